"""Brush strokes that rows of the studio's lists share: ground, heading, a line that gives way, a tag."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.theme import theme


def ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """A rounded row: soft while hovered or picked, ringed where the keyboard is."""
    picked = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not picked and not hovered:
        return
    active = bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(theme.color("accent"), 2) if picked and active else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accentsoft" if picked else "line"))
    painter.setOpacity(1.0 if picked else 0.5)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
    painter.setOpacity(1.0)


def quiet(option: QStyleOptionViewItem) -> str:
    """The tone of second text, which must be read on a picked ground too."""
    lit = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
    return "ink2" if lit else "ink3"


def heading(painter: QPainter, rect: QRect, words: str) -> None:
    """A small heading in capitals at the foot of its row."""
    line(painter, rect.adjusted(theme.px(12), theme.px(8), -theme.px(12), 0), words.upper(), theme.font("caps"), "ink3")


def line(painter: QPainter, rect: QRect, words: str, font: QFont, token: str, right: bool = False) -> None:
    """One line of text; what does not fit ends in an ellipsis."""
    painter.setFont(font)
    painter.setPen(theme.color(token))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine), shown)


def tag(painter: QPainter, right: int, middle: int, words: str, tone: str) -> int:
    """A word on a soft ground, its right end at `right`; returns where it begins."""
    font = theme.font("caps", strong=True)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
    width, height = QFontMetrics(font).horizontalAdvance(words) + theme.px(16), theme.px(20)
    box = QRectF(right - width, middle - height / 2, width, height)
    painter.setFont(font)
    if tone == "plain":
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{tone}soft"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(theme.color("ink2" if tone == "plain" else tone))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), words)
    return round(box.left())
