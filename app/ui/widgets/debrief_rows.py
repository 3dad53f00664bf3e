"""Lines of the debrief that open: of the ledger, of the time line, of the wrong turns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.layout import column

Cell = tuple[str, str, str, int]
"""(words, tone, font: hint, control or strong; width in px at 100 %, 0: all that is left)."""


class OpeningRow(QAbstractButton):
    """One line of cells. Enter or a click opens what it is about, once more closes it; ↑ ↓ go on.

    Args:
        cells: from left to right.
        aloud: the whole line as one sentence.
        detail: makes what it opens; None: there is nothing to open.
    """

    def __init__(self, cells: tuple[Cell, ...], aloud: str, detail: Callable[[], QWidget] | None) -> None:
        super().__init__()
        self._cells, self._detail = cells, detail
        self.setCheckable(detail is not None)
        self.setAccessibleName(aloud)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if detail is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleDescription(tr("Enter opens it"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._opened: QWidget | None = None
        self.toggled.connect(self._open)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(320), theme.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isCheckable():
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._neighbour(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.rect()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentsoft" if self.isChecked() else "canvas"))
            painter.drawRoundedRect(whole, theme.px(8), theme.px(8))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        self._draw_cells(painter)
        painter.end()

    def _draw_cells(self, painter: QPainter) -> None:
        arrow = theme.px(28)
        inner = self.rect().adjusted(theme.px(12), 0, -arrow, 0)
        fixed = sum(theme.px(width) for *_, width in self._cells)
        left = inner.x()
        for words, tone, font, width in self._cells:
            wide = theme.px(width) if width else max(theme.px(80), inner.width() - fixed)
            cell = QRect(left, 0, wide - theme.px(12), self.height())
            painter.setFont(theme.font("hint" if font == "hint" else "control", strong=font == "strong", tabular=True))
            painter.setPen(theme.color(tone))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, cell.width())
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
            left += wide
        if self.isCheckable():
            name = "chevron-down" if self.isChecked() else "chevron-right"
            picture = theme.pixmap(name, "ink3", 16, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - arrow + theme.px(4), (self.height() - theme.px(16)) // 2, picture)

    def _open(self, opened: bool) -> None:
        if self._opened is None and self._detail is not None:
            self._opened = self._detail()
            box = self.parentWidget().layout()
            if isinstance(box, QVBoxLayout):
                box.insertWidget(box.indexOf(self) + 1, self._opened)
        if self._opened is not None:
            self._opened.setVisible(opened)

    def _neighbour(self, step: int) -> None:
        rows = [child for child in self.parentWidget().findChildren(OpeningRow) if child.isVisible()]
        rows.sort(key=lambda child: child.y())
        wanted = rows.index(self) + step
        if 0 <= wanted < len(rows):
            rows[wanted].setFocus(Qt.FocusReason.TabFocusReason)


class RowList(QWidget):
    """Opening rows below each other."""

    def __init__(self, rows: list[OpeningRow]) -> None:
        super().__init__()
        self.setLayout(column(*rows, gap=2))
