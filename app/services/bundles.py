"""Bundles out and in: one file a scenario; what it would change is shown before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import ExportError, RefusedError, ScenarioError, UsageError
from app.paths import Paths
from app.services.bundle_look import Look
from app.services.bundle_moving import move_in, settle
from app.services.bundle_standing import CHANGED, CLASH, INSTEAD, NEW, SAME, PartLook, compare, own_folder
from app.services.scenarios import find, load_one

if TYPE_CHECKING:
    from app.authoring.bundle.unpack import Bundle
    from app.authoring.problems import Problem
    from app.engine.scenario import Scenario

__all__ = [
    "CHANGED", "CLASH", "INSTEAD", "NEW", "SAME", "SEALED_FOLDER", "SUFFIX", "Exported", "Look", "PartLook",
    "export_bundle", "look_into", "open_sealed", "take_in",
]  # fmt: skip

SUFFIX = ".stormdrill"
SEALED_FOLDER = "sealed"
"""Under the home's own scenarios: sealed bundles as they came. No library lists them."""
_NUMBER_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that was written."""

    path: Path
    kind: str
    """plain or sealed."""
    parts: tuple[str, ...]
    """What it carries."""
    number: str
    """SHA-256 over all of it."""


def export_bundle(paths: Paths, scenario: Path | str, target: Path, passphrase: str = "", over: bool = False) -> Exported:
    """Write one scenario with all it needs into one file.

    Args:
        paths: the home.
        scenario: its file or id.
        target: the file to write.
        passphrase: seals it; only for exam scenarios.
        over: a file that is there already may be replaced.
    Raises: InputError or ScenarioError if it cannot be read, played or carried; UsageError if it may not be sealed
        or the passphrase is no good; ExportError if it cannot be written.
    """
    from app.authoring.bundle.gather import gather
    from app.authoring.bundle.manifest import PLAIN, manifest_of
    from app.authoring.bundle.pack import packed
    from app.authoring.bundle.unpack import unpacked

    file = find(paths, str(scenario))
    use = load_one(paths, file).use
    if passphrase and use != "exam":
        raise UsageError(f"{file} is for practice, and only exam scenarios are sealed.", "Leave --seal out.")
    if not over and (target.exists() or target.is_symlink()):
        raise ExportError(f"{target} exists already; it was left as it is.", "Choose another name.")
    gathered = gather(file)
    data = packed(manifest_of(PLAIN, gathered.parts, gathered.ids), gathered.parts)
    _refuse_errors(str(file), _problems(unpacked(data)))
    if passphrase:
        from app.authoring.bundle.seal import sealed

        data = sealed(data, passphrase)
    from app.exports.atomic import write_bytes

    write_bytes(target, data)
    manifest = unpacked(data).manifest
    return Exported(target, manifest.kind, tuple(sorted(gathered.parts)), manifest.number)


def look_into(paths: Paths, file: Path, passphrase: str = "") -> Look:
    """What a bundle holds and what taking it in would do.

    Args:
        paths: the home.
        file: the bundle.
        passphrase: opens a sealed one, in memory; without it, a sealed one tells nothing of what is inside.
    Raises: InputError if it is no bundle or holds what none may hold.
    """
    from app.authoring.bundle.compiling import title_of
    from app.authoring.bundle.manifest import PLAIN
    from app.authoring.bundle.seal import check_seal, opened
    from app.authoring.bundle.unpack import read_file, unpacked

    data = read_file(file)
    bundle = unpacked(data)
    manifest = bundle.manifest
    look = Look(file, manifest.kind, manifest.number, manifest.program)
    settle(own_folder(paths))
    inside: Bundle | None = bundle
    if manifest.kind != PLAIN:
        check_seal(manifest)
        inside = opened(bundle, passphrase) if passphrase else None
        look = _compared(paths, replace(look, carried={_sealed_name(manifest.number): data}))
    if inside is None:
        return look
    look = replace(look, ids=inside.manifest.ids, title=title_of(inside.manifest, inside.parts), problems=_problems(inside))
    return _compared(paths, replace(look, carried=inside.parts)) if manifest.kind == PLAIN else look


def take_in(paths: Paths, look: Look, over: bool = False) -> tuple[Path, ...]:
    """Write what was looked at into the home's own folder of scenarios, all or nothing; a sealed one stays sealed.

    Args:
        paths: the home.
        look: what was shown; if the home is another one by now, nothing is written.
        over: what is there may be replaced, or stood in for.
    Returns: the files that were written; none if everything was there already.
    Raises: ScenarioError if it cannot be played; RefusedError for a clash, for a change without leave, or if the
        home has changed since the look; StorageError or ExportError if it cannot be written.
    """
    _refuse_errors(str(look.file), look.problems)
    if look.clashes:
        told = "; ".join(f"{part.name}: {part.why}" for part in look.clashes)
        raise RefusedError(f"{look.file} cannot be taken in: {told}.", "Move away what is in the way, or rename it.")
    if look.replaced and not over:
        names = ", ".join(part.name for part in look.replaced)
        raise RefusedError(f"Taking in {look.file} would change what is there: {names}.", "Look at it, then allow it.")
    settle(own_folder(paths))
    if _compared(paths, look).parts != look.parts:
        raise RefusedError("The folder of scenarios has changed since you looked.", "Look again.")
    wanted = [part for part in look.parts if part.state != SAME]
    wanted.sort(key=lambda part: part.name == f"{look.scenario}.yaml")  # it appears when all it needs is there
    return move_in(own_folder(paths), {part.name: part.content for part in wanted}) if wanted else ()


def open_sealed(file: Path, passphrase: str) -> Scenario:
    """The scenario of a sealed bundle, compiled in memory for a sitting; nothing is written anywhere.

    Raises: InputError if it is no sealed bundle or the passphrase does not fit; ScenarioError if it cannot be played.
    """
    from app.authoring.bundle.compiling import compile_bundle
    from app.authoring.bundle.manifest import PLAIN
    from app.authoring.bundle.seal import opened
    from app.authoring.bundle.unpack import read_file, unpacked

    bundle = unpacked(read_file(file))
    if bundle.manifest.kind == PLAIN:
        raise UsageError(f"{file} is not sealed.", "Take it in and play it like any other.")
    inside = opened(bundle, passphrase)
    loaded = compile_bundle(inside.manifest, inside.parts)
    _refuse_errors(str(file), loaded.problems)
    return loaded.scenario


def _compared(paths: Paths, look: Look) -> Look:
    return replace(look, parts=compare(paths, look.carried, look.scenario))


def _sealed_name(number: str) -> str:
    return f"{SEALED_FOLDER}/{number[:_NUMBER_SHOWN]}{SUFFIX}"


def _problems(bundle: Bundle) -> tuple[Problem, ...]:
    from app.authoring.bundle.compiling import check_bundle

    return check_bundle(bundle.manifest, bundle.parts)


def _refuse_errors(name: str, problems: tuple[Problem, ...]) -> None:
    errors = tuple(problem for problem in problems if problem.severity == "error")
    if errors:
        count = f"{len(errors)} problem" + ("" if len(errors) == 1 else "s")
        raise ScenarioError(f"{name} cannot be played: {count}.", errors)
