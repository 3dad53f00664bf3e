"""The library: pick a scenario. What to do next on top, filters left, one row a scenario."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.services.library import Entry
from app.services.played import Played
from app.services.suggesting import suggest
from app.ui.language import tr
from app.ui.models.library_filter import Choice, meets
from app.ui.models.library_model import ENTRY_ROLE, LibraryModel
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.drill_list import DrillList
from app.ui.widgets.flaws_panel import FlawsPanel
from app.ui.widgets.layout import Hairline, column, row, scrolling
from app.ui.widgets.library_filters import LibraryFilters
from app.ui.widgets.library_top import EmptyState, NextCard, ResumeBar
from app.ui.widgets.page import KeyRow, Page

_FOLDED_PX = 980
"""Narrower than this the filters fold away behind a button."""


class LibraryPage(Page):
    """Shows what it is given; opening a briefing and resuming are asked of the window."""

    name = "library"
    picked = Signal(str)
    """A scenario's id: open its briefing."""
    resumed = Signal()
    given_up = Signal()
    mend_wanted = Signal(str)
    """The file of a scenario that cannot be read: open it in the studio."""
    shown = Signal()
    """It is on screen again: what has been played may have changed."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._played: Mapping[str, Played] = {}
        self._reading = ""
        self._unfolded, self._left_open = False, False
        self._filters = LibraryFilters()
        self._filters.chosen.connect(self._choose)
        self._build()
        self._refresh()

    def title(self) -> str:
        return tr("Library")

    def subtitle(self) -> str:
        ready = sum(entry.readable for entry in self._entries)
        return tr("%n drill(s) drawn from real crises of 2001–2011", "", ready) if ready else ""

    def status(self) -> str:
        return self._reading or tr("{shown} of {all} shown").format(
            shown=self._model.rowCount(), all=len(self._entries)
        )

    def keys(self) -> tuple[KeyRow, ...]:
        return (
            ("↑ ↓", tr("choose")),
            ("↵", tr("open the briefing")),
            ("/", tr("search")),
            ("Esc", tr("clear search and filters")),
        )

    def show_entries(self, entries: Sequence[Entry], played: Mapping[str, Played]) -> None:
        """Show these scenarios and how they have gone."""
        self._entries, self._played = tuple(entries), played
        self._refresh()

    def show_reading(self, words: str) -> None:
        """Say what is being read; empty: nothing is."""
        self._reading = words
        self._waiting.say(tr("Reading the scenarios"), words or tr("This happens once; afterwards the library opens at once."))
        self._refresh()

    def show_open_run(self, title: str, at: str, practice: bool) -> None:
        """Offer to go on with a drill that was left open; an empty title takes the offer away."""
        if title:
            self._resume.show_run(title, at, practice)
        self._left_open = bool(title)
        self._resume.setVisible(self._left_open)
        self._refresh()

    def enter(self, argument: object = None) -> None:
        self._list.setFocus()
        self.shown.emit()

    def _build(self) -> None:
        self._resume, self._next, self._flaws = ResumeBar(), NextCard(), FlawsPanel()
        self._flaws.offer_studio()
        self._flaws.studio_wanted.connect(self.mend_wanted)
        self._resume.resumed.connect(self.resumed)
        self._resume.given_up.connect(self.given_up)
        self._next.briefed.connect(self.picked)
        self._search = _search_field()
        self._search.textChanged.connect(self._filters.search)
        self._search.returnPressed.connect(lambda: self._list.setFocus())
        self._fold = Button(tr("Filters"), icon="sliders-horizontal")
        self._fold.setCheckable(True)
        self._fold.clicked.connect(self._unfold)
        self._model = LibraryModel()
        self._list = DrillList(self._model, tr("Scenarios"))
        self._list.picked.connect(self.picked)
        self._list.selectionModel().currentChanged.connect(self._picked)
        self._stack = QStackedWidget()
        self._waiting = EmptyState("book-open", tr("Reading the scenarios"), "")
        self._nothing = EmptyState("search", tr("Nothing found"), tr("No scenario is like that."), tr("Clear search and filters"))
        self._nothing.acted.connect(self._clear)
        self._none = EmptyState("folder-open", tr("No scenarios here"), tr("The scenarios folder is empty."))
        for state in (self._list, self._waiting, self._nothing, self._none):
            self._stack.addWidget(state)
        top = column(self._resume, self._next, row(self._search, self._fold), gap=12, margins=(0, 0, 12, 0))
        under = column(self._flaws, margins=(0, 0, 12, 0))
        main = column(top, self._stack, under, gap=12, margins=(16, 16, 4, 0))
        main.setStretch(1, 1)
        self._pane = scrolling(_pane(self._filters))
        self._pane.setFixedWidth(theme.px(256))
        self._line = Hairline("down")
        self.setLayout(row(self._pane, self._line, main, gap=0))
        self._resume.hide()
        self._flaws.hide()
        QShortcut(QKeySequence("/"), self, self._search.setFocus)
        QShortcut(QKeySequence("Escape"), self, self._clear)

    def _refresh(self) -> None:
        choice = self._filters.choice
        shown = [entry for entry in self._entries if meets(entry, self._played, choice)]
        before = self._current_id()
        self._model.set_rows(shown, self._played)
        self._filters.show_options(self._entries, self._played)
        suggestion = suggest(self._entries, self._played)
        self._next.setVisible(suggestion is not None and choice.anything and not self._left_open)
        if suggestion is not None:
            self._next.show_suggestion(suggestion)
        wanted = before if self._model.row_of(before) >= 0 else suggestion.entry.id if suggestion else ""
        self._make_current(max(0, self._model.row_of(wanted)))
        self._stack.setCurrentWidget(self._state(bool(shown)))
        self._lay()
        self.titled.emit()

    def _state(self, any_shown: bool) -> QWidget:
        if any_shown:
            return self._list
        if self._entries:
            return self._nothing
        return self._waiting if self._reading else self._none

    def _choose(self, choice: Choice) -> None:
        if self._search.text() != choice.words:
            self._search.setText(choice.words)
        self._refresh()

    def _clear(self) -> None:
        self._filters.clear()
        self._list.setFocus()

    def _current_id(self) -> str:
        entry = self._list.currentIndex().data(ENTRY_ROLE)
        return entry.id if isinstance(entry, Entry) else ""

    def _make_current(self, wanted: int) -> None:
        if 0 <= wanted < self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(wanted))

    def _picked(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        broken = isinstance(entry, Entry) and not entry.readable
        if broken:
            self._flaws.show_entry(entry)
        self._flaws.setVisible(broken)
        if broken:
            self._list.scrollTo(index)

    def _unfold(self, checked: bool) -> None:
        self._unfolded = checked
        self._lay()

    def _lay(self) -> None:
        narrow = self.width() < theme.px(_FOLDED_PX)
        self._fold.setVisible(narrow and bool(self._entries))
        self._search.setVisible(bool(self._entries))
        self._pane.setVisible(bool(self._entries) and (not narrow or self._unfolded))
        self._line.setVisible(self._pane.isVisibleTo(self))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay()


def _search_field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(tr("Search title, company, sector"))
    field.setAccessibleName(tr("Search the library"))
    field.setClearButtonEnabled(True)
    return field


def _pane(content: QWidget) -> QWidget:
    content.setProperty("ground", "none")
    return content
