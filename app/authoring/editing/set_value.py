"""One value changed in place, one key added, one entry taken out: every other byte stays.

Each of these gives the changes of the text, or None where there is no such place.
"""

from __future__ import annotations

import re

from app.authoring.editing.changes import Changes, TextChange, apply, group
from app.authoring.editing.reading import Reading, Spot, read
from app.authoring.editing.scalars import block, key_written, quoted, written
from app.authoring.editing.spans import column_of, line_end, newline_of, next_line
from app.authoring.problems import Loc

_STEP = 2
_HEADER = re.compile(r"[|>][+-]?\d?[+-]?([ \t]*#[^\n\r]*)?")


def set_value(reading: Reading, loc: Loc, value: str) -> Changes | None:
    """Let this text stand at this path, written as it was before where that will do.

    A key that its mapping has not yet is added.

    Args:
        reading: the text as read.
        loc: the path of the value.
        value: what a reader of the file shall find there.
    """
    spot = reading.find(loc)
    if spot is None:
        return add_key(reading, loc[:-1], loc[-1], value) if loc and isinstance(loc[-1], str) else None
    if spot.text == value and reading.range_of(spot)[0] != reading.range_of(spot)[1]:
        return ()
    above = reading.find(loc[:-1])
    flow = above is not None and above.in_flow
    change = _replacement(reading, spot, _in_style(reading, spot, value, flow))
    return _proven(reading, loc, value, change, _replacement(reading, spot, quoted(value)))


def add_key(reading: Reading, loc: Loc, key: str, value: str) -> Changes | None:
    """Add a key with a text at the end of the mapping at this path.

    Args:
        reading: the text as read.
        loc: the path of the mapping; () for the file itself.
        key: the new key.
        value: its text.
    """
    if reading.find((*loc, key)) is not None:
        return None
    changes = _addition(reading, loc, key, value)
    if changes is None or reading.broken:
        return changes
    after = read(apply(reading.text, changes), reading)
    found = after.find((*loc, key))
    return changes if found is not None and found.text == value and not after.broken else None


def _addition(reading: Reading, loc: Loc, key: str, value: str) -> Changes | None:
    if not loc:
        return add_lines(reading, [f"{key_written(key)}: {_fresh(value, _STEP, reading)}"])
    spot = reading.find(loc)
    if spot is None:
        return None
    if spot.is_map and not spot.in_flow and reading.below(spot):
        column = column_of(reading.text, reading.key_range(reading.below(spot)[0])[0])
        line = f"{' ' * column}{key_written(key)}: {_fresh(value, column + _STEP, reading)}"
        return insert_lines(reading, reading.range_of(reading.below(spot)[-1])[1], [line])
    pair = f"{key_written(key, True)}: {written(value, flow=True)}"
    start, end = reading.range_of(spot)
    if spot.is_map and reading.below(spot):
        last = reading.range_of(reading.below(spot)[-1])[1]
        return (TextChange(last, last, f", {pair}"),)
    if spot.is_map or start == end:
        return (_replacement(reading, spot, f"{{{pair}}}"),)
    return None


def insert_lines(reading: Reading, after: int, lines: list[str]) -> Changes:
    """Whole lines below the one of this character.

    Args:
        reading: the text as read.
        after: a character of the line above.
        lines: without their ends.
    """
    newline = newline_of(reading.text)
    at = next_line(reading.text, after)
    lead = newline if at and reading.text[at - 1 : at] != "\n" else ""
    return (TextChange(at, at, lead + newline.join(lines) + newline),)


def add_lines(reading: Reading, lines: list[str]) -> Changes:
    """Whole lines at the end of the text."""
    return insert_lines(reading, len(reading.text), lines)


def _in_style(reading: Reading, spot: Spot, value: str, flow: bool) -> str:
    style = getattr(spot.node, "style", "") or ""
    if style not in ("|", ">"):
        return _fresh(value, _below(reading, spot), reading) if not style and not flow and "\n" in value else (
            written(value, style, flow)
        )
    return block(value, _below(reading, spot), newline_of(reading.text)) or written(value)


def _fresh(value: str, indent: int, reading: Reading) -> str:
    long = block(value, indent, newline_of(reading.text)) if "\n" in value else None
    return long or written(value)


def _below(reading: Reading, spot: Spot) -> int:
    """How far the lines of a block under this key are indented: as they are, else one step more than the key."""
    start, end = reading.range_of(spot)
    inside = reading.text[start:end].split("\n")[1:]
    style = getattr(spot.node, "style", "")
    depths = [len(line) - len(line.lstrip(" ")) for line in inside if line.strip()]
    if style in ("|", ">") and depths:
        return min(depths)
    return column_of(reading.text, reading.key_range(spot)[0]) + _STEP


def _replacement(reading: Reading, spot: Spot, new: str) -> TextChange:
    """This in place of a value; a note behind the sign of a block stays behind it."""
    text = reading.text
    start, end = reading.range_of(spot)
    header = _HEADER.match(text, start)
    if getattr(spot.node, "style", "") in ("|", ">") and header is not None and header[1]:
        first, _, rest = new.partition("\n")
        ending = "\r" if first.endswith("\r") else ""
        new = first.removesuffix("\r") + header[1] + ending + ("\n" + rest if rest else "")
    elif start == end:
        return TextChange(start, end, f" {new}")
    elif not spot.in_flow and (spot.is_map or spot.is_list) and spot.key is not None:
        colon = text.find(":", reading.key_range(spot)[1]) + 1
        if "\n" in text[colon:start]:
            notes = text[colon : line_end(text, colon)].rstrip()
            return TextChange(colon, end, f" {new}{notes}")
    return TextChange(start, end, new)


def _proven(reading: Reading, loc: Loc, value: str, *changes: TextChange) -> Changes | None:
    """The first of these changes after which the text reads as wanted; where the text is broken, the first."""
    for change in changes:
        after = read(apply(reading.text, (change,)), reading)
        spot = after.find(loc)
        if spot is not None and spot.text == value and (reading.broken or not after.broken):
            return group((change,))
    return group(changes[-1:]) if reading.broken else None
