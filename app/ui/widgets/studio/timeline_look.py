"""Lengths, fonts and measured words of the time line, at the present size of text."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QPixmap

from app.ui.language import tr
from app.ui.models.studio.timeline_plan import Sizes
from app.ui.theme import theme
from app.ui.widgets.studio.timeline_shapes import stamp


class TimelineLook:
    """Made anew whenever theme or size change."""

    def __init__(self) -> None:
        px = theme.px
        self.sizes = Sizes(head=px(18), row=px(20), close=px(15), pad=px(6), mark=px(16), strip=px(104))
        self.ruler, self.right = px(44), px(72)
        self.label = QFont(theme.font("hint", tabular=True))
        self.label.setPixelSize(px(11))
        self.bold = QFont(theme.font("hint", strong=True, tabular=True))
        self.caps = theme.font("caps")
        self.hint = theme.font("hint", tabular=True)
        self.metrics = QFontMetricsF(self.label)
        self._advances: dict[str, float] = {}
        self.names = (tr("drill", "label of the time line's ruler"), tr("story", "label of the time line's ruler"))
        self.named = px(8) + max(map(self.wide, self.names)) + px(6)
        """How far the names of the ruler's two lines reach, px."""
        self.left = max(px(66), self.named + px(24))
        self._cut: dict[tuple[str, int], str] = {}
        self._stamps: dict[tuple[str, bool, float], QPixmap] = {}

    def wide(self, words: str) -> float:
        """Width of a label, px: letter by letter, which is a tenth of the cost and near enough."""
        known = self._advances
        try:
            return sum(map(known.__getitem__, words)) + 4.0
        except KeyError:
            for letter in words:
                if letter not in known:
                    known[letter] = self.metrics.horizontalAdvance(letter)
            return sum(map(known.__getitem__, words)) + 4.0

    def stamp(self, happens: str, decision: bool, ratio: float) -> QPixmap:
        """The picture of a mark, made once."""
        key = (happens, decision, ratio)
        if key not in self._stamps:
            self._stamps[key] = stamp(self.sizes.mark, happens, decision, ratio)
        return self._stamps[key]

    def cut(self, words: str, wide: float) -> str:
        """A label as it fits."""
        if self.wide(words) <= wide:
            return words
        key = (words, int(wide))
        if key not in self._cut:
            if len(self._cut) > 4_000:
                self._cut.clear()
            # Not elidedText: it costs as much as painting the label.
            end = len(words)
            while end > 1 and self.wide(words[:end]) + self.wide("…") > wide + 4:
                end -= 1
            self._cut[key] = words[:end].rstrip("-") + "…"
        return self._cut[key]
