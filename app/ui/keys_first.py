"""Keys come first: what Python does beside the program's own work waits for a turn of its own, or gives way within a millisecond."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

SWITCH_S = 0.001
"""How long a background thread goes on while the window wants to; Python's own 5 ms, several times a key, would be felt."""
LOOK_MS = 3_000
"""How often is looked for garbage, where enough has been made."""
SOON_MS = 100
"""So long after a page has been shown everything is gone through."""
_NEVER = 2**30


class KeysFirst(QObject):
    """Python's collector and threads, as suits a window. Made when the first page stands.

    A full collection goes through everything that lives, 25 ms after the start, in the middle of whatever is being done.
    So what has outlived one is taken out of the next, and they happen only as turns of their own. What was taken out and
    has become garbage since is looked for when another page is shown: then nobody types.
    """

    def __init__(self, parent: QObject | None = None, look_ms: int = LOOK_MS) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold(), sys.getswitchinterval()
        young, middle, _ = self._before[0]
        self._enough = middle
        gc.freeze()
        gc.set_threshold(young, middle, _NEVER)
        sys.setswitchinterval(SWITCH_S)
        self._look = QTimer(self)
        self._look.setInterval(look_ms)
        self._look.timeout.connect(self._collect)
        self._look.start()
        self._all = QTimer(self)
        self._all.setSingleShot(True)
        self._all.setInterval(SOON_MS)
        self._all.timeout.connect(self._collect_all)

    def page_shown(self) -> None:
        """Another page is on screen: soon is a good time to go through everything."""
        self._all.start()

    def stop(self) -> None:
        """Leave Python as it was found."""
        self._look.stop()
        self._all.stop()
        gc.set_threshold(*self._before[0])
        sys.setswitchinterval(self._before[1])
        gc.unfreeze()

    def _collect(self) -> None:
        if gc.get_count()[2] >= self._enough:
            gc.collect()
            gc.freeze()

    def _collect_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
