"""Columns: a name that never changes, a kind that says how its values are written, a group that must be asked for."""

from __future__ import annotations

from dataclasses import dataclass

TEXT, NUMBER, DATE, TIME, FLAG = "text", "number", "date", "time", "flag"
"""DATE: `2026-03-01`; TIME: `2026-03-01T10:22:05Z`; FLAG: 1 or 0. Numbers of employees are TEXT: leading zeros count."""
GRADE, FAILURES, EMAIL = "grade", "failures", "email"
GROUPS = (GRADE, FAILURES, EMAIL)
"""What is left out unless it is asked for."""

CERTIFICATES, ATTEMPTS, LEDGER, STANDING = "certificates", "attempts", "ledger", "standing"
WHATS = (CERTIFICATES, ATTEMPTS, LEDGER, STANDING)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file."""

    key: str
    """Where its values come from; empty: `constant` in every row."""
    title: str
    """What stands over it, in every format and language."""
    kind: str = TEXT
    group: str = ""
    needed: bool = False
    """A row without it is of no use to the system that reads the file."""
    constant: str = ""


def _plain(*names: str, kind: str = TEXT, group: str = "") -> tuple[Column, ...]:
    return tuple(Column(name, name, kind, group) for name in names)


_PERSON = (*_plain("employee_number", "name", "unit"), *_plain("email", group=EMAIL))

_CERTIFICATES = (
    *_plain("certificate"), *_PERSON, *_plain("programme", "programme_title", "level", "level_title", "company"),
    *_plain("issued_at", kind=TIME), *_plain("valid_from", "valid_until", kind=DATE), *_plain("status"),
    *_plain("provisional", kind=FLAG), *_plain("supervised_by"),
)  # fmt: skip
_ATTEMPTS = (
    *_plain("attempt", "exam_set"), *_plain("position", kind=NUMBER), *_PERSON, *_plain("level", "scenario"),
    *_plain("completed_on", kind=DATE), *_plain("status"), *_plain("provisional", kind=FLAG), *_plain("supervised_by"),
    *_plain("score", "scaled", "cut", "critical", "serious", kind=NUMBER, group=GRADE),
)  # fmt: skip
_LEDGER = (
    *_plain("attempt"), *_plain("line", kind=NUMBER), *_PERSON, *_plain("level", "scenario"),
    *_plain("completed_on", kind=DATE), *_plain("status", "dimension", "reference", "title"),
    *_plain("earned", "possible", kind=NUMBER), *_plain("reason"),
)  # fmt: skip
_STANDING = (
    *_PERSON, *_plain("programme", "level", "level_title", "status", "certificate"), *_plain("valid_from", "valid_until", kind=DATE),
    *_plain("lacks", group=FAILURES),
)  # fmt: skip

PLAIN = {CERTIFICATES: _CERTIFICATES, ATTEMPTS: _ATTEMPTS, LEDGER: _LEDGER, STANDING: _STANDING}
"""All columns of the plain files, in their fixed order. Without GRADE a ledger still has its points: they are its matter."""


def schema_version(what: str, preset: str) -> str:
    """The name of a file's form: it changes whenever a column does."""
    return f"stormdrill-{what}-{preset}-1"
