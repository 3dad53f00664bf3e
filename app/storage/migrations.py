"""The numbered steps that make the database what this version of the program needs.

Steps are only ever added. `NAMES` repeats their names so that a database can be found up to date
without importing sqlite-utils.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

SET = "stormdrill"
TABLE = "_sqlite_migrations"

NAMES = (
    "m001_people", "m002_runs", "m003_shelf", "m004_people", "m005_sittings", "m006_decisions", "m007_hand_outs",
    "m008_wrong_tries", "m009_exports", "m010_hr",
)  # fmt: skip


def all_steps() -> Migrations:
    """Every step, in order."""
    from sqlite_utils.migrations import Migrations

    from app.storage.steps_certification import m004_people, m005_sittings, m006_decisions, m007_hand_outs
    from app.storage.steps_exports import m009_exports
    from app.storage.steps_hr import m010_hr
    from app.storage.steps_people import m008_wrong_tries

    steps = Migrations(SET)
    for step in (m001_people, m002_runs, m003_shelf, m004_people, m005_sittings, m006_decisions, m007_hand_outs,
                 m008_wrong_tries, m009_exports, m010_hr):  # fmt: skip
        steps()(step)
    return steps


def m001_people(db: Database) -> None:
    """Who trains here. Erasing a person drops the salt, so the hash in a record leads nowhere."""
    db.create_table(
        "people",
        {
            "id": str,
            "name": str,
            "unit": str,
            "language": str,
            "salt": str,
            "hash": str,
            "added_wall_ms": int,
            "left_wall_ms": int,
        },
        pk="id",
        not_null={"name", "unit", "language", "salt", "hash", "added_wall_ms"},
        strict=True,
    )
    db.table("people").create_index(["hash"], unique=True)


def m002_runs(db: Database) -> None:
    """Runs, their commands and the heartbeat from which practice goes on after a crash."""
    db.create_table(
        "runs",
        {
            "id": int,
            "person": str,
            "mode": str,
            "actor": str,
            "scenario": str,
            "scenario_digest": str,
            "seed": int,
            "status": str,
            "started_wall_ms": int,
            "ended_wall_ms": int,
            "clock_percent": int,
            "header": str,
            "header_hash": str,
            "footer": str,
            "head": str,
            "score": int,
            "passed": int,
            "level": int,
            "summary": str,
            "shared": int,
        },
        pk="id",
        not_null={"mode", "actor", "scenario", "scenario_digest", "seed", "status", "started_wall_ms",
                  "clock_percent", "header", "header_hash", "shared"},
        defaults={"shared": 0},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )  # fmt: skip
    db.table("runs").create_index(["person", "scenario"])
    db.table("runs").create_index(["status"])
    db.create_table(
        "commands",
        {
            "run": int,
            "seq": int,
            "drill_ms": int,
            "wall_ms": int,
            "mono_ms": int,
            "command": str,
            "hash": str,
        },
        pk=("run", "seq"),
        not_null={"drill_ms", "wall_ms", "mono_ms", "command", "hash"},
        foreign_keys=[("run", "runs", "id")],
        strict=True,
    )
    db.create_table(
        "heartbeats",
        {"run": int, "drill_ms": int, "wall_ms": int, "mono_ms": int},
        pk="run",
        not_null={"drill_ms", "wall_ms", "mono_ms"},
        foreign_keys=[("run", "runs", "id")],
        strict=True,
    )


def m003_shelf(db: Database) -> None:
    """Compiled scenarios that were played here, by digest, and who opened which first."""
    db.create_table(
        "scenarios",
        {"digest": str, "id": str, "title": str, "compiled": str, "added_wall_ms": int},
        pk="digest",
        not_null={"id", "title", "compiled", "added_wall_ms"},
        strict=True,
    )
    db.create_table(
        "opened",
        {"person": str, "scenario": str, "first_wall_ms": int, "mode": str},
        pk=("person", "scenario"),
        not_null={"first_wall_ms", "mode"},
        foreign_keys=[("person", "people", "id")],
        strict=True,
    )
