"""A text as it is read while somebody types: what each part is and where, parsing or not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.composing import DEPTH_CAP
from app.authoring.editing.chunks import Chunk, Cut, bare, cut, fits
from app.authoring.editing.spans import node_end
from app.authoring.problems import Loc


class Section(NamedTuple):
    """A top-level key whose value stands in chunks of its own, number `first` up to `last`."""

    first: int
    last: int
    listed: bool


class Spot(NamedTuple):
    """One value of the text, with its key. Nodes count from `base`; a section cut up has no node of its own."""

    base: int
    chunk: Chunk
    key: Node | None
    node: Node | None
    section: Section | None = None

    @property
    def name(self) -> str:
        """The key's word, empty for an entry of a list."""
        return self.key.value if isinstance(self.key, ScalarNode) else ""

    @property
    def is_map(self) -> bool:
        """Whether keys with values stand here."""
        return isinstance(self.node, MappingNode) or (self.section is not None and not self.section.listed)

    @property
    def is_list(self) -> bool:
        """Whether a list stands here."""
        return isinstance(self.node, SequenceNode) or (self.section is not None and self.section.listed)

    @property
    def text(self) -> str | None:
        """The scalar's text, None for anything else."""
        return self.node.value if isinstance(self.node, ScalarNode) else None

    @property
    def in_flow(self) -> bool:
        """Whether a collection stands in brackets."""
        return bool(getattr(self.node, "flow_style", False))


