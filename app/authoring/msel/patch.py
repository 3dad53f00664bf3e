"""Edits of a scenario's text that make it say something else and leave every other byte as it was."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.msel.compact import bare, clean, scalar, write

_BLOCK_FIT = re.compile(r"[^\s#].*", re.DOTALL)
_STEP = "  "


class Edit(NamedTuple):
    """The characters from `start` up to `end` become `new`."""

    start: int
    end: int
    new: str


def applied(text: str, edits: list[Edit]) -> str:
    """The text with these edits made; those at one place in the order given."""
    parts, at = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        parts += (text[at:start], new)
        at = max(at, end)
    return "".join((*parts, text[at:]))


class Patch:
    """Collects the edits of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._newline = "\r\n" if "\r\n" in text else "\n"
        self.edits: list[Edit] = []

    def value(self, node: Node, old: Any, new: Any, column: int) -> None:
        """Let the value at this node, which is `old`, be `new`.

        Args:
            column: where the key, or the dash, stands that it belongs to.
        """
        if (old == new or bare(old) == bare(new)) and _keys(old) == _keys(new):
            return
        if isinstance(node, MappingNode) and isinstance(new, dict) and node.value and new and _grown(old, new):
            self._group(node, old, new)
            return
        flow = node.start_mark.index > 0 and self._in_flow(node)
        written = write(new) if flow else self._written(new, column)
        end = self.end(node)
        if written.startswith("|") and self._text[end : self._line_end(end)].strip():  # a comment stands behind it
            written = write(new)
        if node.start_mark.index == end and self._text[end - 1 : end] == ":":
            written = " " + written
        if not flow and written.startswith(self._newline):
            start = len(self._text[: node.start_mark.index].rstrip(" \r\n"))
            self.edits.append(Edit(start, end, written))
        else:
            self.edits.append(Edit(node.start_mark.index, end, written))

    def _group(self, node: MappingNode, old: dict, new: dict) -> None:
        places = [(key.value, key, value) for key, value in node.value]
        for at, (name, key, value) in enumerate(places):
            if name in new:
                self.value(value, old[name], new[name], key.start_mark.column)
            else:
                self.take_key(node, at)
        added = [name for name in new if name not in old]
        if added:
            self._add_keys(node, {name: new[name] for name in added})

    def _add_keys(self, node: MappingNode, added: dict[str, Any]) -> None:
        before = _before(node)
        if node.flow_style:
            words = ", ".join(f"{scalar(name)}: {write(value)}" for name, value in added.items())
            if before is not None:
                self.edits.append(Edit(before, before, words + ", "))
            else:
                last = self.end(node.value[-1][1])
                self.edits.append(Edit(last, last, ", " + words))
            return
        column = node.value[0][0].start_mark.column
        pieces = [f"{scalar(name)}:{self.after_colon(value, column)}" for name, value in added.items()]
        gap = self._newline + " " * column
        if before is not None:
            self.edits.append(Edit(before, before, gap.join(pieces) + gap))
        else:
            self.insert_line(self.end(node), gap + gap.join(pieces))

    def replace(self, node: Node, new: str) -> None:
        """Let something else stand in this node's place."""
        self.edits.append(Edit(node.start_mark.index, self.end(node), new))

    def add_before(self, root: MappingNode, added: dict[str, Any], keys: tuple[str, ...]) -> None:
        """Add entries to the file itself before the first of these keys, else at its end."""
        pieces = [self._entry(name, value) for name, value in added.items()]
        starts = [key.start_mark.index for key, _ in root.value if key.value in keys and key.value not in added]
        if starts:
            self.edits.append(Edit(min(starts), min(starts), "".join(piece + self._newline for piece in pieces)))
        else:
            self.insert_line(self.end(root), "".join(self._newline + piece for piece in pieces))

    def _entry(self, name: str, value: Any) -> str:
        if isinstance(value, list) and value and all(isinstance(item, dict) and "id" in item for item in value):
            return f"{name}:{self._newline}" + self._newline.join(self.item(raw, 2) for raw in value)
        return f"{name}:{self.after_colon(value, 0)}"

    def insert_line(self, at: int, lines: str) -> None:
        """Put lines, which begin with a line end, after the line that this place is in."""
        end = self._line_end(at)
        self.edits.append(Edit(end, end, lines))

    def take_key(self, node: MappingNode, at: int) -> None:
        """Remove an entry of a group."""
        key, value = node.value[at]
        start, end = key.start_mark.index, self.end(value)
        if node.flow_style:
            self._take_flow(node.value[at + 1][0].start_mark.index if at + 1 < len(node.value) else -1, start, end)
        elif self._text[:start].rpartition("\n")[2].strip():  # it stands behind a dash: the next key moves up
            following = node.value[at + 1][0].start_mark.index if at + 1 < len(node.value) else end
            self.edits.append(Edit(start, following, ""))
        else:
            self.take_lines(start, end)

    def take_lines(self, start: int, end: int) -> None:
        """Remove the lines from the one that `start` is in to the one that `end` is in."""
        begin = self._text.rfind("\n", 0, start) + 1
        stop = self._line_end(end)
        stop += len(self._newline) if self._text.startswith(self._newline, stop) else 0
        self.edits.append(Edit(begin, stop, ""))

    def _take_flow(self, following: int, start: int, end: int) -> None:
        if following >= 0:
            self.edits.append(Edit(start, following, ""))
            return
        comma = self._text.rfind(",", 0, start)
        self.edits.append(Edit(comma if comma >= 0 and not self._text[comma + 1 : start].strip() else start, end, ""))

    def take_item(self, node: SequenceNode, at: int, last: bool) -> None:
        """Remove an item of a list.

        Args:
            last: whether every item behind it goes as well.
        """
        item = node.value[at]
        start, end = item.start_mark.index, self.end(item)
        if node.flow_style:
            following = node.value[at + 1].start_mark.index if at + 1 < len(node.value) else -1
            self._take_flow(-1 if last else following, start, end)
            return
        self.take_lines(start, end)
        taken = self.edits.pop()
        blank = self._text[: taken.start].endswith(self._newline * 2)
        stop = taken.end + len(self._newline) if blank and self._text.startswith(self._newline, taken.end) else taken.end
        self.edits.append(Edit(taken.start, stop, ""))

    def add_items(self, node: SequenceNode, after: int, items: list[dict]) -> None:
        """Add injects to a list behind the item at this place; -1 puts them first."""
        if node.flow_style:
            words = ", ".join(map(write, items))
            if not node.value:
                self.edits.append(Edit(node.start_mark.index, self.end(node), f"[{words}]"))
            elif after < 0:
                start = node.value[0].start_mark.index
                self.edits.append(Edit(start, start, words + ", "))
            else:
                end = self.end(node.value[after])
                self.edits.append(Edit(end, end, ", " + words))
            return
        column = node.start_mark.column
        gap = self._newline * (2 if self._apart(node) else 1)
        if after < 0:
            start = self._text.rfind("\n", 0, node.value[0].start_mark.index) + 1
            self.edits.append(Edit(start, start, "".join(self.item(raw, column) + gap for raw in items)))
        else:
            self.insert_line(self.end(node.value[after]), "".join(gap + self.item(raw, column) for raw in items))

    def item(self, raw: dict, column: int) -> str:
        """An inject as an item of a list, its dash at this column; no line end behind it."""
        gap = self._newline + " " * (column + 2)
        pieces = (f"{scalar(name)}:{self.after_colon(value, column + 2)}" for name, value in raw.items())
        return " " * column + "- " + gap.join(pieces)

    def _apart(self, node: SequenceNode) -> bool:
        """Whether a blank line stands between the items."""
        if len(node.value) < 2:
            return True
        first = self._line_end(self.end(node.value[0]))
        return not self._text[first : node.value[1].start_mark.index].splitlines()[1].strip(" -")

    def after_colon(self, value: Any, column: int) -> str:
        """What stands behind the colon of a key at this column, with the blank or the line end that parts them."""
        written = self._written(value, column)
        return written if written.startswith(self._newline) else " " + written

    def _written(self, value: Any, column: int) -> str:
        """A value in block style behind a key at this column."""
        gap = self._newline + " " * column + _STEP
        if isinstance(value, str):
            text = clean(value)
            if "\n" not in text or not _BLOCK_FIT.match(text) or "\t" in text:
                return scalar(text)
            return "|-" + "".join(gap + line if line.strip() else self._newline for line in text.split("\n"))
        if isinstance(value, dict) and any(isinstance(item, str) and "\n" in clean(item) for item in value.values()):
            return "".join(f"{gap}{scalar(name)}:{self.after_colon(item, column + 2)}" for name, item in value.items())
        if isinstance(value, dict) and value and all(isinstance(item, dict) for item in value.values()):
            return "".join(f"{gap}{scalar(name)}: {write(item)}" for name, item in value.items())
        return write(value)

    def _in_flow(self, node: Node) -> bool:
        return node.start_mark.index in self._flow_places

    def note_flow(self, root: Node) -> None:
        """Remember which nodes stand inside brackets: only the short form may be written there."""
        self._flow_places: set[int] = set()
        waiting = [(root, False)]
        while waiting:
            node, inside = waiting.pop()
            if inside:
                self._flow_places.add(node.start_mark.index)
            if isinstance(node, MappingNode):
                waiting += [(value, bool(inside or node.flow_style)) for _, value in node.value]
            elif isinstance(node, SequenceNode):
                waiting += [(value, bool(inside or node.flow_style)) for value in node.value]

    def end(self, node: Node) -> int:
        """Where a node really ends: block collections and block texts are said to reach to what comes next."""
        if isinstance(node, ScalarNode):
            if node.style in ("|", ">"):
                start = node.start_mark.index
                return start + len(self._text[start : node.end_mark.index].rstrip())
            return node.end_mark.index
        if node.flow_style or not node.value:
            return node.end_mark.index
        last = node.value[-1]
        return self.end(last[1] if isinstance(last, tuple) else last)

    def _line_end(self, at: int) -> int:
        found = self._text.find(self._newline, at)
        return len(self._text) if found < 0 else found


def _keys(value: object) -> list[object]:
    """The order of the entries of a group whose entries are groups: the order of drafts counts."""
    return [(key, _keys(item)) for key, item in value.items() if isinstance(item, dict)] if isinstance(value, dict) else []


def _grown(old: dict, new: dict) -> bool:
    """Whether one becomes the other by changing, removing and, at the end, adding entries."""
    stays = [key for key in old if key in new]
    return bool(stays) and list(new) == stays + [key for key in new if key not in old]


def _before(node: MappingNode) -> int | None:
    """Where the reason of an inject or a draft begins: what is added goes before it."""
    names = [key.value for key, _ in node.value]
    if "why" not in names[1:] or not {"id", "text"}.intersection(names):
        return None
    return node.value[names.index("why")][0].start_mark.index
