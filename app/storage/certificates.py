"""Certificates and what became of each; a certificate's row changes its state alone, its history only grows."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.certification.holding import REVOKED, SUSPENDED
from app.errors import RefusedError
from app.said import say
from app.storage.database import Database, Row


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate as it was issued, and the state it is in now."""

    number: str
    person: str | None
    """None: erased since."""
    person_hash: str
    name: str
    programme: str
    programme_digest: str
    programme_title: str
    level: str
    level_title: str
    company: str
    issued_wall_ms: int
    valid_from: str
    """ISO date, the first day."""
    valid_until: str
    """ISO date, the last day."""
    supervised_by: str
    """Names of all who supervised; empty: alone."""
    cut: str
    """JSON: each scenario's own cut with its standard error, in hundredths of a point."""
    provisional: int
    evidence: str
    """JSON: the set and the last hashes of its records."""
    state: str
    """valid, suspended or revoked, by decision; that it has expired is a matter of the date alone, and one that was
    renewed stays good until its own date."""
    badge: str
    """The signed badge."""
    kid: str
    proposal: int | None


@dataclass(frozen=True, slots=True)
class CertificateEvent:
    """Something that was decided about a certificate."""

    id: int
    certificate: str
    kind: str
    """issued, renewed, suspended, reinstated, revoked, upheld (an appeal changed nothing)."""
    wall_ms: int
    decided_by: str
    ground: str


_COLUMNS = [field.name for field in fields(Certificate)]
_INSERT = f"INSERT INTO certificates ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"


class Certificates:
    """The certificates in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, number: str) -> Certificate | None:
        """The certificate with this number, or None."""
        row = self._database.row("SELECT * FROM certificates WHERE number = ?", (number,))
        return _certificate(row) if row else None

    def all(self) -> list[Certificate]:
        """Every certificate, oldest first."""
        return [_certificate(row) for row in self._database.rows("SELECT * FROM certificates ORDER BY issued_wall_ms, number")]

    def of_person(self, person: str) -> list[Certificate]:
        """What one person holds and held, oldest first."""
        sql = "SELECT * FROM certificates WHERE person = ? ORDER BY issued_wall_ms, number"
        return [_certificate(row) for row in self._database.rows(sql, (person,))]

    def not_in_force(self) -> list[tuple[str, str, int]]:
        """(number, state, since wall ms) of those that were suspended or revoked and still are, by number."""
        sql = (
            "SELECT c.number, c.state, MAX(e.wall_ms) AS since FROM certificates c JOIN certificate_events e"
            " ON e.certificate = c.number AND e.kind = c.state WHERE c.state IN (?, ?) GROUP BY c.number ORDER BY c.number"
        )
        return [(row["number"], row["state"], row["since"]) for row in self._database.rows(sql, (SUSPENDED, REVOKED))]

    def events(self, number: str) -> list[CertificateEvent]:
        """What was decided about one certificate, in order."""
        sql = "SELECT * FROM certificate_events WHERE certificate = ? ORDER BY id"
        return [CertificateEvent(*row) for row in self._database.rows(sql, (number,))]

    def add(self, certificate: Certificate, decided_by: str, ground: str, renews: str = "") -> None:
        """Save a certificate with its first event; the one that it renews is told so.

        Raises: StorageError if it cannot be saved; then nothing is.
        """
        when = certificate.issued_wall_ms
        with self._database.transaction() as connection:
            connection.execute(_INSERT, [getattr(certificate, name) for name in _COLUMNS])
            self._note(certificate.number, "issued", when, decided_by, ground)
            if renews:
                self._note(renews, "renewed", when, decided_by, certificate.number)

    def change(self, number: str, before: str, after: str, event: str, wall_ms: int, decided_by: str, ground: str) -> None:
        """Put a certificate into another state, with the decision that did it.

        Args:
            before: the state that the decider saw.
            event: what kind of decision.
        Raises: RefusedError if it is in another state by now; StorageError if it cannot be saved.
        """
        with self._database.transaction() as connection:
            done = connection.execute(
                "UPDATE certificates SET state = ? WHERE number = ? AND state = ?", (after, number, before)
            )
            if done.rowcount != 1:
                raise RefusedError(
                    say("Certificate {number} was changed in the meantime.", number=number), say("Look again.")
                )
            self._note(number, event, wall_ms, decided_by, ground)

    def _note(self, number: str, kind: str, wall_ms: int, decided_by: str, ground: str) -> None:
        self._database.write(
            "INSERT INTO certificate_events (certificate, kind, wall_ms, decided_by, ground) VALUES (?, ?, ?, ?, ?)",
            (number, kind, wall_ms, decided_by, ground),
        )


def _certificate(row: Row) -> Certificate:
    return Certificate(**{name: row[name] for name in _COLUMNS})
