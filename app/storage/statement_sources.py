"""What statements are made from: exam attempts that were taken in, and decisions about certificates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.storage.database import Database, Row

_PAGE = 500


@dataclass(frozen=True, slots=True)
class AttemptSource:
    """An attempt as it was taken in. Scores in hundredths of a point; `record` is its text."""

    head: str
    exam_set: str
    person: str | None
    person_hash: str
    programme_digest: str
    level: str
    status: str
    cut: int | None
    provisional: bool
    passed: bool | None
    record: str


@dataclass(frozen=True, slots=True)
class DecisionSource:
    """A certificate and one thing that was decided about it; `event` is 0 for its issue."""

    certificate: str
    person: str | None
    person_hash: str
    programme_digest: str
    level: str
    level_title: str
    valid_from: str
    valid_until: str
    provisional: bool
    kind: str
    wall_ms: int
    event: int


class StatementSources:
    """Reads attempts and decisions, changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def attempt(self, head: str) -> AttemptSource | None:
        """The attempt whose record ends with this hash."""
        row = self._database.row("SELECT * FROM attempts WHERE head = ?", (head,))
        return _attempt(row) if row else None

    def heads(self, unqueued: bool = False) -> Iterator[str]:
        """Heads of all attempts by when they were taken in; `unqueued`: of those that no statement tells yet."""
        extra = "AND status != 'void' AND head NOT IN (SELECT head FROM statements WHERE head IS NOT NULL)" if unqueued else ""
        last = (-(2**53), "")
        while True:
            rows = self._database.rows(
                f"SELECT head, taken_wall_ms FROM attempts WHERE (taken_wall_ms, head) > (?, ?) {extra}"
                " ORDER BY taken_wall_ms, head LIMIT ?", (*last, _PAGE),
            )  # fmt: skip
            yield from (row["head"] for row in rows)
            if len(rows) < _PAGE:
                return
            last = (rows[-1]["taken_wall_ms"], rows[-1]["head"])

    def certificates(self) -> list[str]:
        """Numbers of all certificates by when they were issued."""
        return [row["number"] for row in self._database.rows("SELECT number FROM certificates ORDER BY issued_wall_ms, number")]

    def decisions(self, certificate: str) -> list[DecisionSource]:
        """What was decided about a certificate, oldest first; its issue is always among it."""
        row = self._database.row("SELECT * FROM certificates WHERE number = ?", (certificate,))
        if row is None:
            return []
        events = self._database.rows("SELECT * FROM certificate_events WHERE certificate = ? ORDER BY id", (certificate,))
        found = [_decision(row, event["kind"], event["wall_ms"], event["id"]) for event in events if event["kind"] != "issued"]
        return [_decision(row, "issued", row["issued_wall_ms"], 0), *found]


def _attempt(row: Row) -> AttemptSource:
    return AttemptSource(
        head=row["head"],
        exam_set=row["exam_set"] or "",
        person=row["person"],
        person_hash=row["person_hash"],
        programme_digest=row["programme_digest"],
        level=row["level"],
        status=row["status"],
        cut=row["cut"],
        provisional=bool(row["provisional"]),
        passed=None if row["passed"] is None else bool(row["passed"]),
        record=row["record"],
    )


def _decision(row: Row, kind: str, wall_ms: int, event: int) -> DecisionSource:
    return DecisionSource(
        certificate=row["number"],
        person=row["person"],
        person_hash=row["person_hash"],
        programme_digest=row["programme_digest"],
        level=row["level"],
        level_title=row["level_title"],
        valid_from=row["valid_from"],
        valid_until=row["valid_until"],
        provisional=bool(row["provisional"]),
        kind=kind,
        wall_ms=wall_ms,
        event=event,
    )
