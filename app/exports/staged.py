"""Several files that appear together or not at all: all the room they need is taken first, then each is renamed."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from app.errors import ExportError
from app.exports.atomic import Part, sentence


class Staged:
    """Files written beside their places. Use it in a `with` statement: what was not shown by its end is gone.

    Between `add` and `show` goes whatever must not happen if there is no room for the files.
    """

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._open.close()

    def add(self, path: Path, content: bytes) -> None:
        """Write one file beside its place, durably.

        Raises: ExportError if it cannot be written.
        """
        part = self._open.enter_context(Part(path))
        try:
            part.file.write(content)
            part.settle()
        except OSError as error:
            raise ExportError(*sentence(path, error)) from error
        self._parts.append(part)

    def show(self) -> list[Path]:
        """Put every file in its place.

        Raises: ExportError if one cannot be renamed.
        """
        for part in self._parts:
            try:
                part.put()
            except OSError as error:
                raise ExportError(*sentence(part.path, error)) from error
        return [part.path for part in self._parts]
