"""One window on one home: whoever holds the lock may run drills there.

The lock is an exclusive transaction on a small database of its own. The operating system drops it
when the process ends, however it ends, so a killed window never blocks the next one.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.errors import StorageError
from app.paths import make_folder
from app.said import say
from app.storage.trouble import as_storage_error


class HomeLock:
    """The lock on one home folder, held until `release`.

    Raises: StorageError if another window holds it or the folder cannot be written.
    """

    def __init__(self, home: Path) -> None:
        make_folder(home)
        path = home / "stormdrill.lock"
        connection = None
        try:
            connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise StorageError(
                    say("Stormdrill is already open on the folder {home}.", home=home),
                    say("Go on in the window that is open, or close it first. Nothing was lost."),
                ) from error
            raise as_storage_error(error, path) from error
        self._connection: sqlite3.Connection | None = connection

    def release(self) -> None:
        """Let another window in; harmless when repeated."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
