"""The table of figures: what deserves a look on top; Enter or a double click shows the place in the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.certification.items import LineFigures
from app.ui.delegates.figure_delegate import ROW_PX, FigureDelegate
from app.ui.language import tr
from app.ui.models.studio.figure_lines import DISCRIMINATION, DOUBT, FACILITY, FigureLines
from app.ui.theme import theme

_WIDTHS_PX = {FACILITY: 152, DISCRIMINATION: 176}
_DOUBT_SHARE = 0.3
_DOUBT_FROM_PX = 720


class FiguresTable(QTableView):
    """One line of the scenario a row."""

    chosen = Signal(object)
    """The `LineFigures` of the current row."""
    entered = Signal(object)
    """The `LineFigures` whose place is wanted."""

    def __init__(self, model: FigureLines) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(theme.px(ROW_PX * 2))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self.horizontalHeader().setHighlightSections(False)
        self.setAccessibleName(tr("Figures by line"))
        self.setAccessibleDescription(tr("Enter shows the place in the text"))
        self.activated.connect(lambda index: self.entered.emit(model.at(index.row())))
        model.modelReset.connect(self._fit)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        found: LineFigures | None = self.model().at(current.row()) if current.isValid() else None
        self.chosen.emit(found)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        header, model = self.horizontalHeader(), self.model()
        for column in range(model.columnCount()):
            kind = model.kind(column)
            stretches = kind not in (FACILITY, DISCRIMINATION, DOUBT)
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
            # Where it is narrow the reason stands with the post alone.
            self.setColumnHidden(column, kind == DOUBT and self.viewport().width() < theme.px(_DOUBT_FROM_PX))
            if kind == DOUBT:
                self.setColumnWidth(column, round(self.viewport().width() * _DOUBT_SHARE))
            elif not stretches:
                self.setColumnWidth(column, theme.px(_WIDTHS_PX[kind]))
