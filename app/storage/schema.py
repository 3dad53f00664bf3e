"""What the data file can hold, read from the file itself."""

from __future__ import annotations

from app.storage.database import Database


def tables(database: Database) -> dict[str, tuple[str, ...]]:
    """Every table and its columns, in the order in which they were made."""
    names = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    columns = "SELECT name FROM pragma_table_info(?) ORDER BY cid"
    return {row["name"]: tuple(each["name"] for each in database.rows(columns, (row["name"],))) for row in names}
