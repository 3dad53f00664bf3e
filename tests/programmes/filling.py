"""People, certificates and sets put straight into a data file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date

from app.certification.days import start_ms
from app.storage.database import Database

DAY_MS = 86_400_000


def add_people(database: Database, people: Iterable[tuple[str, str, str]], manager: str = "") -> None:
    """People as (number, name, unit)."""
    rows = [(number, name, unit, "en", "00", f"hash-{number}", 0, manager) for number, name, unit in people]
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO people (id, name, unit, language, salt, hash, added_wall_ms, manager) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows
        )


def add_certificates(
    database: Database, certificates: Iterable[tuple[str, str, str, date, date, str]], programme: str = "crisis-desk"
) -> None:
    """Certificates as (number, person, level, first day, last day, state)."""
    names = (
        "number", "person", "person_hash", "name", "programme", "programme_digest", "programme_title", "level", "level_title",
        "company", "issued_wall_ms", "valid_from", "valid_until", "supervised_by", "cut", "provisional", "evidence", "state",
        "badge", "kid",
    )  # fmt: skip
    rows = [
        (number, person, f"hash-{person}", person, programme, "d", "T", level, level, "C", 0, first.isoformat(), last.isoformat(),
         "", "{}", 0, "{}", state, "", "k")
        for number, person, level, first, last, state in certificates
    ]  # fmt: skip
    with database.transaction() as connection:
        connection.executemany(
            f"INSERT INTO certificates ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows
        )


def add_set(
    database: Database, name: str, person: str, opened: date, scores: Sequence[int], *, level: str = "responder",
    programme: str = "crisis-desk", digest: str = "d", kind: str = "whole", closed: date | None = None, status: str = "closed",
    open_still: bool = False, decision: str = "", supervised_by: str = "",
) -> None:  # fmt: skip
    """A set whose scenarios all have the cut 70.00, so that scores are scaled scores."""
    closed_ms = None if open_still else start_ms(closed or opened) + DAY_MS // 2
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO exam_sets (id, person, person_hash, programme, programme_digest, level, kind, number, seed, supervised_by,"
            " opened_wall_ms, closed_wall_ms, status, installation) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?, 'i')",
            (name, person, f"hash-{person}", programme, digest, level, kind, supervised_by, start_ms(opened), closed_ms, status),
        )
        for place, score in enumerate(scores):
            connection.execute(
                "INSERT INTO attempts (head, exam_set, position, person, person_hash, installation, scenario, scenario_digest,"
                " programme_digest, level, seed, started_wall_ms, status, score, scaled, cut, provisional, critical, serious,"
                " dimensions, supervised_by, ledger_digest, collected, taken_wall_ms, record) VALUES"
                " (?, ?, ?, ?, ?, 'i', ?, 'sd', ?, ?, 1, ?, 'ended', ?, ?, 7000, 0, 0, 0, '{}', ?, 'l', 1, 0, '')",
                (f"{name}-{place}", name, place, person, f"hash-{person}", f"s{place}", digest, level,
                 start_ms(opened) + place, score, score, supervised_by),
            )  # fmt: skip
        if decision:
            connection.execute(
                "INSERT INTO proposals (person, person_hash, programme, programme_digest, level, kind, evidence, proposed_by,"
                " proposed_wall_ms, state) VALUES (?, ?, ?, ?, ?, 'award', ?, 'program', 0, ?)",
                (person, f"hash-{person}", programme, digest, level, json.dumps({"set": name}), decision),
            )
