"""Where everyone stands, as rows: one for each person and level of each programme, a page of people at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.certification.standing import EXPIRING, HOLDS
from app.services.exporting.asked import Asked

if TYPE_CHECKING:
    from app.certification.programme import Programme
    from app.services.programmes import Programmes
    from app.services.standing import Standing
    from app.storage.standing import StandingRow

Emails = Callable[[Sequence[str]], dict[str, str]]
"""Employee numbers to addresses."""


class StandingTable:
    """Makes rows of standing.

    Args:
        standing: where people stand.
        programmes: what can be stood in; those that are broken are left out.
        emails: asked only where they were chosen.
    """

    def __init__(self, standing: Standing, programmes: Programmes, emails: Emails) -> None:
        self._standing, self._programmes, self._emails = standing, programmes, emails

    def __call__(self, keys: Sequence[str], asked: Asked) -> Iterator[list[tuple]]:
        """Batches of rows with the values of these keys; a batch may be empty."""
        for programme in self._programmes.all():
            for page in self._standing.pages(programme.id, asked.unit):
                rows = [row for row in page if _meant(row, asked)]
                yield self._values(keys, rows, programme)

    def _values(self, keys: Sequence[str], rows: list[StandingRow], programme: Programme) -> list[tuple]:
        titles = {level.id: level.title for level in programme.levels}
        emails = self._emails([row.person for row in rows]) if "email" in keys else {}
        lacks: dict[tuple[str, str], str] = {}
        if "lacks" in keys:
            for person in dict.fromkeys(row.person for row in rows):
                for each in self._standing.of(person, programme.id):
                    lacks[person, each.level] = " ".join(each.lacks)
        found = []
        for row in rows:
            valid = row.state in (HOLDS, EXPIRING)
            values = {
                "employee_number": row.person, "name": row.name, "unit": row.unit, "email": emails.get(row.person, ""),
                "programme": programme.id, "level": row.level, "level_title": titles.get(row.level, row.level),
                "status": row.state, "certificate": row.certificate, "valid_from": row.valid_from or None,
                "valid_until": row.valid_until or None, "lacks": lacks.get((row.person, row.level), ""), "valid": int(valid),
                # Until when something is not valid would tell why it is not.
                "until_if_valid": row.valid_until if valid else None,
            }  # fmt: skip
            found.append(tuple([values[key] for key in keys]))
        return found


def _meant(row: StandingRow, asked: Asked) -> bool:
    if asked.level not in ("", row.level) or asked.status not in ("", row.state):
        return False
    return asked.search.casefold() in row.name.casefold() or asked.search in row.person
