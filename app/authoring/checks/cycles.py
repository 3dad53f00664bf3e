"""Circles through `not`: whether an inject happens would depend on the order of the file."""

from __future__ import annotations

from collections.abc import Iterator

from app.authoring.problems import Loc
from app.authoring.study import Study
from app.engine.scenario import Inject, Scenario
from app.said import say


def check_cycles(study: Study) -> None:
    """Refuse every `not` by which an inject prevents itself, directly or by way of others."""
    edges = {inject.index: list(_edges(inject, study)) for inject in study.scenario.injects if inject.when is not None}
    further = {index: sorted({other for other, _, _ in found}) for index, found in edges.items()}
    for index, found in edges.items():
        for other, denied, loc in found:
            if denied and index in _reached(other, further):
                ids = study.scenario.injects[index].id, study.scenario.injects[other].id
                message = say("`{ids}` happens only if something about `{ids2}` does not, and that waits for it.", ids=ids[0], ids2=ids[1])
                study.report.add("SD505", loc, message)


def _reached(start: int, further: dict[int, list[int]]) -> set[int]:
    seen, waiting = {start}, [start]
    while waiting:
        for other in further.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


def _edges(inject: Inject, study: Study) -> Iterator[tuple[int, bool, Loc]]:
    for leaf, denied, loc in _leaves(inject.when, False, study.loc(inject, "when")):
        for other in _behind(leaf, study.scenario):
            yield other, denied, loc


def _leaves(condition: tuple, denied: bool, loc: Loc) -> Iterator[tuple[tuple, bool, Loc]]:
    if condition[0] in ("all", "any"):
        for index, part in enumerate(condition[1:]):
            yield from _leaves(part, denied, (*loc, condition[0], index))
    elif condition[0] == "not":
        yield from _leaves(condition[1], not denied, (*loc, "not"))
    else:
        yield condition, denied, loc


def _behind(leaf: tuple, scenario: Scenario) -> list[int]:
    """The injects that a plain condition waits for."""
    kind, thing = leaf[0], leaf[1]
    if kind in ("after", "published", "classified", "ignored", "escalated"):
        return [thing]
    if kind == "known":
        return [inject.index for inject in scenario.injects if inject.fact == thing]
    if kind == "level":
        return [inject.index for inject in scenario.injects if inject.level >= max(1, thing)]
    return []
