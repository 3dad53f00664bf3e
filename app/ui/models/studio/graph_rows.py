"""What the lists beside the story graph hold: what leads to the selection and from it, and what leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.ui.language import tr
from app.ui.models.studio.graph_pick import Links
from app.ui.models.studio.graph_words import REASONS, dead_words, edge_words, kind_word
from app.ui.models.studio.place_rows import Row
from app.units import format_ms

if TYPE_CHECKING:
    from app.authoring.views.story_graph import Edge

MOST = 200
"""Rows of one kind; of more, the first are listed and the rest counted."""
_ORDER = ("never", "set off", "unwaited")


def told(links: Links, key: str) -> str:
    """A node in one line."""
    node = links.nodes[key]
    parts = [node.id, kind_word(links.kind(key))]
    if node.at_ms >= 0:
        parts.append(format_ms(node.at_ms))
    if node.title and node.title != node.id:
        parts.append(node.title)
    return " · ".join(parts)


def link_rows(links: Links, key: str) -> tuple[Row, ...]:
    """The edges of a node: first those that lead to it."""
    if key not in links.nodes:
        return ()
    rows: list[Row] = []
    into, out = links.ins.get(key, []), links.outs.get(key, [])
    if into:
        rows.append(Row("head:in", tr("What leads to it"), head=True))
        rows += _edges(links, into, out=False)
    if out:
        rows.append(Row("head:out", tr("What it leads to"), head=True))
        rows += _edges(links, out, out=True)
    return tuple(rows)


def _edges(links: Links, edges: list[Edge], out: bool) -> Iterator[Row]:
    seen: dict[str, int] = {}
    for edge in edges[:MOST]:
        other = edge.target if out else edge.source
        key = f"{'out' if out else 'in'}|{other}|{edge.kind}|{edge.words}"
        seen[key] = seen.get(key, 0) + 1
        words = edge_words(edge.words)
        if edge.choice:
            words = tr("{words} (another way does as well)").format(words=words)
        node = links.nodes[other]
        if node.title and node.title != node.id:
            words = tr("{words} · {title}").format(words=words, title=node.title)
        yield Row(
            f"{key}|{seen[key]}", node.id, words, kind_word(links.kind(other)), links.kind(other), locs=(edge.loc,)
        )
    if len(edges) > MOST:
        yield Row(f"head:more{out}", tr("and %n more", "", len(edges) - MOST), head=True)


def other_end(row: Row) -> str:
    """The key of the node that a row of `link_rows` leads to or comes from."""
    return row.key.split("|")[1]


def dead_rows(links: Links) -> tuple[Row, ...]:
    """Everything that leads nowhere, by the way in which it does."""
    ends = [end for found in links.dead.values() for end in found]
    kinds = [*_ORDER, *sorted({end.kind for end in ends} - set(_ORDER))]
    rows: list[Row] = []
    for kind in kinds:
        of_kind = [end for end in ends if end.kind == kind]
        if of_kind:
            rows.append(Row(f"head:{kind}", f"{dead_words(kind)} · {len(of_kind)}", head=True))
        seen: dict[str, int] = {}
        for end in of_kind[:MOST]:
            seen[end.node] = seen.get(end.node, 0) + 1
            node = links.nodes.get(end.node)
            name, word = (node.id, kind_word(links.kind(end.node))) if node else (end.node, "")
            key = f"{kind}|{end.node}|{seen[end.node]}"
            rows.append(Row(key, name, REASONS.say(end.words), word, "warn", locs=(end.loc,)))
        if len(of_kind) > MOST:
            rows.append(Row(f"head:more {kind}", tr("and %n more", "", len(of_kind) - MOST), head=True))
    return tuple(rows)
