"""What stands above the library's list: the drill one left, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.suggesting import Suggestion
from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.glyphs import FormationGlyph
from app.ui.widgets.labels import Caps, Label
from app.ui.widgets.layout import Card, Panel, column, row


class ResumeBar(Panel):
    """A drill was left open: go on with it, or give it up."""

    resumed = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__(ground="warnsoft")
        self.setProperty("rounded", True)
        self._words = Label(strong=True, wrap=True)
        self._more = Label("", "hint", "ink", wrap=True)
        go_on = Button(tr("Resume the drill"), "primary", icon="play")
        go_on.clicked.connect(self.resumed)
        give_up = Button(tr("Give it up"), "quiet")
        give_up.clicked.connect(self.given_up)
        texts = column(self._words, self._more, gap=0)
        self.setLayout(row(texts, go_on, give_up, margins=(16, 12, 16, 12), gap=8))
        self.layout().setStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_run(self, title: str, at: str, practice: bool) -> None:
        """Name the drill and where it was left (m:ss)."""
        self._words.setText(tr("You left “{title}” at {at}.").format(title=title, at=at))
        exam = tr("It is an exam: the clock went on while you were away.")
        self._more.setText(tr("It waits for you.") if practice else exam)
        self.setAccessibleName(self._words.text())


class NextCard(Card):
    """The one scenario that is worth doing next, and why."""

    briefed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._glyph = FormationGlyph(size=40)
        self._title = Label(type="title")
        self._about = Label(tone="ink2", wrap=True)
        self._reason = Label("", "hint", "accent", strong=True)
        self._brief = Button(tr("Open the briefing"), "primary", icon="arrow-right")
        self._brief.clicked.connect(lambda: self.briefed.emit(self._id))
        head = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        head.setSizePolicy(policy)
        line = Flow(theme.px(12), head, down=0)
        line.addWidget(self._title)
        line.addWidget(self._reason)
        texts = column(Caps(tr("Next for you")), 2, head, self._about, gap=2)
        self.setLayout(row(self._glyph, texts, self._brief, margins=(16, 12, 16, 12), gap=16))
        self.layout().setStretch(1, 1)
        self.setFocusProxy(self._brief)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Name it."""
        entry = suggestion.entry
        self._id = entry.id
        self._glyph.show_formation(entry.formation)
        self._title.setText(entry.title)
        self._about.setText(entry.line if entry.company in entry.line else f"{entry.company} · {entry.line}")
        reason = shown(suggestion.reason)
        self._reason.setText(reason)
        self._brief.setAccessibleDescription(f"{entry.title}. {reason}")


class EmptyState(Panel):
    """A place with nothing in it says so, and what to do."""

    acted = Signal()

    def __init__(self, icon: str, title: str, words: str, action: str = "") -> None:
        super().__init__(ground="canvas")
        self._picture = Label()
        self._icon = icon
        self._title = Label(title, "title")
        self._words = Label(words, "body", "ink2", wrap=True)
        self._words.setFixedWidth(theme.px(420))
        parts: list[object] = [self._picture, 4, self._title, self._words]
        self.action = Button(action or " ")
        self.action.clicked.connect(self.acted)
        self.action.setHidden(not action)  # never shown by itself: it has no parent yet, and would be a window
        parts += [8, row(self.action, None)]
        self.setLayout(row(None, column(None, *parts, None, None, gap=4), None))
        self._draw()
        theme.changed.connect(self._draw)

    def say(self, title: str, words: str) -> None:
        """Change what it says."""
        self._title.setText(title)
        self._words.setText(words)

    def _draw(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, "ink3", 32, self.devicePixelRatioF()))
