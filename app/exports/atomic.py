"""Files that are there whole or not at all: written beside, brought to disk, then renamed."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from app.errors import ExportError
from app.said import say

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_bytes(path: Path, content: bytes) -> None:
    """Write the file; what was there before stays until the new one is whole.

    Raises: ExportError if the folder is missing or may not be written to, or the disk is full.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open(beside, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        _remove(beside)
        raise ExportError(*_sentence(path, error)) from error
    _sync_folder(path.parent)


def write_text(path: Path, content: str) -> None:
    """Write the text as UTF-8 with newlines as they are.

    Raises: ExportError as `write_bytes` does.
    """
    write_bytes(path, content.encode("utf-8"))


def _sentence(path: Path, error: OSError) -> tuple[str, str]:
    if error.errno in _FULL:
        return say("There is no room left on the disk for {path}.", path=path), say("Make room and try again; nothing was half-written.")
    if isinstance(error, FileNotFoundError):
        return say("The folder {parent} is not there.", parent=path.parent), say("Create it or choose another one.")
    if isinstance(error, (IsADirectoryError, NotADirectoryError)):
        return say("{path} cannot be a file: a folder of that name is in the way.", path=path), say("Choose another name.")
    return say("{path} could not be written: {part}.", path=path, part=error.strerror or error), say("Check the permissions or choose another folder.")


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # the first error is the one to tell; a leftover part file harms nothing


def _sync_folder(folder: Path) -> None:
    """Bring the rename itself to disk, where the platform lets a folder be opened."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # Windows: folders cannot be opened, renames are durable there
    try:
        os.fsync(handle)
    except OSError:
        return  # some network file systems refuse; the content itself is on disk
    finally:
        os.close(handle)
