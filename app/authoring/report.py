"""Collects the problems of one file while it is compiled and checked."""

from __future__ import annotations

from app.authoring.near import did_you_mean
from app.authoring.problems import Loc, Problem, problem
from app.authoring.tree import Tree


class Report:
    """The problems found so far, told by path into the file."""

    __slots__ = ("tree", "problems", "silent")

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.silent: set[str] = set()
        """Names that were defined in parts too broken to read: not called unknown."""

    def add(self, code: str, loc: Loc, message: str, remedy: str = "", key: bool = False) -> None:
        """Note a problem at the value of this path (`key`: at its key)."""
        place = self.tree.place(loc, key=key)
        self.problems.append(problem(self.tree.file, place, code, message, remedy))

    def unknown(self, code: str, loc: Loc, what: str, name: str, known: object) -> None:
        """Note a name that stands for nothing, with the one that was probably meant."""
        if name not in self.silent:
            self.add(code, loc, f"There is no {what} `{name}`.", did_you_mean(name, known))
