"""What a bundle would do here, part by part, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.bundle_standing import CHANGED, CLASH, INSTEAD, NEW, SAME, PartLook
from app.ui.language import mark, shown, tr
from app.ui.models.studio.look_items import Item

if TYPE_CHECKING:
    from app.services.bundle_look import Look

_STATES = {
    CLASH: (mark("in the way"), "hot", mark("It cannot be taken in: {why}.")),
    CHANGED: (
        mark("changes yours"), "warn",
        mark("There is another file of this name in your folder; it would be replaced."),
    ),
    INSTEAD: (
        mark("instead of shipped"), "warn",
        mark("Stormdrill ships another file of this name. All your scenarios that name it would use this one instead."),
    ),
    NEW: (mark("new"), "good", mark("There is no such file yet.")),
    SAME: (mark("the same"), "plain", mark("You have exactly this file: nothing is written.")),
}  # fmt: skip
_ORDER = tuple(_STATES)


def items_of(look: Look) -> tuple[Item, ...]:
    """Problems first, then every part, what needs a decision before what does not."""
    found: list[Item] = []
    if look.problems:
        told = tuple(
            tr("{file}, line {line}: {problem}").format(
                file=problem.file.rsplit("/", 1)[-1],
                line=problem.line,
                problem=f"{shown(problem.message)} {shown(problem.remedy)}".strip(),
            )
            for problem in look.problems
        )
        errors = len(look.errors)
        tag, tone = (tr("cannot be played"), "hot") if errors else (tr("warnings"), "warn")
        found += [
            Item(tr("Problems inside"), heading=True),
            Item(tr("%n problem(s)", "", len(told)), told[0], tag, tone, told),
        ]
    parts = sorted(look.parts, key=lambda part: (_ORDER.index(part.state), part.name))
    title = tr("What is stored, sealed as it is") if look.kind == "sealed" else tr("What is inside")
    return (*found, Item(title, heading=True), *(_part(part) for part in parts))


def size_words(size: int) -> str:
    """Bytes as a person says them."""
    if size < 1_000:
        return tr("%n byte(s)", "", size)
    if size < 1_000_000:
        return tr("{count} kB").format(count=round(size / 1_000))
    return tr("{count} MB").format(count=round(size / 1_000_000))


def _part(part: PartLook) -> Item:
    word, tone, meaning = _STATES[part.state]
    sentences = [tr(meaning).format(why=shown(part.why))]
    if part.used_by:
        sentences.append(tr("Your scenarios that use it: {names}.").format(names=", ".join(part.used_by)))
    return Item(part.name, size_words(part.size), tr(word), tone, tuple(sentences), lines=part.difference)
