"""What can be done with the chosen draft; in its place, when it comes to it, the question or the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from app.ui.desk_words import up_seconds
from app.ui.language import tr
from app.ui.models.desk_asks import Ask
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Number
from app.ui.widgets.layout import Panel, row
from app.units import format_ms


class Bar(Panel):
    """A sentence with a verb and a way out, on a soft ground; `across` for the whole width of the window."""

    yes = Signal()
    no = Signal()

    def __init__(self, ground: str = "accentsoft", kind: str = "primary", across: bool = False) -> None:
        super().__init__(ground=ground)
        self._words = Number("", type="control", tone="ink")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ok, self.out = Button(tr("Yes"), kind=kind), Button(tr("Not yet"), kind="quiet")
        self.ok.clicked.connect(self.yes)
        self.out.clicked.connect(self.no)
        self.setLayout(row(self._words, self.ok, self.out, gap=8, margins=(24, 6, 24, 6) if across else (12, 4, 8, 4)))
        self.layout().setStretch(0, 1)
        self.setProperty("rounded", "false" if across else "true")

    def say(self, words: str, yes: str, no: str = "") -> None:
        """Show a sentence and the names of the buttons; an empty name hides one."""
        if self._words.text() != words:
            self._words.setText(words)
            self.setAccessibleName(words)
        for button, name in ((self.ok, yes), (self.out, no)):
            if button.text() != name:
                button.set_words(name)
            button.setVisible(bool(name))

    def take_focus(self) -> None:
        """Put the focus on the verb."""
        self.ok.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Actions(QWidget):
    """Buttons, question or recall, one at a time in one place."""

    approval_wanted = Signal()
    publish_wanted = Signal()
    let_stand_wanted = Signal()
    recall_wanted = Signal()
    confirmed = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.approve = Button(tr("Ask for approval  E"), kind="primary", hint=tr("E. Opens the chart: pick who is to approve it"))
        self.publish = Button(tr("Publish now  Ctrl ↵"), hint=tr("Ctrl Enter. Asks once, then waits ten seconds"))
        self.let_stand = Button(tr("Let stand  L"), hint=tr("L. Nothing is said in public"))
        named = ((self.approve, tr("Ask for approval")), (self.publish, tr("Publish now")), (self.let_stand, tr("Let stand")))
        for button, name in named:
            button.setAccessibleName(name)
        self.approve.clicked.connect(self.approval_wanted)
        self.publish.clicked.connect(self.publish_wanted)
        self.let_stand.clicked.connect(self.let_stand_wanted)
        buttons = QWidget()
        buttons.setLayout(row(self.approve, self.publish, self.let_stand, None, gap=8))
        self.question, self.recall = Bar(), Bar(ground="warnsoft", kind="plain")
        self.question.yes.connect(self.confirmed)
        self.question.no.connect(self.dismissed)
        self.recall.yes.connect(self.recall_wanted)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for part in (buttons, self.question, self.recall):
            self._stack.addWidget(part)
        self.set_dense(False)

    def set_dense(self, on: bool) -> None:
        """Less air where the window is low."""
        self.setFixedHeight(theme.px(40 if on else 48))

    def show_state(self, card: Any, draft: int, ask: Ask | None, now_ms: int) -> None:
        """What stands now: a question first, then something that can be taken back, then the buttons."""
        if ask is not None and ask.kind not in ("end", "real"):
            self.question.say(ask.words, ask.yes, ask.no)
            self._stack.setCurrentIndex(1)
            return
        if card is not None and card.recall_until_ms > now_ms:
            left = format_ms(up_seconds(card.recall_until_ms - now_ms))
            words = tr("Takes effect in {left}. Nobody has seen it yet.").format(left=left)
            self.recall.say(words, tr("Take it back  U"))
            self._stack.setCurrentIndex(2)
            return
        self._stack.setCurrentIndex(0)
        chosen = next((entry for entry in card.drafts if entry.draft == draft), None) if card is not None else None
        asks = chosen is not None and bool(chosen.approval) and chosen.approval_state not in ("granted", "asked")
        self.approve.setEnabled(chosen is not None and bool(chosen.approval) and chosen.approval_state != "granted")
        self.publish.setEnabled(chosen is not None and not chosen.published)
        self.let_stand.setEnabled(card is not None)
        self.approve.set_kind("primary" if asks else "plain")
        self.publish.set_kind("primary" if self.publish.isEnabled() and not asks else "plain")
