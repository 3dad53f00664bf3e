"""Walking a laid-out graph: along its edges, down its columns, and to what lies under a point."""

from __future__ import annotations

from app.ui.models.studio.graph_layout import Layout, Measure, Place
from app.ui.models.studio.graph_pick import Links


def beside(links: Links, layout: Layout, key: str, side: str) -> str:
    """The node that an arrow key leads to; "" none.

    Args:
        links: the graph.
        layout: where its nodes stand.
        key: where the walk is.
        side: right follows an edge, left goes back along one, each to the nearest; up and down stay in the column.
    """
    here = layout.places.get(key)
    if here is None:
        return next(iter(layout.places), "")
    if side in ("up", "down"):
        return _in_column(layout, key, here, 1 if side == "down" else -1)
    edges = links.outs.get(key, ()) if side == "right" else links.ins.get(key, ())
    others = [edge.target if side == "right" else edge.source for edge in edges]
    return _nearest(layout, here, [other for other in others if other in layout.places])


def _nearest(layout: Layout, here: Place, others: list[str]) -> str:
    """The one that stands nearest in height; of several the first."""
    middle = here.y + here.high // 2
    away = {key: abs(layout.places[key].y + layout.places[key].high // 2 - middle) for key in others}
    return min(away, key=away.__getitem__) if away else ""


def _in_column(layout: Layout, key: str, here: Place, way: int) -> str:
    best, found = 0, ""
    for other, place in layout.places.items():
        away = (place.y - here.y) * way
        if other != key and place.column == here.column and away > 0 and (not found or away < best):
            best, found = away, other
    return found


def node_at(layout: Layout, measure: Measure, x: float, y: float) -> str:
    """The node under a point in units; "" none."""
    for key, place in layout.places.items():
        if place.x <= x <= place.x + measure.wide and place.y <= y <= place.y + place.high:
            return key
    return ""
