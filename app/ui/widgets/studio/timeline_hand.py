"""The hand on the time line: dragging a mark, moving it by keys, and what becomes of it until the text says so too.

A move is asked for once; the next one waits until the text has been read again, because by then the
mark may stand at another place in its list.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.models.studio.timeline_marks import Mark
from app.ui.models.studio.timeline_scale import Scale, snapped, stepped

Key = tuple[str, str, int]

REST_MS = 400
"""So long after the last key several of them become one edit."""
PATIENCE_MS = 5_000
"""So long a mark that was let go stays where it was put, if the text does not follow."""
LEAST_PX = 4


class TimelineHand(QObject):
    """Knows where marks are shown that are on the move."""

    shifted = Signal()
    """A mark is shown at another time."""
    wanted = Signal(object, int)
    """(mark, at ms): the text should say so."""
    given_up = Signal()
    """The text did not follow."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marks: dict[Key, Mark] = {}
        self._held: Mark | None = None
        self._from_x, self._from_ms = 0.0, 0
        self._to_ms: dict[Key, int] = {}
        self._asked: dict[Key, tuple[int, int]] = {}
        self._keyed: Key | None = None
        self.dragging = False
        self._rest = _once(self, REST_MS, self.flush)
        self._patience = _once(self, PATIENCE_MS, self._give_up)

    @property
    def moved(self) -> dict[Key, int]:
        """Times of marks that differ from the text, by key."""
        return self._to_ms

    @property
    def held(self) -> Mark | None:
        """The mark that the mouse holds."""
        return self._held

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """The text has been read again."""
        self._marks = {mark.key: mark for mark in marks}
        for key, (old_ms, new_ms) in list(self._asked.items()):
            mark = self._marks.get(key)
            if mark is None or mark.at_ms != old_ms:
                del self._asked[key]
                if self._to_ms.get(key) == new_ms and not self._in_hand(key):
                    del self._to_ms[key]
        self._to_ms = {key: at_ms for key, at_ms in self._to_ms.items() if self._still(key, at_ms)}
        if self._held is not None:
            self._held = self._marks.get(self._held.key)
            self.dragging = self.dragging and self._held is not None and self._held.movable
        if not self._asked:
            self._patience.stop()
            self._ask_next()

    # by mouse --------------------------------------------------------------------------------------

    def press(self, mark: Mark, x: float) -> None:
        """Take hold of a mark; it moves only when the hand does."""
        self.flush()
        self._held, self._from_x, self.dragging = mark, x, False
        self._from_ms = self._to_ms.get(mark.key, mark.at_ms)

    def pulled(self, x: float) -> bool:
        """Whether the hand has moved far enough to mean it."""
        return self._held is not None and (self.dragging or abs(x - self._from_x) >= LEAST_PX)

    def drag(self, x: float, scale: Scale, fine: bool, most_ms: int) -> None:
        """The hand is here, px of the content."""
        if self._held is None or not self._held.movable:
            return
        self.dragging = True
        at_ms = self._from_ms + (x - self._from_x) / scale.a_ms
        self._put(self._held, snapped(at_ms, fine, max(most_ms, self._held.at_ms)))

    def release(self) -> bool:
        """Let go; True if that was a drag."""
        held, dragged = self._held, self.dragging
        self._held, self.dragging = None, False
        if held is not None and dragged:
            self._ask_next()
        return dragged

    def cancel(self) -> bool:
        """Put back what is in hand; True if there was anything."""
        key = self._held.key if self._held is not None and self.dragging else self._keyed
        self._held, self.dragging, self._keyed = None, False, None
        self._rest.stop()
        if key is None:
            return False
        self._to_ms.pop(key, None)
        self.shifted.emit()
        return True

    # by keys ---------------------------------------------------------------------------------------

    def step(self, mark: Mark, direction: int, fine: bool, most_ms: int) -> None:
        """Move by one step; what comes within a short rest is one edit."""
        if self._keyed not in (None, mark.key):
            self.flush()
        at_ms = self._to_ms.get(mark.key, mark.at_ms)
        self._keyed = mark.key
        self._put(mark, stepped(at_ms, direction, fine, max(most_ms, mark.at_ms)))
        self._rest.start()

    def flush(self) -> None:
        """Ask at once for what the keys have gathered."""
        self._rest.stop()
        if self._keyed is not None:
            self._keyed = None
            self._ask_next()

    # asking ----------------------------------------------------------------------------------------

    def _put(self, mark: Mark, at_ms: int) -> None:
        if at_ms == mark.at_ms and mark.key not in self._asked:
            self._to_ms.pop(mark.key, None)
        else:
            self._to_ms[mark.key] = at_ms
        self.shifted.emit()

    def _still(self, key: Key, at_ms: int) -> bool:
        """Whether a move is still to be shown: its mark is there, and the text says something else."""
        mark = self._marks.get(key)
        return mark is not None and mark.movable and (mark.at_ms != at_ms or key in self._asked or self._in_hand(key))

    def _in_hand(self, key: Key) -> bool:
        return key == self._keyed or (self._held is not None and self.dragging and key == self._held.key)

    def _ask_next(self) -> None:
        if self._asked:
            return
        for key, at_ms in self._to_ms.items():
            mark = self._marks.get(key)
            if mark is not None and not self._in_hand(key):
                self._asked[key] = (mark.at_ms, at_ms)
                self._patience.start()
                self.wanted.emit(mark, at_ms)
                return

    def _give_up(self) -> None:
        self._asked.clear()
        self._to_ms = {key: at_ms for key, at_ms in self._to_ms.items() if self._in_hand(key)}
        self.shifted.emit()
        self.given_up.emit()


def _once(owner: QObject, ms: int, act: object) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(ms)
    timer.timeout.connect(act)
    return timer
