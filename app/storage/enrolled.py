"""The installations whose records are believed: each with its public key, and who said so."""

from __future__ import annotations

from dataclasses import dataclass

from app.storage.database import Database, Row


@dataclass(frozen=True, slots=True)
class EnrolledInstallation:
    """One installation, such as a laptop."""

    id: str
    """SHA-256 of the public key, as records name it."""
    public_key: str
    """Raw, in hex."""
    name: str
    enrolled_by: str
    enrolled_wall_ms: int
    withdrawn_wall_ms: int | None
    """None: it is believed."""

    @property
    def believed(self) -> bool:
        """Whether what it signs is taken in."""
        return self.withdrawn_wall_ms is None


class Enrolled:
    """The enrolled installations in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, installation: str) -> EnrolledInstallation | None:
        """The installation with this id, a withdrawn one too; None if it was never enrolled."""
        row = self._database.row("SELECT * FROM installations WHERE id = ?", (installation,))
        return _read(row) if row else None

    def all(self) -> list[EnrolledInstallation]:
        """Every one that was ever enrolled, by name."""
        return [_read(row) for row in self._database.rows("SELECT * FROM installations ORDER BY name, id")]

    def put(self, installation: EnrolledInstallation) -> None:
        """Enrol one, or change the name of one that is there; a withdrawn one is believed again.

        Raises: StorageError if it cannot be saved.
        """
        self._database.write(
            "INSERT INTO installations (id, public_key, name, enrolled_by, enrolled_wall_ms) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, enrolled_by = excluded.enrolled_by,"
            " enrolled_wall_ms = excluded.enrolled_wall_ms, withdrawn_wall_ms = NULL",
            (installation.id, installation.public_key, installation.name, installation.enrolled_by,
             installation.enrolled_wall_ms),
        )  # fmt: skip

    def rename(self, installation: str, name: str) -> None:
        """Give one another name."""
        self._database.write("UPDATE installations SET name = ? WHERE id = ?", (name, installation))

    def withdraw(self, installation: str, wall_ms: int) -> None:
        """Believe nothing more of one; what was taken in stays."""
        self._database.write(
            "UPDATE installations SET withdrawn_wall_ms = ? WHERE id = ? AND withdrawn_wall_ms IS NULL",
            (wall_ms, installation),
        )


def _read(row: Row) -> EnrolledInstallation:
    return EnrolledInstallation(row["id"], row["public_key"], row["name"], row["enrolled_by"],
                                row["enrolled_wall_ms"], row["withdrawn_wall_ms"])  # fmt: skip
