"""Rows for exports, in batches and a fixed order, read beside the program's own work and from one moment of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.storage.database import BUSY_TIMEOUT_MS
from app.storage.export_columns import CERTIFICATE_STATUS, COLUMNS, DAY_OF_ATTEMPT, ORDERS, RESULT, TABLES
from app.storage.trouble import as_storage_error

BATCH = 1_000
_CACHE_KIB = 4_096
_STEPS_BETWEEN_LOOKS = 200_000
"""Of SQLite's machine; some milliseconds."""

_DATES = {"certificates": "c.issued_wall_ms", "attempts": DAY_OF_ATTEMPT, "ledger": DAY_OF_ATTEMPT}
_STATUSES = {"certificates": CERTIFICATE_STATUS, "attempts": RESULT, "ledger": RESULT}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows. Empty texts and None: all.

    `from_ms` and `before_ms` are wall ms UTC: the issue of certificates, the end of attempts (the beginning of those that
    never ended). `search`: part of a name or of an employee number, large and small letters alike.
    """

    today: str
    """ISO date in UTC: by it a certificate has expired or not."""
    unit: str | None = None
    from_ms: int | None = None
    before_ms: int | None = None
    level: str = ""
    status: str = ""
    search: str = ""
    good_only: bool = False
    """Attempts that were passed; certificates that were neither suspended nor revoked."""


class ExportRows:
    """Reads; changes nothing.

    Args:
        path: of the data file, which has been opened before.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def count(self, what: str, wanted: Wanted) -> int:
        """How many rows `batches` would give."""
        where, values = _where(what, wanted)
        with self._reading() as connection:
            return connection.execute(f"SELECT count(*) FROM {TABLES[what]} WHERE {where}", values).fetchone()[0]

    def batches(
        self, what: str, keys: Sequence[str], wanted: Wanted, stopped: Callable[[], bool] = lambda: False, size: int = BATCH
    ) -> Iterator[list[tuple]]:
        """Rows as lists of tuples with the values of `keys`, never empty lists.

        Args:
            what: certificates, attempts or ledger.
            keys: of `COLUMNS`.
            stopped: asked now and then, also while the first row is being found; then there are no more.
        Raises: StorageError if the data file cannot be read.
        """
        sql, values = question(what, keys, wanted)
        with self._reading() as connection:
            connection.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
            cursor = connection.execute(sql, values)
            while rows := cursor.fetchmany(size):
                yield rows
                if stopped():
                    return

    def emails(self, people: Sequence[str]) -> dict[str, str]:
        """The addresses of these people, by their numbers."""
        with self._reading() as connection:
            sql = "SELECT id, email FROM people WHERE id IN (SELECT value FROM json_each(?))"
            return dict(connection.execute(sql, (json.dumps(list(dict.fromkeys(people))),)))

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(self._connect()) as connection:
                connection.create_function("folded", 1, str.casefold, deterministic=True)
                connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
                yield connection
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
                raise as_storage_error(error, self._path) from error
        except sqlite3.Error as error:
            raise as_storage_error(error, self._path) from error

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_TIMEOUT_MS / 1000,
                               isolation_level=None, check_same_thread=False)  # fmt: skip


def question(what: str, keys: Sequence[str], wanted: Wanted) -> tuple[str, dict[str, object]]:
    """The SQL of an export and its values."""
    where, values = _where(what, wanted)
    columns = ", ".join(COLUMNS[what][key] for key in keys)
    return f"SELECT {columns} FROM {TABLES[what]} WHERE {where} ORDER BY {ORDERS[what]}", values


def _where(what: str, wanted: Wanted) -> tuple[str, dict[str, object]]:
    of = "c" if what == "certificates" else "a"
    name = "c.name" if what == "certificates" else "coalesce(p.name, '')"
    values: dict[str, object] = {"today": wanted.today}
    parts: list[str] = []

    def ask(condition: str, **more: object) -> None:
        parts.append(condition)
        values.update(more)

    if wanted.unit is not None:
        ask("p.unit = :unit", unit=wanted.unit)
    if wanted.from_ms is not None:
        ask(f"{_DATES[what]} >= :from_ms", from_ms=wanted.from_ms)
    if wanted.before_ms is not None:
        ask(f"{_DATES[what]} < :before_ms", before_ms=wanted.before_ms)
    if wanted.level:
        ask(f"{of}.level = :level", level=wanted.level)
    if wanted.status:
        ask(f"{_STATUSES[what]} = :status", status=wanted.status)
    if wanted.search:
        ask(f"(instr(folded({name}), folded(:search)) OR instr({of}.person, :search))", search=wanted.search)
    if wanted.good_only:
        ask("c.state = 'valid'" if what == "certificates" else "a.passed = 1 AND a.status <> 'void'")
    elif what != "certificates" and wanted.status != "void":
        ask("a.status <> 'void'")
    return " AND ".join(parts) or "1", values
