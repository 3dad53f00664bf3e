"""Wrong tries make the next one wait: three are free, then half a minute that doubles up to an hour.

The wall clock counts, so that no restart makes it shorter; a clock that was set back makes nobody wait longer
than the wait itself.
"""

from __future__ import annotations

from collections.abc import Callable

from app.clock import Clock
from app.errors import RefusedError
from app.said import say
from app.storage.tries import WrongTries

FREE = 3
FIRST_WAIT_MS, LONGEST_WAIT_MS = 30_000, 3_600_000


class TooSoonError(RefusedError):
    """A try that came too soon; `wait_ms` until the next one."""

    def __init__(self, wait_ms: int) -> None:
        super().__init__(say("That was wrong too often."), _when(wait_ms))
        self.wait_ms = wait_ms


class WrongError(RefusedError):
    """A PIN or passphrase that was wrong; `wait_ms` until the next try."""

    def __init__(self, sentence: str, wait_ms: int) -> None:
        super().__init__(sentence, _when(wait_ms) if wait_ms else "")
        self.wait_ms = wait_ms


class Slowing:
    """Lets one try at a time through."""

    def __init__(self, tries: WrongTries, clock: Clock) -> None:
        self._tries, self._clock = tries, clock

    def wait_ms(self, name: str) -> int:
        """How long until the next try is heard; 0: now."""
        count, last = self._tries.of(name)
        wait = wait_after(count)
        return max(0, min(wait, last + wait - self._clock.wall_ms()))

    def attempt(self, name: str, right: Callable[[], bool], sentence: str) -> None:
        """Let one try through.

        Args:
            right: finds out whether it is.
            sentence: what to say if it is not.
        Raises: TooSoonError before its time; WrongError if it is wrong.
        """
        wait = self.wait_ms(name)
        if wait:
            raise TooSoonError(wait)
        # Counted first: whoever kills the program while it works out the answer has had a try.
        self._tries.add(name, self._clock.wall_ms())
        if not right():
            raise WrongError(sentence, self.wait_ms(name))
        self._tries.clear(name)

    def clear(self, name: str) -> None:
        """Forget the wrong tries."""
        self._tries.clear(name)


def wait_after(count: int) -> int:
    """Milliseconds after so many wrong tries in a row."""
    if count < FREE:
        return 0
    return min(LONGEST_WAIT_MS, FIRST_WAIT_MS << min(count - FREE, 20))


def _when(wait_ms: int) -> str:
    seconds = -(-wait_ms // 1000)
    if seconds < 90:
        return say("Try again in %n second(s).", "", seconds)
    return say("Try again in %n minute(s).", "", -(-seconds // 60))
