"""One authored file to a page of the search index: its texts with kind and line, and what it refers to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.search_index import Loc, Page, Reference, TextLine

if TYPE_CHECKING:
    from yaml.nodes import Node, ScalarNode

KINDS = (
    "post", "draft", "why", "brief", "log", "chat", "name", "title", "storyline", "fact", "deed", "piece", "chapter",
    "gloss", "objective", "content", "raw",
)  # fmt: skip
"""What a line of text may be."""
HEADINGS = ("title", "name", "storyline", "chapter")


def read_page(path: Path, stamp: str) -> Page:
    """Read one scenario or policy; one that is no YAML gives its lines as they are."""
    from app.authoring.source import SourceError, read_bytes
    from app.authoring.tree import parse

    title = path.stem.replace("-", " ").capitalize()
    try:
        text = read_bytes(path).decode("utf-8-sig", errors="replace")
    except SourceError as trouble:
        return Page(str(path), stamp, path.stem, title, trouble.message, False)
    tree = parse(text, str(path))
    rows = text.splitlines()
    if tree.root is None or not isinstance(tree.data, dict):
        lines = (TextLine("raw", (), "", number, row) for number, row in enumerate(rows, 1) if row.strip())
        return Page(str(path), stamp, path.stem, title, "", False, (), tuple(lines))
    reader = _Reader(tree.data, rows)
    reader.read(tree.root)
    said = (tree.data.get("id"), tree.data.get("title"))
    own_id, own_title = (
        word if isinstance(word, str) and word else other for word, other in zip(said, (path.stem, title), strict=True)
    )
    people = tuple((key, handle, name) for key, (handle, name) in sorted(reader.people.items()))
    return Page(
        str(path), stamp, own_id, own_title.strip(), "", True, people, tuple(reader.lines), tuple(reader.references)
    )


class _Reader:
    """Collects the lines and references of one parsed file."""

    def __init__(self, data: dict, rows: list[str]) -> None:
        self._data = data
        self._rows = rows
        self.people = {key: _person(value) for key, value in _keys(data.get("personas")).items()}
        self.lines: list[TextLine] = []
        self.references: list[Reference] = []

    def read(self, root: Node) -> None:
        """Read everything under the top of the file."""
        for loc, node, is_key in _scalars(root, ()):
            line = node.start_mark.line + 1
            what = _defined(loc) if is_key else _named(loc)
            if what:
                name = str(loc[-1]) if is_key else node.value.strip()
                self.references.append(Reference(what, self._names(what, name), loc, self._id(loc), line, is_key))
            kind = "" if is_key else self._kind(loc)
            if kind and node.value.strip():
                rows = _further_rows(node, self._rows)
                self.lines.append(TextLine(kind, loc, self._id(loc), line, node.value, self._by(loc, kind), rows))

    def _names(self, what: str, name: str) -> tuple[str, ...]:
        handle = self.people.get(name, ("", ""))[0] if what == "persona" else ""
        return (name, handle) if handle else (name,)

    def _kind(self, loc: Loc) -> str:
        if loc[0] == "feed" and loc[2:] == ("text",) and self._entry(loc).get("kind") == "chat":
            return "chat"
        return _kind(loc)

    def _by(self, loc: Loc, kind: str) -> str:
        if loc[0] == "personas":
            return str(loc[1])
        who = self._entry(loc).get({"post": "by", "gloss": "by", "chat": "from"}.get(kind, ""))
        return who.strip() if isinstance(who, str) else ""

    def _entry(self, loc: Loc) -> dict:
        """The inject or queue piece that this path leads into; {} if it leads into none."""
        if loc[0] not in ("feed", "queue") or len(loc) < 2 or not isinstance(loc[1], int):
            return {}
        return _keys(self._data[loc[0]][loc[1]])

    def _id(self, loc: Loc) -> str:
        name = self._entry(loc).get("id")
        steps = (loc[0], name, *loc[2:]) if isinstance(name, str) else loc
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in steps)


def _kind(loc: Loc) -> str:
    match loc:
        case ("title",):
            return "title"
        case ("company", "brief"):
            return "brief"
        case ("company", "name" | "sector") | ("personas", _, "name" | "handle"):
            return "name"
        case ("storylines", _, "title"):
            return "storyline"
        case ("log" | "content" as kind, _):
            return kind
        case ("objectives", _):
            return "objective"
        case ("facts", _, "title" | "text"):
            return "fact"
        case ("deeds", _, "title" | "refused"):
            return "deed"
        case ("queue", _, "text"):
            return "piece"
        case ("feed" | "queue", _, "why") | ("feed", _, "drafts", _, "why"):
            return "why"
        case ("feed", _, "drafts", _, "text"):
            return "draft"
        case ("feed", _, "text"):
            return "post"
        case ("feed", _, "gloss"):
            return "gloss"
        case ("feed", _, "title"):
            return "chapter"
    return ""


def _named(loc: Loc) -> str:
    """What the value at this path names."""
    match loc:
        case ("chart" | "policy" | "case" as what,):
            return what
        case ("feed", _, "by"):
            return "persona"
        case ("feed", _, "class"):
            return "class"
        case ("feed", _, "is") | ("feed", _, "is", _):
            return "trait"
        case ("classes", _, "when", *_):
            return "trait"
        case ("feed", _, "when", *_, "as"):
            return "class"
    return ""


def _defined(loc: Loc) -> str:
    """What a key at this path defines."""
    if len(loc) != 2:
        return ""
    return {"personas": "persona", "traits": "trait", "classes": "class"}.get(str(loc[0]), "")


def _scalars(node: Node, loc: Loc) -> Iterator[tuple[Loc, ScalarNode, bool]]:
    """Every key (True) and every plain value (False) with its path, in the order of the file."""
    if node.id == "scalar":
        yield loc, node, False
    elif node.id == "sequence":
        for index, item in enumerate(node.value):
            yield from _scalars(item, (*loc, index))
    else:
        for key, value in node.value:
            if key.id == "scalar":
                yield (*loc, key.value), key, True
                yield from _scalars(value, (*loc, key.value))


def _further_rows(node: ScalarNode, rows: list[str]) -> tuple[tuple[int, int], ...]:
    """Where in a value its second and later lines of the file begin; what an escape hides is left out."""
    first, last = node.start_mark.line, node.end_mark.line
    found, at = [], 0
    for number in range(first, min(last + 1, len(rows)) if last > first else first):
        start = node.start_mark.column + 1 if number == first else 0
        row = rows[number][start : node.end_mark.column if number == last else None].strip().strip("\"'")
        begins = node.value.find(row, at) if row else -1
        if begins >= 0 and not (number == first and node.style in ("|", ">")):
            at = begins + len(row)
            found += [(begins, number - first)] if number > first else []
    return tuple(found)


def _person(value: object) -> tuple[str, str]:
    said = (_keys(value).get("handle"), _keys(value).get("name"))
    return tuple(word if isinstance(word, str) else "" for word in said)


def _keys(value: object) -> dict:
    return value if isinstance(value, dict) else {}
