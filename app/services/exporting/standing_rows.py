"""Where everyone stands, as rows: one for each person and level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from app.certification.standing import EXPIRING, HOLDS, LevelStanding
from app.services.exporting.asked import Asked

BATCH = 500
"""Rows."""


class Stands(Protocol):
    """One person in one programme."""

    @property
    def employee_number(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def programme(self) -> str: ...
    @property
    def levels(self) -> Sequence[LevelStanding]: ...


class StandingTable:
    """Makes rows of standing.

    Args:
        everyone: everybody on the roster who has not left, in a fixed order, read as it goes.
    """

    def __init__(self, everyone: Iterable[Stands]) -> None:
        self._everyone = everyone

    def __call__(self, keys: Sequence[str], asked: Asked) -> Iterator[list[tuple]]:
        """Batches of rows with the values of these keys."""
        batch: list[tuple] = []
        for one in self._everyone:
            if not _meant(one, asked):
                continue
            for level in one.levels:
                if asked.level in ("", level.level) and asked.status in ("", level.state):
                    values = _values(one, level)
                    batch.append(tuple([values[key] for key in keys]))
            if len(batch) >= BATCH:
                yield batch
                batch = []
        if batch:
            yield batch


def _meant(one: Stands, asked: Asked) -> bool:
    if asked.unit is not None and one.unit != asked.unit:
        return False
    searched = asked.search.casefold()
    return searched in one.name.casefold() or asked.search in one.employee_number


def _values(one: Stands, level: LevelStanding) -> dict[str, object]:
    valid = level.state in (HOLDS, EXPIRING)
    return {
        "employee_number": one.employee_number, "name": one.name, "unit": one.unit, "email": one.email,
        "programme": one.programme, "level": level.level, "level_title": level.title, "status": level.state,
        "certificate": level.certificate, "since": level.since.isoformat() if level.since else None,
        "until": level.until.isoformat() if level.until else None, "lacks": " ".join(level.lacks), "valid": int(valid),
        # Until when something is not valid would tell why it is not.
        "valid_until": level.until.isoformat() if valid and level.until else None,
    }  # fmt: skip
