"""Hits in all scenarios' texts, under the scenario they stand in, matches lit; Enter goes to the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.search_reading import KINDS
from app.ui.delegates.found_delegate import FoundDelegate
from app.ui.language import shown, tr
from app.ui.models.studio.found_rows import FOUND_ROLE, FoundRows, Place, rows_of_hits
from app.ui.models.studio.texts_asked import TextsAsked
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.studio.message import Message, announce
from app.ui.widgets.studio.row_list import RowList

if TYPE_CHECKING:
    from app.services.searching import Found


class SearchPane(QWidget):
    """Answers what is typed in the box above it.

    Args:
        texts: what is asked.
    """

    place_wanted = Signal(object, int)
    """(path, line)"""
    changed = Signal()

    def __init__(self, texts: TextsAsked) -> None:
        super().__init__()
        self._texts = texts
        self.words = ""
        """What was found, for the bottom bar."""
        self._rows = FoundRows()
        self.list = RowList(
            self._rows, FoundDelegate(), FOUND_ROLE, tr("Hits"), tr("Up and down choose, Enter goes to the line")
        )
        self.list.taken.connect(self._take)
        self._hint = Label(_hint(), "hint", "ink3", wrap=True)
        self._kinds = Label(tr("Kinds: {kinds}.").format(kinds=", ".join(KINDS)), "hint", "ink3", wrap=True)
        self._count = Label("", strong=True)
        self._message = Message()
        self._states = QStackedWidget()
        self._waiting = EmptyState("hourglass", tr("Searching"), tr("The first time, every scenario is read once."))
        self._nothing = EmptyState(
            "search", tr("Nothing found"), tr("No line has all of that. Try fewer words, or fewer filters.")
        )
        self._empty = EmptyState(
            "search",
            tr("Search all texts"),
            tr("Posts, drafts, reasons, briefs, the log: every scenario's, yours and shipped."),
        )
        for state in (self.list, self._waiting, self._nothing, self._empty):
            self._states.addWidget(state)
        head = column(self._hint, self._kinds, 4, row(self._count, None), self._message, gap=2, margins=(16, 8, 16, 0))
        self.setLayout(column(head, row(self._states, margins=(4, 0, 4, 8)), gap=4))
        self.layout().setStretch(1, 1)
        self._states.setCurrentWidget(self._empty)
        self._count.hide()

    def ask(self, text: str) -> None:
        """Search for this; nothing typed clears the hits."""
        if not text.strip():
            self._texts.forget(TextsAsked.FIND)
            self._rows.show([])
            self._say("", self._empty)
            return
        if not self._rows.rowCount():
            self._say(tr("Searching…"), self._waiting)
        self._texts.find(text, self._show, self._failed)

    def focus_list(self) -> None:
        """Go on among the hits."""
        if self._rows.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.choose(1)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, found: Found) -> None:
        rows = rows_of_hits(found.hits)
        self._rows.show(rows)
        self.list.choose(1 if rows else -1)
        self.list.scrollToTop()
        self._message.clear()
        if found.unread:
            names = ", ".join(path.name for path, _ in found.unread)
            self._message.say(
                tr("Left out of the search: %n file(s) that cannot be read.", "", len(found.unread)),
                tr("{names}: {why}").format(names=names, why=shown(found.unread[0][1])), "warn",
            )  # fmt: skip
        if found.note:
            self._message.say(shown(found.note), "", "warn")
        self._say(_count_words(found), self.list if rows else self._nothing)

    def _failed(self, trouble: BaseException) -> None:
        self._rows.show([])
        self._say("", self._nothing)
        self._message.error(trouble)

    def _say(self, words: str, state: QWidget) -> None:
        self.words = words
        self._count.setText(words)
        announce(self, words)
        self._count.setVisible(bool(words) and state is self.list)
        self._kinds.setVisible(state is not self.list)
        self._states.setCurrentWidget(state)
        self.changed.emit()

    def _take(self, place: object) -> None:
        if isinstance(place, Place):
            self.place_wanted.emit(place.path, place.line)


def _hint() -> str:
    return tr(
        "All words must stand in one line; put “two words” in quotes to find them side by side. "
        "kind:draft, scenario:guitar and by:dana narrow the search."
    )


def _count_words(found: Found) -> str:
    if not found.total:
        return tr("Nothing found")
    if found.total > len(found.hits):
        return tr("The best {shown} of {all} hits").format(shown=len(found.hits), all=found.total)
    return tr("%n hit(s)", "", found.total)
