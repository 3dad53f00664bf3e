"""Sealed exam scenarios, opened for one sitting with the passphrase that came beside them, in memory only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import InputError, RefusedError, ScenarioError
from app.paths import Paths
from app.said import say

if TYPE_CHECKING:
    from pathlib import Path

    from app.engine.scenario import Scenario


class Sealed:
    """The sealed bundles of a home. Closing forgets everything; nothing was written."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._opened: dict[str, Scenario] = {}
        self._files: dict[str, str] = {}

    def files(self) -> tuple[Path, ...]:
        """The sealed bundles that lie here."""
        from app.services.bundles import SEALED_FOLDER, SUFFIX

        return tuple(sorted((self._paths.home / "scenarios" / SEALED_FOLDER).glob(f"*{SUFFIX}")))

    @property
    def closed(self) -> int:
        """How many of them have not been opened."""
        return len([file for file in self.files() if file.name not in self._files])

    def open(self, passphrase: str) -> int:
        """Open every bundle that this passphrase fits.

        Returns: how many it opened.
        Raises: RefusedError if it fits none; ScenarioError if one that it fits cannot be played.
        """
        from app.engine.baselines import with_baselines
        from app.services.bundles import open_sealed

        opened, broken = 0, None
        for file in self.files():
            if file.name in self._files:
                continue
            try:
                scenario = open_sealed(file, passphrase)
            except ScenarioError as trouble:
                broken = trouble
                continue
            except InputError:
                continue
            if scenario.baselines is None:
                scenario = with_baselines(scenario)
            self._opened[scenario.digest] = scenario
            self._files[file.name] = scenario.digest
            opened += 1
        if not opened and broken is not None:
            raise broken
        if not opened:
            raise RefusedError(say("This passphrase opens none of the sealed scenarios here."), say("Ask whoever sent them."))
        return opened

    def scenarios(self) -> tuple[Scenario, ...]:
        """Those that are open."""
        return tuple(self._opened.values())

    def get(self, digest: str) -> Scenario | None:
        """The open one with this digest, or None."""
        return self._opened.get(digest)

    def close(self) -> None:
        """The sitting is over: forget them."""
        self._opened.clear()
        self._files.clear()
