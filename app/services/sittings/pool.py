"""What a set may be drawn from: the library's scenarios and the sealed ones that are open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.certification.candidates import Candidate
from app.services.library import Library
from app.services.programmes import candidates_of
from app.services.sittings.sealed import Sealed

if TYPE_CHECKING:
    from app.engine.scenario import Scenario


class Pool:
    """The scenarios at hand.

    Args:
        library: where the unsealed ones are, asked anew each time: another policy makes another library.
        sealed: the sealed ones.
        cause_of: the cause of a case, by the case's id; empty where it is not known.
    """

    def __init__(self, library: Callable[[], Library], sealed: Sealed, cause_of: Callable[[str], str]) -> None:
        self._library_now, self.sealed, self._cause_of = library, sealed, cause_of

    def candidates(self) -> tuple[Candidate, ...]:
        """All of them, each once; an unsealed one stands before a sealed one of the same name."""
        library = self._library_now()
        if not library.known:
            library.rebuild()
        found = {each.id: each for each in candidates_of(library.all_entries())}
        for scenario in self.sealed.scenarios():
            found.setdefault(scenario.id, Candidate(
                scenario.id, True, scenario.difficulty, self._cause_of(scenario.case), scenario.chart.formation,
                scenario.themes, scenario.digest))  # fmt: skip
        return tuple(found.values())

    def scenario(self, candidate: Candidate, language: str) -> Scenario:
        """A drawn scenario, compiled, in the person's language where a reviewed translation is at hand.

        Raises: InputError or ScenarioError if it cannot be read.
        """
        opened = self.sealed.get(candidate.digest)
        return opened if opened is not None else self._library_now().load(candidate.id, language)
