"""Names to indices: every reference of a scenario is resolved here, or noted as unknown."""

from __future__ import annotations

from collections.abc import Iterable

from app.authoring.problems import Loc
from app.authoring.report import NOUN, Report
from app.authoring.schema.scenario import ScenarioFile
from app.engine.policy import Policy
from app.org.tables import ChartTables
from app.said import say

NOWHERE = -1


class Names:
    """The tables of names of one scenario, its chart and its policy (None where those failed).

    Args:
        file: the typed scenario.
        chart: its chart.
        policy: its policy, or a house's own in its place.
        report: takes the problems.
        written_for: the policy that the scenario names, where another one stands in for it. Classes are then
            worked out from the traits alone, traits that nobody asks about are no mistake, and no time is
            shorter than under either of the two.
    """

    def __init__(
        self,
        file: ScenarioFile,
        chart: ChartTables | None,
        policy: Policy | None,
        report: Report,
        written_for: Policy | None = None,
    ) -> None:
        self.report = report
        self.chart = chart
        self.policy = policy
        self.written_for = written_for
        self.foreign = written_for is not None
        self.personas = _indices(file.personas)
        self.storylines = _indices(file.storylines)
        self.facts = _indices(file.facts)
        self.deeds = _indices(file.deeds)
        self.injects: dict[str, int] = {}
        self.written: dict[str, tuple[str, list[str]]] = {}
        """Per post the class and the traits as its file writes them."""
        self.drafts: dict[str, tuple[int, int]] = {}
        self.used: set[tuple[str, str]] = set()
        self._traits = {trait for trait, _ in policy.traits} if policy is not None else set()
        self._shared: dict[str, str] = {}
        self._collect(file)

    def persona(self, name: str, loc: Loc) -> int:
        """Index of a persona, -1 and a problem if there is none."""
        return self._find("persona", "SD302", self.personas, name, loc)

    def storyline(self, name: str, loc: Loc) -> int:
        """Index of a storyline; -1 for no name, -1 and a problem if there is none."""
        return self._find("storyline", "SD303", self.storylines, name, loc) if name else NOWHERE

    def fact(self, name: str, loc: Loc) -> int:
        """Index of a fact, -1 and a problem if there is none."""
        return self._find("fact", "SD304", self.facts, name, loc)

    def deed(self, name: str, loc: Loc) -> int:
        """Index of a deed, -1 and a problem if there is none."""
        return self._find("deed", "SD305", self.deeds, name, loc)

    def inject(self, name: str, loc: Loc) -> int:
        """Index of an inject, -1 and a problem if there is none."""
        return self._find("inject", "SD306", self.injects, name, loc)

    def draft(self, name: str, loc: Loc) -> tuple[int, int]:
        """(inject, draft) of a draft's id, (inject, -1) of a post's; (-1, -1) and a problem otherwise."""
        if name in self.drafts:
            return self.drafts[name]
        if name in self.injects:
            return self.injects[name], NOWHERE
        self.report.unknown("SD307", loc, "draft or post", name, [*self.drafts, *self.injects])
        return NOWHERE, NOWHERE

    def class_id(self, name: str, traits: list[str], loc: Loc) -> str:
        """The class that the file writes, noted if the policy has none such; from the traits where it writes none.

        Args:
            name: the class as written, "" for none.
            traits: those of the post that it is said of.
            loc: where it is written.
        """
        if self.policy is not None and (self.foreign or not name):
            return self.policy.classify(frozenset(traits))
        if name and self.policy is not None and self.policy.by_id(name) is None:
            self.report.unknown("SD308", loc, "class", name, [entry.id for entry in self.policy.classes])
        return name

    def given_class(self, inject: str, name: str, loc: Loc) -> str:
        """The class that a condition waits to be given to a post; "" for any.

        Under a foreign policy the post's own class as written stands for the class that it has there; another
        one stands for itself, and where the policy has none of that name, nobody can give it.
        """
        if not self.foreign:
            return self.class_id(name, [], loc) if name else ""
        written, traits = self.written.get(inject, ("", []))
        return self.class_id("", traits, loc) if name and name == written else name

    def traits(self, names: list[str], loc: Loc) -> tuple[str, ...]:
        """Traits of a post, sorted; those the policy does not know are noted."""
        if self.policy is not None and not self.foreign:
            for index, name in enumerate(names):
                if name not in self._traits:
                    self.report.unknown("SD309", (*loc, index), "trait", name, self._traits)
        return tuple(sorted(set(names)))

    def role(self, name: str, loc: Loc, code: str = "SD310") -> int:
        """Index of a role, -1 and a problem if the chart has none."""
        if self.chart is None:
            return NOWHERE
        found = self.chart.index_of(name)
        if found < 0:
            self.report.unknown(code, loc, "role", name, [role.id for role in self.chart.roles])
        return found

    def roles(self, name: str, loc: Loc) -> tuple[int, ...]:
        """Roles meant by a role's id or a function, sorted; all of them for no name."""
        if self.chart is None:
            return ()
        roles = self.chart.roles
        found = tuple(
            index for index, role in enumerate(roles) if not name or role.id == name or name in role.functions
        )
        if not found:
            known = {role.id for role in roles} | {word for role in roles for word in role.functions}
            self.report.unknown("SD310", loc, "role or function", name, known)
        return found

    def _find(self, what: str, code: str, table: dict[str, int], name: str, loc: Loc) -> int:
        self.used.add((what, name))
        found = table.get(name, NOWHERE)
        if found < 0:
            self.report.unknown(code, loc, what, name, table)
        return found

    def _collect(self, file: ScenarioFile) -> None:
        for index, inject in enumerate(file.feed):
            loc = ("feed", index)
            self.injects.setdefault(inject.id, index)
            self._share(inject.id, "an inject", (*loc, "id"))
            if inject.kind == "post":
                self.written.setdefault(inject.id, (inject.class_id, inject.traits))
                for number, name in enumerate(inject.drafts):
                    self.drafts.setdefault(name, (index, number))
                    self._share(name, "a draft", (*loc, "drafts", name), key=True)
        for index, piece in enumerate(file.queue):
            self._share(piece.id, "a queue piece", ("queue", index, "id"))

    def _share(self, name: str, what: str, loc: Loc, key: bool = False) -> None:
        if name in self._shared:
            self.report.add("SD301", loc, say("`{name}` is already the id of {shared}.", name=name, shared=say(self._shared[name], NOUN)), key=key)
        else:
            self._shared[name] = what


def _indices(names: Iterable[str]) -> dict[str, int]:
    return {name: index for index, name in enumerate(names)}
