"""One SQLite file: opened with care, written durably, its troubles told as sentences.

The connection is shared by the threads of one program under one lock; several programs may have
the file open at once (write-ahead log), and wait for each other for a moment.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from app.errors import StorageError
from app.paths import make_folder
from app.said import say
from app.storage import migrations
from app.storage.trouble import as_storage_error

BUSY_TIMEOUT_MS = 2_000

Row = sqlite3.Row
Value = str | int | bytes | None


class Database:
    """The open data file. Close it, or use it in a `with` statement.

    Raises: StorageError if it cannot be opened, is damaged, or was written by a newer version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._connection = _connect(path)
        try:
            with self._told():
                _prepare(self._connection)
                self._migrate()
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was saved is saved."""
        with self._lock:
            self._connection.close()

    def rows(self, sql: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> list[Row]:
        """All rows of a question."""
        try:
            with self._lock:
                return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise as_storage_error(error, self.path) from error

    def row(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row of a question, None if there is none."""
        try:
            with self._lock:
                return self._connection.execute(sql, values).fetchone()
        except sqlite3.Error as error:
            raise as_storage_error(error, self.path) from error

    def write(self, sql: str, values: Sequence[Value] = ()) -> int:
        """One change, durable when this returns (or with the transaction around it).

        Returns: the number of the row that was inserted, if one was.
        Raises: StorageError if it could not be saved; then nothing was.
        """
        with self.transaction() as connection:
            return connection.execute(sql, values).lastrowid or 0

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Several changes, all or none; durable when the block ends.

        Raises: StorageError if they could not be saved; then none was.
        """
        with self._lock, self._told():
            connection = self._connection
            if connection.in_transaction:  # inside a larger one, which decides
                yield connection
                return
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # Some errors (a full disk among them) have rolled back already.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise as_storage_error(error, self.path) from error

    def _migrate(self) -> None:
        applied = _applied(self._connection)
        unknown = [name for name in applied if name not in migrations.NAMES]
        if unknown:
            raise StorageError(
                say("The data file {path} was written by a newer version of Stormdrill.", path=self.path),
                say("Install that version, or choose another folder with --home."),
            )
        if len(applied) == len(migrations.NAMES):
            return
        if applied:
            self._back_up(len(applied))
        import sqlite_utils  # only when there is something to do: it costs ten bare interpreters

        migrations.all_steps().apply(sqlite_utils.Database(self._connection))

    def _back_up(self, steps: int) -> None:
        target = self.path.with_name(f"{self.path.stem}-before-step-{steps + 1}{self.path.suffix}")
        target.unlink(missing_ok=True)
        copy = sqlite3.connect(target)
        try:
            self._connection.backup(copy)
        finally:
            copy.close()


def _connect(path: Path) -> sqlite3.Connection:
    make_folder(path.parent)
    if path.is_dir():
        raise StorageError(
            say("The data file {path} cannot be opened: there is a folder of that name.", path=path),
            say("Move the folder away or choose another one with --home."),
        )
    try:
        # Transactions are begun and ended by hand: isolation_level None is "do not guess".
        connection = sqlite3.connect(
            path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None, check_same_thread=False
        )
    except sqlite3.Error as error:
        raise as_storage_error(error, path) from error
    connection.row_factory = sqlite3.Row
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _applied(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (migrations.TABLE,)
    ).fetchone()
    if found is None:
        return []
    question = f"SELECT name FROM {migrations.TABLE} WHERE migration_set = ? ORDER BY id"
    return [row["name"] for row in connection.execute(question, (migrations.SET,))]
