"""The numbered migrations of authored files. Steps are only ever added; none is changed once it was given out.

A step takes a file of one kind from one format to the next. It changes the data in place: dicts,
lists and text. It must take whatever somebody may have written (a list where keys belong, a missing
key) and leave alone what it does not understand; what is wrong then is for the schema to say.

There is none yet: the first format is today's. A later one needs, for each kind, one step here (for
a kind that did not change, one that does nothing), the new number in `CURRENT`, and a file of the
old format among the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

CURRENT = 1
"""What this program writes."""
KINDS = ("scenario", "chart", "policy", "programme")


@dataclass(frozen=True, slots=True)
class Step:
    """From one format of a kind of file to the next: `before` to `before` + 1."""

    kind: str
    before: int
    change: Callable[[dict], None]


class Steps:
    """All steps to one format.

    Args:
        current: the format that they lead to.
        steps: at most one for each kind and number.
    Raises: ValueError if a step is double, leads nowhere or is missing between two others.
    """

    def __init__(self, current: int, steps: Iterable[Step] = ()) -> None:
        self.current = current
        self._steps: dict[tuple[str, int], Step] = {}
        for step in steps:
            if step.kind not in KINDS or (step.kind, step.before) in self._steps:
                raise ValueError(f"the step of {step.kind} from format {step.before} is double or of no kind")
            self._steps[step.kind, step.before] = step
        for kind in KINDS:
            numbers = sorted(before for known, before in self._steps if known == kind)
            if numbers != list(range(current - len(numbers), current)):
                raise ValueError(f"the steps of {kind} do not lead one by one to format {current}: {numbers}")

    def oldest(self, kind: str) -> int:
        """The oldest format of this kind that opens."""
        return min((before for known, before in self._steps if known == kind), default=self.current)

    def way(self, kind: str, number: int) -> tuple[Step, ...]:
        """The steps from this format to the current one, in order; none if it is too old."""
        if number < self.oldest(kind):
            return ()
        return tuple(self._steps[kind, before] for before in range(number, self.current))


STEPS = Steps(CURRENT)
