"""Play from here: opens the desk at any second of the text as it stands, and takes edits over into a try under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.clock import Clock
from app.services.trial import MINE, Trial, taken_over, try_from
from app.settings import Settings
from app.ui.background import Job
from app.ui.language import tr
from app.ui.notices import notices
from app.ui.pages.desk_page import DeskPage
from app.ui.widgets.studio.try_strip import TryStrip, WaitingTry

Compile = Callable[[Callable[[object], None]], None]
"""Brings the compiled scenario of the text as it stands to whoever is given; says itself why it cannot."""


class StudioTry(QObject):
    """One try at a time.

    Args:
        clock: the machine's clocks.
        settings: of the desk.
        compiled: brings the scenario.
        go: shows a page by name, with an argument.
        debrief: shows the debrief of a session that has ended, with what *again* means there.
    """

    def __init__(
        self, clock: Clock, settings: Settings, compiled: Compile, go: Callable[..., object],
        debrief: Callable[[object, Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._clock, self._settings = clock, settings
        self._compiled, self._go, self.debrief = compiled, go, debrief
        self._trial: Trial | None = None
        self._mine: tuple | None = None
        self._from = (0, "nothing")
        self._digest = ""
        self._given = 0
        """So many of the try's acts are its past; to do nothing of one's own makes no try of one's own."""
        self.waiting = WaitingTry()
        self.waiting.go_on_wanted.connect(self.go_on)
        self.waiting.dropped.connect(self.drop)

    def make_page(self) -> DeskPage:
        """The desk that tries are played at."""
        self._strip = TryStrip()
        self._strip.text_wanted.connect(lambda: self._go("studio"))
        self._strip.again_wanted.connect(lambda: self.begin(*self._from))
        page = DeskPage(self._settings, strip=self._strip)
        page.ended.connect(self._ended)
        page.voided.connect(lambda _: self.drop())
        return page

    def begin(self, at_ms: int, past: str) -> None:
        """Open the desk.

        Args:
            at_ms: drill time to stand at.
            past: nothing, playbook or mine.
        """
        self._remember()
        if past == MINE and self._mine is None:
            notices.tell(tr("There is no try of yours yet: play once with another past."), "warn")
            return
        mine = self._mine
        self._from = (at_ms, past)

        def use(scenario: object) -> None:
            def work() -> Trial:
                return try_from(scenario, min(at_ms, scenario.end_ms), self._clock, past, mine=mine)

            Job(work, self).done(lambda trial: self._sit(trial, at_ms, past)).start()

        self._compiled(use)

    def go_on(self) -> None:
        """Back to the desk, with the text as it is now."""
        trial = self._trial
        if trial is None:
            return

        def use(scenario: object) -> None:
            if scenario.digest == self._digest:
                self._go("trial", trial.session)
                return
            Job(lambda: taken_over(trial, scenario, self._clock), self).done(self._taken_over).start()

        self._compiled(use)

    def drop(self) -> None:
        """End the try under way; its choices are still *my last try*."""
        self._remember()
        self._trial = None
        self.waiting.hide()

    def forget(self) -> None:
        """Another scenario is at hand: what was tried of the one before means nothing there."""
        self._trial = self._mine = None
        self.waiting.hide()

    def show_waiting(self) -> None:
        """The text is on screen: say whether a try waits."""
        session = self._trial.session if self._trial is not None else None
        if session is None or session.over:
            self.waiting.hide()
        else:
            self.waiting.show_waiting(session.now_ms, len(self._trial.recorder.commands))

    def _sit(self, trial: Trial, at_ms: int, past: str) -> None:
        self._given = len(trial.recorder.commands)
        self._trial, self._digest = trial, trial.session.scenario.digest
        self._go("trial", trial.session)
        self._strip.show_try(at_ms, past)

    def _taken_over(self, trial: Trial) -> None:
        self._trial, self._digest = trial, trial.session.scenario.digest
        self._go("trial", trial.session)
        if trial.lost:
            said = tr("The edited text is at the desk. %n choice(s) (means|mean) nothing any more.", "", trial.lost)
        else:
            said = tr("The edited text is at the desk; all your choices are still there.")
        notices.tell(said, "warn" if trial.lost else "good")

    def _remember(self) -> None:
        if self._trial is not None and len(self._trial.recorder.commands) > self._given:
            self._mine = (self._trial.session.scenario, tuple(self._trial.recorder.commands))

    def _ended(self, session: object) -> None:
        self._remember()
        self._trial = None
        self.debrief(session, lambda: self.begin(*self._from))
