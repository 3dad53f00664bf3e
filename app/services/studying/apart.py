"""Studying in a process of its own: whatever it costs, the window's keys never wait for it.

One process, one question after the other. A process that dies is replaced once a question; what it
had been told about its text it is told again with the next question, since every question carries the text.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from app.services.studying.answers import Studied
from app.services.studying.parcel import OutOfStepError, Unpacking
from app.services.studying.there import answer as answer_there
from app.services.studying.there import begin

Answer = Callable[[Any, BaseException | None], None]


class StudyApart:
    """Asks a `Studying` that lives elsewhere.

    Args:
        path: the file that is being written.
        root: the folder that its chart and policy are relative to; None: to be found.
    """

    def __init__(self, path: Path, root: Path | None = None) -> None:
        self._file = (str(path), "" if root is None else str(root))
        self._pool: ProcessPoolExecutor | None = None
        self._views = Unpacking()
        self._closed = False

    def ask(self, what: str, arguments: tuple, answer: Answer) -> None:
        """Put a question; returns at once.

        Args:
            what: a method of `Studying`.
            arguments: for it; plain data.
            answer: called with (result, None) or (None, error), on another thread.
        """
        self._ask(what, arguments, answer, 1)

    def warm_up(self) -> None:
        """Start the process before the first question."""
        self.ask("forget_shown", (), _nobody)

    def close(self) -> None:
        """End the process; questions under way are not answered any more."""
        self._closed = True
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, what: str, arguments: tuple, answer: Answer, tries_left: int) -> None:
        def settled(future: Future) -> None:
            try:
                result = self._unpacked(future.result())
            except CancelledError:
                return
            except OutOfStepError as error:
                self._again(what, arguments, answer, tries_left, error)
            except BrokenProcessPool as error:
                self._pool = None
                self._again(what, arguments, answer, tries_left, error)
            except Exception as error:  # noqa: BLE001 - handed over whole to whoever asked
                answer(None, error)
            else:
                answer(result, None)

        if self._closed:
            return
        try:
            try:
                self._submit(what, arguments).add_done_callback(settled)
            except BrokenProcessPool:  # it died between two questions
                self._pool = None
                self._submit(what, arguments).add_done_callback(settled)
        except OSError as error:  # the machine has no process or memory to spare
            self._pool = None
            answer(None, error)

    def _again(self, what: str, arguments: tuple, answer: Answer, tries_left: int, error: Exception) -> None:
        if self._closed:
            return
        if not tries_left:
            answer(None, error)
            return
        if isinstance(error, OutOfStepError):
            self.warm_up()
        self._ask(what, arguments, answer, tries_left - 1)

    def _unpacked(self, result: object) -> object:
        return self._views.unpack(result) if isinstance(result, Studied) else result

    def _submit(self, what: str, arguments: tuple) -> Future:
        if self._pool is None:
            # Spawned, not forked: a window has threads, and a forked child would inherit their locks.
            self._pool = ProcessPoolExecutor(1, get_context("spawn"), begin, self._file)
            self._views = Unpacking()
        return self._pool.submit(answer_there, what, arguments)


def _nobody(result: object, error: BaseException | None) -> None:
    """Nobody waits for this answer."""
