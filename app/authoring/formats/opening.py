"""A parsed file of any format, brought to today's; a newer one is refused in one sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import app
from app.authoring.formats.carrying import Carried, Text, carried, placed
from app.authoring.formats.steps import STEPS, Steps
from app.authoring.kinds import kind_of
from app.authoring.problems import Loc, problem
from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.schema.programme import ProgrammeFile
from app.authoring.tree import Tree
from app.said import say

_NUMBER = re.compile(r"\d{1,6}")
_NAMES = {ChartFile: "chart", PolicyFile: "policy", ProgrammeFile: "programme"}
_REMEDY = "Open it with a newer Stormdrill, or ask its author for a file in format {current}."


@dataclass
class MovedTree(Tree):
    """A file whose data was brought to today's format; places are still those in the file."""

    carried: Carried = field(default_factory=lambda: Carried(None, {}))

    def place(self, loc: Loc, key: bool = False) -> tuple[int, int]:
        """As of any tree, for a path in today's format."""
        return super().place(self.carried.origin(loc), key)


def opened(tree: Tree, steps: Steps = STEPS) -> Tree:
    """The file in today's format: the same tree if it is in it already, or if its format is no number.

    Of a newer file nothing is read: its only problem is that it is newer.

    Args:
        tree: the parsed file.
        steps: the migrations there are.
    """
    number = _number(tree.data)
    if number is None or number == steps.current:
        return tree
    if number > steps.current:
        message = (
            say("This file is in format {number}, and Stormdrill {version} reads formats up to {current}.", number=number, version=app.__version__, current=steps.current)
        )
        remedy = _REMEDY.format(current=steps.current)
        return Tree(tree.file, problems=[problem(tree.file, tree.place(("format",)), "SD217", message, remedy)])
    way = steps.way(_NAMES.get(kind_of(tree.data), "scenario"), number)
    if not way:
        return tree
    data = placed(tree.data)
    for step in way:
        step.change(data)
    data["format"] = Text(str(steps.current), data.get("format"))
    found = carried(data)
    return MovedTree(tree.file, found.data, tree.root, tree.problems, tree.damage, tree.lost, found)


def _number(data: object) -> int | None:
    text = data.get("format") if isinstance(data, dict) else None
    return int(text) if isinstance(text, str) and _NUMBER.fullmatch(text) and text.isascii() else None
