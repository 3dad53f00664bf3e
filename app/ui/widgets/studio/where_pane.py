"""Where a persona, chart, policy, case, trait or class is used: choose what, type or pick the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QStackedWidget, QWidget

from app.services.searching import USES
from app.ui.delegates.found_delegate import FoundDelegate
from app.ui.language import mark, tr
from app.ui.models.studio.found_rows import FOUND_ROLE, FoundRows, Place, rows_of_uses
from app.ui.models.studio.texts_asked import TextsAsked
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio.message import Message, announce
from app.ui.widgets.studio.row_list import Field, RowList

if TYPE_CHECKING:
    from app.services.searching import Use

_WORDS = {
    "persona": mark("Persona"), "chart": mark("Chart"), "policy": mark("Policy"), "case": mark("Case"),
    "trait": mark("Trait"), "class": mark("Class"),
}  # fmt: skip
_MOST_OFFERED = 12


class WherePane(QWidget):
    """Asks and shows the places.

    Args:
        texts: what is asked.
    """

    place_wanted = Signal(object, int)
    """(path, line)"""
    changed = Signal()

    def __init__(self, texts: TextsAsked) -> None:
        super().__init__()
        self._texts = texts
        self._what, self._offered = USES[0], ""
        self.words = ""
        """What was found, for the bottom bar."""
        self._choice = QWidget()
        self._choice.setLayout(row(gap=0))
        self._name = Field("", tr("Name"))
        self._names = QStringListModel(self)
        self._complete()
        self._name.textChanged.connect(self._typed)
        self._name.returnPressed.connect(self._asked)
        self._name.down.connect(self.focus_list)
        self._rows = FoundRows()
        self.list = RowList(
            self._rows, FoundDelegate(), FOUND_ROLE, tr("Places"), tr("Up and down choose, Enter goes to the line")
        )
        self.list.taken.connect(self._take)
        self.list.above.connect(self.focus_name)
        self._count = Label("", strong=True, wrap=True)
        self._message = Message()
        self._states = QStackedWidget()
        self._waiting = EmptyState("hourglass", tr("Looking"), tr("The first time, every scenario is read once."))
        self._nothing = EmptyState("search", tr("Used nowhere"), "")
        self._empty = EmptyState(
            "hash",
            tr("Where is it used?"),
            tr("Choose what it is and give its name: names that exist are offered as you type."),
        )
        for state in (self.list, self._waiting, self._nothing, self._empty):
            self._states.addWidget(state)
        head = column(row(self._choice, None), self._name, self._count, self._message, gap=8, margins=(16, 8, 16, 0))
        self.setLayout(column(head, row(self._states, margins=(4, 0, 4, 8)), gap=4))
        self.layout().setStretch(1, 1)
        self._choose(self._what)

    def ask(self, what: str, name: str) -> None:
        """Show where something is used.

        Args:
            what: one of `app.services.searching.USES`.
            name: empty only offers the names.
        """
        self._choose(what)
        self._name.setText(name)
        self._offer()
        self._asked()

    def focus_name(self) -> None:
        """Go on typing the name."""
        self._offer()
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name.selectAll()

    def focus_list(self) -> None:
        """Go on among the places."""
        if self._rows.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _complete(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST_OFFERED)
        completer.activated.connect(lambda _: self._asked())
        self._name.setCompleter(completer)

    def _choose(self, what: str) -> None:
        self._what = what
        layout = self._choice.layout()
        while item := layout.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        made = OneOf(tr("What is it?"), [(use, tr(_WORDS[use])) for use in USES], what)
        made.chosen.connect(self._chosen)
        layout.addWidget(made)
        self._name.setPlaceholderText(_example(what))
        self._name.setAccessibleName(tr("{what}: name").format(what=tr(_WORDS[what])))
        self._names.setStringList([])
        self._offered = ""

    def _offer(self) -> None:
        """Read the names that there are, once for each kind; not before somebody comes to ask."""
        if self._offered != self._what:
            self._offered = self._what
            self._texts.names(self._what, lambda names: self._names.setStringList(list(names)), self._message.error)

    def _chosen(self, what: object) -> None:
        self._choose(str(what))
        self._name.clear()
        self.focus_name()

    def _typed(self, text: str) -> None:
        if not text:
            self._texts.forget(TextsAsked.WHERE)
            self._rows.show([])
            self._say("", self._empty)

    def _asked(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._typed("")
            return
        self._rows.show([])
        self._message.clear()
        self._say(tr("Looking for {name}…").format(name=name), self._waiting)
        self._texts.where_used(self._what, name, lambda uses: self._show(name, uses), self._failed)

    def _show(self, name: str, uses: tuple[tuple[Use, str], ...]) -> None:
        rows = rows_of_uses(uses)
        self._rows.show(rows)
        if not rows:
            told = tr(
                "No scenario and no policy names the {what} “{name}”. Check it letter by letter, or pick "
                "one that is offered."
            )
            self._nothing.say(tr("Used nowhere"), told.format(what=tr(_WORDS[self._what]).lower(), name=name))
            self._say(tr("Used nowhere"), self._nothing)
            return
        self.list.choose(1)
        self.list.scrollToTop()
        places = tr("%n place(s)", "", len(uses))
        self._say(tr("{name}: {places}").format(name=name, places=places), self.list)
        if self._name.hasFocus():
            self._name.completer().popup().hide()

    def _failed(self, trouble: BaseException) -> None:
        self._say("", self._empty)
        self._message.error(trouble)

    def _say(self, words: str, state: QWidget) -> None:
        self.words = words
        self._count.setText(words)
        announce(self, words)
        self._count.setVisible(bool(words) and state is self.list)
        self._states.setCurrentWidget(state)
        self.changed.emit()

    def _take(self, place: object) -> None:
        if isinstance(place, Place):
            self.place_wanted.emit(place.path, place.line)


def _example(what: str) -> str:
    return {
        "persona": tr("@handle or id"),
        "chart": tr("skylark-hub"),
        "policy": tr("default"),
        "case": tr("united-breaks-guitars-2009"),
        "trait": tr("press"),
        "class": tr("claim"),
    }[what]
