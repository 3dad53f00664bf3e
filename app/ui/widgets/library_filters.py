"""The library's filters: four groups of rows with counts; a second click lets a row go again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from app.services.library import Entry
from app.services.played import Played
from app.ui import text
from app.ui.language import mark, tr
from app.ui.models.library_filter import PLAYED_WORDS, Choice, options
from app.ui.theme import formations, theme
from app.ui.widgets.labels import Caps
from app.ui.widgets.layout import column, row

_GROUPS = {"played": mark("Played"), "difficulty": mark("Difficulty"), "formation": mark("Formation"), "cause": mark("Cause")}


class FilterRow(QPushButton):
    """One value that can be asked for, and how many scenarios have it."""

    def __init__(self, group: str, value: object) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.group, self.value = group, value
        self._words = _words(group, value)
        self._count = -1

    def show_count(self, count: int) -> None:
        """Change the number at the right."""
        if count != self._count:
            self._count = count
            many = tr("%n scenario(s)", "", count)
            self.setAccessibleName(f"{tr(_GROUPS[self.group])}: {self._words}, {many}")
            self.setToolTip(text.formation_meaning(str(self.value)))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(180), theme.px(28))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(theme.px(8), 0, -theme.px(8), 0)
        token = "accent" if self.isChecked() else "ink" if self._count else "ink3"
        left = inner.x()
        if self.group == "formation":
            side = theme.px(18)
            formations.paint(
                painter, QRectF(left, (self.height() - side) / 2, side, side), str(self.value), theme.color(token)
            )
            left += theme.px(26)
        painter.setPen(theme.color(token))
        painter.setFont(theme.font("control", strong=self.isChecked()))
        room = QRect(left, 0, inner.right() - left - theme.px(22), self.height())
        shown = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.setFont(theme.font("hint", strong=self.isChecked(), tabular=True))
        painter.setPen(theme.color("accent" if self.isChecked() else "ink3"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), str(max(0, self._count)))
        painter.end()


class Level(FilterRow):
    """One level of difficulty: a small key with its number, five of them side by side."""

    def __init__(self, group: str, value: object) -> None:
        super().__init__(group, value)
        self.setProperty("kind", "level")
        self.setText(str(value))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(36), theme.px(32))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPushButton.paintEvent(self, event)


class LibraryFilters(QWidget):
    """All groups below each other; tells the choice whenever it changes."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choice = Choice()
        self._rows: dict[tuple[str, object], FilterRow] = {}
        self._boxes: dict[str, QBoxLayout] = {}
        parts: list[object] = []
        for group, title in _GROUPS.items():
            self._boxes[group] = row(gap=4, margins=(8, 0, 0, 0)) if group == "difficulty" else column(gap=0)
            parts += [row(Caps(tr(title)), margins=(8, 0, 0, 0)), self._boxes[group], 16]
        self.setLayout(column(*parts, None, gap=4, margins=(8, 20, 8, 8)))

    @property
    def choice(self) -> Choice:
        """What is asked for."""
        return self._choice

    def search(self, words: str) -> None:
        """Change the words alone."""
        self._set(replace(self._choice, words=words))

    def clear(self) -> None:
        """Ask for anything."""
        self._set(Choice())

    def show_options(self, entries: Sequence[Entry], played: Mapping[str, Played]) -> None:
        """Make the rows for what there is, and count."""
        found = options(entries, played, self._choice)
        keys = [(group, value) for group, values in found.items() for value, _ in values]
        if keys != list(self._rows):
            self._make(keys)
        for group, values in found.items():
            for value, count in values:
                shown = self._rows[(group, value)]
                shown.show_count(count)
                shown.setChecked(getattr(self._choice, group) == value)

    def _make(self, keys: list[tuple[str, object]]) -> None:
        for old in self._rows.values():
            old.hide()
            old.deleteLater()
        self._rows = {}
        for group, value in keys:
            made = Level(group, value) if group == "difficulty" else FilterRow(group, value)
            made.clicked.connect(lambda checked, r=made: self._pick(r, checked))
            self._boxes[group].addWidget(made)
            self._rows[(group, value)] = made

    def _pick(self, picked: FilterRow, checked: bool) -> None:
        empty = 0 if picked.group == "difficulty" else ""
        self._set(replace(self._choice, **{picked.group: picked.value if checked else empty}))

    def _set(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.chosen.emit(choice)


def _words(group: str, value: object) -> str:
    if group == "played":
        return tr(PLAYED_WORDS[str(value)])
    if group == "difficulty":
        return tr("{value} of 5").format(value=value)
    return text.formation(str(value)) if group == "formation" else text.cause(str(value))
