"""The clock: drill time in large even figures, story time below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui import desk_words
from app.ui.language import tr
from app.ui.widgets.labels import Number
from app.ui.widgets.layout import column
from app.units import MS_PER_SECOND


class ClockFace(QWidget):
    """How late it is: in the drill and in the story."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = -1
        self._paused = False
        self._drill = Number("00:00", type="clock")
        self._story = Number("", type="hint", tone="ink3")
        for part in (self._drill, self._story):
            part.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(None, self._drill, self._story, None, gap=0))

    def show_time(self, now_ms: int, story_ms: int) -> None:
        """Drill time and story time, ms."""
        self._story.setText(tr("{story_time} in the story").format(story_time=desk_words.story_time(story_ms)))
        second = now_ms // MS_PER_SECOND
        if second != self._second:
            self._second = second
            self._drill.setText(desk_words.clock(now_ms))
            self.setAccessibleName(tr("Drill time {words}").format(words=self._drill.text()))

    def text(self) -> str:
        """The drill time shown."""
        return self._drill.text()
