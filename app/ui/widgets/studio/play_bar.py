"""Play from here: from which second of the drill, and with what past."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from app.ui.language import mark, tr
from app.ui.notices import notices
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.tabs import Tabs
from app.units import format_ms, parse_duration

_PASTS = (
    ("nothing", mark("nothing done")),
    ("playbook", mark("the playbook so far")),
    ("mine", mark("my last try")),
)

_ROOM_PX = 560
"""Narrower, it takes two lines."""


class PlayBar(Panel):
    """Follows the cursor's inject until somebody types a time of their own."""

    wanted = Signal(int, str)
    """(drill time in ms, past): open the desk there."""

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self._own = False
        self._hindrance = ""
        """Why the text cannot be played."""
        self._past = _PASTS[0][0]
        self._time = QLineEdit("0:00")
        self._time.setFixedWidth(theme.px(76))
        self._time.setAccessibleName(tr("Play from which time of the drill"))
        self._time.textEdited.connect(self._typed)
        self._time.returnPressed.connect(self.play)
        self._pasts = Tabs(tr("With what past"))
        for name, words in _PASTS:
            self._pasts.add(name, tr(words))
        self._pasts.chosen.connect(self._choose)
        self._button = Button(tr("Play from here"), "primary", icon="play", hint=tr("F5. The desk opens at this time; nothing counts."))
        self._button.clicked.connect(self.play)
        self._why = Label("", "hint", "hot")
        self._why.hide()
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._asides = Label(tr("Play from"), "hint", "ink2"), Label(tr("with"), "hint", "ink2")
        self._line = row(self._asides[0], self._time, self._asides[1], self._pasts, None, self._button, gap=8)
        self._under = row(gap=0)
        self.setLayout(column(self._line, self._under, self._why, gap=4, margins=(12, 6, 12, 6)))

    def follow(self, at_ms: int) -> None:
        """The cursor is in an inject of this time; -1 in none."""
        if not self._own and at_ms >= 0:
            self._time.setText(format_ms(at_ms))
            self._say(self._hindrance)

    def begin_anew(self) -> None:
        """Another text: what was typed for the one before means nothing."""
        self._own = False
        self._time.setText("0:00")
        self._say("")

    def set_playable(self, errors: int, scenario: bool = True) -> None:
        """Whether the text can be played, by how many errors it has, and whether it is a scenario at all."""
        self._button.setEnabled(scenario and not errors)
        self._hindrance = tr("%n error(s) (keeps|keep) it from being played", "", errors) if errors else ""
        self._say(self._hindrance)

    def play(self) -> None:
        """Open the desk at the chosen time, if it is one."""
        if not self._button.isEnabled():
            if self._hindrance:
                notices.tell(tr("{what}. F8 goes to the next one.").format(what=self._hindrance), "warn")
            return
        try:
            at_ms = parse_duration(self._time.text().strip())
        except ValueError:
            self._say(tr("Write a time of the drill, such as 2:30"))
            self._time.setFocus()
            return
        self._say("")
        self.wanted.emit(at_ms, self._past)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all in one line there are two, and the words between go."""
        super().resizeEvent(event)
        room = self.width() >= theme.px(_ROOM_PX)
        if room == (self._under.count() == 0):
            return
        for each in self._asides:
            each.setVisible(room)
        if room:
            self._under.removeWidget(self._pasts)
            self._line.insertWidget(self._line.indexOf(self._asides[1]) + 1, self._pasts)
        else:
            self._line.removeWidget(self._pasts)
            self._under.addWidget(self._pasts)

    def _typed(self, words: str) -> None:
        self._own = bool(words.strip())

    def _choose(self, past: object) -> None:
        self._past = str(past)

    def _say(self, words: str) -> None:
        self._why.setText(words)
        self._why.setVisible(bool(words))
        self._pasts.setVisible(not words or self._under.count() == 0)  # where room is short, one line less
