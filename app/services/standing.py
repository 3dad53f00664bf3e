"""Who holds what, until when, and what is lacking: for oneself, for a manager, for HR."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.certification.days import day_of, plus_days
from app.certification.entitlement import WAITING, Entitlement, Tried, entitlement
from app.certification.outcome import SetOutcome, outcome
from app.certification.programme import Programme
from app.certification.standing import EXPIRING, HOLDS, LAPSED, LevelStanding, standing
from app.clock import Clock
from app.errors import InputError, UsageError
from app.said import say
from app.services.programmes import Programmes
from app.services.what_if import FEWEST, WhatIf, what_if
from app.storage.database import Database
from app.storage.exam_evidence import NOT_COUNTED
from app.storage.looks import Looks
from app.storage.standing import StandingRow, StandingRows
from app.storage.tried_sets import TriedSet, TriedSets
from app.units import format_points

ErrorOf = Callable[[str, str], int]
"""(scenario, digest) -> its standard error of measurement, hundredths of a point; 0 where it is not known."""
WHAT_IF = "what-if"


@dataclass(frozen=True, slots=True)
class ManagersRow:
    """All that a manager sees of somebody and a level."""

    name: str
    level: str
    """The level's title."""
    valid: bool
    until: str
    """ISO date of the last day; "" if it does not hold."""


@dataclass(frozen=True, slots=True)
class UnitStanding:
    """Where the people of a unit are, in numbers."""

    unit: str
    people: int | None
    """None: too few, or telling them would tell those of another unit; then `counts` is empty."""
    counts: dict[tuple[str, str], int]
    """(level, state) -> people; none, valid, expiring, lapsed, suspended, revoked, each where there is one."""


