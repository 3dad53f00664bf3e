"""The colours of the text: what can be seen at once, the rest of what it takes in idle moments.

A line's colours need to know how the line before it ended. Those ends are kept with the lines and worked out
from the top, piece by piece; lines that are seen before that are coloured by a guess.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout

from app.authoring.editing.colour import COMMENT, ERROR, FRESH, ID, KEY, NUMBER, STRING, Token, colour
from app.ui.models.studio.offsets import to_units
from app.ui.theme import theme
from app.ui.widgets.studio.editor_text import EditorText

TONES = {KEY: "accent", STRING: "ink", NUMBER: "warn", COMMENT: "ink2", ID: "calm", ERROR: "hot"}
_LINES_AT_ONCE = 120
_LINES_A_SLICE = 300
_CHARACTERS_A_SLICE = 16_000
_LONGEST = 8_000
_GUESS_BACK = 40


class Colours(QObject):
    """Colours one text and keeps up with it."""

    def __init__(self, text: EditorText) -> None:
        super().__init__(text)
        self._text = text
        self._first = self._last = 0
        """Lines from `_first` up to `_last` may end otherwise than noted; all others are right."""
        self._count = 1
        self._dressed: dict[int, tuple[str, int, int]] = {}
        """Line -> (its words, how the line before ended, how it ends), where its colours are set."""
        self._formats: dict[str, QTextCharFormat] = {}
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._slice)
        text.document().contentsChange.connect(self._note)
        text.document().contentsChanged.connect(self._catch_up)
        text.sight_changed.connect(self.dress)

    def redress(self) -> None:
        """All colours anew: the theme is another."""
        self._formats.clear()
        self._dressed.clear()
        self.dress()

    def pause(self) -> None:
        """Nobody looks: rest."""
        self._idle.stop()

    def go_on(self) -> None:
        """Somebody looks again."""
        if self._first < self._last:
            self._idle.start()
        self.dress()

    @property
    def working(self) -> bool:
        """Whether there are lines left to look at."""
        return self._first < self._last

    # -- how lines end

    def _note(self, start: int, removed: int, added: int) -> None:
        document = self._text.document()
        first = document.findBlock(start).blockNumber()
        end = document.findBlock(min(start + added, document.characterCount() - 1)).blockNumber() + 1
        more, self._count = document.blockCount() - self._count, document.blockCount()
        if more:
            self._dressed.clear()
            if self._first > first:
                self._first = max(first, self._first + more)
            if self._last > first:
                self._last = max(first, self._last + more)
        else:
            for line in range(first, end):
                self._dressed.pop(line, None)
        if self._first >= self._last:
            self._first, self._last = first, end
        else:
            self._first, self._last = min(self._first, first), max(self._last, end)

    def _catch_up(self) -> None:
        if self.working:
            self._run(_LINES_AT_ONCE, _CHARACTERS_A_SLICE)
            if self.working and self._text.isVisible():
                self._idle.start()
        self.dress()

    def _slice(self) -> None:
        self._run(_LINES_A_SLICE, _CHARACTERS_A_SLICE)
        if not self.working:
            self._idle.stop()
        self.dress()

    def _run(self, lines: int, characters: int) -> None:
        """Work out how lines end, from the first doubtful one on, until they end as noted."""
        block = self._text.document().findBlockByNumber(self._first)
        before = block.previous()
        state = max(before.userState(), FRESH) if before.isValid() else FRESH
        line = self._first
        while block.isValid() and lines > 0 and characters > 0:
            words = block.text()
            _, state = _read(words, state)
            line, lines, characters = line + 1, lines - 1, characters - len(words)
            if block.userState() == state and line >= self._last:
                self._first = self._last = 0
                return
            block.setUserState(state)
            block = block.next()
        self._first, self._last = (line, max(self._last, line + 1)) if block.isValid() else (0, 0)

    # -- the colours of what is seen

    def dress(self) -> None:
        """Colour what can be seen and is not coloured yet."""
        if not self._text.isVisible():
            return
        seen = [block for block, _ in self._text.lines_in_sight()]
        if not seen:
            return
        state = self._end_before(seen[0])
        for block in seen:
            state = self._dress_line(block, state)

    def _end_before(self, block: QTextBlock) -> int:
        """How the line before ends, as noted or by a guess from the lines shortly before."""
        passed: list[QTextBlock] = []
        before = block.previous()
        while before.isValid() and before.userState() < 0 and len(passed) < _GUESS_BACK:
            passed.append(before)
            before = before.previous()
        state = max(before.userState(), FRESH) if before.isValid() else FRESH
        for line in reversed(passed):
            _, state = _read(line.text(), state)
        return state

    def _dress_line(self, block: QTextBlock, state: int) -> int:
        words, line = block.text(), block.blockNumber()
        known = self._dressed.get(line)
        if known is not None and known[0] == words and known[1] == state:
            return known[2]
        tokens, end = _read(words, state)
        self._dressed[line] = (words, state, end)
        plain = words.isascii()
        found = []
        for start, length, kind in tokens:
            stretch = QTextLayout.FormatRange()
            stretch.start = start if plain else to_units(words, start)
            stretch.length = length if plain else to_units(words, start + length) - stretch.start
            stretch.format = self._format(kind)
            found.append(stretch)
        block.layout().setFormats(found)
        self._text.document().markContentsDirty(block.position(), block.length())
        return end

    def _format(self, kind: str) -> QTextCharFormat:
        if kind not in self._formats:
            made = QTextCharFormat()
            made.setForeground(theme.color(TONES[kind]))
            if kind == COMMENT:
                made.setFontItalic(True)
            if kind == ERROR:
                made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            self._formats[kind] = made
        return self._formats[kind]


def _read(words: str, state: int) -> tuple[list[Token], int]:
    """As `colour`; a line nobody could have typed stays plain and ends as the one before."""
    return colour(words, state) if len(words) <= _LONGEST else ([], state)
