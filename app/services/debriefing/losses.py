"""What the lost points come down to: lines gathered by the habit that cost them."""

from __future__ import annotations

from app.engine.drill import Drill
from app.engine.scoring import Ledger, Line

UNANSWERED, POOR, NEEDLESS, QUEUE, LATE = "unanswered", "poor", "needless", "queue", "late"
NOT_CARRIED, BADLY_CARRIED, CARRIED_FOR_NOTHING = "not carried", "badly carried", "carried for nothing"
ORDER, UNSORTED, CLASSES, DISPOSITIONS, HEAT = "order", "unsorted", "classes", "dispositions", "heat"

Loss = tuple[int, Line]
"""(hundredths of the total, the line that lost them)."""


def losses(drill: Drill, ledger: Ledger) -> dict[str, list[Loss]]:
    """Per habit its losses, the costliest first; what never happened in this run is left out.

    A missing answer also stops no clock and cools nothing down: all that is put down to the answer.
    """
    told = _Gathering(drill, ledger)
    for line in ledger.lines:
        told.take(line)
    return {habit: sorted(found, key=lambda loss: (-loss[0], loss[1].at_ms, loss[1].ref))
            for habit, found in told.habits.items()}


class _Gathering:
    def __init__(self, drill: Drill, ledger: Ledger) -> None:
        self.drill, self.ledger = drill, ledger
        self.habits: dict[str, list[Loss]] = {}
        answers = [line for line in ledger.lines if line.dimension == "response" and line.what == "answer"]
        self.unanswered = {line.ref for line in answers if line.at_ms < 0}
        self.right = {inject for inject in range(len(drill.state.posts))
                      if any(entry.right for entry in drill.state.posts[inject].publications)}

    def take(self, line: Line) -> None:
        """Put one line down to a habit, if it lost anything."""
        lost = self.ledger.lost(line)
        if lost <= 0 or (line.ref_kind == "inject" and self.drill.state.posts[line.ref].published_ms < 0):
            return
        habit = getattr(self, f"_{line.dimension}")(line)
        if habit:
            self.habits.setdefault(habit, []).append((lost, line))

    def _response(self, line: Line) -> str:
        if line.what == "own queue":
            return QUEUE
        if line.what == "needless answer":
            return NEEDLESS
        return UNANSWERED if line.at_ms < 0 else POOR

    def _timeliness(self, line: Line) -> str:
        return LATE if line.at_ms >= 0 else self._for_want_of_an_answer(line.ref)

    def _order(self, line: Line) -> str:
        return ORDER if line.ref in self.right else self._for_want_of_an_answer(line.ref)

    def _for_want_of_an_answer(self, inject: int) -> str:
        return UNANSWERED if inject in self.unanswered else POOR

    def _escalation(self, line: Line) -> str:
        if line.what == "needless":
            return CARRIED_FOR_NOTHING
        return NOT_CARRIED if line.at_ms < 0 else BADLY_CARRIED

    def _containment(self, line: Line) -> str:
        injects = self.drill.scenario.injects
        if line.at_ms >= 0 or self.drill.state.heats[line.ref].phase == "dormant":
            return HEAT
        return UNANSWERED if any(injects[entry].storyline == line.ref for entry in self.unanswered) else POOR

    def _triage(self, line: Line) -> str:
        if line.at_ms < 0:
            return UNSORTED
        return CLASSES if line.what == "class" else DISPOSITIONS
