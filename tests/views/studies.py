"""Studies for these tests: shipped scenarios, and small changes of the blank one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.authoring.study import Study
from app.authoring.workshop import study_text
from tests.authoring.files import BLANK, SHIPPED

SAMPLE = ("guitar-on-the-tarmac", "wash-day", "palm-and-biscuit", "the-ring-road", "six-days-of-a-crest", "wrong-account")
"""Shipped scenarios of different chart, size and story."""


def study(text: str, name: str = "blank") -> Study:
    """What is made of a text that lies in the scenarios folder."""
    found, problems = study_text(text, SHIPPED / f"{name}.yaml")
    assert found is not None, problems
    return found


@cache
def shipped(name: str) -> Study:
    """A shipped scenario."""
    return study((SHIPPED / f"{name}.yaml").read_text(encoding="utf-8"), name)


def changed(*pairs: tuple[str, str], more: str = "") -> Study:
    """The blank scenario with some texts replaced and something put at its end."""
    text = BLANK
    for old, new in pairs:
        assert old in text, f"{old!r} is not in the blank scenario"
        text = text.replace(old, new, 1)
    return study(text + more)


def chat(name: str, *lines: str) -> str:
    """One more inject for the end of the file: a line of a colleague."""
    body = "".join(f"    {line}\n" for line in lines)
    return f'\n  - id: {name}\n    kind: chat\n    from: hub-lead\n{body}    text: "{name} is here."\n    why: It is.\n'


def names() -> list[str]:
    """Every shipped scenario."""
    return sorted(file.stem for file in Path(SHIPPED).glob("*.yaml"))
