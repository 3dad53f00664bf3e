"""Which column of a roster says what: by its heading in English or German, exact before contained, in any order."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.authoring.sheets.table import Table
from app.errors import InputError
from app.said import say

FIELDS = ("number", "name", "email", "unit", "manager", "started_on")
NEEDED = ("number", "name")
_HEADING_ROWS = 30
"""A heading is looked for in so many first rows: titles and dates may stand above it."""
_WORDS: dict[str, tuple[str, ...]] = {
    "number": ("number", "employee number", "employee no", "employee id", "personnel number", "personnel no", "staff id",
               "staff number", "person number", "user id", "worker id", "id", "no", "emp id", "emp no", "personalnummer",
               "personal nr", "pers nr", "persnr", "mitarbeiternummer", "mitarbeiter nr", "mitarbeiter id", "nummer", "nr",
               "personalnr", "mitarbeiternr"),
    "name": ("name", "full name", "display name", "employee name", "employee", "legal name", "person", "vollstandiger name",
             "anzeigename", "mitarbeiter", "mitarbeitername", "name vorname", "vor und nachname"),
    "first": ("first name", "given name", "forename", "vorname", "rufname"),
    "last": ("last name", "surname", "family name", "nachname", "familienname", "zuname"),
    "email": ("email", "e mail", "mail", "email address", "e mail address", "work email", "e mail adresse", "email adresse",
              "mailadresse"),
    "unit": ("unit", "department", "org unit", "organisational unit", "organizational unit", "organisation unit", "team",
             "division", "business unit", "abteilung", "organisationseinheit", "einheit", "bereich", "org einheit"),
    "manager": ("manager", "manager number", "manager id", "manager employee id", "supervisor", "supervisor id",
                "line manager", "reports to", "vorgesetzter", "vorgesetzte", "vorgesetztennummer", "personalnummer vorgesetzter",
                "vorgesetzter personalnummer", "fuhrungskraft", "leiter"),
    "started_on": ("start date", "start", "started", "started on", "hire date", "date of hire", "hired", "joined", "entry date",
                   "eintritt", "eintrittsdatum", "eingetreten am", "beginn", "startdatum", "einstellungsdatum"),
}  # fmt: skip
_CONTAINED = ("manager", "started_on", "email", "first", "last", "unit", "number", "name")
"""In this order, so that a manager's name or number is never taken for the person's own."""
_CONTAINS = {
    "manager": ("manager", "supervisor", "vorgesetzt", "fuhrungskraft"),
    "started_on": ("start date", "hire date", "entry date", "eintritt", "startdatum"),
    "email": ("email", "e mail"),
    "first": ("first name", "given name", "vorname"),
    "last": ("last name", "surname", "family name", "nachname", "familienname"),
    "unit": ("department", "unit", "abteilung", "organisationseinheit"),
    "number": ("employee number", "employee id", "employee no", "personnel number", "staff number", "personalnummer",
               "personalnr", "personal nr", "mitarbeiternummer", "mitarbeiter nr"),
    "name": ("full name", "display name", "employee name", "anzeigename"),
}  # fmt: skip
_FOLD = str.maketrans("äöüÄÖÜ", "aouAOU")


class Columns(NamedTuple):
    """Where a roster's sheet says what."""

    heading_row: int
    """Place of the headings among the table's rows."""
    at: dict[str, int]
    """Field -> column; `first` and `last` instead of `name` where the name stands in two."""
    ignored: tuple[str, ...]
    """Headings that mean nothing here."""
    twice: tuple[str, ...]
    """Headings that would mean what another column says already."""

    @property
    def fields(self) -> frozenset[str]:
        """The fields that this roster says something of."""
        return frozenset(field for field in FIELDS if field in self.at or (field == "name" and "last" in self.at))


def find_columns(tables: list[Table]) -> tuple[Table, Columns]:
    """The first sheet that has a roster's headings, and what they mean.

    Raises: InputError if there is none.
    """
    nearest: tuple[str, ...] = ()
    for table in tables:
        for row in range(min(_HEADING_ROWS, len(table.rows))):
            columns = _columns(table.rows[row], row)
            if {"number"} <= columns.fields and "name" in columns.fields:
                return table, columns
            nearest = nearest or (tuple(table.rows[row]) if columns.at else ())
    name = tables[0].name if tables else ""
    if not any(table.rows for table in tables):
        raise InputError(say("{name} is empty.", name=name), say("Export the roster again."))
    if nearest:
        raise InputError(
            say("{name} has headings, but not both an employee number and a name: {headings}.", name=name,
                headings=", ".join(_short(heading) for heading in nearest if heading.strip())),
            say("Name one column “Employee number” and one “Name”."),
        )  # fmt: skip
    raise InputError(say("{name} has no headings that are known.", name=name),
                     say("The first row has to name the columns, such as “Employee number” and “Name”."))


def _columns(headings: list[str], row: int) -> Columns:
    keys = [_key(heading) for heading in headings]
    meant = [_exact(key) for key in keys]
    taken = {field for field in meant if field}
    at: dict[str, int] = {}
    ignored, twice = [], []
    for column, key in enumerate(keys):
        field = meant[column] or _contained(key, taken)
        if field and field not in at:
            at[field] = column
        elif field:
            twice.append(_short(headings[column]))
        elif key:
            ignored.append(_short(headings[column]))
    if "name" not in at and "last" not in at and "first" in at:
        at["name"] = at.pop("first")
    if "name" in at:  # the whole name says more than its parts
        ignored += [_short(headings[at.pop(part)]) for part in ("first", "last") if part in at and at[part] != at["name"]]
        if "last" not in at and _key(headings[at["name"]]) == "name" and _key_at(headings, "first") is not None:
            first = _key_at(headings, "first")
            at["first"], at["last"] = first, at.pop("name")
            ignored.remove(_short(headings[first]))
    return Columns(row, at, tuple(ignored), tuple(twice))


def _key_at(headings: list[str], field: str) -> int | None:
    return next((column for column, heading in enumerate(headings) if _exact(_key(heading)) == field), None)


def _exact(key: str) -> str:
    return next((field for field, words in _WORDS.items() if key in words), "")


def _contained(key: str, taken: set[str]) -> str:
    for field in _CONTAINED:
        if any(word in key for word in _CONTAINS[field]):
            # A heading that only contains the word gives way to one that is it.
            return "" if field in taken else field
    return ""


def _key(heading: str) -> str:
    folded = heading.casefold().translate(_FOLD).replace("ß", "ss")
    return " ".join(re.sub(r"[^a-z0-9]+", " ", folded).split()) if len(heading) <= 100 else ""


def _short(heading: str) -> str:
    clean = "".join(sign if sign.isprintable() else " " for sign in heading).strip()
    return clean if len(clean) <= 40 else f"{clean[:39]}…"
