"""The ledger as rows, lost points first; the bars of the six dimensions; the breaches."""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.scenario import Persona, Scenario
from app.engine.scoring import Ledger, Line
from app.exports.debrief import BreachRow, DimensionBar, LedgerRow
from app.said import say
from app.services.debriefing.words import piece_title, post_title


def ledger_rows(
    scenario: Scenario, ledger: Ledger, unseen: frozenset[int] = frozenset(), personas: Sequence[Persona] = ()
) -> tuple[LedgerRow, ...]:
    """All lines, those first that took most off the total.

    Args:
        unseen: posts that are not to be named: they never came, and the key is kept.
        personas: as the drill named them; absent: as they are written.
    """
    rows = [
        LedgerRow(
            dimension=line.dimension,
            title=say("A post that never came") if _is_unseen(line, unseen) else line_title(scenario, line, personas),
            what=line.what,
            earned=line.earned,
            possible=line.possible,
            reason=line.reason,
            at_ms=line.at_ms,
            inject=line.inject,
            lost=ledger.lost(line),
        )
        for line in ledger.lines
    ]
    return tuple(sorted(rows, key=lambda row: (-row.lost, row.at_ms, row.inject, row.dimension, row.what)))


def _is_unseen(line: Line, unseen: frozenset[int]) -> bool:
    return line.ref_kind == "inject" and line.ref in unseen


def bars(mine: Ledger, playbook: Ledger | None) -> tuple[DimensionBar, ...]:
    """The six dimensions, with the playbook's where it may be shown."""
    return tuple(
        DimensionBar(entry.name, entry.weight, entry.earned, playbook.of(entry.name).earned if playbook else None)
        for entry in mine.dimensions
    )


def breach_rows(ledger: Ledger) -> tuple[BreachRow, ...]:
    """Every breach, critical ones first."""
    rows = [BreachRow(entry.at_ms, entry.critical, entry.sentence, entry.inject) for entry in ledger.breaches]
    return tuple(sorted(rows, key=lambda row: (not row.critical, row.at_ms)))


def line_title(scenario: Scenario, line: Line, personas: Sequence[Persona] = ()) -> str:
    """What a line is about, short; with the names that a drill gave its personas, where it is told of one."""
    if line.ref_kind == "piece":
        return piece_title(scenario.queue[line.ref])
    if line.ref_kind == "storyline":
        return say("Storyline: {title}", title=scenario.storylines[line.ref].title)
    return post_title(scenario, line.ref, personas)
