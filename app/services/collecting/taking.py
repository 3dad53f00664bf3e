"""Decides on records one after the other and writes what was decided: taken in, known already, or kept apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from app.certification.programme import Programme
from app.certification.scaling import scaled
from app.engine.record import Header
from app.errors import InputError
from app.said import say
from app.services.collecting import set_desk
from app.services.collecting.edition_desk import Edition, EditionDesk
from app.services.collecting.judging_records import chain_problem, ended_wall_ms, in_order, overlap_problem
from app.services.collecting.kept_apart import kept
from app.services.collecting.parcels import Offered, Parcel
from app.services.collecting.people_desk import Somebody, whose
from app.services.collecting.worker import Folded
from app.services.programmes import Programmes
from app.storage.refused import Refused
from app.storage.taken import Taken

TAKEN, KNOWN, REFUSED = "taken", "known", "refused"


class Refusal(NamedTuple):
    """Why a record is not taken in."""

    reason: str
    again: bool = False
    """It may be, once something else has changed: it is looked at again with the next collecting."""
    private: bool = False
    """Nothing of it may be kept, not even that it came."""
    bare: bool = False
    """Only the reason is kept."""


@dataclass(slots=True)
class Case:
    """One record on its way."""

    offered: Offered
    header: Header | None = None
    edition: Edition | None = None
    folded: Folded | None = None
    refusal: Refusal | None = None
    state: str = ""
    """taken, known or refused, once it is decided."""

    @property
    def to_fold(self) -> bool:
        """Whether its chain and signature at least are asked; what may hold later must hold in itself now."""
        return not self.state and (self.refusal is None or self.refusal.again)


@dataclass(slots=True)
class Decided:
    """What came of one parcel."""

    cases: list[Case]
    missing: list[tuple[str, int, str]] = field(default_factory=list)
    """(set, place counted from 0, scenario) of drills that have a record which is not here."""


class Desk:
    """Decides and writes.

    Args:
        programmes: those at hand.
        now: wall ms.
        own: this installation.
    """

    def __init__(
        self, taken: Taken, refused: Refused, editions: EditionDesk,
        programmes: Programmes, now: Callable[[], int], own: str,
    ) -> None:
        self._taken, self._refused, self._editions = taken, refused, editions
        self._programmes, self._now, self._own = programmes, now, own
        self._set_troubles: dict[str, str] = {}
        self._found: dict[str, Programme | None] = {}

    def decide(self, parcel: Parcel, cases: list[Case], believed: bool) -> Decided:
        """Decide on all records of a parcel, in an order of their own, and write; to be called in a transaction.

        Args:
            believed: the parcel is the hand-over of an installation whose word on its sets is taken.

        Raises: StorageError if something cannot be saved; then nothing of the parcel is.
        """
        self._found = {}
        if parcel.first:
            self._set_troubles = {}
        held = [case for case in cases if case.refusal is None and case.folded is not None and not case.folded.trouble]
        if believed and parcel.first and parcel.installation != self._own:
            self._keep_programmes(parcel)
            self._unite_sets(parcel)
        for place in in_order([case.folded for case in held]):
            case = held[place]
            case.refusal = self._take(parcel, case)
        for case in cases:
            if case.folded is not None and case.folded.trouble and (case.refusal is None or not case.folded.again):
                case.refusal = Refusal(case.folded.trouble, case.folded.again)
            if case.refusal is not None:
                self._put_apart(parcel, case)
        return Decided(cases, self._missing(parcel) if believed and parcel.last else [])

    def _take(self, parcel: Parcel, case: Case) -> Refusal | None:
        folded, offered = case.folded, case.offered
        here = self._taken.record(folded.head)
        if here is not None:
            if here == offered.content.decode("ascii"):
                case.state = KNOWN
                return None
            return Refusal(say("A record with the same last hash but other content is here already; that one stays."))
        trouble = chain_problem(folded, self._taken, self._now())
        if trouble:
            return Refusal(trouble)
        somebody = whose(folded.header.person, parcel, self._taken)
        if somebody.trouble:
            return Refusal(somebody.trouble, bare=somebody.private)
        place = set_desk.place_of(folded, parcel, self._taken, parcel.runs.get(offered.digest, 0) if parcel.runs else 0)
        trouble = (place.trouble or self._set_troubles.get(place.exam_set or "", "")
                   or set_desk.place_problem(place, folded, self._taken)
                   or overlap_problem(folded, somebody.person, self._taken)
                   or self._level_problem(folded, place))  # fmt: skip
        if trouble:
            return Refusal(trouble)
        self._write(parcel, case, somebody, place)
        return None

    def _level_problem(self, folded: Folded, place: set_desk.Place) -> str:
        programme = self._programme(folded.header.programme_digest)
        if programme is not None and place.level and programme.level(place.level) is None:
            return say("The set of this record is of a level that its programme does not have.")
        return ""

    def _write(self, parcel: Parcel, case: Case, somebody: Somebody, place: set_desk.Place) -> None:
        folded, header, edition = case.folded, case.folded.header, case.edition
        now, counts = self._now(), folded.score is not None
        self._editions.keep(header, now)
        if somebody.salt:
            self._taken.put_hash(header.person, somebody.person, somebody.salt, header.installation)
        programme = self._programme(header.programme_digest)
        self._taken.put_attempt({
            "head": folded.head, "exam_set": place.exam_set, "position": place.position, "person": somebody.person,
            "person_hash": header.person, "installation": header.installation, "scenario": header.scenario,
            "scenario_digest": header.scenario_digest, "programme_digest": header.programme_digest,
            "level": place.level, "seed": header.seed, "started_wall_ms": header.start_wall_ms,
            "ended_wall_ms": ended_wall_ms(folded), "status": folded.status, "score": folded.score,
            "scaled": scaled(folded.score, edition.cut) if counts else None, "cut": edition.cut if counts else None,
            "provisional": int(counts and edition.provisional(programme, place.level)),
            "passed": int(folded.score >= edition.cut and not folded.critical) if counts else None,
            "critical": folded.critical, "serious": folded.serious, "dimensions": folded.dimensions,
            "supervised_by": header.supervised_by, "ledger_digest": folded.ledger_digest,
            "collected": int(header.installation != self._own), "taken_wall_ms": now,
            "record": case.offered.content.decode("ascii"), "previous": header.previous,
        }, folded.lines)  # fmt: skip
        if self._refused.reason(case.offered.digest):
            self._refused.drop(case.offered.digest)
        case.state = TAKEN

    def _put_apart(self, parcel: Parcel, case: Case) -> None:
        refusal, offered, header = case.refusal, case.offered, case.header
        case.state = REFUSED
        if refusal.private or self._refused.reason(offered.digest) == refusal.reason:
            return
        content = None
        if not refusal.bare:
            found = self._set_of(parcel, case)
            content = kept(offered, parcel, header.person if header else "", header.scenario_digest if header else "",
                           found, refusal.again)  # fmt: skip
        self._refused.put(offered.source, offered.digest, refusal.reason, self._now(), content, refusal.again)

    def _set_of(self, parcel: Parcel, case: Case) -> set_desk.SetEntry | None:
        head = case.folded.head if case.folded is not None and case.folded.head else head_of(case.offered.content)
        found = set_desk.set_in(parcel, Folded(header=case.header, head=head))
        return found[0] if found is not None else None

    def _programme(self, digest: str) -> Programme | None:
        if digest not in self._found:
            self._found[digest] = self._programmes.by_digest(digest)
        return self._found[digest]

    def _keep_programmes(self, parcel: Parcel) -> None:
        """What people elsewhere were judged by, so that it can be read here for ever."""
        for digest, data in sorted(parcel.programmes.items()):
            if self._programmes.by_digest(digest) is None:
                try:
                    self._programmes.take(data)
                except InputError:
                    continue  # then it is not at hand, as if it had not come

    def _unite_sets(self, parcel: Parcel) -> None:
        for entry in parcel.sets.values():
            somebody = whose(entry.person_hash, parcel, self._taken)
            if somebody.trouble:
                continue  # its records will say so, each for itself
            if somebody.salt:
                self._taken.put_hash(entry.person_hash, somebody.person, somebody.salt, entry.installation)
            if trouble := set_desk.unite(entry, somebody.person, self._taken):
                self._set_troubles[entry.id] = trouble

    def _missing(self, parcel: Parcel) -> list[tuple[str, int, str]]:
        return [
            (name, place, drill["scenario"])
            for name in sorted(parcel.sets)
            for place, drill in self._taken.drills(name).items()
            if drill["head"] is not None and self._taken.started(drill["head"]) is None
        ]  # fmt: skip


def head_of(content: bytes) -> str:
    """What a record says is its last hash, unchecked; empty if it says nothing."""
    from json import loads

    last = content.rstrip(b"\n").rpartition(b"\n")[2]
    try:
        values = loads(last) if len(last) < 100_000 else None
    except (ValueError, RecursionError):
        return ""
    found = values.get("hash") if isinstance(values, dict) else None
    return found if isinstance(found, str) else ""
