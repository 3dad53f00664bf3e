"""The text of all scenarios, line by line, and what they refer to.

It is kept as JSON; a file is read again only when it has changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import app
from app.errors import ExportError

INDEX_FORMAT = 1
Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class TextLine:
    """One text of a file. Lines count from 1."""

    kind: str
    """What it is: post, draft, why, brief and so on; raw where the file cannot be read as YAML."""
    loc: Loc
    """Path into the file; empty for raw text."""
    id: str
    """The same with ids in place of positions: `feed.clip.drafts.own-it.text`."""
    line: int
    text: str
    by: str = ""
    """Id of the persona who says it, of the role in a chat."""
    rows: tuple[tuple[int, int], ...] = ()
    """(first character, lines further down) for every further line of the file that the text runs over."""

    def line_at(self, offset: int) -> int:
        """The line of the file in which this character of the text stands."""
        return self.line + max((down for start, down in self.rows if start <= offset), default=0)


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that names something of another place."""

    what: str
    """persona, chart, policy, case, trait or class."""
    names: tuple[str, ...]
    """What it may be called: of a persona its id and its handle."""
    loc: Loc
    id: str
    line: int
    defines: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One file."""

    path: str
    stamp: str
    """Size and time of the file when it was read."""
    id: str
    title: str
    trouble: str = ""
    """Why it could not be read at all."""
    readable: bool = True
    """Whether it is YAML; if not, its lines are raw text."""
    people: tuple[tuple[str, str, str], ...] = ()
    """Id, handle and name of every persona."""
    lines: tuple[TextLine, ...] = ()
    references: tuple[Reference, ...] = ()


def read_pages(index: Path) -> dict[str, Page]:
    """The kept pages by path; none if the index is missing, damaged or of another version: it is made again."""
    try:
        values = json.loads(index.read_text(encoding="utf-8"))
        if (values["format"], values["program"]) != (INDEX_FORMAT, app.__version__):
            return {}
        return {page.path: page for page in map(_page, values["pages"])}
    except (OSError, ValueError, TypeError, KeyError, IndexError, RecursionError):
        return {}


def write_pages(index: Path, pages: Iterable[Page]) -> None:
    """Keep the pages; where that fails, the next start reads the files again."""
    from app.exports.atomic import write_text

    values = {"format": INDEX_FORMAT, "program": app.__version__, "pages": [astuple(page) for page in pages]}
    try:
        index.parent.mkdir(parents=True, exist_ok=True)
        write_text(index, json.dumps(values, separators=(",", ":")))
    except (OSError, ExportError):
        return


def _page(value: list) -> Page:
    *head, people, lines, references = value
    if len(value) != len(fields(Page)) or not all(isinstance(text, str) for text in head[:5]):
        raise ValueError("not a page")
    return Page(
        *head,
        tuple((str(key), str(handle), str(name)) for key, handle, name in people),
        tuple(
            TextLine(kind, tuple(loc), name, int(line), str(text), by, tuple((int(at), int(down)) for at, down in rows))
            for kind, loc, name, line, text, by, rows in lines
        ),
        tuple(
            Reference(what, tuple(names), tuple(loc), name, int(line), bool(defines))
            for what, names, loc, name, line, defines in references
        ),
    )
