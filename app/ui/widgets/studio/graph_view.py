"""The story graph beside the text: what leads to what, and where it leads nowhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter

from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.studio.graph_layout import Layout, arrange
from app.ui.models.studio.graph_pick import AROUND, CONTINGENCIES, Links
from app.ui.models.studio.graph_rows import told
from app.ui.theme import theme
from app.ui.widgets.labels import Elided
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.empty import Empty
from app.ui.widgets.studio.graph_bar import GraphBar
from app.ui.widgets.studio.graph_canvas import GraphCanvas
from app.ui.widgets.studio.graph_lists import GraphLists
from app.ui.widgets.studio.graph_paint import CARD_HIGH, HIGH, MOST_LIT
from app.ui.widgets.studio.view import Loc, StudioView

if TYPE_CHECKING:
    from app.authoring.views.story_graph import Graph

_LOW_PX = 260
"""A lower view has no lists under the drawing."""
_AT_ONCE = 800
"""Nodes and edges that are laid out before one looks; more are laid out beside the window."""


class GraphView(StudioView):
    """Draws only while it is seen, and lays out only what hangs together otherwise than before."""

    name = "graph"

    def __init__(self) -> None:
        super().__init__()
        self._graph: Graph | None = None
        self._links = Links()
        self._stale, self._around, self._sent = False, "", ()
        self._wanted: tuple = ()
        self._marked: Loc | None = None
        self._cursor: Loc = ()
        self.canvas = GraphCanvas()
        self.bar = GraphBar(self.canvas)
        self.note = Elided("", type="hint", tone="ink2")
        self.lists = GraphLists()
        self.empty = Empty(
            tr("Nothing leads to anything yet"),
            tr("Give a post drafts, or an inject a `when`: what leads to what is drawn here."),
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.canvas)
        split.addWidget(self.lists)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([theme.px(500), theme.px(220)])
        said = row(self.note, margins=(16, 0, 16, 8))
        self._full = Panel(column(self.bar, said, Hairline(), split, gap=0))
        self.setLayout(row(self._full, self.empty, gap=0))
        self.setFocusProxy(self.canvas)
        self._connect()
        self.show_view(None)

    def words(self) -> str:
        return tr("Story graph")

    def _connect(self) -> None:
        self.bar.changed.connect(self._draw)
        self.canvas.taken.connect(self._taken)
        self.canvas.chosen.connect(self._open)
        self.lists.edge_chosen.connect(lambda key, loc: self._send(loc))
        self.lists.end_chosen.connect(self._end)

    # what is shown -----------------------------------------------------------------------------------

    def show_view(self, view: object) -> None:
        self._graph = view  # type: ignore[assignment]
        self._stale = True
        if self.isVisible() or view is None:
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()
        if self._marked is not None:
            self._find(self._marked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the drawing has it."""
        super().resizeEvent(event)
        self.lists.setVisible(self.height() >= theme.px(_LOW_PX))

    def mark(self, loc: Loc) -> None:
        if self._sent and loc[: len(self._sent)] == self._sent:
            return  # the text only follows what was picked here
        self._sent, self._cursor = (), loc
        if self.isVisible():
            self._find(loc)
        else:
            self._marked = loc

    def _find(self, loc: Loc) -> None:
        self._marked = None
        key = self._links.at(loc)
        if key != self.canvas.hand:
            self.canvas.take(key)
            self._taken(key)

    def _refresh(self) -> None:
        self._stale = False
        self._links = Links(self._graph)
        linked = bool(self._links.all())
        self._full.setVisible(linked)
        self.empty.setVisible(not linked)
        if self.canvas.hand not in self._links.nodes:  # gone, or called otherwise by now
            self.canvas.take(self._links.at(self._cursor), follow=False)
            self._around = self.canvas.hand or self._around
        self._draw()
        self.lists.show_dead(self._links)
        self.lists.show_links(self._links, self.canvas.hand)

    def _draw(self) -> None:
        """Lay out what is wanted, unless it hangs together as before."""
        links, what = self._links, self.bar.what
        keys = links.shown(what, self._around, self.bar.far())
        nodes = tuple((key, HIGH.get(links.nodes[key].kind, CARD_HIGH)) for key in keys)
        kept = set(keys)
        edges = tuple((e.source, e.target) for e in links.edges if e.source in kept and e.target in kept)
        self.canvas.blank = _blank(what)
        wanted = (nodes, edges)
        if wanted == self._wanted:
            if self.canvas.laid:
                self._laid(links, wanted, self.canvas.layout_of)
            return
        self._wanted = wanted
        work = partial(arrange, nodes, edges, self.canvas.measure)
        if len(nodes) + len(edges) <= _AT_ONCE:
            self._laid(links, wanted, work())
            return
        self.canvas.laid = False
        self.note.setText(tr("Drawing %n card(s) …", "", len(nodes)))
        Job(work, self).done(lambda layout: self._laid(self._links, wanted, layout)).start()

    def _laid(self, links: Links, wanted: tuple, layout: Layout) -> None:
        if wanted != self._wanted:
            return  # something else is wanted by now
        self.canvas.laid = True
        self.canvas.show_graph(links, layout)
        self.canvas.bring(self.canvas.hand)
        self._say()

    def _say(self) -> None:
        hand, layout = self.canvas.hand, self.canvas.layout_of
        if hand and hand not in layout.places:
            said = tr("{node} is not in this picture.").format(node=told(self._links, hand))
            if hand not in self._links.ins and hand not in self._links.outs:
                said = tr("{node}: leads to nothing, and nothing leads to it.").format(node=told(self._links, hand))
        elif hand:
            said = told(self._links, hand)
            if self._links.degree(hand) > MOST_LIT:
                said = tr("{node} · the nearest {count} of its edges are drawn").format(node=said, count=MOST_LIT)
        elif not layout.tidy:
            said = tr("Too much for a tidy picture: its columns are sorted only roughly. “Around it” draws less.")
        else:
            said = tr("%n card(s). Arrows follow the edges, Enter shows the text.", "", len(layout.places))
        self.note.setText(said)

    # what is in hand ---------------------------------------------------------------------------------

    def _taken(self, key: str) -> None:
        if key:
            self._around = key
        self.lists.show_links(self._links, key)
        if self.bar.what == AROUND and key:
            self._draw()
        self._say()

    def _open(self, key: str) -> None:
        node = self._links.nodes.get(key)
        if node is None:
            return
        if node.loc:
            self._send(node.loc)
        else:
            self.note.setText(tr("{node}: levels come from the rules; no line of the text makes one.").format(
                node=told(self._links, key)))

    def _end(self, key: str, loc: Loc) -> None:
        if key in self._links.nodes:
            self.canvas.take(key)
            self._taken(key)
        self._send(loc)

    def _send(self, loc: Loc) -> None:
        self._sent = loc
        self.picked.emit(loc)


def _blank(what: str) -> str:
    if what == AROUND:
        return tr("Nothing is in hand. Pick a card in “All”, or put the cursor on an inject in the text.")
    if what == CONTINGENCIES:
        return tr("No contingencies: nothing waits for an act or a failure.")
    return ""
