"""SQLite's troubles as sentences: the one place where they become `StorageError`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.errors import StorageError
from app.said import mark, say

_RESTORE = mark("Put a backup back in its place, or move it away to begin with an empty one.")

_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (
        mark("The disk is full, so this could not be saved."),
        mark("Free some space and try again; all that was saved before is safe."),
    ),
    sqlite3.SQLITE_BUSY: (
        mark("Another program is using the data file {path}, so this could not be saved."),
        mark("Close the other program and try again."),
    ),
    sqlite3.SQLITE_LOCKED: (
        mark("Another part of the program is using the data file {path}."),
        mark("Try again."),
    ),
    sqlite3.SQLITE_READONLY: (
        mark("The data file {path} may be read but not written."),
        mark("Check the permissions of the file and its folder, or choose another folder with --home."),
    ),
    sqlite3.SQLITE_PERM: (
        mark("This user may not open the data file {path}."),
        mark("Check the permissions of the file and its folder, or choose another folder with --home."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        mark("The data file {path} cannot be opened."),
        mark("Check that its folder exists and may be written, or choose another folder with --home."),
    ),
    sqlite3.SQLITE_CORRUPT: (mark("The data file {path} is damaged."), _RESTORE),
    sqlite3.SQLITE_NOTADB: (mark("The file {path} is not a Stormdrill data file, or it is damaged."), _RESTORE),
    sqlite3.SQLITE_IOERR: (
        mark("The disk could not be read or written at {path}, so this could not be saved."),
        mark("Check the disk and its free space, then try again; all that was saved before is safe."),
    ),
    sqlite3.SQLITE_TOOBIG: (mark("Something is too large to be saved."), ""),
    sqlite3.SQLITE_NOMEM: (mark("The machine is out of memory."), mark("Close other programs and try again.")),
}

_BUGS = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.NotSupportedError, sqlite3.IntegrityError)


def as_storage_error(error: sqlite3.Error, path: Path) -> StorageError:
    """The sentence for one of SQLite's errors.

    Raises: the error itself if it is the program's own fault and not the world's.
    """
    if isinstance(error, _BUGS):
        raise error
    code = getattr(error, "sqlite_errorcode", None)
    # The low byte is the primary code; the rest says where exactly, which a person need not know.
    found = _SENTENCES.get(code & 0xFF) if code is not None else None
    if found is None:
        if code is None or code & 0xFF == sqlite3.SQLITE_ERROR:
            raise error
        return StorageError(say("The data file {path} could not be used: {error}.", path=path, error=error))
    message, remedy = found
    return StorageError(say(message, path=path), say(remedy) if remedy else "")
