"""Records that were refused, kept apart with the reason, and looked at again where that may help."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.storage.database import Database, Row

MOST_KEPT_BYTES = 256 * 1024 * 1024
"""What all contents together may take; beyond it only the reason is kept."""
_AGAIN, _FOR_GOOD = b"A", b"K"


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """One record that was not taken in."""

    source: str
    digest: str
    """SHA-256 of its bytes."""
    reason: str
    wall_ms: int
    kept: bool
    """Its content is here."""


class Refused:
    """The refused records in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._bytes: int | None = None
        """About how much is kept; asked once, for asking looks at every one."""

    def all(self) -> list[RefusedRecord]:
        """Every one, newest first."""
        question = ("SELECT source, digest, reason, wall_ms, content IS NOT NULL AS kept FROM refused_records"
                    " ORDER BY wall_ms DESC, id DESC")
        return [_read(row) for row in self._database.rows(question)]

    def reason(self, digest: str) -> str:
        """Why the record with this digest is refused so far; empty if it is not."""
        row = self._database.row("SELECT reason FROM refused_records WHERE digest = ?", (digest,))
        return row["reason"] if row else ""

    def put(self, source: str, digest: str, reason: str, wall_ms: int, content: bytes | None, again: bool) -> bool:
        """Keep one apart; one that is there for the same reason stays as it is.

        Args:
            content: what would be wanted to look again, None for nothing.
            again: it may be taken in later, when something else has changed.
        Returns: whether anything was changed.
        Raises: StorageError if it cannot be saved.
        """
        if self.reason(digest) == reason:
            return False
        if content is not None and self._kept_bytes() + len(content) > MOST_KEPT_BYTES:
            content = None
        whole = None if content is None else (_AGAIN if again else _FOR_GOOD) + content
        self._bytes = self._kept_bytes() + len(whole or b"")
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM refused_records WHERE digest = ?", (digest,))
            connection.execute(
                "INSERT INTO refused_records (source, digest, reason, wall_ms, content) VALUES (?, ?, ?, ?, ?)",
                (source, digest, reason, wall_ms, whole),
            )
        return True

    def drop(self, digest: str) -> None:
        """Forget that it was refused: it has been taken in."""
        self._database.write("DELETE FROM refused_records WHERE digest = ?", (digest,))

    def contents(self, again: bool = True) -> Iterator[tuple[int, str, bytes]]:
        """(number, source, content) of those that are kept, oldest first.

        Args:
            again: only those that may be taken in later.
        """
        for row in self._database.rows("SELECT id, source FROM refused_records WHERE content IS NOT NULL"
                                       " AND (? = 0 OR substr(content, 1, 1) = ?) ORDER BY id", (int(again), _AGAIN)):
            found = self._database.row("SELECT content FROM refused_records WHERE id = ?", (row["id"],))
            if found is not None and found["content"] is not None:
                yield row["id"], row["source"], found["content"][1:]

    def empty(self, number: int) -> None:
        """Keep only the reason of one."""
        self._database.write("UPDATE refused_records SET content = NULL WHERE id = ?", (number,))

    def _kept_bytes(self) -> int:
        if self._bytes is None:
            row = self._database.row("SELECT coalesce(sum(length(content)), 0) AS bytes FROM refused_records")
            self._bytes = row["bytes"] if row else 0
        return self._bytes


def _read(row: Row) -> RefusedRecord:
    return RefusedRecord(row["source"], row["digest"], row["reason"], row["wall_ms"], bool(row["kept"]))
