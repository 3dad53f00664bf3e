"""The top of the rehearse room: the question, how many runs, and the one button; while it runs, how far it has come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.rehearsal.players import NAMES
from app.services.rehearsals import Step
from app.ui.language import tr
from app.ui.models.studio.rehearse_words import progress
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.setting_rows import OneOf

RUNS = (20, 50, 200)
_USUAL_RUNS, _USUAL_SEED, _MOST_SEED = 50, 1, 999_999_999
_BESIDE_PX = 900


class RehearseHead(Panel):
    """Says what is asked for; `wanted` and `stopped` say when."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.runs = _USUAL_RUNS
        question = Label(tr("Does silence, a guess or a shortcut pay?"), "title", wrap=True)
        self._words = Label("", "control", "ink2", wrap=True)
        self._choice = OneOf(tr("Runs of each player"), [(number, str(number)) for number in RUNS], self.runs)
        self._choice.chosen.connect(self._choose)
        self._seed = QLineEdit(str(_USUAL_SEED))
        self._seed.setValidator(QIntValidator(0, _MOST_SEED, self))
        self._seed.setFixedWidth(theme.px(96))
        self._seed.setAccessibleName(tr("First seed"))
        hint = tr("Each run is another variant of the scenario; the same seeds give the same runs.")
        self._seed.setToolTip(hint)
        self._seed.setAccessibleDescription(hint)
        self.button = Button(tr("Rehearse"), "primary", key="Ctrl+R", icon="play")
        self.button.clicked.connect(self.wanted)
        asked = row(Label(tr("Runs of each player"), "hint", "ink3"), self._choice, 8, Label(tr("First seed"), "hint", "ink3"),
                    self._seed, 8, self.button, None, gap=8)
        self._both = row(column(question, self._words, gap=2), asked, gap=24)
        self._both.setStretch(0, 1)
        self._both.setDirection(QBoxLayout.Direction.TopToBottom)  # needs the least width; laid anew when there is more
        self._running = self._make_running()
        self.setLayout(column(self._both, self._running, gap=12, margins=(24, 16, 24, 16)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._running.hide()
        self._choose(self.runs)

    @property
    def seed(self) -> int:
        """Of the first run."""
        return int(self._seed.text() or _USUAL_SEED)

    def set_able(self, able: bool, why: str = "") -> None:
        """Whether a rehearsal can begin now; `why` not."""
        self.button.setEnabled(able)
        self.button.setToolTip(why)
        self.button.setAccessibleDescription(why)

    def show_step(self, step: Step | None) -> None:
        """How far it has come; None: nothing runs."""
        if step is None:
            had = self.stop.hasFocus()
            self._running.hide()
            if had:
                self.button.setEnabled(True)  # else it could not take the focus
                self.button.setFocus()
            return
        words = progress(step)
        self._progress.setText(words)
        self._bar.show_value(step.done * 1_000 // max(1, step.total))
        self._bar.setAccessibleName(words)
        if not self._running.isVisible():
            had = self.button.hasFocus()
            self._running.show()
            if had:
                self.stop.setFocus()

    def show_stopping(self) -> None:
        """Somebody said stop; the runs in play are played to their end."""
        self._progress.setText(tr("Stopping: the runs in play come to their end."))

    def set_low(self, low: bool) -> None:
        """Whether there is little height: then the explanation gives way to the result."""
        self._words.setVisible(not low)

    def _make_running(self) -> QWidget:
        box = QWidget()
        self._bar = Bar(0, 1_000, "accent", height=8)
        self._progress = Label("", "control", "ink2", wrap=True)
        self.stop = Button(tr("Stop"), key="Escape", icon="square", hint=tr("What has been played so far stays"))
        self.stop.clicked.connect(self.stopped)
        line = row(column(self._bar, self._progress, gap=6), self.stop, gap=16)
        line.setStretch(0, 1)
        box.setLayout(line)
        return box

    def _choose(self, runs: object) -> None:
        self.runs = int(runs)
        self._words.setText(
            tr("%n player(s) (plays|play) the scenario as it is written now: the playbook, nobody, players of known skill, and cheats "
               "that never read the key. That is {runs} runs, off your screen.", "", len(NAMES)).format(
                runs=len(NAMES) * self.runs
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_BESIDE_PX)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(theme.px(24 if beside else 12))
