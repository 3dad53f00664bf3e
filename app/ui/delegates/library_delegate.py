"""Paints one scenario of the library as a card: what it is on the left, how hard and how it went on the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.library import Entry
from app.services.played import Played
from app.ui import text
from app.ui.language import tr
from app.ui.models.library_model import ENTRY_ROLE, PLAYED_ROLE
from app.ui.theme import formations, theme

_ROW_PX, _GAP_PX = 84, 8
_WIDE_PX = 780
"""From here on cause and minutes have columns of their own."""
_COLUMNS_PX = {"cause": 196, "difficulty": 92, "minutes": 68, "score": 104}
_DIFFICULTIES = 5


class LibraryDelegate(QStyledItemDelegate):
    """Paint only: what is shown comes from the model."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(320), theme.px(_ROW_PX + _GAP_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, played = index.data(ENTRY_ROLE), index.data(PLAYED_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolls = option.widget is not None and option.widget.verticalScrollBar().isVisible()
        card = option.rect.adjusted(0, 0, 0 if scrolls else -theme.px(12), -theme.px(_GAP_PX))
        _ground(painter, card, bool(option.state & QStyle.StateFlag.State_Selected),
                bool(option.state & QStyle.StateFlag.State_MouseOver))
        inner = card.adjusted(theme.px(16), theme.px(12), -theme.px(16), -theme.px(12))
        if entry.readable:
            self._playable(painter, inner, entry, played)
        else:
            self._broken(painter, inner, entry)
        painter.restore()

    def _playable(self, painter: QPainter, inner: QRect, entry: Entry, played: Played | None) -> None:
        wide = inner.width() >= theme.px(_WIDE_PX)
        glyph = QRectF(inner.x(), inner.y() + (inner.height() - theme.px(36)) / 2, theme.px(36), theme.px(36))
        formations.paint(painter, glyph, entry.formation, theme.color("ink2"))
        right = inner.right()
        right = _score(painter, _column(inner, right, "score"), played)
        if wide:
            cell = _column(inner, right, "minutes")
            _line(painter, cell, tr("{minutes} min").format(minutes=entry.minutes), theme.font("control", tabular=True), "ink2", centred=True)
            right = cell.left()
        right = _marks(painter, _column(inner, right, "difficulty"), entry.difficulty)
        if wide:
            cell = _column(inner, right, "cause")
            _line(painter, cell, text.cause(entry.cause), theme.font("control"), "ink2", centred=True)
            right = cell.left()
        words = QRect(inner)
        words.setLeft(inner.x() + theme.px(52))
        words.setRight(right - theme.px(16))
        second = f"{entry.company} · {entry.sector}" if entry.sector else entry.company
        if not wide:
            minutes = tr("{minutes} min").format(minutes=entry.minutes)
            second = f"{second} · {text.cause(entry.cause)} · {minutes}"
        _three_lines(painter, words, entry.title, second, entry.line)

    def _broken(self, painter: QPainter, inner: QRect, entry: Entry) -> None:
        size = theme.px(24)
        ratio = painter.device().devicePixelRatio()
        at = QPointF(inner.x() + (theme.px(36) - size) / 2, inner.y() + (inner.height() - size) / 2)
        painter.drawPixmap(at, theme.pixmap("triangle-alert", "hot", 24, ratio))
        words = inner.adjusted(theme.px(52), 0, 0, 0)
        first = entry.flaws[0] if entry.flaws else None
        told = f"{first.file}:{first.line}  {first.message}" if first else ""
        second = tr("Cannot be read · %n problem(s)", "", entry.flaw_count)
        _three_lines(painter, words, entry.title, second, told, "hot")


def _ground(painter: QPainter, card: QRect, picked: bool, hovered: bool) -> None:
    width = 2 if picked else 1
    painter.setPen(QPen(theme.color("accent" if picked else "ink3" if hovered else "line"), width))
    painter.setBrush(theme.color("surface"))
    inset = width / 2
    painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), theme.px(12), theme.px(12))


def _column(inner: QRect, right: int, name: str) -> QRect:
    width = theme.px(_COLUMNS_PX[name])
    return QRect(right - width, inner.y(), width, inner.height())


def _three_lines(painter: QPainter, rect: QRect, first: str, second: str, third: str, tone: str = "ink3") -> None:
    heights = (theme.px(22), theme.px(18), theme.px(20))
    top = rect.y() + (rect.height() - sum(heights)) // 2
    fonts = (theme.font("title"), theme.font("hint"), theme.font("control"))
    for said, font, token, height in zip((first, second, third), fonts, ("ink", tone, "ink2"), heights):
        _line(painter, QRect(rect.x(), top, rect.width(), height), said, font, token)
        top += height


def _line(painter: QPainter, rect: QRect, said: str, font: QFont, token: str, centred: bool = False) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(token))
    shown = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, rect.width() - (theme.px(8) if centred else 0))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


def _marks(painter: QPainter, cell: QRect, difficulty: int) -> int:
    """Five marks, the first `difficulty` of them full; returns where the column begins."""
    radius, step = theme.px(4), theme.px(13)
    middle = cell.y() + cell.height() / 2
    for number in range(_DIFFICULTIES):
        centre = QPointF(cell.x() + radius + number * step, middle)
        full = number < difficulty
        painter.setPen(QPen(theme.color("ink2" if full else "ink3"), 1))
        painter.setBrush(theme.color("ink2") if full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
    return cell.left()


def _score(painter: QPainter, cell: QRect, played: Played | None) -> int:
    """Best score and whether it passed; returns where the column begins."""
    if played is None:
        _line(painter, cell, tr("Not played"), theme.font("hint"), "ink3", centred=True)
        return cell.left()
    token = "good" if played.passed else "warn"
    upper = QRect(cell.x(), cell.y() + cell.height() // 2 - theme.px(20), cell.width(), theme.px(22))
    lower = QRect(cell.x(), upper.bottom() + 1, cell.width(), theme.px(16))
    _line(painter, upper, text.points(played.best), theme.font("title", tabular=True), "ink")
    _line(painter, lower, tr("passed") if played.passed else tr("not passed yet"), theme.font("hint"), token)
    return cell.left()
