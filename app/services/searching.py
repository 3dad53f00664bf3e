"""Search across the text of all scenarios, exam ones too; and where a name is used.

For instructors, never for somebody who may have to sit an exam.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from pathlib import Path

from app.services.library_reading import stamp_of
from app.services.search_index import Loc, Page, Reference, TextLine, read_pages, write_pages
from app.services.search_ranking import Term, excerpt, in_words, score
from app.services.search_reading import KINDS, read_page
from app.services.search_words import Query, folded, query_of

USES = ("persona", "chart", "policy", "case", "trait", "class")
LIMIT = 200


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of text that was searched for. Lines count from 1."""

    file: Path
    scenario: str
    title: str
    """Of the scenario."""
    line: int
    """Where the first match stands."""
    loc: Loc
    id: str
    kind: str
    by: str
    text: str
    excerpt: str
    """What stands around the first match, in one line."""
    matches: tuple[tuple[int, int], ...]
    """First character and the one after the last of every match in the excerpt."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: the best hits, how many there are, and what there is to say about it."""

    hits: tuple[Hit, ...]
    total: int
    note: str = ""
    """A sentence where the query asks for what there is not."""
    unread: tuple[tuple[Path, str], ...] = ()
    """Files that could not be read at all, and why."""


@dataclass(frozen=True, slots=True)
class Use:
    """A line that uses what was asked for."""

    file: Path
    scenario: str
    title: str
    line: int
    loc: Loc
    id: str
    how: str
    """defined, used, mentioned (in a text), or raw (in a file that is no YAML: perhaps)."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """A page as it is searched; every list has one entry a line."""

    page: Page
    lines: list[str]
    words: list[str]
    """The lines with a space before, after and for everything that is no letter or digit."""
    kinds: list[str]
    speakers: list[str]
    whole: str


class Search:
    """Searches the scenarios of some folders. Not to be shared between threads.

    Args:
        folders: where scenario files lie, with `policies/` beside them; one that is missing is empty.
        cache: where the index is kept.
    """

    def __init__(self, folders: Iterable[Path], cache: Path) -> None:
        self._folders = tuple(folders)
        self._index = cache / "search.json"
        self._pages: dict[str, _Folded] | None = None

    def refresh(self) -> int:
        """Read the files that came or changed since; searching does it by itself. Returns how many it read."""
        known = self._pages
        if known is None:
            known = {path: _folded(page) for path, page in read_pages(self._index).items()}
        now = {str(path): stamp_of(path) for path in self._files()}
        old = {path for path, stamp in now.items() if path not in known or known[path].page.stamp != stamp}
        self._pages = {
            path: _folded(read_page(Path(path), stamp)) if path in old else known[path] for path, stamp in now.items()
        }
        if old or known.keys() - now.keys():
            write_pages(self._index, (entry.page for entry in self._pages.values()))
        return len(old)

    def find(self, text: str, limit: int = LIMIT) -> Found:
        """Find lines of text.

        Args:
            text: words and "phrases" that must all stand in one line; `kind:post`, `scenario:ID` and `by:PERSONA`
                narrow the search, several of one kind widen it again.
            limit: so many hits at most.
        """
        self.refresh()
        query = query_of(text)
        unread = tuple((Path(entry.page.path), entry.page.trouble) for entry in self._scenarios() if entry.page.trouble)
        if query.empty:
            return Found((), 0, "", unread)
        terms = tuple(map(Term, query.terms))
        pages = sorted(_chosen(self._scenarios(), query), key=lambda entry: (entry.page.title, entry.page.path))
        ranked = [
            (-score(entry.kinds[number], entry.words[number], terms), order, number)
            for order, entry in enumerate(pages)
            for number in _matching(entry, query)
        ]
        best = tuple(
            _hit(pages[order].page, pages[order].page.lines[number], terms)
            for _, order, number in nsmallest(limit, ranked)
        )
        return Found(best, len(ranked), _note(query), unread)

    def where_used(self, what: str, name: str) -> tuple[Use, ...]:
        """Every line that uses something, by file and line.

        Args:
            what: one of `USES`.
            name: a persona's handle or id; a chart's or policy's name with or without folder; the id of the others.
        """
        self.refresh()
        if what not in USES:
            raise ValueError(f"{what} is none of {', '.join(USES)}")
        found = [use for entry in (self._pages or {}).values() for use in _uses(entry, what, name.strip())]
        return tuple(sorted(set(found), key=lambda use: (use.title, str(use.file), use.line, use.id)))

    def names(self, what: str) -> tuple[str, ...]:
        """All that can be asked for with `where_used`, by the name that a person would type, in order.

        Args:
            what: one of `USES`.
        """
        self.refresh()
        pages = [entry.page for entry in (self._pages or {}).values()]
        found = {_typed(known) for page in pages for known in page.references if known.what == what}
        return tuple(sorted(found - {""}, key=str.casefold))

    def _files(self) -> list[Path]:
        parts = [part for folder in self._folders for part in (folder, folder / "policies")]
        return [path for part in parts for path in sorted(part.glob("*.yaml")) if path.is_file()]

    def _scenarios(self) -> list[_Folded]:
        policies = {folder / "policies" for folder in self._folders}
        return [entry for path, entry in (self._pages or {}).items() if Path(path).parent not in policies]


def _folded(page: Page) -> _Folded:
    lines = [folded(line.text) for line in page.lines]
    kinds, speakers = [line.kind for line in page.lines], [line.by for line in page.lines]
    return _Folded(page, lines, [in_words(line) for line in lines], kinds, speakers, "\n".join(lines))


def _chosen(entries: list[_Folded], query: Query) -> list[_Folded]:
    """The files that the query is about: the named ones, else those whose name holds what was typed."""
    if not query.scenarios:
        return entries
    chosen: dict[str, _Folded] = {}
    for name in query.scenarios:
        exact = [entry for entry in entries if name in _names(entry.page)]
        near = [entry for entry in entries if any(name in known for known in _names(entry.page))]
        chosen.update((entry.page.path, entry) for entry in exact or near)
    return list(chosen.values())


def _names(page: Page) -> tuple[str, str]:
    return folded(page.id), folded(Path(page.path).stem)


def _matching(entry: _Folded, query: Query) -> list[int]:
    """The lines of a page, by number, that have all that is asked for."""
    if not all(term in entry.whole for term in query.terms):
        return []
    found: Iterable[int] = range(len(entry.lines))
    if query.people:
        people = _people(entry.page, query.people)
        found = [number for number, who in enumerate(entry.speakers) if who in people]
    if query.kinds:
        found = [number for number in found if entry.kinds[number].startswith(query.kinds)]
    for term in query.terms:
        found = [number for number in found if term in entry.lines[number]]
    return list(found)


def _people(page: Page, asked: tuple[str, ...]) -> frozenset[str]:
    """Ids of the personas that are meant by id, handle or a word of the name, and of roles by id."""
    meant = set(asked)
    for key, handle, name in page.people:
        plain = folded(name)
        known = {folded(key), folded(handle), folded(handle).lstrip("@"), plain, *plain.split()}
        if known & {*asked, *(who.lstrip("@") for who in asked)}:
            meant.add(key)
    return frozenset(meant)


def _hit(page: Page, line: TextLine, terms: tuple[Term, ...]) -> Hit:
    told, matches, first = excerpt(line.text, terms)
    return Hit(
        Path(page.path), page.id, page.title, line.line_at(first), line.loc, line.id, line.kind, line.by, line.text,
        told, matches,
    )  # fmt: skip


def _note(query: Query) -> str:
    unknown = [kind for kind in query.kinds if not any(known.startswith(kind) for known in KINDS)]
    return f"There is no kind of text `{unknown[0]}`; there are {', '.join(KINDS)}." if unknown else ""


def _uses(entry: _Folded, what: str, name: str) -> Iterator[Use]:
    page = entry.page
    if not page.readable:
        stem = Path(name).stem if what in ("chart", "policy") else name
        yield from (_use(page, line, line.line, "raw") for line in _holding(entry, stem))
        return
    meant = [known for known in page.references if known.what == what and _is_meant(known, name)]
    for known in meant:
        yield _use(page, known, known.line, "defined" if known.defines else "used")
    if what == "persona":
        handles = {handle for known in meant for handle in known.names[1:]}
        handles |= {name} if name.startswith("@") else set()
        for handle in sorted(handles):
            for line in _holding(entry, handle):
                if line.loc[0] != "personas":
                    offset = max(line.text.casefold().find(handle.casefold()), 0)
                    yield _use(page, line, line.line_at(offset), "mentioned")


def _typed(known: Reference) -> str:
    """A persona by its handle, for ids repeat; a chart and a policy without their folder."""
    if known.what in ("chart", "policy"):
        return Path(known.names[0]).stem
    return known.names[-1] if known.what == "persona" else known.names[0]


def _is_meant(known: Reference, name: str) -> bool:
    if known.what in ("chart", "policy"):
        return name in (known.names[0], Path(known.names[0]).name, Path(known.names[0]).stem)
    if known.what == "persona":
        told = known.names[1:] if name.startswith("@") else (*known.names, *(each.lstrip("@") for each in known.names))
        return name.casefold() in {each.casefold() for each in told}
    return name in known.names


def _holding(entry: _Folded, name: str) -> Iterator[TextLine]:
    """The lines that hold this name as a whole."""
    plain = folded(name)
    if not plain or plain not in entry.whole:
        return
    pattern = re.compile(rf"(?<![\w-]){re.escape(plain)}(?![\w-])")
    for line, told in zip(entry.page.lines, entry.lines, strict=True):
        if plain in told and pattern.search(told):
            yield line


def _use(page: Page, place: TextLine | Reference, line: int, how: str) -> Use:
    return Use(Path(page.path), page.id, page.title, line, place.loc, place.id, how)
