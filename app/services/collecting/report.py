"""What collecting came to, for a person and as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from app.services.collecting.parcels import Parcel
from app.services.collecting.taking import KNOWN, TAKEN, Case


class Progress(NamedTuple):
    """How far it has come. How much is still to come is not known before it has been read."""

    done: int
    """Records decided on."""
    taken: int
    known: int
    refused: int
    source: str
    """What was read last."""


@dataclass(slots=True)
class Collected:
    """What came of everything that was named."""

    taken: int = 0
    """Records that were taken in now."""
    known: int = 0
    """Records that had been taken in before."""
    heads: list[str] = field(default_factory=list)
    """Last hashes of those taken in now, in their order."""
    refused: list[tuple[str, str]] = field(default_factory=list)
    """(where it lay, why)."""
    missing: dict[tuple[str, int], str] = field(default_factory=dict)
    """(set, place counted from 0) -> scenario, of drills whose record did not come."""
    cancelled: bool = False

    @property
    def done(self) -> int:
        """Records decided on."""
        return self.taken + self.known + len(self.refused)

    @property
    def fine(self) -> bool:
        """Whether everything was taken in or known."""
        return not self.refused and not self.missing and not self.cancelled

    def refuse(self, source: str, reason: str) -> None:
        """Something was not taken in."""
        self.refused.append((source, reason))

    def add(self, parcel: Parcel, cases: Iterable[Case], missing: Iterable[tuple[str, int, str]]) -> None:
        """A parcel was decided on."""
        for case in cases:
            if case.state == TAKEN:
                self.taken += 1
                self.heads.append(case.folded.head)
            elif case.state == KNOWN:
                self.known += 1
            else:
                self.refuse(case.offered.source, case.refusal.reason)
        for name in parcel.sets:
            self.missing = {key: value for key, value in self.missing.items() if key[0] != name}
        self.missing |= {(name, place): scenario for name, place, scenario in missing}

    def values(self) -> dict:
        """As plain values, for JSON."""
        return {
            "taken": self.taken,
            "known": self.known,
            "refused": [{"source": source, "reason": reason} for source, reason in self.refused],
            "missing": [{"set": name, "drill": place + 1, "scenario": scenario}
                        for (name, place), scenario in sorted(self.missing.items())],
            "cancelled": self.cancelled,
        }  # fmt: skip
