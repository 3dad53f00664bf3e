"""Files that are there whole or not at all: written beside, brought to disk, then renamed."""

from __future__ import annotations

import errno
import itertools
import os
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.errors import ExportError
from app.said import say

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_HELD = {5, 32, 33}
"""What Windows says of a file that another program has open."""
_numbers = itertools.count(1)


class Part:
    """A file that is being written beside its place: `with Part(path) as part: … part.put()`.

    What was there before stays until the new one is whole; without `put` nothing comes of it.

    Args:
        path: where it goes in the end.
    Raises: ExportError if the folder is missing or may not be written to, or the disk is full; also for any such
        trouble within its `with` block.
    """

    file: BinaryIO
    """Takes the content."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._beside = path.with_name(f".stormdrill-{os.getpid()}-{next(_numbers)}.part")
        self._settled = False

    def __enter__(self) -> Self:
        if self.path.is_dir():
            raise ExportError(*sentence(self.path, IsADirectoryError(errno.EISDIR, "")))
        try:
            self.file = open(self._beside, "wb")
        except OSError as error:
            raise ExportError(*sentence(self.path, error)) from error
        return self

    def settle(self) -> None:
        """Bring all of it to disk; nothing can be added any more."""
        if not self._settled:
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.close()
            self._settled = True

    def put(self) -> None:
        """Bring it to its place."""
        self.settle()
        try:
            os.replace(self._beside, self.path)
        except PermissionError as error:
            raise ExportError(*_held(self.path, error)) from error
        _sync_folder(self.path.parent)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        _close(self.file)
        _remove(self._beside)
        if isinstance(error, OSError):
            raise ExportError(*sentence(self.path, error)) from error


def write_bytes(path: Path, content: bytes) -> None:
    """Write the file; what was there before stays until the new one is whole.

    Raises: ExportError if the folder is missing or may not be written to, or the disk is full.
    """
    with Part(path) as part:
        part.file.write(content)
        part.put()


def write_text(path: Path, content: str) -> None:
    """Write the text as UTF-8 with newlines as they are.

    Raises: ExportError as `write_bytes` does.
    """
    write_bytes(path, content.encode("utf-8"))


def sentence(path: Path, error: OSError) -> tuple[str, str]:
    """What happened and what to do, for trouble with writing a file."""
    if error.errno in _FULL:
        return say("There is no room left on the disk for {path}.", path=path), say("Make room and try again; nothing was half-written.")
    if isinstance(error, FileNotFoundError):
        return say("The folder {parent} is not there.", parent=path.parent), say("Create it or choose another one.")
    if isinstance(error, (IsADirectoryError, NotADirectoryError)):
        return say("{path} cannot be a file: a folder of that name is in the way.", path=path), say("Choose another name.")
    return say("{path} could not be written: {part}.", path=path, part=error.strerror or error), say("Check the permissions or choose another folder.")


def _held(path: Path, error: PermissionError) -> tuple[str, str]:
    if path.exists() and (getattr(error, "winerror", None) or 5) in _HELD:
        return (say("{path} could not be replaced: another program has it open, or it may not be changed.", path=path),
                say("Close it there, or choose another name."))
    return sentence(path, error)


def _close(file: BinaryIO) -> None:
    try:
        file.close()
    except OSError:
        return  # what it still held is not wanted any more, or was told of before


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
