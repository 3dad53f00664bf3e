"""The catalogue: the learning path, the map of all drills, what one is weak at, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.services.learning_path import learning_path
from app.services.library import Entry
from app.services.played import Played
from app.services.suggesting import suggest
from app.services.weak_spots import WeakSpot, trains, weak_spots
from app.ui import text
from app.ui.language import tr
from app.ui.models.catalogue_model import CatalogueModel
from app.ui.models.library_model import LibraryModel
from app.ui.theme import theme
from app.ui.widgets.catalogue_table import CatalogueTable, Legend
from app.ui.widgets.drill_list import DrillList
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, column, row, scrolling
from app.ui.widgets.library_top import EmptyState, NextCard
from app.ui.widgets.page import KeyRow, Page
from app.ui.widgets.path_band import PathBand
from app.ui.widgets.weak_card import WeakCard, spot_words

_TABLE_PX, _NARROW_TABLE_PX = 640, 600
_NARROW_PX, _STACKED_PX = 1360, 1260
"""Below the first the table is narrower; below the second everything stands in one column that scrolls."""
_LIST_PX = 300
_UNBOUND = 16_777_215
"""Qt's widest."""


class CataloguePage(Page):
    """Shows what it is given; opening a briefing is asked of the window."""

    name = "catalogue"
    picked = Signal(str)
    """A scenario's id: open its briefing."""
    shown = Signal()
    """It is on screen again: what has been played may have changed."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._played: Mapping[str, Played] = {}
        self._asked: tuple[str, tuple[Entry, ...]] = ("", ())
        self._build()
        self._show_list()

    def title(self) -> str:
        return tr("Catalogue")

    def subtitle(self) -> str:
        ready = [entry for entry in self._entries if entry.readable]
        passed = sum(1 for entry in ready if entry.id in self._played and self._played[entry.id].passed)
        return tr("{passed} of %n drill(s) passed", "", len(ready)).format(passed=passed) if ready else ""

    def status(self) -> str:
        return tr("{shown} of {all} shown").format(
            shown=self._drills.rowCount(), all=sum(entry.readable for entry in self._entries)
        )

    def keys(self) -> tuple[KeyRow, ...]:
        return (
            ("↑ ↓ ← →", tr("choose a cell")),
            ("↵", tr("to its drills, and to the briefing")),
            ("Tab", tr("next part")),
            ("Esc", tr("all drills")),
        )

    def show_entries(self, entries: Sequence[Entry], played: Mapping[str, Played]) -> None:
        """Show these scenarios and how they have gone."""
        changed = tuple(entries) != self._entries or dict(played) != self._played
        self._entries, self._played = tuple(entries), dict(played)
        if changed:
            self._map.set_entries(self._entries, self._played)
            self._table.setMaximumHeight(self._table.whole_height())
            self._lay()
            self._ask("", ())
        self._path.show_path(learning_path(self._entries, self._played))
        self._weak.show_spots(weak_spots(self._entries, self._played), len(self._played))
        suggestion = suggest(self._entries, self._played)
        self._next.setVisible(suggestion is not None)
        if suggestion is not None:
            self._next.show_suggestion(suggestion)
        self.titled.emit()

    def enter(self, argument: object = None) -> None:
        self._next.setFocus()
        self.shown.emit()

    def _build(self) -> None:
        self._path, self._next, self._weak = PathBand(), NextCard(), WeakCard()
        self._path.chosen.connect(self._ask_step)
        self._next.briefed.connect(self.picked)
        self._weak.wanted.connect(self._ask_spot)
        self._map = CatalogueModel()
        self._table = CatalogueTable(self._map)
        self._table.picked.connect(self._ask_cell)
        self._table.entered.connect(lambda: self._list.setFocus())
        self._card = Card(column(self._table, Legend(), None, gap=8, margins=(12, 8, 12, 12)))
        self._card.layout().setStretch(0, 100)
        self._card.layout().setStretch(2, 1)
        self._heading = Label("", "title")
        self._drills = LibraryModel()
        self._list = DrillList(self._drills, tr("Drills of what is picked"))
        self._list.picked.connect(self.picked)
        self._empty = EmptyState("search", tr("No drill here"), tr("Nothing in the library has this cause in this formation."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        right = column(self._next, self._weak, 4, self._heading, self._stack, gap=8)
        right.setStretch(4, 1)
        self._lower = row(self._card, right, gap=16)
        self._lower.setStretch(1, 1)
        whole = column(self._path, self._lower, gap=16, margins=(16, 16, 16, 12))
        whole.setStretch(1, 1)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setLayout(whole)
        self.setLayout(column(scrolling(inner)))
        QShortcut(QKeySequence("Escape"), self, lambda: self._ask("", ()))

    def _ask_cell(self, row_at: int, column_at: int) -> None:
        self._path.clear()
        self._ask(self._map.words_at(row_at, column_at), self._map.entries_at(row_at, column_at), keep_table=True)

    def _ask_step(self, name: str) -> None:
        found = next((step.entries for step in learning_path(self._entries, self._played) if step.id == name), ())
        self._ask(": ".join(text.step(name)) if name else "", found, keep_path=True)

    def _ask_spot(self, spot: WeakSpot) -> None:
        found = tuple(entry for entry in self._entries if entry.readable and trains(entry, spot))
        self._ask(spot_words(spot), found)

    def _ask(
        self, words: str, found: tuple[Entry, ...], keep_table: bool = False, keep_path: bool = False
    ) -> None:
        """Show the drills of what was picked; without words, all of them."""
        if not keep_table:
            self._table.clear()
        if not keep_path:
            self._path.clear()
        self._asked = (words, found)
        self._show_list()

    def _show_list(self) -> None:
        words, found = self._asked
        if not words:
            words, found = tr("All drills"), tuple(entry for entry in self._entries if entry.readable)
        self._heading.setText(f"{words} · {len(found)}")
        self._drills.set_rows(found, self._played)
        self._stack.setCurrentWidget(self._list if found or not self._entries else self._empty)
        if found:
            self._list.setCurrentIndex(self._drills.index(0))
        self.titled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        stacked = self.width() < theme.px(_STACKED_PX)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(direction)
        width = theme.px(_TABLE_PX if self.width() >= theme.px(_NARROW_PX) else _NARROW_TABLE_PX)
        self._card.setMinimumWidth(0 if stacked else width)
        self._card.setMaximumWidth(_UNBOUND if stacked else width)
        self._table.setMinimumHeight(self._table.least_height() if stacked else 0)
        self._list.setMinimumHeight(theme.px(_LIST_PX) if stacked else 0)
