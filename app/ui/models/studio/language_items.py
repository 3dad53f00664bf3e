"""What taking a string table in would change, as things one can walk through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.ui.language import mark, shown, tr
from app.ui.models.studio.look_items import Item, Pair

if TYPE_CHECKING:
    from app.authoring.translation.difference import Change
    from app.services.translating import Plan

_GROUPS = (
    ("unusable", mark("Cannot be used"), mark("not taken"), "hot"),
    ("new", mark("Translated anew"), mark("new"), "good"),
    ("changed", mark("Translated differently"), mark("changed"), "accent"),
    ("fuzzy", mark("To be looked at again; shown in English until then"), mark("look again"), "warn"),
    ("kept", mark("Yours stay as they are"), mark("kept"), "plain"),
    ("missing", mark("Missing; shown in English"), mark("missing"), "warn"),
)
_SHORT = 140


def summary(plan: Plan) -> str:
    """How much changes, in one line."""
    difference, standing = plan.difference, plan.standing
    changes = sum(len(difference.of(state)) for state in ("new", "changed", "fuzzy"))
    if plan.after == plan.before:
        return tr("Nothing would change: every line is there already.")
    told = tr("%n line(s) would change.", "", changes)
    whole = tr("Then {done} of {all} lines are translated.").format(done=standing.translated, all=standing.lines)
    return tr("{first} {second}", "two sentences").format(first=told, second=whole)


def items_of(plan: Plan) -> tuple[Item, ...]:
    """Everything there is to see: what cannot be used first, then what somebody should look at, then the rest."""
    difference = plan.difference
    found: list[Item] = []
    doubtful = [change for change in difference.doubtful if change.state not in ("unusable", "kept")]
    found += _group(tr("Look at these"), doubtful, tr("look"), "warn")
    rest = {change.id for change in doubtful}
    for state, title, tag, tone in _GROUPS:
        changes = [change for change in difference.of(state) if change.id not in rest]
        group = _group(tr(title), changes, tr(tag), tone)
        found = [*group, *found] if state == "unusable" else [*found, *group]
    return tuple([*found, *_unknown(difference.unknown), *_words(plan)])


def _group(title: str, changes: list[Change], tag: str, tone: str) -> Iterator[Item]:
    if changes:
        yield Item(tr("{title}: {count}").format(title=title, count=len(changes)), heading=True)
    for change in changes:
        sentences = [_sentence(shown(doubt)) for doubt in change.doubts]
        if len(change.source) > _SHORT:
            sentences.append(change.source)
        if change.after and change.before == change.after:
            sentences.append(tr("It stays: {text}").format(text=change.after))
        pairs = () if change.before == change.after else (Pair(tr("Translation"), change.before, change.after),)
        yield Item(_short(change.source), _short(change.after or change.id), tag, tone, (*sentences, change.id), pairs)


def _unknown(ids: tuple[str, ...]) -> Iterator[Item]:
    if ids:
        yield Item(tr("{title}: {count}").format(title=tr("Lines that this scenario does not have"), count=len(ids)),
                   heading=True)
    for key in ids:
        yield Item(_short(key), tr("not taken in"), tr("unknown"), "warn", (
            tr("There is no such line. It may have been renamed, or the table is an old one."),))  # fmt: skip


def _words(plan: Plan) -> Iterator[Item]:
    if plan.problems:
        yield Item(tr("What the words lead to"), heading=True)
    for problem in plan.problems:
        yield Item(shown(problem.message), problem.code, tr("look"), "warn",
                   (shown(problem.message), shown(problem.remedy)))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
