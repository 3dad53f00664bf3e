"""The internal chat: what colleagues say, and what came back from those who were asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.org.tables import ChartTables
from app.ui import desk_words
from app.ui.language import mark, shown, tr
from app.ui.widgets.labels import Caps, Elided, Label
from app.ui.widgets.layout import column

_SHOWN = 12
_WORDS = {
    "granted": (mark("Approved"), "good"), "refused": (mark("Refused"), "hot"), "redirected": (mark("Not mine"), "warn"),
    "known": (mark("Now known"), "accent"), "done": (mark("Done"), "good"), "nobody": (mark("Nobody there"), "warn"),
    "lapsed": (mark("Lapsed"), "hot"), "chapter": (mark("Later"), "accent"), "returned": (mark("Back"), "ink2"),
}


class _Line(QWidget):
    """Who, when, and what."""

    clicked = Signal(int)

    def __init__(self, line: Any, who: str) -> None:
        super().__init__()
        self.inject = line.inject if line.kind != "chat" else -1
        word, tone = _WORDS.get(line.kind, ("", "ink"))
        word = tr(word) if word else ""
        text = shown(line.text)
        head = f"{who} · {desk_words.clock(line.at_ms)}" + (f" · {word}" if word else "")
        self._head = Elided(head, type="hint", tone=tone if word else "ink3", strong=bool(word))
        self._text = Label(text, type="control", tone="ink", wrap=True, selectable=False)
        self.setLayout(column(self._head, self._text, gap=0))
        self.setAccessibleName(f"{head}: {text}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.inject >= 0:
            self.clicked.emit(self.inject)


class Chat(QWidget):
    """The newest lines first, so that what just came back is next to the chart.

    Args:
        chart: for the names of those who speak.
    """

    post_wanted = Signal(int)
    """A line about a post was clicked."""

    def __init__(self, chart: ChartTables) -> None:
        super().__init__()
        self._chart = chart
        self._count = 0
        self._lines: list[_Line] = []
        self._box = column(gap=8)
        self._quiet = Label(tr("Nothing yet."), type="control", tone="ink3")
        self.setLayout(column(Caps(tr("Internal chat")), self._quiet, self._box, gap=8))
        self.setAccessibleName(tr("Internal chat"))

    def show_lines(self, lines: Sequence[Any]) -> None:
        """All lines so far, oldest first (see `app.engine.view.chat`)."""
        for line in lines[self._count :]:
            widget = _Line(line, self._who(line.role))
            widget.clicked.connect(self.post_wanted)
            self._lines.insert(0, widget)
            self._box.insertWidget(0, widget)
        self._count = len(lines)
        while len(self._lines) > _SHOWN:
            old = self._lines.pop()
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._quiet.setVisible(not self._lines)

    def _who(self, role: int) -> str:
        if role < 0:
            return tr("The desk")
        entry = self._chart.roles[role]
        return f"{entry.person} ({entry.title})" if entry.person and entry.person != entry.title else entry.title
