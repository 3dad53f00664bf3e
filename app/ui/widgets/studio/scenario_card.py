"""The scenario that is chosen, and what can be done with it without opening it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.authored import Authored
from app.ui.language import tr
from app.ui.models.studio.scenario_rows import Mark, facts
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Caps, Elided, Label, Tag
from app.ui.widgets.layout import column


class ScenarioCard(QWidget):
    """Names it and asks the room to act."""

    OPEN, COPY, WRITE_TABLE, TAKE_TABLE, PACK = "open", "copy", "write-table", "take-table", "pack"
    wanted = Signal(str)
    """One of the acts above."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(type="title", wrap=True)
        self._facts = Label("", "control", "ink2", wrap=True)
        self._place = Elided("", "hint", "ink3")
        self._tags = QWidget()
        self._tags.setLayout(Flow(theme.px(6)))
        self._words = Label(tone="ink2", wrap=True)
        self._open = self._button("", self.OPEN, "primary", icon="pencil")
        self._copy = self._button(tr("Make a copy to edit"), self.COPY)
        write = self._button(tr("Write as a table…"), self.WRITE_TABLE, icon="table")
        take = self._button(tr("Take a table in…"), self.TAKE_TABLE)
        pack = self._button(tr("Pack for another machine…"), self.PACK, icon="download")
        self._table_words = Label(
            tr("For exercise planners: the injects as a spreadsheet, out and in again."), "hint", "ink3", wrap=True
        )
        pack_words = Label(
            tr("One file with the scenario, its chart, policy, case and pictures."), "hint", "ink3", wrap=True
        )
        self.setLayout(
            column(
                self._title,
                self._facts,
                self._place,
                self._tags,
                4,
                self._words,
                4,
                _flow(self._open, self._copy),
                20,
                Caps(tr("Planner's table")),
                self._table_words,
                _flow(write, take),
                20,
                Caps(tr("Another machine")),
                pack_words,
                _flow(pack),
                None,
                gap=4,
                margins=(20, 16, 20, 16),
            )  # fmt: skip
        )

    def show_scenario(self, scenario: Authored, marks: tuple[Mark, ...], is_open: bool) -> None:
        """Name it; `is_open`: it is the one that is being written."""
        self._title.setText(scenario.title)
        self._facts.setText(facts(scenario))
        self._place.setText(str(scenario.path))
        self._words.setText(tr("It is open: its text waits in the next room.") if is_open else _meaning(scenario))
        words = tr("Go on writing") if scenario.own and is_open else tr("Open") if scenario.own else tr("Open to read")
        self._open.set_words(words)
        self._open.setEnabled(not scenario.trouble)
        layout = self._tags.layout()
        while item := layout.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for word, tone in marks:
            layout.addWidget(Tag(word, tone))
        self._tags.setVisible(bool(marks))

    def _button(self, words: str, act: str, kind: str = "plain", icon: str = "") -> Button:
        button = Button(words or " ", kind, icon=icon)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button


def _meaning(scenario: Authored) -> str:
    if scenario.trouble:
        return tr("This file cannot be read. Look at its permissions, or put it in its place again.")
    if scenario.unsaved_ms:
        return tr("Text that was never saved is kept beside it. Open it: you can take that text or throw it away.")
    if not scenario.own:
        return tr("It comes with Stormdrill and stays as it is. A copy of it is yours to change.")
    if scenario.problems > 0:
        return tr("It cannot be played yet. Open it to see every problem beside its line.")
    return tr("It is yours: open it to write, try and prove it.")


def _flow(*buttons: Button) -> QWidget:
    """Buttons side by side where there is room, else below each other."""
    box = QWidget()
    layout = Flow(theme.px(8))
    box.setLayout(layout)
    for button in buttons:
        layout.addWidget(button)
    return box
