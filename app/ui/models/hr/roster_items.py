"""What a roster or a people file would change, as things one can walk through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.ui.language import mark, shown, tr
from app.ui.models.studio.look_items import Item, Pair

if TYPE_CHECKING:
    from app.services.laptop_roster import LaptopPlan
    from app.services.rosters import PersonChange, RosterPlan
    from app.storage.people import RosterRow

MOST_SHOWN = 300
"""Things of one kind that are listed; more are told as a number."""
_FIELDS = {
    "number": mark("employee number"), "name": mark("name"), "first": mark("first name"), "last": mark("last name"),
    "email": mark("e-mail address"), "unit": mark("unit"), "manager": mark("manager's number"), "started_on": mark("start date"),
}  # fmt: skip


def field_words(name: str) -> str:
    """What a field of the roster is called."""
    return tr(_FIELDS[name]) if name in _FIELDS else name


def roster_items(plan: RosterPlan) -> tuple[Item, ...]:
    """How the file was read, then problems, changes, people who return, leavers, new people."""
    found = [Item(tr("How the file was read"), heading=True), _reading(plan)]
    found += _kind(tr("Rows that cannot be taken in"), plan.problems, lambda each: Item(
        tr("Row {row}").format(row=each.row), _begun(shown(each.sentence)), tr("problem"), "hot",
        tuple(part for part in (_begun(shown(each.sentence)), _number(each.number)) if part)))
    found += _kind(tr("Changed"), plan.changed, _changed)
    found += _kind(tr("Return"), plan.returning, lambda each: _person(each, tr("returns"), tr(
        "Had left and stands in the file again.")))
    found += _kind(tr("Not in the file"), plan.leavers, lambda each: Item(
        each[1], each[0], tr("not in the file"), "warn",
        (_number(each[0]), tr("Nothing happens unless you choose below that they have left. Results and certificates stay."))))
    found += _kind(tr("New"), plan.new, lambda each: _person(each, tr("new"), ""))
    return tuple(found)


def roster_counts(plan: RosterPlan) -> str:
    """One line; what does not occur is left out."""
    return _counts(
        (len(plan.new), lambda n: tr("%n new", "people", n)), (len(plan.changed), lambda n: tr("%n changed", "people", n)),
        (len(plan.returning), lambda n: tr("%n (returns|return)", "people", n)),
        (len(plan.leavers), lambda n: tr("%n not in the file", "people", n)),
        (len(plan.problems), lambda n: tr("%n problem(s)", "", n)), (plan.unchanged, lambda n: tr("%n as they were", "people", n)),
    )  # fmt: skip


def laptop_items(plan: LaptopPlan) -> tuple[Item, ...]:
    """What a people file would change on this laptop."""
    found: list[Item] = []
    about = [tr("%n PIN(s) (comes|come) with it that (is another|are others) than those here.", "", plan.pins)] if plan.pins else []
    if plan.other_hash:
        about.append(tr("%n person(s) (is|are) named by another hash in records of this laptop. Both stay known.", "",
                        len(plan.other_hash)))  # fmt: skip
    if about:
        found += [Item(tr("What comes with it"), heading=True),
                  Item(tr("PINs and hashes"), about[0], "", "plain", tuple(about))]  # fmt: skip
    again = len(plan.rows) - len(plan.new) - len(plan.changed) - plan.unchanged
    if again > 0:
        found += [Item(tr("Return"), heading=True),
                  Item(tr("%n person(s)", "", again), tr("noted here as having left"), tr("returns"), "good",
                       (tr("They had left and stand in the file again."),))]  # fmt: skip
    found += _kind(tr("Changed"), plan.changed, lambda each: Item(
        each.after, each.number, tr("changes"), "warn", (_number(each.number),), (Pair(tr("name and unit"), each.before, each.after),)))
    found += _kind(tr("Not in the file"), plan.gone, lambda each: Item(
        each[1], each[0], tr("not in the file"), "warn",
        (_number(each[0]), tr("Nothing happens unless you choose below that they have left."))))
    found += _kind(tr("New"), plan.new, lambda each: Item(
        each.name, _said(each.number, each.unit), tr("new"), "good", (_number(each.number), _part("unit", each.unit))))
    return tuple(found)


def laptop_counts(plan: LaptopPlan) -> str:
    """One line; what does not occur is left out."""
    return _counts(
        (len(plan.new), lambda n: tr("%n new", "people", n)), (len(plan.changed), lambda n: tr("%n changed", "people", n)),
        (len(plan.gone), lambda n: tr("%n not in the file", "people", n)),
        (plan.unchanged, lambda n: tr("%n as they were", "people", n)),
    )  # fmt: skip


def _counts(*counts: tuple[int, Callable[[int], str]]) -> str:
    return _said(*(words(count) for count, words in counts if count))


def _begun(sentence: str) -> str:
    """As a sentence begins; what a row's problem says stands behind a colon elsewhere."""
    return sentence[:1].upper() + sentence[1:]


def _reading(plan: RosterPlan) -> Item:
    understood = [tr("“{heading}” is read as {field}.").format(heading=heading, field=field_words(name))
                  for name, heading in plan.headings]  # fmt: skip
    notes = [shown(note) for note in plan.notes]
    fields = ", ".join(field_words(name) for name, _ in plan.headings)
    tag = tr("%n remark(s)", "", len(notes)) if notes else tr("understood")
    return Item(tr("Columns"), fields, tag, "warn" if notes else "good", (*understood, *notes))


def _kind(title: str, things: Sequence, item: Callable[[object], Item]) -> list[Item]:
    """A heading and its things; nothing of a kind that does not occur."""
    if not things:
        return []
    found = [Item(title, heading=True), *(item(each) for each in things[:MOST_SHOWN])]
    more = len(things) - MOST_SHOWN
    if more > 0:
        found.append(Item(tr("And %n more", "", more), tr("They are not listed here, and they count all the same.")))
    return found


def _changed(change: PersonChange) -> Item:
    pairs = tuple(Pair(field_words(each.field), each.before, each.after) for each in change.fields)
    line = _said(change.number, ", ".join(field_words(each.field) for each in change.fields))
    return Item(change.name, line, tr("changes"), "warn", (_number(change.number),), pairs)


def _person(row: RosterRow, word: str, sentence: str) -> Item:
    told = [sentence] if sentence else []
    told += [_part(name, value) for name, value in row._asdict().items() if value]
    return Item(row.name, _said(row.number, row.unit), word, "good", tuple(told))


def _part(name: str, value: str) -> str:
    return tr("{field}: {value}").format(field=_begun(field_words(name)), value=value or "–")


def _number(number: str) -> str:
    return _part("number", number) if number else ""


def _said(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
