"""Pictures: passes over time, by unit and by dimension, what runs out, and what another pass mark would have come to.

No rankings, no reaction times, and in no picture anybody's name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.background import Job
from app.ui.language import told, tr
from app.ui.models.hr.picture_rows import FEWEST, dimension_rows, month_rows, months_back, unit_rows
from app.ui.widgets.hr.bar_pictures import RowBars, TimeColumns
from app.ui.widgets.hr.picture_card import PictureCard
from app.ui.widgets.hr.picture_filters import PictureFilters
from app.ui.widgets.hr.room import HrRoom
from app.ui.widgets.hr.running_out_card import SOON_DAYS, RunningOutCard
from app.ui.widgets.hr.what_if_card import WhatIfCard
from app.ui.widgets.layout import Hairline, column, scrolling
from app.ui.widgets.page import KeyRow
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.certification.programme import Programme
    from app.wiring import App


class PicturesRoom(HrRoom):
    """Reads each picture by itself, so that the quick ones stand at once.

    Args:
        app: the program.
    """

    name = "pictures"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._programmes: dict[str, Programme] = {}
        self._asked = 0
        self._waits = 0
        self.filters, self.message = PictureFilters(), Message()
        self.passes = PictureCard(tr("Passes over time"), TimeColumns(tr("Passes over time")), tr("Month"), tr("Certificates"))
        self.units = PictureCard(tr("By unit"), RowBars(tr("By unit")), tr("Unit"), tr("Hold it"))
        self.dimensions = PictureCard(tr("By dimension"), RowBars(tr("By dimension")), tr("Dimension"), tr("Mean ± spread"))
        self.running_out, self.what_if = RunningOutCard(), WhatIfCard()
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(column(self.message, self.passes, self.units, self.dimensions, self.running_out, self.what_if, None, gap=12, margins=(24, 16, 24, 20)))
        self._area = scrolling(content)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Pictures"))
        self.setLayout(column(self.filters, Hairline(), self._area, gap=0))
        self.layout().setStretch(2, 1)
        self.filters.programme_changed.connect(self._begin_programme)
        self.filters.changed.connect(self.read)
        self.running_out.person_wanted.connect(self.person_wanted)
        self.what_if.wanted.connect(self._look)

    def status(self) -> str:
        return tr("counting …") if self._waits else tr("counts alone, from five people up")

    def keys(self) -> tuple[KeyRow, ...]:
        return (("Tab", tr("next picture")), ("Space", tr("as a table")))

    def enter(self) -> None:
        app = self._app
        Job(lambda: app.programmes.all(), self, storage=True).done(self._begin).failed(self._failed).start()

    # reading ---------------------------------------------------------------------------------------

    def _begin(self, programmes: list) -> None:
        self._programmes = {each.id: each for each in programmes}
        self.filters.show_programmes([(each.id, each.title) for each in programmes])
        if not programmes:
            self.message.say(tr("There is no programme, so there is nothing to picture."), tr("Its file belongs into the folder scenarios/programmes."), "warn")
        self._begin_programme()

    def _begin_programme(self) -> None:
        programme = self._programmes.get(self.filters.programme)
        if programme is None:
            return
        self.filters.show_levels([(level.id, level.title) for level in programme.levels])
        self.what_if.show_levels([(level.id, level.title, level.mean) for level in programme.levels])
        self.read()

    def read(self) -> None:
        """Read all pictures anew."""
        programme = self._programmes.get(self.filters.programme)
        if programme is None:
            return
        self._asked += 1
        self._ask(lambda: self._app.standing.by_unit(programme.id), self._show_units)
        self._ask(self._passes(programme), self._show_passes)
        self._ask(self._lists(programme), lambda found: self.running_out.show_lists(*found, {level.id: level.title for level in programme.levels}))
        self._ask(self._figures(programme), self._show_dimensions, storage=False)

    def _ask(self, work: object, show: object, storage: bool = True) -> None:
        """Run one question; what comes when something else was asked meanwhile is dropped."""
        asked = self._asked
        self._waits += 1

        def done(found: object) -> None:
            self._waits -= 1
            if asked == self._asked:
                show(found)
            self.told.emit()

        def failed(error: BaseException) -> None:
            self._waits -= 1
            self._failed(error)

        Job(work, self, storage=storage).done(done).failed(failed).start()

    def _since(self) -> tuple[object, int]:
        """The filters as a question, and from when on."""
        from app.storage.pictures import PicturesAsked
        from app.units import MS_PER_DAY

        today = self._app.standing.today()
        first = months_back(today, self.filters.months)[0]
        days = (today.replace(year=int(first[:4]), month=int(first[5:]), day=1) - today.replace(year=1970, month=1, day=1)).days
        return PicturesAsked(self.filters.programme, self.filters.level, days * MS_PER_DAY, self.filters.unit), self.filters.months

    def _passes(self, _: Programme) -> object:
        from app.storage.pictures import PictureFigures

        asked, app = self._since()[0], self._app
        return lambda: PictureFigures(app.database).passes(asked)

    def _figures(self, _: Programme) -> object:
        from app.storage.database import Database
        from app.storage.pictures import PictureFigures

        asked, path = self._since()[0], self._app.database.path

        def work() -> list:
            with Database(path) as database:  # a way of its own: a million attempts take seconds, and others are to read meanwhile
                return PictureFigures(database).dimensions(asked)

        return work

    def _lists(self, programme: Programme) -> object:
        standing, unit, level = self._app.standing, self.filters.unit, self.filters.level

        def work() -> tuple:
            found = standing.expiring(programme.id, SOON_DAYS, unit), standing.lapsed(programme.id, unit)
            return tuple([row for row in rows if not level or row.level == level] for rows in found)

        return work

    # showing ---------------------------------------------------------------------------------------

    def _show_passes(self, found: list) -> None:
        programme = self._programmes[self.filters.programme]
        levels = [level for level in programme.levels if self.filters.level in ("", level.id)]
        total = sum(each.passes for each in found)
        if not total:
            self.passes.show_rows([], tr("No certificate was issued in this time."))
            return
        rows = month_rows(found, months_back(self._app.standing.today(), self.filters.months), [level.id for level in levels])
        self.passes.show_rows(rows, tr("%n certificate(s) issued, renewals among them.", "", total), more=[level.title for level in levels])

    def _show_units(self, found: tuple) -> None:
        programme = self._programmes[self.filters.programme]
        level = programme.level(self.filters.level) or programme.levels[0]
        hidden = sum(each.people is None for each in found)
        self.filters.show_units([each.unit for each in found if each.people is not None], hidden)
        rows = unit_rows(found, level.id)
        note = tr("%n unit(s) not told: with fewer than {fewest} people, or because telling them would tell those.", "", hidden).format(fewest=FEWEST) if hidden else ""
        says = tr("Share of each unit that holds {level} today.").format(level=level.title) if rows else tr("No unit has five people or more.")
        self.units.show_rows(rows, says, note, (tr("of them expiring"), tr("lapsed")))

    def _show_dimensions(self, found: list) -> None:
        rows = dimension_rows(found)
        few = bool(found) and not rows
        says = tr("Mark: the mean of exam drills in points of 100. Around it: one standard deviation to each side.") if rows else (
            tr("Fewer than five people sat exams here, so nothing is told.") if few else tr("No exam was sat in this time."))  # fmt: skip
        self.dimensions.show_rows(rows, says, more=(tr("Drills"),))

    def _look(self, level: str, mean: int, who: str) -> None:
        app, programme = self._app, self.filters.programme
        self.what_if.say(tr("Counting …"))
        Job(lambda: app.standing.what_if(programme, level, mean, who), self, storage=True).done(self.what_if.show_answer).failed(
            lambda error: self.what_if.say(told(error)) if hasattr(error, "remedy") else self._failed(error)).start()

    def _failed(self, error: BaseException) -> None:
        self.message.error(error)
        self.told.emit()
