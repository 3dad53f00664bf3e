"""The columns of an event list: what each is called here and elsewhere, and which header means which.

Headers are compared without case and punctuation: the same words first, then a header that contains the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

EXACT = 100
CONTAINED = 80
_WORDS = re.compile(r"[^\W_]+|#")


class Column(NamedTuple):
    """One column that is understood."""

    name: str
    header: str
    """What it is called in a table that is written here."""
    synonyms: tuple[str, ...] = ()
    derived: bool = False
    """Worked out from the rest of the scenario when written; a planner's own words in it are kept beside."""


COLUMNS = (
    Column("number", "Number", ("#", "inj #", "msel #", "event #", "inject #", "inject no", "inject number", "inject id",
                                "event number", "event no", "msel number", "msel no", "no", "nr", "id", "serial",
                                "event inject number", "item")),
    Column("at", "Drill time (m:ss)", ("drill time", "offset", "elapsed", "elapsed time", "relative time", "t plus",
                                       "exercise time", "minutes in")),
    Column("story", "Scenario time", ("designated scenario time", "story time", "dtg", "inject dtg", "date time",
                                      "date time group", "time of day", "event time", "planned time"), True),
    Column("time", "Time", ("delivery time", "inject time", "when delivered", "start time", "scheduled time"), True),
    Column("event", "Event type", ("type", "inject type", "type of inject"), True),
    Column("kind", "Kind", ("inject kind",)),
    Column("channel", "Inject mode", ("mode", "channel", "modality", "means", "delivery method", "method", "medium",
                                      "media", "method of delivery", "delivery", "platform")),
    Column("from", "From", ("sender", "originator", "initiated by", "author", "simulated by", "source", "sent by")),
    Column("to", "To", ("recipient", "send to", "intended player", "player", "target", "audience"), True),
    Column("title", "Synopsis", ("title", "event", "subject", "headline", "event synopsis", "event title",
                                 "inject title", "event name", "summary")),
    Column("text", "Message", ("text", "detailed statement", "script", "narrative", "inject text", "content", "body",
                               "message text", "description", "event description", "inject", "inject description",
                               "event synopsis message")),
    Column("expected", "Expected player action", ("expected action", "expected outcome", "anticipated response",
                                                  "remarks expected outcome", "expected response",
                                                  "expected actions"), True),
    Column("storyline", "Storyline", ("track", "thread", "storyline thread", "esf", "story line")),
    Column("when", "Condition", ("if", "trigger", "condition when")),
    Column("until", "Until"),
    Column("is", "Traits", ("is",)),
    Column("class", "Class", ("post class",)),
    Column("best", "Disposition", ("best disposition",)),
    Column("acceptable", "Also acceptable", ("acceptable dispositions",)),
    Column("first-word", "First word due", ("first word",)),
    Column("answer", "Answer due"),
    Column("escalate", "Escalate", ("escalation",)),
    Column("drafts", "Drafts", ("answers",)),
    Column("raises", "Raises"),
    Column("level", "Level"),
    Column("likes", "Likes"),
    Column("shares", "Shares"),
    Column("language", "Language"),
    Column("gloss", "Gloss", ("translation",)),
    Column("fact", "Fact"),
    Column("chapter-to", "Chapter begins", ("chapter starts",)),
    Column("key", "Hold or run", ("hold run",)),
    Column("raise", "Raise if it goes out"),
    Column("why", "Why", ("reason", "rationale", "reason for the debrief")),
)
BY_NAME = {column.name: column for column in COLUMNS}
WRITTEN = tuple(column for column in COLUMNS if column.name != "time")
"""The columns of a table that is written here; a bare "Time" is only ever read."""


class Match(NamedTuple):
    """A header that was understood."""

    place: int
    """The column's place in the table, counted from 0."""
    header: str
    name: str
    confidence: int


def words_of(header: str) -> str:
    """A header without case, punctuation and superfluous blanks."""
    return " ".join(_WORDS.findall(header.casefold()))


_EXACT = {words_of(words): column.name for column in reversed(COLUMNS) for words in (column.header, *column.synonyms)}
_TOO_COMMON = {"inject", "event", "item", "media", "content", "reason", "means"}
"""Words that stand in headers of every sense."""
_LONGEST_FIRST = sorted((words for words in _EXACT if len(words) > 3 and words not in _TOO_COMMON), key=lambda words: (-len(words), words))
_LONGEST_HEADER, _PROSE = 200, 60


def match(headers: Sequence[str]) -> list[Match]:
    """Which header means which column, in the order of the table; none twice, exact ones first."""
    bare = [words_of(header[:_LONGEST_HEADER]) for header in headers]
    found: dict[str, Match] = {}
    for place, words in enumerate(bare):
        name = _EXACT.get(words, "")
        if name and name not in found:
            found[name] = Match(place, headers[place], name, EXACT)
    taken = {entry.place for entry in found.values()}
    for place, words in enumerate(bare):
        if place in taken or not words:
            continue
        for known in _LONGEST_FIRST:
            name = _EXACT[known]
            if name not in found and f" {known} " in f" {words} ":
                found[name] = Match(place, headers[place], name, CONTAINED)
                break
    return sorted(found.values())


def header_row(rows: Sequence[Sequence[str]], within: int = 30) -> int:
    """The row, counted from 0, that looks most like the headers; -1 where none has at least two that are known."""
    best, most = -1, 1
    for place, row in enumerate(rows[:within]):
        found = match(row) if len(row) > 1 else []
        if not any(entry.confidence == EXACT for entry in found) and any(len(cell) > _PROSE for cell in row):
            continue  # a row of events speaks of times and messages too
        weight = sum(entry.confidence for entry in found)
        if weight // CONTAINED > most:
            best, most = place, weight // CONTAINED
    return best
