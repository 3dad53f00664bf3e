"""What waits for a decision and what was decided, as HR's lists show it: one row each, read in one question."""

from __future__ import annotations

from typing import NamedTuple

from app.storage.database import Database

_SET = "json_extract(w.evidence, '$.set')"
_WAITING = f"""WITH sat AS (SELECT a.exam_set, json_group_array(DISTINCT a.supervised_by) names, COUNT(*) drills,
 SUM(a.critical) critical, SUM(a.serious) serious, MAX(a.provisional) provisional, SUM(TRIM(a.supervised_by) = '') alone
 FROM attempts a WHERE a.status != 'void' AND a.exam_set IN (SELECT {_SET} FROM proposals w WHERE w.state = 'waiting')
 GROUP BY a.exam_set)
 SELECT w.id, w.kind, COALESCE(w.person, ''), COALESCE(p.name, ''), COALESCE(p.unit, ''), w.programme_digest, w.level,
 w.proposed_by, w.proposed_wall_ms, w.evidence, COALESCE(sat.names, '[]'), COALESCE(s.supervised_by, ''),
 COALESCE(sat.drills, 0), COALESCE(sat.critical, 0), COALESCE(sat.serious, 0), COALESCE(sat.provisional, 0),
 COALESCE(sat.alone, 0)
 FROM proposals w LEFT JOIN people p ON p.id = w.person LEFT JOIN exam_sets s ON s.id = {_SET}
 LEFT JOIN sat ON sat.exam_set = s.id WHERE w.state = 'waiting' ORDER BY w.kind != 'appeal', w.id"""
_DECIDED = """SELECT * FROM (SELECT e.wall_ms at, e.kind what, COALESCE(c.person, '') person, c.name name, c.level_title level,
 e.decided_by, e.ground, c.number target, 0 proposal FROM certificate_events e JOIN certificates c ON c.number = e.certificate
 WHERE e.kind != 'renewed'
 UNION ALL SELECT w.decided_wall_ms, CASE WHEN w.kind = 'appeal' THEN 'appeal-' || w.state ELSE w.state END,
 COALESCE(w.person, ''), COALESCE(p.name, ''), w.level, COALESCE(w.decided_by, ''), COALESCE(w.ground, ''),
 COALESCE(w.certificate, ''), w.id FROM proposals w LEFT JOIN people p ON p.id = w.person
 WHERE w.state = 'declined' OR (w.state = 'granted' AND w.kind = 'appeal'))
 ORDER BY at DESC, proposal DESC LIMIT ?"""
_HELD = """SELECT number, COALESCE(person, ''), name, level_title, valid_from, valid_until, state, supervised_by, provisional,
 evidence FROM certificates WHERE ?1 = '' OR number LIKE ?1 ESCAPE '!' OR name LIKE ?1 ESCAPE '!' OR person LIKE ?1 ESCAPE '!'
 ORDER BY issued_wall_ms DESC, number LIMIT ?2"""


class WaitingRow(NamedTuple):
    """Something that waits. Breaches and drills are those of its set."""

    id: int
    kind: str
    """award, renewal or appeal."""
    person: str
    """Number; empty: erased."""
    name: str
    unit: str
    programme_digest: str
    level: str
    proposed_by: str
    proposed_wall_ms: int
    evidence: str
    """JSON, as it was proposed."""
    supervisors: str
    """JSON: a list of what stands in each drill's record."""
    set_supervised_by: str
    drills: int
    critical: int
    serious: int
    provisional: int
    alone: int
    """Drills sat without supervision."""


class DecidedRow(NamedTuple):
    """One decision."""

    wall_ms: int
    what: str
    """issued, suspended, reinstated, revoked, upheld, declined, appeal-granted or appeal-declined."""
    person: str
    name: str
    level: str
    decided_by: str
    ground: str
    certificate: str
    """Empty: about none."""
    proposal: int
    """0: not about a proposal."""


class HeldRow(NamedTuple):
    """One certificate."""

    number: str
    person: str
    name: str
    level: str
    valid_from: str
    valid_until: str
    state: str
    supervised_by: str
    provisional: int
    evidence: str


class LineRow(NamedTuple):
    """One line of an attempt's ledger. Points in hundredths."""

    number: int
    dimension: str
    title: str
    earned: int
    possible: int
    reason: str


class DecisionRows:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(self) -> list[WaitingRow]:
        """All that waits, appeals first, then the oldest."""
        return [WaitingRow._make(row) for row in self._database.rows(_WAITING)]

    def decided(self, most: int) -> list[DecidedRow]:
        """The newest decisions, newest first."""
        return [DecidedRow._make(row) for row in self._database.rows(_DECIDED, (most,))]

    def held(self, search: str, most: int) -> list[HeldRow]:
        """Certificates, newest first.

        Args:
            search: part of a number, a name or a person's number; empty: all.
            most: so many at most.
        """
        plain = search.replace("!", "!!").replace("%", "!%").replace("_", "!_")
        return [HeldRow._make(row) for row in self._database.rows(_HELD, (f"%{plain}%" if plain else "", most))]

    def lines(self, head: str) -> list[LineRow]:
        """The ledger of one attempt."""
        sql = "SELECT number, dimension, title, earned, possible, reason FROM attempt_lines WHERE head = ? ORDER BY number"
        return [LineRow._make(row) for row in self._database.rows(sql, (head,))]
