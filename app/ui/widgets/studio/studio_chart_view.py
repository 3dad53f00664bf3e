"""The chart beside the text: who is there, and the best way of every expected escalation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitter

from app.ui import text
from app.ui.language import tr
from app.ui.models.studio.chart_words import route_rows, told
from app.ui.models.studio.place_rows import Row
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.glyphs import FormationGlyph
from app.ui.widgets.labels import Caps, Elided, Label
from app.ui.widgets.layout import Hairline, Panel, column, row, scrolling
from app.ui.widgets.studio.empty import Empty
from app.ui.widgets.studio.place_list import PlaceList
from app.ui.widgets.studio.studio_chart_canvas import StudioChartCanvas
from app.ui.widgets.studio.studio_chart_paint import stops
from app.ui.widgets.studio.view import Loc, StudioView

if TYPE_CHECKING:
    from app.authoring.views.chart_view import ChartView, Route


class StudioChartView(StudioView):
    """A route in hand lights its way; Enter shows where it is written."""

    name = "chart"

    def __init__(self) -> None:
        super().__init__()
        self._view: ChartView | None = None
        self._cursor: Loc = ()
        self._routes: dict[str, Route] = {}
        self.glyph = FormationGlyph(size=28)
        self.title = Elided("", type="control", strong=True)
        self.formation = Elided("", type="hint", tone="ink2")
        self.named = Button(tr("Show in text"), kind="quiet", hint=tr("Where the scenario names its chart"))
        self.canvas = StudioChartCanvas()
        self.role = Label("", type="hint", tone="ink2", wrap=True)
        self.list = PlaceList(tr("Expected escalations"), tr("Each lights its way; Enter shows it in the text"))
        self.heading = Caps("")
        self.none = Label(
            tr("No escalation is expected yet: give a post `escalate:`."), type="control", tone="ink2", wrap=True
        )
        self.empty = Empty("", "")
        self._lay_out()
        self.setFocusProxy(self.canvas)
        self.list.moved.connect(self._light)
        self.list.chosen.connect(lambda chosen: self.picked.emit(chosen.locs[0]))
        self.canvas.moved.connect(self._tell)
        self.canvas.entered.connect(self._through)
        self.named.clicked.connect(lambda: self.picked.emit(self._view.loc if self._view else ("chart",)))
        self.show_view(None)

    def _lay_out(self) -> None:
        words = column(self.title, self.formation, gap=0)
        head = Panel(row(self.glyph, words, self.named, gap=12, margins=(16, 8, 12, 8)))
        self._area = scrolling(Panel(column(self.canvas, margins=(8, 4, 8, 4))))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        drawing = Panel(column(self._area, gap=0))
        under = Panel(column(
            Hairline(), row(self.role, margins=(16, 6, 16, 2)), row(self.heading, margins=(12, 8, 12, 0)),
            row(self.none, margins=(16, 4, 16, 8)), self.list, gap=0,
        ))  # fmt: skip
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(drawing)
        split.addWidget(under)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([theme.px(440), theme.px(320)])
        self._full = Panel(column(head, Hairline(), split, gap=0))
        self.setLayout(row(self._full, self.empty, gap=0))

    def words(self) -> str:
        return tr("Chart")

    def show_view(self, view: object) -> None:
        self._view = view if view is not None and getattr(view, "roles", ()) else None  # type: ignore[assignment]
        self._full.setVisible(self._view is not None)
        self.empty.setVisible(self._view is None)
        if self._view is None:
            file = getattr(view, "file", "")
            hint = tr("`{file}` cannot be used; the problems below say why.").format(file=file) if file else tr(
                "Name the chart in the scenario: `chart: charts/…`.")
            self.empty.show_words(tr("No chart to draw"), hint)
            return
        chart = self._view
        self.glyph.show_formation(chart.formation)
        self.title.setText(chart.title)
        self.formation.setText(" · ".join((text.formation(chart.formation), tr("%n role(s)", "", len(chart.roles)), chart.file)))
        self.canvas.show_chart(chart)
        rows = route_rows(chart)
        self._routes = {shown.key: route for shown, route in zip(rows, chart.routes)}
        self.heading.setText(tr("Expected escalations · {count}").format(count=len(rows)).upper())
        self.none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        held = self.list.current()
        self.list.show_rows(rows)
        if held is not None and self.list.current() is None:  # gone, or called otherwise by now
            self.mark(self._cursor)
        self._light(self.list.current())
        self._tell(self.canvas.role)

    def mark(self, loc: Loc) -> None:
        found, self._cursor = "", loc
        for key, route in self._routes.items():
            if route.loc[:-1] == loc[: len(route.loc) - 1]:
                found = key
        held = self.list.current()
        if found != (held.key if held else ""):
            self.list.hold(found)

    def _light(self, held: Row | None) -> None:
        route = self._routes.get(held.key) if held is not None else None
        if route is None or self._view is None:
            self.canvas.show_way((), ())
            return
        first, last = stops(self._view, route.first), stops(self._view, route.last)
        self.canvas.show_way(first, last if last != first else ())

    def _tell(self, number: int) -> None:
        known = self._view is not None and 0 <= number < len(self._view.roles)
        self.role.setText(told(self._view, self._view.roles[number]) if known else tr(
            "The number in a ring: how many expected escalations pass. Double ring: hub. Dashed: out of reach."))
        if known:
            x, y = self.canvas.places().points[number]
            at = self.canvas.mapTo(self._area.widget(), QPoint(round(x), round(y)))
            self._area.ensureVisible(at.x(), at.y(), theme.px(60), theme.px(60))

    def _through(self, number: int) -> None:
        """The next escalation that passes a role."""
        name = self._view.roles[number].id
        keys = [key for key, route in self._routes.items() if route.first is not None and name in route.first.roles]
        if not keys:
            return
        held = self.list.current()
        at = keys.index(held.key) + 1 if held is not None and held.key in keys else 0
        self.list.hold(keys[at % len(keys)])
