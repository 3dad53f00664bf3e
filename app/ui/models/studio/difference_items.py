"""What a planner's table would change, told for somebody who knows tables and no files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.ui.language import mark, shown, tr
from app.ui.models.studio.look_items import Item, Pair

if TYPE_CHECKING:
    from app.authoring.msel.difference import Difference, Field, Row
    from app.authoring.problems import Problem

_WORDS = {
    "id": mark("Id"), "at": mark("Drill time"), "kind": mark("Kind"), "channel": mark("Inject mode"),
    "by": mark("From"), "from": mark("From"), "to": mark("To"), "title": mark("Synopsis"), "text": mark("Message"),
    "storyline": mark("Storyline"), "when": mark("Condition"), "until": mark("Until"), "is": mark("Traits"),
    "class": mark("Class"), "disposition": mark("Disposition"), "due": mark("Due"), "escalate": mark("Escalate"),
    "drafts": mark("Drafts"), "raises": mark("Raises"), "level": mark("Level"), "likes": mark("Likes"),
    "shares": mark("Shares"), "language": mark("Language"), "gloss": mark("Gloss"), "fact": mark("Fact"),
    "key": mark("Hold or run"), "raise": mark("Raise if it goes out"), "why": mark("Why"),
}  # fmt: skip
"""Key of the file -> what the column is called in a table."""
_GROUPS = {
    "personas": mark("Persona {name}"), "storylines": mark("Storyline {name}"), "facts": mark("Fact {name}"),
    "deeds": mark("Deed {name}"), "company": mark("Company: {name}"), "story": mark("Story time: {name}"),
}  # fmt: skip
_INJECT = re.compile(r"\s*-\s*\{?\s*id:\s*[\"']?([\w.-]+)")
_SHORT = 90
_MOST_TOLD, _LONGEST_PLACE = 300, 48


def summary(difference: Difference) -> str:
    """How much changes, in one line."""
    if difference.nothing:
        return tr("Nothing would change: the table says what the scenario says.")
    parts = (
        (difference.added, tr("%n new", "rows of a table", len(difference.added))),
        (difference.changed, tr("%n changed", "rows of a table", len(difference.changed))),
        (difference.removed, tr("%n gone", "rows of a table", len(difference.removed))),
        (difference.head, tr("%n beside the rows", "things that change", len(difference.head))),
        (difference.kept, tr("%n as before", "rows of a table", len(difference.kept))),
    )
    return " · ".join(words for rows, words in parts if rows)


def items_of(difference: Difference, after: str = "") -> tuple[Item, ...]:
    """Everything there is to see, what stands in the way first.

    Args:
        after: the text as it would be, in which problems have their lines.
    """
    problems = _problems(difference, after)
    found: list[Item] = []
    found += _told(tr("Must be put right in the table"), problems, tr("problems"), "hot")
    unplayable = [tr("Line {line}: {message}").format(line=each.line, message=shown(each.message)) for each in difference.unplayable]
    found += _told(tr("Would keep it from being played"), unplayable, tr("to be mended"), "warn")
    found += _told(tr("Cannot be carried"), difference.not_carried, tr("left out"), "warn")
    found += _rows(tr("New"), difference.added, tr("new"), "good")
    found += _rows(tr("Changed"), difference.changed, tr("changed"), "accent")
    found += _rows(tr("Gone"), difference.removed, tr("gone"), "hot")
    if difference.head:
        pairs = tuple(Pair(_head_word(field.key), field.old, field.new) for field in difference.head)
        line = tr("%n thing(s)", "", len(pairs))
        found += [
            _heading(tr("Beside the rows")),
            Item(tr("Company, people, storylines"), line, tr("changed"), "accent", pairs=pairs),
        ]
    found += _good_to_know(difference)
    return tuple(found)


def _good_to_know(difference: Difference) -> list[Item]:
    columns = tuple(
        tr("“{header}” is a column that is not known here.").format(header=name) for name in difference.beside
    )
    kept = tr("These columns are kept in a file beside the scenario, and come out again with the next table.")
    parts = (
        (tr("Filled in for you"), difference.invented, tr("filled in")),
        (tr("How it was read"), difference.notes, tr("note")),
        (tr("Columns of your own"), (kept, *columns) if columns else (), tr("kept")),
        (tr("Columns that were understood"), tuple(_understood(difference)), tr("read")),
    )
    items = [
        Item(title, tr("%n sentence(s)", "", len(sentences)), tag, "plain", tuple(map(shown, sentences)))
        for title, sentences, tag in parts
        if sentences
    ]
    return [_heading(tr("Good to know")), *items] if items else []


def _understood(difference: Difference) -> Iterable[str]:
    from app.authoring.msel.columns import BY_NAME

    for match in difference.columns:
        known = BY_NAME[match.name].header if match.name in BY_NAME else match.name
        yield tr("“{header}” is read as {column}.").format(header=match.header, column=known)


def _heading(title: str) -> Item:
    return Item(title, heading=True)


def _told(title: str, sentences: Sequence[str], tag: str, tone: str) -> list[Item]:
    """One item a sentence: where it is, then what is the matter."""
    if not sentences:
        return []
    told = [shown(sentence) for sentence in sentences[:_MOST_TOLD]]
    items = [Item(*_split(sentence), tag, tone, (sentence,)) for sentence in told]
    if len(sentences) > _MOST_TOLD:
        more = tr("and %n more", "sentences", len(sentences) - _MOST_TOLD)
        items.append(Item(more, "", tag, tone, tuple(map(shown, sentences[_MOST_TOLD:]))))
    heading = tr("{title} ({count})").format(title=title, count=len(sentences))
    return [_heading(heading), *items]


def _split(sentence: str) -> tuple[str, str]:
    """The place that a sentence begins with, and the rest; the sentence alone if it names none."""
    place, colon, rest = sentence.partition(": ")
    return (place, _short(rest)) if colon and len(place) <= _LONGEST_PLACE else (_short(sentence), "")


def _rows(title: str, rows: Sequence[Row], tag: str, tone: str) -> list[Item]:
    if not rows:
        return []
    heading = tr("{title} ({count})").format(title=title, count=len(rows))
    return [_heading(heading), *(_row(row, tag, tone) for row in rows)]


def _row(row: Row, tag: str, tone: str) -> Item:
    title = tr("Row {number} · {id}").format(number=row.number, id=row.id) if row.number else row.id
    pairs = tuple(Pair(word_of(field.key), field.old, field.new) for field in row.fields if field.key != "id")
    return Item(title, _glance(row.fields, tag == tr("changed")), tag, tone, pairs=pairs)


def _glance(fields: Sequence[Field], changed: bool) -> str:
    """What a row is about: of a changed one what changes, else its text."""
    if changed:
        return ", ".join(word_of(field.key) for field in fields)
    said = {field.key: field.new or field.old for field in fields}
    return _short(said.get("text") or said.get("title") or said.get("at", ""))


def word_of(key: str) -> str:
    """What a key of the file is called in a table."""
    return tr(_WORDS[key]) if key in _WORDS else key


def _head_word(key: str) -> str:
    group, _, name = key.partition(".")
    return tr(_GROUPS[group]).format(name=name) if name and group in _GROUPS else key


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHORT else f"{flat[:_SHORT].rstrip()}…"


def _problems(difference: Difference, after: str) -> tuple[str, ...]:
    numbers = {row.id: row.number for row in (*difference.added, *difference.changed)}
    lines = after.split("\n")
    return tuple(_problem(problem, lines, numbers) for problem in difference.problems)


def _problem(problem: Problem, lines: Sequence[str], numbers: dict[str, int]) -> str:
    said = f"{shown(problem.message)} {shown(problem.remedy)}".strip()
    name = inject_at(lines, problem.line)
    if not name:
        return said
    if numbers.get(name):
        return tr("Row {number} ({id}): {problem}").format(number=numbers[name], id=name, problem=said)
    return tr("{id}: {problem}").format(id=name, problem=said)


def inject_at(lines: Sequence[str], line: int) -> str:
    """The id of the inject in which a line stands; "" for none.

    Args:
        line: counted from 1.
    """
    for text in reversed(lines[:line]):
        if found := _INJECT.match(text):
            return found[1]
        if text[:1].isalpha():
            return ""  # another part of the file begins here
    return ""
