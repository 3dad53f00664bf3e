"""Everything the data file holds of one person, table by table."""

from __future__ import annotations

from app.storage.database import Database

_OWN = "SELECT id FROM runs WHERE person = :person AND (mode <> 'practice' OR shared = 1 OR :practice = 1)"
_HASHES = "SELECT hash FROM people WHERE id = :person UNION SELECT hash FROM person_hashes WHERE person = :person"
_SECTIONS: tuple[tuple[str, str], ...] = (
    ("people", "SELECT id, name, unit, language, email, manager, started_on, hash, added_wall_ms, left_wall_ms,"
               " pin <> '' AS has_pin FROM people WHERE id = :person"),
    ("person_hashes", "SELECT hash, installation FROM person_hashes WHERE person = :person"),
    ("opened", "SELECT scenario, first_wall_ms, mode FROM opened WHERE person = :person"
               " AND (mode <> 'practice' OR :practice = 1) ORDER BY first_wall_ms"),
    ("runs", "SELECT id, mode, scenario, scenario_digest, seed, status, started_wall_ms, ended_wall_ms, head, score, passed,"
             f" level, summary, shared FROM runs WHERE id IN ({_OWN}) ORDER BY id"),
    # Both clocks beside drill time would tell how slowly the clock of an exam went.
    ("commands", f"SELECT run, seq, drill_ms, command FROM commands WHERE run IN ({_OWN}) ORDER BY run, seq"),
    ("exam_sets", "SELECT id, programme, level, kind, number, supervised_by, opened_wall_ms, honoured_wall_ms, status"
                  f" FROM exam_sets WHERE person = :person OR person_hash IN ({_HASHES}) ORDER BY opened_wall_ms"),
    ("attempts", "SELECT head, exam_set, position, scenario, scenario_digest, level, seed, started_wall_ms, status, score,"
                 " scaled, cut, provisional, passed, critical, serious, dimensions, supervised_by, ledger_digest"
                 f" FROM attempts WHERE person = :person OR person_hash IN ({_HASHES}) ORDER BY started_wall_ms"),
    ("attempt_lines", "SELECT line.* FROM attempt_lines line JOIN attempts ON attempts.head = line.head"
                      f" WHERE person = :person OR person_hash IN ({_HASHES}) ORDER BY line.head, line.number"),
    ("proposals", "SELECT id, programme, level, kind, certificate, evidence, proposed_by, proposed_wall_ms, state, decided_by,"
                  f" decided_wall_ms, ground FROM proposals WHERE person = :person OR person_hash IN ({_HASHES}) ORDER BY id"),
    ("certificates", f"SELECT * FROM certificates WHERE person = :person OR person_hash IN ({_HASHES}) ORDER BY issued_wall_ms"),
    ("certificate_events", "SELECT event.* FROM certificate_events event JOIN certificates ON number = certificate"
                           f" WHERE person = :person OR person_hash IN ({_HASHES}) ORDER BY event.id"),
    ("statements", "SELECT id, statement, queued_wall_ms, tried_wall_ms, state, error FROM statements WHERE person = :person"),
    ("export_log", "SELECT * FROM export_log WHERE who IN (:person, :name) OR instr(filters, :quoted) > 0 ORDER BY id"),
    ("looks", "SELECT * FROM looks WHERE who IN (:person, :name) OR detail = :person ORDER BY id"),
    ("supervised", "SELECT id AS exam_set, opened_wall_ms FROM exam_sets WHERE supervised_by IN (:person, :name)"
                   " ORDER BY opened_wall_ms"),
    ("decided", "SELECT id AS proposal, decided_wall_ms FROM proposals WHERE decided_by IN (:person, :name) ORDER BY id"),
)  # fmt: skip
SECTIONS = tuple(name for name, _ in _SECTIONS)


def everything_of(database: Database, person: str, name: str, practice: bool) -> dict[str, list[dict]]:
    """All rows about a person, by what they are.

    Args:
        practice: the own practice too; without it only runs that the person has shared.
    """
    values = {"person": person, "name": name, "practice": int(practice), "quoted": f'"{person}"'}
    return {section: [dict(row) for row in database.rows(sql, values)] for section, sql in _SECTIONS}


def practice_count(database: Database, person: str) -> int:
    """How many practice runs a person has here that are not shared."""
    row = database.row("SELECT count(*) AS count FROM runs WHERE person = ? AND mode = 'practice' AND shared = 0", (person,))
    return row["count"] if row else 0


def counts_of(database: Database, person: str) -> dict | None:
    """Name, practice runs, exam results and certificates of a person; None if there is no such person."""
    row = database.row(
        "SELECT name, (SELECT count(*) FROM runs WHERE person = people.id AND mode = 'practice') AS practice,"
        " (SELECT count(*) FROM attempts WHERE person = people.id) AS exams,"
        " (SELECT count(*) FROM certificates WHERE person = people.id) AS certificates FROM people WHERE id = ?", (person,),
    )  # fmt: skip
    return dict(row) if row else None


def sent_statements(database: Database, person: str) -> tuple[list[str], int]:
    """Ids of the statements about a person that have left, or may have, and how many have not."""
    rows = database.rows("SELECT id, tried_wall_ms FROM statements WHERE person = ? ORDER BY rowid", (person,))
    sent = [row["id"] for row in rows if row["tried_wall_ms"] is not None]
    return sent, len(rows) - len(sent)
