"""Reads scenarios for the library: compiles each once, keeps the compiled form, says what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import ExportError, InputError
from app.services.library_index import Entry, Flaw

if TYPE_CHECKING:
    from app.engine.scenario import Scenario

_FLAWS_KEPT = 20


def compile_file(path: Path, policy: Path | None = None) -> tuple[Scenario | None, tuple[Flaw, ...]]:
    """Read and compile one scenario file, with baselines.

    Args:
        path: the scenario.
        policy: one in place of the one that it names; None: its own.

    Returns: the scenario or None, and the errors that stand in its way.
    """
    from app.authoring import load
    from app.engine.baselines import with_baselines

    loaded = load(path, policy=policy)
    if loaded.scenario is None:
        errors = [problem for problem in loaded.problems if problem.severity == "error"] or list(loaded.problems)
        return None, tuple(Flaw(Path(p.file).name, p.line, p.message, p.remedy) for p in errors)
    scenario = loaded.scenario
    return (scenario if scenario.baselines is not None else with_baselines(scenario)), ()


def read_entry(path: str, stamp: str, cache: str, policy: Path | None = None) -> Entry:
    """Read one scenario for the index and keep its compiled form; runs in a process of its own."""
    try:
        scenario, flaws = compile_file(Path(path), policy)
    except Exception as fault:  # noqa: BLE001 - a fault met by one file must not cost the others
        told = f"The program stumbled over this file ({type(fault).__name__}: {fault})."
        scenario, flaws = None, (Flaw(Path(path).name, 1, told, "Please report it, with the file."),)
    if scenario is None:
        title = Path(path).stem.replace("-", " ")
        return Entry(
            Path(path).stem, path, title[:1].upper() + title[1:], flaws=flaws[:_FLAWS_KEPT], flaw_count=len(flaws),
            stamp=stamp,
        )  # fmt: skip
    keep(Path(cache), scenario)
    return Entry(
        id=scenario.id,
        path=path,
        title=scenario.title,
        company=scenario.company,
        sector=scenario.sector,
        line=_first_sentence(scenario.brief),
        cause=cause_of(Path(path).parent / "cases.json", scenario.case),
        difficulty=scenario.difficulty,
        minutes=scenario.minutes,
        formation=scenario.chart.formation,
        use=scenario.use,
        step=scenario.step,
        themes=scenario.themes,
        content=scenario.content,
        pass_hundredths=scenario.pass_hundredths,
        digest=scenario.digest,
        stamp=stamp,
    )


def read_all(
    wanted: list[tuple[Path, str]], cache: Path, workers: int, policy: Path | None = None
) -> Iterator[Entry]:
    """Read scenarios in so many other processes, 0 in this one; whoever stops asking stops the reading."""
    if not wanted:
        return
    left = {str(path): stamp for path, stamp in wanted}
    if workers > 0:
        for entry in _read_apart(dict(left), cache, workers, policy):
            del left[entry.path]
            yield entry
    for path, stamp in left.items():
        yield read_entry(path, stamp, str(cache), policy)


def _read_apart(wanted: dict[str, str], cache: Path, workers: int, policy: Path | None) -> Iterator[Entry]:
    """As many as other processes can be had for: where none can be started, none."""
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(min(workers, len(wanted)), mp_context=get_context("spawn"))
    try:
        futures = [pool.submit(read_entry, path, stamp, str(cache), policy) for path, stamp in wanted.items()]
        for future in as_completed(futures):
            yield future.result()
    except (BrokenProcessPool, OSError):
        return  # the caller reads the rest itself
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def stamp_of(path: Path) -> str:
    """Size and time of a file as one text; empty if it is not there."""
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{status.st_size}:{status.st_mtime_ns}"


def still_there(cache: Path, entry: Entry) -> bool:
    """Whether the entry still has what it stands for: its compiled form, or its flaws."""
    return not entry.readable or _compiled_path(cache, entry.digest).is_file()


def _compiled_path(cache: Path, digest: str) -> Path:
    return cache / "compiled" / f"{digest}.json"


def keep(cache: Path, scenario: Scenario) -> None:
    """Keep a compiled scenario under its digest."""
    from app.engine.codec import to_json
    from app.exports.atomic import write_text

    path = _compiled_path(cache, scenario.digest)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, to_json(scenario))
    except (OSError, ExportError):
        return  # a cache that cannot be written costs time, not the drill


def kept(cache: Path, digest: str) -> Scenario | None:
    """The compiled scenario of this digest, None if it is not kept or damaged."""
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


def cause_of(cases: Path, case_id: str) -> str:
    """The cause of a case, by this file of cases; empty if it does not say."""
    from app.authoring.cases import read_cases

    try:
        found = read_cases(cases).get(case_id)
    except InputError:
        return ""  # the library works without it
    return found.cause if found else ""
