"""What the draft table says: effects, needs, what a draft's looks give away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui import text
from app.ui.language import decimal, mark, tr
from app.ui.models.studio.sayings import Sayings

if TYPE_CHECKING:
    from app.authoring.views.drafts import Decision, DraftRow, DraftTable

EFFECTS = Sayings((mark("turn"), mark("slow"), mark("none"), mark("raise {points}")))
NEEDS = Sayings((
    mark("approval {authority} by {functions}"),
    mark("approval {authority}"),
    mark("fact {name}"),
    mark("deed {name}"),
))  # fmt: skip
PARTS: dict[str, str] = {"answer": mark("answer"), "first word": mark("first word")}


def needs(row: DraftRow) -> str:
    """All that must be there before it is right."""
    return ", ".join(NEEDS.say(need) for need in row.needs)


def breach(row: DraftRow) -> str:
    """The breach that publishing it would be."""
    return text.sentence_case(text.words_of(row.breach))


def looks(row: DraftRow, decision: Decision) -> tuple[str, ...]:
    """What sets it apart from the others of its decision without anybody reading it."""
    found: list[str] = []
    lengths = [other.length for other in decision.rows]
    if len(set(lengths)) > 1:
        if row.length == max(lengths):
            found.append(tr("longest"))
        elif row.length == min(lengths):
            found.append(tr("shortest"))
    sorry = [other.apologies for other in decision.rows]
    if row.apologies and row.apologies == max(sorry) and len(set(sorry)) > 1:
        found.append(tr("most apologetic"))
    locked = [other for other in decision.rows if _locked(other)]
    if locked == [row] and len(decision.rows) > 1:
        found.append(tr("only one that needs approval"))
    return tuple(found)


def verdict(row: DraftRow, decision: Decision) -> str:
    """What publishing it means: the key's answer or first word, right, or wrong."""
    if row.part in PARTS:
        return tr("right: {part}").format(part=tr(PARTS[row.part]))
    if row.right and decision.speaks:
        return tr("right")
    if row.breach:
        return tr("breach")
    return tr("wrong") if decision.speaks else tr("wrong: to be left")


def headline(decision: Decision) -> str:
    """A decision in one line."""
    left = "" if decision.speaks else tr("rightly left without a public word")
    return " · ".join(part for part in (decision.id, left, decision.title) if part)


def summary(table: DraftTable | None) -> tuple[str, bool]:
    """What looks alone would find, and whether that is no more than allowed."""
    if table is None or not table.decisions:
        return "", True
    many = len(table.decisions)
    found = (table.longest_right * many + 500) // 1_000
    longest = tr("The longest draft is right in {found} of {all} decisions ({share} %, at most {most} %).").format(
        found=found, all=many, share=_per_cent(table.longest_right), most=table.longest_most // 10
    )
    sorry = tr("The most apologetic is right in {share} % (at most {most} %).").format(
        share=_per_cent(table.apologetic_right), most=table.apologetic_most // 10
    )
    fits = table.longest_right <= table.longest_most and table.apologetic_right <= table.apologetic_most
    return tr("{longest} {apologetic}").format(longest=longest, apologetic=sorry), fits


def _per_cent(per_mille: int) -> str:
    whole, rest = divmod(per_mille, 10)
    return decimal(f"{whole}.{rest}") if rest else str(whole)


def _locked(row: DraftRow) -> bool:
    return any(need.startswith("approval") for need in row.needs)
