"""Leads from page to page: library, briefing, desk, debrief. Holds the services, draws nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.errors import StormdrillError
from app.paths import Paths
from app.services.played import Played
from app.settings import Settings
from app.ui.background import Job, pools
from app.ui.language import mark, now_spoken, tr
from app.ui.main_window import MainWindow, Place
from app.ui.notices import notices
from app.ui.pages.library_page import LibraryPage
from app.ui.plain_imports import plain_imports
from app.ui.widgets.page import Page
from app.units import format_ms
from app.wiring import open_app

if TYPE_CHECKING:
    from app.ui.sitting_flow import SittingFlow
    from app.ui.hr_flow import HrFlow
    from app.ui.studio_flow import StudioFlow

_LOCAL = "local"
"""Whose runs are shown while nobody has been picked."""
_FIRST_LOOK = mark("A first look at every scenario; afterwards the library opens at once.")
_MOST_READERS = 4
"""Processes that read scenarios at the same time."""


class _ClosingError(Exception):
    """The window closes while scenarios are read."""


class Flow(QObject):
    """One window's way through the pages.

    Args:
        paths: where everything lies.
        settings: what the user has set.
        dress: puts the theme on as settings say.
    """

    def __init__(self, paths: Paths, settings: Settings, dress: Callable[[Settings], None]) -> None:
        super().__init__()
        self._theme = dress
        self.app = open_app(paths, settings)
        self._window: MainWindow | None = None
        self._library_page: LibraryPage | None = None
        self._listing: list[Page] = []
        """Pages that show what there is and how it has gone."""
        self._played: Mapping[str, Played] = {}
        self._open_run, self._open_exam = 0, False
        self._asked = ""
        self._last: object = None
        self._others: tuple[Place, ...] = ()
        self._again: Callable[[], None] = lambda: self.practise(self._last)
        self._studio_flow: StudioFlow | None = None
        self._sitting_flow: SittingFlow | None = None
        self._hr_flow: HrFlow | None = None
        self._started = self._closing = False

    def add(self, *places: Place) -> None:
        """More pages, before the window is furnished."""
        self._others += places

    def places(self) -> tuple[Place, ...]:
        """Every page of the window."""
        return (
            Place("library", self._make_library, tr("Library")),
            Place("catalogue", self._make_catalogue, tr("Catalogue")),
            Place("standing", lambda: self._sitting().make_standing(), tr("My standing")),
            Place("studio", lambda: self._studio().make_page(), tr("Studio")),
            Place("hr", lambda: self._hr().make_page(), tr("HR")),
            *self._others,
            Place("sitting", lambda: self._sitting().make_sitting()),
            Place("exam", lambda: self._sitting().make_desk()),
            Place("trial", lambda: self._studio().make_try_page()),
            Place("briefing", self._make_briefing),
            Place("desk", self._make_desk),
            Place("debrief", self._make_debrief),
            Place("settings", self._make_settings),
        )

    def take(self, window: MainWindow) -> None:
        """The window to lead through."""
        self._window = window

    def start(self) -> None:
        """After the first paint: read what has changed among the scenarios, then what has been played."""
        self._started = True
        self._claim_home()
        self._read_library()
        self.refresh()

    def _read_library(self) -> None:
        """Read what has changed among the scenarios, if anything has."""
        library = self.app.library
        if library.stale():
            self._say_reading("", 0, 0)
            job = Job(self._rebuild, self, with_progress=True).progress(self._say_reading)
            job.done(self._read).failed(self._unread).start()

    def _claim_home(self) -> None:
        """Take the folder for this window; where another has it, say so before anybody begins a drill."""
        try:
            self.app.claim()
        except StormdrillError as trouble:
            notices.error(trouble)

    def warn(self, sentence: str) -> None:
        """Tell the user something that went wrong before there was a window."""
        notices.warn(sentence)

    def close(self) -> None:
        """The window is closing: let work under way end, then close the data."""
        self._closing = True
        if self._studio_flow is not None:
            self._studio_flow.close()
        if self._hr_flow is not None:
            self._hr_flow.close()
        pools.wait()
        self._library_page, self._listing = None, []  # answers that are still on their way come to nobody
        self.app.close()

    def refresh(self) -> None:
        """Ask the data what has been played and what was left open."""
        if self._started:
            Job(self._history, self, storage=True).done(self._show_history).start()

    # the library -----------------------------------------------------------------------------------

    def _make_library(self) -> Page:
        page = self._library_page = LibraryPage()
        self._listing = [page]
        if not self.app.library.known:
            page.show_reading(tr(_FIRST_LOOK))
        page.show_entries(self.app.library.entries(), {})
        page.picked.connect(self.brief)
        page.resumed.connect(self._resume)
        page.given_up.connect(self._give_up)
        page.mend_wanted.connect(self.write)
        page.shown.connect(self.refresh)
        return page

    def _make_catalogue(self) -> Page:
        from app.ui.pages.catalogue_page import CataloguePage

        page = CataloguePage()
        page.show_entries(self.app.library.entries(), self._played)
        page.picked.connect(self.brief)
        page.shown.connect(self.refresh)
        self._listing.append(page)
        return page

    def _show_entries(self) -> None:
        for page in self._listing:
            page.show_entries(self.app.library.entries(), self._played)

    def _say_reading(self, name: str, done: int, of: int) -> None:
        if self._library_page is not None:
            done_words = tr("{name} · {done} of {of}").format(name=name, done=done, of=of)
            self._library_page.show_reading(done_words if name else tr(_FIRST_LOOK))

    def _rebuild(self, progress: Callable[[str, int, int], None]) -> None:
        def told(name: str, done: int, of: int) -> None:
            if self._closing:
                raise _ClosingError
            progress(name, done, of)

        self.app.library.rebuild(told, max(1, min(_MOST_READERS, (os.cpu_count() or 1) - 1)))

    def _unread(self, error: BaseException) -> None:
        if not isinstance(error, _ClosingError):
            self._read(None)
            notices.error(error)

    def _read(self, _: object) -> None:
        if self._library_page is not None:
            self._library_page.show_reading("")
        self._show_entries()

    def _history(self) -> tuple:
        if not self.app.paths.database.is_file():
            return {}, []  # nothing was ever played here; no need to make the data file yet
        person = self.app.settings.person or _LOCAL
        return self.app.history.played(person), self.app.sessions.open_runs(person)

    def _show_history(self, found: tuple) -> None:
        self._played, runs = found
        page = self._library_page
        if page is None:
            return
        self._show_entries()
        self._open_run, self._open_exam = (runs[0].run, runs[0].mode == "exam") if runs else (0, False)
        if runs:
            page.show_open_run(runs[0].title, format_ms(runs[0].drill_ms), runs[0].mode != "exam")
        else:
            page.show_open_run("", "", True)

    def _resume(self) -> None:
        if self._open_exam:
            self._sitting().go_on()
            return
        self._sit_down(lambda: self.app.sessions.resume(self._open_run))

    def _give_up(self) -> None:
        run = self._open_run
        Job(lambda: self.app.sessions.give_up(run), self, storage=True).done(lambda _: self.refresh()).start()

    # the studio ------------------------------------------------------------------------------------

    def _studio(self) -> StudioFlow:
        if self._studio_flow is None:
            with plain_imports():
                from app.ui.studio_flow import StudioFlow
            self._studio_flow = StudioFlow(self.app, self._window.go, self.debrief, self._replay)
        return self._studio_flow

    def write(self, path: str) -> None:
        """Open a scenario's file in the studio."""
        self._window.go("studio")
        self._studio().open(Path(path))

    def _replay(self, scenario: object, player: str, seed: int) -> None:
        """Show a robot's run as it would show a person's."""

        def work() -> object:
            from app.services.debriefing import case_of
            from app.services.robot_run import robot_run

            return robot_run(scenario, player, seed).debrief(case_of(self.app.paths, scenario))

        self._await_debrief(work, lambda: self._replay(scenario, player, seed), instead=False)

    # HR --------------------------------------------------------------------------------------------

    def _hr(self) -> HrFlow:
        if self._hr_flow is None:
            with plain_imports():
                from app.ui.hr_flow import HrFlow
            self._hr_flow = HrFlow(self.app)
        return self._hr_flow

    # exams -----------------------------------------------------------------------------------------

    def _sitting(self) -> SittingFlow:
        if self._sitting_flow is None:
            with plain_imports():
                from app.ui.sitting_flow import SittingFlow
            self._sitting_flow = SittingFlow(self.app, self._window.go, self._debrief_exam)
        return self._sitting_flow

    def _debrief_exam(self, work: Callable[[], object]) -> None:
        self._await_debrief(work, lambda: None, instead=False)

    # the settings ----------------------------------------------------------------------------------

    def _make_settings(self) -> Page:
        from app.services.house_policies import house_policies
        from app.services.areas import AREAS
        from app.ui.pages.settings_page import SettingsPage
        from app.ui.widgets.area_row import AreaRow

        guarded = [AreaRow(self.app.areas, area) for area in AREAS]
        page = SettingsPage(self.app.settings, self.app.paths.home, house_policies(self.app.paths), guarded)
        page.changed.connect(self._change)
        return page

    def _change(self, settings: Settings, name: str) -> None:
        """Keep the settings; what they change in the window is made anew, the page at hand stays."""
        try:
            self.app.change(settings)
        except StormdrillError as error:
            notices.error(error)
        QTimer.singleShot(0, self, lambda: self._dress(name))

    def _dress(self, name: str) -> None:
        """Put the theme on as it is now and make the pages anew, for their lengths are fixed when they are made."""
        self._theme(self.app.settings)
        self._window.furnish(self.places(), notices)
        self._window.go("library")
        self._window.go("settings", name)
        if name == "policy":
            self._read_library()

    # the briefing ----------------------------------------------------------------------------------

    def _make_briefing(self) -> Page:
        from app.ui.pages.briefing_page import BriefingPage

        page = BriefingPage()
        page.started.connect(lambda scenario, _: self.practise(scenario))
        page.declined.connect(lambda: self._window.go("library"))
        return page

    def brief(self, scenario_id: str) -> None:
        """Open a scenario's briefing."""
        page = self._window.page_of("briefing")
        entry = self.app.library.entry(scenario_id)
        self._asked = scenario_id
        page.show_loading(entry.title if entry else scenario_id)
        self._window.go("briefing")

        def show(scenario: object) -> None:
            if self._asked == scenario_id:
                page.show_scenario(scenario, spoken=self.app.library.spoken(scenario))

        def failed(error: BaseException) -> None:
            self._window.go("library")
            notices.error(error)

        Job(lambda: self.app.library.load(scenario_id, now_spoken()), self).done(show).failed(failed).start()

    # the desk --------------------------------------------------------------------------------------

    def _make_desk(self) -> Page:
        from app.ui.pages.desk_page import DeskPage

        page = DeskPage(self.app.settings)
        page.ended.connect(self.debrief)
        page.voided.connect(self._voided)
        return page

    def practise(self, scenario: object) -> None:
        """Sit down to a fresh practice drill of this scenario."""
        settings = self.app.settings
        percent = settings.extra_time_percent
        self._sit_down(lambda: self.app.sessions.practice(scenario, settings.person, clock_percent=percent))

    def _sit_down(self, begin: Callable[[], object]) -> None:
        try:
            session = begin()
        except StormdrillError as error:
            notices.error(error)
            return
        if session.over:
            self.debrief(session)
        else:
            self._window.go("desk", session, instead=self._window.page.name == "debrief")

    def _voided(self, _: object) -> None:
        self._window.go("library", instead=True)
        notices.tell(tr("The exercise is stopped. The run is void: it counts as nothing."), "warn", 12_000)

    # the debrief -----------------------------------------------------------------------------------

    def _make_debrief(self) -> Page:
        from app.ui.pages.debrief_page import DebriefPage

        page = DebriefPage()
        page.again.connect(lambda: self._again())
        page.report.connect(self._save_report)
        return page

    def debrief(self, session: object, again: Callable[[], None] | None = None) -> None:
        """Show the debrief of a session that has ended.

        Args:
            session: it.
            again: what *again* means there; absent: a fresh practice of the same scenario.
        """
        self._last = session.scenario

        def work() -> object:
            from app.services.debriefing import case_of, debrief

            case = case_of(self.app.paths, session.scenario)
            return debrief(session.scenario, session.drill, session.mode, case=case)

        self._await_debrief(work, again or (lambda: self.practise(self._last)), instead=True)
        self.refresh()

    def _await_debrief(self, work: Callable[[], object], again: Callable[[], None], instead: bool) -> None:
        page = self._window.page_of("debrief")
        self._again = again
        page.show_working()
        self._window.go("debrief", instead=instead)
        Job(work, self).done(page.show_debrief).start()

    def _save_report(self, debrief: object) -> None:
        from app.ui.dialogs.report_dialog import FORMATS, ReportDialog

        paths = self.app.paths
        target = ReportDialog.ask(self._window, paths.exports, debrief.scenario)
        if target is None:
            return

        def work() -> None:
            from app.exports.atomic import write_bytes
            from app.services.reporting import rendered

            write_bytes(target, rendered(debrief, FORMATS[target.suffix.lower()], paths))

        told = tr("The report is saved as {target}.").format(target=target)
        Job(work, self).done(lambda _: notices.tell(told, "good")).start()
