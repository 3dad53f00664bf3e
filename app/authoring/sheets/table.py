"""A sheet that was read: rows of text with the numbers a person knows them by, within bounds."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.errors import InputError

ROW_CAP = 10_000
COLUMN_CAP = 200
CELL_CAP = 32_767
"""Characters; what a cell of a spreadsheet can hold at the most."""
FILE_CAP = 32 * 1024 * 1024
"""Bytes of the file as it lies on the disk."""


@dataclass
class Table:
    """One sheet. Every cell is text; a blank one is the empty string."""

    name: str
    most_rows: int = ROW_CAP
    rows: list[list[str]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    """Per row its number in the sheet, or the line where it begins in a text file."""
    from_1904: bool = False
    """Whether day numbers count from 1904 instead of 1900."""
    refused: list[str] = field(default_factory=list)
    """Sentences about cells that were not read; a table that has any is not to be used."""
    unread: dict[int, str] = field(default_factory=dict)
    """Number of a row -> the first of its cells that was not read, a sentence."""
    notes: list[str] = field(default_factory=list)
    """What a person should know about how it was read."""

    def cell(self, row: int, column: int) -> str:
        """The text of a cell, counted from 0; empty beyond the row's end."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def place(self, row: int, column: int) -> str:
        """How a person finds this cell."""
        return f"{self.name}, cell {column_name(column)}{self.numbers[row]}"


def column_name(column: int) -> str:
    """A column's letters, counted from 0: A, B … Z, AA."""
    letters, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def trimmed(cells: list[str]) -> list[str]:
    """The same without the blank cells at its end."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def add_row(table: Table, number: int, cells: list[str]) -> None:
    """Take a row into the table unless it is blank.

    Raises: InputError if it is beyond the bounds, or one of its cells is.
    """
    cells = trimmed(cells)
    if not cells:
        return
    if len(table.rows) >= table.most_rows:
        raise InputError(
            f"{table.name} has more than {table.most_rows:,} rows; row {number} is the first too many.", "Split it in two."
        )
    if len(cells) > COLUMN_CAP:
        raise InputError(
            f"{table.name}, row {number}: there is something in column {column_name(len(cells) - 1)}, "
            f"beyond the {COLUMN_CAP} columns that are read.",
            "Remove the columns that do not belong to the table.",
        )
    for column, cell in enumerate(cells):
        if len(cell) > CELL_CAP:
            raise InputError(
                f"{table.name}, cell {column_name(column)}{number} holds {len(cell):,} characters; "
                f"{CELL_CAP:,} is the most.",
                "Shorten it.",
            )
    table.rows.append(cells)
    table.numbers.append(number)
