"""What left the program: who handed out what, when, how much of it, and whether it came to its end."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.storage.database import Database

BEGUN, DONE, CANCELLED, FAILED = "begun", "done", "cancelled", "failed"
"""BEGUN and nothing else: the program ended in the middle of it, or its end could not be noted."""


@dataclass(frozen=True, slots=True)
class LoggedExport:
    """One export."""

    id: int
    wall_ms: int
    who: str
    what: str
    format: str
    filters: str
    """JSON: preset, filters and groups of columns that were chosen."""
    row_count: int
    file: str
    """Its name, without folders."""
    outcome: str
    """begun, done, cancelled or failed."""


_COLUMNS = ", ".join(field.name for field in fields(LoggedExport))


class ExportLog:
    """The log in the database; it only grows, and an entry changes its end alone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, wall_ms: int, who: str, what: str, form: str, filters: str, file: str) -> int:
        """Note an export before anything of it is written.

        Returns: its number.
        Raises: StorageError if it cannot be noted; then nothing may leave.
        """
        return self._database.write(
            "INSERT INTO export_log (wall_ms, who, what, format, filters, row_count, file, outcome)"
            " VALUES (?, ?, ?, ?, ?, 0, ?, ?)", (wall_ms, who, what, form, filters, file, BEGUN),
        )  # fmt: skip

    def end(self, number: int, row_count: int, outcome: str) -> None:
        """Note what became of it.

        Raises: StorageError if it cannot be noted; it stays noted as begun.
        """
        self._database.write("UPDATE export_log SET row_count = ?, outcome = ? WHERE id = ? AND outcome = ?",
                             (row_count, outcome, number, BEGUN))

    def all(self, most: int = 1_000) -> list[LoggedExport]:
        """The latest exports, the last one first."""
        sql = f"SELECT {_COLUMNS} FROM export_log ORDER BY id DESC LIMIT ?"
        return [LoggedExport(*row) for row in self._database.rows(sql, (most,))]
