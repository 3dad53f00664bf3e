"""Collects the problems of one file while it is compiled and checked."""

from __future__ import annotations

from app.authoring.mend import Rest
from app.authoring.near import did_you_mean
from app.authoring.problems import Loc, Problem, problem
from app.authoring.tree import Tree
from app.said import mark, say

NOUN = "what a name in a scenario stands for"
NOUNS = (
    mark("persona", "what a name in a scenario stands for"), mark("storyline", "what a name in a scenario stands for"),
    mark("fact", "what a name in a scenario stands for"), mark("deed", "what a name in a scenario stands for"),
    mark("class", "what a name in a scenario stands for"), mark("trait", "what a name in a scenario stands for"),
    mark("role", "what a name in a scenario stands for"), mark("draft or post", "what a name in a scenario stands for"),
    mark("role or function", "what a name in a scenario stands for"),
    mark("an inject", "what a name in a scenario stands for"), mark("a draft", "what a name in a scenario stands for"),
    mark("a queue piece", "what a name in a scenario stands for"),
)  # fmt: skip
"""What problems call the things that names stand for."""


class Report:
    """The problems found so far, told by path into the file."""

    __slots__ = ("_hurt", "_kept", "_lost", "problems", "silent", "tree", "unknowns")

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.silent: set[str] = set()
        """Names that were defined in parts too broken to read: not called unknown."""
        self._lost: set[str] = set(tree.lost)
        self.unknowns = 0
        """How many names were looked up in vain so far, told or not."""
        self._kept: dict[str, list[int]] = {}
        self._hurt: set[int] = set()

    def add(self, code: str, loc: Loc, message: str, remedy: str = "", key: bool = False) -> None:
        """Note a problem at the value of this path (`key`: at its key)."""
        place = self.tree.place(self.placed(loc), key=key)
        self.problems.append(problem(self.tree.file, place, code, message, remedy))

    def placed(self, loc: Loc) -> Loc:
        """A path into what was compiled, as a path into the file as it is written."""
        if self._kept and len(loc) > 1 and loc[0] in self._kept:
            return (loc[0], self._origin(loc[0], loc[1]), *loc[2:])
        return loc

    def take_out(self, rest: Rest) -> None:
        """Remember that broken parts were taken out of the file before it was compiled."""
        self.silent |= rest.gone
        self._lost |= rest.lost
        self._hurt |= {self._origin("feed", place) for place in rest.hurt}
        self._kept = {head: [self._origin(head, place) for place in places] for head, places in rest.kept.items()}

    def hurt(self) -> frozenset[int]:
        """Which of the injects that are left lost something."""
        return frozenset(place for place, origin in enumerate(self._kept.get("feed", ())) if origin in self._hurt)

    def _origin(self, head: str, place: int) -> int:
        return self._kept[head][place] if head in self._kept else place

    def unknown(self, code: str, loc: Loc, what: str, name: str, known: object) -> None:
        """Note a name that stands for nothing, with the one that was probably meant."""
        self.unknowns += 1
        if name not in self.silent and what not in self._lost:
            self.add(code, loc, say("There is no {what} `{name}`.", what=say(what, NOUN), name=name), did_you_mean(name, known))
