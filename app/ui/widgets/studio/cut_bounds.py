"""Robots are no people: what they come to only bounds the cut. They play when they are asked to, in processes."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.engine.scenario import Scenario
from app.rehearsal.players import CHEATS
from app.services.pass_marks import bounds
from app.services.rehearsing import rehearse
from app.ui import text
from app.ui.background import Job
from app.ui.language import shown, told, tr
from app.ui.widgets.bars import Bar
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.studio.cut_scale import Bounds
from app.errors import StormdrillError
from app.units import HUNDREDTHS
from PySide6.QtWidgets import QWidget

RUNS = 20
_WORKERS = 2
PLAYERS = ("playbook", *CHEATS, "idle", "random")
_WHOLE = 1_000


class CutBounds(QWidget):
    """A button, how far they are, and whether the cut can stand."""

    found = Signal(object)
    """`Bounds`, or None when they no longer hold."""

    def __init__(self) -> None:
        super().__init__()
        self._scenario: Scenario | None = None
        self._cut = 0
        self._results: list[dict] = []
        self._busy = False
        self.play = Button(tr("Let robots play"), icon="play")
        self.play.clicked.connect(self._play)
        self._bar = Bar(0, _WHOLE)
        self._words = Label("", "control", "ink2", wrap=True)
        line = row(self.play, self._words, gap=12)
        line.setStretch(1, 1)
        self.setLayout(column(Caps(tr("Bounds")), line, self._bar, gap=8))
        self._show()

    def show_cut(self, scenario: Scenario, cut: int) -> None:
        """The cut that they bound, hundredths; what was played of another edition is forgotten."""
        if self._scenario is None or scenario.digest != self._scenario.digest:
            self._results = []
            self.found.emit(None)
        self._scenario, self._cut = scenario, cut
        self._show()

    def _play(self) -> None:
        scenario = self._scenario
        if scenario is None or self._busy:
            return
        self._busy = True
        self._bar.show_value(0)
        self._show()

        def work(progress) -> list[dict]:  # noqa: ANN001 - a signal's emit
            def tell(done: int, of: int) -> None:
                progress("", done, of)

            return rehearse([scenario], PLAYERS, RUNS, workers=_WORKERS, progress=tell)

        Job(work, self, with_progress=True).progress(
            lambda _, done, of: self._bar.show_value(_WHOLE * done // max(1, of))
        ).done(lambda results: self._done(scenario, results)).failed(self._failed).start()

    def _done(self, scenario: Scenario, results: list[dict]) -> None:
        self._busy = False
        if self._scenario is not None and scenario.digest == self._scenario.digest:
            self._results = results
            self.found.emit(_bounds(results))
        self._show()

    def _failed(self, trouble: BaseException) -> None:
        self._busy = False
        self._show()
        words = told(trouble) if isinstance(trouble, StormdrillError) else tr("The robots could not play. Try again.")
        self._words.setText(words)
        self._words.set_tone("hot")

    def _show(self) -> None:
        self.play.setEnabled(not self._busy)
        self.play.set_words(tr("Let them play again") if self._results else tr("Let robots play"))
        self._bar.setVisible(self._busy)
        if self._busy:
            self._tell(tr("Robots play, %n run(s) each …", "", RUNS))
        elif not self._results:
            self._tell(tr("A cut has to lie above what any cheat comes to and below the playbook. Robots are no people: "
                          "they bound the cut and do not set it."))  # fmt: skip
        elif wrong := bounds(self._cut, self._results):
            self._tell(" ".join(shown(sentence) for sentence in wrong), "hot")
        else:
            ends = _bounds(self._results)
            self._tell(tr("The cut stands: above the best cheat ({name}, {cheat}) and below the playbook ({playbook}).").format(
                name=ends.cheat_name, cheat=text.points(ends.cheat), playbook=text.points(ends.playbook)), "good")  # fmt: skip

    def _tell(self, words: str, tone: str = "ink2") -> None:
        self._words.setText(words)
        self._words.set_tone(tone)


def _bounds(results: list[dict]) -> Bounds:
    cheats = [(round(entry["max"] * HUNDREDTHS), entry["player"]) for entry in results if entry["player"] != "playbook"]
    right = [round(entry["min"] * HUNDREDTHS) for entry in results if entry["player"] == "playbook"]
    best, name = max(cheats)
    return Bounds(best, name, min(right))
