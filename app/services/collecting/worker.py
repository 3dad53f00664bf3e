"""What a process of `collect` does: fold records again and say what they come to, or why they do not hold."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from app.certification.exam_lines import line_id
from app.engine.codec import from_json
from app.engine.drill import Drill
from app.engine.record import Header, Record, canonical, read_with_payloads, text_digest, verify_chain
from app.engine.replay import commands_of, fold, fold_record
from app.engine.scenario import RULES_VERSION, Scenario
from app.engine.scoring import Ledger, Line, ledger_json, score
from app.errors import InputError, NotRecomputableError, RecordError
from app.said import say
from app.services.collecting.plausible import last_wall_ms, time_problem
from app.services.replaying import signature_problems
from app.units import HUNDREDTHS

VOID, _END = "void", "end"
_MOST_EDITIONS = 24
_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError, AssertionError)
"""What a stranger's edition can make the engine stumble over, although its digest holds."""


class Task(NamedTuple):
    """One record to fold."""

    content: bytes
    edition: str
    """File of the compiled scenario, with baselines, written by this program; empty: only chain and signature are asked."""


class Folded(NamedTuple):
    """What a record comes to. With a `trouble` only that counts."""

    trouble: str = ""
    """Why it is refused, a sentence."""
    again: bool = False
    """It may hold elsewhere or later: rules or files are missing."""
    header: Header | None = None
    head: str = ""
    status: str = ""
    score: int | None = None
    """Hundredths of a point; None for a void run."""
    critical: int = 0
    serious: int = 0
    dimensions: str = "{}"
    ledger_digest: str = ""
    drill_ms: int = 0
    """How far it went, drill time."""
    last_wall_ms: int = 0
    lines: tuple[tuple, ...] = ()
    """(head, number from 1, dimension, ref, title, earned, possible, reason), points in hundredths: rows ready to be saved."""


_editions: dict[str, Scenario] = {}
_named: dict[str, dict[tuple, tuple[str, str, str]]] = {}
"""By digest: the lines of an edition by what they are about, with their names; these cost more than a line's points."""


def begin() -> None:
    """A process begins."""
    Thread(target=_end_with_parent, daemon=True).start()


def work(tasks: list[Task]) -> list[Folded]:
    """Fold a few records."""
    with without_collector():
        return [folded(task) for task in tasks]


@contextmanager
def without_collector() -> Iterator[None]:
    """Let nobody look for garbage for a moment: what is made meanwhile is kept, and looked through again and again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def folded(task: Task) -> Folded:
    """Fold one record; whatever is wrong with it is a sentence."""
    try:
        record, payloads = read_with_payloads(task.content.decode("ascii"))
    except UnicodeDecodeError:
        return Folded(say("The record holds characters that no record has: it was changed or damaged."))
    except (InputError, RecordError) as trouble:
        return Folded(trouble.message)
    changed = [*verify_chain(record, payloads), *signature_problems(record)]
    if changed:
        return Folded(changed[0])
    if record.footer is None:
        return Folded(say("The record has no end: the run was not finished, or its end was cut off."))
    if record.header.rules != RULES_VERSION:
        return Folded(say("This record cannot be recomputed here: it was played by rules {theirs}, these are {ours}.",
                          theirs=record.header.rules, ours=RULES_VERSION), again=True)  # fmt: skip
    if not task.edition:
        return Folded(header=record.header, head=record.head, status=record.footer.status)
    try:
        return _held(record, _edition(task.edition))
    except NotRecomputableError as trouble:
        return Folded(trouble.message, again=True)
    except RecordError as trouble:
        return Folded(trouble.message)
    except _FAULTS:
        return Folded(say("This record cannot be recomputed here: its scenario is not one that can be played."))


def _held(record: Record, scenario: Scenario) -> Folded:
    footer, header = record.footer, record.header
    if footer.status == VOID:
        drill = fold(scenario, header.seed, commands_of(record))
        if footer.digest or footer.ledger_digest:
            return Folded(say("A voided run has no result, but this record tells one."))
        return _told(record, drill, None)
    drill = fold_record(scenario, record)
    ledger = score(drill)
    if footer.digest != drill.digest():
        return Folded(say("The drill that the record says it was is not the one its commands make."))
    if footer.ledger_digest != text_digest(ledger_json(ledger)):
        return Folded(say("The ledger that the record says it had is not the one its commands make."))
    return _told(record, drill, ledger)


def _told(record: Record, drill: Drill, ledger: Ledger | None) -> Folded:
    if strange := time_problem(record):
        return Folded(strange)
    head, status = record.head, record.footer.status
    last_ms = record.entries[-1].drill_ms if record.entries else 0
    ended = status == "ended" and not (record.entries and record.entries[-1].command[:1] == [_END])
    whole = Folded(header=record.header, head=head, status=status, last_wall_ms=last_wall_ms(record),
                   drill_ms=drill.scenario.end_ms if ended else last_ms)  # fmt: skip
    if ledger is None:
        return whole
    critical = sum(breach.critical for breach in ledger.breaches)
    return whole._replace(
        score=ledger.total, critical=critical, serious=len(ledger.breaches) - critical,
        dimensions=canonical({entry.name: entry.earned for entry in ledger.dimensions}),
        ledger_digest=record.footer.ledger_digest, lines=_lines(drill.scenario, head, ledger),
    )  # fmt: skip


def _lines(scenario: Scenario, head: str, ledger: Ledger) -> tuple[tuple, ...]:
    named = _named.setdefault(scenario.digest, {})
    found = []
    for number, line in enumerate(ledger.lines, 1):
        dimension, ref, kind, what, earned, possible, reason, _, _, _ = line
        name = named.get((dimension, ref, kind, what))
        if name is None:
            name = named[dimension, ref, kind, what] = _names(scenario, line)
        found.append((head, number, *name, earned * HUNDREDTHS, possible * HUNDREDTHS, str(reason)))
    return tuple(found)


def _names(scenario: Scenario, line: Line) -> tuple[str, str, str]:
    from app.services.debriefing.rows import line_title

    return line.dimension, line_id(scenario, line), str(line_title(scenario, line))


def _edition(file: str) -> Scenario:
    found = _editions.pop(file, None)
    if found is None:
        found = from_json(Path(file).read_text(encoding="ascii"))
        while len(_editions) >= _MOST_EDITIONS:
            _named.pop(_editions.pop(next(iter(_editions))).digest, None)
    _editions[file] = found
    return found


def _end_with_parent() -> None:
    """A program that is killed takes its processes with it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
