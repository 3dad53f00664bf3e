"""The scenarios that records were played in: found, believed only by their digest, laid out for the processes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.certification.programme import Programme, is_provisional
from app.engine.baselines import with_baselines
from app.engine.codec import from_json, scenario_digest, to_json
from app.engine.record import Header
from app.engine.scenario import Scenario
from app.errors import InputError, StorageError, StormdrillError
from app.paths import Paths
from app.services.editions import finder
from app.services.pass_marks import SET, pass_mark
from app.storage.shelf import Shelf

_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError, AssertionError)
_LARGEST_BYTES = 32_000_000


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a scenario, ready to fold records with."""

    file: str
    """The compiled scenario with its own baselines."""
    cut: int
    """What passes it, hundredths of a point."""
    by_judges: bool
    """Judges of this very edition have set the cut."""
    judges: int

    def provisional(self, programme: Programme | None, level: str) -> bool:
        """Whether a result counts only provisionally at a level."""
        found = programme.level(level) if programme is not None else None
        return not self.by_judges if found is None else is_provisional(found, self.by_judges, self.judges)


class EditionDesk:
    """Finds each edition once.

    Args:
        folder: where compiled scenarios are laid out; not kept afterwards.
    """

    def __init__(self, paths: Paths, shelf: Shelf, folder: Path) -> None:
        self._paths, self._shelf, self._folder = paths, shelf, folder
        self._found: dict[str, Edition] = {}
        self._lacking: set[str] = set()

    def get(self, header: Header, offered: Mapping[str, bytes]) -> Edition | None:
        """The very edition that a record names; None if it is nowhere.

        Args:
            offered: compiled scenarios by digest that came with the record.
        """
        digest = header.scenario_digest
        if digest in self._found:
            return self._found[digest]
        scenario = self._shelved(digest) or _believed(offered.get(digest), digest)
        if scenario is None and digest not in self._lacking:
            scenario = self._lying_about(header)
        if scenario is None or scenario.id != header.scenario:
            self._lacking.add(digest)
            return None
        self._found[digest] = self._laid_out(scenario)
        return self._found[digest]

    def keep(self, header: Header, wall_ms: int) -> None:
        """Put an edition that has been found on the shelf, so that its records can be folded again for ever.

        Raises: StorageError if it cannot be saved.
        """
        digest = header.scenario_digest
        if not self._shelf.has(digest):
            self._shelf.keep(from_json(Path(self._found[digest].file).read_text(encoding="ascii")), wall_ms)

    def _laid_out(self, scenario: Scenario) -> Edition:
        file = self._folder / f"{scenario.digest}.json"
        file.write_text(to_json(scenario), encoding="ascii")
        mark = pass_mark(self._paths, scenario, self._authored(scenario.id))
        judges = len(mark.cut.judges) if mark.cut is not None else 0
        return Edition(str(file), mark.pass_hundredths, mark.status == SET, judges)

    def _authored(self, scenario: str) -> Path:
        own, shipped = self._paths.home / "scenarios" / f"{scenario}.yaml", self._paths.scenarios / f"{scenario}.yaml"
        return own if own.is_file() or not shipped.is_file() else shipped

    def _shelved(self, digest: str) -> Scenario | None:
        try:
            found = self._shelf.get(digest)
        except StorageError:
            return None  # it may still have come with the record
        return found if found is not None and scenario_digest(found) == digest else None

    def _lying_about(self, header: Header) -> Scenario | None:
        try:
            return finder(self._paths, self._paths.home / "scenarios")(header)
        except StormdrillError:
            return None


def _believed(data: bytes | None, digest: str) -> Scenario | None:
    """A stranger's edition, if it is to the byte the one of this digest; its baselines are computed anew."""
    if data is None or len(data) > _LARGEST_BYTES:
        return None
    try:
        scenario = from_json(data.decode("ascii"))
        if scenario_digest(scenario) != digest or scenario.digest != digest or not scenario.id.replace("-", "").isalnum():
            return None
        return with_baselines(scenario)
    except (InputError, *_FAULTS):
        return None
