"""Leads through exams: who I am, my standing, a set from its rules to its end, and the desk in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import StormdrillError
from app.ui.background import Job
from app.ui.language import now_spoken, tr
from app.ui.notices import notices
from app.ui.pages.desk_page import DeskPage
from app.ui.pages.sitting_page import SittingPage
from app.ui.pages.standing_page import StandingPage
from app.ui.plain_imports import plain_imports
from app.ui.standing_gathering import gather
from app.ui.widgets.sitting.before_card import BeforeCard
from app.ui.widgets.sitting.between_card import BetweenCard
from app.ui.widgets.sitting.result_card import ResultCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.sittings import Result, Returned, SetView
    from app.wiring import App


class SittingFlow(QObject):
    """One window's exams.

    Args:
        app: the program.
        go: shows a page of the window by name, with an argument.
        debrief: shows the debrief that a piece of work brings.
    """

    def __init__(self, app: App, go: Callable[..., object], debrief: Callable[[Callable[[], object]], None]) -> None:
        super().__init__()
        self._app, self._go, self._debrief = app, go, debrief
        self._standing: StandingPage | None = None
        self._page: SittingPage | None = None
        self._set = ""
        self._asked = 0

    # the pages ---------------------------------------------------------------------------------------

    def make_standing(self) -> StandingPage:
        """The page My standing."""
        page = self._standing = StandingPage(lambda: self._app.signing_in)
        page.shown_again.connect(self.show_standing)
        page.picked.connect(self._pick)
        page.begin_wanted.connect(self._before)
        page.go_on_wanted.connect(self.go_on)
        page.debrief_wanted.connect(self._show_debrief)
        return page

    def make_sitting(self) -> SittingPage:
        """The page around the drills of a set."""
        page = self._page = SittingPage()
        page.standing_wanted.connect(lambda: self._go("standing"))
        return page

    def make_desk(self) -> DeskPage:
        """The desk at which exams are sat."""
        page = DeskPage(self._app.settings)
        page.ended.connect(lambda _: self._after())
        page.voided.connect(lambda _: self._after())
        page.back_wanted.connect(lambda: None)
        return page

    # my standing -------------------------------------------------------------------------------------

    def show_standing(self) -> None:
        """Show where the person of this laptop is, or ask who it is."""
        number = self._app.settings.person
        if not number:
            self._standing.show_sign_in()
            return
        self._asked += 1
        asked, page = self._asked, self._standing
        page.show_loading()

        def show(found: object) -> None:
            if asked == self._asked and page is self._standing:
                page.show_standing(found) if found is not None else page.show_sign_in()

        self._storage(lambda: gather(self._app, number), show)

    def _pick(self, number: str) -> None:
        self._app.sittings.sign_out()
        try:
            self._app.change(replace(self._app.settings, person=number))
        except StormdrillError as error:
            notices.error(error)
        self.show_standing()

    def _show_debrief(self, run: int) -> None:
        def work() -> object:
            from app.services.reporting import debrief_of

            return debrief_of(self._app.paths, str(run))

        self._debrief(work)

    # before ------------------------------------------------------------------------------------------

    def _before(self, programme: str, level: str) -> None:
        self._go("sitting")
        self._page.show_working(tr("Looking up what a set is …"))
        person, sittings = self._app.settings.person, self._app.sittings

        def work() -> tuple:
            from app.certification.standing import asks

            found = self._app.standing.programme(programme).level(level)
            told = sittings.entitled(person, programme, level)
            return found, asks(found, told.kind), sittings.is_admitted(person), sittings.sealed_here()

        def show(found: tuple) -> None:
            wanted, sentences, admitted, sealed = found
            admission = None if admitted and not wanted.supervised else self._admission(wanted.supervised)
            card = BeforeCard(wanted.title, sentences, admission, self._unsealing() if sealed else None)
            if admission is not None:
                admission.admitted.connect(lambda _: card.show_admitted(sittings.door.name_of_supervisor(person) or ""))
            card.begin_wanted.connect(lambda: self._open(programme, level, card))
            card.declined.connect(lambda: self._go("standing"))
            self._page.show_before(wanted.title, card)

        self._storage(work, show)

    def _open(self, programme: str, level: str, card: BeforeCard) -> None:
        card.set_busy(True)
        person, sittings = self._app.settings.person, self._app.sittings
        sittings.language = now_spoken()

        def failed(error: BaseException) -> None:
            card.set_busy(False)
            notices.error(error)

        Job(lambda: sittings.open(person, programme, level, honoured=True), self, storage=True).done(self.go_on).failed(
            failed).start()  # fmt: skip

    def _admission(self, supervised: bool) -> QWidget:
        with plain_imports():
            from app.ui.widgets.pin_entry import ExamAdmission
        return ExamAdmission(self._app.sittings.door, self._app.settings.person, supervised)

    def _unsealing(self) -> QWidget:
        from app.ui.widgets.sitting.unsealing import Unsealing

        return Unsealing(self._app.sittings)

    # drill after drill -------------------------------------------------------------------------------

    def go_on(self, exam_set: str = "") -> None:
        """Go on with a set: back to its drill if one is under way, else to the calm before the next one.

        Args:
            exam_set: which one; empty: the one that is open for the person of this laptop.
        """
        sittings, person = self._app.sittings, self._app.settings.person

        sittings.language = now_spoken()

        def work() -> SetView | None:
            name = exam_set or sittings.open_set(person)
            return sittings.view(name) if name else None

        self._go("sitting")
        self._page.show_working(tr("Looking up where you are …"))
        self._storage(work, self._show)

    def _show(self, view: SetView | None) -> None:
        if view is None:
            self._go("standing")
            return
        self._set = view.exam_set.id
        if view.over:
            self._tell()
        elif view.course.running:
            self._sit()
        else:
            self._between(view)

    def _between(self, view: SetView) -> None:
        person, supervised = view.exam_set.person or "", bool(view.exam_set.supervised_by)
        known = self._app.sittings.is_admitted(person)
        if supervised and not self._app.sittings.door.name_of_supervisor(person):
            known = False
        admission = None if known or view.course.why_not else self._admission(supervised)
        sealed = self._unsealing() if view.sealed and not view.course.why_not else None
        states = tuple(drill.status for drill in view.drills)
        card = BetweenCard(view.level.title, states, view.course.next, view.minutes, view.course.why_not,
                           tuple(_returned(each) for each in view.returned), admission, sealed)  # fmt: skip
        if admission is not None:
            admission.admitted.connect(card.show_admitted)
        if sealed is not None:
            sealed.opened.connect(card.show_unsealed)
        card.begin_wanted.connect(self._sit)
        card.later_wanted.connect(lambda: self._go("standing"))
        card.give_up_wanted.connect(self._give_up)
        self._page.show_between(view.level.title, card)
        if admission is not None:
            admission.ask()

    def _sit(self) -> None:
        """Sit down at the desk: begin the next drill or go on with the one under way."""
        try:
            session = self._app.sittings.begin(self._set)
        except StormdrillError as error:
            notices.error(error)
            if self._page.card is None:
                self._go("standing")
            return
        if session.over:
            self._after()
        else:
            self._go("exam", session, instead=True)

    def _after(self) -> None:
        """A drill has ended, or was stopped for something real."""
        self.go_on(self._set)

    def _give_up(self) -> None:
        name = self._set
        self._storage(lambda: self._app.sittings.give_up(name), lambda _: self.go_on(name))

    # the end -----------------------------------------------------------------------------------------

    def _tell(self) -> None:
        name = self._set
        self._page.show_working(tr("Your drills are scored again from their records …"))

        def show(result: Result) -> None:
            card = ResultCard(result)
            card.debrief_wanted.connect(self._show_debrief)
            self._page.show_end(result.title, card)
            self._app.sittings.sign_out()

        self._storage(lambda: self._app.sittings.result(name), show)

    def _storage(self, work: Callable[[], object], use: Callable[[object], None]) -> None:
        def failed(error: BaseException) -> None:
            notices.error(error)
            if self._page is not None and self._page.card is None and self._page.isVisible():
                self._go("standing")

        Job(work, self, storage=True).done(use).failed(failed).start()


def _returned(each: Returned) -> str:
    if each.unseen:
        return tr("Drill {number} was stopped for something real. It counts as nothing; another one that you have never opened "
                  "was drawn.").format(number=each.position + 1)  # fmt: skip
    return tr("Drill {number} was stopped for something real and counts as nothing. No unseen one is left, so the same one "
              "comes again in another variant.").format(number=each.position + 1)  # fmt: skip
