"""Work off the window's thread: `Job(work).done(use).failed(tell).start()`.

Work runs on one of two pools: `storage` has a single worker, so that whoever touches the database
stands in one line; everything else shares the other. Results come back on the window's thread; an
owner that is gone by then gets nothing.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from app.ui.notices import notices

_STORAGE_THREADS, _OTHER_THREADS = 1, 2


class _Pools:
    """The two pools, made when first needed."""

    def __init__(self) -> None:
        self._pools: dict[bool, QThreadPool] = {}

    def of(self, storage: bool) -> QThreadPool:
        """The pool for storage work or for the rest."""
        if storage not in self._pools:
            pool = QThreadPool()
            pool.setMaxThreadCount(_STORAGE_THREADS if storage else _OTHER_THREADS)
            self._pools[storage] = pool
        return self._pools[storage]

    def wait(self, timeout_ms: int = 10_000) -> bool:
        """Wait until nothing is under way; False if something still is after the timeout."""
        done = [pool.waitForDone(timeout_ms) for pool in self._pools.values()]
        return all(done)


pools = _Pools()
_running: set[Job] = set()


class _Work(QRunnable):
    def __init__(self, job: Job, work: Callable[..., Any]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed over whole to the window's thread
            self._job.finished.emit(None, error)
        else:
            self._job.finished.emit(result, None)


class Job(QObject):
    """One piece of work and what becomes of it.

    Args:
        work: a callable without Qt in it; takes `progress` if `with_progress` is set.
        owner: the work's result is dropped if this object is destroyed first.
        storage: whether it touches the database.
        with_progress: call `work(progress)`, where `progress(text, done, of)` may be called from it.
    """

    finished = Signal(object, object)
    progressed = Signal(str, int, int)

    def __init__(
        self,
        work: Callable[..., Any],
        owner: QObject | None = None,
        storage: bool = False,
        with_progress: bool = False,
    ) -> None:
        super().__init__()
        self._work = (lambda: work(self.progressed.emit)) if with_progress else work
        self._storage = storage
        self._done: Callable[[Any], None] = lambda result: None
        self._failed: Callable[[BaseException], None] = notices.error
        self._owner = weakref.ref(owner) if owner is not None else None
        self.finished.connect(self._settle)

    def done(self, use: Callable[[Any], None]) -> Job:
        """What to do with the result, on the window's thread."""
        self._done = use
        return self

    def failed(self, tell: Callable[[BaseException], None]) -> Job:
        """What to do instead of a notice if the work raises."""
        self._failed = tell
        return self

    def progress(self, show: Callable[[str, int, int], None]) -> Job:
        """Where progress goes, on the window's thread."""
        self.progressed.connect(show)
        return self

    def start(self) -> Job:
        """Begin; the job keeps itself until it has settled."""
        _running.add(self)
        pools.of(self._storage).start(_Work(self, self._work))
        return self

    def _wanted(self) -> bool:
        """Whether there is still somebody to bring the result to."""
        if self._owner is None:
            return True
        owner = self._owner()
        return owner is not None and isValid(owner)

    def _settle(self, result: object, error: BaseException | None) -> None:
        _running.discard(self)
        if not self._wanted():
            return
        if error is None:
            self._done(result)
        else:
            self._failed(error)
