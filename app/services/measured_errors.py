"""How far a scenario's scores may be trusted: its standard error of measurement, where enough people have sat it."""

from __future__ import annotations

from app.errors import StormdrillError
from app.paths import Paths
from app.services.pass_marks import SET, pass_mark
from app.storage.shelf import Shelf


class MeasuredErrors:
    """Standard errors of measurement from the sheets of pass marks, each looked up once."""

    def __init__(self, paths: Paths, shelf: Shelf) -> None:
        self._paths, self._shelf = paths, shelf
        self._known: dict[str, int] = {}

    def error(self, scenario: str, digest: str) -> int:
        """Hundredths of a point, unscaled; 0 where it is not known for this edition.

        Args:
            scenario: its id.
            digest: of the edition.
        """
        if digest not in self._known:
            self._known[digest] = self._look(scenario, digest)
        return self._known[digest]

    def _look(self, scenario: str, digest: str) -> int:
        try:
            found = self._shelf.get(digest)
            if found is None or found.id != scenario:
                return 0
            own, shipped = (folder / f"{scenario}.yaml" for folder in (self._paths.home / "scenarios", self._paths.scenarios))
            mark = pass_mark(self._paths, found, own if own.is_file() else shipped)
        except StormdrillError:
            return 0
        measured = mark.sheet.measured if mark.status == SET and mark.sheet else None
        return measured.error if measured else 0
