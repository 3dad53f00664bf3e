"""Below the story graph: the edges of what is in hand in full words, and everything that leads nowhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget

from app.ui.language import tr
from app.ui.models.studio.graph_pick import Links
from app.ui.models.studio.graph_rows import dead_rows, link_rows, other_end
from app.ui.models.studio.place_rows import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.place_list import PlaceList

_EDGES, _ENDS, _NONE = 0, 1, 2


class GraphLists(Panel):
    """Two lists, one at a time."""

    edge_chosen = Signal(str, object)
    """(key of the other end, place of the edge)"""
    end_chosen = Signal(str, object)
    """(key of the node, place where it is noticed)"""

    def __init__(self) -> None:
        super().__init__()
        self._hand = ""
        self.edges = PlaceList(tr("Edges of what is in hand"), tr("Enter shows where it is written"))
        self.ends = PlaceList(tr("Dead ends"), tr("Enter shows where it is noticed"))
        self.none = Label("", type="control", tone="ink2", wrap=True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.edges)
        self.stack.addWidget(self.ends)
        self.stack.addWidget(Panel(column(self.none, None, margins=(16, 4, 16, 8))))
        self.buttons = QButtonGroup(self)
        self._tabs = [Button("", kind="place"), Button("", kind="place")]
        for number, button in enumerate(self._tabs):
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, number=number: self._show(number))
            self.buttons.addButton(button, number)
        self._tabs[_EDGES].setChecked(True)
        heads = row(*self._tabs, None, gap=4, margins=(12, 6, 12, 2))
        self.setLayout(column(Hairline(), heads, self.stack, gap=0))
        self._at = _EDGES
        self.edges.chosen.connect(self._edge)
        self.ends.chosen.connect(self._end)

    def show_links(self, links: Links, hand: str) -> None:
        """The edges of the node in hand."""
        self.edges.show_rows(link_rows(links, hand))
        self._tabs[_EDGES].set_words(tr("Edges · {count}").format(count=links.degree(hand)))
        self._hand = hand
        self._show(self._at)

    def show_dead(self, links: Links) -> None:
        """All dead ends."""
        self.ends.show_rows(dead_rows(links))
        many = sum(len(ends) for ends in links.dead.values())
        self._tabs[_ENDS].set_words(tr("Dead ends · {count}").format(count=many))
        self._show(self._at)

    def show_ends(self) -> None:
        """Turn to the dead ends."""
        self._tabs[_ENDS].setChecked(True)
        self._show(_ENDS)

    def _show(self, number: int) -> None:
        self._at = number
        shown = (self.edges, self.ends)[number]
        empty = shown.model().rowCount() == 0
        if number == _ENDS:
            self.none.setText(tr("No dead ends: everything can happen, and something waits for it."))
        elif self._hand:
            self.none.setText(tr("Nothing leads to it, and it leads to nothing."))
        else:
            self.none.setText(tr("Take a card in hand to read what leads to it and what it leads to."))
        self.stack.setCurrentIndex(_NONE if empty else number)

    def _edge(self, chosen: Row) -> None:
        self.edge_chosen.emit(other_end(chosen), chosen.locs[0])

    def _end(self, chosen: Row) -> None:
        self.end_chosen.emit(chosen.key.split("|")[1], chosen.locs[0])
