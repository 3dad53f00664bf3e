"""One thing that would change, whole: what is to be said of it, and what stands old beside new."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.models.studio.look_items import Item, Pair
from app.ui.widgets.labels import Caps, Label, Tag
from app.ui.widgets.layout import Panel, column, row, scrolling
from app.ui.widgets.studio.line_difference import LineDifference

_MOST_SENTENCES = 200
_LONGEST_SIDE = 4_000


class ItemDetail(QWidget):
    """Shows one item; a text's difference has the room to itself."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(type="title", wrap=True)
        self._tag = Tag()
        self._area = scrolling(QWidget())
        self._lines = LineDifference(tr("Lines that go and come"))
        self._said = QWidget()
        self._under = QStackedWidget()
        self._under.addWidget(self._area)
        page = QWidget()
        page.setLayout(column(self._lines, gap=0, margins=(0, 0, 16, 12)))
        self._under.addWidget(page)
        self._words = Label(tone="ink2", wrap=True)
        head = row(self._title, self._tag, gap=8, margins=(0, 0, 16, 0))
        head.setStretch(0, 1)
        self.setLayout(column(head, self._words, self._under, gap=8, margins=(16, 12, 0, 0)))
        self.layout().setStretch(2, 1)

    def show_item(self, item: Item | None) -> None:
        """Show it; None shows nothing."""
        self.setVisible(item is not None)
        if item is None:
            return
        self._title.setText(item.title)
        self._tag.show_word(item.tag, item.tone)
        self._tag.setVisible(bool(item.tag))
        self._words.setVisible(bool(item.lines))
        if item.lines:
            self._words.setText("\n".join(item.sentences))
            self._lines.show_unified(item.lines)
            self._under.setCurrentIndex(1)
            return
        self._area.setWidget(_content(item))
        self._under.setCurrentIndex(0)


def _content(item: Item) -> QWidget:
    parts: list[object] = [Label(text, "body", wrap=True, selectable=True) for text in item.sentences[:_MOST_SENTENCES]]
    if len(item.sentences) > _MOST_SENTENCES:
        parts.append(Label(tr("And %n more.", "sentences", len(item.sentences) - _MOST_SENTENCES), "hint", "ink3"))
    for pair in item.pairs:
        parts += [4, Caps(pair.name), _pair(pair)]
    content = QWidget()
    content.setProperty("ground", "none")
    content.setLayout(column(*parts, None, gap=6, margins=(0, 0, 16, 12)))
    content.setMinimumWidth(1)
    return content


def _pair(pair: Pair) -> QWidget:
    """Old beside new; one that only comes or only goes has the width to itself."""
    box = QWidget()
    sides = [_side(tr("was"), pair.old, "hot")] if pair.old else []
    sides += [_side(tr("becomes"), pair.new, "good")] if pair.new else []
    box.setLayout(row(*sides, gap=8))
    for at in range(len(sides)):
        box.layout().setStretch(at, 1)
    return box


def _side(word: str, text: str, tone: str) -> QFrame:
    shown = text if len(text) <= _LONGEST_SIDE else f"{text[:_LONGEST_SIDE]}…"
    words = Label(shown, "body", wrap=True, selectable=True)
    side = Panel(
        column(Label(word, "hint", tone, strong=True), words, None, gap=2, margins=(12, 8, 12, 8)), f"{tone}soft"
    )
    side.setProperty("rounded", True)
    side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return side
