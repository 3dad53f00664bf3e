"""Where files become objects: reads each file once, and knows where charts and policies lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from app.authoring.cases import case_ids
from app.authoring.checks.chart import check_chart
from app.authoring.checks.policy import check_policy
from app.authoring.checks.scenario import check_scenario
from app.authoring.compile.chart import compile_tables
from app.authoring.compile.names import Names
from app.authoring.compile.policy import compile_policy
from app.authoring.compile.scenario import compile_scenario, sealed
from app.authoring.loaded import Loaded
from app.authoring.mend import mended
from app.authoring.places import cases_of, leads_outside, part_of, root_of
from app.authoring.problems import Problem, has_errors, in_order, problem
from app.authoring.report import Report
from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.schema.scenario import ScenarioFile
from app.authoring.source import SourceError, read_bytes, text_of
from app.authoring.study import Study
from app.authoring.tree import Tree, parse
from app.authoring.validate import validate
from app.engine.baselines import with_baselines
from app.engine.policy import Policy
from app.engine.scenario import Scenario
from app.org.tables import ChartTables

File = TypeVar("File", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Part:
    """A chart or a policy that was read: what was made of it (or None), and its problems."""

    made: ChartTables | Policy | None
    problems: tuple[Problem, ...]


class Workshop:
    """One round of loading or checking. Charts and policies that many scenarios share are read once."""

    def __init__(self, root: Path | None = None) -> None:
        self._root = root
        self._parts: dict[Path, Part] = {}

    def load(self, path: Path) -> Loaded:
        """The scenario with its baselines, or None with errors among the problems."""
        scenario, problems = self.scenario(path)
        return Loaded(None if scenario is None else with_baselines(scenario), problems)

    def check(self, path: Path) -> tuple[Problem, ...]:
        """Every problem of one file of any kind."""
        tree = self._tree(path)
        if tree.data is None or tree.problems and not isinstance(tree.data, dict):
            return in_order(tree.problems)
        kind = kind_of(tree.data)
        if kind is ScenarioFile:
            return self._scenario(path, tree)[1]
        if kind is ChartFile:
            return self._chart(tree).problems
        if kind is PolicyFile:
            return self._policy(tree).problems
        return in_order([*tree.problems, problem(tree.file, (1, 1), "SD120", "This is no scenario, chart or policy.")])

    def scenario(self, path: Path) -> tuple[Scenario | None, tuple[Problem, ...]]:
        """The scenario without baselines, or None with errors among the problems."""
        return self._scenario(path, self._tree(path))

    def _scenario(self, path: Path, tree: Tree) -> tuple[Scenario | None, tuple[Problem, ...]]:
        file, report = _readable(tree)
        if file is None:
            return None, in_order(report.problems)
        root = self._root or root_of(path, file.chart, file.policy)
        chart = self._part(root, file.chart, "chart", report)
        policy = self._part(root, file.policy, "policy", report)
        names = Names(file, chart.made, policy.made, report)
        scenario = compile_scenario(file, names)
        study = Study(file, scenario, names, report, bool(report.silent), report.hurt())
        check_scenario(study, path, self._cases(root))
        problems = in_order([*report.problems, *chart.problems, *policy.problems])
        if has_errors(problems):
            return None, problems
        return sealed(scenario), problems

    def _part(self, root: Path, name: str, key: str, report: Report) -> Part:
        if name in report.silent:
            return Part(None, ())
        code = "SD311" if key == "chart" else "SD312"
        if leads_outside(name):
            report.add("SD315", (key,), f"`{name}` leads out of the scenarios folder.")
            return Part(None, ())
        path = part_of(root, name)
        if path not in self._parts:
            tree = self._tree(path)
            self._parts[path] = self._chart(tree) if key == "chart" else self._policy(tree)
        part = self._parts[path]
        if part.made is None:
            report.add(code, (key,), f"The {key} `{name}` cannot be used.")
        return part

    def _cases(self, root: Path) -> frozenset[str]:
        return frozenset(case_ids(cases_of(root)))

    def _chart(self, tree: Tree) -> Part:
        file, found = _typed(tree, ChartFile)
        if file is None:
            return Part(None, in_order(found))
        report = Report(tree)
        tables = compile_tables(file, report)
        check_chart(file, tables, report)
        return _part(tables, found, report)

    def _policy(self, tree: Tree) -> Part:
        file, found = _typed(tree, PolicyFile)
        if file is None:
            return Part(None, in_order(found))
        report = Report(tree)
        check_policy(file, report)
        return _part(compile_policy(file), found, report)

    def _tree(self, path: Path) -> Tree:
        try:
            return parse(text_of(read_bytes(path), path.name), str(path))
        except SourceError as trouble:
            tree = Tree(str(path))
            tree.problems.append(problem(str(path), trouble.place, trouble.code, trouble.message, trouble.remedy))
            return tree


def kind_of(data: object) -> type[BaseModel] | None:
    """Which schema a file wants to follow: the one that most of its keys belong to."""
    if not isinstance(data, dict):
        return None
    best, most = None, 0
    for schema in (ScenarioFile, ChartFile, PolicyFile):
        own = {info.alias or name for name, info in schema.model_fields.items()} - {"format", "id", "title"}
        count = len(own & data.keys())
        if count > most:
            best, most = schema, count
    return best


def _readable(tree: Tree) -> tuple[ScenarioFile | None, Report]:
    """The typed scenario, without its broken parts if it has any; None where nothing would remain."""
    report = Report(tree)
    report.problems += tree.problems
    if tree.data is None:
        return None, report
    file, found = validate(tree, ScenarioFile)
    report.problems += [trouble.problem for trouble in found]
    data = tree.data
    while file is None and isinstance(data, dict):
        rest = mended(data, [(trouble.loc, trouble.surplus) for trouble in found])
        if rest is None or rest.data == data:
            break
        data = rest.data
        report.take_out(rest)
        file, found = validate(tree, ScenarioFile, data)
    return file, report


def _typed(tree: Tree, schema: type[File]) -> tuple[File | None, list[Problem]]:
    if tree.data is None:
        return None, tree.problems
    file, found = validate(tree, schema)
    return file, [*tree.problems, *(trouble.problem for trouble in found)]


def _part(made: ChartTables | Policy | None, found: list[Problem], report: Report) -> Part:
    problems = in_order([*found, *report.problems])
    return Part(None if has_errors(problems) else made, problems)
