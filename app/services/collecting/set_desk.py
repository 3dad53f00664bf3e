"""Which set a record belongs to, and whether what a laptop says of a set fits what is known of it here."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from app.certification.drawing import is_drill_seed
from app.engine.record import Header
from app.said import say
from app.services.collecting.parcels import Parcel
from app.services.collecting.set_form import DrillEntry, SetEntry
from app.services.collecting.worker import VOID, Folded
from app.storage.taken import DRILL, EXAM_SET, Taken

_FIXED = ("person_hash", "programme", "programme_digest", "level", "kind", "number", "seed", "opened_wall_ms", "installation")
"""What never changes once a set has been opened."""
_LATER = ("honoured_wall_ms", "closed_wall_ms")


@dataclass(frozen=True, slots=True)
class Place:
    """A record's set and place in it, or why it has none."""

    exam_set: str | None = None
    position: int | None = None
    level: str = ""
    trouble: str = ""


def set_in(parcel: Parcel, folded: Folded) -> tuple[SetEntry, DrillEntry] | None:
    """The set of a parcel that names a record, by its last hash; where none was noted yet, by what was played."""
    drills = [(entry, drill) for entry in parcel.sets.values() for drill in entry.drills]
    for entry, drill in drills:
        if drill.head == folded.head:
            return entry, drill
    header = folded.header
    for entry, drill in drills:
        if drill.head is None and header is not None and _made_of(header) == (
            entry.person_hash, entry.programme_digest, drill.scenario_digest, drill.seed
        ):
            return entry, drill
    return None


def place_of(folded: Folded, parcel: Parcel, taken: Taken, run: int = 0) -> Place:
    """Set and place of a record that holds.

    Args:
        run: of a record that was played here; 0 for any other.
    """
    header = folded.header
    here = taken.place_of(folded.head, run)
    if here is not None:
        values, drill = taken.exam_set(here[0]), taken.drills(here[0]).get(here[1])
    elif (found := set_in(parcel, folded)) is not None:
        values, drill = asdict(found[0]), asdict(found[1])
    elif folded.status == VOID:
        return Place()  # another drill was drawn in its place; it counts as nothing
    else:
        return Place(trouble=say("The record belongs to no set that is known here: collect the hand-over of its laptop, "
                                 "which brings the set."))  # fmt: skip
    assert values is not None and drill is not None  # a drill is never kept without its set
    wrong = _unfit(header, values, drill)
    if wrong:
        return Place(trouble=wrong)
    return Place(values["id"], drill["position"], values["level"])


def _unfit(header: Header, values: dict, drill: dict) -> str:
    if header.person != values["person_hash"]:
        return say("The record is of somebody else than its set.")
    if header.programme_digest != values["programme_digest"]:
        return say("The record was played under another programme than its set.")
    if header.installation != values["installation"]:
        return say("The record was played on another installation than its set.")
    if bool(header.supervised_by) != bool(values["supervised_by"]):  # who it was may change from one day to the next
        return say("The record tells of other supervision than its set.")
    if (header.scenario, header.scenario_digest) != (drill["scenario"], drill["scenario_digest"]):
        return say("The record is of another scenario than was drawn for its place in the set.")
    if header.seed != drill["seed"] or not is_drill_seed(header.seed, values["seed"], drill["position"]):
        return say("The record is of another variant than its set gives for its place: the drill was not the one drawn.")
    return ""


def unite(entry: SetEntry, person: str, taken: Taken) -> str:
    """Save what a hand-over says of a set, as far as it is news; what is known is never overwritten.

    Returns: why it cannot be the same set, empty if all is well.
    Raises: StorageError if it cannot be saved.
    """
    news = {**{name: value for name, value in asdict(entry).items() if name != "drills"}, "person": person}
    here = taken.exam_set(entry.id)
    if here is None:
        taken.put_set({name: news[name] for name in EXAM_SET})
    else:
        if any(here[name] != news[name] for name in _FIXED):
            return say("A set of the same name but with other content is here already; it stays as it is.")
        grown = {**here, **{name: news[name] for name in _LATER if here[name] is None}}
        if here["closed_wall_ms"] is None and entry.closed_wall_ms is not None:
            grown |= {"status": entry.status, "supervised_by": here["supervised_by"] or entry.supervised_by}
        if grown != here:
            taken.put_set({name: grown[name] for name in EXAM_SET})
    _unite_drills(entry, taken)
    return ""


def place_problem(place: Place, folded: Folded, taken: Taken) -> str:
    """Whether another record counts at this place of the set already; empty if not."""
    if place.exam_set is None or place.position is None or folded.status == VOID:
        return ""
    drill = taken.drills(place.exam_set).get(place.position)
    named = drill["head"] if drill is not None and not _voided(drill, taken) else None
    for other in (taken.counted_at(place.exam_set, place.position), named):
        if other and other != folded.head:
            return say("Another record is here for the same place of the same set; it stays, and this one does not count.")
    return ""


def _unite_drills(entry: SetEntry, taken: Taken) -> None:
    here = taken.drills(entry.id)
    for drill in entry.drills:
        news = {**asdict(drill), "exam_set": entry.id}
        old = here.get(drill.position)
        if old is not None:
            plain = {name: old[name] for name in DRILL}
            if plain == news or drill.head is None:
                continue
            # A drill that was voided, or has no record yet, may become another; one that counts may not.
            if old["head"] not in (None, drill.head) and not _voided(old, taken):
                continue
        taken.put_drill(news)


def _voided(drill: dict, taken: Taken) -> bool:
    return drill["status"] == VOID or (drill["head"] is not None and taken.status(drill["head"]) == VOID)


def _made_of(header: Header) -> tuple:
    return header.person, header.programme_digest, header.scenario_digest, header.seed
