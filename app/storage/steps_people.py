"""The database step for secrets that were typed wrongly: counted durably, so that a restart gives no free try."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m008_wrong_tries(db: Database) -> None:
    """How often a PIN or a passphrase was typed wrongly since it was last right."""
    db.create_table(
        "wrong_tries", {"name": str, "count": int, "last_wall_ms": int}, pk="name",
        not_null={"count", "last_wall_ms"}, strict=True,
    )  # fmt: skip
