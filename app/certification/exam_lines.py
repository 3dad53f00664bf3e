"""The lines of a scenario's ledger that everybody meets: what judges judge and figures are made of."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.engine.scoring import Ledger, Line, score

WHOLE = 10_000
"""The whole score in hundredths of a point."""


@dataclass(frozen=True, slots=True)
class ExamLine:
    """One line with points to earn; the same in every run of one edition of a scenario."""

    id: str
    """dimension/kind/name/what, made of the names in the file: `response/inject/clip/answer`."""
    dimension: str
    what: str
    possible: int
    """Points on this line, before weights."""
    worth: Fraction
    """Hundredths of the whole score that all its points come to; over all lines they add up to 10000."""
    storyline: int
    """-1: of none."""
    inject: int
    """The post to open for it, -1 none."""
    decision: bool
    """Its post has authored drafts."""


def exam_lines(scenario: Scenario) -> tuple[ExamLine, ...]:
    """Every line of this scenario with points to earn, in the ledger's order.

    Raises: ValueError if the scenario's baselines have not been computed.
    """
    drill = Drill(scenario, 0)
    drill.finish()
    ledger = score(drill)
    within: dict[str, int] = {}
    for line in ledger.lines:
        within[line.dimension] = within.get(line.dimension, 0) + line.weight * line.possible
    weights = {entry.name: entry.weight for entry in ledger.dimensions if entry.earned is not None}
    counted = sum(weights.values())
    return tuple(
        ExamLine(
            id=line_id(scenario, line),
            dimension=line.dimension,
            what=line.what,
            possible=line.possible,
            worth=Fraction(WHOLE * weights[line.dimension] * line.weight * line.possible,
                           within[line.dimension] * counted) if counted else Fraction(),
            storyline=_storyline(scenario, line),
            inject=line.inject,
            decision=line.inject >= 0 and scenario.injects[line.inject].authored,
        )
        for line in ledger.lines if line.possible
    )  # fmt: skip


def earned_by_line(scenario: Scenario, ledger: Ledger) -> dict[str, int]:
    """Line id -> points earned, of the lines with points to earn."""
    return {line_id(scenario, line): line.earned for line in ledger.lines if line.possible}


def line_id(scenario: Scenario, line: Line) -> str:
    """The name of a line that outlives a new order of the file."""
    parts = {"inject": scenario.injects, "piece": scenario.queue, "storyline": scenario.storylines}[line.ref_kind]
    return f"{line.dimension}/{line.ref_kind}/{parts[line.ref].id}/{line.what}"


def _storyline(scenario: Scenario, line: Line) -> int:
    if line.ref_kind == "storyline":
        return line.ref
    return (scenario.queue if line.ref_kind == "piece" else scenario.injects)[line.ref].storyline
