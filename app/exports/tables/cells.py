"""What may stand in a cell: no text is ever a formula, and nothing in it stops another program from reading on.

A spreadsheet program takes a text that begins with one of a few characters for a formula. Blanks and signs without
width before it are skipped here, because programs differ in whether they skip them.
"""

from __future__ import annotations

import re

CELL_CAP = 32_767
"""Characters; no cell of a workbook can hold more."""
CUT_MARK = " […]"
_DANGER = re.compile("'*[\\s\\ufeff\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069]*[=+\\-@\uff1d\uff0b\uff0d\uff20\\t\\r\\n]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_FIRST = frozenset("=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20")
GONE = "\ufffd"


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet program could take the text for a formula, or has to be told that it is none."""
    return _DANGER.match(text) is not None


def guarded(text: str) -> str:
    """The text with an apostrophe before it where it is dangerous.

    A text that begins with such an apostrophe already gets another one, so a reader knows which to take away.
    """
    return f"'{text}" if is_dangerous(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if text[:1] == "'" and is_dangerous(text[1:]) else text


def readable(text: str) -> str:
    """The text with a sign in the place of each control character; tabs and line breaks stay.

    Programs end a text at a NUL, and no workbook can hold one.
    """
    return _CONTROLS.sub(GONE, text)


def fitting(text: str) -> str:
    """The text as far as a cell of a workbook can hold it; one that was cut says so."""
    return text if len(text) <= CELL_CAP else text[: CELL_CAP - len(CUT_MARK)] + CUT_MARK


def all_harmless(texts: set[str]) -> bool:
    """Whether none of these texts needs a closer look. Fast, and careful: False may mean that all is well."""
    joined = "".join(texts)
    # What is printable holds no control character, no blank but the space, nothing without width.
    return joined.isprintable() and _FIRST.isdisjoint({text[:1] for text in texts}) and not any(
        text[:1] == " " for text in texts
    )


def refusal(text: str) -> str:
    """Why a text cannot be handed to another system as it is; empty if it can."""
    if is_dangerous(text):
        return "begins like a formula"
    if _CONTROLS.search(text):
        return "holds control characters"
    if len(text) > CELL_CAP:
        return "is too long"
    return ""
