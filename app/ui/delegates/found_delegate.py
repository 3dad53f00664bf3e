"""Paints a place that was found: what it is, and the line with its matches lit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.delegates import row_paint
from app.ui.language import tr
from app.ui.models.studio.found_rows import FOUND_ROLE, Heading, Place
from app.ui.theme import theme

_HEADING_PX, _ABOUT_PX, _LINE_PX, _PAD_PX = 40, 20, 20, 8
_MOST_LINES = 2
Index = QModelIndex | QPersistentModelIndex


class FoundDelegate(QStyledItemDelegate):
    """Paint only; a text has as many lines as it needs, two at the most."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(FOUND_ROLE)
        if isinstance(row, Heading):
            return QSize(theme.px(200), theme.px(_HEADING_PX))
        width = option.widget.viewport().width() if option.widget is not None else option.rect.width()
        lines = len(_lines(row, width - theme.px(24)))
        return QSize(theme.px(200), theme.px(2 * _PAD_PX + _ABOUT_PX + lines * _LINE_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(FOUND_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            _heading(painter, option.rect, row)
        elif isinstance(row, Place):
            row_paint.ground(painter, option, option.rect)
            _place(painter, option, row)
        painter.restore()


def _heading(painter: QPainter, rect: QRect, row: Heading) -> None:
    inner = rect.adjusted(theme.px(12), theme.px(12), -theme.px(12), 0)
    count = tr("%n place(s)", "", row.count)
    width = QFontMetrics(theme.font("hint")).horizontalAdvance(count) + theme.px(4)
    row_paint.line(painter, inner.adjusted(0, 0, -width - theme.px(8), 0), row.title, theme.font("title"), "ink")
    row_paint.line(painter, inner, count, theme.font("hint", tabular=True), "ink3", right=True)


def _place(painter: QPainter, option: QStyleOptionViewItem, row: Place) -> None:
    quiet = row_paint.quiet(option)
    inner = option.rect.adjusted(theme.px(12), theme.px(_PAD_PX), -theme.px(12), -theme.px(_PAD_PX))
    about = QRect(inner.x(), inner.y(), inner.width(), theme.px(_ABOUT_PX))
    font = theme.font("caps", strong=True)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
    width = QFontMetrics(font).horizontalAdvance(row.tag) + theme.px(16)
    row_paint.tag(painter, inner.x() + width, about.center().y(), row.tag, row.tone)
    number = tr("line {line}").format(line=row.line)
    hint = theme.font("hint", tabular=True)
    row_paint.line(painter, about, number, hint, quiet, right=True)
    taken = QFontMetrics(hint).horizontalAdvance(number) + theme.px(12)
    row_paint.line(painter, about.adjusted(width + theme.px(8), 0, -taken, 0), row.about, theme.font("hint"), quiet)
    painter.setPen(theme.color("ink"))
    layout = _layout(row, inner.width())
    layout.draw(painter, QPointF(inner.x(), about.bottom() + 1))


def _lines(row: Place, width: int) -> list[int]:
    layout = _layout(row, width)
    return [layout.lineAt(number).textLength() for number in range(layout.lineCount())]


def _layout(row: Place, width: int) -> QTextLayout:
    """The text in lines, its matches on a soft ground."""
    layout = QTextLayout(row.text, theme.font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_lit(start, end) for start, end in row.lit])
    layout.beginLayout()
    for number in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, number * theme.px(_LINE_PX)))
    layout.endLayout()
    return layout


def _lit(start: int, end: int) -> QTextLayout.FormatRange:
    lit = QTextLayout.FormatRange()
    lit.start, lit.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(theme.color("warnsoft"))
    look.setForeground(theme.color("ink"))
    look.setFontWeight(QFont.Weight.DemiBold)
    lit.format = look
    return lit
