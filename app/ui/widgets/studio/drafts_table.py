"""The draft table as one walks it: decisions as bands across, Enter to the text, a number to another worth."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.ui.language import tr
from app.ui.models.studio import drafts_words as words
from app.ui.models.studio.drafts_model import LINE_ROLE, DraftsModel
from app.ui.models.studio.drafts_order import DECISION, DRAFT, FILE_ORDER, WORTH, Line
from app.ui.theme import theme
from app.ui.widgets.layout import Panel
from app.ui.widgets.studio.drafts_cell import DraftsCell

_WIDTHS = (136, 116, 72, 128, 84, 168, 80, 72, 68, 184, 116, 420)
"""Of the columns, px at 100 %."""
_ROW_PX = 30


class DraftsTable(QTableView):
    """A model's lines."""

    chosen = Signal(object)
    """A `Line`: Enter or a click."""
    moved = Signal(object)
    """The `Line` in hand has changed; None for none."""
    sorted_by = Signal(int, bool)
    """(column or FILE_ORDER, largest first)"""

    def __init__(self, model: DraftsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(DraftsCell(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(Panel())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.sectionClicked.connect(self._sort)
        self.setAccessibleName(tr("Drafts"))
        self.setAccessibleDescription(tr("Enter shows the draft in the text; a number or F2 changes its worth; S sorts by the column in hand"))
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit(self.current()))
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        for column, wide in enumerate(_WIDTHS):
            self.setColumnWidth(column, theme.px(wide))

    def current(self) -> Line | None:
        """The line in hand."""
        line = self.currentIndex().data(LINE_ROLE) if self.currentIndex().isValid() else None
        return line if isinstance(line, Line) else None

    def hold(self, number: int) -> None:
        """Take a line in hand, -1 for none; nothing is opened."""
        column = max(0, self.currentIndex().column())
        index = self.model().index(number, column) if number >= 0 else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if index.isValid():
            self.scrollTo(self.model().index(number, DRAFT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif line is not None and line.row is not None and (event.key() == Qt.Key.Key_F2 or event.text() in set("0123456789")):
            worth = self.model().index(self.currentIndex().row(), WORTH)
            self.setCurrentIndex(worth)
            self._type(worth, event)
        elif event.key() == Qt.Key.Key_S and not event.modifiers() and self.currentIndex().isValid():
            self._sort(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _type(self, worth: QModelIndex, event: QKeyEvent) -> None:
        """Open the field; a number that was typed begins it anew."""
        self.edit(worth)
        field = self.indexWidget(worth)
        if event.text().isdigit() and field is not None:
            field.setText(event.text())
            field.setModified(True)

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE) if index.isValid() else None
        if isinstance(line, Line):
            self.chosen.emit(line)

    def _sort(self, column: int) -> None:
        """Largest first, then smallest first, then as in the file."""
        model: DraftsModel = self.model()  # type: ignore[assignment]
        if model.column != column:
            order = (column, True)
        else:
            order = (column, False) if model.down else (FILE_ORDER, False)
        self.sorted_by.emit(*order)

    def show_order(self) -> None:
        """Sorted drafts stand apart from their decisions, so each says which is its."""
        model: DraftsModel = self.model()  # type: ignore[assignment]
        hidden = model.column == FILE_ORDER
        if self.isColumnHidden(DECISION) != hidden:  # hiding lays out anew
            self.setColumnHidden(DECISION, hidden)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and over them the headings, which stay where they are while columns scroll."""
        super().paintEvent(event)
        model: DraftsModel = self.model()  # type: ignore[assignment]
        first = self.rowAt(0)
        if first < 0 or model.column != FILE_ORDER:
            return
        painter = QPainter(self.viewport())
        last = self.rowAt(self.viewport().height() - 1)
        for number in range(first, (last if last >= 0 else len(model.lines) - 1) + 1):
            line = model.lines[number]
            if line.row is None:
                top = self.rowViewportPosition(number)
                self._band(painter, QRect(0, top, self.viewport().width(), self.rowHeight(number)), line, number)
        painter.end()

    def _band(self, painter: QPainter, rect: QRect, line: Line, number: int) -> None:
        picked = self.currentIndex().row() == number
        painter.fillRect(rect, theme.color("accentsoft" if picked else "canvas"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        font = theme.font("hint", strong=True)
        painter.setFont(font)
        painter.setPen(theme.color("ink2"))
        cell = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        shown = QFontMetrics(font).elidedText(words.headline(line.decision), Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        if picked and self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
