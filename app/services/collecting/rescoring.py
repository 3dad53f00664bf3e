"""Records to what they come to, on all cores; answers come in the order in which they were asked for."""

from __future__ import annotations

import os
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from app.errors import StormdrillError
from app.said import say
from app.services.collecting.worker import Folded, Task, begin, work

_CHUNK = 10
_WORTH_A_POOL = 60
"""Records below which starting processes takes longer than folding."""


class Rescorer:
    """Folds records. Close it at the end, or use it in a `with` statement.

    Args:
        workers: processes; 0 as many as there are processors, 1 none but this one.
    """

    def __init__(self, workers: int = 0) -> None:
        self._workers = workers or os.cpu_count() or 1
        self._pool: ProcessPoolExecutor | None = None
        self._asked = 0

    def __enter__(self) -> Rescorer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def ahead(self) -> int:
        """How many records may be asked for before the first answers are fetched."""
        return self._workers * _CHUNK * 8 if self._workers > 1 else 0

    def ask(self, tasks: list[Task]) -> list[Future]:
        """Have records folded; the answers, fetched by `answers`, come in their order."""
        self._asked += len(tasks)
        if self._pool is None and self._workers > 1 and self._asked >= _WORTH_A_POOL:
            # Spawned, not forked: a window has threads, and a forked child would inherit their locks.
            self._pool = ProcessPoolExecutor(self._workers, get_context("spawn"), begin)
        chunks = [tasks[start : start + _CHUNK] for start in range(0, len(tasks), _CHUNK)]
        if self._pool is None:
            return [_here(chunk) for chunk in chunks]
        try:
            return [self._pool.submit(work, chunk) for chunk in chunks]
        except (BrokenProcessPool, OSError) as fault:
            raise _broken() from fault

    def answers(self, asked: list[Future]) -> list[Folded]:
        """What was asked for, when it is there.

        Raises: StormdrillError if a process ended before its time.
        """
        try:
            return [folded for future in asked for folded in future.result()]
        except (BrokenProcessPool, OSError) as fault:
            raise _broken() from fault

    def close(self) -> None:
        """Let nobody wait for what has not begun."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _here(chunk: list[Task]) -> Future:
    done: Future = Future()
    done.set_result(work(chunk))
    return done


def _broken() -> StormdrillError:
    return StormdrillError(
        say("Collecting broke off: one of the processes that fold the records ended before its time."),
        say("What was taken in so far is kept. Close other programs if memory is short, and collect the same again."),
    )
