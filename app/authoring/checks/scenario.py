"""All checks of a scenario, and those of its head."""

from __future__ import annotations

from pathlib import Path

from app.authoring.checks.conditions import check_conditions
from app.authoring.checks.cycles import check_cycles
from app.authoring.checks.eye import check_eye
from app.authoring.checks.firing import settled
from app.authoring.checks.keys import check_keys
from app.authoring.checks.queue import check_queue
from app.authoring.checks.reading import check_reading
from app.authoring.checks.themes import check_themes
from app.authoring.checks.times import check_times
from app.authoring.checks.unused import check_unused
from app.authoring.checks.ways import check_ways
from app.authoring.near import did_you_mean
from app.authoring.study import Study
from app.said import say


def check_scenario(study: Study, path: Path, cases: frozenset[str]) -> None:
    """Note everything that is wrong with a scenario whose parts could be read.

    Args:
        study: the compiled scenario with its file and report.
        path: where the file lies; its name should be the id.
        cases: ids of the cases that may be named; empty: not known.
    """
    _head(study, path, cases)
    world = settled(study)
    study.firing = world.injects
    check_keys(study)
    check_conditions(study, world)
    check_cycles(study)
    if study.partial:
        return
    check_times(study)
    check_ways(study, world)
    check_queue(study)
    check_unused(study)
    check_eye(study)
    check_reading(study)
    check_themes(study)


def _head(study: Study, path: Path, cases: frozenset[str]) -> None:
    file, report = study.file, study.report
    if file.id != path.stem and file.id not in report.silent:
        report.add("SD314", ("id",), say("The id is `{id}`, the file is {name}.", id=file.id, name=path.name))
    if cases and file.case not in cases and file.case not in report.silent:
        report.add("SD313", ("case",), say("There is no case `{case}`.", case=file.case), did_you_mean(file.case, cases))
    total = sum(study.scenario.weights)
    if total != 100:
        report.add("SD418", ("rubric",), say("The six weights make {total}, not 100.", total=total), key=True)
    pressures = [level.pressure for level in file.levels]
    if pressures and (len(pressures) != 3 or pressures != sorted(set(pressures))):
        report.add("SD419", ("levels",), say("Three levels are wanted, each with a higher pressure."), key=True)
    _revisions(study)
    _seat(study)


def _revisions(study: Study) -> None:
    facts = study.scenario.facts
    for index, fact in enumerate(facts):
        seen, at = {index}, fact.revises
        while at >= 0 and at not in seen:
            seen.add(at)
            at = facts[at].revises
        if at == index:
            loc = ("facts", fact.id, "revises")
            study.report.add("SD421", loc, say("`{id}` revises itself by way of what it revises.", id=fact.id))


def _seat(study: Study) -> None:
    scenario = study.scenario
    if scenario.seat >= 0 and not scenario.chart.links[scenario.seat]:
        study.report.add("SD809", ("seat",), say("`{seat}` may ask nobody on this chart.", seat=study.file.seat))
    for role in scenario.chart.roles if scenario.seat >= 0 else ():
        if role.deputy == scenario.seat:
            study.report.add("SD522", ("seat",), say("The seat is the deputy of `{id}` and would grant its own asking.", id=role.id))
