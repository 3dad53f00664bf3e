"""Several files into a folder, all or none: written aside, promised, then moved.

They are first written whole into a folder beside. A list of them, written last, is the promise: until it is there
nothing counts, and from then on the moves are finished, if need be by whoever comes next. Moving needs no room.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from app.errors import StorageError
from app.paths import make_folder

ASIDE = ".taking"
_PROMISE = "promised.json"


def move_in(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write all the files or none.

    Args:
        folder: where they go; created if missing.
        files: contents by their path in it, in the order in which they are to appear.
    Raises: StorageError or ExportError if they cannot be written; then everything is as it was.
    """
    settle(folder)
    before = _missing_folders(folder, files)
    aside = folder / ASIDE
    try:
        for needed in (folder, aside, *((folder / name).parent for name in files)):
            make_folder(needed)
        moves = _write_aside(folder, aside, files)
    except BaseException as trouble:
        _clear(aside)
        _remove_empty(before)
        if isinstance(trouble, OSError):
            raise _told(folder, trouble) from trouble
        raise
    try:
        _move(folder, aside, moves)
    except OSError as trouble:
        _take_back(folder, aside, moves)
        _clear(aside)
        _remove_empty(before)
        raise _told(folder, trouble) from trouble
    _clear(aside)
    return tuple(folder / name for name in files)


def settle(folder: Path) -> None:
    """Finish what was promised before a crash, and clear away what was not.

    Raises: StorageError if that cannot be done.
    """
    aside = folder / ASIDE
    if not aside.is_dir():
        return
    try:
        moves = _promised(aside)
        if moves is not None:
            for move in moves:
                make_folder((folder / move[1]).parent)
            _move(folder, aside, moves)
        shutil.rmtree(aside)
    except OSError as trouble:
        raise _told(folder, trouble) from trouble


def _write_aside(folder: Path, aside: Path, files: Mapping[str, bytes]) -> list[list[str]]:
    from app.exports.atomic import write_bytes, write_text

    moves = []
    for number, (name, content) in enumerate(files.items()):
        write_bytes(aside / f"{number}.new", content)
        if (folder / name).is_file():
            write_bytes(aside / f"{number}.old", (folder / name).read_bytes())
        moves.append([str(number), name])
    write_text(aside / _PROMISE, json.dumps(moves))
    return moves


def _promised(aside: Path) -> list[list[str]] | None:
    """The moves that were promised; None if it never came to that."""
    try:
        moves = json.loads((aside / _PROMISE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return moves


def _move(folder: Path, aside: Path, moves: list[list[str]]) -> None:
    for number, name in moves:
        new = aside / f"{number}.new"
        if new.exists():  # else it was moved before a crash
            os.replace(new, folder / name)


def _take_back(folder: Path, aside: Path, moves: list[list[str]]) -> None:
    """Undo the moves that were made.

    Raises: StorageError if even that fails; then the promise stands and is kept the next time.
    """
    try:
        for number, name in moves:
            old, target = aside / f"{number}.old", folder / name
            if (aside / f"{number}.new").exists():
                continue
            if old.exists():
                os.replace(old, target)
            else:
                target.unlink(missing_ok=True)
    except OSError as trouble:
        raise StorageError(
            f"Files in {folder} could be neither written nor put back: {trouble.strerror}.",
            "Check the permissions and take the bundle in again: that finishes it.",
        ) from trouble


def _missing_folders(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Folders that would be made, the deepest first."""
    wanted = {above for name in files for above in (folder / name).parents if above == folder or folder in above.parents}
    return sorted((each for each in wanted if not each.exists()), key=lambda each: -len(each.parts))


def _remove_empty(folders: list[Path]) -> None:
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            return  # not made, or no longer empty: then it is somebody's


def _clear(aside: Path) -> None:
    # The promise goes first: what is left of a folder without one is only cleared away.
    try:
        (aside / _PROMISE).unlink(missing_ok=True)
    except OSError:
        return
    shutil.rmtree(aside, ignore_errors=True)


def _told(folder: Path, trouble: OSError) -> StorageError:
    return StorageError(
        f"{folder} cannot be written to: {trouble.strerror or trouble}.", "Check the permissions; nothing was half-written."
    )
