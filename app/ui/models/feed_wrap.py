"""Where the lines of a post break, and how high its card is: greedy wrap over cached word widths.

One post is measured in a few microseconds once its words are known; `QFontMetrics` needs five times
that for every post. The painter draws the very lines found here, so a height is never wrong.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QFont, QFontMetricsF

_KEEP_LINES = 256


class Wrapper:
    """Breaks plain text into lines of at most a width, in one font."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._space = self._metrics.horizontalAdvance(" ")

    def lines(self, text: str, width: float) -> list[str]:
        """The lines of `text` at `width` px; empty lines of the text are kept as one at most."""
        found: list[str] = []
        for paragraph in text.strip().split("\n"):
            words = paragraph.split()
            if words:
                found.extend(self._wrap(words, width))
            elif found and found[-1]:
                found.append("")
        return found or [""]

    def _wrap(self, words: list[str], width: float) -> list[str]:
        lines: list[str] = []
        line, used = "", 0.0
        for word in words:
            wide = self._width(word)
            if line and used + self._space + wide <= width:
                line, used = f"{line} {word}", used + self._space + wide
                continue
            if line:
                lines.append(line)
            while wide > width and len(word) > 1:
                fits = self._fit(word, width)
                lines.append(word[:fits])
                word = word[fits:]
                wide = self._metrics.horizontalAdvance(word)
            line, used = word, wide
        lines.append(line)
        return lines

    def _width(self, word: str) -> float:
        width = self._widths.get(word)
        if width is None:
            width = self._metrics.horizontalAdvance(word)
            if len(self._widths) < 50_000:
                self._widths[word] = width
        return width

    def _fit(self, word: str, width: float) -> int:
        """How many characters of a word that is too long fit; at least one."""
        low, high = 1, len(word)
        while low < high:
            middle = (low + high + 1) // 2
            if self._metrics.horizontalAdvance(word[:middle]) <= width:
                low = middle
            else:
                high = middle - 1
        return low


class Heights:
    """Line counts of posts by inject, and the lines themselves of those lately drawn.

    Counts are kept by inject, not by row, so they survive sorting, filtering and trimming.
    """

    def __init__(self, font: QFont) -> None:
        self._wrapper = Wrapper(font)
        self._width = 0
        self._counts: dict[int, int] = {}
        self._lines: OrderedDict[int, tuple[str, list[str]]] = OrderedDict()

    def set_font(self, font: QFont) -> None:
        """Another font: everything is measured again."""
        self._wrapper = Wrapper(font)
        self.clear()

    def set_width(self, width: int) -> bool:
        """Another width for the text in px; whether it changed."""
        if width == self._width:
            return False
        self._width = width
        self.clear()
        return True

    def clear(self) -> None:
        """Forget all that was measured."""
        self._counts.clear()
        self._lines.clear()

    def forget(self, inject: int) -> None:
        """One post's text changed."""
        self._counts.pop(inject, None)
        self._lines.pop(inject, None)

    def known(self, inject: int) -> int:
        """Its number of lines if it was measured at this width, else 0."""
        return self._counts.get(inject, 0)

    def count(self, inject: int, text: str) -> int:
        """How many lines the post has."""
        found = self._counts.get(inject, 0)
        if not found:
            found = len(self._wrapper.lines(text, self._width))
            self._counts[inject] = found
        return found

    def lines(self, inject: int, text: str) -> list[str]:
        """The lines of a post that is about to be drawn."""
        kept = self._lines.get(inject)
        if kept is not None and kept[0] == text:
            self._lines.move_to_end(inject)
            return kept[1]
        lines = self._wrapper.lines(text, self._width)
        self._lines[inject] = (text, lines)
        self._counts[inject] = len(lines)
        if len(self._lines) > _KEEP_LINES:
            self._lines.popitem(last=False)
        return lines
