"""Studying in a process of its own: whatever it costs, the window's keys never wait for it.

One process, one question after the other. A process that dies is replaced once a question; what it
had been told about its text it is told again with the next question, since every question carries the text.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread
from typing import Any

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
                result = future.result()
            except CancelledError:
                return
            except BrokenProcessPool as error:
                self._pool = None
                if self._closed:
                    return
                if tries_left:
                    self._ask(what, arguments, answer, tries_left - 1)
                else:
                    answer(None, error)
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

    def _submit(self, what: str, arguments: tuple) -> Future:
        if self._pool is None:
            # Spawned, not forked: a window has threads, and a forked child would inherit their locks.
            self._pool = ProcessPoolExecutor(1, get_context("spawn"), _start, self._file)
        return self._pool.submit(_answer, what, arguments)


_here: list[object] = []


def _start(path: str, root: str) -> None:
    from app.services.studying.studying import Studying

    Thread(target=_end_with, args=(parent_process(),), daemon=True).start()
    _here[:] = [Studying(path, root)]


def _end_with(parent: BaseProcess | None) -> None:
    """End as soon as the window is gone, however it went: a killed one can tell nobody."""
    if parent is not None:
        parent.join()
        os._exit(0)


def _answer(what: str, arguments: tuple) -> object:
    return getattr(_here[0], what)(*arguments)


def _nobody(result: object, error: BaseException | None) -> None:
    """Nobody waits for this answer."""
