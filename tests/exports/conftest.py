"""Golden files, and the run that the report tests are about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.exports.debrief import Debrief
from tests.exports.runs import debriefed

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with the golden file of that name; `--accept` rewrites the file instead."""

    def compare(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--accept"):
            file.write_text(text, encoding="utf-8")
        assert text == file.read_text(encoding="utf-8"), f"{name} has changed; look at it, then run with --accept"

    return compare


@pytest.fixture(scope="session")
def practice() -> Debrief:
    """The debrief of a practice run with a little of everything in it."""
    return debriefed("practice")


@pytest.fixture(scope="session")
def exam() -> Debrief:
    """The debrief of the same acts in an exam."""
    return debriefed("exam")
