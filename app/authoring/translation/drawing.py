"""Draws a string table up for a scenario as it is now, with what was translated before carried over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from app.authoring.translation.notes import notes
from app.authoring.translation.places import in_order
from app.authoring.translation.table import Line, Review, Table, lines_digest, sealed
from app.engine.scenario import Scenario


def draw_up(scenario: Scenario, language: str, had: Table | None = None) -> Table:
    """A line for every line of the scenario, in its order.

    A line whose English has changed is fuzzy and keeps what it said before; one that the scenario no longer has is
    kept apart; one that only got another id keeps its text.

    Args:
        scenario: in its own language, with its lines.
        language: of the table.
        had: what is translated already.
    """
    told = notes(scenario)
    old = _known(had, scenario.lines) if had else {}
    lines = tuple(_line(key, source, old.get(key), told.get(key, "")) for key, source in in_order(scenario).items())
    carried = {old[key].id for key in scenario.lines if key in old}
    lost = [line for line in (*had.gone, *had.lines) if line.text and line.id not in carried] if had else []
    gone = {line.id: replace(line, previous="", note="") for line in lost}
    return sealed(Table(
        scenario=scenario.id,
        language=language,
        digest=lines_digest(scenario.lines),
        lines=lines,
        gone=tuple(gone.values()),
        review=had.review if had else Review(),
        title=scenario.title,
        credits=had.credits if had else (),
    ))


def _line(key: str, source: str, old: Line | None, note: str) -> Line:
    if old is None:
        return Line(key, source, note=note)
    if not old.text or old.source == source:
        return Line(key, source, old.text, old.fuzzy and bool(old.text), old.previous if old.fuzzy else "", old.remark,
                    note)
    before = old.previous if old.fuzzy and old.previous else old.source
    return Line(key, source, old.text, True, before if before != source else "", old.remark, note)


def _known(had: Table, lines: Mapping[str, str]) -> dict[str, Line]:
    """What is there already, under the ids of now: a line that has only changed its id is found by its English."""
    there = {line.id: line for line in (*had.gone, *had.lines)}
    lost = [line for key, line in there.items() if key not in lines and line.text]
    new = [key for key in lines if key not in there]
    once = {source for source, count in Counter(line.source for line in lost).items() if count == 1}
    wanted = Counter(lines[key] for key in new)
    by_source = {line.source: line for line in lost if line.source in once}
    moved = {key: by_source[lines[key]] for key in new if lines[key] in by_source and wanted[lines[key]] == 1}
    return {**there, **moved}
