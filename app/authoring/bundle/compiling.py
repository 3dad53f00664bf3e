"""The scenario of an unpacked bundle, checked and compiled in memory: nothing of it touches the disk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from app.authoring.bundle.manifest import Manifest
from app.authoring.bundle.names import CASES, scenario_file, shown
from app.authoring.bundle.trouble import AlteredError, BundleError
from app.authoring.cases import cases_from
from app.authoring.checks.scenario import check_scenario
from app.authoring.compile.names import Names
from app.authoring.compile.scenario import compile_scenario, sealed
from app.authoring.load import without_collector
from app.authoring.formats import opened
from app.authoring.loaded import Loaded
from app.authoring.parts import Part, chart_from, policy_from, told
from app.authoring.problems import Problem, has_errors, in_order
from app.authoring.report import Report
from app.authoring.schema.scenario import ScenarioFile
from app.authoring.source import SourceError, text_of
from app.authoring.study import Study
from app.authoring.tree import Tree, parse
from app.authoring.validate import validate
from app.engine.baselines import with_baselines
from app.errors import InputError
from app.said import say

_LONGEST_TITLE = 200


def check_bundle(manifest: Manifest, parts: Mapping[str, bytes]) -> tuple[Problem, ...]:
    """Every problem of the scenario with its chart and policy, as `check` tells them; files by their names inside.

    Raises: AlteredError if the manifest names other ids than the files; InputError for a case that is none.
    """
    with without_collector():
        return _studied(manifest, parts)[1]


def compile_bundle(manifest: Manifest, parts: Mapping[str, bytes]) -> Loaded:
    """The scenario with its digest and baselines, or None with errors among the problems.

    Raises: as `check_bundle`.
    """
    with without_collector():
        study, problems = _studied(manifest, parts)
        if study is None or has_errors(problems):
            return Loaded(None, problems)
        return Loaded(with_baselines(sealed(study.scenario, study.file)), problems)


def _studied(manifest: Manifest, parts: Mapping[str, bytes]) -> tuple[Study | None, tuple[Problem, ...]]:
    cases = _cases(parts)
    name = scenario_file(manifest.ids["scenario"])
    tree = _tree(parts[name], name)
    if tree.problems:
        return None, in_order(tree.problems)
    file, found = validate(tree, ScenarioFile)
    if file is None:
        return None, in_order([trouble.problem for trouble in found])
    report = Report(tree)
    chart, policy = _part(parts, file.chart, "chart", report), _part(parts, file.policy, "policy", report)
    _hold_ids(manifest, file, cases)
    _hold_parts(file, parts)
    names = Names(file, chart.made, policy.made, report)
    study = Study(file, compile_scenario(file, names), names, report)
    check_scenario(study, Path(name), cases)
    return study, in_order([*report.problems, *chart.problems, *policy.problems])


def _part(parts: Mapping[str, bytes], name: str, key: str, report: Report) -> Part:
    code = "SD311" if key == "chart" else "SD312"
    if name not in parts:
        report.add(code, (key,), say("`{name}` is not in the bundle.", name=name))
        return Part(None, ())
    part = chart_from(parts[name], name) if key == "chart" else policy_from(parts[name], name)
    if part.made is None:
        report.add(code, (key,), say("`{name}` cannot be used.", name=name))
    return part


def _cases(parts: Mapping[str, bytes]) -> frozenset[str]:
    """The id of the one case that is carried; empty where none is."""
    if CASES not in parts:
        return frozenset()
    try:
        cases = cases_from(parts[CASES], CASES)
    except InputError as trouble:  # it quotes the file, which is a stranger's
        raise BundleError(say("{cases} in the bundle is no file of cases.", cases=CASES)) from trouble
    if len(cases) != 1 or len(json.loads(parts[CASES])["cases"]) != 1:
        raise BundleError(say("{cases} in the bundle does not hold exactly one case.", cases=CASES))
    return frozenset(cases)


def _hold_ids(manifest: Manifest, file: ScenarioFile, cases: frozenset[str]) -> None:
    """What the manifest tells beforehand must be what is inside."""
    inside = {"scenario": file.id, "case": file.case, "chart": Path(file.chart).stem, "policy": Path(file.policy).stem}
    if dict(manifest.ids) != inside or cases not in (frozenset(), frozenset({file.case})):
        raise AlteredError(say("The bundle tells other things of itself than it holds."))


def _hold_parts(file: ScenarioFile, parts: Mapping[str, bytes]) -> None:
    """A chart or policy that the scenario does not name would be taken in unread, perhaps in place of another scenario's."""
    for name in sorted(parts):
        if name.startswith(("charts/", "policies/")) and name not in (file.chart, file.policy):
            raise BundleError(say("The bundle holds {name}, which its scenario does not name.", name=shown(name)))


def _tree(data: bytes, name: str) -> Tree:
    try:
        return opened(parse(text_of(data, name), name))
    except SourceError as trouble:
        tree = Tree(name)
        tree.problems.append(told(trouble, Path(name)))
        return tree


def title_of(manifest: Manifest, parts: Mapping[str, bytes]) -> str:
    """The scenario's title; its id where the file cannot be read."""
    name = scenario_file(manifest.ids["scenario"])
    data = _tree(parts[name], name).data
    title = data.get("title") if isinstance(data, dict) else None
    if not isinstance(title, str) or not title:
        return manifest.ids["scenario"]
    return "".join(sign if sign.isprintable() else " " for sign in title[:_LONGEST_TITLE])
