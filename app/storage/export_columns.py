"""Which part of the database each column of an export comes from. What is not named here cannot leave by a table.

Of a drill only the day is told on which it ended: the times of its beginning and end, or of two drills one after the
other, would betray who had extra time.
"""

from __future__ import annotations

DAY_OF_ATTEMPT = "coalesce(a.ended_wall_ms, a.started_wall_ms)"
"""Wall ms UTC; an attempt that never ended counts for the day it began. There is an index on just this."""
_COMPLETED_ON = f"date({DAY_OF_ATTEMPT} / 1000, 'unixepoch')"
RESULT = (
    "CASE WHEN a.status = 'void' THEN 'void' WHEN a.passed = 1 THEN 'passed'"
    " WHEN a.status = 'interrupted' THEN 'interrupted' ELSE 'failed' END"
)
CERTIFICATE_STATUS = (
    "CASE WHEN c.state <> 'valid' THEN c.state WHEN c.valid_until < :today THEN 'expired' ELSE 'valid' END"
)
_PEOPLE = {"unit": "p.unit", "email": "p.email"}

CERTIFICATES = _PEOPLE | {
    "certificate": "c.number", "employee_number": "c.person", "name": "c.name", "programme": "c.programme",
    "programme_title": "c.programme_title", "level": "c.level", "level_title": "c.level_title", "company": "c.company",
    "issued_at": "strftime('%Y-%m-%dT%H:%M:%SZ', c.issued_wall_ms / 1000, 'unixepoch')",
    "issued_on": "date(c.issued_wall_ms / 1000, 'unixepoch')", "valid_from": "c.valid_from",
    "valid_until": "c.valid_until", "status": CERTIFICATE_STATUS, "provisional": "c.provisional",
    "supervised_by": "c.supervised_by", "item_id": "c.programme || '/' || c.level",
    "item_title": "c.programme_title || ', ' || c.level_title",
    "comment": "'Internal certificate ' || c.number || ' of ' || c.company || CASE WHEN c.supervised_by = '' THEN"
               " ', sat alone' ELSE ', supervised' END || CASE WHEN c.provisional THEN ', provisional' ELSE '' END",
}  # fmt: skip
_OF_ATTEMPT = _PEOPLE | {
    "attempt": "a.head", "employee_number": "a.person", "name": "p.name", "level": "a.level", "scenario": "a.scenario",
    "completed_on": _COMPLETED_ON, "status": RESULT,
}  # fmt: skip
ATTEMPTS = _OF_ATTEMPT | {
    "exam_set": "a.exam_set", "position": "a.position", "provisional": "a.provisional",
    "supervised_by": "a.supervised_by", "score": "a.score / 100.0", "scaled": "a.scaled / 100.0",
    "cut": "a.cut / 100.0", "critical": "a.critical", "serious": "a.serious",
}  # fmt: skip
LEDGER = _OF_ATTEMPT | {
    "line": "l.number", "dimension": "l.dimension", "reference": "l.ref", "title": "l.title",
    "earned": "l.earned / 100.0", "possible": "l.possible / 100.0", "reason": "l.reason",
}  # fmt: skip
COLUMNS = {"certificates": CERTIFICATES, "attempts": ATTEMPTS, "ledger": LEDGER}

_ATTEMPT_PEOPLE = "LEFT JOIN people AS p ON p.id = a.person"
TABLES = {
    "certificates": "certificates AS c LEFT JOIN people AS p ON p.id = c.person",
    "attempts": f"attempts AS a {_ATTEMPT_PEOPLE}",
    "ledger": f"attempts AS a CROSS JOIN attempt_lines AS l ON l.head = a.head {_ATTEMPT_PEOPLE}",
}
"""CROSS JOIN: attempts are read in their order and the lines of each looked up, so nothing has to be sorted."""
ORDERS = {
    "certificates": "c.issued_wall_ms, c.number",
    "attempts": f"{DAY_OF_ATTEMPT}, a.head",
    "ledger": f"{DAY_OF_ATTEMPT}, a.head, l.number",
}
