"""Words a minute as bars, with the caps across and the busiest sixty seconds marked. Arrows go from minute to minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.models.debrief_figures import apart
from app.ui.models.studio.load_bars import Bars, bars_of, grid_words, layers
from app.ui.models.studio.load_words import minute_words
from app.ui.theme import theme
from app.units import MS_PER_MINUTE, format_ms

if TYPE_CHECKING:
    from app.authoring.views.load import Load

_LEFT, _TOP, _RIGHT, _BOTTOM = 48, 30, 108, 26
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_VLEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_VRIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def part_brush(part: str) -> QBrush:
    """What a part of a bar is filled with: posts full, drafts light, chat in another colour, what may come hatched."""
    if part == "maybe":
        return QBrush(theme.color("ink3"), Qt.BrushStyle.BDiagPattern)
    colour = QColor(theme.color("calm" if part == "chat" else "accent"))
    if part == "drafts":
        colour.setAlphaF(0.45)
    return QBrush(colour)


class LoadBars(QWidget):
    """One bar a minute; one of them is chosen."""

    chosen = Signal(int)
    """A minute, by hand."""
    entered = Signal()
    """Enter: on to its shares."""

    def __init__(self) -> None:
        super().__init__()
        self._load: Load | None = None
        self._minute = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Words to read, by minute"))
        theme.changed.connect(self.update)

    def show_load(self, load: Load, minute: int) -> None:
        """Draw this.

        Args:
            minute: the chosen one, -1 none.
        """
        self._load, self._minute = load, minute
        told = minute_words(load.minutes[minute]) if 0 <= minute < len(load.minutes) else tr("No minute is chosen.")
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(560), theme.px(280))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(260), theme.px(190))

    def bars(self) -> Bars | None:
        """Where the bars stand now."""
        if self._load is None:
            return None
        px = theme.px
        return bars_of(self._load, (px(_LEFT), px(_TOP), self.width() - px(_RIGHT), self.height() - px(_BOTTOM)))

    # hand ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        bars = self.bars()
        minute = -1 if bars is None else bars.minute_at(event.position().x())
        if minute >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(minute)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        last = len(self._load.minutes) - 1 if self._load is not None else -1
        to = {
            Qt.Key.Key_Left: max(0, self._minute - 1),
            Qt.Key.Key_Right: min(last, self._minute + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is not None and last >= 0:
            self.chosen.emit(to)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.update()

    # drawing ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        bars = self.bars()
        if bars is None or self._load is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grounds(painter, bars)
        for number in range(bars.count):
            self._bar(painter, bars, number)
        self._caps(painter, bars, self._load)
        for number in range(bars.count):
            self._figure(painter, bars, number)
        self._peak(painter, bars, self._load)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        painter.end()

    def _grounds(self, painter: QPainter, bars: Bars) -> None:
        right = bars.left + bars.count * bars.pitch
        if 0 <= self._minute < bars.count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentsoft"))
            box = QRectF(bars.left + self._minute * bars.pitch, bars.top, bars.pitch, bars.bottom - bars.top + theme.px(22))
            painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setFont(theme.font("caps", strong=False, tabular=True))
        for words in grid_words(bars.most):
            y = bars.y(words)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QLineF(bars.left, y, right, y))
            painter.setPen(theme.color("ink3"))
            painter.drawText(QRectF(0, y - theme.px(8), bars.left - theme.px(8), theme.px(16)), _VRIGHT, str(words))
        painter.setFont(theme.font("hint", tabular=True))
        for number in range(0, bars.count, bars.label_step(theme.px(40))):
            box = QRectF(bars.x(number * MS_PER_MINUTE), bars.bottom + theme.px(4), max(bars.pitch, theme.px(56)), theme.px(16))
            painter.drawText(box, _CENTRE if bars.pitch >= theme.px(56) else _VLEFT, format_ms(number * MS_PER_MINUTE))

    def _bar(self, painter: QPainter, bars: Bars, number: int) -> None:
        minute = self._load.minutes[number]
        left = bars.left + number * bars.pitch + bars.pitch * 0.18
        wide = max(1.0, bars.pitch * 0.64)
        high = bars.bottom
        for part, low_words, high_words in layers(minute):
            low, high = bars.y(low_words), bars.y(high_words)
            painter.setPen(QPen(theme.color("ink3"), 1) if part == "maybe" else Qt.PenStyle.NoPen)
            painter.setBrush(part_brush(part))
            painter.drawRect(QRectF(left, high, wide, low - high))
    def _figure(self, painter: QPainter, bars: Bars, number: int) -> None:
        """The words of a bar above it: those that come, and those that may; in two lines where that is too wide."""
        minute, chosen = self._load.minutes[number], number == self._minute
        if not minute.words + minute.maybe or not (chosen or bars.pitch >= theme.px(30)):
            return
        painter.setFont(theme.font("caps", strong=chosen, tabular=True))
        measured = painter.fontMetrics().horizontalAdvance
        lines = [f"{minute.words}+{minute.maybe}" if minute.maybe else str(minute.words)]
        if minute.maybe and measured(lines[0]) > bars.pitch:
            lines = [str(minute.words), f"+{minute.maybe}"]
        line, wide = theme.px(13), max(measured(words) for words in lines) + theme.px(6)
        middle = bars.left + (number + 0.5) * bars.pitch
        box = QRectF(middle - wide / 2, bars.y(minute.words + minute.maybe) - theme.px(2) - line * len(lines), wide, line)
        painter.fillRect(box.adjusted(0, 0, 0, line * (len(lines) - 1)), theme.color("accentsoft" if chosen else "surface"))
        painter.setPen(theme.color("ink" if chosen else "ink2"))
        for words in lines:
            painter.drawText(box, _CENTRE, words)
            box.translate(0, line)

    def _caps(self, painter: QPainter, bars: Bars, load: Load) -> None:
        """Caps as dashes, the mean as a line; each with its words at the right."""
        right = bars.left + bars.count * bars.pitch
        over_mean, over_peak = load.mean > load.mean_cap, load.peak.words > load.peak_cap
        lines = (
            (load.peak_cap, "hot" if over_peak else "ink3", True, tr("{cap} at most in sixty seconds")),
            (load.mean_cap, "hot" if over_mean else "ink3", True, tr("{cap} at most on the whole")),
            (load.mean, "ink", False, tr("{cap} on the whole")),
        )
        line = theme.px(32)
        wanted = [bars.y(words) - (0.1 if not dashed else 0.2) * line for words, _, dashed, _ in lines]
        places = apart(wanted, line, bars.top - theme.px(8), bars.bottom)
        painter.setFont(theme.font("caps", strong=False, tabular=True))
        for (words, tone, dashed, text), y in zip(lines, places):
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.color(tone), 1.25, style))
            painter.drawLine(QLineF(bars.left, bars.y(words), right, bars.y(words)))
            painter.drawLine(QLineF(right, bars.y(words), right + theme.px(8), y))
            box = QRectF(right + theme.px(12), y - line / 2, theme.px(_RIGHT - 16), line)
            painter.setPen(theme.color(tone if tone != "ink3" else "ink2"))
            painter.drawText(box, _VLEFT | int(Qt.TextFlag.TextWordWrap), text.format(cap=words))

    def _peak(self, painter: QPainter, bars: Bars, load: Load) -> None:
        """A bracket over the busiest sixty seconds."""
        if not load.peak.words:
            return
        tone = theme.color("hot" if load.peak.words > load.peak_cap else "warn")
        left, right = bars.x(load.peak.from_ms), bars.x(load.peak.from_ms + MS_PER_MINUTE)
        end = bars.left + bars.count * bars.pitch
        left, right = min(left, end), min(right, end)
        y, foot = bars.top - theme.px(6), theme.px(5)
        painter.setPen(QPen(tone, 2))
        painter.drawLines([QLineF(left, y + foot, left, y), QLineF(left, y, right, y), QLineF(right, y, right, y + foot)])
        painter.setFont(theme.font("hint", strong=True, tabular=True))
        words = tr("busiest sixty seconds: {words}").format(words=load.peak.words)
        wide = painter.fontMetrics().horizontalAdvance(words) + 4
        start = min(max(theme.px(10), (left + right) / 2 - wide / 2), max(theme.px(4), self.width() - wide - theme.px(4)))
        painter.drawText(QRectF(start, y - theme.px(20), wide, theme.px(18)), _VLEFT, words)
