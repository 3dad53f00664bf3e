"""Where a programme's file becomes a frozen programme, or problems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.authoring.at_hand import scenarios_beside
from app.authoring.checks.programme import check_pool, check_rules
from app.authoring.compile.programme import compile_programme
from app.authoring.formats import opened
from app.authoring.kinds import kind_of
from app.authoring.parts import told
from app.authoring.problems import Problem, has_errors, in_order, problem
from app.authoring.report import Report
from app.authoring.schema.programme import ProgrammeFile
from app.authoring.source import SourceError, read_bytes, text_of
from app.authoring.tree import Tree, parse
from app.authoring.validate import validate
from app.certification.candidates import Candidate
from app.certification.programme import Programme
from app.said import say


@dataclass(frozen=True, slots=True)
class ReadProgramme:
    """A programme that may be used, or None, and every problem found on the way."""

    programme: Programme | None
    problems: tuple[Problem, ...]


def read_programme(path: Path, catalogue: Sequence[Candidate] | None = ()) -> ReadProgramme:
    """The programme of a file.

    Args:
        path: the file.
        catalogue: the scenarios to hold it against; empty: it is not held against any; None: those beside it.
    """
    try:
        tree = opened(parse(text_of(read_bytes(path), path.name), str(path)))
    except SourceError as trouble:
        return ReadProgramme(None, (told(trouble, path),))
    if isinstance(tree.data, dict) and kind_of(tree.data) is not ProgrammeFile:
        return ReadProgramme(None, in_order([*tree.problems, problem(tree.file, (1, 1), "SD120", say("This is no programme."))]))
    return _read(path, tree, catalogue)


def check_programme(path: Path, tree: Tree) -> tuple[Problem, ...]:
    """Every problem of a programme, those with the scenarios beside it too."""
    return _read(path, tree, None).problems


def _read(path: Path, tree: Tree, catalogue: Sequence[Candidate] | None) -> ReadProgramme:
    if tree.data is None:
        return ReadProgramme(None, in_order(tree.problems))
    report = Report(tree)
    report.problems += tree.problems
    file, found = validate(tree, ProgrammeFile)
    report.problems += [trouble.problem for trouble in found]
    if file is None:
        return ReadProgramme(None, in_order(report.problems))
    if file.id != path.stem:
        report.add("SD314", ("id",), say("The id is `{id}`, the file is called {name}.", id=file.id, name=path.name))
    check_rules(file, report)
    if has_errors(report.problems):
        return ReadProgramme(None, in_order(report.problems))
    programme = compile_programme(file)
    at_hand = scenarios_beside(path) if catalogue is None else catalogue
    if at_hand or catalogue is None:
        check_pool(programme, at_hand, report)
    return ReadProgramme(programme, in_order(report.problems))
