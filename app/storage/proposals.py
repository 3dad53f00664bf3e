"""What the program proposes and a named person decides; what was decided stays as it was."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.certification.entitlement import WAITING
from app.errors import RefusedError
from app.said import say
from app.storage.database import Database, Row

AWARD, RENEWAL, APPEAL = "award", "renewal", "appeal"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal and, once there is one, the decision on it."""

    id: int
    person: str | None
    person_hash: str
    programme: str
    programme_digest: str
    level: str
    kind: str
    """award, renewal or appeal."""
    certificate: str | None
    """What is renewed or appealed; for a decided award, the certificate that came of it."""
    evidence: str
    """JSON: the set, its records and what they came to; for an appeal, what is appealed and what the replay said."""
    proposed_by: str
    """`program`, or the person who appealed."""
    proposed_wall_ms: int
    state: str
    """waiting, granted or declined."""
    decided_by: str | None
    decided_wall_ms: int | None
    ground: str | None


_COLUMNS = [field.name for field in fields(Proposal)]


class Proposals:
    """The proposals in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, number: int) -> Proposal | None:
        """The proposal with this number, or None."""
        row = self._database.row("SELECT * FROM proposals WHERE id = ?", (number,))
        return _proposal(row) if row else None

    def all(self, state: str = "") -> list[Proposal]:
        """Every proposal, or those in one state, oldest first."""
        where, values = ("WHERE state = ?", (state,)) if state else ("", ())
        return [_proposal(row) for row in self._database.rows(f"SELECT * FROM proposals {where} ORDER BY id", values)]

    def add(self, proposal: Proposal) -> int:
        """Save a new proposal; its own number is given here.

        Raises: StorageError if it cannot be saved.
        """
        names = _COLUMNS[1:]
        return self._database.write(
            f"INSERT INTO proposals ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
            [getattr(proposal, name) for name in names],
        )

    def decide(
        self, number: int, state: str, decided_by: str, wall_ms: int, ground: str, certificate: str | None = None
    ) -> None:
        """Note the decision on a waiting proposal.

        Raises: RefusedError if somebody decided it in the meantime; StorageError if it cannot be saved.
        """
        with self._database.transaction() as connection:
            done = connection.execute(
                "UPDATE proposals SET state = ?, decided_by = ?, decided_wall_ms = ?, ground = ?,"
                " certificate = COALESCE(?, certificate) WHERE id = ? AND state = ?",
                (state, decided_by, wall_ms, ground, certificate, number, WAITING),
            )
            if done.rowcount != 1:
                raise RefusedError(
                    say("Proposal {number} was decided in the meantime.", number=number), say("Look again.")
                )


def _proposal(row: Row) -> Proposal:
    return Proposal(**{name: row[name] for name in _COLUMNS})
