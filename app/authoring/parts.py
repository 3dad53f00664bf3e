"""Charts and policies: read, checked, compiled; the same bytes are read once in a program's life."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from app.authoring.checks.chart import check_chart
from app.authoring.checks.policy import check_policy
from app.authoring.compile.chart import compile_tables
from app.authoring.compile.policy import compile_policy
from app.authoring.formats import opened
from app.authoring.kinds import kind_of
from app.authoring.problems import Problem, has_errors, in_order, problem
from app.authoring.report import Report
from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.source import SourceError, read_bytes, text_of
from app.authoring.tree import Tree, parse
from app.authoring.validate import validate
from app.engine.policy import Policy
from app.org.tables import ChartTables

File = TypeVar("File", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Part:
    """A chart or a policy that was read: what was made of it (or None), and its problems."""

    made: ChartTables | Policy | None
    problems: tuple[Problem, ...]


def read_chart(path: Path) -> Part:
    """The chart of a file."""
    try:
        return _chart(_Bytes(read_bytes(path), str(path)))
    except SourceError as trouble:
        return Part(None, (told(trouble, path),))


def read_policy(path: Path) -> Part:
    """The policy of a file."""
    try:
        return _policy(_Bytes(read_bytes(path), str(path)))
    except SourceError as trouble:
        return Part(None, (told(trouble, path),))


def chart_from(data: bytes, name: str) -> Part:
    """The chart that these bytes hold, wherever they come from."""
    try:
        return _chart(_Bytes(data, name))
    except SourceError as trouble:
        return Part(None, (told(trouble, Path(name)),))


def policy_from(data: bytes, name: str) -> Part:
    """The policy that these bytes hold, wherever they come from."""
    try:
        return _policy(_Bytes(data, name))
    except SourceError as trouble:
        return Part(None, (told(trouble, Path(name)),))


def part_of_tree(kind: type[BaseModel], data: bytes, tree: Tree) -> Part:
    """The chart or policy of a file that was parsed already.

    Args:
        kind: ChartFile or PolicyFile.
        data: the file's bytes.
        tree: what they were parsed to.
    """
    return (_chart if kind is ChartFile else _policy)(_Bytes(data, tree.file, tree))


def told(trouble: SourceError, path: Path) -> Problem:
    """A file that could not be read, as a problem of that file."""
    return problem(str(path), trouble.place, trouble.code, trouble.message, trouble.remedy)


class _Bytes:
    """A file's bytes and name: the key under which its part is remembered. May bring its tree along."""

    __slots__ = ("_tree", "data", "name")

    def __init__(self, data: bytes, name: str, tree: Tree | None = None) -> None:
        self.data, self.name, self._tree = data, name, tree

    def take_tree(self) -> Tree:
        """The parsed file; it is needed once, and not kept."""
        tree, self._tree = self._tree, None
        return tree if tree is not None else opened(parse(text_of(self.data, Path(self.name).name), self.name))

    def __hash__(self) -> int:
        return hash((self.data, self.name))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Bytes) and (self.data, self.name) == (other.data, other.name)


@lru_cache(maxsize=64)
def _chart(source: _Bytes) -> Part:
    tree = source.take_tree()
    file, found = _typed(tree, ChartFile)
    if file is None:
        return Part(None, in_order(found))
    report = Report(tree)
    tables = compile_tables(file, report)
    check_chart(file, tables, report)
    return _part(tables, found, report)


@lru_cache(maxsize=64)
def _policy(source: _Bytes) -> Part:
    tree = source.take_tree()
    file, found = _typed(tree, PolicyFile)
    if file is None:
        return Part(None, in_order(found))
    report = Report(tree)
    check_policy(file, report)
    return _part(compile_policy(file), found, report)


def _typed(tree: Tree, schema: type[File]) -> tuple[File | None, list[Problem]]:
    if tree.data is None or kind_of(tree.data) is not schema:
        return None, tree.problems
    file, found = validate(tree, schema)
    return file, [*tree.problems, *(trouble.problem for trouble in found)]


def _part(made: ChartTables | Policy | None, found: list[Problem], report: Report) -> Part:
    problems = in_order([*found, *report.problems])
    return Part(None if has_errors(problems) else made, problems)
