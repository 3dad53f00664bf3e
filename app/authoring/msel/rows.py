"""A scenario as the rows of an event list: one row for every inject and every piece of our own queue."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from app.authoring.msel.beside import Beside
from app.authoring.msel.columns import BY_NAME, WRITTEN
from app.authoring.msel.compact import bare, clean, lines, write
from app.authoring.msel.people import Named
from app.authoring.msel.times import StoryClock, Stretch, shown_drill, shown_story
from app.units import parse_duration

_EPOCH = datetime(1970, 1, 1)
HEAD_PLAIN = ("format", "id", "title", "case", "use", "difficulty", "step", "minutes", "chart", "policy", "seat", "pass")
"""Keys of the file that hold one plain text."""
HEAD_GROUPS = ("personas", "storylines", "facts", "deeds")
"""Keys whose entries have a row each."""
HEAD_HEADER = ("Part", "Value")

PATHS: dict[str, tuple[str, ...]] = {
    "channel": ("channel",), "text": ("text",), "storyline": ("storyline",), "when": ("when",), "until": ("until",),
    "is": ("is",), "class": ("class",), "best": ("disposition", "best"), "acceptable": ("disposition", "acceptable"),
    "first-word": ("due", "first-word"), "answer": ("due", "answer"), "escalate": ("escalate",),
    "drafts": ("drafts",), "raises": ("raises",), "level": ("level",), "likes": ("likes",), "shares": ("shares",),
    "language": ("language",), "gloss": ("gloss",), "fact": ("fact",), "chapter-to": ("to",), "key": ("key",),
    "raise": ("raise",), "why": ("why",),
}  # fmt: skip
"""By column the place in an inject, where it is the same for every kind."""
_LISTS = ("is", "acceptable")
_FORMS = ("when", "escalate", "raises")
_POST_ONLY = ("channel", "is", "class", "best", "acceptable", "first-word", "answer", "escalate", "drafts", "likes",
              "shares", "language", "gloss")
_SCRIPTED = ("storyline", "when", "until", "raises", "level", "why")
FITTING = {
    "post": (*_POST_ONLY, *_SCRIPTED, "text"),
    "fact": (*_SCRIPTED, "fact"),
    "chat": (*_SCRIPTED, "text"),
    "chapter": (*_SCRIPTED, "chapter-to"),
    "level": _SCRIPTED,
    "queue": ("channel", "text", "storyline", "key", "raise", "why"),
}
"""By kind of row the columns of `PATHS` that its injects have."""

Raw = dict[str, Any]
"""A part of a file as it was parsed: groups, lists and texts."""


class Entry(NamedTuple):
    """One row's worth of a scenario."""

    section: str
    """`feed` or `queue`."""
    raw: Raw

    @property
    def kind(self) -> str:
        """post, fact, chat, chapter, level, or queue."""
        return "queue" if self.section == "queue" else str(self.raw.get("kind", "post"))


def entries_of(data: Raw) -> list[Entry]:
    """Every inject in its order, with the pieces of the queue, in theirs, where their times put them."""
    found: list[Entry] = []
    waiting = [Entry("queue", raw) for raw in data.get("queue") or []]
    for raw in data.get("feed") or []:
        at = ms_of(raw.get("at"))
        while waiting and at is not None and (ms_of(waiting[0].raw.get("at")) or 0) < at:
            found.append(waiting.pop(0))
        found.append(Entry("feed", raw))
    return found + waiting


def ms_of(text: object) -> int | None:
    """Drill time in ms of a duration as a file writes it; None where there is none."""
    try:
        return parse_duration(str(text)) if text is not None else None
    except ValueError:
        return None


class Words:
    """How this scenario's rows are worded: its names, its seat, its clock."""

    def __init__(self, data: Raw, kept: Beside) -> None:
        self.personas = Named(data.get("personas") or {}, "name", "handle")
        self.storylines = Named(data.get("storylines") or {}, "title")
        self.clock = story_clock(data)
        self._facts: Mapping[str, Raw] = data.get("facts") or {}
        self._seat = str(data.get("seat", ""))
        self._kept = kept

    def cells(self, entry: Entry) -> dict[str, str]:
        """By column what stands in the row of this inject; blank ones are left out."""
        kind, raw = entry.kind, entry.raw
        name = str(raw["id"])
        found = {"number": self._kept.numbers.get(name, name), "kind": str(raw.get("kind", "post"))}
        found |= self.derived(entry)
        at = ms_of(raw.get("at"))
        if at is not None:
            found["at"] = shown_drill(at)
            found["story"] = shown_story(self.clock.story_of(at))
        sender = raw.get("from") if kind == "chat" else self.personas.shown(str(raw.get("by", "")))
        found["from"] = str(sender or "")
        if kind == "chapter":
            found["title"] = clean(str(raw.get("title", "")))
        for column in FITTING[kind]:
            value = value_at(raw, PATHS[column])
            if value is not None:
                found[column] = self._cell(column, value)
        found |= {column: text for column, text in self._own(name).items() if column in BY_NAME}
        return {column: text for column, text in found.items() if text}

    def _own(self, name: str) -> dict[str, str]:
        """What the planner says in a column that is worked out here, by the column's name."""
        own = self._kept.cells.get(name, {})
        return {column.name: own[column.header] for column in WRITTEN if column.header in own}

    def _cell(self, column: str, value: object) -> str:
        if column == "storyline":
            return self.storylines.shown(str(value))
        if column in _LISTS:
            return ", ".join(value) if isinstance(value, list) else str(value)
        if column == "drafts":
            return lines(bare_texts(value)) if isinstance(value, dict) else ""
        return write(bare_texts(value)) if column in _FORMS else clean(str(value))

    def derived(self, entry: Entry) -> dict[str, str]:
        """By column what is worked out from the rest."""
        kind, raw = entry.kind, entry.raw
        event = "contextual"
        if kind in ("chapter", "level"):
            event = "administrative"
        elif "when" in raw:
            event = "contingency"
        elif raw.get("drafts"):
            event = "expected action"
        title = clean(str(self._facts.get(str(raw.get("fact", "")), {}).get("title", "")))
        to = self._seat if kind in ("post", "chat") else ""
        return {"event": event, "to": to, "title": title, "expected": _expected(kind, raw)}


