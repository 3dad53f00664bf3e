"""Asks one question after the other off the window's thread; of several that wait only the newest is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.ui.background import Job

Work = Callable[[], Any]
Take = Callable[[Any], None]
Tell = Callable[[BaseException], None]


class OneAtATime(QObject):
    """What is asked works alone, so several askers may share something that threads may not.

    Args:
        parent: with it ends the interest in answers.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._newest: dict[str, int] = {}
        self._waiting: dict[str, tuple[int, Work, Take, Tell]] = {}

    def ask(self, who: str, work: Work, use: Take, tell: Tell) -> None:
        """Ask; what the same asker asked before is no longer wanted.

        Args:
            who: names the asker.
            work: the question, without Qt in it.
            use: takes the answer, on the window's thread.
            tell: takes what the question raised instead.
        """
        number = self._newest.get(who, 0) + 1
        self._newest[who] = number
        self._waiting.pop(who, None)
        self._waiting[who] = (number, work, use, tell)
        self._next()

    def forget(self, who: str) -> None:
        """The asker wants no answer any more."""
        self._newest[who] = self._newest.get(who, 0) + 1
        self._waiting.pop(who, None)

    def asking(self, who: str) -> bool:
        """Whether an answer for this asker waits or is worked out."""
        return who in self._waiting or (self._busy and self._at == who)

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        who = next(iter(self._waiting))
        number, work, use, tell = self._waiting.pop(who)
        self._busy, self._at = True, who
        Job(work, self).done(lambda found: self._settle(who, number, use, found)).failed(
            lambda trouble: self._settle(who, number, tell, trouble)
        ).start()

    def _settle(self, who: str, number: int, use: Callable[[Any], None], what: object) -> None:
        self._busy = False
        if self._newest[who] == number:
            use(what)
        self._next()
