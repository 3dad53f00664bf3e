"""What a YAML parser complains of, in words for somebody who has never heard of one.

A complaint is recognised by libyaml's words or by PyYAML's own; the two say the same thing differently.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from yaml.error import Mark, MarkedYAMLError

from app.said import Said, say

_KEY = re.compile(r"expected (key|<document start>|'<document start>'|<block end>)")
_ENTRY = re.compile(r"expected '-' indicator")
_SQUARE, _CURLY = re.compile(r"expected ',' or '\]'"), re.compile(r"expected ',' or '\}'")
_COLON = re.compile("mapping values are not allowed")
_OPEN_QUOTE = re.compile("unexpected end of stream")
_NO_COLON = re.compile("could not find expected ':'")
_SIGN = re.compile("cannot start any token")
_DASH = re.compile("sequence entries are not allowed")
_NOTHING = re.compile("expected (the )?node content")
_BACKSLASH = re.compile("unknown escape character")
_BEHIND_BAR = re.compile("expected (a )?comment or (a )?line break")
_SECOND_COLON = re.compile(r":\s")


def complaint(trouble: MarkedYAMLError, text: str) -> tuple[tuple[int, int], Said]:
    """What is wrong, and where to look for it.

    Args:
        trouble: what the parser says.
        text: the file's text.
    Returns: ((line, column), sentence); the place where something begins that has no end, rather than that end.
    """
    mark = trouble.problem_mark or trouble.context_mark
    lines = text.split("\n")
    line = lines[mark.line] if mark is not None and mark.line < len(lines) else ""
    said = trouble.problem or ""
    if mark is not None:
        for pattern, words, at_start in _WORDS:
            if pattern.search(said) and (pattern is not _OPEN_QUOTE or "quoted scalar" in (trouble.context or "")):
                return _place(trouble.context_mark or mark if at_start else mark), words(line, mark.column)
    context = f" {trouble.context}" if trouble.context else ""
    rest = (said or "unreadable").rstrip(".")
    return _place(mark), say("YAML cannot be read here{context}: {said}.", context=context, said=rest)


def _place(mark: Mark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)


def _stray(line: str, column: int) -> Said:
    before, here = line[:column], line[column:]
    if before.rstrip()[-1:] in ('"', "'"):
        return say("Something stands behind the closing quotation mark here. A quotation mark inside a text needs a backslash "
                   "before it, or single quotes round the whole text.")  # fmt: skip
    if here.startswith("- ") or here.strip() == "-":
        return say("This entry stands further left or right than its list. Give it as many spaces as its neighbours have.")
    return say("This line stands further left or right than its neighbours, so it belongs to nothing. Give it as many spaces "
               "as they have.")  # fmt: skip


def _colon(line: str, column: int) -> Said:
    if _SECOND_COLON.search(line[:column]):
        return say("A second colon stands in this line. A text with a colon in it needs quotation marks round it.")
    return say("A key cannot stand here. Either this line stands further right than its neighbours, or the one above lacks "
               "the space behind its colon.")  # fmt: skip


def _sign(line: str, column: int) -> Said:
    return say("A value cannot begin with `{sign}`. Put quotation marks round it.", sign=line[column : column + 1])


_WORDS: tuple[tuple[re.Pattern[str], Callable[[str, int], Said], bool], ...] = (
    (_SQUARE, lambda line, column: say("The list in square brackets does not go on here: a comma or its `{bracket}` is missing.", bracket="]"), False),
    (_CURLY, lambda line, column: say("The group in curly brackets does not go on here: a comma or its `{bracket}` is missing.", bracket="}"), False),
    (_KEY, _stray, False),
    (_ENTRY, lambda line, column: say("A list stands above, and this line is no entry of it. Begin it with `- `, or move it to the left."), False),
    (_COLON, _colon, False),
    (_OPEN_QUOTE, lambda line, column: say("The quotation mark that opens here is never closed."), True),
    (_NO_COLON, lambda line, column: say("This line has no colon, so it says nothing. Behind a key stand a colon and a space."), True),
    (_SIGN, _sign, False),
    (_DASH, lambda line, column: say("A list cannot begin within a line. Begin it on a line of its own, below its key."), False),
    (_NOTHING, lambda line, column: say("Something is missing here: a value before this comma or bracket."), False),
    (_BACKSLASH, lambda line, column: say("A backslash in double quotation marks means more than itself. Write two of them, or single quotes round the text."), False),
    (_BEHIND_BAR, lambda line, column: say("Nothing may stand behind `|` or `>`. The text begins on the next line."), False),
)  # fmt: skip
"""(how the parser says it, our words for line and column, whether to show where it began)."""
