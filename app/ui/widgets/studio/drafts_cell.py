"""How a cell of the draft table looks, and the field in which a worth is typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QIntValidator, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.language import tr
from app.ui.models.studio.drafts_model import LINE_ROLE, MOST_WORTH, TONE_ROLE
from app.ui.models.studio.drafts_order import DRAFT, WORTH, Line
from app.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
_SIDE = 8


class DraftsCell(QStyledItemDelegate):
    """Headings of decisions are painted by the table, over the whole row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, theme.color("accentsoft" if picked else ("canvas" if line.row is None else "surface")))
        if line.row is not None:
            self._words(painter, option.rect, index)
            view = option.widget
            if picked and isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
                painter.setPen(theme.color("accent"))
                painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        strong = index.column() in (DRAFT, WORTH)
        font = theme.font("control" if strong else "hint", strong=strong, tabular=index.column() == WORTH)
        painter.setFont(font)
        painter.setPen(theme.color(index.data(TONE_ROLE) or "ink"))
        cell = rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        words = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), words)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setValidator(QIntValidator(0, MOST_WORTH, field))
        field.setStyleSheet("padding: 0 4px; min-height: 0; border-radius: 0;")
        field.setAccessibleName(tr("Worth, 0 to 100"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What has been typed stays, whatever is shown anew meanwhile."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)
