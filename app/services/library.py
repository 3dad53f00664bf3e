"""The library: which scenarios there are, from a small index that is read without opening any of them.

The index is one JSON file in the cache. It is rebuilt in other processes when files change (time or
size); a scenario that cannot be read is listed with its problems and the rest works. Compiled
scenarios are kept beside it by digest, so that a briefing opens without the authoring tools.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import app
from app.errors import ExportError, InputError, ScenarioError

if TYPE_CHECKING:
    from app.engine.scenario import Scenario

INDEX_FORMAT = 1
BLANK = "blank"
"""The scenario to start a new one from; nothing to play."""
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Flaw:
    """One problem of a scenario that cannot be read. `line` counts from 1."""

    file: str
    line: int
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the library knows of a scenario without opening it."""

    id: str
    path: str
    title: str
    company: str = ""
    sector: str = ""
    line: str = ""
    """What it is about, one line."""
    cause: str = ""
    difficulty: int = 0
    minutes: int = 0
    formation: str = ""
    use: str = "practice"
    content: tuple[str, ...] = ()
    pass_hundredths: int = 7_500
    flaws: tuple[Flaw, ...] = ()
    flaw_count: int = 0
    digest: str = ""
    """Of the compiled scenario; empty if it cannot be read."""
    stamp: str = ""
    """Size and time of its file when it was read."""

    @property
    def readable(self) -> bool:
        """Whether it can be played."""
        return bool(self.digest)


class Library:
    """The scenarios of some folders.

    Args:
        folders: where scenario files lie, with `charts/` and `policies/` beside them; one that is missing is empty.
        cache: where the index and the compiled scenarios are kept.
    """

    def __init__(self, folders: Iterable[Path], cache: Path) -> None:
        self._folders = tuple(folders)
        self._cache = cache
        self._index = cache / "library.json"
        self._entries: tuple[Entry, ...] | None = None
        self._shared = ""

    def entries(self) -> tuple[Entry, ...]:
        """Everything that may be practised, and what cannot be read. Exam scenarios are not listed."""
        return tuple(entry for entry in self.all_entries() if entry.use != "exam")

    def all_entries(self) -> tuple[Entry, ...]:
        """Every scenario, exam ones too: for drawing a sitting, never for showing."""
        if self._entries is None:
            self._entries, self._shared = _read_index(self._index)
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
        now = {str(path): _stamp(path) for path in self._files()}
        return had != now or self._shared != self._shared_stamp()

    def rebuild(self, progress: Progress | None = None, workers: int = 1) -> tuple[Entry, ...]:
        """Read what has changed, in other processes, and write the index.

        Args:
            progress: called with (file name, done, of) after every scenario.
            workers: how many processes read; 0 reads in this one.
        Returns: all entries, in order of difficulty and title.
        """
        shared = self._shared_stamp()
        kept = {e.path: e for e in self.all_entries() if self._shared == shared and _compiled(self._cache, e)}
        files = [(path, _stamp(path)) for path in self._files()]
        found = [kept[str(path)] for path, stamp in files if str(path) in kept and kept[str(path)].stamp == stamp]
        wanted = [(path, stamp) for path, stamp in files if str(path) not in {entry.path for entry in found}]
        for done, entry in enumerate(_read_all(wanted, self._cache, workers), 1):
            found.append(entry)
            if progress is not None:
                progress(Path(entry.path).name, done, len(wanted))
        self._entries = tuple(sorted(found, key=lambda e: (not e.readable, e.difficulty, e.title, e.id)))
        self._shared = shared
        self._write_index()
        return self._entries

    def load(self, scenario_id: str) -> Scenario:
        """The compiled scenario, baselines included.

        Raises: InputError if there is no such scenario; ScenarioError if it cannot be read.
        """
        entry = self.entry(scenario_id)
        if entry is None:
            raise InputError(f"There is no scenario {scenario_id!r} in the library.")
        if entry.readable and _stamp(Path(entry.path)) == entry.stamp:
            kept = _kept(self._cache, entry.digest)
            if kept is not None:
                return kept
        scenario, flaws = compile_file(Path(entry.path))
        if scenario is None:
            raise ScenarioError(f"{entry.title} cannot be read.", flaws, "Open it in the studio to see every problem.")
        _keep(self._cache, scenario)
        return scenario

    def _files(self) -> list[Path]:
        found = [path for folder in self._folders for path in sorted(folder.glob("*.yaml"))]
        return [path for path in found if path.is_file() and path.stem != BLANK]

    def _shared_stamp(self) -> str:
        """One text for everything that scenarios share: charts, policies, cases, the program itself."""
        parts = [app.__version__]
        for folder in self._folders:
            shared = [*folder.glob("charts/*.yaml"), *folder.glob("policies/*.yaml"), *folder.glob("cases.json")]
            parts += [f"{path.name}:{_stamp(path)}" for path in sorted(shared)]
        return ";".join(parts)

    def _write_index(self) -> None:
        from app.exports.atomic import write_text

        values = {
            "format": INDEX_FORMAT,
            "shared": self._shared,
            "entries": [asdict(entry) for entry in self._entries or ()],
        }
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            write_text(self._index, json.dumps(values, ensure_ascii=False))
        except (OSError, ExportError):
            return  # the index is a cache: the next start reads the files again


