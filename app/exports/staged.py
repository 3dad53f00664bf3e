"""Several files that appear together or not at all: all the room they need is taken first, then each is renamed."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from app.errors import ExportError
from app.exports.atomic import write_bytes
from app.said import say


class Staged:
    """Files written beside their places. Use it in a `with` statement: what was not shown by its end is gone.

    Between `add` and `show` goes whatever must not happen if there is no room for the files.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[Path, Path]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for beside, _ in self._waiting:
            beside.unlink(missing_ok=True)
        self._waiting.clear()

    def add(self, path: Path, content: bytes) -> None:
        """Write one file beside its place, durably.

        Raises: ExportError if it cannot be written.
        """
        beside = path.with_name(f".{path.name}.{os.getpid()}.waiting")
        self._waiting.append((beside, path))
        write_bytes(beside, content)

    def show(self) -> list[Path]:
        """Put every file in its place.

        Raises: ExportError if one cannot be renamed.
        """
        shown = []
        while self._waiting:
            beside, path = self._waiting[0]
            try:
                os.replace(beside, path)
            except OSError as error:
                raise ExportError(say("{path} could not be written: {why}.", path=path, why=error.strerror or error),
                                  say("Check the permissions or choose another folder.")) from error  # fmt: skip
            self._waiting.pop(0)
            shown.append(path)
        return shown
