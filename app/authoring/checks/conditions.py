"""Injects that never happen and conditions that can never hold, or hold from the first moment."""

from __future__ import annotations

from collections.abc import Iterator

from app.authoring.checks.firing import HIGHEST_HEAT, HIGHEST_LEVEL, Possible
from app.authoring.problems import Loc
from app.authoring.study import Study
from app.engine.scenario import Inject
from app.said import say
from app.units import format_ms


def check_conditions(study: Study, world: Possible) -> None:
    """Note injects without a time, after the end, or behind a condition that cannot hold."""
    for inject, written in zip(study.scenario.injects, study.file.feed):
        if inject.at_ms > study.scenario.end_ms:
            message = say("It is set for {format_ms}; the drill ends at {format_ms2}.", format_ms=format_ms(inject.at_ms), format_ms2=format_ms(study.scenario.end_ms))
            study.report.add("SD502", study.loc(inject, "at"), message)
        if inject.when is not None:
            _condition(study, inject, world)
        elif inject.at_ms < 0 and written.when is None and inject.index not in study.hurt:
            study.report.add("SD501", study.loc(inject, "id"), say("`{id}` has neither `at` nor `when`.", id=inject.id))


def _condition(study: Study, inject: Inject, world: Possible) -> None:
    loc = study.loc(inject, "when")
    dead = [(leaf, place) for leaf, place in open_leaves(inject.when, loc) if world.leaf(leaf) is None]
    for leaf, place in dead:
        if study.partial and not hopeless(study, leaf):
            continue
        study.report.add("SD503", place, why_never(study, leaf))
    if not dead and not study.partial and world.injects[inject.index] is None and inject.at_ms <= world.end_ms:
        study.report.add("SD503", loc, say("The condition of `{id}` cannot hold before the end of the drill.", id=inject.id))
    if inject.at_ms < 0 and _bare(inject.when):
        study.report.add("SD504", loc, say("The condition of `{id}` holds as soon as the drill begins.", id=inject.id))


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
            return say("There is no level {thing}: the highest is {highest_level}.", thing=thing, highest_level=HIGHEST_LEVEL)
        return say("Level {thing} cannot be reached: the storylines do not weigh enough, and no inject sets it.", thing=thing)
    if kind == "known":
        return say("Nobody can bring the fact `{id}`: no inject makes it known, and nobody is asked.", id=scenario.facts[thing].id)
    if kind == "done":
        deed = scenario.deeds[thing]
        if deed.refused:
            return say("The deed `{id}` is always refused.", id=deed.id)
        return say("The deed `{id}` cannot be done: no draft needs it, or nobody within reach may grant it.", id=deed.id)
    other = scenario.injects[thing]
    if kind != "after" and other.kind != "post":
        return say("`{id}` is no post.", id=other.id)
    if kind == "escalated" and study.firing[thing] is not None:
        return say("Nobody of that kind can be reached from the seat.")
    return say("It waits for `{id}`, which never happens.", id=other.id)


def _heat_reason(study: Study, leaf: tuple) -> str:
    line = study.scenario.storylines[leaf[1]]
    if leaf[2] > HIGHEST_HEAT:
        return say("Heat never goes over {highest_heat}.", highest_heat=HIGHEST_HEAT)
    if not leaf[3]:
        return say("Heat never goes under 0.")
    return say("The storyline `{id}` never opens: nothing that happens belongs to it.", id=line.id)
