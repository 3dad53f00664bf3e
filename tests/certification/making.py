"""Lines to judge, made up for a worked example."""

from __future__ import annotations

from fractions import Fraction

from app.certification.exam_lines import ExamLine


def line(name: str, possible: int, worth: int | Fraction, storyline: int = 0, decision: bool = True) -> ExamLine:
    """One line; `worth` in hundredths of the whole score."""
    return ExamLine(name, "response", "answer", possible, Fraction(worth), storyline, 0, decision)


FOUR = (line("a", 100, 4_000), line("b", 60, 3_000), line("c", 40, 2_000), line("d", 100, 1_000))
"""Four lines worth 40, 30, 20 and 10 of 100 points."""


def said(*points: int) -> dict[str, int]:
    """What a judge says of the four lines."""
    return dict(zip("abcd", points, strict=True))
