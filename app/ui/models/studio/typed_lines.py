"""What keys do to lines: indent, comment, move and double them, and begin the next one where one would."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.authoring.editing.changes import Changes, TextChange, group
from app.authoring.editing.colour import COMMENT, FRESH, KEY, colour
from app.ui.models.studio.pasting import STEP

_WIDTH = len(STEP)
_DASHES = re.compile(r"[ ]*(?:- +)*")
_OPENS_BLOCK = re.compile(r"\s*[|>][+-]?\d?[+-]?\s*$")
_COMMENTED = re.compile(r"\s*#")
_ENTRY = re.compile(r" *-( |$)")
_MARK = re.compile(r"# ?")


def places(start: int, lines: Sequence[str]) -> list[int]:
    """Where each line begins, the first at `start`."""
    found = []
    for line in lines:
        found.append(start)
        start += len(line) + 1
    return found


def indented(start: int, lines: Sequence[str]) -> Changes:
    """Every line that says something, one step further in."""
    return group(TextChange(at, at, STEP) for at, line in zip(places(start, lines), lines, strict=True) if line.strip())


def outdented(start: int, lines: Sequence[str]) -> Changes:
    """Every line one step further out, as far as it can go."""
    steps = [min(_WIDTH, _indent(line)) for line in lines]
    return group(TextChange(at, at + step, "") for at, step in zip(places(start, lines), steps, strict=True))


def commented(start: int, lines: Sequence[str]) -> Changes:
    """Lines made a comment; lines that are one all made text again."""
    said = [(at, line) for at, line in zip(places(start, lines), lines, strict=True) if line.strip()]
    if said and all(_COMMENTED.match(line) for _, line in said):
        marks = [(at + _MARK.search(line).start(), at + _MARK.search(line).end()) for at, line in said]
        return group(TextChange(begin, end, "") for begin, end in marks)
    column = min((_indent(line) for _, line in said), default=0)
    return group(TextChange(at + column, at + column, "# ") for at, _ in said)


def raised(start: int, lines: Sequence[str]) -> Changes:
    """All but the first line above it; the first goes below.

    Args:
        start: where the line above those that move begins.
        lines: that line, and those that move.
    """
    above, end = lines[0], start + sum(map(len, lines)) + len(lines) - 1
    return group((TextChange(start, start + len(above) + 1, ""), TextChange(end, end, f"\n{above}")))


def lowered(start: int, lines: Sequence[str]) -> Changes:
    """All but the last line below it; the last goes above.

    Args:
        start: where the first line that moves begins.
        lines: those that move, and the line below them.
    """
    below, end = lines[-1], start + sum(map(len, lines)) + len(lines) - 1
    return group((TextChange(start, start, f"{below}\n"), TextChange(end - len(below) - 1, end, "")))


def doubled(start: int, lines: Sequence[str]) -> Changes:
    """The lines a second time, below."""
    end = start + sum(map(len, lines)) + len(lines) - 1
    return (TextChange(end, end, "".join(f"\n{line}" for line in lines)),)


def tab(column: int) -> str:
    """Spaces up to the next step."""
    return " " * (_WIDTH - column % _WIDTH)


def backspace(before: str) -> int:
    """How many characters go: a whole step within the indentation, else one.

    Args:
        before: the line up to the cursor.
    """
    if before and not before.strip(" "):
        return (len(before) - 1) % _WIDTH + 1
    return 1


def next_indent(before: str, state: int = FRESH) -> str:
    """How the line begins that Enter opens.

    Args:
        before: the line up to the cursor.
        state: how the line above ended, as `colour` tells it.
    """
    indent = _indent(before)
    if not before.strip():
        return before[:indent]
    tokens, _ = colour(before, state)
    told = [token for token in tokens if token.kind != COMMENT]
    keys = [token for token in told if token.kind == KEY]
    if not keys:
        listed = not told and before.rstrip()[-1:] in ("[", "{")
        return " " * (indent + _WIDTH * listed)
    inner = len(_DASHES.match(before).group())
    comment = next((token.start for token in tokens if token.kind == COMMENT), len(before))
    rest = before[told[-1].start + told[-1].length : comment]
    after_key = told[-1].kind == KEY
    opens = after_key and (rest.strip() in (":", ":{", ": {", ": [") or bool(_OPENS_BLOCK.match(rest.strip()[1:])))
    return " " * (inner + _WIDTH * opens)


def entry_indent(above: Iterable[str]) -> int:
    """How far right the entries of the list stand that one is in; 0 in no list, or where they stand at the left edge.

    Args:
        above: the lines above, the nearest first.
    """
    found = -1
    for line in above:
        entry = _ENTRY.match(line)
        if entry:
            found = min(found, _indent(line)) if found >= 0 else _indent(line)
        elif line.strip() and line[0] not in " #":
            break  # the key of the section
    return max(0, found)


def spare(before: str) -> int:
    """How many spaces at the end of a line are left behind when Enter ends it; not in the middle of prose."""
    stripped = before.rstrip(" ")
    return len(before) - len(stripped) if not stripped or stripped.endswith((":", "-")) else 0


def spare_behind(before: str, after: str) -> int:
    """How many spaces behind the cursor the new line's own indentation takes the place of."""
    return _indent(after) if before.strip() else 0


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
