"""A text that was read in chunks, as a parsed file: the data of each chunk is worked out once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.composing import TooDeepError
from app.authoring.editing.chunks import Chunk
from app.authoring.editing.reading import Reading, Spot
from app.authoring.problems import Loc
from app.authoring.tree import Tree, child, parse, plain

_ODD_BREAKS = re.compile("[\r\x85\u2028\u2029]")
_NOTE = "plain"
_UNREAD = "taken-out"


class _UnlikeError(Exception):
    """The chunks do not come to what the whole file would."""


@dataclass
class ReadTree(Tree):
    """A parsed file whose places are found in its chunks."""

    reading: Reading = field(default_factory=lambda: Reading("", [], []))
    lines: list[int] = field(default_factory=list)
    """How many lines stand before each chunk."""

    def place(self, loc: Loc, key: bool = False) -> tuple[int, int]:
        """As of any tree."""
        at, spot = next(((at, spot) for at, step in enumerate(loc) if (spot := self._section(step))), (0, None))
        if spot is None:
            first = next(self.reading.sections(), None)
            return self._placed(self.reading.chunk_at(first.base), first.key) if first else (1, 1)
        number = self.reading.chunk_at(spot.base)
        mark, node, rest = (number, spot.key), (number, spot.node), loc[at + 1 :]
        if spot.section is not None:
            node = (spot.section.first, self.reading.chunks[spot.section.first].root)
            found = self._entry(spot, rest[0]) if rest else None
            if found is None:
                rest = ()
            else:
                mark, node, rest = *found, rest[1:]
        for step in rest:
            below = child(node[1], step)
            if below is not None:
                mark, node = (node[0], below[0]), (node[0], below[1])
        return self._placed(*(mark if key else node))

    def _placed(self, number: int, start: object) -> tuple[int, int]:
        """(line, column) of a node, or of a mark, of this chunk; a broken chunk may have neither, and begins where it begins."""
        start = getattr(start, "start_mark", start)
        if start is None:
            return self.lines[number] + 1, 1
        return self.lines[number] + start.line + 1, start.column + 1

    def _section(self, step: str | int) -> Spot | None:
        return self.reading.section(step) if isinstance(step, str) else None

    def _entry(self, spot: Spot, step: str | int) -> tuple[tuple[int, object], tuple[int, Node]] | None:
        inside = spot.section
        if inside.listed:
            numbers = [inside.first + step] if isinstance(step, int) and 0 <= step < inside.last - inside.first else []
            found = [(number, child(self.reading.chunks[number].root, 0)) for number in numbers]
        else:
            found = [(number, child(self.reading.chunks[number].root, step)) for number in range(inside.first, inside.last)]
        for number, each in found:
            if each is not None:
                return (number, each[0]), (number, each[1])
        return None


def tree_of(reading: Reading, file: str) -> Tree:
    """The parsed file of a text that was read; where its chunks are no safe ground, it is parsed anew.

    What is broken is told chunk by chunk, and what is whole is there all the same.

    Args:
        reading: the text as read.
        file: its name for the messages.
    """
    if len(reading.chunks) < 2 or _ODD_BREAKS.search(reading.text):
        return parse(reading.text, file)
    before = [0, *accumulate(chunk.text.count("\n") for chunk in reading.chunks)]
    tree = ReadTree(file, reading=reading, lines=before)
    try:
        _fill(tree)
    except (_UnlikeError, TooDeepError):
        return parse(reading.text, file)
    return tree


def _fill(tree: ReadTree) -> None:
    data: dict[str, object] = {}
    damage: list[Loc] = []
    lost: set[str] = set()
    seen: set[str] = set()
    for spot in tree.reading.sections():
        name = spot.name
        if not name or name in seen:
            raise _UnlikeError
        seen.add(name)
        if spot.section is not None:
            data[name] = _entries(tree, spot, damage, lost)
    for number in tree.reading.tops:
        chunk = tree.reading.chunks[number]
        if chunk.broken:
            _tell(tree, number)
            damage += [(name,) for name in _keys(chunk) if name not in data]
            for name in _keys(chunk):
                data.setdefault(name, None)
            continue
        made = _plain(chunk, 1)
        for name, value in (made or {}).items():
            data[name] = data.get(name, value) if value == "" else value
    tree.data = {name: data[name] for name in _in_order(tree.reading, data)}
    tree.damage, tree.lost = frozenset(damage), frozenset(lost)


def _in_order(reading: Reading, data: dict[str, object]) -> list[str]:
    names = [spot.name for spot in reading.sections() if spot.name in data]
    return [*names, *(name for name in data if name not in names)]


def _entries(tree: ReadTree, spot: Spot, damage: list[Loc], lost: set[str]) -> object:
    """The data of a section that was cut up; broken entries leave a stand-in of the wrong shape."""
    inside = spot.section
    listed: list[object] = []
    table: dict[str, object] = {}
    for number in range(inside.first, inside.last):
        chunk = tree.reading.chunks[number]
        if chunk.broken:
            _tell(tree, number)
            if inside.listed:
                damage.append((spot.name, len(listed)))
                listed.append(_stand_in(chunk, lost))
            else:
                name = next(iter(_keys(chunk)), _UNREAD)
                damage.append((spot.name, name))
                table[name] = None
            continue
        made = _plain(chunk, 2)
        if inside.listed:
            if not isinstance(made, list) or len(made) != 1:
                raise _UnlikeError
            listed += made
        else:
            if not isinstance(made, dict) or made.keys() & table.keys():
                raise _UnlikeError
            table.update(made)
    return listed if inside.listed else table


def _plain(chunk: Chunk, depth: int) -> object:
    kept = chunk.notes.get(_NOTE)
    if kept is None:
        aside = Tree("")
        made = plain(chunk.root, aside, depth) if chunk.root is not None else None
        if aside.problems or (made is not None and not isinstance(made, (dict, list))):
            raise _UnlikeError
        kept = chunk.notes[_NOTE] = (made,)
    return kept[0]


def _tell(tree: ReadTree, number: int) -> None:
    """What is wrong with a chunk, as if it stood alone, at its place in the file."""
    chunk, lines = tree.reading.chunks[number], tree.lines[number]
    for each in parse(chunk.text, tree.file).problems:
        tree.problems.append(each._replace(line=each.line + lines))


def _stand_in(chunk: Chunk, lost: set[str]) -> dict[str, object]:
    """What takes the place of a broken entry of a list: its names, as far as they can be made out, and no kind."""
    entry = child(chunk.root, 0) if chunk.root is not None else None
    node = entry[1] if entry else None
    found = child(node, "id")
    drafts = child(node, "drafts")
    if found is None or not isinstance(found[1], ScalarNode):
        lost.update(("inject", "draft or post"))
        return {"kind": None}
    names = [key.value for key, _ in drafts[1].value] if drafts and isinstance(drafts[1], MappingNode) else []
    return {"kind": None, "id": found[1].value, "drafts": dict.fromkeys(map(str, names))}


def _keys(chunk: Chunk) -> list[str]:
    root = chunk.root
    if isinstance(root, SequenceNode) or not isinstance(root, MappingNode):
        return []
    return [key.value for key, _ in root.value if isinstance(key, ScalarNode)]
