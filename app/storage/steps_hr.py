"""The database step for HR's table: people in the orders in which they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m010_hr(db: Database) -> None:
    """A table of a hundred thousand people opens at once: its orders are at hand."""
    db.table("people").create_index(["name", "id"])
    db.table("people").create_index(["unit", "name", "id"])
    db.table("certificates").create_index(["person", "level", "valid_until"])
