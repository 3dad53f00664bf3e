"""The scores of every player, drawn and as figures, with the pass mark and the bars of soundness."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from app.services.rehearsals import PlayerRuns
from app.ui import text
from app.ui.delegates.score_strip import ScoreStrip, track
from app.ui.language import tr
from app.ui.models.studio.rehearse_scores import SPREAD, ScoreModel
from app.ui.models.studio.rehearse_strip import at
from app.ui.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column
from app.ui.widgets.studio.rehearse_table import RehearseTable

_HEAD_PX = 52
_LAYOUTS = (
    (920, (172, 0, 64, 116, 88, 104, 168)),
    (700, (164, 0, 64, -1, 88, -1, 160)),
    (0, (132, 0, 60, -1, -1, -1, 144)),
)
_TICKS = (0, 25, 50, 75, 100)


class _Axis(QHeaderView):
    """The columns' names; above the strips also 0 to 100 and the pass mark."""

    def __init__(self, model: ScoreModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._scores = model
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), theme.px(_HEAD_PX))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color("line"))
        painter.setFont(theme.font("hint", strong=True))
        painter.setPen(theme.color("ink3"))
        words = rect.adjusted(theme.px(8), theme.px(6), -theme.px(8), -theme.px(8))
        flags = int(self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole))
        if section == SPREAD:
            words = track(rect).toRect().adjusted(0, theme.px(6), 0, 0)
            flags = int(Qt.AlignmentFlag.AlignLeft)
        flags = flags & ~int(Qt.AlignmentFlag.AlignVCenter)
        flags |= int(Qt.AlignmentFlag.AlignTop if section == SPREAD else Qt.AlignmentFlag.AlignBottom)
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(words, flags, painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, words.width()))
        if section == SPREAD:
            self._paint_axis(painter, QRectF(rect))
        painter.restore()

    def _paint_axis(self, painter: QPainter, rect: QRectF) -> None:
        """Numbers that do not stand in the way of the pass mark's own."""
        strip = track(rect.toRect())
        painter.setFont(theme.font("caps", strong=False, tabular=True))
        said = tr("pass {points}").format(points=text.points(self._scores.pass_mark))
        half = painter.fontMetrics().horizontalAdvance(said) / 2
        pass_x = strip.left() + at(self._scores.pass_mark, strip.width())
        top = rect.bottom() - theme.px(22)
        for tick in _TICKS:
            x, wide = strip.left() + at(tick * 100, strip.width()), theme.px(14)
            if self._scores.pass_mark and abs(x - pass_x) < half + wide:
                continue
            painter.setPen(theme.color("ink3"))
            painter.drawText(QRectF(x - wide, top, 2 * wide, theme.px(16)), int(Qt.AlignmentFlag.AlignCenter), str(tick))
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, rect.bottom() - theme.px(5)), QPointF(x, rect.bottom()))
        if self._scores.pass_mark:
            painter.setPen(theme.color("accent"))
            left = min(pass_x - half, rect.right() - 2 * half - theme.px(2))
            painter.drawText(QRectF(left, top, 2 * half + 2, theme.px(16)), int(Qt.AlignmentFlag.AlignCenter), said)


class ScoresPart(QWidget):
    """The table, and what its marks mean."""

    def __init__(self) -> None:
        super().__init__()
        self.model = ScoreModel()
        self.table = RehearseTable(self.model, _LAYOUTS, tr("Scores of the players"), ScoreStrip)
        self.table.setHorizontalHeader(_Axis(self.model))
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setAccessibleDescription(tr("The arrows go from player to player; each row is read as a sentence"))
        words = tr("A dot is a run, a red square one that passes or fails where it may not; the strokes above and below are the "
                   "mean, the broken line is the pass mark. Where a strip is hatched the mean may not lie.")
        self.setLayout(column(self.table, Label(words, "hint", "ink3", wrap=True), None, gap=8))

    def begin(self, players: Sequence[str], pass_mark: int, running: bool = True) -> None:
        """Begin anew with these players, none of whom has played."""
        self.model.begin(players, pass_mark, running)
        self.table.show_rows(len(players))

    def add(self, found: PlayerRuns) -> None:
        """One player is through."""
        self.model.add(found)