class Standing:
    """Standing by today's rules, with every set judged by the edition of the programme under which it was begun."""

    def __init__(self, database: Database, programmes: Programmes, clock: Clock, error_of: ErrorOf) -> None:
        self._database, self._programmes, self._clock, self._error_of = database, programmes, clock, error_of
        self._sets = TriedSets(database)

    def today(self) -> date:
        """The UTC date."""
        return day_of(self._clock.wall_ms())

    def of(self, person: str, programme_id: str) -> tuple[LevelStanding, ...]:
        """Where one person is with each level of a programme, from the lowest up.

        Raises: InputError for a programme that is not at hand.
        """
        programme = self.programme(programme_id)
        held = self._sets.held(person, programme_id)
        return standing(programme, held, self.tried(person, programme), self.today())

    def entitled(self, person: str, programme_id: str, level_id: str) -> Entitlement:
        """Whether this person may begin a set of this level today.

        Raises: InputError for a programme or level that is not at hand.
        """
        programme = self.programme(programme_id)
        level = programme.level(level_id)
        if level is None:
            raise InputError(say("The programme {title} has no level {level!r}.", title=programme.title, level=level_id[:60]))
        held = self._sets.held(person, programme_id)
        return entitlement(programme, level, held, self.tried(person, programme), self.today())

    def tried(self, person: str, programme: Programme) -> tuple[Tried, ...]:
        """The sets that a person has begun, as the rules read them."""
        return tuple(self._tried(each, programme) for each in self._sets.of_person(person, programme.id))

    def pages(self, programme_id: str, unit: str | None = None) -> Iterator[list[StandingRow]]:
        """For HR: everybody who has not left with every level, by number, a page at a time.

        Raises: InputError for a programme that is not at hand.
        """
        return self._rows(programme_id).pages(unit)

    def expiring(self, programme_id: str, days: int, unit: str | None = None) -> list[StandingRow]:
        """For HR: certificates that hold and run out within so many days, the first at the top."""
        until = plus_days(self.today(), days).isoformat()
        return self._rows(programme_id).in_state((HOLDS, EXPIRING), until, unit)

    def lapsed(self, programme_id: str, unit: str | None = None) -> list[StandingRow]:
        """For HR: who held a level and holds it no more because it ran out."""
        return self._rows(programme_id).in_state((LAPSED,), unit=unit)

    def by_unit(self, programme_id: str) -> tuple[UnitStanding, ...]:
        """For HR: numbers by unit, from five people up.

        Where what is not told would be one unit or under five people, the next smallest is not told either: else it
        could be worked out from the whole.
        """
        programme, rows = self.programme(programme_id), self._rows(programme_id)
        people = rows.people_by_unit()
        counts: dict[str, dict[tuple[str, str], int]] = {unit: {} for unit in people}
        for unit, level, state, number in rows.counts():
            counts[unit][level, state] = number
        for unit, of_unit in counts.items():
            for level in programme.levels:
                known = sum(number for (name, _), number in of_unit.items() if name == level.id)
                if people[unit] > known:
                    of_unit[level.id, "none"] = people[unit] - known
        hidden = hidden_units(people)
        return tuple(
            UnitStanding(unit, None, {}) if unit in hidden else UnitStanding(unit, people[unit], counts[unit]) for unit in people
        )

    def for_manager(self, manager: str, programme_id: str) -> list[ManagersRow]:
        """What a manager sees of who reports to them: valid and until, nothing else.

        Args:
            manager: the manager's number.
            programme_id: which programme.
        """
        titles = {level.id: level.title for level in self.programme(programme_id).levels}
        found = self._rows(programme_id).of_manager(manager)
        return [ManagersRow(row["name"], titles[row["level"]], bool(row["holds"]), row["until"]) for row in found]

    def what_if(self, programme_id: str, level_id: str, mean: int, who: str) -> WhatIf:
        """For HR: how many sets would pass with another mean. In counts only, and the look is logged before it is shown.

        Args:
            programme_id: which programme.
            level_id: which level of it.
            mean: the other mean, 0 to 10000 hundredths of a scaled point.
            who: who asks.

        Raises: InputError for a level that is not at hand; UsageError without a name or for a mean that cannot be;
            StorageError if the look cannot be logged.
        """
        programme = self.programme(programme_id)
        level = programme.level(level_id)
        if level is None:
            raise InputError(say("The programme {title} has no level {level!r}.", title=programme.title, level=level_id[:60]))
        if not who.strip():
            raise UsageError(say("Say who asks: looks at another pass mark are logged."))
        if not 0 <= mean <= 10_000:
            raise UsageError(say("A mean lies between 0 and 100."))
        detail = f"{programme_id}/{level_id}: {format_points(mean)} instead of {format_points(level.mean)}"
        Looks(self._database).add(who.strip(), WHAT_IF, detail, self._clock.wall_ms())
        return what_if(level, self._sets.points(programme_id, level_id, NOT_COUNTED), mean)

    def programme(self, programme_id: str) -> Programme:
        """The programme as it stands today.

        Raises: InputError if it is not at hand.
        """
        found = self._programmes.get(programme_id)
        if found is None:
            raise InputError(say("There is no programme {id!r}.", id=programme_id[:60]),
                             say("Its file belongs into the folder scenarios/programmes."))  # fmt: skip
        return found

    def _rows(self, programme_id: str) -> StandingRows:
        return StandingRows(self._database, programme_id, self.programme(programme_id).levels, self.today())

    def _tried(self, each: TriedSet, programme: Programme) -> Tried:
        closed = None if each.closed_wall_ms is None else day_of(each.closed_wall_ms)
        came = self._came(each, programme) if closed is not None else None
        decision = each.decision or (WAITING if came and came.passed else "")
        return Tried(
            each.id, each.level, each.kind, day_of(each.opened_wall_ms), closed, bool(came and came.passed),
            bool(came and came.near_miss), decision, each.status not in NOT_COUNTED,
        )  # fmt: skip

    def _came(self, each: TriedSet, programme: Programme) -> SetOutcome | None:
        level = (self._programmes.by_digest(each.programme_digest) or programme).level(each.level)
        if level is None:
            return None
        drills = self._sets.drills(each.id)
        came = outcome(level, [drill.attempted for drill in drills], each.kind)
        if came.passed or len(came.reasons) > 1:
            return came
        known = [replace(drill.attempted, sem=self._error_of(drill.attempted.scenario, drill.scenario_digest)) for drill in drills]
        return outcome(level, known, each.kind)


def hidden_units(people: dict[str, int]) -> frozenset[str]:
    """Units that are not told: those under five people, and as many of the next smallest as hide them in the whole."""
    order = sorted(people, key=lambda unit: (people[unit], unit))
    hidden = [unit for unit in order if people[unit] < FEWEST]
    for unit in order[len(hidden) :]:
        if not hidden or len(hidden) > 1 and sum(people[each] for each in hidden) >= FEWEST:
            break
        hidden.append(unit)
    return frozenset(hidden)
