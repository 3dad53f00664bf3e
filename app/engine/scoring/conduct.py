"""Conduct: the breaches that the drill noted, as the ledger tells them, and what they cost."""

from __future__ import annotations

from app.engine.conduct import SERIOUS_CAP_HUNDREDTHS, SERIOUS_COST_HUNDREDTHS, is_critical, words
from app.engine.scoring.ledger import Breach
from app.engine.state import DrillState


def breaches(state: DrillState) -> tuple[Breach, ...]:
    """Every breach, oldest first.

    The drill notes each one once, when it can no longer be recalled, with the time of the command;
    so scoring reads its notes and looks for nothing a second time.
    """
    return tuple(
        Breach(code, is_critical(code), at_ms, inject, words(code)) for at_ms, code, inject in sorted(state.conflicts)
    )


def serious_cost(found: tuple[Breach, ...]) -> int:
    """Hundredths of a point that the serious breaches take off the total."""
    count = sum(1 for breach in found if not breach.critical)
    return min(SERIOUS_CAP_HUNDREDTHS, count * SERIOUS_COST_HUNDREDTHS)
