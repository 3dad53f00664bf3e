"""The map of the library as a table that is walked with the arrows, with a legend below."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from app.ui import text
from app.ui.delegates.catalogue_delegate import SIDE_PX, CatalogueDelegate, paint_mark
from app.ui.language import tr
from app.ui.models.catalogue_model import CatalogueModel
from app.ui.models.library_filter import NOT_PLAYED, PASSED, PLAYED_WORDS, TO_PASS
from app.ui.theme import formations, theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import row

_HEAD_PX, _NAMES_PX = 60, 172
_ROW_PX, _HIGHEST_ROW_PX = 34, 52


class FormationHeader(QHeaderView):
    """The five shapes across, drawn, with their names below."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(72))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), theme.px(_HEAD_PX))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        side = theme.px(24)
        glyph = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + theme.px(4), side, side)
        formations.paint(painter, glyph, tuple(text.FORMATIONS)[section], theme.color("ink2"))
        painter.setPen(theme.color("ink3"))
        painter.setFont(theme.font("hint"))
        words = QRect(rect.x() + 2, rect.y() + theme.px(29), rect.width() - 4, rect.height() - theme.px(30))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.drawText(words, flags, str(self.model().headerData(section, Qt.Orientation.Horizontal)))
        painter.restore()


class CatalogueTable(QTableView):
    """Cause by formation. What is picked is a cell, a whole row or a whole column."""

    picked = Signal(int, int)
    """(row, column) of the cell; -1 for all of them."""
    entered = Signal()
    """Enter was pressed: on to the drills of what is picked."""

    def __init__(self, model: CatalogueModel) -> None:
        super().__init__()
        self.setHorizontalHeader(FormationHeader())
        self.setModel(model)
        self.setItemDelegate(CatalogueDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the cell one is on is picked
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        names = self.verticalHeader()
        names.setProperty("bare", True)
        names.setFixedWidth(theme.px(_NAMES_PX))
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultSectionSize(theme.px(_ROW_PX))
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        names.setSectionsClickable(True)
        names.setHighlightSections(False)
        names.sectionClicked.connect(lambda section: self._whole(section, -1))
        self.horizontalHeader().sectionClicked.connect(lambda section: self._whole(-1, section))
        self.selectionModel().currentChanged.connect(self._moved)
        self.activated.connect(lambda _: self.entered.emit())
        self.setAccessibleName(tr("Drills by cause and formation"))
        self.setAccessibleDescription(tr("The arrows choose a cell, Enter goes to its drills"))

    def clear(self) -> None:
        """Pick nothing."""
        self.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def least_height(self) -> int:
        """So high that no row is hidden."""
        return theme.px(_HEAD_PX) + self.model().rowCount() * theme.px(_ROW_PX) + 2

    def whole_height(self) -> int:
        """What it takes at most: with more room than that the rows would fall apart."""
        return theme.px(_HEAD_PX) + self.model().rowCount() * theme.px(_HIGHEST_ROW_PX) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        rows = max(1, self.model().rowCount())
        fair = (self.viewport().height() - 1) // rows
        self.verticalHeader().setDefaultSectionSize(min(theme.px(_HIGHEST_ROW_PX), max(theme.px(_ROW_PX), fair)))

    def _moved(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(current.row(), current.column())

    def _whole(self, row_at: int, column_at: int) -> None:
        self.clear()
        self.picked.emit(row_at, column_at)


class _Sample(QWidget):
    """One square as the table has them."""

    def __init__(self, state: str) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(SIDE_PX), theme.px(SIDE_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(0, 0), 3, self._state)
        painter.end()


class Legend(QWidget):
    """What the squares mean."""

    def __init__(self) -> None:
        super().__init__()
        parts: list[object] = []
        for state in (NOT_PLAYED, TO_PASS, PASSED):
            parts += [_Sample(state), Label(tr(PLAYED_WORDS[state]), "hint", "ink2"), 8]
        self.setLayout(row(*parts, Label(tr("The number is the difficulty, 1 to 5."), "hint", "ink3", wrap=True), gap=6))
        self.layout().setStretch(self.layout().count() - 1, 1)
