"""The passphrases of guarded areas, as argon2 hashes."""

from __future__ import annotations

from app.storage.database import Database


class AreaPassphrases:
    """The passphrases in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str:
        """The hash of an area's passphrase; empty: none has been set."""
        row = self._database.row("SELECT passphrase FROM areas WHERE name = ?", (name,))
        return row["passphrase"] if row else ""

    def put(self, name: str, passphrase: str, before: str, wall_ms: int) -> bool:
        """Keep the hash of a new passphrase.

        Args:
            before: the hash that was there when it was allowed; empty for none.
        Returns: False if another one has been set since; then it stays.
        """
        with self._database.transaction() as connection:
            if self.get(name) != before:
                return False
            connection.execute("INSERT OR REPLACE INTO areas (name, passphrase, set_wall_ms) VALUES (?, ?, ?)",
                               (name, passphrase, wall_ms))
        return True

    def drop(self, name: str) -> None:
        """Take an area's passphrase away."""
        self._database.write("DELETE FROM areas WHERE name = ?", (name,))
