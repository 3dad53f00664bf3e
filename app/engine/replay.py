"""Folding: the drill that a record's commands make, command by command, with nothing forgiven."""

from __future__ import annotations

from collections.abc import Iterable

from app.engine.commands import Command, from_list
from app.engine.drill import Drill
from app.engine.record.form import Record
from app.engine.scenario import RULES_VERSION, Scenario
from app.errors import InputError, NotRecomputableError, RecordError, RefusedError


def fold(scenario: Scenario, seed: int, commands: Iterable[Command]) -> Drill:
    """The drill after these commands, at the time of the last one.

    Raises: RecordError if one of them is impossible at its time.
    """
    drill = Drill(scenario, seed)
    for number, command in enumerate(commands, start=1):
        if command.at_ms < drill.now_ms:
            raise RecordError(f"Command {number} of the record lies before the one before it.")
        if command.at_ms > scenario.end_ms:
            raise RecordError(f"Command {number} of the record lies after the drill's end.")
        try:
            drill.do(command)
        except RefusedError as refusal:
            raise RecordError(f"Command {number} of the record is impossible: {refusal.message}") from refusal
    return drill


def commands_of(record: Record) -> list[Command]:
    """The commands of a record that was read.

    Raises: RecordError if one is no command.
    """
    commands = []
    for line, entry in enumerate(record.entries, start=2):
        try:
            commands.append(from_list(entry.command))
        except InputError as error:
            raise RecordError(f"Line {line} of the record: {error.message}") from error
    return commands


def fold_record(scenario: Scenario, record: Record) -> Drill:
    """The drill that a record makes, played on to its scripted end.

    Raises: NotRecomputableError if these are not its rules or its scenario; RecordError if a
        command is impossible.
    """
    header = record.header
    if header.rules != RULES_VERSION:
        raise NotRecomputableError(
            f"This record cannot be recomputed here: it was played by rules {header.rules}, these are {RULES_VERSION}."
        )
    if header.scenario_digest != scenario.digest:
        raise NotRecomputableError(
            f"This record cannot be recomputed here: its {header.scenario!r} is another edition than the one at hand."
        )
    drill = fold(scenario, header.seed, commands_of(record))
    drill.finish()
    return drill