def _expected(kind: str, raw: Raw) -> str:
    if kind == "queue":
        return {"hold": "Hold it.", "run": "Let it run."}.get(str(raw.get("key", "")), "")
    stance = raw.get("disposition") or {}
    parts = [f"Classify as {raw['class']}" if raw.get("class") else "", str(stance.get("best", ""))]
    escalate = raw.get("escalate")
    if isinstance(escalate, dict):
        functions = escalate.get("functions", "")
        who = " and ".join(functions) if isinstance(functions, list) else str(functions)
        parts.append(f"escalate to {who} within {escalate.get('within', '')}")
    told = ", ".join(part for part in parts if part)
    return told[:1].upper() + told[1:] + "." if told else ""


def value_at(raw: Raw, path: tuple[str, ...]) -> object:
    """What stands at this path; None where nothing does."""
    value: object = raw
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def bare_texts(value: object) -> object:
    """The same with no blanks around texts, and lists as they are."""
    if isinstance(value, dict):
        return {key: bare_texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [bare_texts(item) for item in value]
    return bare(value)


def story_clock(data: Raw) -> StoryClock:
    """Drill time beside story time, with the chapters that begin at a fixed time."""
    story = data.get("story") or {}
    pace = str(story.get("pace", "1"))
    stretches = [Stretch(0, moment_ms(str(story.get("starts", ""))) or 0)]
    chapters = [raw for raw in data.get("feed") or [] if raw.get("kind") == "chapter" and "when" not in raw]
    for at, to in sorted((ms_of(raw.get("at")) or 0, moment_ms(str(raw.get("to", "")))) for raw in chapters
                         if raw.get("to")):
        if to is not None and at >= stretches[-1].at:
            stretches.append(Stretch(at, to))
    return StoryClock(tuple(stretches), int(pace) if pace.isdigit() and int(pace) else 1)


def moment_ms(text: str) -> int | None:
    """ms since 1970-01-01 of a moment as a file writes it; None if it is none."""
    try:
        return (datetime.strptime(text.strip(), "%Y-%m-%d %H:%M") - _EPOCH) // timedelta(milliseconds=1)
    except ValueError:
        return None


def table_of(data: Raw, kept: Beside) -> tuple[list[str], list[list[str]]]:
    """The header and the rows of this scenario's event list, in the planner's order where there is one."""
    words = Words(data, kept)
    header = [column.header for column in WRITTEN] + kept.columns
    rows = []
    for entry in _ordered(entries_of(data), kept.order):
        cells = words.cells(entry)
        own = kept.cells.get(str(entry.raw["id"]), {})
        rows.append([cells.get(column.name, "") for column in WRITTEN] + [own.get(name, "") for name in kept.columns])
    return header, rows


def _ordered(entries: list[Entry], order: list[str]) -> list[Entry]:
    """In the order given; what it does not name comes after what it follows in the file."""
    places = {name: place for place, name in enumerate(order)}
    last, keyed = -1, []
    for count, entry in enumerate(entries):
        place = places.get(str(entry.raw["id"]))
        last = place if place is not None else last
        keyed.append((last, place is None, count, entry))
    return [entry for *_, entry in sorted(keyed, key=lambda item: item[:3])]


def head_of(data: Raw) -> list[list[str]]:
    """Everything of the scenario that is no row: one line for each part, as (part, value)."""
    found = []
    for key, value in data.items():
        if key in ("feed", "queue"):
            continue
        if key in HEAD_GROUPS and isinstance(value, dict):
            found += [[f"{key}.{name}", write(bare_texts(about))] for name, about in value.items()]
        else:
            found.append([key, clean(str(value)) if key in HEAD_PLAIN else write(bare_texts(value))])
    return found
