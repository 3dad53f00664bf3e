"""What the studying process does: answers questions about its one text, and ends when its window does."""

from __future__ import annotations

import gc
import os
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import TYPE_CHECKING

from app.services.studying.answers import Studied
from app.services.studying.parcel import Packing

if TYPE_CHECKING:
    from app.services.studying.studying import Studying

_TIDY_EVERY = 32
"""Questions between two looks for garbage."""

_here: list[Desk] = []


class Desk:
    """One text with whoever studies it, and what was sent of it.

    The collector does not run by itself: going through a large text's parts takes it longer than an answer
    may, and there is next to no garbage that it alone can find. What an answer leaves behind is set aside as lasting, so
    that the look taken now and then is a short one.

    Args:
        path, root: as for `Studying`.
    """

    def __init__(self, path: str, root: str) -> None:
        from app.services.studying.studying import Studying

        gc.disable()
        self._studying: Studying = Studying(path, root)
        self._packing = Packing()
        self._answered = 0

    def answer(self, what: str, arguments: tuple) -> object:
        """The answer to a question, ready to travel.

        Args:
            what: a method of `Studying`.
            arguments: for it.
        """
        if what == FORGET:
            self._packing.forget()
        found = getattr(self._studying, what)(*arguments)
        sent = self._packing.pack(found) if isinstance(found, Studied) else found
        self._answered += 1
        if self._answered % _TIDY_EVERY == 0:
            gc.collect()
        gc.freeze()
        return sent


FORGET = "forget_shown"
"""The question that makes views travel whole again."""


def begin(path: str, root: str) -> None:
    """The process begins."""
    Thread(target=_end_with, args=(parent_process(),), daemon=True).start()
    _here[:] = [Desk(path, root)]


def answer(what: str, arguments: tuple) -> object:
    """Answer one question."""
    return _here[0].answer(what, arguments)


def _end_with(parent: BaseProcess | None) -> None:
    """End as soon as the window is gone, however it went: a killed one can tell nobody."""
    if parent is not None:
        parent.join()
        os._exit(0)
