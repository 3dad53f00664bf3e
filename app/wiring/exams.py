"""Puts together what exam sittings stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.paths import Paths
    from app.services.sittings import Sittings
    from app.wiring.application import App


def make_sittings(app: App) -> Sittings:
    """The sittings of one home."""
    from app.services.measured_errors import MeasuredErrors
    from app.services.sittings import Parts, Sittings
    from app.services.sittings.pool import Pool
    from app.services.sittings.results import Results
    from app.services.sittings.sealed import Sealed
    from app.storage.exam_sets import ExamSets
    from app.storage.tried_sets import TriedSets

    errors = MeasuredErrors(app.paths, app.shelf)
    return Sittings(Parts(
        sets=ExamSets(app.database),
        runs=app.runs,
        shelf=app.shelf,
        people=app.people,
        sessions=app.sessions,
        programmes=app.programmes,
        standing=app.standing,
        signing_in=app.signing_in,
        accommodations=app.accommodations,
        pool=Pool(lambda: app.library, Sealed(app.paths), lambda case: _cause(app.paths, case)),
        results=Results(TriedSets(app.database), app.shelf, errors.error),
        clock=app.clock,
        installation=lambda: app.installation.id,
        take_own=app.collecting.take_own,
    ))  # fmt: skip


def _cause(paths: Paths, case: str) -> str:
    from app.services.library_reading import cause_of

    return next((found for folder in (paths.home / "scenarios", paths.scenarios)
                 if (found := cause_of(folder / "cases.json", case))), "")  # fmt: skip
