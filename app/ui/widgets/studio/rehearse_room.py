"""The rehearse room: robots play the scenario many times, beside the window, and say whether it is sound."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.engine.scenario import Scenario
from app.errors import StormdrillError
from app.services.rehearsals import Rehearsed, Step, keep, kept
from app.ui.language import shown, tr
from app.ui.models.studio.rehearse_words import progress
from app.ui.notices import notices
from app.ui.theme import theme
from app.ui.widgets.layout import Hairline, column, scrolling
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.page import KeyRow
from app.ui.widgets.studio.rehearse_head import RehearseHead
from app.ui.widgets.studio.rehearse_result import ResultCard
from app.ui.widgets.studio.rehearse_run import RehearsalRun
from app.ui.widgets.studio.rehearse_verdict import NoteBanner, VerdictBanner
from app.ui.widgets.studio.room import Standing, StudioRoom

_LOW_PX = 500


class RehearseRoom(StudioRoom):
    """Shows one result at a time: what is being played, or what was played last of the scenario at hand."""

    name = "rehearse"

    def __init__(self) -> None:
        super().__init__()
        self._standing: Standing | None = None
        self._found: Rehearsed | None = None
        self._before: Rehearsed | None = None
        """What was shown before the rehearsal that runs."""
        self._remark = ("", "")
        """What there is to say about how the result came about."""
        self._step: Step | None = None
        self.run = RehearsalRun(self)
        self.run.stepped.connect(self._stepped)
        self.run.done.connect(self._done)
        self.run.failed.connect(self._failed)
        self.head = RehearseHead()
        self.head.wanted.connect(self.rehearse)
        self.head.stopped.connect(self._stop)
        self.note, self.verdict, self.result = NoteBanner(), VerdictBanner(), ResultCard()
        self.result.picked.connect(self._pick)
        self.result.opened.connect(self._open)
        self.empty = EmptyState("users", " ", " ")
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setLayout(column(self.verdict, self.result, None, gap=12, margins=(24, 12, 24, 24)))
        self._area: QScrollArea = scrolling(inner)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._area)
        self.setLayout(column(self.head, Hairline(), column(self.note, margins=(24, 12, 24, 0)), self._stack, gap=0))
        self.layout().setStretch(3, 1)
        self.show_standing(None)

    def words(self) -> str:
        return tr("Rehearse")

    def status(self) -> str:
        return progress(self._step) if self.run.running and self._step is not None else ""

    def keys(self) -> tuple[KeyRow, ...]:
        return (
            ("Ctrl R", tr("rehearse")),
            ("↑ ↓", tr("from row to row")),
            ("↵", tr("show the draft, or open the run")),
            ("1–8", tr("sort the drafts by a column")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.head.set_low(self.height() < theme.px(_LOW_PX))

    # what it is about ------------------------------------------------------------------------------

    def show_standing(self, standing: Standing | None) -> None:
        before, self._standing = self._standing, standing
        if standing is None or (before is not None and before.path != standing.path):
            self.close_down()
        scenario = standing.scenario if standing else None
        self.head.set_able(scenario is not None and not self.run.running, self._obstacle())
        if self.run.running:
            self._show_note(self.run.scenario)
            return
        if scenario is not None and not self._current(scenario):
            found = kept(scenario.digest)
            if found is not None:
                self._show(found)
                self._remark = ("", "")
        self._show_state()

    def close_down(self) -> None:
        """Stop whatever plays, and forget what is shown."""
        self.run.drop()
        self._found = self._before = self._step = None
        self._remark = ("", "")
        self.head.show_step(None)

    def _current(self, scenario: Scenario) -> bool:
        """Whether the result that is shown is of this very text."""
        return self._found is not None and self._found.scenario.digest == scenario.digest

    def _obstacle(self) -> str:
        """Why nothing can be rehearsed now; empty if it can."""
        if self._standing is None:
            return tr("Open a scenario first.")
        if self._standing.scenario is None:
            return tr("%n problem(s) (keeps|keep) this scenario from being played.", "", self._standing.errors)
        return ""

    # playing ---------------------------------------------------------------------------------------

    def rehearse(self) -> None:
        """Let everybody play the scenario as it stands."""
        scenario = self._standing.scenario if self._standing else None
        if scenario is None or self.run.running:
            return
        known = kept(scenario.digest, self.head.runs, self.head.seed)
        if known is not None:
            self._show(known)
            self._remark = (tr("This was played before, with the same text and the same seeds: the result is the same."), "")
            self._show_state()
            return
        rehearsal = self.run.start(scenario, self.head.runs, self.head.seed)
        self._before, self._found, self._remark = self._found, None, ("", "")
        self.note.show_note()
        self.verdict.hide()
        self.result.begin(rehearsal)
        self._stack.setCurrentWidget(self._area)
        self._stepped(Step(rehearsal.players[0], 0, rehearsal.runs * len(rehearsal.players), len(rehearsal.players) - 1))
        self.head.set_able(False, tr("A rehearsal is under way."))

    def _stop(self) -> None:
        self.run.stop()
        self.head.show_stopping()

    def _stepped(self, step: Step) -> None:
        self._step = step
        self.head.show_step(step)
        self.result.show_step(step)
        self.told.emit()

    def _done(self, found: Rehearsed) -> None:
        keep(found)
        if not found.whole:
            self._remark = (
                tr("Stopped after {played} of {all} players.").format(played=len(found.players), all=len(found.asked)),
                tr("What they came to is shown; the others have not played.") if found.players else "",
            )
        self._end(found)

    def _failed(self, error: BaseException, found: Rehearsed) -> None:
        if isinstance(error, StormdrillError):
            self._remark = (shown(error.message), shown(error.remedy))
        else:
            notices.error(error)
            self._remark = (tr("The rehearsal broke off: something in the program went wrong."),
                            tr("What has been played so far is shown."))
        self._end(found)

    def _end(self, found: Rehearsed) -> None:
        """Nobody plays any more; where nobody came through, what was there before is shown again."""
        self._step = None
        self.head.show_step(None)
        self._found = None
        if found.players or self._before is not None:
            self._show(found if found.players else self._before)
        self._before = None
        self._show_state()
        self.told.emit()

    # showing ---------------------------------------------------------------------------------------

    def _show(self, found: Rehearsed) -> None:
        self._found = found
        self.verdict.show_result(found)
        self.verdict.show()
        self.result.show_result(found)

    def _show_state(self) -> None:
        """The result, or why there is none."""
        self.head.set_able(not self._obstacle() and not self.run.running, self._obstacle())
        self._show_note(self._found.scenario if self._found else None)
        if self._found is None:
            self.empty.say(*self._nothing())
        self._stack.setCurrentWidget(self._area if self._found else self.empty)

    def _show_note(self, played: Scenario | None) -> None:
        """Say it if what is shown is of an earlier text; else how it came about."""
        standing = self._standing
        now = standing.scenario if standing else None
        if standing is None or played is None or (now is not None and now.digest == played.digest):
            self.note.show_note(*self._remark)
        elif now is None:
            self.note.show_note(
                tr("Of an earlier text: the scenario as it is now cannot be played yet."),
                tr("%n problem(s) (stands|stand) in its way. Mend (it|them), then rehearse again.", "", standing.errors),
            )
        else:
            self.note.show_note(tr("Of an earlier text: rehearse again."),
                                tr("The scenario has changed since; what it is worth now has not been played."))

    def _nothing(self) -> tuple[str, str]:
        if self._standing is None:
            return tr("No scenario is open"), tr("Open one under Scenarios, then let the players at it.")
        if self._standing.scenario is None:
            return (
                tr("This scenario cannot be played yet"),
                tr("%n problem(s) (stands|stand) in its way, listed under Write. Mend (it|them), then come back.", "",
                   self._standing.errors),
            )
        return (
            tr("Nobody has rehearsed this text yet"),
            tr("After a rehearsal you see here whether the scenario is sound, what every player scores, how hot it gets, "
               "which drafts tell skill from luck, and which runs misbehave."),
        )

    def _pick(self, post: str, draft: str) -> None:
        """Show a draft in the text, where the text at hand has it."""
        standing = self._standing
        for scenario in (standing.scenario if standing else None, self._found.scenario if self._found else None):
            place = next((inject.index for inject in scenario.injects if inject.id == post), -1) if scenario else -1
            if place >= 0:
                self.picked.emit(("feed", place, "drafts", draft))
                return

    def _open(self, player: str, seed: int) -> None:
        if self._found is not None:
            self.replay_wanted.emit(self._found.scenario, player, seed)