def compile_file(path: Path) -> tuple[Scenario | None, tuple[Flaw, ...]]:
    """Read and compile one scenario file, with baselines.

    Returns: the scenario or None, and the errors that stand in its way.
    """
    from app.authoring import load
    from app.engine.baselines import with_baselines

    loaded = load(path)
    if loaded.scenario is None:
        errors = [problem for problem in loaded.problems if problem.severity == "error"] or list(loaded.problems)
        return None, tuple(Flaw(Path(p.file).name, p.line, p.message, p.remedy) for p in errors)
    scenario = loaded.scenario
    return (scenario if scenario.baselines is not None else with_baselines(scenario)), ()


def read_entry(path: str, stamp: str, cache: str) -> Entry:
    """Read one scenario for the index and keep its compiled form; runs in a process of its own."""
    scenario, flaws = compile_file(Path(path))
    if scenario is None:
        title = Path(path).stem.replace("-", " ")
        return Entry(
            Path(path).stem, path, title[:1].upper() + title[1:], flaws=flaws[:20], flaw_count=len(flaws), stamp=stamp
        )
    _keep(Path(cache), scenario)
    return Entry(
        id=scenario.id,
        path=path,
        title=scenario.title,
        company=scenario.company,
        sector=scenario.sector,
        line=_first_sentence(scenario.brief),
        cause=_cause(Path(path).parent / "cases.json", scenario.case),
        difficulty=scenario.difficulty,
        minutes=scenario.minutes,
        formation=scenario.chart.formation,
        use=scenario.use,
        content=scenario.content,
        pass_hundredths=scenario.pass_hundredths,
        digest=scenario.digest,
        stamp=stamp,
    )


def _read_all(wanted: list[tuple[Path, str]], cache: Path, workers: int) -> Iterable[Entry]:
    if not wanted:
        return
    if workers <= 0:
        for path, stamp in wanted:
            yield read_entry(str(path), stamp, str(cache))
        return
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    with ProcessPoolExecutor(min(workers, len(wanted)), mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(read_entry, str(path), stamp, str(cache)) for path, stamp in wanted]
        for future in as_completed(futures):
            yield future.result()


def _stamp(path: Path) -> str:
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{status.st_size}:{status.st_mtime_ns}"


def _read_index(path: Path) -> tuple[tuple[Entry, ...], str]:
    """The index, or nothing if it is missing, damaged or of another format: it can always be made again."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if values["format"] != INDEX_FORMAT:
            return (), ""
        return tuple(_entry(value) for value in values["entries"]), str(values["shared"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return (), ""


def _entry(value: dict) -> Entry:
    flaws = tuple(Flaw(**flaw) for flaw in value["flaws"])
    return Entry(**{**value, "flaws": flaws, "content": tuple(value["content"])})


def _compiled(cache: Path, entry: Entry) -> bool:
    """Whether the entry still has what it stands for: its compiled form, or its flaws."""
    return not entry.readable or _compiled_path(cache, entry.digest).is_file()


def _compiled_path(cache: Path, digest: str) -> Path:
    return cache / "compiled" / f"{digest}.json"


def _keep(cache: Path, scenario: Scenario) -> None:
    from app.engine.codec import to_json
    from app.exports.atomic import write_text

    path = _compiled_path(cache, scenario.digest)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, to_json(scenario))
    except (OSError, ExportError):
        return  # a cache that cannot be written costs time, not the drill


def _kept(cache: Path, digest: str) -> Scenario | None:
    from app.engine.codec import from_json

    try:
        scenario = from_json(_compiled_path(cache, digest).read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError, KeyError, InputError):
        return None
    return scenario if scenario.digest == digest and scenario.baselines is not None else None


def _first_sentence(text: str) -> str:
    flat = " ".join(text.split())
    end = flat.find(". ")
    return flat if end < 0 else flat[: end + 1]


def _cause(cases: Path, case_id: str) -> str:
    from app.authoring.cases import read_cases

    try:
        found = read_cases(cases).get(case_id)
    except InputError:
        return ""  # the library works without it
    return found.cause if found else ""
