"""SQLite's troubles as sentences: the one place where they become `StorageError`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.errors import StorageError

_RESTORE = "Put a backup back in its place, or move it away to begin with an empty one."

_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (
        "The disk is full, so this could not be saved.",
        "Free some space and try again; all that was saved before is safe.",
    ),
    sqlite3.SQLITE_BUSY: (
        "Another program is using the data file {path}, so this could not be saved.",
        "Close the other program and try again.",
    ),
    sqlite3.SQLITE_LOCKED: (
        "Another part of the program is using the data file {path}.",
        "Try again.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The data file {path} may be read but not written.",
        "Check the permissions of the file and its folder, or choose another folder with --home.",
    ),
    sqlite3.SQLITE_PERM: (
        "This user may not open the data file {path}.",
        "Check the permissions of the file and its folder, or choose another folder with --home.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The data file {path} cannot be opened.",
        "Check that its folder exists and may be written, or choose another folder with --home.",
    ),
    sqlite3.SQLITE_CORRUPT: ("The data file {path} is damaged.", _RESTORE),
    sqlite3.SQLITE_NOTADB: ("The file {path} is not a Stormdrill data file, or it is damaged.", _RESTORE),
    sqlite3.SQLITE_IOERR: (
        "The disk could not be read or written at {path}, so this could not be saved.",
        "Check the disk and its free space, then try again; all that was saved before is safe.",
    ),
    sqlite3.SQLITE_TOOBIG: ("Something is too large to be saved.", ""),
    sqlite3.SQLITE_NOMEM: ("The machine is out of memory.", "Close other programs and try again."),
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
        return StorageError(f"The data file {path} could not be used: {error}.")
    message, remedy = found
    return StorageError(message.format(path=path), remedy)
