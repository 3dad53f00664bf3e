"""What a planner's table says and no scenario holds: kept in a file beside it, so that it comes out again."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from app.errors import InputError

_FORMAT = 1


@dataclass
class Beside:
    """The planner's own columns, numbers and order of rows."""

    columns: list[str] = field(default_factory=list)
    """Headers that are not understood here, in their order."""
    order: list[str] = field(default_factory=list)
    """Ids in the order of the table's rows."""
    numbers: dict[str, str] = field(default_factory=dict)
    """By id what the planner numbers it, where that is not the id."""
    cells: dict[str, dict[str, str]] = field(default_factory=dict)
    """By id and header what stands in the planner's own columns, or in ours in other words."""

    def ids(self) -> dict[str, str]:
        """By the planner's number the id."""
        return {number: entry for entry, number in self.numbers.items()}


def to_text(kept: Beside) -> str:
    """The file's text."""
    content = {"format": _FORMAT, "columns": kept.columns, "order": kept.order, "numbers": kept.numbers,
               "cells": kept.cells}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def from_text(text: str, name: str) -> Beside:
    """What such a file holds.

    Raises: InputError if it is none.
    """
    try:
        content = json.loads(text)
        if content["format"] != _FORMAT:
            raise ValueError("another format")
        kept = Beside(
            [str(header) for header in content["columns"]],
            [str(entry) for entry in content["order"]],
            {str(entry): str(number) for entry, number in content["numbers"].items()},
            {str(entry): {str(header): str(cell) for header, cell in cells.items()}
             for entry, cells in content["cells"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(f"{name} does not hold a planner's own columns as this program writes them.",
                         "Move it away; only columns that no scenario holds are lost.") from None
    return kept
