"""A string table: every line of a scenario beside what it is in one other language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.authoring.translation.keeping import unusable
from app.engine.codec import digest_of

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}")
"""What a language is called in file names and headers: `de`, `pt-BR`."""
SOURCE = "en"
"""The language that scenarios are written in."""
TRANSLATED, FUZZY, MISSING = "translated", "fuzzy", "missing"
STATES = (TRANSLATED, FUZZY, MISSING)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table."""

    id: str
    source: str
    """The English that the text was made from."""
    text: str = ""
    fuzzy: bool = False
    """To be looked at again: not shown to anybody before."""
    previous: str = ""
    """The English before it was changed, where that made it fuzzy."""
    remark: str = ""
    """The translators' own."""
    note: str = ""
    """What a translator has to know about it, from us."""


@dataclass(frozen=True, slots=True)
class Review:
    """Who has read a translation against the original; nobody where `by` is empty."""

    by: str = ""
    on: str = ""
    """A day, as written."""
    seal: str = ""
    """Digest over the lines that were reviewed; empty where a person has put the name in by hand."""


@dataclass(frozen=True, slots=True)
class Table:
    """A scenario's lines in one language, in the order of the scenario."""

    scenario: str
    language: str
    digest: str
    """Over the lines of the scenario that it was drawn up for, see `lines_digest`."""
    lines: tuple[Line, ...] = ()
    gone: tuple[Line, ...] = ()
    """Translations of lines that the scenario no longer has."""
    review: Review = Review()
    title: str = ""
    """The scenario's, in English."""
    credits: tuple[tuple[str, str], ...] = field(default=())
    """Header fields of the translators' tools that are carried along."""

    def by_id(self) -> dict[str, Line]:
        """Every line by its id."""
        return {line.id: line for line in self.lines}

    def words(self, lines: Mapping[str, str]) -> dict[str, str]:
        """What may be shown: the text of every line that is whole and made from these very lines.

        Args:
            lines: the scenario's own, by id.
        """
        return {line.id: line.text for line in self.lines if state_of(line, lines.get(line.id)) == TRANSLATED}

    @property
    def reviewed(self) -> bool:
        """Whether somebody has reviewed it as it stands now."""
        return bool(self.review.by) and self.review.seal in ("", seal_of(self.lines))


def state_of(line: Line | None, source: str | None) -> str:
    """How far a line is, for the line of the scenario as it is now."""
    if line is None or not line.text.strip() or source is None:
        return MISSING
    return FUZZY if line.fuzzy or line.source != source or unusable(line.text) else TRANSLATED


def lines_digest(lines: Mapping[str, str]) -> str:
    """SHA-256 over all lines of a scenario with their ids: the edition that a table was drawn up for."""
    return digest_of(dict(lines))


def seal_of(lines: Iterable[Line]) -> str:
    """SHA-256 over what a reviewer has read: every line that is shown, with its original."""
    return digest_of({line.id: [line.source, line.text] for line in lines if line.text and not line.fuzzy})


def sealed(table: Table) -> Table:
    """The table with its review bound to the lines as they are; without it where they are no longer those."""
    if not table.review.by:
        return replace(table, review=Review())
    return replace(table, review=replace(table.review, seal=seal_of(table.lines)) if table.reviewed else Review())
