"""When a row happens: from its drill time, its story time, or a column that could be either."""

from __future__ import annotations

import re

from app.authoring.msel.header import Plan
from app.authoring.msel.times import StoryClock, absolute, drill_of, relative

_COLUMNS = ("at", "story", "time")
_SLACK = 2
UNFOLLOWED = {"at": "Drill time (not followed)", "story": "Scenario time (not followed)"}
"""By column under which name a time is kept that disagrees with the other and lost. The same table once more must not win with it."""
_FIGURES = re.compile(r"\d{1,4}")
_MORNING, _AFTERNOON = re.compile(r"a\.?m\.?$", re.IGNORECASE), re.compile(r"p\.?m\.?$", re.IGNORECASE)


class RowTimes:
    """Reads the time columns of a table, row after row."""

    def __init__(self, plan: Plan, clock: StoryClock, length_ms: int) -> None:
        """Prepare for a table.

        Args:
            plan: the table.
            clock: the scenario's.
            length_ms: how long the drill is, in drill ms; 0 if nobody knows.
        """
        self._plan, self._clock, self._length = plan, clock, length_ms
        self._before = 0
        self._on_the_clock = "time" in plan.places and self._fits_the_clock()

    def read(self, row: int, shown: dict[str, str]) -> int | str | None:
        """Drill time in ms; a sentence where a cell is no time; None where nothing (new) is said.

        Args:
            row: the row's place in the table.
            shown: by column what would stand there if nothing had changed.
        """
        for column in _COLUMNS:
            place = self._plan.places.get(column)
            cell = self._plan.table.cell(row, place).strip() if place is not None else ""
            if not cell or cell in (shown.get(column), shown.get(UNFOLLOWED.get(column, ""))) or column != "at" and _same_moment(cell, shown.get("story", "")):
                continue
            at = self._of(cell, column)
            if at is None:
                where = self._plan.table.place(row, place)
                return f"{where}: `{cell[:40]}` is no time in this drill."
            return at
        return None

    def unfollowed(self, row: int, at: int, story: str) -> dict[str, str]:
        """By column a time of the row that is another one than the one it has now.

        Args:
            row: the row's place in the table.
            at: drill time in ms that was settled on.
            story: the story time that this is, as an export shows it.
        """
        found = {}
        for column in UNFOLLOWED:
            place = self._plan.places.get(column)
            cell = self._plan.table.cell(row, place).strip() if place is not None else ""
            said = self._of(cell, column) if cell else None
            if said is not None and said != at and not (column == "story" and _same_moment(cell, story)):
                found[column] = cell
        return found

    def passed(self, at: int) -> None:
        """The row before happens then: a clock time without a date is the next such time."""
        self._before = at

    def _of(self, cell: str, column: str) -> int | None:
        """Drill time in ms of a cell: first as its column says, then the other way."""
        if column == "at" or column == "time" and not self._on_the_clock:
            at = relative(cell)
            return at if at is not None else self._absolute(cell)
        at = self._absolute(cell)
        return at if at is not None or cell[:1].isdigit() and ":" in cell else relative(cell)

    def _absolute(self, cell: str) -> int | None:
        moment = absolute(cell, self._plan.table.from_1904)
        return None if moment is None else drill_of(moment, self._clock, self._before)

    def _fits_the_clock(self) -> bool:
        """Whether the bare times are clock times: all of them lie within the drill if taken so."""
        place, seen = self._plan.places["time"], 0
        for row in range(self._plan.first, len(self._plan.table.rows)):
            cell = self._plan.table.cell(row, place).strip()
            moment = absolute(cell, self._plan.table.from_1904) if cell else None
            if moment is None:
                if cell and relative(cell) is not None:
                    return False
                continue
            if moment[0] is not None:
                return True
            at = drill_of(moment, self._clock)
            if at is None or self._length and at > self._length * _SLACK:
                return False
            seen += 1
        return seen > 0


def _same_moment(cell: str, shown: str) -> bool:
    """Whether a cell is the story time that was shown, as a spreadsheet writes it: other order, other signs, no seconds."""
    written, known = [int(figure) for figure in _FIGURES.findall(cell)], [int(figure) for figure in _FIGURES.findall(shown)]
    if len(written) < 5 or len(known) < 5 or sorted(written[:3]) != sorted(known[:3]):
        return False
    hour = written[3] % 12 + 12 if _AFTERNOON.search(cell) else written[3] % 12 if _MORNING.search(cell) else written[3]
    return [hour, *written[4:6]] == known[3 : 3 + len(written[3:6])]
