"""How the story graph looks: cards told apart by shape and word, quiet curves, and the lit ones of what is in hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.ui.models.studio.graph_layout import Layout, Place
from app.ui.models.studio.graph_pick import Links
from app.ui.models.studio.graph_words import dead_word, edge_words, kind_word
from app.ui.theme import theme
from app.ui.widgets.studio.node_marks import paint_mark

HIGH = {"draft": 26}
CARD_HIGH = 42
"""Height of a card in units; a draft has one line."""
_PLAIN_BELOW = 0.5
"""Zoom under which cards hold their id only."""
_MOST_QUIET = 300
MOST_LIT = 100
"""Edges that are drawn of the card in hand, the nearest first."""
_BEYOND = 400.0
_ROOM = 104.0
"""For the words of an edge, in the gap between two columns."""
_SOFT = {"contingency": "warn", "storyline": "hot", "level": "hot"}
_DASHED = ("contingency",)


class Scene(NamedTuple):
    """What is painted: the picture, and what is in hand."""

    links: Links
    layout: Layout
    wide: int
    hand: str
    over: str
    focused: bool
    zoom: float


def card(place: Place, wide: int) -> QRectF:
    """The box of a node."""
    return QRectF(place.x, place.y, wide, place.high)


class GraphPainter:
    """Paints one graph once, in units.

    Args:
        painter: moved and scaled to units.
        scene: what there is.
        seen: the part that can be seen.
    """

    def __init__(self, painter: QPainter, scene: Scene, seen: QRectF) -> None:
        self._painter, self._scene, self._seen = painter, scene, seen
        self._fonts = {role: _font(role, strong, size) for role, strong, size in (
            ("id", True, 12), ("title", False, 11), ("word", False, 10), ("mark", True, 10), ("far", True, 20))}

    def paint(self) -> None:
        """Quiet edges, lit edges, cards, then the words of the lit ones."""
        scene, painter = self._scene, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = scene.layout.places
        visible = [key for key, place in places.items() if card(place, scene.wide).intersects(self._seen)]
        self._quiet(visible, places)
        near = self._lit(places)
        for key in visible:
            self._card(key, card(places[key], scene.wide), key in near)
        if scene.zoom >= _PLAIN_BELOW:
            self._words(places, near)

    # edges -------------------------------------------------------------------------------------------

    def _quiet(self, visible: Sequence[str], places: Mapping[str, Place]) -> None:
        """Those with an end in sight, as many as can be told apart; those of large stars last."""
        drawn, links = 0, self._scene.links
        seen: set[int] = set()
        for key in sorted(visible, key=links.degree):
            for edge in (*links.outs.get(key, ()), *links.ins.get(key, ())):
                if drawn >= _MOST_QUIET:
                    return
                if id(edge) in seen or edge.source not in places or edge.target not in places:
                    continue
                seen.add(id(edge))
                drawn += self._curve(edge, "line", places)

    def _lit(self, places: Mapping[str, Place]) -> set[str]:
        links, hand = self._scene.links, self._scene.hand
        if hand not in places:
            return set()
        near, height = {hand}, places[hand].y
        both = (*links.outs.get(hand, ()), *links.ins.get(hand, ()))
        edges = [edge for edge in both if edge.source in places and edge.target in places]
        if len(edges) > MOST_LIT:
            edges.sort(key=lambda edge: abs(places[edge.source].y + places[edge.target].y - 2 * height))
        for edge in edges[:MOST_LIT]:
            near |= {edge.source, edge.target}
            self._curve(edge, "accent", places)
        return near

    def _curve(self, edge: object, token: str, places: Mapping[str, Place]) -> bool:
        """Draw one edge; whether any of it is in sight. What leaves sight is bent off soon after: long curves cost."""
        wide, lit = self._scene.wide, token == "accent"
        source, target = card(places[edge.source], wide), card(places[edge.target], wide)
        start, end = QPointF(source.right(), source.center().y()), QPointF(target.left(), target.center().y())
        high, low = self._seen.top() - _BEYOND, self._seen.bottom() + _BEYOND
        start.setY(min(low, max(high, start.y())))
        end.setY(min(low, max(high, end.y())))
        bend = max(40.0, min(120.0, abs(end.x() - start.x()) / 2))
        if not QRectF(start, end).normalized().adjusted(-bend, -2, bend, 2).intersects(self._seen):
            return False
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        thin = 0.8 if edge.choice else 1.3
        pen = QPen(theme.color(token), thin * (1.5 if lit else 1.0))
        if edge.denied:
            pen.setDashPattern([4, 3])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)
        if self._seen.contains(end) and (lit or self._scene.zoom >= _PLAIN_BELOW):
            self._head(end, "accent" if lit else "ink3")
        return True

    def _head(self, tip: QPointF, token: str) -> None:
        head = QPainterPath(tip)
        head.lineTo(tip + QPointF(-6, -3))
        head.lineTo(tip + QPointF(-6, 3))
        head.closeSubpath()
        self._painter.fillPath(head, theme.color(token))

    def _words(self, places: Mapping[str, Place], near: set[str]) -> None:
        """The words of the lit edges, each in the gap beside its other end, where that is in sight."""
        links, hand = self._scene.links, self._scene.hand
        if hand not in places:
            return
        told: dict[tuple[str, bool], list[str]] = {}
        for edge in links.outs.get(hand, ()):
            told.setdefault((edge.target, True), []).append(edge.words)
        for edge in links.ins.get(hand, ()):
            told.setdefault((edge.source, False), []).append(edge.words)
        sight = self._seen.adjusted(-_ROOM, 0, _ROOM, 0)
        for (key, out), words in told.items():
            if key in near and card(places[key], self._scene.wide).intersects(sight):
                said = "; ".join(edge_words(each) for each in dict.fromkeys(words))
                self._pill(card(places[key], self._scene.wide), out, said)

    def _pill(self, box: QRectF, out: bool, words: str) -> None:
        metrics = QFontMetricsF(self._fonts["word"])
        room, line = _ROOM, metrics.height()
        lines = _broken(words, room, metrics)
        wide = max(metrics.horizontalAdvance(text) for text in lines) + 8
        high = line * len(lines) + 2
        left = box.left() - 10 - wide if out else box.right() + 4
        pill = QRectF(left, box.center().y() - high / 2, wide, high)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("accentsoft"))
        self._painter.drawRoundedRect(pill, 4, 4)
        self._painter.setFont(self._fonts["word"])
        self._painter.setPen(theme.color("accent"))
        for number, text in enumerate(lines):
            cell = QRectF(pill.x() + 4, pill.y() + 1 + number * line, wide - 4, line)
            self._painter.drawText(cell, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    # cards -------------------------------------------------------------------------------------------

    def _card(self, key: str, box: QRectF, near: bool) -> None:
        scene, painter = self._scene, self._painter
        kind, dead = scene.links.kind(key), scene.links.dead.get(key, ())
        picked = key == scene.hand
        edge = "accent" if picked or near else ("ink3" if key == scene.over else _SOFT.get(kind, "line"))
        pen = QPen(theme.color(edge), 2 if picked else (1.4 if near else 1))
        if kind in _DASHED and not picked:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("accentsoft" if picked else "surface"))
        shape = _outline(kind, box)
        painter.drawPath(shape)
        if picked and scene.focused:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_outline(kind, box.adjusted(-3, -3, 3, 3)))
        self._inside(key, kind, box, dead_word(dead[0].kind) if dead else "")

    def _inside(self, key: str, kind: str, box: QRectF, dead: str) -> None:
        painter, node = self._painter, self._scene.links.nodes[key]
        far = self._scene.zoom < _PLAIN_BELOW
        inner = box.adjusted(10, 3, -10, -3)
        line = QRectF(inner.x(), inner.y(), inner.width(), inner.height() if far or box.height() < CARD_HIGH else 19)
        side = 18.0 if far else 11.0
        mark = QRectF(line.x(), line.center().y() - side / 2, side, side)
        paint_mark(painter, mark, "warn" if dead and far else kind)
        line.setLeft(mark.right() + 6)
        if far:
            self._text("far", "ink", line, node.id)
            return
        taken = self._word(line, kind, dead)
        self._text("id", "ink", line.adjusted(0, 0, -taken, 0), node.id)
        if box.height() >= CARD_HIGH:
            below = QRectF(inner.x(), line.bottom(), inner.width(), inner.bottom() - line.bottom())
            self._text("title", "ink2", below, node.title)

    def _word(self, line: QRectF, kind: str, dead: str) -> float:
        """What it is, or that it leads nowhere, at the end of the line; how much room that takes."""
        word = dead or kind_word(kind)
        metrics = QFontMetricsF(self._fonts["mark" if dead else "word"])
        wide = metrics.horizontalAdvance(word) + (18 if dead else 0)
        cell = QRectF(line.right() - wide, line.y(), wide, line.height())
        if dead:
            ground = QRectF(cell.x(), cell.center().y() - 8, wide, 16)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.color("warnsoft"))
            self._painter.drawRoundedRect(ground, 4, 4)
            paint_mark(self._painter, QRectF(ground.x() + 3, ground.y() + 3, 10, 10), "warn")
            cell.setLeft(ground.x() + 15)
        self._text("mark" if dead else "word", "warn" if dead else "ink3", cell.adjusted(0, 0, 1, 0), word)
        return wide + 6

    def _text(self, font: str, token: str, cell: QRectF, words: str) -> None:
        metrics = QFontMetricsF(self._fonts[font])
        self._painter.setFont(self._fonts[font])
        self._painter.setPen(theme.color(token))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, cell.width())
        self._painter.drawText(cell, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


def _font(role: str, strong: bool, size: int) -> QFont:
    """A font in units: the picture itself is scaled."""
    font = theme.font("control" if role != "word" else "hint", strong=strong)
    font.setPixelSize(size)
    return font


def _broken(words: str, room: float, metrics: QFontMetricsF) -> list[str]:
    """At most two lines, broken at a word."""
    if metrics.horizontalAdvance(words) <= room:
        return [words]
    first = ""
    for word in words.split():
        longer = f"{first} {word}".strip()
        if metrics.horizontalAdvance(longer) > room:
            break
        first = longer
    rest = words[len(first) :].strip()
    lines = [line for line in (first, rest) if line]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]


def _outline(kind: str, box: QRectF) -> QPainterPath:
    """The shape of a card: round for what happens, cornered for what the company knows and does, slanted for contingencies."""
    path = QPainterPath()
    if kind in ("storyline", "level"):
        path.addRoundedRect(box, box.height() / 2, box.height() / 2)
    elif kind in ("fact", "deed"):
        path.addRect(box)
    elif kind == "piece":
        path.moveTo(box.topLeft())
        path.lineTo(box.topRight() - QPointF(10, 0))
        path.lineTo(box.topRight() + QPointF(0, 10))
        path.lineTo(box.bottomRight())
        path.lineTo(box.bottomLeft())
        path.closeSubpath()
    else:
        radius = 4 if kind == "draft" else 9
        path.addRoundedRect(box, radius, radius)
    return path
