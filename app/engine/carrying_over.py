"""Commands of one edition of a scenario in the words of another: by ids, since indices move when a file is edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.engine.commands import Classify, Command, Dispose, End, Escalate, Merge, Publish, Queue, Recall, Resume
from app.engine.drill import Drill
from app.engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """A drill of the new edition with the old choices in it, as far as they still mean something."""

    drill: Drill
    commands: tuple[Command, ...]
    """Those that were carried out, with the new edition's indices."""
    lost: int
    """How many could not be: what they were about is gone, or they are impossible now."""


def carry_over(old: Scenario, new: Scenario, seed: int, commands: Iterable[Command], to_ms: int) -> CarriedOver:
    """Fold commands given under one edition on another one, up to a time.

    Args:
        old: the edition under which they were given.
        new: the edition to play on.
        seed: of the variant.
        commands: in order of time; those after `to_ms` are left out, and an early end as well.
        to_ms: drill time to stop at, at most the new edition's end.
    """
    stop_ms = min(max(0, to_ms), new.end_ms)
    drill, kept, lost = Drill(new, seed), [], 0
    for command in commands:
        if command.at_ms > stop_ms or isinstance(command, End):
            continue
        moved = in_words_of(command, old, new)
        if moved is not None:
            drill.advance(moved.at_ms)
        if moved is None or drill.check(moved):
            lost += 1
            continue
        drill.do(moved)
        kept.append(moved)
    drill.advance(stop_ms)
    return CarriedOver(drill, tuple(kept), lost)


def in_words_of(command: Command, old: Scenario, new: Scenario) -> Command | None:
    """The same command with the other edition's indices; None where what it names is not there."""
    match command:
        case Resume() | End():
            return command
        case Queue():
            piece = _same(old.queue, command.piece, new.queue)
            return None if piece < 0 else command._replace(piece=piece)
        case Merge():
            injects = tuple(_same(old.injects, index, new.injects) for index in command.injects)
            return None if min(injects, default=-1) < 0 else command._replace(injects=injects)
    inject = _same(old.injects, command.inject, new.injects)
    if inject < 0:
        return None
    match command:
        case Classify() | Dispose() | Recall():
            return command._replace(inject=inject)
        case Publish():
            draft = _draft(old, new, command.inject, inject, command.draft)
            return None if draft < 0 else command._replace(inject=inject, draft=draft)
        case Escalate():
            return _escalate(command, old, new, inject)
    return None


def _escalate(command: Escalate, old: Scenario, new: Scenario, inject: int) -> Escalate | None:
    roles = old.chart.roles
    walk = tuple(_same(roles, role, new.chart.roles) for role in command.walk)
    draft = _draft(old, new, command.inject, inject, command.draft) if command.draft >= 0 else -1
    if min(walk, default=-1) < 0 or (command.draft >= 0 and draft < 0):
        return None
    return command._replace(inject=inject, walk=walk, draft=draft)


def _draft(old: Scenario, new: Scenario, before: int, after: int, draft: int) -> int:
    return _same(old.injects[before].drafts, draft, new.injects[after].drafts)


def _same(before: tuple, index: int, after: tuple) -> int:
    """Where the entry with the same id stands now; -1 nowhere."""
    if not 0 <= index < len(before):
        return -1
    wanted = before[index].id
    return next((number for number, entry in enumerate(after) if entry.id == wanted), -1)
