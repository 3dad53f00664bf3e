"""A desk for the tests: gives commands in seconds and reads the ledger afterwards."""

from __future__ import annotations

from app.engine import commands as c
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.engine.scoring import Ledger, Line, score


class Desk:
    """A drill under test; injects and drafts are named by their ids, times are seconds."""

    def __init__(self, scenario: Scenario, seed: int = 0) -> None:
        self.scenario, self.drill = scenario, Drill(scenario, seed)
        self._place = {inject.id: inject.index for inject in scenario.injects}

    def sort(self, at_s: int, post: str, class_id: str = "", disposition: str = "") -> Desk:
        """Classify and dispose of a post."""
        if class_id:
            self.drill.do(c.Classify(at_s * 1000, self._place[post], class_id))
        if disposition:
            self.drill.do(c.Dispose(at_s * 1000, self._place[post], disposition))
        return self

    def say(self, at_s: int, post: str, draft: str) -> Desk:
        """Publish a draft by the end of its id, such as `right`."""
        self.drill.do(c.Publish(at_s * 1000, self._place[post], self._draft(post, draft)))
        return self

    def carry(self, at_s: int, post: str, *walk: int, draft: str = "") -> Desk:
        """Carry a post up along a walk of roles."""
        named = self._draft(post, draft) if draft else -1
        self.drill.do(c.Escalate(at_s * 1000, self._place[post], walk, named))
        return self

    def choose(self, at_s: int, piece: int, choice: str) -> Desk:
        """Decide on a piece of our own queue."""
        self.drill.do(c.Queue(at_s * 1000, piece, choice))
        return self

    def recall(self, at_s: int, post: str) -> Desk:
        """Take back what is going out."""
        self.drill.do(c.Recall(at_s * 1000, self._place[post]))
        return self

    def merge(self, at_s: int, *posts: str) -> Desk:
        """Handle posts as one."""
        self.drill.do(c.Merge(at_s * 1000, tuple(self._place[post] for post in posts)))
        return self

    def ledger(self) -> Ledger:
        """Run to the end and score."""
        self.drill.finish()
        return score(self.drill)

    def line(self, dimension: str, ref: str = "", what: str = "") -> Line:
        """The one line of a dimension, about a post if named."""
        found = [
            line for line in self.ledger().lines
            if line.dimension == dimension and what in line.what
            and (not ref or line.ref_kind == "inject" and line.ref == self._place[ref])
        ]
        assert len(found) == 1, found
        return found[0]

    def earned(self, dimension: str) -> int | None:
        """Hundredths earned in a dimension."""
        return self.ledger().of(dimension).earned

    def _draft(self, post: str, ending: str) -> int:
        drafts = self.scenario.injects[self._place[post]].drafts
        return next(index for index, draft in enumerate(drafts) if draft.id.endswith(ending))
