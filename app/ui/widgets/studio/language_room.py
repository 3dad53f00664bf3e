"""The room of a scenario's languages: string tables out and in, and what is still to be done about each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget

from app.services.translation_standing import Standing as Language
from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.studio.language_rows import language_row
from app.ui.models.studio.language_work import LanguageWork, carry_out
from app.ui.theme import theme
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow
from app.ui.widgets.studio.asking_files import file_to_open, file_to_write, with_suffix
from app.ui.widgets.studio.language_detail import LanguageDetail
from app.ui.widgets.studio.language_head import LanguageHead
from app.ui.widgets.studio.language_taking import LanguageTaking
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.place_list import PlaceList
from app.ui.widgets.studio.room import Standing, StudioRoom
from app.ui.widgets.studio.word_page import WordPage

if TYPE_CHECKING:
    from app.authoring.problems import Problem
    from app.services.translating import Plan, Written
    from app.wiring import App


class LanguageRoom(StudioRoom):
    """Languages on the left, the chosen one on the right, the two ways above."""

    name = "language"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._standing: Standing | None = None
        self._work: LanguageWork | None = None
        self._asked = 0
        self._languages: tuple[Language, ...] = ()
        self._problems: dict[str, tuple[Problem, ...]] = {}
        self.head, self.detail, self.taking = LanguageHead(), LanguageDetail(), LanguageTaking()
        self.list = PlaceList(tr("Languages"), tr("Up and down choose a language"))
        self.message, self._words, self._none = Message(), WordPage(), WordPage()
        self._beside = QStackedWidget()
        for page in (self._none, self._both()):
            self._beside.addWidget(page)
        overview = Panel(column(self.head, row(self.message, margins=(16, 0, 16, 8)), Hairline(), self._beside, gap=0))
        overview.layout().setStretch(3, 1)
        self._overview, self._stack = overview, QStackedWidget()
        for page in (self._words, overview, self.taking):
            self._stack.addWidget(page)
        self.setLayout(column(self._stack))
        self.head.write_wanted.connect(self._write)
        self.head.take_wanted.connect(self._choose_table)
        self.list.moved.connect(lambda _: self._show_language())
        self.list.chosen.connect(lambda _: self.detail.list.setFocus())
        self.detail.picked.connect(self.picked)
        self.detail.reviewed.connect(self._review)
        self.taking.agreed.connect(self._carry_out)
        self.taking.left.connect(self._back)
        QShortcut(QKeySequence("Escape"), self.taking, self._back, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.show_standing(None)

    def words(self) -> str:
        return tr("Language")

    def status(self) -> str:
        return tr("%n language(s) beside English", "", len(self._languages)) if self._playable() else ""

    def keys(self) -> tuple[KeyRow, ...]:
        if self._stack.currentWidget() is self.taking:
            return (("↑ ↓", tr("another line")), ("Esc", tr("back to the languages")))
        return (("↑ ↓", tr("another language")), ("↵", tr("its lines; there: show it in the text")))

    def show_standing(self, standing: Standing | None) -> None:
        before, self._standing = self._standing, standing
        self._work = None
        if self._playable():
            self._work = LanguageWork(self._app.paths, standing.scenario, standing.path, standing.text)
        else:
            self._asked += 1
            self._words.say(*_why_not(standing))
            self._stack.setCurrentWidget(self._words)
            self.told.emit()
            return
        if before is None or before.scenario is None or before.path != standing.path:
            self._none.say(tr("Looking for translations …"))
            self._beside.setCurrentIndex(0)
            self.message.clear()
            self._stack.setCurrentWidget(self._overview)
        if self._stack.currentWidget() is self._words:
            self._stack.setCurrentWidget(self._overview)
        self._read()

    def enter(self) -> None:
        if self._playable():
            self._read()

    def close_down(self) -> None:
        self._asked += 1

    # what there is -----------------------------------------------------------------------------------

    def _both(self) -> QSplitter:
        parts = QSplitter(Qt.Orientation.Horizontal)
        self.list.setMinimumWidth(theme.px(240))
        parts.addWidget(self.list)
        parts.addWidget(self.detail)
        parts.setChildrenCollapsible(False)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 5)
        return parts

    def _playable(self) -> bool:
        return self._standing is not None and self._standing.scenario is not None

    def _read(self, language: str = "") -> None:
        """Find out how far every language is; then show one of them."""
        self._asked += 1
        self._problems = {}
        self._start(self._work.standings, lambda found: self._show(found, language))

    def _show(self, found: tuple[Language, ...], language: str) -> None:
        self._languages = found
        self.head.show_languages(each.language for each in found)
        self.list.show_rows([language_row(each) for each in found])
        if found:
            held = self.list.current()
            self.list.hold(language or (held.key if held else found[0].language))
            self._show_language()
        self._none.say(tr("This scenario speaks English only."), tr(
            "Write a string table for a language and give it to a translator: any tool that reads PO files will do. "
            "When it comes back, take it in here."))  # fmt: skip
        self._beside.setCurrentIndex(1 if found else 0)
        self.told.emit()

    def _chosen(self) -> Language | None:
        held = self.list.current()
        return next((each for each in self._languages if held is not None and each.language == held.key), None)

    def _show_language(self) -> None:
        chosen, work = self._chosen(), self._work
        if chosen is None or work is None:
            return
        self.head.choose(chosen.language)
        known = self._problems.get(chosen.language)
        self.detail.show_standing(chosen, work.scenario.lines, work.place, known)
        if known is not None or chosen.trouble:
            return

        def use(found: tuple[Problem, ...]) -> None:
            self._problems[chosen.language] = found
            if self._chosen() == chosen:
                self.detail.show_standing(chosen, work.scenario.lines, work.place, found)

        self._start(lambda: work.words_told(chosen), use)

    # out and in --------------------------------------------------------------------------------------

    def _write(self, language: str) -> None:
        work = self._work
        suggested = self._app.paths.exports / f"{work.scenario.id}.{language}.po"
        chosen = file_to_write(self, tr("Write a string table"), tr("String tables (*.po)"), suggested)
        if chosen is None:
            return
        out, asked = with_suffix(chosen, ".po")
        if not asked and out.exists():
            self.message.say(tr("{name} is there already.").format(name=out.name), tr("Choose another name."), "warn")
            return
        self._start(lambda: work.write(language, out), self._tell_written)

    def _tell_written(self, written: Written) -> None:
        left = written.missing + written.fuzzy
        self.message.say(
            tr("Written to {file}.").format(file=written.file),
            tr("%n line(s) (is|are) waiting for a translator. Send the file out, and take it in when it comes back.", "", left)
            if left else tr("Every line in it is translated."), "good",
        )  # fmt: skip

    def _choose_table(self) -> None:
        chosen = file_to_open(self, tr("Take a string table in"), tr("String tables (*.po);;All files (*)"),
                              self._app.paths.exports)
        if chosen is not None:
            self.take(chosen)

    def take(self, file: Path) -> None:
        """Show what taking this table in would change."""
        self.message.say(tr("Reading {name} …").format(name=file.name), tr("Nothing is written."))
        self._plan(file, lambda plan: self._look(plan, file.name))

    def _plan(self, file: Path, use: Callable[[Plan], None], reviewer: tuple[str, str] = ("", "")) -> None:
        work = self._work
        self._asked += 1
        self._start(lambda: work.plan(file, reviewer), use)

    def _look(self, plan: Plan, name: str) -> None:
        self.message.clear()
        self._stack.setCurrentWidget(self.taking)
        self.taking.show_plan(plan, name)
        self.told.emit()

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._overview)
        self.head.take.setFocus()
        self._read()
        self.told.emit()

    def _carry_out(self, plan: Plan) -> None:
        def use(target: Path) -> None:
            self._stack.setCurrentWidget(self._overview)
            self.message.say(tr("Taken in, to {file}.").format(file=target),
                             tr("Practice is played in this language from now on, where the window speaks it."), "good")
            self._read(plan.language)

        self._start(lambda: carry_out(plan), use)

    def _review(self, name: str) -> None:
        from app.clock import wall_text

        chosen, day = self._chosen(), wall_text(self._app.clock.wall_ms())[:10]
        if chosen is not None:
            self._plan(chosen.file, self._carry_out, (name, day))

    # off the window's thread -------------------------------------------------------------------------

    def _start(self, work: Callable[[], object], use: Callable[..., None]) -> None:
        """Do this; what it comes to is dropped once something else was asked."""
        number = self._asked

        def done(found: object) -> None:
            if number == self._asked:
                use(found)

        def failed(trouble: BaseException) -> None:
            if number == self._asked:
                self._stack.setCurrentWidget(self._overview)
                self.message.error(trouble)
                self.told.emit()

        Job(work, self).done(done).failed(failed).start()


def _why_not(standing: Standing | None) -> tuple[str, str]:
    if standing is None:
        return tr("No scenario is open."), tr("Open one under Scenarios; its languages are shown here.")
    return (tr("This scenario cannot be translated yet."),
            tr("%n problem(s) (keeps|keep) it from being played. Put them right first, so that no line is lost.", "", standing.errors))  # fmt: skip
