"""The ruler over the time line: drill time, story time below it, the end, and the time of a mark on the move."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui.language import tr
from app.ui.models.studio.timeline_scale import Scale
from app.ui.models.studio.timeline_story import StoryClock, wall
from app.ui.theme import theme
from app.ui.widgets.studio.timeline_look import TimelineLook
from app.units import format_ms

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def paint_ruler(
    painter: QPainter, look: TimelineLook, scale: Scale, scrolled: float, wide: int, story: StoryClock,
    end_ms: int, step_ms: int, strip: bool,
) -> None:  # fmt: skip
    """Draw it along the top of what is in sight.

    Args:
        scrolled: how far the content is scrolled to the right, px.
        wide: width of what is in sight, px.
        step_ms: between two ticks.
        strip: whether there are marks without a time, left of the beginning.
    """
    half = look.ruler / 2
    painter.fillRect(QRectF(0, 0, wide, look.ruler), theme.color("surface"))
    end = scale.x(end_ms) - scrolled
    painter.setFont(look.hint)
    near = theme.px(52)
    at_ms = scale.at(scrolled) // step_ms * step_ms
    while (x := scale.x(at_ms) - scrolled) < wide + near and x < end - near + 1:
        if x >= -near:
            _tick(painter, x, half, look.ruler, format_ms(at_ms), wall(story.at(at_ms)), "ink2")
        at_ms += step_ms
    _tick(painter, end, half, look.ruler, tr("end {time}").format(time=format_ms(end_ms)), wall(story.at(end_ms)), "ink2")
    if strip:
        box = QRectF(look.left - theme.px(4) - scrolled, theme.px(3), look.sizes.strip, half - theme.px(2))
        painter.setPen(theme.color("ink3"))
        painter.drawText(box, _LEFT, tr("no time"))
    _names(painter, look, half)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QLineF(0, look.ruler - 0.5, wide, look.ruler - 0.5))


def _tick(painter: QPainter, x: float, half: float, low: float, drill: str, story: str, tone: str) -> None:
    painter.setPen(theme.color(tone))
    painter.drawText(QRectF(x - 100, theme.px(3), 200, half - theme.px(2)), _CENTRE, drill)
    if story:
        painter.setPen(theme.color("ink3"))
        painter.drawText(QRectF(x - 100, half - theme.px(2), 200, half - theme.px(4)), _CENTRE, story)
    painter.setPen(QPen(theme.color("ink3"), 1))
    painter.drawLine(QLineF(x, low - theme.px(5), x, low))


def _names(painter: QPainter, look: TimelineLook, half: float) -> None:
    """Which of the two lines is which, always in sight."""
    painter.setFont(look.label)
    wide = look.named - theme.px(8)
    painter.fillRect(QRectF(0, 0, look.named, look.ruler), theme.color("surface"))
    painter.setPen(theme.color("ink3"))
    painter.drawText(QRectF(theme.px(8), theme.px(3), wide, half - theme.px(2)), _LEFT, look.names[0])
    painter.drawText(QRectF(theme.px(8), half - theme.px(2), wide, half - theme.px(4)), _LEFT, look.names[1])


def paint_time(painter: QPainter, look: TimelineLook, x: float, low: float, words: str, story: str) -> None:
    """The time of a mark on the move: a line down, and the time on the ruler.

    Args:
        x: px in what is in sight.
        low: how far down the line goes.
        story: the story time beside it, "" unknown.
    """
    painter.setPen(QPen(theme.color("accent"), 1.5))
    painter.drawLine(QLineF(x, look.ruler - theme.px(8), x, low))
    painter.setFont(look.bold)
    wide = painter.fontMetrics().horizontalAdvance(words) + theme.px(16)
    box = QRectF(x - wide / 2, theme.px(3), wide, theme.px(20))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(box, theme.px(10), theme.px(10))
    painter.setPen(theme.color("onaccent"))
    painter.drawText(box, _CENTRE, words)
    if story:
        box = QRectF(x - wide / 2, look.ruler / 2 + theme.px(2), wide, look.ruler / 2 - theme.px(6))
        painter.fillRect(box, theme.color("surface"))
        painter.setPen(theme.color("accent"))
        painter.drawText(box, _CENTRE, story)


def paint_card(painter: QPainter, look: TimelineLook, x: float, y: float, wide: int, high: int, lines: list[str]) -> None:
    """A small card beside a mark: the first line strong, all as plain text.

    Args:
        x, y: the mark, px in what is in sight.
        wide, high: of what is in sight.
    """
    most = min(theme.px(340), wide - theme.px(48))
    fonts = [look.bold if number == 0 else look.hint for number in range(len(lines))]
    shown, widest = [], 0
    for words, font in zip(lines, fonts):
        painter.setFont(font)
        shown.append(painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, most))
        widest = max(widest, painter.fontMetrics().horizontalAdvance(shown[-1]))
    line = theme.px(18)
    box = QRectF(0, 0, widest + theme.px(20), line * len(lines) + theme.px(12))
    below = y + theme.px(14)
    top = below if below + box.height() < high - theme.px(4) else y - theme.px(14) - box.height()
    box.moveTo(min(max(theme.px(4), x - theme.px(16)), wide - box.width() - theme.px(4)), max(look.ruler, top))
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(box, theme.px(8), theme.px(8))
    for number, (words, font) in enumerate(zip(shown, fonts)):
        painter.setFont(font)
        painter.setPen(theme.color("ink" if number == 0 else "ink2"))
        painter.drawText(QRectF(box.x() + theme.px(10), box.y() + theme.px(6) + number * line, widest + 2, line), _LEFT, words)
