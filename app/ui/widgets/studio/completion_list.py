"""The list of words at the cursor. It never has the focus: the text hands it the keys it understands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.language import tr
from app.ui.models.studio.offering import ITEM, Offered, kind_of
from app.ui.theme import theme
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.authoring.editing.offered import Completion

_ROWS = 8
_PAGE = _ROWS - 1
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_LOOK = """QListView {{ background: {raised}; border: 1px solid {line}; border-radius: {radius}px; padding: {pad}px; }}"""

_WORDS = """QLabel {{ background: {raised}; border: 1px solid {line}; border-radius: {radius}px; padding: {pad}px; }}"""


class CompletionList(QListView):
    """Words on offer, their kind and what a person calls them."""

    taken = Signal(object)
    """The `Completion` that was chosen."""
    shown = Signal(object)
    """The one that Enter would take now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered = Offered()
        self.setModel(self._offered)
        self.setItemDelegate(_Row(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What may stand here"))
        self.clicked.connect(lambda index: self.taken.emit(index.data(ITEM)))
        self.hide()

    def offer(self, items: list[Completion], at: QRect) -> None:
        """Show these below the cursor, or above where there is more room; the first is chosen.

        Args:
            items: at least one.
            at: the cursor, in the parent.
        """
        self.setStyleSheet(_LOOK.format(raised=theme.color("raised").name(), line=theme.color("line").name(),
                                        radius=theme.px(8), pad=theme.px(4)))
        self._offered.show(items)
        self.place(at)
        self.show()
        self.raise_()
        self._choose(0)

    def current(self) -> Completion | None:
        """The one that Enter would take."""
        return self.currentIndex().data(ITEM) if self.isVisible() else None

    def takes(self, key: Qt.Key) -> bool:
        """Whether this key moved the choice, took it or sent the list away."""
        if not self.isVisible():
            return False
        if key in _STEPS:
            last = self._offered.rowCount() - 1
            row = self.currentIndex().row() + _STEPS[key]
            single = abs(_STEPS[key]) == 1
            self._choose((row % (last + 1)) if single else max(0, min(row, last)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.taken.emit(self.current())
            return True
        return False

    def _choose(self, row: int) -> None:
        index = self._offered.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.shown.emit(index.data(ITEM))

    def place(self, at: QRect) -> None:
        """Stand beside the cursor.

        Args:
            at: the cursor, in the parent.
        """
        delegate: _Row = self.itemDelegate()
        pad = 2 * theme.px(4) + 2
        rows = min(_ROWS, self._offered.rowCount())
        bar = theme.px(12) if self._offered.rowCount() > _ROWS else 0
        area = self.parentWidget().rect().adjusted(theme.px(4), theme.px(4), -theme.px(4), -theme.px(4))
        width = min(area.width(), max(theme.px(220), delegate.width_of(self._offered.items)) + pad + bar)
        below, above = area.bottom() - at.bottom(), at.top() - area.top()
        wanted = rows * delegate.height() + pad
        height = min(wanted, max(below, above))
        top = at.bottom() + 2 if below >= wanted or below >= above else at.top() - 2 - height
        self.setGeometry(max(area.left(), min(at.left() - theme.px(13), area.right() - width)), top, width, height)


class NothingKnown(Label):
    """In the list's place where there is nothing to list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("No word is known that may stand here."), "hint", "ink2", parent=parent)
        self.hide()

    def show_at(self, at: QRect) -> None:
        """Stand below the cursor, or above where there is no room.

        Args:
            at: the cursor, in the parent.
        """
        self.setStyleSheet(_WORDS.format(raised=theme.color("raised").name(), line=theme.color("line").name(),
                                         radius=theme.px(8), pad=theme.px(6)))
        self.adjustSize()
        room = self.parentWidget().rect()
        top = at.bottom() + 2 if at.bottom() + 2 + self.height() <= room.bottom() else at.top() - 2 - self.height()
        self.move(max(room.left(), min(at.left(), room.right() - self.width())), top)
        self.show()
        self.raise_()


class _Row(QStyledItemDelegate):
    """Word, what a person calls it, and its kind at the right."""

    def height(self) -> int:
        return theme.px(26)

    def width_of(self, items: list[Completion]) -> int:
        """What the widest of the first few needs, px."""
        word = self.parent().fontMetrics()
        widths = (word.horizontalAdvance(f"{item.word}  {item.hint}    {kind_of(item)}") for item in items[:200])
        return min(theme.px(520), max(widths, default=0) + theme.px(48))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(theme.px(80), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        item, pad = index.data(ITEM), theme.px(8)
        kind = kind_of(item)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        room = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentsoft"))
            painter.drawRoundedRect(room, theme.px(4), theme.px(4))
        room.adjust(pad, 0, -pad, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("hint"))
        painter.setPen(theme.color("ink2" if chosen else "ink3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, kind)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(kind) - 2 * pad)
        painter.setFont(theme.font("control", strong=chosen))
        painter.setPen(theme.color("accent" if chosen else "ink"))
        word = painter.fontMetrics().elidedText(item.word, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, middle, word)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(word) + pad + pad // 2)
        painter.setFont(theme.font("hint"))
        painter.setPen(theme.color("ink2"))
        painter.drawText(room, middle, painter.fontMetrics().elidedText(item.hint, Qt.TextElideMode.ElideRight, int(room.width())))
        painter.restore()
