"""CSV after RFC 4180: UTF-8, commas, lines that end with CR LF."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable
from typing import BinaryIO


class CsvOut:
    """Writes rows.

    Args:
        file: takes bytes.
        header: what stands over the columns.
        bom: whether it begins with the mark by which Excel knows UTF-8.
    """

    def __init__(self, file: BinaryIO, header: Iterable[str], bom: bool) -> None:
        self._file, self._text = file, io.StringIO(newline="")
        self._writer = csv.writer(self._text)
        if bom:
            file.write(codecs.BOM_UTF8)
        self.add([tuple(header)])

    def add(self, rows: Iterable[tuple]) -> None:
        """Write a batch."""
        self._writer.writerows(rows)
        self._file.write(self._text.getvalue().encode("utf-8", errors="replace"))
        self._text.seek(0)
        self._text.truncate()
