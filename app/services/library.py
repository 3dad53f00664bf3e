"""The library: which scenarios there are, from a small index that is read without opening any of them.

The index is one JSON file in the cache. It is rebuilt in other processes when files change (time or
size); a scenario that cannot be read is listed with its problems and the rest works. Compiled
scenarios are kept beside it by digest, so that a briefing opens without the authoring tools.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import app
from app.errors import ExportError, InputError, ScenarioError
from app.said import say
from app.services.library_index import Entry, Flaw, index_text, read_index
from app.services.library_reading import compile_file, keep, kept, read_all, stamp_of, still_there

if TYPE_CHECKING:
    from app.engine.scenario import Scenario
    from app.services.translations import Spoken

__all__ = ["Entry", "Flaw", "Library", "Progress"]

BLANK = "blank"
"""The scenario to start a new one from; nothing to play."""
Progress = Callable[[str, int, int], None]


class Library:
    """The scenarios of some folders.

    Args:
        folders: where scenario files lie, with `charts/` and `policies/` beside them; one that is missing is empty.
        cache: where the index and the compiled scenarios are kept.
        policy: a house's own, in place of the one that each scenario names.
    """

    def __init__(self, folders: Iterable[Path], cache: Path, policy: Path | None = None) -> None:
        self._folders = tuple(folders)
        self._policy = policy
        self._cache = cache
        self._told: dict[str, Spoken] = {}
        self._index = cache / "library.json"
        self._entries: tuple[Entry, ...] | None = None
        self._shared = ""

    def entries(self) -> tuple[Entry, ...]:
        """Everything that may be practised, and what cannot be read. Exam scenarios are not listed."""
        return tuple(entry for entry in self.all_entries() if entry.use != "exam")

    def all_entries(self) -> tuple[Entry, ...]:
        """Every scenario, exam ones too: for drawing a sitting, never for showing."""
        if self._entries is None:
            self._entries, self._shared = read_index(self._index)
        return self._entries

    def entry(self, scenario_id: str) -> Entry | None:
        """The entry with this id, or None."""
        return next((entry for entry in self.all_entries() if entry.id == scenario_id), None)

    @property
    def known(self) -> bool:
        """Whether there is an index at all: without one this is the first start."""
        return self._index.is_file()

    def stale(self) -> bool:
        """Whether files have come, gone or changed since the index was made."""
        had = {entry.path: entry.stamp for entry in self.all_entries()}
        now = {str(path): stamp_of(path) for path in self._files()}
        return had != now or self._shared != self._shared_stamp()

    def rebuild(self, progress: Progress | None = None, workers: int = 1) -> tuple[Entry, ...]:
        """Read what has changed, in other processes, and write the index.

        Args:
            progress: called with (file name, done, of) after every scenario; what it raises stops the reading.
            workers: how many processes read; 0 reads in this one.
        Returns: all entries, in order of difficulty and title.
        """
        shared = self._shared_stamp()
        had = {e.path: e for e in self.all_entries() if self._shared == shared and still_there(self._cache, e)}
        files = [(path, stamp_of(path)) for path in self._files()]
        found = [had[str(path)] for path, stamp in files if str(path) in had and had[str(path)].stamp == stamp]
        wanted = [(path, stamp) for path, stamp in files if str(path) not in {entry.path for entry in found}]
        try:
            for done, entry in enumerate(read_all(wanted, self._cache, workers, self._policy), 1):
                found.append(entry)
                if progress is not None:
                    progress(Path(entry.path).name, done, len(wanted))
        finally:  # what was read before somebody stopped it is not read twice
            self._entries = tuple(sorted(found, key=lambda e: (not e.readable, e.difficulty, e.title, e.id)))
            self._shared = shared
            self._write_index()
        return self._entries

    def load(self, scenario_id: str, language: str = "en") -> Scenario:
        """The compiled scenario, baselines included.

        Args:
            scenario_id: the scenario's.
            language: of the trainee, its letters; a scenario that is not translated into it stays English.
        Raises: InputError if there is no such scenario; ScenarioError if it cannot be read.
        """
        from app.services.translations import in_language

        scenario = self._compiled(scenario_id)
        found = in_language(scenario, language, reversed(self._folders))
        if found is None or (scenario.use == "exam" and not found.reviewed_by):
            self._told.pop(scenario.digest, None)
            return scenario  # a translation counts only after review
        self._told[found.scenario.digest] = found
        return found.scenario

    def spoken(self, scenario: Scenario) -> Spoken | None:
        """What is known of a loaded scenario as a translation; None if it is the original."""
        return self._told.get(scenario.digest)

    def _compiled(self, scenario_id: str) -> Scenario:
        entry = self.entry(scenario_id)
        if entry is None:
            raise InputError(say("There is no scenario {scenario_id} in the library.", scenario_id=repr(scenario_id)))
        if entry.readable and stamp_of(Path(entry.path)) == entry.stamp:
            known = kept(self._cache, entry.digest)
            if known is not None:
                return known
        scenario, flaws = compile_file(Path(entry.path), self._policy)
        if scenario is None:
            raise ScenarioError(say("{title} cannot be read.", title=entry.title), flaws, say("Open it in the studio to see every problem."))
        keep(self._cache, scenario)
        return scenario

    def _files(self) -> list[Path]:
        found = [path for folder in self._folders for path in sorted(folder.glob("*.yaml"))]
        return [path for path in found if path.is_file() and path.stem != BLANK]

    def _shared_stamp(self) -> str:
        """One text for everything that scenarios share: charts, policies, cases, the program itself."""
        parts = [app.__version__, f"{self._policy}:{stamp_of(self._policy)}" if self._policy else ""]
        for folder in self._folders:
            shared = [*folder.glob("charts/*.yaml"), *folder.glob("policies/*.yaml"), *folder.glob("cases.json")]
            parts += [f"{path.name}:{stamp_of(path)}" for path in sorted(shared)]
        return ";".join(parts)

    def _write_index(self) -> None:
        from app.exports.atomic import write_text

        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            write_text(self._index, index_text(self._entries or (), self._shared))
        except (OSError, ExportError):
            return  # the index is a cache: the next start reads the files again
