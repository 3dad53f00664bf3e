"""The database step that certification stands on: what was sat, what came of it, who decided, what was issued.

A person who is erased goes from every `person` column; the salted hashes stay, and lead nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m004_people(db: Database) -> None:
    """What HR knows of people beside their names, how they sign in, and which hashes stand for them."""
    people = db.table("people")
    for column in ("email", "manager", "started_on", "pin"):
        people.add_column(column, str, not_null_default="")
    db.create_table(
        "person_hashes",
        {"hash": str, "person": str, "salt": str, "installation": str},
        pk="hash",
        not_null={"person", "salt", "installation"},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )
    db.create_table(
        "accommodations",
        {"person": str, "clock_percent": int, "breaks": int, "set_by": str, "set_wall_ms": int},
        pk="person",
        not_null={"clock_percent", "breaks", "set_by", "set_wall_ms"},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )
    db.create_table(
        "areas", {"name": str, "passphrase": str, "set_wall_ms": int}, pk="name",
        not_null={"passphrase", "set_wall_ms"}, strict=True,
    )  # fmt: skip


def m005_sittings(db: Database) -> None:
    """Sets of exam drills, here and elsewhere, and every exam record that was taken in."""
    db.create_table(
        "exam_sets",
        {
            "id": str, "person": str, "person_hash": str, "programme": str, "programme_digest": str, "level": str,
            "kind": str, "number": int, "seed": int, "supervised_by": str, "opened_wall_ms": int,
            "honoured_wall_ms": int, "closed_wall_ms": int, "status": str, "installation": str,
        },
        pk="id",
        not_null={"person_hash", "programme", "programme_digest", "level", "kind", "number", "seed", "supervised_by",
                  "opened_wall_ms", "status", "installation"},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )  # fmt: skip
    db.table("exam_sets").create_index(["person", "programme", "level"])
    db.create_table(
        "exam_drills",
        {"exam_set": str, "position": int, "scenario": str, "scenario_digest": str, "seed": int, "run": int,
         "head": str, "status": str},
        pk=("exam_set", "position"),
        not_null={"scenario", "scenario_digest", "seed", "status"},
        foreign_keys=[("exam_set", "exam_sets", "id"), ("run", "runs", "id")],
        strict=True,
    )  # fmt: skip
    _attempts(db)
    db.create_table(
        "installations",
        {"id": str, "public_key": str, "name": str, "enrolled_by": str, "enrolled_wall_ms": int,
         "withdrawn_wall_ms": int},
        pk="id",
        not_null={"public_key", "name", "enrolled_by", "enrolled_wall_ms"},
        strict=True,
    )  # fmt: skip
    db.create_table(
        "refused_records",
        {"id": int, "source": str, "digest": str, "reason": str, "wall_ms": int, "content": bytes},
        pk="id",
        not_null={"source", "digest", "reason", "wall_ms"},
        strict=True,
    )
    db.table("refused_records").create_index(["digest"])


def _attempts(db: Database) -> None:
    db.table("exam_drills").create_index(["head"])
    db.table("exam_drills").create_index(["run"])
    db.table("exam_sets").create_index(["person_hash"])
    db.create_table(
        "attempts",
        {
            "head": str, "exam_set": str, "position": int, "person": str, "person_hash": str, "installation": str,
            "scenario": str, "scenario_digest": str, "programme_digest": str, "level": str, "seed": int,
            "started_wall_ms": int, "ended_wall_ms": int, "status": str, "score": int, "scaled": int, "cut": int,
            "provisional": int, "passed": int, "critical": int, "serious": int, "dimensions": str,
            "supervised_by": str, "ledger_digest": str, "collected": int, "taken_wall_ms": int, "record": str,
            "previous": str,
        },
        pk="head",
        not_null={"person_hash", "installation", "scenario", "scenario_digest", "programme_digest", "level", "seed",
                  "started_wall_ms", "status", "provisional", "critical", "serious", "dimensions", "supervised_by",
                  "ledger_digest", "collected", "taken_wall_ms", "record"},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )  # fmt: skip
    db.table("attempts").create_index(["person"])
    db.table("attempts").create_index(["exam_set"])
    db.table("attempts").create_index(["ended_wall_ms"])
    db.table("attempts").create_index(["installation", "previous"])
    db.table("attempts").create_index(["person_hash"])
    db.create_table(
        "attempt_lines",
        {"head": str, "number": int, "dimension": str, "ref": str, "title": str, "earned": int, "possible": int,
         "reason": str},
        pk=("head", "number"),
        not_null={"dimension", "ref", "title", "earned", "possible", "reason"},
        foreign_keys=[("head", "attempts", "head")],
        strict=True,
    )  # fmt: skip


def m006_decisions(db: Database) -> None:
    """What was proposed and decided, what was issued and became of it, and the keys that signed it."""
    db.create_table(
        "proposals",
        {
            "id": int, "person": str, "person_hash": str, "programme": str, "programme_digest": str, "level": str,
            "kind": str, "certificate": str, "evidence": str, "proposed_by": str, "proposed_wall_ms": int,
            "state": str, "decided_by": str, "decided_wall_ms": int, "ground": str,
        },
        pk="id",
        not_null={"person_hash", "programme", "programme_digest", "level", "kind", "evidence", "proposed_by",
                  "proposed_wall_ms", "state"},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )  # fmt: skip
    db.table("proposals").create_index(["state"])
    db.create_table(
        "certificates",
        {
            "number": str, "person": str, "person_hash": str, "name": str, "programme": str, "programme_digest": str,
            "programme_title": str, "level": str, "level_title": str, "company": str, "issued_wall_ms": int,
            "valid_from": str, "valid_until": str, "supervised_by": str, "cut": str, "provisional": int,
            "evidence": str, "state": str, "badge": str, "kid": str, "proposal": int,
        },
        pk="number",
        not_null={"person_hash", "name", "programme", "programme_digest", "programme_title", "level", "level_title",
                  "company", "issued_wall_ms", "valid_from", "valid_until", "supervised_by", "cut", "provisional",
                  "evidence", "state", "badge", "kid"},
        foreign_keys=[("person", "people", "id"), ("proposal", "proposals", "id")],
        strict=True,
    )  # fmt: skip
    db.table("certificates").create_index(["person"])
    db.table("certificates").create_index(["valid_until"])
    db.create_table(
        "certificate_events",
        {"id": int, "certificate": str, "kind": str, "wall_ms": int, "decided_by": str, "ground": str},
        pk="id",
        not_null={"certificate", "kind", "wall_ms", "decided_by", "ground"},
        foreign_keys=[("certificate", "certificates", "number")],
        strict=True,
    )
    db.create_table(
        "issuer_keys",
        {"kid": str, "public_pem": str, "file": str, "created_wall_ms": int, "retired_wall_ms": int},
        pk="kid",
        not_null={"public_pem", "file", "created_wall_ms"},
        strict=True,
    )


def m007_hand_outs(db: Database) -> None:
    """What left the program and who looked: exports, what-if figures, statements to a learning record store."""
    db.create_table(
        "export_log",
        {"id": int, "wall_ms": int, "who": str, "what": str, "format": str, "filters": str, "row_count": int,
         "file": str},
        pk="id",
        not_null={"wall_ms", "who", "what", "format", "filters", "row_count", "file"},
        strict=True,
    )  # fmt: skip
    db.create_table(
        "looks", {"id": int, "wall_ms": int, "who": str, "what": str, "detail": str}, pk="id",
        not_null={"wall_ms", "who", "what", "detail"}, strict=True,
    )  # fmt: skip
    db.create_table(
        "statements",
        {"id": str, "person": str, "head": str, "statement": str, "queued_wall_ms": int, "tried_wall_ms": int,
         "due_wall_ms": int, "tries": int, "state": str, "error": str},
        pk="id",
        not_null={"statement", "queued_wall_ms", "due_wall_ms", "tries", "state", "error"},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )  # fmt: skip
    db.table("statements").create_index(["state", "due_wall_ms"])
