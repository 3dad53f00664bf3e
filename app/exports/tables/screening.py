"""Batches of rows made fit for a file, a column at a time: most columns are looked at once and left as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat

from app.exports.tables.cells import all_harmless, fitting, guarded, readable, refusal
from app.exports.tables.columns import FLAG, TEXT, Column

Row = tuple
"""Values in the order of the columns: text, int, float or None."""
_MISSING = "is missing"


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not written, and why."""

    values: Row
    reason: str


def keys_of(columns: Sequence[Column]) -> tuple[str, ...]:
    """What has to be asked for; rows come in this order."""
    return tuple(dict.fromkeys(column.key for column in columns if column.key))


class Screen:
    """Makes batches fit.

    Args:
        columns: of the file.
        refuses: whether a row that another system could misread is refused.
        guard: whether a dangerous text gets an apostrophe (else it is safe by its type).
        cap: whether texts are cut to what a cell of a workbook holds.
        raw: whether texts stay as they are.
        flags: what stands for 0 and 1.
    """

    def __init__(
        self, columns: Sequence[Column], refuses: bool = False, guard: bool = False, cap: bool = False,
        raw: bool = False, flags: tuple[object, object] = (False, True),
    ) -> None:  # fmt: skip
        keys = keys_of(columns)
        self._columns = tuple(columns)
        self._places = [keys.index(column.key) if column.key else -1 for column in columns]
        self._fixes: list[Callable[[str], str]] = [] if raw else [readable]
        self._fixes += [fitting] * cap + [guarded] * guard
        self._refuses, self._flags = refuses, {0: flags[0], 1: flags[1]}
        self.cut = 0
        """Texts that were cut so far; each different one of a batch counts once."""
        self._cap = cap

    def batch(self, rows: Sequence[Row]) -> tuple[Iterable[Row], list[Refused]]:
        """Rows fit to be written, in their order, and those that are not."""
        if not rows:
            return (), []
        refused: list[Refused] = []
        if self._refuses:
            rows, refused = self._sorted_out(rows)
            if not rows:
                return (), refused
        given = list(zip(*rows, strict=True))
        made = [self._made(column, given[place] if place >= 0 else None)
                for column, place in zip(self._columns, self._places, strict=True)]  # fmt: skip
        if all(place < 0 for place in self._places):
            return [tuple(next(each) for each in made) for _ in rows], refused
        return zip(*made), refused  # noqa: B905 - constant columns never end

    def as_columns(self, values: Row) -> Row:
        """The values of one row in the order of the file's columns, as they came."""
        return tuple(values[place] if place >= 0 else column.constant
                     for column, place in zip(self._columns, self._places, strict=True))  # fmt: skip

    def _made(self, column: Column, values: Sequence | None) -> Iterable:
        if values is None:
            return repeat(column.constant or None)
        if column.kind == FLAG:
            return [self._flags.get(value) for value in values]
        if column.kind != TEXT:
            return values
        different = set(values)
        different.discard(None)
        if all_harmless(different) and not (self._cap and max(map(len, different), default=0) > 1_000):
            return values
        changed = {text: fixed for text in different if (fixed := self.fixed(text)) != text}
        return [changed.get(value, value) for value in values] if changed else values

    def fixed(self, text: str) -> str:
        """One text as it is written."""
        for fix in self._fixes:
            fixed = fix(text)
            self.cut += fix is fitting and fixed is not text
            text = fixed
        return text

    def _sorted_out(self, rows: Sequence[Row]) -> tuple[Sequence[Row], list[Refused]]:
        if not self._any_trouble(rows):
            return rows, []
        good: list[Row] = []
        refused: list[Refused] = []
        for row in rows:
            reason = self._reason(row)
            if reason:
                refused.append(Refused(self.as_columns(row), reason))
            else:
                good.append(row)
        return good, refused

    def _any_trouble(self, rows: Sequence[Row]) -> bool:
        given = list(zip(*rows, strict=True))
        for column, place in zip(self._columns, self._places, strict=True):
            if place < 0:
                continue
            different = set(given[place])
            if column.needed and (None in different or "" in different):
                return True
            different.discard(None)
            if column.kind == TEXT and (not all_harmless(different) or max(map(len, different), default=0) > 1_000):
                return True
        return False

    def _reason(self, row: Row) -> str:
        for column, place in zip(self._columns, self._places, strict=True):
            value = row[place] if place >= 0 else None
            if place >= 0 and column.needed and value in (None, ""):
                return f"{column.title} {_MISSING}"
            if column.kind == TEXT and isinstance(value, str) and (why := refusal(value)):
                return f"{column.title} {why}"
        return ""
