"""Whole entries: taken out, written anew, put in; comments and blank lines around them stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.authoring.editing.changes import Changes, TextChange, apply
from app.authoring.editing.reading import Reading, Spot, read
from app.authoring.editing.scalars import block, key_written, written
from app.authoring.editing.set_value import add_lines
from app.authoring.editing.spans import column_of, line_end, line_start, newline_of, next_line
from app.authoring.problems import Loc

_STEP = 2
_WIDTH = 110
Value = str | Sequence["Value"] | Mapping[str, "Value"]


def delete(reading: Reading, loc: Loc) -> Changes | None:
    """Take out a key with its value, or an entry of a list; None if there is none.

    The last one of a group leaves empty brackets.

    Args:
        reading: the text as read.
        loc: the path of what goes.
    """
    spot = reading.find(loc)
    if spot is None:
        return None
    if len(loc) == 1:
        peers = list(reading.sections())
        return (TextChange(*_lines(reading, spot), ""),) if len(peers) > 1 else None
    above = reading.find(loc[:-1])
    peers = reading.below(above)
    number = _number(peers, spot)
    if len(peers) == 1:
        return _emptied(reading, above)
    if above.in_flow:
        return (_from_flow(reading, peers, number),)
    return (_from_block(reading, peers, number),)


def insert_inject(
    reading: Reading, fields: Mapping[str, Value], place: int | None = None, section: str = "feed"
) -> Changes | None:
    """Put a new entry into the feed or the queue.

    Args:
        reading: the text as read.
        fields: its keys in order; values are texts, lists and mappings of them.
        place: which entry it comes before; None: the end.
        section: the list it belongs to.
    Returns: None where the section is written in brackets and holds something.
    """
    spot = reading.section(section)
    newline = newline_of(reading.text)
    if spot is None:
        return add_lines(reading, [f"{section}:", *_entry(fields, _STEP, newline)])
    peers = reading.below(spot)
    if not peers:
        start, end = reading.range_of(spot)
        start = reading.text.find(":", reading.key_range(spot)[1]) + 1 or start
        return (TextChange(start, max(start, end), newline + newline.join(_entry(fields, _STEP, newline))),)
    if spot.in_flow:
        return None
    column = column_of(reading.text, _dash(reading, peers[0]))
    entry = newline.join(_entry(fields, column, newline))
    if place is not None and place < len(peers):
        at = line_start(reading.text, _dash(reading, peers[max(0, place)]))
        return (TextChange(at, at, entry + newline + _gap(reading, peers)),)
    at = next_line(reading.text, _end(reading, peers[-1]))
    lead = "" if reading.text[at - 1] == "\n" else newline
    return (TextChange(at, at, lead + _gap(reading, peers) + entry + newline),)


def entry_lines(reading: Reading, spot: Spot) -> tuple[int, int]:
    """From the line of an entry's dash to the start of the line after it."""
    return line_start(reading.text, _dash(reading, spot)), next_line(reading.text, _end(reading, spot))


def _entry(fields: Mapping[str, Value], column: int, newline: str) -> list[str]:
    lines = _pairs(fields, column + _STEP, newline) or [" " * (column + _STEP) + "{}"]
    return [" " * column + "- " + lines[0].lstrip(" "), *lines[1:]]


def _pairs(fields: Mapping[str, Value], column: int, newline: str) -> list[str]:
    lines: list[str] = []
    for key, value in fields.items():
        head = f"{' ' * column}{key_written(key)}:"
        long = block(value, column + _STEP, newline) if isinstance(value, str) and "\n" in value else None
        short = long or _flow(value)
        if isinstance(value, Mapping) and value and (key == "drafts" or len(head) + len(short) > _WIDTH):
            lines += [head, *_pairs(value, column + _STEP, newline)]
        else:
            lines.append(f"{head} {short if long else _one(value)}")
    return lines


def _one(value: Value) -> str:
    return written(value) if isinstance(value, str) else _flow(value)


def _flow(value: Value) -> str:
    if isinstance(value, str):
        return written(value, flow=True)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key_written(key, True)}: {_flow(below)}" for key, below in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]"


def _gap(reading: Reading, peers: list[Spot]) -> str:
    """The blank line that this list has between its entries, if it has one."""
    if len(peers) < 2:
        return ""
    after = next_line(reading.text, _end(reading, peers[0]))
    blank = reading.text[after : next_line(reading.text, after)]
    return "" if blank.strip() else blank


def _number(peers: list[Spot], spot: Spot) -> int:
    return next(number for number, each in enumerate(peers) if each.base == spot.base and each.node is spot.node)


def _start(reading: Reading, spot: Spot) -> int:
    return reading.key_range(spot)[0]


def _end(reading: Reading, spot: Spot) -> int:
    return max(reading.key_range(spot)[1], reading.range_of(spot)[1])


def _dash(reading: Reading, spot: Spot) -> int:
    """Where the dash of a list's entry stands."""
    text, at = reading.text, reading.range_of(spot)[0]
    while at > 0:
        found = text.rfind("-", 0, at)
        begin = line_start(text, found)
        if found < 0 or "#" not in text[begin:found]:
            return max(found, 0)
        at = begin
    return 0


def _lines(reading: Reading, spot: Spot) -> tuple[int, int]:
    return line_start(reading.text, _start(reading, spot)), next_line(reading.text, _end(reading, spot))


def _from_flow(reading: Reading, peers: list[Spot], number: int) -> TextChange:
    if number + 1 < len(peers):
        return TextChange(_start(reading, peers[number]), _start(reading, peers[number + 1]), "")
    return TextChange(_end(reading, peers[number - 1]), _end(reading, peers[number]), "")


def _from_block(reading: Reading, peers: list[Spot], number: int) -> TextChange:
    text, spot = reading.text, peers[number]
    start = _start(reading, spot) if spot.key is not None else _dash(reading, spot)
    if not text[line_start(text, start) : start].strip():
        return TextChange(line_start(text, start), next_line(text, _end(reading, spot)), "")
    following = peers[number + 1] if number + 1 < len(peers) else None
    if following is None:
        return TextChange(start, _end(reading, spot), "")
    after = _start(reading, following) if following.key is not None else _dash(reading, following)
    between = text[_end(reading, spot) : after]
    return TextChange(start, _end(reading, spot) if "#" in between else after, "")


def _emptied(reading: Reading, above: Spot) -> Changes | None:
    """Empty brackets in place of the only entry."""
    brackets = "{}" if above.is_map else "[]"
    text = reading.text
    start, end = reading.range_of(above)
    if above.in_flow or above.key is None:
        return (TextChange(start, end, brackets),)
    colon = text.find(":", reading.key_range(above)[1]) + 1
    if "\n" not in text[colon:start]:
        return (TextChange(start, end, brackets),)
    first = line_start(text, start)
    put = TextChange(colon, colon, f" {brackets}")
    gone = TextChange(first, end if end == len(text) else min(next_line(text, end), len(text)), "")
    after = apply(text, (put, gone))
    return (put, gone) if reading.broken or not read(after, reading).broken else (
        TextChange(colon, line_end(text, end), f" {brackets}"),
    )
