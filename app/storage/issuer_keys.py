"""The public halves of the keys that sign badges, and when each was in use."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import RefusedError
from app.said import say
from app.storage.database import Database, Row


@dataclass(frozen=True, slots=True)
class IssuerKey:
    """One key. Its private half lies in a file, encrypted; what it signed is checked without that file."""

    kid: str
    """RFC 7638 thumbprint of the public key."""
    public_pem: str
    file: str
    """Name of the private half's file in the folder of keys."""
    created_wall_ms: int
    retired_wall_ms: int | None
    """From then on it signs nothing; what it signed before stays good."""


class IssuerKeyTable:
    """The keys in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[IssuerKey]:
        """Every key there ever was, oldest first."""
        return [_key(row) for row in self._database.rows("SELECT * FROM issuer_keys ORDER BY created_wall_ms, rowid")]

    def current(self) -> IssuerKey | None:
        """The key that signs now."""
        return next((key for key in reversed(self.all()) if key.retired_wall_ms is None), None)

    def put(self, key: IssuerKey, replaces: str = "") -> None:
        """Take a new key into use; the one that it replaces is retired in the same moment.

        Args:
            key: the new one.
            replaces: kid of the one in use until now; empty: there must be none.
        Raises: RefusedError if another window was quicker; StorageError if it cannot be saved.
        """
        with self._database.transaction() as connection:
            now = self.current()
            if (now.kid if now else "") != replaces:
                raise RefusedError(say("Another window has made a key in the meantime."), say("Look again."))
            connection.execute("UPDATE issuer_keys SET retired_wall_ms = ? WHERE kid = ?", (key.created_wall_ms, replaces))
            connection.execute(
                "INSERT INTO issuer_keys (kid, public_pem, file, created_wall_ms) VALUES (?, ?, ?, ?)",
                (key.kid, key.public_pem, key.file, key.created_wall_ms),
            )


def _key(row: Row) -> IssuerKey:
    return IssuerKey(row["kid"], row["public_pem"], row["file"], row["created_wall_ms"], row["retired_wall_ms"])
