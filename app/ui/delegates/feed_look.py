"""Fonts, colours and lengths of a card of the feed, looked up once a theme and not once a paint."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from app.ui.theme import theme
from app.ui.theme.tokens import AVATAR_INK

_COLOURS = ("canvas", "surface", "line", "ink", "ink2", "ink3", "accent", "accentsoft", "onaccent")
_KEEP_FACES = 200
_TONES = ("calm", "warn", "hot", "good", "accent")


class Face:
    """A font with its metrics."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)

    def wide(self, text: str) -> float:
        """Width of a text in px."""
        return self.metrics.horizontalAdvance(text)

    def baseline(self, top: float, height: float) -> float:
        """Where to draw so that the text stands in the middle of a line of this height."""
        return top + (height - self.metrics.height()) / 2 + self.metrics.ascent()


class FeedLook:
    """Everything a card is drawn with, in px of this theme."""

    def __init__(self) -> None:
        px = theme.px
        self.body = Face(theme.font("body"))
        self.name = Face(theme.font("body", strong=True))
        self.hint = Face(theme.font("hint", tabular=True))
        tag = theme.font("hint", strong=True, tabular=True)
        tag.setPixelSize(px(11))
        self.tag = Face(tag)
        initials = theme.font("control", strong=True)
        initials.setPixelSize(px(15))
        self.initials = Face(initials)
        self.colour: dict[str, QColor] = {name: theme.color(name) for name in _COLOURS}
        self.tones: dict[str, tuple[QColor, QColor]] = {
            tone: (theme.color(tone), theme.color(tone + "soft")) for tone in _TONES
        }
        self.tones["plain"] = (theme.color("ink2"), theme.color("surface"))
        self.pad, self.top, self.bottom = px(16), px(12), px(14)
        self.avatar, self.avatar_gap = px(40), px(12)
        self.head, self.line, self.meta = px(20), px(20), px(18)
        self.text_gap, self.meta_gap, self.gap = px(2), px(8), px(8)
        self.radius, self.avatar_radius = px(12), px(12)
        self._faces: dict[tuple[str, str, float], QPixmap] = {}
        self.text_left = self.pad + self.avatar + self.avatar_gap

    def face(self, letters: str, ground: str, ratio: float) -> QPixmap:
        """Initials on their ground, drawn once."""
        key = (letters, ground, ratio)
        if key not in self._faces:
            if len(self._faces) > _KEEP_FACES:
                self._faces.clear()
            self._faces[key] = self._draw_face(letters, ground, ratio)
        return self._faces[key]

    def _draw_face(self, letters: str, ground: str, ratio: float) -> QPixmap:
        picture = QPixmap(round(self.avatar * ratio), round(self.avatar * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        place = QRectF(0, 0, self.avatar, self.avatar)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(place, self.avatar_radius, self.avatar_radius)
        painter.setFont(self.initials.font)
        painter.setPen(theme.color(AVATAR_INK))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letters)
        painter.end()
        return picture

    def row_height(self, lines: int) -> int:
        """Height of a row whose post has so many lines, the gap below it included."""
        return self.top + self.head + self.text_gap + lines * self.line + self.meta_gap + self.meta + self.bottom + self.gap

    def text_width(self, row_width: int) -> int:
        """Width that the text of a card may take in a row of this width."""
        return max(80, row_width - self.text_left - self.pad)
