"""Conditions, part by part: where each stands, what it waits for, and how one would say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.authoring.compile.conditions import compile_condition
from app.authoring.compile.names import Names
from app.authoring.problems import Loc
from app.authoring.report import Report
from app.authoring.schema import conditions as written
from app.authoring.study import Study
from app.authoring.tree import Tree
from app.authoring.views.places import inject_loc
from app.engine.scenario import Inject, Scenario
from app.units import format_ms


@dataclass(frozen=True, slots=True)
class Part:
    """One plain condition inside another."""

    leaf: tuple
    """Compiled, see `app.engine.conditions`."""
    loc: Loc
    denied: bool
    """It stands under a `not`."""
    choice: bool
    """It stands under an `any`: another may do as well."""


def parts_of(study: Study, inject: Inject, lenient: Names | None = None) -> Iterator[Part]:
    """Every plain condition of an inject, left to right; of a broken one those that can be read.

    Args:
        study: the scenario.
        inject: whose condition.
        lenient: names that report nothing, as `lenient_names` makes them; for broken conditions only.
    """
    loc = inject_loc(study, inject, "when")
    if inject.when is not None:
        yield from _compiled(inject.when, loc, False, False)
        return
    condition = study.file.feed[inject.index].when
    if condition is not None:
        yield from _written(condition, loc, False, False, lenient or lenient_names(study))


def lenient_names(study: Study) -> Names:
    """The names of a scenario, for looking things up without noting a problem twice."""
    names = study.names
    return Names(study.file, names.chart, names.policy, Report(Tree("")), names.written_for)


def said(scenario: Scenario, leaf: tuple, denied: bool = False) -> str:
    """A plain condition in words, as they would stand beside an arrow from what it waits for."""
    words = _said(scenario, leaf)
    return f"not: {words}" if denied else words


def _said(scenario: Scenario, leaf: tuple) -> str:
    kind = leaf[0]
    if kind == "after":
        return f"{format_ms(leaf[2])} after it" if leaf[2] else "once it happens"
    if kind == "published":
        return "once it is published" if leaf[2] >= 0 else "once any draft of it is published"
    if kind == "classified":
        return f"once it is classified as {leaf[2]}" if leaf[2] else "once it is classified"
    if kind == "ignored":
        return f"once nothing was done about it for {format_ms(leaf[2])}"
    if kind == "escalated":
        return f"once it is carried to {_roles(scenario, leaf[2])}"
    if kind == "known":
        return "once it is known"
    if kind == "done":
        return "once it is done"
    if kind == "heat":
        return f"while its heat is {'at or over' if leaf[3] else 'under'} {leaf[2]}"
    return "once it is reached"


def _roles(scenario: Scenario, roles: tuple[int, ...]) -> str:
    if len(roles) == len(scenario.chart.roles):
        return "anybody"
    return " or ".join(scenario.chart.roles[role].id for role in roles) or "nobody"


def _compiled(condition: tuple, loc: Loc, denied: bool, choice: bool) -> Iterator[Part]:
    if condition[0] in ("all", "any"):
        for index, part in enumerate(condition[1:]):
            yield from _compiled(part, (*loc, condition[0], index), denied, choice or condition[0] == "any")
    elif condition[0] == "not":
        yield from _compiled(condition[1], (*loc, "not"), not denied, choice)
    else:
        yield Part(condition, loc, denied, choice)


def _written(condition: object, loc: Loc, denied: bool, choice: bool, names: Names) -> Iterator[Part]:
    if isinstance(condition, (written.AllOf, written.AnyOf)):
        word = "all" if isinstance(condition, written.AllOf) else "any"
        for index, part in enumerate(condition.parts):
            yield from _written(part, (*loc, word, index), denied, choice or word == "any", names)
    elif isinstance(condition, written.Not):
        yield from _written(condition.part, (*loc, "not"), not denied, choice, names)
    else:
        leaf = compile_condition(condition, loc, names)
        if leaf is not None:
            yield Part(leaf, loc, denied, choice)
