"""Keys come first: what Python does beside the program's own work waits for a turn of its own, or gives way within a millisecond."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

SWITCH_S = 0.001
"""How long a background thread goes on while the window wants to; Python's own 5 ms, several times a key, would be felt."""
LOOK_MS = 3_000
"""How often is looked for garbage, where enough has been made."""
_NEVER = 2**30


class KeysFirst(QObject):
    """Python's collector and threads, as suits a window. Made when the first page stands.

    A full collection goes through everything that lives, 25 ms after the start, in the middle of whatever is being done.
    So what is there by now, and stays, is taken out of it, and it happens only as a turn of its own.
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

    def stop(self) -> None:
        """Leave Python as it was found."""
        self._look.stop()
        gc.set_threshold(*self._before[0])
        sys.setswitchinterval(self._before[1])
        gc.unfreeze()

    def _collect(self) -> None:
        if gc.get_count()[2] >= self._enough:
            gc.collect()
