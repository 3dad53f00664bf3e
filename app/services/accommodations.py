"""Extra time and breaks in exams: set and seen by the accommodations officer, obeyed by the clock, told to nobody.

No export, log line, certificate, statement or HR table asks here. Each call that shows or changes something asks
whether the officer's area is open.
"""

from __future__ import annotations

from typing import NamedTuple

from app.clock import Clock
from app.errors import RefusedError, UsageError
from app.said import say
from app.services.areas import ACCOMMODATIONS, Areas
from app.storage.accommodations import Accommodation
from app.storage.accommodations import Accommodations as Kept
from app.storage.people import People

PERCENTS = (100, 125, 150, 200)
"""How long a drill may take, per cent of normal."""


class ExamClock(NamedTuple):
    """What the clock of an exam obeys."""

    percent: int = 100
    breaks: bool = False
    """It may stand at chapters."""


class Accommodations:
    """Who has what in exams."""

    def __init__(self, kept: Kept, people: People, areas: Areas, clock: Clock) -> None:
        self._kept, self._people, self._areas, self._clock = kept, people, areas, clock

    def exam_clock(self, person: str) -> ExamClock:
        """What a sitting obeys; for the sitting itself, never to be shown."""
        found = self._kept.get(person)
        return ExamClock(found.clock_percent, found.breaks) if found else ExamClock()

    def all(self) -> list[Accommodation]:
        """Everybody who has something.

        Raises: RefusedError outside the officer's area.
        """
        self._officer_only()
        return self._kept.all()

    def of(self, person: str) -> Accommodation | None:
        """What one person has.

        Raises: RefusedError outside the officer's area.
        """
        self._officer_only()
        return self._kept.get(person)

    def give(self, person: str, percent: int, breaks: bool, by: str) -> None:
        """Give a person extra time, breaks or both; 100 without breaks takes them away.

        Args:
            by: the officer's name.
        Raises: RefusedError outside the officer's area or for nobody on the roster; UsageError for other values.
        """
        self._officer_only()
        if percent not in PERCENTS or type(percent) is not int:
            raise UsageError(say("Extra time is one of {values} per cent.", values=", ".join(map(str, PERCENTS))))
        if not by.strip():
            raise UsageError(say("An accommodation says who set it."), say("Give the officer's name."))
        if self._people.get(person) is None:
            raise RefusedError(say("Nobody with the number {number} is on the roster.", number=person))
        if percent == 100 and not breaks:
            self._kept.drop(person)
        else:
            self._kept.put(Accommodation(person, percent, breaks, by.strip(), self._clock.wall_ms()))

    def _officer_only(self) -> None:
        if not self._areas.is_guarded(ACCOMMODATIONS):
            raise RefusedError(say("Accommodations are kept from everybody but the accommodations officer."),
                               say("Set the passphrase of the officer's area first."))
        if not self._areas.is_open(ACCOMMODATIONS):
            raise RefusedError(say("Only the accommodations officer sees this."), say("Open the officer's area first."))