class Reading:
    """A text, cut into chunks that were read one by one.

    Args:
        text: the whole file.
        cuts: where its chunks begin.
        chunks: these chunks.
    """

    def __init__(self, text: str, cuts: list[Cut], chunks: list[Chunk]) -> None:
        self.text = text
        self.chunks = chunks
        self.starts = [each.start for each in cuts]
        self.inner = [each.inner for each in cuts]
        self.listed = [each.listed for each in cuts]
        self.tops = [number for number, each in enumerate(cuts) if not each.inner]
        self.broken = any(chunk.broken for chunk in chunks)
        """Whether some part of it is no YAML just now."""

    def sections(self) -> Iterator[Spot]:
        """Every top-level key with its value, in order."""
        for place, number in enumerate(self.tops):
            last = self.tops[place + 1] if place + 1 < len(self.tops) else len(self.chunks)
            chunk, base = self.chunks[number], self.starts[number]
            if not isinstance(chunk.root, MappingNode):
                continue
            for key, value in chunk.root.value[:-1]:
                yield Spot(base, chunk, key, value)
            for key, value in chunk.root.value[-1:]:
                inside = Section(number + 1, last, self.listed[number + 1]) if last > number + 1 else None
                yield Spot(base, chunk, key, None if inside else value, inside)

    def section(self, name: str) -> Spot | None:
        """The first section of this name."""
        return next((spot for spot in self.sections() if spot.name == name), None)

    def below(self, spot: Spot) -> list[Spot]:
        """What stands in a list or under keys, in order."""
        if spot.section is not None:
            return [each for number in range(spot.section.first, spot.section.last) for each in self.entries_in(number)]
        return _inside(spot.base, spot.chunk, spot.node)

    def entries_in(self, number: int) -> list[Spot]:
        """What stands in one chunk of a section that was cut up: one entry, unless something is broken."""
        return _inside(self.starts[number], self.chunks[number], self.chunks[number].root)

    def find(self, loc: Loc) -> Spot | None:
        """The value at this path, None if there is none."""
        if not loc or len(loc) > DEPTH_CAP:
            return None
        spot = self.section(str(loc[0]))
        for step in loc[1:]:
            if spot is None:
                return None
            spot = self._step(spot, step)
        return spot

    def _step(self, spot: Spot, step: str | int) -> Spot | None:
        if isinstance(step, int):
            inside = spot.section
            if inside is not None and inside.listed and 0 <= step < inside.last - inside.first:
                number = inside.first + step  # an entry to a chunk, unless something is broken
                found = _inside(self.starts[number], self.chunks[number], self.chunks[number].root)
                if len(found) == 1 and not self.broken:
                    return found[0]
            entries = self.below(spot) if spot.is_list else []
            return entries[step] if 0 <= step < len(entries) else None
        return next((each for each in self.below(spot) if each.name == step), None) if spot.is_map else None

    def chunk_at(self, offset: int) -> int:
        """Which chunk this character is in."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def range_of(self, spot: Spot) -> tuple[int, int]:
        """Where a value stands: start and end. A section cut up reaches from its first entry to its last."""
        if spot.section is not None:
            start, numbers = self.starts[spot.section.first], range(spot.section.first, spot.section.last)
            last = next((each[-1] for number in reversed(numbers) if (each := self.entries_in(number))), None)
            if last is None:
                return start, start
            return start + _indent(self.text, start), self.range_of(last)[1]
        return spot.base + spot.node.start_mark.index, spot.base + node_end(spot.node, spot.chunk.text)

    def key_range(self, spot: Spot) -> tuple[int, int]:
        """Where its key stands; an entry of a list has none and gives its start."""
        if spot.key is None:
            start = self.range_of(spot)[0]
            return start, start
        return spot.base + spot.key.start_mark.index, spot.base + spot.key.end_mark.index


def read(text: str, before: Reading | None = None) -> Reading:
    """Read a text; never fails.

    Args:
        text: the whole file.
        before: an earlier reading of it, of which all that did not change is taken over.
    """
    text = text.encode("utf-8", "replace").decode("utf-8")  # half characters are none
    known = {chunk.text: chunk for chunk in before.chunks} if before is not None else {}
    cuts = cut(text)
    made = _chunks(text, cuts, known)
    if len(cuts) > 1 and _may_be_odd(before) and not _sound(cuts, made):
        whole = Chunk(text)  # brackets and quotes may reach over lines that look like keys
        if not whole.broken:
            return Reading(text, [Cut(0, False, False)], [whole])
    return Reading(text, *_merged(text, cuts, made))


def _may_be_odd(before: Reading | None) -> bool:
    """Whether a text that does not come apart well may be in order all the same: never asked at every key."""
    return before is None or (len(before.chunks) == 1 and not before.broken)


def _chunks(text: str, cuts: list[Cut], known: dict[str, Chunk]) -> list[Chunk]:
    ends = [each.start for each in cuts[1:]]
    pieces = [text[each.start : end] for each, end in zip(cuts, [*ends, len(text)], strict=True)]
    return [known.get(piece) or Chunk(piece) for piece in pieces]


def _sound(cuts: list[Cut], chunks: list[Chunk]) -> bool:
    """Whether every chunk is what its place promised."""
    return all(fits(chunk, each.inner, each.listed) for each, chunk in zip(cuts, chunks, strict=True))


def _merged(text: str, cuts: list[Cut], chunks: list[Chunk]) -> tuple[list[Cut], list[Chunk]]:
    """The same, where a head that does not wait for entries has them back in its own chunk."""
    found: list[int] = []
    whole = False
    for number, each in enumerate(cuts):
        if not each.inner:
            whole = not bare(chunks[number])
        if not each.inner or not whole:
            found.append(number)
    if len(found) == len(cuts):
        return cuts, chunks
    kept = [cuts[number] for number in found]
    ends = [each.start for each in kept[1:]]
    pieces = [text[each.start : end] for each, end in zip(kept, [*ends, len(text)], strict=True)]
    same = {id(chunks[number]): chunks[number] for number in found}
    by_text = {chunk.text: chunk for chunk in same.values()}
    return kept, [by_text.get(piece) or Chunk(piece) for piece in pieces]


def _inside(base: int, chunk: Chunk, node: Node | None) -> list[Spot]:
    if isinstance(node, MappingNode):
        return [Spot(base, chunk, key, value) for key, value in node.value]
    if isinstance(node, SequenceNode):
        return [Spot(base, chunk, None, value) for value in node.value]
    return []


def _indent(text: str, start: int) -> int:
    here = start
    while text[here : here + 1] == " ":
        here += 1
    return here - start
