"""How sure the judges were of a scenario's cut, for the very edition that was sat."""

from __future__ import annotations

from pathlib import Path

from app.errors import StormdrillError
from app.paths import Paths
from app.services.pass_marks import SET, pass_mark
from app.storage.shelf import Shelf


class CutErrors:
    """Standard errors of cuts, each looked up once."""

    def __init__(self, paths: Paths, shelf: Shelf) -> None:
        self._paths, self._shelf = paths, shelf
        self._known: dict[str, int | None] = {}

    def error(self, scenario: str, digest: str) -> int | None:
        """The standard error of the cut, hundredths of a point; None where none is set for this edition.

        Args:
            scenario: its id.
            digest: of the edition.
        """
        if digest not in self._known:
            self._known[digest] = self._look(scenario, digest)
        return self._known[digest]

    def _look(self, scenario: str, digest: str) -> int | None:
        try:
            found = self._shelf.get(digest)
            if found is None or found.id != scenario:
                return None
            mark = pass_mark(self._paths, found, self._file(scenario))
        except StormdrillError:
            return None
        return mark.cut.error if mark.status == SET and mark.cut is not None else None

    def _file(self, scenario: str) -> Path:
        own, shipped = self._paths.home / "scenarios" / f"{scenario}.yaml", self._paths.scenarios / f"{scenario}.yaml"
        return own if own.is_file() or not shipped.is_file() else shipped
