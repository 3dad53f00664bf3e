"""What happens in a scenario at a glance: every inject and queue piece with its time and its place in the text."""

from __future__ import annotations

from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.editing.chunks import Chunk
from app.authoring.editing.reading import Reading
from app.authoring.editing.spans import node_end
from app.units import parse_duration

_KEPT = ("id", "kind", "at", "channel", "by", "storyline")


class Entry(NamedTuple):
    """One inject or piece. `at_ms` is -1 where no time is told; the place is that of its keys and values."""

    section: str
    number: int
    id: str
    kind: str
    at_ms: int
    channel: str
    by: str
    storyline: str
    conditional: bool
    drafts: int
    start: int
    end: int


def outline(reading: Reading) -> list[Entry]:
    """Every inject and piece, in order of the text; broken ones with what can be read of them."""
    found: list[Entry] = []
    for spot in reading.sections():
        if spot.name not in ("feed", "queue"):
            continue
        if spot.section is None:
            _collect(found, spot.name, spot.base, _entries(spot.chunk, spot.node))
            continue
        for place in range(spot.section.first, spot.section.last):
            chunk = reading.chunks[place]
            kept = chunk.notes.get("outline")
            if kept is None:
                kept = chunk.notes["outline"] = _entries(chunk, chunk.root)
            _collect(found, spot.name, reading.starts[place], kept)
    return _numbered(found)


def _collect(found: list[Entry], section: str, base: int, entries: list[Entry]) -> None:
    found += [
        entry._replace(section=section, kind=entry.kind or ("post" if section == "feed" else ""),
                       start=entry.start + base, end=entry.end + base)
        for entry in entries
    ]


def _numbered(entries: list[Entry]) -> list[Entry]:
    counts: dict[str, int] = {}
    found = []
    for entry in entries:
        number = counts.get(entry.section, 0)
        counts[entry.section] = number + 1
        found.append(entry._replace(number=number))
    return found


def _entries(chunk: Chunk, node: Node | None) -> list[Entry]:
    if not isinstance(node, SequenceNode):
        return []
    return [_entry(chunk, item) for item in node.value]


def _entry(chunk: Chunk, node: Node) -> Entry:
    kept = dict.fromkeys(_KEPT, "")
    conditional, drafts = False, 0
    for key, value in node.value if isinstance(node, MappingNode) else ():
        word = key.value if isinstance(key, ScalarNode) else ""
        if word in kept and isinstance(value, ScalarNode):
            kept[word] = value.value
        elif word == "when":
            conditional = True
        elif word == "drafts" and isinstance(value, MappingNode):
            drafts = len(value.value)
    start, end = node.start_mark.index, node_end(node, chunk.text)
    return Entry("", 0, kept["id"], kept["kind"], _ms(kept["at"]), kept["channel"], kept["by"], kept["storyline"],
                 conditional, drafts, start, end)


def _ms(text: str) -> int:
    try:
        return parse_duration(text) if text else -1
    except ValueError:
        return -1
