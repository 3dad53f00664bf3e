"""Presets: which columns a file has, shaped for people or for the system that is to read it.

- plain: all columns under their own names.
- manager: whether somebody's level is valid, and until when; nothing else.
- successfactors: a learning history, as SAP SuccessFactors imports it.
- workday: certifications, as Workday imports them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.errors import UsageError
from app.exports.tables.columns import (
    ATTEMPTS,
    CERTIFICATES,
    DATE,
    FAILURES,
    FLAG,
    GRADE,
    NUMBER,
    PLAIN,
    STANDING,
    TIME,
    Column,
    schema_version,
)
from app.said import say

ZONE = "UTC"
"""All dates and times of every file are told in it."""


@dataclass(frozen=True, slots=True)
class Preset:
    """What a file of one kind looks like."""

    name: str
    what: str
    columns: tuple[Column, ...]
    refuses: bool = False
    """A dangerous cell refuses its row; else it gets an apostrophe where the format needs one."""
    in_force_only: bool = False
    """Certificates that were suspended or revoked do not belong there: nothing would tell them from good ones."""
    bom: bool = True
    """Whether a CSV file begins with the mark by which Excel knows UTF-8."""
    knows_failures: bool = False
    """Whether there are failures to ask for."""

    @property
    def groups(self) -> tuple[str, ...]:
        """What can be asked for beside what is there anyway."""
        found = {column.group for column in self.columns if column.group}
        return tuple(name for name in (GRADE, FAILURES, "email")
                     if name in found or (name == FAILURES and self.knows_failures))

    def chosen(self, groups: frozenset[str]) -> tuple[Column, ...]:
        """The columns of a file; where the order is another system's, one that was not asked for is there but empty."""
        if self.refuses:
            return tuple(replace(column, key="") if column.group and column.group not in groups else column
                         for column in self.columns)
        return tuple(column for column in self.columns if not column.group or column.group in groups)


_HISTORY = (
    Column("employee_number", "StudentId", needed=True), Column("item_id", "ItemId", needed=True),
    Column("item_title", "ItemDescription"), Column("issued_at", "CompletionDate", TIME, needed=True),
    Column("", "CompletionTimezoneId", constant=ZONE), Column("", "Grade"), Column("", "CreditHours"),
    Column("", "TotalHours"), Column("supervised_by", "InstructorName"), Column("comment", "Comments"),
)  # fmt: skip
_DRILL_HISTORY = (
    Column("employee_number", "StudentId", needed=True), Column("scenario", "ItemId", needed=True),
    Column("level", "ItemDescription"), Column("completed_on", "CompletionDate", DATE, needed=True),
    Column("", "CompletionTimezoneId", constant=ZONE), Column("scaled", "Grade", NUMBER, GRADE),
    Column("", "CreditHours"), Column("", "TotalHours"), Column("supervised_by", "InstructorName"),
    Column("status", "Comments"),
)  # fmt: skip
_CERTIFICATION = (
    Column("employee_number", "Employee_ID", needed=True), Column("item_title", "Certification_Name", needed=True),
    Column("company", "Issuer"), Column("certificate", "Certification_Number"),
    Column("issued_on", "Issued_Date", DATE, needed=True), Column("valid_until", "Expiration_Date", DATE, needed=True),
)  # fmt: skip
_MANAGER = (
    Column("employee_number", "employee_number"), Column("name", "name"), Column("unit", "unit"),
    Column("level_title", "level_title"), Column("valid", "valid", FLAG), Column("until_if_valid", "until", DATE),
)  # fmt: skip


def _versioned(what: str, name: str, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    return (*columns, Column("", "schema_version", constant=schema_version(what, name)))


_ALL = (
    *(Preset("plain", what, _versioned(what, "plain", columns), knows_failures=what != CERTIFICATES)
      for what, columns in PLAIN.items()),
    Preset("manager", STANDING, _versioned(STANDING, "manager", _MANAGER)),
    Preset("successfactors", CERTIFICATES, _HISTORY, refuses=True, in_force_only=True, bom=False),
    Preset("successfactors", ATTEMPTS, _DRILL_HISTORY, refuses=True, bom=False, knows_failures=True),
    Preset("workday", CERTIFICATES, _CERTIFICATION, refuses=True, in_force_only=True, bom=False),
)  # fmt: skip
PRESETS = {(each.what, each.name): each for each in _ALL}
NAMES = tuple(dict.fromkeys(each.name for each in _ALL))


def presets_of(what: str) -> tuple[Preset, ...]:
    """The presets that there are for certificates, attempts, ledger or standing."""
    return tuple(each for each in _ALL if each.what == what)


def preset_of(what: str, name: str) -> Preset:
    """One preset.

    Raises: UsageError if there is none of that name, with those that there are.
    """
    found = PRESETS.get((what, name))
    if found is None:
        raise UsageError(say("There is no preset {name} for {what}.", name=name, what=what),
                         say("Choose one of {names}.", names=", ".join(each.name for each in presets_of(what))))
    return found
