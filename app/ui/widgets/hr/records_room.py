"""Records: exam records come in, laptops are believed or not, and the company's own store is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.widgets.hr.installations_view import InstallationsView
from app.ui.widgets.hr.room import HrRoom
from app.ui.widgets.hr.store_view import StoreView
from app.ui.widgets.hr.taking_view import TakingView
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow
from app.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from app.wiring import App

TAKING, INSTALLATIONS, STORE = "taking", "installations", "store"


class RecordsRoom(HrRoom):
    """Three views.

    Args:
        app: the program.
    """

    name = "records"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._reading = True
        self.taking, self.installations, self.store = TakingView(app), InstallationsView(app), StoreView(app)
        self._tabs = Tabs(tr("Views of records"))
        self._order = (TAKING, INSTALLATIONS, STORE)
        for name, words in ((TAKING, tr("Take in")), (INSTALLATIONS, tr("Installations")), (STORE, tr("Learning record store"))):
            self._tabs.add(name, words)
        self._tabs.chosen.connect(self.show_view)
        self._views = QStackedWidget()
        for view in (self.taking, self.installations, self.store):
            self._views.addWidget(view)
        self.setLayout(column(Panel(row(self._tabs, None, margins=(16, 8, 16, 8))), Hairline(), self._views, gap=0))
        self.layout().setStretch(2, 1)
        self.taking.changed.connect(self._taken)
        self.installations.changed.connect(self.read)
        self.installations.enrolled.connect(self.taking.look_again)

    def status(self) -> str:
        if self.taking.running:
            return tr("records are being taken in …")
        return tr("reading …") if self._reading else tr("%n record(s) kept apart", "", self.taking.model.rowCount())

    def keys(self) -> tuple[KeyRow, ...]:
        return (("↑ ↓", tr("choose")), ("Esc", tr("leave it")))

    def enter(self) -> None:
        self.read()
        self.store.read()

    def leave(self) -> None:
        self.installations.leave()
        self.store.leave()

    def close_down(self) -> None:
        self.taking.stop()
        self.store.stop()
        self.leave()

    def show_view(self, name: str) -> None:
        """Show one of its views."""
        self._tabs.show_tab(name)
        self._views.setCurrentIndex(self._order.index(name))

    def read(self) -> None:
        """Read all that may have changed."""
        app = self._app
        self._reading = True
        self.told.emit()

        def work() -> tuple:
            return app.collecting.refused(), app.enrolment.all(), app.handing_over.fingerprint

        Job(work, self, storage=True).done(self._show).failed(self._failed).start()

    def _show(self, found: tuple) -> None:
        refused, known, own = found
        self.taking.show_rows(refused)
        app = self._app

        def work() -> list:
            from app.services.strangers import strangers
            from app.storage.enrolled import Enrolled
            from app.storage.refused import Refused

            return strangers(Refused(app.database), Enrolled(app.database))

        def show(unknown: list) -> None:
            self._reading = False
            self.installations.show_rows(known, unknown, own)
            self._tabs.count(INSTALLATIONS, len(unknown))
            self.told.emit()

        # Not in the line of the database: thousands of refused records take a while to open, one by one.
        Job(work, self).done(show).failed(self._failed).start()

    def _failed(self, error: BaseException) -> None:
        self._reading = False
        self.taking.message.error(error)
        self.told.emit()

    def _taken(self) -> None:
        self.read()
        self.store.read()
        self.changed.emit()
