"""One shipped drill and a home to translate it in."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from app.authoring.load import load
from app.engine.scenario import Scenario
from app.paths import Paths, shipped_root

SHIPPED = shipped_root() / "scenarios"
GUITAR = SHIPPED / "guitar-on-the-tarmac.yaml"
GERMAN = SHIPPED / "translations" / "guitar-on-the-tarmac.de.po"
Change = Callable[[str], str]


@cache
def compiled(file: Path = GUITAR) -> Scenario:
    """A drill in its own language, with baselines."""
    scenario = load(file).scenario
    assert scenario is not None
    return scenario


@pytest.fixture
def guitar() -> Scenario:
    return compiled()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A home with nothing in it."""
    return Paths.under(tmp_path / "home")


@pytest.fixture
def german(tmp_path: Path) -> Callable[..., Path]:
    """`german(("old", "new"), ...)`: the shipped German table, with these changes, as a file somewhere else."""

    def write(*changes: tuple[str, str], name: str = "given.po") -> Path:
        text = GERMAN.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return write


def with_text(line: str, text: str) -> tuple[re.Pattern[str], str]:
    """Pattern and replacement that give a line of a PO file another text."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return (re.compile(rf'(msgctxt "{re.escape(line)}"\n(?:msgid|").*?\n)msgstr .*?\n\n', re.DOTALL),
            rf'\g<1>msgstr "{quoted}"' + "\n\n")


def retold(data: str, line: str, text: str) -> str:
    """A PO file in which one line has another text."""
    pattern, made = with_text(line, text)
    changed, count = pattern.subn(lambda found: found.group(1) + made.removeprefix(r"\g<1>"), data)
    assert count == 1, line
    return changed
