"""Where a scenario's file, its chart and its policy become one frozen object, or problems."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.authoring.cases import case_ids
from app.authoring.checks.scenario import check_scenario
from app.authoring.compile.names import Names
from app.authoring.compile.scenario import compile_scenario, sealed
from app.authoring.formats import opened
from app.authoring.kinds import kind_of
from app.authoring.loaded import Loaded
from app.authoring.mend import mended
from app.authoring.parts import Part, part_of_tree, read_chart, read_policy, told
from app.authoring.places import cases_of, leads_outside, part_of, root_of
from app.authoring.problems import Problem, has_errors, in_order, problem
from app.authoring.programmes import check_programme
from app.authoring.report import Report
from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.schema.programme import ProgrammeFile
from app.authoring.schema.scenario import ScenarioFile
from app.authoring.source import SourceError, read_bytes, text_of
from app.authoring.study import Study
from app.authoring.tree import Tree, parse
from app.authoring.validate import Trouble, validate
from app.engine.baselines import with_baselines
from app.engine.scenario import Scenario
from app.said import say

Checked = tuple[Study | None, tuple[Problem, ...]]
Typed = tuple[ScenarioFile | None, list[Trouble]]


def load_scenario(path: Path, root: Path | None, house: Path | None = None) -> Loaded:
    """The scenario with its digest and baselines, or None with errors among the problems.

    Args:
        path: the scenario file.
        root: the folder that its chart and policy are relative to; None: to be found.
        house: a policy in place of the one that it names; None: its own.
    """
    tree = _tree(path)
    if kind_of(tree.data) in (ChartFile, PolicyFile, ProgrammeFile):
        return Loaded(None, (problem(tree.file, (1, 1), "SD120", say("This is no scenario.")),))
    study, problems = _scenario(path, tree, root, house)
    return Loaded(playable(study, problems), problems)


def playable(study: Study | None, problems: tuple[Problem, ...]) -> Scenario | None:
    """What may be played of what was made of a text: all of it with digest and baselines, or nothing.

    Args:
        study: as `study_text` returns it.
        problems: what came with it.
    """
    if study is None or has_errors(problems):
        return None
    return with_baselines(sealed(study.scenario, study.file))


def check_file(path: Path, root: Path | None, house: Path | None = None) -> tuple[Problem, ...]:
    """Every problem of one file: a scenario with its chart and policy, one of these alone, or a programme."""
    data, tree = _read(path)
    if not isinstance(tree.data, dict) and tree.problems:
        return in_order(tree.problems)
    kind = kind_of(tree.data)
    if kind is ScenarioFile:
        return _scenario(path, tree, root, house)[1]
    if kind is ProgrammeFile:
        return check_programme(path, tree)
    if kind is not None:
        return part_of_tree(kind, data, tree).problems
    return in_order([*tree.problems, problem(tree.file, (1, 1), "SD120", say("This is no scenario, chart, policy or programme."))])


def study_text(text: str, path: Path, root: Path | None = None, house: Path | None = None) -> Checked:
    """A scenario as it stands in an editor, saved or not: what was made of it, and every problem.

    Args:
        text: the whole text.
        path: where it lies or will lie.
        root: the folder that its chart and policy are relative to; None: to be found.
        house: a policy in place of the one that it names; None: its own.
    Returns: (None, problems) where nothing sensible remains.
    """
    tree = opened(parse(text, str(path)))
    if kind_of(tree.data) in (ChartFile, PolicyFile, ProgrammeFile):
        return None, (problem(tree.file, (1, 1), "SD120", say("This is no scenario.")),)
    return _scenario(path, tree, root, house)


def _scenario(path: Path, tree: Tree, root: Path | None, house: Path | None) -> Checked:
    return study_of(path, *readable(tree), root, house)


def study_of(
    path: Path, file: ScenarioFile | None, report: Report, root: Path | None = None, house: Path | None = None,
    compiling: Callable[[ScenarioFile, Names], Scenario] = compile_scenario,
) -> Checked:
    """What a typed scenario comes to with its chart and its policy, and every problem.

    Args:
        path: where it lies or will lie.
        file: as `readable` returns it.
        report: likewise.
        root: the folder that its chart and policy are relative to; None: to be found.
        house: a policy in place of the one that it names; None: its own.
        compiling: makes the frozen scenario.
    """
    if file is None:
        return None, in_order(report.problems)
    root = root or root_of(path, file.chart, file.policy)
    chart = _part(root, file.chart, "chart", report)
    own = _part(root, file.policy, "policy", report)
    policy = own if house is None else _house_part(house, report)
    names = Names(file, chart.made, policy.made, report, None if house is None else own.made)
    scenario = compiling(file, names)
    study = Study(file, scenario, names, report, bool(report.silent), report.hurt())
    check_scenario(study, path, frozenset(case_ids(cases_of(root))))
    problems = in_order([*report.problems, *chart.problems, *policy.problems])
    return study, problems


def readable(
    tree: Tree, typed: Callable[[Tree, type[ScenarioFile], object], Typed] = validate
) -> tuple[ScenarioFile | None, Report]:
    """The typed scenario, without its broken parts if it has any; None where nothing would remain.

    Args:
        tree: the parsed file.
        typed: tells what data comes to, as `validate` does.
    """
    report = Report(tree)
    report.problems += tree.problems
    if tree.data is None:
        return None, report
    file, found = typed(tree, ScenarioFile, None)
    report.problems += [trouble.problem for trouble in found if trouble.loc not in tree.damage]
    data = tree.data
    while file is None and isinstance(data, dict):
        rest = mended(data, [(trouble.loc, trouble.surplus) for trouble in found])
        if rest is None or rest.data == data:
            break
        data = rest.data
        report.take_out(rest)
        file, found = typed(tree, ScenarioFile, data)
    return file, report


def _part(root: Path, name: str, key: str, report: Report) -> Part:
    if name in report.silent:
        return Part(None, ())
    if leads_outside(name):
        report.add("SD315", (key,), say("`{name}` leads out of the scenarios folder.", name=name))
        return Part(None, ())
    path = part_of(root, name)
    part = read_chart(path) if key == "chart" else read_policy(path)
    if part.made is None:
        why = say("has problems of its own") if part.problems else say("is no {key}", key=key)
        report.add("SD311" if key == "chart" else "SD312", (key,), say("`{name}` {why}, so it cannot be used.", name=name, why=why))
    return part


def _house_part(house: Path, report: Report) -> Part:
    part = read_policy(house)
    if part.made is None:
        report.add("SD312", ("policy",), say("{house} is no policy that could stand in for the scenario's own.", house=house))
    return part


def _tree(path: Path) -> Tree:
    return _read(path)[1]


def _read(path: Path) -> tuple[bytes, Tree]:
    try:
        data = read_bytes(path)
        return data, opened(parse(text_of(data, path.name), str(path)))
    except SourceError as trouble:
        tree = Tree(str(path))
        tree.problems.append(told(trouble, path))
        return b"", tree
