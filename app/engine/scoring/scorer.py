"""From a finished drill to its ledger."""

from __future__ import annotations

from app.engine.drill import Drill
from app.engine.scoring import conduct, containment, contingency, escalation, order, response, timeliness, triage
from app.engine.scoring.ledger import DIMENSIONS, DimensionScore, Ledger, Line, dimension_earned
from app.engine.scoring.sheet import sheet_for


def score(drill: Drill) -> Ledger:
    """Score a finished drill, line by line.

    Raises: ValueError if the scenario's baselines have not been computed.
    """
    scenario, state = drill.scenario, drill.state
    sheet = sheet_for(scenario)
    lines = triage.lines(state, sheet, scenario.policy)
    lines += response.lines(state, sheet, scenario)
    lines += timeliness.lines(state, sheet)
    lines += escalation.lines(state, sheet, scenario)
    lines += order.lines(state, sheet)
    lines = contingency.settle(lines, state, sheet)
    lines += containment.lines(state, sheet, scenario, lines)
    found = conduct.breaches(state)
    cost = conduct.serious_cost(found)
    dimensions = _dimensions(lines, scenario.weights)
    total = max(0, _mean(dimensions) - cost)
    passed = total >= scenario.pass_hundredths and not any(breach.critical for breach in found)
    return Ledger(
        total, passed, dimensions, tuple(lines), found, state.level, scenario.pass_hundredths, cost
    )


def _dimensions(lines: list[Line], weights: tuple[int, ...]) -> tuple[DimensionScore, ...]:
    by_name: dict[str, list[Line]] = {name: [] for name in DIMENSIONS}
    for line in lines:
        by_name[line.dimension].append(line)
    return tuple(
        DimensionScore(name, weight, dimension_earned(by_name[name])) for name, weight in zip(DIMENSIONS, weights)
    )


def _mean(dimensions: tuple[DimensionScore, ...]) -> int:
    """The weighted mean in hundredths; where nothing was possible the weight goes to the others."""
    counted = [entry for entry in dimensions if entry.earned is not None]
    weight = sum(entry.weight for entry in counted)
    return sum(entry.weight * entry.earned for entry in counted) // weight if weight else 0
