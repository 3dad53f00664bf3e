"""One person as HR sees them: where they stand, what they hold and held, what they sat, and on what it all rests.

No practice, no extra time, no reaction times: what is not here is not HR's.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.certification.outcome import Attempted, SetOutcome, outcome
from app.certification.scaling import scaled
from app.certification.standing import LevelStanding
from app.errors import InputError
from app.said import say
from app.services.programmes import Programmes
from app.services.standing import Standing
from app.storage.certificates import Certificate, CertificateEvent, Certificates
from app.storage.database import Database
from app.storage.exam_evidence import ExamEvidence, ExamSet, SatDrill
from app.storage.people import People, Person


@dataclass(frozen=True, slots=True)
class HeldStory:
    """One certificate and what became of it."""

    certificate: Certificate
    events: tuple[CertificateEvent, ...]


@dataclass(frozen=True, slots=True)
class DrillStory:
    """One exam drill of a set. Scores in hundredths of a point."""

    drill: SatDrill
    scaled: int
    """On the scale on which the scenario's own cut is 70."""


@dataclass(frozen=True, slots=True)
class SetStory:
    """One try at a level."""

    exam_set: ExamSet
    level_title: str
    drills: tuple[DrillStory, ...]
    outcome: SetOutcome | None
    """None where the edition of the programme is not at hand."""


@dataclass(frozen=True, slots=True)
class PersonStory:
    """All of it."""

    person: Person
    programme: str
    """Title of the programme."""
    standing: tuple[LevelStanding, ...]
    held: tuple[HeldStory, ...]
    """Newest first."""
    sets: tuple[SetStory, ...]
    """Newest first."""


class PersonStories:
    """Tells people's stories from the database."""

    def __init__(self, database: Database, people: People, programmes: Programmes, standing: Standing) -> None:
        self._people, self._programmes, self._standing = people, programmes, standing
        self._certificates, self._evidence = Certificates(database), ExamEvidence(database)

    def of(self, number: str, programme_id: str) -> PersonStory:
        """The story of one person in one programme.

        Args:
            number: the person's.
            programme_id: of the programme; empty where there is none: then it tells who it is and what they hold.
        Raises: InputError if there is no such person or programme; StorageError if it cannot be read.
        """
        person = self._people.get(number)
        if person is None:
            raise InputError(say("Nobody here has the number {number}.", number=number[:60]))
        held = [HeldStory(each, tuple(self._certificates.events(each.number)))
                for each in reversed(self._certificates.of_person(number))
                if not programme_id or each.programme == programme_id]  # fmt: skip
        if not programme_id:
            return PersonStory(person, "", (), tuple(held), ())
        programme = self._standing.programme(programme_id)
        sets = [self._set(each) for each in reversed(self._evidence.of_person(number, programme_id))]
        return PersonStory(person, programme.title, self._standing.of(number, programme_id), tuple(held), tuple(sets))

    def _set(self, exam_set: ExamSet) -> SetStory:
        drills = self._evidence.drills(exam_set.id)
        programme = self._programmes.by_digest(exam_set.programme_digest) or self._programmes.get(exam_set.programme)
        level = programme.level(exam_set.level) if programme is not None else None
        told = tuple(DrillStory(each, scaled(each.score, each.cut) if each.cut else each.score) for each in drills)
        if level is None:
            return SetStory(exam_set, exam_set.level, told, None)
        sat = [Attempted(each.head, each.scenario, each.position, each.status, each.score, each.cut, each.provisional,
                         each.critical, each.serious, bool(each.supervised_by)) for each in drills]  # fmt: skip
        return SetStory(exam_set, level.title, told, outcome(level, sat, exam_set.kind))
