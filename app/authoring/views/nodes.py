"""Everything in a scenario that can lead to something: the nodes of the story graph."""

from __future__ import annotations


from app.authoring.problems import Loc
from app.authoring.seen.story_graph import Node
from app.authoring.study import Study
from app.authoring.views.places import NEVER, at_of, draft_loc, inject_loc, piece_loc, short, title_of

LEVELS = (1, 2, 3)


class Nodes:
    """The nodes of a scenario, found by what they stand for."""

    def __init__(self, study: Study) -> None:
        self._by_key: dict[str, Node] = {}
        self.injects: list[str] = []
        self.drafts: dict[tuple[int, int], str] = {}
        scenario = study.scenario
        for inject in scenario.injects:
            loc, at_ms = inject_loc(study, inject), at_of(study, inject)
            title = title_of(study, inject)
            self.injects.append(self._add("inject", inject.id, title, loc, at_ms, inject.contingency))
            for number, draft in enumerate(inject.drafts if inject.authored else ()):
                where = draft_loc(study, inject, number)
                self.drafts[inject.index, number] = self._add("draft", draft.id, short(draft.text), where)
        self.facts = [self._add("fact", fact.id, fact.title, ("facts", fact.id)) for fact in scenario.facts]
        self.deeds = [self._add("deed", deed.id, deed.title, ("deeds", deed.id)) for deed in scenario.deeds]
        self.storylines = [
            self._add("storyline", line.id, line.title, ("storylines", line.id)) for line in scenario.storylines
        ]
        self.pieces = [
            self._add("piece", piece.id, short(piece.text), piece_loc(study, index), piece.at_ms)
            for index, piece in enumerate(scenario.queue)
        ]

    def level(self, level: int) -> str:
        """The node of a level of the crisis, made when it is first asked for."""
        key = f"level:{level}"
        if key not in self._by_key:
            self._by_key[key] = Node(key, "level", str(level), f"Level {level}", ())
        return key

    def node(self, key: str) -> Node:
        """The node of this key."""
        return self._by_key[key]

    def all(self) -> tuple[Node, ...]:
        """Every node: injects each with its drafts, then facts, deeds, storylines, pieces, levels."""
        return tuple(self._by_key.values())

    def _add(self, kind: str, name: str, title: str, loc: Loc, at_ms: int = NEVER, contingency: bool = False) -> str:
        key = f"{kind}:{name}"
        number = 1
        while key in self._by_key:  # an id that stands twice is a mistake, but both are there to be seen
            number += 1
            key = f"{kind}:{name}#{number}"
        self._by_key[key] = Node(key, kind, name, title, loc, at_ms, contingency)
        return key
