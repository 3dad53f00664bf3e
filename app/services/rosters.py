"""Takes a roster in, after a look at what it would change: new people, changed ones field by field, leavers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from app.clock import Clock
from app.errors import InputError, RefusedError
from app.said import say
from app.services.roster_reading import Reading, RosterProblem, read_roster
from app.storage.people import People, RosterRow


class FieldChange(NamedTuple):
    """One field that is another by the file."""

    field: str
    before: str
    after: str


class PersonChange(NamedTuple):
    """Somebody who is here and of whom the file says something else."""

    number: str
    name: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class RosterPlan:
    """What a roster would change. Nothing has been written."""

    file: str
    headings: tuple[tuple[str, str], ...]
    """Field and the heading that it was found under."""
    notes: tuple[str, ...]
    problems: tuple[RosterProblem, ...]
    new: tuple[RosterRow, ...]
    changed: tuple[PersonChange, ...]
    returning: tuple[RosterRow, ...]
    """People who had left and stand in the file again."""
    leavers: tuple[tuple[str, str], ...]
    """Number and name of those who are here and not in the file."""
    unchanged: int
    leavers_known: bool
    """False: a row's number cannot be read, so nobody knows who is missing."""
    rows: tuple[RosterRow, ...] = field(repr=False, default=())
    """What would be written."""
    before: dict = field(repr=False, default_factory=dict)


class Rosters:
    """Rosters on their way in."""

    def __init__(self, people: People, clock: Clock) -> None:
        self._people, self._clock = people, clock

    def plan(self, file: Path) -> RosterPlan:
        """What a CSV or XLSX file would change.

        Raises: InputError if it cannot be read or is no roster.
        """
        return _plan(file.name, read_roster(file), self._people.roster())

    def carry_out(self, plan: RosterPlan, leavers: bool = False, leave_out: bool = False) -> int:
        """Write what was planned, all or nothing. Whoever is here keeps salt and hash.

        Args:
            leavers: note those who are not in the file as having left.
            leave_out: write the good rows although others cannot be taken in.
        Returns: how many people were written.
        Raises: InputError if there are problems and they are not to be left out; RefusedError if the roster here has
        changed since the plan, or leavers cannot be told; StorageError if it cannot be saved.
        """
        if plan.problems and not leave_out:
            raise InputError(say("%n problem(s) in {file}: nothing was written.", "", len(plan.problems), file=plan.file),
                             say("Mend the rows, or leave them out."))
        if leavers and not plan.leavers_known:
            raise RefusedError(say("Who has left cannot be told: the employee number of a row cannot be read."),
                               say("Mend that row, or take the file in without leavers."))
        gone = [number for number, _ in plan.leavers] if leavers else []
        if not self._people.take_roster(plan.rows, gone, plan.before, self._clock.wall_ms()):
            raise RefusedError(say("The roster here was changed in the meantime; nothing was written."), say("Look again."))
        return len(plan.rows)


def _plan(file: str, reading: Reading, before: dict[str, tuple[RosterRow, bool]]) -> RosterPlan:
    problems = list(reading.problems)
    new, changed, returning, notes = [], [], [], list(reading.notes)
    zeros = _without_zeros(before, reading)
    unchanged = 0
    written: list[RosterRow] = []
    for number, (row, values) in reading.rows.items():
        found = before.get(number)
        if found is None and number in zeros:
            problems.append(RosterProblem(row, number, say(
                "{number} is not known, {known} is: leading zeros were lost", number=number, known=zeros[number])))
            continue
        old, here = found or (RosterRow(number, "", "", "", "", ""), True)
        after = old._replace(**values)
        if found is None:
            new.append(after)
        elif not here:
            returning.append(after)
        if found is not None and after != old:
            changed.append(PersonChange(number, after.name, tuple(
                FieldChange(name, getattr(old, name), getattr(after, name))
                for name in RosterRow._fields if getattr(old, name) != getattr(after, name))))  # fmt: skip
        elif found is not None and here:
            unchanged += 1
            continue
        written.append(after)
    lost = {zeros[problem.number] for problem in problems if problem.number in zeros}
    leavers = [(number, old.name) for number, (old, here) in before.items()
               if here and number not in reading.numbers and number not in lost]
    notes += _about_managers(written, reading, before)
    return RosterPlan(
        file, tuple(reading.headings.items()), tuple(notes), tuple(sorted(problems, key=lambda each: each.row)),
        tuple(new), tuple(changed), tuple(returning), tuple(sorted(leavers)), unchanged, not reading.nameless,
        tuple(written), before,
    )  # fmt: skip


def _without_zeros(before: dict[str, tuple[RosterRow, bool]], reading: Reading) -> dict[str, str]:
    """Numbers without their leading zeros -> as they are known; only those that the file does not name as they are."""
    return {number.lstrip("0"): number for number in before
            if number.startswith("0") and number.lstrip("0") and number not in reading.numbers}


def _about_managers(written: list[RosterRow], reading: Reading, before: dict) -> list[str]:
    missing = sorted({row.manager for row in written
                      if row.manager and row.manager not in reading.numbers and row.manager not in before})  # fmt: skip
    if not missing:
        return []
    shown = ", ".join(missing[:5]) + (" …" if len(missing) > 5 else "")
    return [say("%n manager(s) (is|are) on no roster: {numbers}.", "", len(missing), numbers=shown)]
