"""Guarded areas: the instructor's, HR's and the accommodations officer's, each behind a passphrase of its own.

An area is open until somebody sets its passphrase, and says so. The passphrase keeps honest people out of what is
not theirs; whoever may read the data folder itself can read what lies in it.
"""

from __future__ import annotations

from app.clock import Clock
from app.errors import RefusedError, UsageError
from app.said import mark, say
from app.services.secret_words import fits, hashed
from app.services.slowing import Slowing
from app.storage.areas import AreaPassphrases
from app.storage.looks import Looks
from app.storage.tries import WrongTries

INSTRUCTOR, HR, ACCOMMODATIONS = "instructor", "hr", "accommodations"
AREAS = (INSTRUCTOR, HR, ACCOMMODATIONS)
TITLES = {
    INSTRUCTOR: mark("Instructor's area"),
    HR: mark("HR's area"),
    ACCOMMODATIONS: mark("Accommodations officer's area"),
}
SHORTEST, LONGEST = 8, 1_024
LOCKS_AFTER_MS = 15 * 60_000
"""Without a touch."""


class Areas:
    """Which areas are open in this program."""

    def __init__(self, kept: AreaPassphrases, tries: WrongTries, looks: Looks, clock: Clock) -> None:
        self._kept, self._looks, self._clock = kept, looks, clock
        self._slowing = Slowing(tries, clock)
        self._touched_ms: dict[str, int] = {}

    def is_guarded(self, area: str) -> bool:
        """Whether a passphrase has been set; an area without one is open to everybody."""
        return bool(self._kept.get(_known(area)))

    def is_open(self, area: str) -> bool:
        """Whether one may go in now."""
        touched = self._touched_ms.get(_known(area))
        if touched is not None and self._clock.monotonic_ms() - touched < LOCKS_AFTER_MS:
            return True
        self._touched_ms.pop(area, None)
        return not self.is_guarded(area)

    def touch(self, area: str) -> None:
        """Somebody works in there: it stays open for a while. One that has been locked stays locked."""
        if area in self._touched_ms and self.is_open(area):
            self._touched_ms[area] = self._clock.monotonic_ms()

    def lock(self, area: str) -> None:
        """Lock it behind oneself."""
        self._touched_ms.pop(_known(area), None)

    def unlock(self, area: str, passphrase: str) -> None:
        """Open a guarded area.

        Raises: RefusedError: WrongError for another passphrase, TooSoonError before the wait is over.
        """
        self._let_in(area, passphrase)
        self._touched_ms[area] = self._clock.monotonic_ms()

    def set_passphrase(self, area: str, new: str, old: str = "") -> None:
        """Guard an area, or give it another passphrase with the old one; it is open to whoever did so.

        Raises: UsageError for one that is too short or too long; RefusedError if the old one is wrong or too soon,
        or somebody else has just set one.
        """
        if not SHORTEST <= len(new) <= LONGEST or not new.strip():
            raise UsageError(say("A passphrase has {least} to {most} signs.", least=SHORTEST, most=LONGEST),
                             say("Three or four words make a good one."))
        before = self._kept.get(_known(area))
        if before:
            self._let_in(area, old)
        if not self._kept.put(area, hashed(new), before, self._clock.wall_ms()):
            raise RefusedError(say("Somebody else has just set this passphrase."), say("Ask them."))
        self._touched_ms[area] = self._clock.monotonic_ms()

    def wait_ms(self, area: str) -> int:
        """How long until the next passphrase is heard; 0: now."""
        return self._slowing.wait_ms(_name(area))

    def reset(self, area: str, by: str) -> None:
        """Take a forgotten passphrase away; the area is open then, and the log says who did it.

        Raises: UsageError without a name.
        """
        if not by.strip():
            raise UsageError(say("A reset says who did it."), say("Give a name."))
        self._kept.drop(_known(area))
        self._slowing.clear(_name(area))
        self._touched_ms.pop(area, None)
        self._looks.add(by.strip(), "passphrase reset", area, self._clock.wall_ms())

    def _let_in(self, area: str, passphrase: str) -> None:
        kept = self._kept.get(_known(area))
        if not kept:
            raise RefusedError(say("No passphrase has been set; this area is open."))
        self._slowing.attempt(_name(area), lambda: len(passphrase) <= LONGEST and fits(kept, passphrase),
                              say("This is not the passphrase."))


def forgotten(area: str) -> str:
    """What has to be done about a forgotten passphrase, a sentence."""
    return say(
        "Nobody can read a forgotten passphrase back. The data officer runs `people reset-area {area} --by NAME` on this "
        "machine: the area is then open until a new one is set, and the log says who did it.", area=_known(area),
    )  # fmt: skip


def open_notice(area: str) -> str:
    """What an area without a passphrase says of itself."""
    return say("{area}: open to everybody at this machine, because no passphrase has been set.",
               area=say(TITLES[_known(area)]))


def _known(area: str) -> str:
    if area not in AREAS:
        raise UsageError(say("There is no area {area}.", area=area))
    return area


def _name(area: str) -> str:
    return f"area {_known(area)}"
