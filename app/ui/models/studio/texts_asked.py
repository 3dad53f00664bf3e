"""Questions to all scenarios' texts, asked off the window's thread, one after the other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.authored import own_scenarios
from app.services.searching import Search, Use
from app.ui.models.studio.one_at_a_time import OneAtATime, Take, Tell

if TYPE_CHECKING:
    from app.paths import Paths


class TextsAsked(OneAtATime):
    """The one index of texts, which no two threads may use at once.

    Args:
        paths: the home.
        parent: with it ends the interest in answers.
    """

    FIND, WHERE, NAMES = "find", "where", "names"

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folders: list[Path] = [own_scenarios(paths), paths.scenarios]
        self._search = Search(folders, paths.cache)

    def find(self, text: str, use: Take, tell: Tell) -> None:
        """Search all texts; an answer to an older question is dropped."""
        self.ask(self.FIND, lambda: self._search.find(text), use, tell)

    def where_used(self, what: str, name: str, use: Take, tell: Tell) -> None:
        """Ask where something is used; the answer has every `Use` with what stands in its line."""
        self.ask(self.WHERE, lambda: _with_lines(self._search.where_used(what, name)), use, tell)

    def names(self, what: str, use: Take, tell: Tell) -> None:
        """Ask what can be asked for."""
        self.ask(self.NAMES, lambda: self._search.names(what), use, tell)


def _with_lines(uses: tuple[Use, ...]) -> tuple[tuple[Use, str], ...]:
    """Each use with the line of its file; "" where that cannot be read any more."""
    files = {file: _lines(file) for file in {use.file for use in uses}}
    return tuple(
        (use, lines[use.line - 1].strip() if use.line <= len(lines := files[use.file]) else "") for use in uses
    )


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError:
        return []
