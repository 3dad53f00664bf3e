"""What one proposal rests on: its set, drill by drill, and for an appeal what the replay of the records said."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.certification.programme import Programme
from app.certification.scaling import scaled
from app.services.deciding.evidence import counted
from app.services.person_story import DrillStory
from app.services.programmes import Programmes
from app.storage.database import Database
from app.storage.decisions import WaitingRow
from app.storage.exam_evidence import ExamEvidence, ExamSet


@dataclass(frozen=True, slots=True)
class Replayed:
    """One record as it was folded again when the appeal came. Points in hundredths."""

    head: str
    kept: int
    again: int | None
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProposalStory:
    """All that somebody looks at before deciding."""

    row: WaitingRow
    level_title: str
    needed: int | None
    """Mean that passes, hundredths of a scaled point; None where the edition of the programme is not at hand."""
    mean: int | None
    """What the set came to; None for an appeal."""
    exam_set: ExamSet | None
    drills: tuple[DrillStory, ...]
    doubts: tuple[str, ...]
    appeal_of: str
    """certificate, proposal or set; empty: it is no appeal."""
    target: str
    appeal_ground: str
    deciders: tuple[str, ...]
    replay: tuple[Replayed, ...]

    @property
    def signs(self) -> bool:
        """Whether allowing it makes a badge, which has to be signed."""
        return self.appeal_of in ("", "proposal")


def proposal_story(database: Database, programmes: Programmes, row: WaitingRow) -> ProposalStory:
    """Tell it from the database.

    Raises: StorageError if it cannot be read.
    """
    evidence, told = ExamEvidence(database), json.loads(row.evidence)
    set_id = told.get("set", "")
    drills = tuple(DrillStory(each, scaled(each.score, each.cut) if each.cut else each.score)
                   for each in counted(evidence.drills(set_id)))  # fmt: skip
    programme: Programme | None = programmes.by_digest(row.programme_digest)
    level = programme.level(row.level) if programme is not None else None
    replay = tuple(Replayed(each["head"], each["kept"], each["again"], tuple(each["problems"])) for each in told.get("replay", ()))
    return ProposalStory(
        row, level.title if level else row.level, level.mean if level else None, told.get("mean"), evidence.get(set_id), drills,
        tuple(told.get("doubts", ())), told.get("of", ""), told.get("target", ""), told.get("ground", ""),
        tuple(name for name in told.get("deciders", ()) if name), replay,
    )  # fmt: skip
