"""The studio's first room: all scenarios, a search across their texts, tables and bundles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.authored import Authored, authored, own_scenarios
from app.services.searching import USES
from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.studio.texts_asked import TextsAsked
from app.ui.widgets.buttons import Button
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.browse_pane import BrowsePane
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.room import Standing, StudioRoom
from app.ui.widgets.studio.row_list import Field
from app.ui.widgets.studio.scenario_tasks import ScenarioTasks
from app.ui.widgets.studio.search_pane import SearchPane
from app.ui.widgets.studio.where_pane import WherePane

if TYPE_CHECKING:
    from app.wiring import App


class ScenariosRoom(StudioRoom):
    """Lists, finds, makes, carries; what is to be opened it asks for.

    Args:
        app: for paths and clock.
    """

    name = "scenarios"
    open_wanted = Signal(object)
    """A path: open it in the editor."""
    open_at_wanted = Signal(object, int)
    """(path, line): open it there."""
    written = Signal(object)
    """A path that was written by this room: whoever has it open should read it again."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._standing: Standing | None = None
        self._wanted: Path | None = None
        self._asked = 0
        self._to_list = False
        """The room was entered before there was a list to go to."""
        self.texts = TextsAsked(app.paths, self)
        self.browse, self.search, self.where = BrowsePane(app), SearchPane(self.texts), WherePane(self.texts)
        self.tasks = ScenarioTasks(app)
        self._build()
        self._connect()

    def words(self) -> str:
        return tr("Scenarios")

    def status(self) -> str:
        here = self._body.currentWidget()
        if here is self.search or here is self.where:
            return here.words
        if here is self.browse:
            rows = self.browse.rows
            return (
                tr("{count} of {all} shown").format(count=rows.shown, all=len(rows.scenarios)) if rows.scenarios else ""
            )
        return ""

    def keys(self) -> tuple[KeyRow, ...]:
        here = self._body.currentWidget()
        if here is self.browse:
            return (
                ("↑ ↓", tr("choose")), ("↵", tr("open")), ("/", tr("filter")), ("Ctrl N", tr("new scenario")),
                ("Ctrl O", tr("open a file")), ("Ctrl Shift F", tr("search all texts")),
            )  # fmt: skip
        if here is self.search or here is self.where:
            return (("↑ ↓", tr("choose")), ("↵", tr("go to the line")), ("Esc", tr("back to the scenarios")))
        return (("↑ ↓", tr("walk through what would change")), ("Esc", tr("back to the scenarios")))

    def show_standing(self, standing: Standing | None) -> None:
        before, self._standing = self._open_file(), standing
        now = self._open_file()
        self.browse.show_open(now)
        if now is not None and now != before:
            self._wanted = now
            self.refresh()

    def enter(self) -> None:
        self.refresh()
        if self._body.currentWidget() is self.browse and not self.browse.asking:
            self.browse.focus_list()
            self._to_list = True

    def leave(self) -> None:
        self.tasks.forget_secrets()

    def close_down(self) -> None:
        for who in (TextsAsked.FIND, TextsAsked.WHERE, TextsAsked.NAMES):
            self.texts.forget(who)
        self.tasks.forget_secrets()

    def refresh(self) -> None:
        """Look again which scenarios there are."""
        self._asked += 1
        number, app = self._asked, self._app
        entries = app.library.all_entries()
        open_file = self._open_file()
        job = Job(lambda: authored(app.paths, entries, app.clock, open_file), self)
        job.done(lambda found: self._listed(number, found)).failed(self._message.error).start()

    # what others ask for ---------------------------------------------------------------------------

    def copy_of(self, path: Path) -> None:
        """Open the form that makes a copy of this scenario."""
        self._show(self.browse)
        self.browse.choose(Path(path))
        self.browse.new(Path(path))

    def new(self) -> None:
        """Open the form for a new scenario."""
        self._show(self.browse)
        self.browse.new()

    def search_texts(self, text: str = "") -> None:
        """Search all texts for this; empty only goes to the box."""
        if text:
            self._box.setText(text)
        self._show(self.search)
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def where_used(self, kind: str, name: str) -> None:
        """Show where something is used.

        Args:
            kind: persona, chart, policy, case, trait or class.
            name: as it stands in the file; of anything else than these kinds the texts are searched.
        """
        if kind not in USES:
            self.search_texts(f'"{name}"')
            return
        self.where.ask(kind, name)
        self._show(self.where)
        self.where.focus_name()

    def open_file(self) -> None:
        """Ask for a scenario file anywhere."""
        kinds = tr("Scenarios (*.yaml *.yml)")
        chosen = asking_files.file_to_open(self, tr("Open a scenario"), kinds, own_scenarios(self._app.paths))
        if chosen is not None:
            self.open_wanted.emit(chosen)

    # inside ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._message = Message()
        self._box = Field(tr("Search all texts"), tr("Search all scenarios' texts"))
        self._box.setToolTip(tr("Search all texts (Ctrl+Shift+F)"))
        self._asks = Button(
            tr("Where is it used?"),
            icon="hash",
            hint=tr("Where a persona, chart, policy, case, trait or class is used"),
        )
        self._asks.setCheckable(True)
        self._body = QStackedWidget()
        for part in (self.browse, self.search, self.where, self.tasks):
            self._body.addWidget(part)
        bar = Panel(row(self._box, self._asks, margins=(16, 8, 16, 8)), "surface")
        self._top = Panel(column(bar, Hairline(), gap=0), "surface")
        under = row(self._message, margins=(16, 0, 16, 0))
        self.setLayout(column(self._top, under, self._body, gap=0))
        self.layout().setStretch(2, 1)

    def _connect(self) -> None:
        self._box.textChanged.connect(self._typed)
        self._box.down.connect(self.search.focus_list)
        self._box.returnPressed.connect(self.search.focus_list)
        self.search.list.above.connect(lambda: self._box.setFocus(Qt.FocusReason.OtherFocusReason))
        self._asks.clicked.connect(self._ask_where)
        self.browse.open_wanted.connect(self._open)
        self.browse.act_wanted.connect(self._act)
        self.browse.file_wanted.connect(self.open_file)
        self.browse.bundle_wanted.connect(self._take_bundle)
        self.browse.changed.connect(self.told)
        for pane in (self.search, self.where):
            pane.place_wanted.connect(self.open_at_wanted)
            pane.changed.connect(self.told)
        self.tasks.left.connect(self._back)
        self.tasks.open_wanted.connect(self._open)
        self.tasks.written.connect(self._has_written)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        window = Qt.ShortcutContext.WindowShortcut  # as long as the room is on screen, wherever the focus is
        for keys, act, context in (
            ("Ctrl+Shift+F", self.search_texts, window), ("Ctrl+N", self.new, window), ("Ctrl+O", self.open_file, window),
            ("Escape", self._back, inside),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self, context=context)
            shortcut.activated.connect(lambda act=act: act())
        slash = QShortcut(QKeySequence("/"), self.browse.list, context=Qt.ShortcutContext.WidgetShortcut)
        slash.activated.connect(self.browse.focus_filter)

    def _listed(self, number: int, found: tuple[Authored, ...]) -> None:
        if number != self._asked:
            return
        self._message.clear()
        self.browse.show_scenarios(found)
        if self._to_list and self.focusWidget() in (None, self._box) and not self._box.text():
            self.browse.focus_list()
        self._to_list = False
        if self._wanted is not None:
            self.browse.choose(self._wanted)
            self._wanted = None

    def _show(self, part: QWidget) -> None:
        self._body.setCurrentWidget(part)
        self._asks.setChecked(part is self.where)
        self._top.setVisible(part is not self.tasks)
        self.told.emit()

    def _typed(self, text: str) -> None:
        self.search.ask(text)
        self._show(self.search if text else self.browse)

    def _ask_where(self, checked: bool) -> None:
        self._show(self.where if checked else self.browse)
        if checked:
            self.where.focus_name()

    def _back(self) -> None:
        """One step back: out of the task, the search or the form; then the filter is cleared."""
        here = self._body.currentWidget()
        if here is self.browse:
            if self.browse.asking:
                self.browse.leave_form()
            else:
                self.browse.clear_filter()
            return
        if here is self.search:
            self._box.clear()
        self.tasks.forget_secrets()
        self._show(self.browse)
        self.browse.focus_list()

    def _act(self, act: str, chosen: Authored) -> None:
        self.tasks.begin(act, chosen, self._is_unsaved(chosen), self.browse.rows.scenarios)
        self._show(self.tasks)
        self.tasks.focus_task()

    def _take_bundle(self) -> None:
        self.tasks.take_bundle()
        self._show(self.tasks)
        self.tasks.focus_task()

    def _open_file(self) -> Path | None:
        return self._standing.path if self._standing is not None else None

    def _is_unsaved(self, chosen: Authored) -> bool:
        return self._standing is not None and self._standing.path == chosen.path and not self._standing.saved

    def _open(self, path: Path) -> None:
        self._wanted = path
        self.refresh()
        self._show(self.browse)
        self.open_wanted.emit(path)

    def _has_written(self, path: Path) -> None:
        self._wanted = (
            path if path.suffix == ".yaml" and path.parent == own_scenarios(self._app.paths) else self._wanted
        )
        self.refresh()
        self.written.emit(path)
