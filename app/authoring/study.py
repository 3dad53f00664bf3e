"""A scenario under examination: what the checks read, and where they report."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.authoring.compile.names import Names
from app.authoring.problems import Loc
from app.authoring.report import Report
from app.authoring.schema.scenario import ScenarioFile
from app.engine.conditions import leaves
from app.engine.policy import SPEAKING
from app.engine.scenario import Draft, Inject, Scenario

RIGHT_WORTH = 60


@dataclass
class Study:
    """One compiled scenario with its file, its names and the report that takes the problems."""

    file: ScenarioFile
    scenario: Scenario
    names: Names
    report: Report
    partial: bool = False
    """Broken parts were taken out: only what does not depend on them may be judged."""
    hurt: frozenset[int] = frozenset()
    """Injects that lost something that way."""
    firing: list[int | None] = field(default_factory=list)
    """Per inject the earliest drill time in ms at which it can happen; None: never."""

    @property
    def posts(self) -> list[Inject]:
        """Every post, in file order."""
        return [inject for inject in self.scenario.injects if inject.kind == "post"]

    @property
    def decisions(self) -> list[Inject]:
        """Every post with drafts of its own, in file order."""
        return [inject for inject in self.posts if inject.authored]

    def reach(self, post: Inject) -> int:
        """How many people its author reaches."""
        return self.scenario.personas[post.persona].reach if post.persona >= 0 else 0

    def loc(self, inject: Inject, *more: str | int) -> Loc:
        """The path of an inject in the file, or of something in it."""
        return ("feed", inject.index, *more)


def speaks(post: Inject) -> bool:
    """Whether the key wants a public word of ours."""
    return post.best in SPEAKING


def right(draft: Draft) -> bool:
    """Whether publishing it can be a right act."""
    return draft.worth >= RIGHT_WORTH and not draft.breach


def answer_of(post: Inject) -> Draft | None:
    """The key's substantive answer: the worthiest right draft that is no first word."""
    fitting = [draft for draft in post.drafts if right(draft) and not draft.holding]
    return max(fitting, key=lambda draft: draft.worth, default=None)


def waits_on(inject: Inject) -> list[tuple]:
    """The leaves of its condition, left to right."""
    return list(leaves(inject.when)) if inject.when is not None else []
