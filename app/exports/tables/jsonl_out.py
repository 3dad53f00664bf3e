"""JSON Lines: an object a row, UTF-8 without a byte order mark, numbers and yes or no by their type."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import BinaryIO

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class JsonlOut:
    """Writes rows.

    Args:
        file: takes bytes.
        names: of the values, in their order.
    """

    def __init__(self, file: BinaryIO, names: Iterable[str]) -> None:
        self._file, self._names = file, tuple(names)

    def add(self, rows: Iterable[tuple]) -> None:
        """Write a batch."""
        names = self._names
        lines = [_encode(dict(zip(names, row, strict=True))) for row in rows]
        if lines:
            self._file.write(("\n".join(lines) + "\n").encode("utf-8", errors="replace"))

    def add_lines(self, lines: Iterable[str]) -> None:
        """Write what is JSON already, a line each."""
        self._file.write("".join(f"{line}\n" for line in lines).encode("utf-8", errors="replace"))
