"""The ledger: a score line by line, each line with its evidence."""

from __future__ import annotations

import json
from json.encoder import encode_basestring_ascii as _quoted
from dataclasses import dataclass
from typing import NamedTuple

DIMENSIONS = ("triage", "response", "timeliness", "escalation", "containment", "order")


class Line(NamedTuple):
    """One line. `earned` of `possible` points; a cost has 0 possible and earned under 0.

    `ref` is the inject, piece or storyline that `ref_kind` says; `inject` the post to open for it
    (-1 none); `at_ms` the drill time of the evidence, -1 if nothing was done; `weight` how much the
    line counts beside the others of its dimension.
    """

    dimension: str
    ref: int
    ref_kind: str
    what: str
    earned: int
    possible: int
    reason: str
    at_ms: int
    inject: int
    weight: int = 1


class DimensionScore(NamedTuple):
    """One dimension: `earned` in hundredths 0..10000, None where nothing was possible."""

    name: str
    weight: int
    earned: int | None


class Breach(NamedTuple):
    """One act against conduct."""

    code: str
    critical: bool
    at_ms: int
    inject: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """The whole score. `total` and `pass_hundredths` are hundredths of a point, 0..10000."""

    total: int
    passed: bool
    dimensions: tuple[DimensionScore, ...]
    lines: tuple[Line, ...]
    breaches: tuple[Breach, ...]
    level: int
    pass_hundredths: int
    serious_cost: int
    """Hundredths that serious breaches took off the total."""

    def of(self, dimension: str) -> DimensionScore:
        """The dimension with this name."""
        return self.dimensions[DIMENSIONS.index(dimension)]

    def lost(self, line: Line) -> int:
        """What this line took off the total, in hundredths (before any floor)."""
        within = sum(entry.weight * entry.possible for entry in self.lines if entry.dimension == line.dimension)
        counted = sum(score.weight for score in self.dimensions if score.earned is not None)
        if not within or not counted:
            return 0
        missing = line.weight * (line.possible - line.earned)
        return missing * 10_000 * self.of(line.dimension).weight // (within * counted)


def dimension_earned(lines: list[Line]) -> int | None:
    """Hundredths 0..10000 that these lines of one dimension come to; None if nothing is possible."""
    earned = possible = 0
    for line in lines:
        earned += line.weight * line.earned
        possible += line.weight * line.possible
    if not possible:
        return None
    return max(0, earned) * 10_000 // possible


def ledger_json(ledger: Ledger) -> str:
    """The ledger as canonical JSON: the same text for the same run on every machine."""
    before, after = json.dumps(
        {
            "total": ledger.total,
            "passed": ledger.passed,
            "pass": ledger.pass_hundredths,
            "level": ledger.level,
            "serious_cost": ledger.serious_cost,
            "dimensions": [score._asdict() for score in ledger.dimensions],
            "lines": [],
            "breaches": [breach._asdict() for breach in ledger.breaches],
        },
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=True,
    ).rsplit('"lines":[]', 1)
    return f'{before}"lines":[{",".join(map(_line_json, ledger.lines))}]{after}'


def _line_json(line: Line) -> str:
    """A line as `json.dumps` with sorted keys writes it, in a fraction of the time: there are many of them.

    Only the reason can hold what has to be escaped; the others are the rules' own plain words.
    """
    dimension, ref, ref_kind, what, earned, possible, reason, at_ms, inject, weight = line
    return (f'{{"at_ms":{at_ms},"dimension":"{dimension}","earned":{earned},"inject":{inject},'
            f'"possible":{possible},"reason":{_quoted(reason)},"ref":{ref},"ref_kind":"{ref_kind}",'
            f'"weight":{weight},"what":"{what}"}}')
