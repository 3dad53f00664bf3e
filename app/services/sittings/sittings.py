"""Sitting an exam: a set is opened, its drills are sat one after the other, and what it came to is told.

Everything that counts is in the data file before it happens, so a set can be gone on with after any kill.
"""

from __future__ import annotations

import secrets

from app.certification.drawing import draw, drill_seed
from app.certification.entitlement import Entitlement
from app.certification.programme import Level, Programme, drills_of
from app.errors import NotRecomputableError, RecordError, RefusedError
from app.said import joined_said, say
from app.services.session import INTERRUPTED, DrillSession
from app.services.sessions import LOCAL_PERSON, ExamTerms
from app.services.sittings.door import ExamDoor
from app.services.sittings.parts import Parts, SetView
from app.services.sittings.results import Result
from app.services.sittings.settling import Returned, Settling
from app.storage.exam_sets import OPEN, ExamSet, SetDrill
from app.storage.people import Person
from app.storage.runs import Closing

_SEEDS = 2**31


class Sittings:
    """Sets of exam drills of this machine."""

    def __init__(self, parts: Parts) -> None:
        self._p = parts
        self.door = ExamDoor(parts.signing_in)
        """Where one shows that it is oneself."""
        self._settling = Settling(parts.sets, parts.shelf, parts.programmes, parts.pool, parts.clock, self.seen_by)
        self.language = "en"
        """Language in which drills are drawn, where a reviewed translation is at hand."""

    # before ------------------------------------------------------------------------------------------

    def entitled(self, person: str, programme: str, level: str) -> Entitlement:
        """Whether this person may begin a set of this level today, and if not, why and from when on.

        Raises: InputError for a programme or level that is not at hand.
        """
        self.bring_up_to_date(person)
        return self._p.standing.entitled(person, programme, level)

    def seen_by(self, person: str) -> frozenset[str]:
        """Ids of the scenarios that this person has, or may have, opened: practice without a name counts for everybody."""
        return self._p.shelf.opened_by(person) | self._p.shelf.opened_by(LOCAL_PERSON) | self._p.sets.sat_by(person)

    def admit(self, person: str, pin: str = "", invigilator: str = "") -> str:
        """Let a person sit down to an exam, until `sign_out`: with the PIN, or with an invigilator beside them.

        Returns: the invigilator's name; empty: alone.
        Raises: RefusedError as `SigningIn.admit_to_exam`.
        """
        return self.door.admit_to_exam(person, pin, invigilator)

    def is_admitted(self, person: str) -> bool:
        """Whether it is known that it is them, since the program was started."""
        return self.door.name_of_supervisor(person) is not None

    def sign_out(self) -> None:
        """The sitting is over: nobody is admitted any more, and no sealed scenario is open."""
        self.door.close()
        self._p.pool.sealed.close()

    def unseal(self, passphrase: str) -> int:
        """Open the sealed scenarios that lie here, for this sitting.

        Returns: how many it opened.
        Raises: RefusedError if the passphrase opens none.
        """
        return self._p.pool.sealed.open(passphrase)

    def sealed_here(self) -> int:
        """How many sealed scenarios lie here unopened."""
        return self._p.pool.sealed.closed

    def lack(self, person: str, level: Level, kind: str) -> str:
        """Why no set of this level can be drawn for this person now, a sentence; empty if one can."""
        return draw(level, self._p.pool.candidates(), self.seen_by(person), 0, kind).lack

    def open(self, person: str, programme_id: str, level_id: str, honoured: bool) -> str:
        """Open a set: draw its drills, and note that the honour statement was accepted.

        Args:
            person: number of somebody who was admitted.
            honoured: they accepted the honour statement just now.
        Returns: the set's id.
        Raises: RefusedError with the sentence why not; InputError for a level that is not at hand; StorageError if it
            cannot be saved, then nothing was opened.
        """
        somebody = self._somebody(person)
        entitled = self.entitled(person, programme_id, level_id)
        if not entitled.may:
            raise RefusedError(joined_said(entitled.reasons))
        if any(each.closed_wall_ms is None for each in self._p.sets.of_person(person)):
            raise RefusedError(say("Another set of this person is open."), say("Go on with it, or end it first."))
        if not honoured:
            raise RefusedError(say("The honour statement has to be accepted before a set begins."))
        programme = self._p.standing.programme(programme_id)
        level = programme.level(level_id)
        assert level is not None  # it was asked for above
        self._supervised(person, level.supervised)
        return self._open(somebody, programme, level, entitled.kind)

    # during ------------------------------------------------------------------------------------------

    def open_set(self, person: str) -> str:
        """The id of the set of this person that is open on this machine; empty for none."""
        self.bring_up_to_date(person)
        return next((each.id for each in self._p.sets.of_person(person) if self._is_here(each)), "")

    def view(self, exam_set: str) -> SetView:
        """A set as it stands now.

        Raises: RefusedError for a set that is not here; NotRecomputableError if its programme is gone.
        """
        self.settle(exam_set)
        found = self._get(exam_set)
        drills, where = tuple(self._p.sets.drills(exam_set)), self._settling.course(found)
        minutes, sealed = 0, False
        if where.next >= 0 and found.closed_wall_ms is None:
            digest = drills[where.next].scenario_digest
            scenario = self._p.shelf.get(digest) or self._p.pool.sealed.get(digest)
            minutes, sealed = (scenario.minutes, False) if scenario is not None else (0, True)
        return SetView(found, self._settling.level_of(found), drills, where, minutes, sealed,
                       self._settling.returned(found))

    def settle(self, exam_set: str) -> tuple[Returned, ...]:
        """Bring a set up to what its runs have come to; harmless when repeated.

        Returns: drills that were stopped for something real and were drawn anew just now.
        """
        return self._settling.settle(self._get(exam_set), self.language)

    def begin(self, exam_set: str) -> DrillSession:
        """Begin the next drill of a set, or go on with the one that is under way.

        The drill's record has begun, and the set knows it, when this returns; `start` lets the time run.

        Raises: RefusedError with the sentence why not; StorageError if it cannot be saved, then nothing has begun;
            NotRecomputableError or RecordError if the one under way cannot be gone on with.
        """
        self.settle(exam_set)
        found, drills = self._get(exam_set), self._p.sets.drills(exam_set)
        where = self._settling.course(found)
        if found.closed_wall_ms is not None or where.next < 0:
            raise RefusedError(say("This set is over."))
        if where.why_not:
            raise RefusedError(where.why_not)
        clock = self._p.accommodations.exam_clock(found.person or "")
        drill = drills[where.next]
        if where.running:
            return self._p.sessions.resume(drill.run, clock.breaks)
        name = self._supervised(found.person or "", bool(found.supervised_by))
        drill = self._settling.unseen(found, drill, self.language)
        scenario = self._p.shelf.get(drill.scenario_digest) or self._p.pool.sealed.get(drill.scenario_digest)
        if scenario is None:
            raise RefusedError(say("The next drill is sealed."), say("Open it with the passphrase that came with it."))
        terms = ExamTerms(drill.seed, found.programme_digest, name, clock.percent, clock.breaks)
        session = self._p.sessions.exam(scenario, found.person or "", terms)
        with self._p.sets.together():
            session.recorder.begin()
            self._p.sets.begin(exam_set, drill.position, session.run)
        return session

    def give_up(self, exam_set: str) -> None:
        """End a set here: the drill under way ends as interrupted, the others count as never sat.

        Raises: RefusedError if it is over; StorageError if it cannot be saved.
        """
        self.settle(exam_set)
        found, where = self._get(exam_set), self.view(exam_set).course
        if found.closed_wall_ms is not None:
            raise RefusedError(say("This set is over."))
        if where.running:
            self._break_off_run(self._p.sets.drills(exam_set)[where.next].run)
            self.settle(exam_set)
        self._settling.break_off(found)

    # after -------------------------------------------------------------------------------------------

    def take_in(self) -> None:
        """Score what was sat here by the way of every other record."""
        self._p.take_own()

    def result(self, exam_set: str) -> Result:
        """What a set has come to.

        Raises: RefusedError for a set that is not here; NotRecomputableError if its programme is gone.
        """
        self.settle(exam_set)
        self.take_in()
        found = self._get(exam_set)
        return self._p.results.of(found, self._settling.level_of(found), self._p.sets.drills(exam_set))

    def past(self, person: str) -> tuple[Result, ...]:
        """Every closed set of a person, newest first; one whose programme is gone is left out."""
        found = []
        for each in self._p.sets.of_person(person):
            if each.closed_wall_ms is None:
                continue
            try:
                level = self._settling.level_of(each)
            except NotRecomputableError:
                continue
            found.append(self._p.results.of(each, level, self._p.sets.drills(each.id)))
        return tuple(found)

    def bring_up_to_date(self, person: str) -> None:
        """Settle every open set of a person, and take in what was sat."""
        for each in self._p.sets.of_person(person):
            if each.closed_wall_ms is None and self._is_here(each):
                try:
                    self.settle(each.id)
                except NotRecomputableError:
                    continue  # it stays open, and says why when it is asked for
        self.take_in()

    # within ------------------------------------------------------------------------------------------

    def _open(self, person: Person, programme: Programme, level: Level, kind: str) -> str:
        seed, at = secrets.randbelow(_SEEDS), [each.id for each in programme.levels].index(level.id)
        drills = self._draw(person.id, level, kind, seed, programme.levels[at + 1 :])
        now = self._p.clock.wall_ms()
        tried = [each for each in self._p.sets.of_person(person.id) if (each.programme, each.level) == (programme.id, level.id)]
        opened = ExamSet(
            secrets.token_hex(16), person.id, person.hash, programme.id, programme.digest, level.id, kind, len(tried) + 1, seed,
            self.door.name_of_supervisor(person.id) or "", now, now, None, OPEN, self._p.installation(),
        )  # fmt: skip
        self._p.programmes.keep(programme)
        self._p.sets.put(opened, drills)
        return opened.id

    def _draw(self, person: str, level: Level, kind: str, seed: int, later: tuple[Level, ...]) -> list[SetDrill]:
        pool, seen = self._p.pool.candidates(), set(self.seen_by(person))
        while True:
            drawn = draw(level, pool, seen, seed, kind, later)
            if not drawn.scenarios:
                hint = say("Sealed scenarios lie here: open them with their passphrase.") if self.sealed_here() else ""
                raise RefusedError(drawn.lack, hint)
            made = [self._settling.put_by(each, place, drill_seed(seed, place), self.language)
                    for place, each in enumerate(drawn.scenarios)]  # fmt: skip
            if all(made) and len(made) == drills_of(level, kind):
                return made
            seen |= {each.id for each, drill in zip(drawn.scenarios, made) if drill is None}  # broken since it was listed

    def _supervised(self, person: str, wanted: bool) -> str:
        """The name of who supervises the drill; empty: alone.

        Raises: RefusedError if nobody was admitted, or without the supervision that is asked for.
        """
        name = self.door.name_of_supervisor(person)
        if name is None:
            raise RefusedError(say("An exam needs to know that it is you."),
                               say("Enter your PIN, or have an invigilator beside you."))
        if wanted and not name:
            raise RefusedError(say("This set is supervised: an invigilator has to be beside you."),
                               say("Ask them to write their name."))
        return name if wanted else ""

    def _somebody(self, person: str) -> Person:
        found = self._p.people.get(person)
        if found is None or found.left_wall_ms is not None or person == LOCAL_PERSON:
            raise RefusedError(say("Exams are sat by people of the roster."), say("Pick yourself, or ask HR for a people file."))
        return found

    def _break_off_run(self, run: int) -> None:
        try:
            session = self._p.sessions.resume(run)
        except (NotRecomputableError, RecordError):
            self._p.runs.close(run, Closing(INTERRUPTED, self._p.clock.wall_ms(), "", ""))
            return
        if not session.over:
            session.interrupt()

    def _get(self, exam_set: str) -> ExamSet:
        found = self._p.sets.get(exam_set)
        if found is None or not found.person:
            raise RefusedError(say("There is no such set here."))
        return found

    def _is_here(self, exam_set: ExamSet) -> bool:
        """Opened on this machine and still open; one that came in by collecting is sat elsewhere."""
        return exam_set.closed_wall_ms is None and exam_set.installation == self._p.installation()
