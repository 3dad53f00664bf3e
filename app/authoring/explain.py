"""The help page of a code: what the problem means, wrong beside right, and why it matters.

The pages are plain Markdown in `assets/diagnostics`, one a code, all of one make: a title, a
paragraph, a fenced block under `Wrong:`, one under `Right:`, a paragraph that tells why.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from app.authoring.codes import CODES
from app.errors import InputError
from app.paths import shipped_root

WHY = "Why it matters: "
NEAR = 3

_PAGE = re.compile(
    r"# (?P<code>SD\d{3}): (?P<title>[^\n]+)\n\n"
    r"(?P<meaning>.+?)\n\n"
    r"Wrong:\n\n```(?P<kind>yaml|text)\n(?P<wrong>.+?)\n```\n\n"
    r"Right:\n\n```(?P=kind)\n(?P<right>.+?)\n```\n\n" + WHY + r"(?P<why>.+?)\n",
    re.DOTALL,
)


class Explanation(NamedTuple):
    """One help page. `wrong` and `right` keep their lines; `meaning` and `why` are one line each."""

    code: str
    title: str
    meaning: str
    wrong: str
    right: str
    why: str


def codes() -> tuple[str, ...]:
    """Every code there is a page for, in order."""
    return tuple(sorted(CODES))


def page_file(code: str) -> Path:
    """Where the page of a known code lies."""
    return shipped_root() / "assets" / "diagnostics" / f"{code}.md"


def explanation(code: str) -> Explanation:
    """The help page of a code, such as SD123; small letters do as well.

    Raises: InputError for a code that is not known, with those near it, or a page that is damaged.
    """
    known = code.strip().upper()
    if known not in CODES:
        raise InputError(f"There is no problem with the code {code.strip()[:20]!r}.", _near(known))
    try:
        text = page_file(known).read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise _damaged(known) from None
    return read_page(known, text)


def read_page(code: str, text: str) -> Explanation:
    """The parts of a page.

    Args:
        code: the code that it must be about.
        text: the page, as it stands in its file.
    Raises: InputError if it is not made as a page is.
    """
    found = _PAGE.fullmatch(text)
    if found is None or found["code"] != code:
        raise _damaged(code)
    meaning, why = (" ".join(found[part].split()) for part in ("meaning", "why"))
    return Explanation(code, found["title"], meaning, found["wrong"], found["right"], why)


def _damaged(code: str) -> InputError:
    return InputError(f"The help page of {code} is missing or damaged.", "Install the program again.")


def _near(word: str) -> str:
    """Codes that were perhaps meant: those that look alike, else how a code looks."""
    number = re.fullmatch(r"(?:SD)?(\d{3})", word)
    if number:
        away = sorted(CODES, key=lambda code: (abs(int(code[2:]) - int(number[1])), code))
        return f"Near it: {', '.join(sorted(away[:NEAR]))}."
    alike = get_close_matches(word[:20], sorted(CODES), NEAR, 0.7)
    if alike:
        return f"Near it: {', '.join(sorted(alike))}."
    return "A code is SD and three digits, as `check` prints it: SD212."
