"""Injects that never happen and conditions that can never hold, or hold from the first moment."""

from __future__ import annotations

from collections.abc import Iterator

from app.authoring.checks.firing import HIGHEST_HEAT, HIGHEST_LEVEL, Possible
from app.authoring.problems import Loc
from app.authoring.study import Study
from app.engine.scenario import Inject
from app.units import format_ms


def check_conditions(study: Study, world: Possible) -> None:
    """Note injects without a time, after the end, or behind a condition that cannot hold."""
    for inject, written in zip(study.scenario.injects, study.file.feed):
        if inject.at_ms > study.scenario.end_ms:
            message = f"It is set for {format_ms(inject.at_ms)}; the drill ends at {format_ms(study.scenario.end_ms)}."
            study.report.add("SD502", study.loc(inject, "at"), message)
        if inject.when is not None:
            _condition(study, inject, world)
        elif inject.at_ms < 0 and written.when is None and inject.index not in study.hurt:
            study.report.add("SD501", study.loc(inject, "id"), f"`{inject.id}` has neither `at` nor `when`.")


def _condition(study: Study, inject: Inject, world: Possible) -> None:
    loc = study.loc(inject, "when")
    dead = [(leaf, place) for leaf, place in open_leaves(inject.when, loc) if world.leaf(leaf) is None]
    for leaf, place in dead:
        if study.partial and not hopeless(study, leaf):
            continue
        study.report.add("SD503", place, why_never(study, leaf))
    if not dead and not study.partial and world.injects[inject.index] is None and inject.at_ms <= world.end_ms:
        study.report.add("SD503", loc, f"The condition of `{inject.id}` cannot hold before the end of the drill.")
    if inject.at_ms < 0 and _bare(inject.when):
        study.report.add("SD504", loc, f"The condition of `{inject.id}` holds as soon as the drill begins.")


def hopeless(study: Study, leaf: tuple) -> bool:
    """Whether nothing that may have stood in a broken part could make it hold."""
    kind, thing = leaf[0], leaf[1]
    if kind == "level":
        return thing > HIGHEST_LEVEL
    if kind == "heat":
        return not leaf[3] or leaf[2] > HIGHEST_HEAT
    return kind == "done" and bool(study.scenario.deeds[thing].refused)


def open_leaves(condition: tuple, loc: Loc) -> Iterator[tuple[tuple, Loc]]:
    """Every leaf that has to hold, with its path; what stands under a `not` has not."""
    if condition[0] in ("all", "any"):
        for index, part in enumerate(condition[1:]):
            yield from open_leaves(part, (*loc, condition[0], index))
    elif condition[0] != "not":
        yield condition, loc


def _bare(condition: tuple) -> bool:
    if condition[0] == "all":
        return all(_bare(part) for part in condition[1:])
    if condition[0] == "any":
        return any(_bare(part) for part in condition[1:])
    if condition[0] == "heat":
        return condition[3] == 0  # a storyline that has not opened has no heat
    return condition[0] == "not" or condition[0] == "level" and condition[1] < 1


def why_never(study: Study, leaf: tuple) -> str:
    """Why a plain condition that nothing can bring about cannot hold, in a sentence."""
    scenario, kind, thing = study.scenario, leaf[0], leaf[1]
    if kind == "heat":
        return _heat_reason(study, leaf)
    if kind == "level":
        if thing > HIGHEST_LEVEL:
            return f"There is no level {thing}: the highest is {HIGHEST_LEVEL}."
        return f"Level {thing} cannot be reached: the storylines do not weigh enough, and no inject sets it."
    if kind == "known":
        return f"Nobody can bring the fact `{scenario.facts[thing].id}`: no inject makes it known, and nobody is asked."
    if kind == "done":
        deed = scenario.deeds[thing]
        if deed.refused:
            return f"The deed `{deed.id}` is always refused."
        return f"The deed `{deed.id}` cannot be done: no draft needs it, or nobody within reach may grant it."
    other = scenario.injects[thing]
    if kind != "after" and other.kind != "post":
        return f"`{other.id}` is no post."
    if kind == "escalated" and study.firing[thing] is not None:
        return "Nobody of that kind can be reached from the seat."
    return f"It waits for `{other.id}`, which never happens."


def _heat_reason(study: Study, leaf: tuple) -> str:
    line = study.scenario.storylines[leaf[1]]
    if leaf[2] > HIGHEST_HEAT:
        return f"Heat never goes over {HIGHEST_HEAT}."
    if not leaf[3]:
        return "Heat never goes under 0."
    return f"The storyline `{line.id}` never opens: nothing that happens belongs to it."
