"""What has to do with sitting exams: puts together what sittings stand on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.clock import Clock
    from app.paths import Paths
    from app.services.accommodations import Accommodations
    from app.services.collecting.collecting import Collecting
    from app.services.library import Library
    from app.services.programmes import Programmes
    from app.services.sessions import Sessions
    from app.services.signing_in import SigningIn
    from app.services.sittings import Sittings
    from app.services.standing import Standing
    from app.storage.database import Database
    from app.storage.installation import Installation
    from app.storage.people import People
    from app.storage.runs import Runs
    from app.storage.shelf import Shelf


class ExamParts:
    """The part of the program at which exams are sat."""

    if TYPE_CHECKING:
        paths: Paths
        clock: Clock
        database: Database
        runs: Runs
        shelf: Shelf
        people: People
        sessions: Sessions
        programmes: Programmes
        standing: Standing
        signing_in: SigningIn
        accommodations: Accommodations
        library: Library
        installation: Installation
        collecting: Collecting

    @cached_property
    def sittings(self) -> Sittings:
        """Exams: sets that are opened, sat and told."""
        from app.services.measured_errors import MeasuredErrors
        from app.services.sittings import Parts, Sittings
        from app.services.sittings.pool import Pool
        from app.services.sittings.results import Results
        from app.services.sittings.sealed import Sealed
        from app.storage.exam_sets import ExamSets
        from app.storage.tried_sets import TriedSets

        errors = MeasuredErrors(self.paths, self.shelf)
        return Sittings(Parts(
            sets=ExamSets(self.database),
            runs=self.runs,
            shelf=self.shelf,
            people=self.people,
            sessions=self.sessions,
            programmes=self.programmes,
            standing=self.standing,
            signing_in=self.signing_in,
            accommodations=self.accommodations,
            pool=Pool(lambda: self.library, Sealed(self.paths), lambda case: _cause(self.paths, case)),
            results=Results(TriedSets(self.database), self.shelf, errors.error),
            clock=self.clock,
            installation=lambda: self.installation.id,
            take_own=lambda: self.collecting.take_own(),
        ))  # fmt: skip


def _cause(paths: Paths, case: str) -> str:
    from app.services.library_reading import cause_of

    return next((found for folder in (paths.home / "scenarios", paths.scenarios)
                 if (found := cause_of(folder / "cases.json", case))), "")  # fmt: skip
