"""The database step for exports: what became of each, and attempts in the order of their dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m009_exports(db: Database) -> None:
    """An export that broke off is noted as such; a long one reads attempts in order without sorting them."""
    db.table("export_log").add_column("outcome", str, not_null_default="done")
    db.execute(
        "CREATE INDEX attempts_by_day ON attempts (coalesce(ended_wall_ms, started_wall_ms), head)"
    )
