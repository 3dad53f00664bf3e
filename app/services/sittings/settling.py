"""Brings a set up to what its runs have come to. It may be asked any number of times, and after any kill.

Nothing is remembered but what was drawn and which run each drill has; what became of a drill is what became of its run.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.certification.candidates import Candidate
from app.certification.drawing import MOST_AGAIN, drill_seed, is_drill_seed, redraw
from app.certification.programme import Level
from app.clock import Clock
from app.errors import NotRecomputableError, ScenarioError
from app.said import say
from app.services.programmes import Programmes
from app.services.session import ENDED, INTERRUPTED, VOID
from app.services.sittings.course import Course, course
from app.services.sittings.pool import Pool
from app.storage.exam_sets import BEGUN, DRAWN, MISSED, ExamSet, ExamSets, SetDrill
from app.storage.shelf import Shelf


class Returned(NamedTuple):
    """A drill was stopped for something real, and another one was drawn in its place."""

    position: int
    unseen: bool
    """Another scenario that this person never opened; False: none was left, so the same one in another variant."""


class Settling:
    """Settles sets.

    Args:
        seen_by: ids of the scenarios that a person has opened, in any mode and anywhere.
    """

    def __init__(
        self, sets: ExamSets, shelf: Shelf, programmes: Programmes, pool: Pool, clock: Clock,
        seen_by: Callable[[str], frozenset[str]],
    ) -> None:  # fmt: skip
        self._sets, self._shelf, self._programmes = sets, shelf, programmes
        self._pool, self._clock, self._seen_by = pool, clock, seen_by

    def level_of(self, exam_set: ExamSet) -> Level:
        """The level of a set, as it stood when the set was opened.

        Raises: NotRecomputableError if its programme is not at hand any more.
        """
        programme = self._programmes.by_digest(exam_set.programme_digest)
        level = programme.level(exam_set.level) if programme is not None else None
        if level is None:
            raise NotRecomputableError(say("The programme under which this set was opened is not here any more."),
                                       say("Restore the folder programmes in the data folder."))  # fmt: skip
        return level

    def course(self, exam_set: ExamSet) -> Course:
        """Where a set stands now."""
        last_void = self._sets.last_void_ms(exam_set.person or "", exam_set.opened_wall_ms)
        return course(self.level_of(exam_set), exam_set.kind, exam_set.opened_wall_ms, self._sets.drills(exam_set.id),
                      last_void, self._clock.wall_ms())  # fmt: skip

    def returned(self, exam_set: ExamSet) -> tuple[Returned, ...]:
        """Drills that wait to be begun in place of ones that were stopped for something real; also after a kill."""
        voided = self._sets.voided(exam_set.person or "", exam_set.opened_wall_ms)
        found = []
        for drill in self._sets.drills(exam_set.id):
            before = [name for name, seed in voided if is_drill_seed(seed, exam_set.seed, drill.position)]
            if drill.status == DRAWN and before:
                found.append(Returned(drill.position, before[-1] != drill.scenario))
        return tuple(found)

    def settle(self, exam_set: ExamSet, language: str = "en") -> tuple[Returned, ...]:
        """Note what became of its drills, draw returned ones anew, close it where nothing is left.

        Returns: the drills that were drawn anew just now.
        """
        if exam_set.closed_wall_ms is not None:
            return ()
        returned = []
        for drill in self._sets.drills(exam_set.id):
            if drill.status != BEGUN:
                continue
            if drill.run_status in (ENDED, INTERRUPTED):
                self._sets.end(exam_set.id, drill.position, drill.run_status, drill.head)
            elif drill.run_status == VOID:
                returned.append(self._return(exam_set, drill, language))
        self._close(exam_set, self.course(exam_set).missed)
        return tuple(returned)

    def break_off(self, exam_set: ExamSet) -> None:
        """Nothing more of this set is sat: what was not begun is missed, and the set is over."""
        drills = self._sets.drills(exam_set.id)
        self._close(exam_set, tuple(drill.position for drill in drills if drill.status == DRAWN))

    def _close(self, exam_set: ExamSet, missed: tuple[int, ...]) -> None:
        with self._sets.together():
            for position in missed:
                self._sets.end(exam_set.id, position, MISSED, None)
            drills = self._sets.drills(exam_set.id)
            if any(drill.status in (DRAWN, BEGUN) for drill in drills):
                return
            # When the last drill ended, not when somebody noticed: the wait counts from there.
            ended = max(drill.ended_wall_ms for drill in drills)
            self._sets.close(exam_set.id, ended if ended >= 0 else self._clock.wall_ms())

    def unseen(self, exam_set: ExamSet, drill: SetDrill, language: str) -> SetDrill:
        """The drill to begin now: another one where its scenario was practised since it was drawn, if one is left."""
        person = exam_set.person or ""
        voided = {name for name, _ in self._sets.voided(person, exam_set.opened_wall_ms)}
        if drill.scenario not in self._shelf.opened_by(person) or drill.scenario in voided:
            return drill
        fresh = self._drawn_anew(exam_set, drill, language)
        if fresh is None:
            return drill
        self._sets.draw_again(exam_set.id, fresh)
        return fresh

    def _return(self, exam_set: ExamSet, drill: SetDrill, language: str) -> Returned:
        fresh = self._drawn_anew(exam_set, drill, language)
        again = drill._replace(seed=_other_variant(exam_set.seed, drill))
        self._sets.draw_again(exam_set.id, fresh or again)
        return Returned(drill.position, fresh is not None)

    def _drawn_anew(self, exam_set: ExamSet, drill: SetDrill, language: str) -> SetDrill | None:
        """An unseen drill for the place of this one; None if none is left."""
        level, pool = self.level_of(exam_set), self._pool.candidates()
        by_id = {each.id: each for each in pool}
        kept = [by_id.get(other.scenario) or _unknown(other) for other in self._sets.drills(exam_set.id)
                if other.position != drill.position]  # fmt: skip
        seen = set(self._seen_by(exam_set.person or ""))
        seed = drill_seed(exam_set.seed, drill.position)
        while found := redraw(level, pool, seen, seed, kept, exam_set.kind).scenarios:
            fresh = self.put_by(found[0], drill.position, seed, language)
            if fresh is not None:
                return fresh
            seen.add(found[0].id)  # it cannot be read any more
        return None

    def put_by(self, found: Candidate, position: int, seed: int, language: str) -> SetDrill | None:
        """A drawn drill; its edition is kept, so that it is this very one that will be sat, unless it is sealed.

        Returns: None if its scenario cannot be read any more.
        """
        try:
            scenario = self._pool.scenario(found, language)
        except ScenarioError:
            return None
        if self._pool.sealed.get(scenario.digest) is None:
            self._shelf.keep(scenario, self._clock.wall_ms())
        return SetDrill(position, scenario.id, scenario.digest, seed, DRAWN)


def _other_variant(set_seed: int, drill: SetDrill) -> int:
    again = next((n for n in range(MOST_AGAIN) if drill_seed(set_seed, drill.position, n) == drill.seed), 0)
    return drill_seed(set_seed, drill.position, (again + 1) % MOST_AGAIN)


def _unknown(drill: SetDrill) -> Candidate:
    """A scenario of the set that is not at hand now, sealed as it is."""
    return Candidate(drill.scenario, True, 0, "", "", (), drill.scenario_digest)
