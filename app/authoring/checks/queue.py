"""Our own queue: pieces after the end, and keys that make no sense."""

from __future__ import annotations

from app.authoring.study import Study
from app.engine.scenario import Piece
from app.said import say
from app.units import format_ms

SOONEST_MS = 30_000
"""Time to find the queue, read it and hold a piece."""


def check_queue(study: Study) -> None:
    """Note pieces that never go out, that harm nothing though held, or have an odd key."""
    for index, piece in enumerate(study.scenario.queue):
        loc, report = ("queue", index), study.report
        if piece.at_ms > study.scenario.end_ms:
            report.add("SD502", (*loc, "at"), say("`{id}` is set for {format_ms}, after the end.", id=piece.id, format_ms=format_ms(piece.at_ms)))
        if piece.at_ms < SOONEST_MS:
            report.add("SD521", (*loc, "at"), say("`{id}` goes out before anybody can have read it.", id=piece.id))
        if not piece.why:
            report.add("SD404", (*loc, "id"), say("`{id}` does not say why.", id=piece.id))
        if piece.key == "hold" and piece.kind == "notice":
            report.add("SD518", (*loc, "key"), say("`{id}` is a notice, but is to be held.", id=piece.id))
        if piece.key == "hold" and not _harms(study, piece):
            message = say("`{id}` is to be held, but when it is due no storyline is open that it would heat.", id=piece.id)
            report.add("SD517", (*loc, "key"), message)


def _harms(study: Study, piece: Piece) -> bool:
    lines = [piece.storyline] if piece.storyline >= 0 else range(len(study.scenario.storylines))
    opened = any(
        at_ms is not None and at_ms <= piece.at_ms and inject.storyline in lines
        for inject, at_ms in zip(study.scenario.injects, study.firing)
    )
    return opened and piece.raise_points > 0
