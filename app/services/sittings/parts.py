"""What sittings stand on, and what they show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.certification.programme import Level
from app.clock import Clock
from app.services.accommodations import Accommodations
from app.services.programmes import Programmes
from app.services.sessions import Sessions
from app.services.signing_in import SigningIn
from app.services.sittings.course import Course
from app.services.sittings.pool import Pool
from app.services.sittings.results import Results
from app.services.sittings.settling import Returned
from app.services.standing import Standing
from app.storage.exam_sets import ExamSet, ExamSets, SetDrill
from app.storage.people import People
from app.storage.runs import Runs
from app.storage.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Parts:
    """What sittings stand on."""

    sets: ExamSets
    runs: Runs
    shelf: Shelf
    people: People
    sessions: Sessions
    programmes: Programmes
    standing: Standing
    signing_in: SigningIn
    accommodations: Accommodations
    pool: Pool
    results: Results
    clock: Clock
    installation: Callable[[], str]
    """The id of this installation; makes its key when it has none yet."""
    take_own: Callable[[], object]
    """Takes in the exam records of this machine."""


@dataclass(frozen=True, slots=True)
class SetView:
    """A set as it stands, for the window."""

    exam_set: ExamSet
    level: Level
    drills: tuple[SetDrill, ...]
    course: Course
    minutes: int
    """Of the drill that comes next; 0 where it is sealed or none is left."""
    sealed: bool
    """The next drill is sealed, and has to be opened with its passphrase first."""
    returned: tuple[Returned, ...]
    """Drills that were drawn anew because others were stopped for something real, as long as they wait."""

    @property
    def over(self) -> bool:
        """Whether nothing more of it can be sat."""
        return self.exam_set.closed_wall_ms is not None

    @property
    def sat(self) -> int:
        """How many of its drills are over."""
        return sum(drill.status in ("ended", "interrupted", "missed") for drill in self.drills)
