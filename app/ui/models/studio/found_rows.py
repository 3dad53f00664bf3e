"""What a search found, or where something is used: rows under the scenarios they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.searching import Hit, Use
from app.ui.language import mark, tr

Index = QModelIndex | QPersistentModelIndex
FOUND_ROLE = int(Qt.ItemDataRole.UserRole)

KIND_WORDS = {
    "post": mark("post"), "draft": mark("draft"), "why": mark("reason"), "brief": mark("brief"), "log": mark("log"),
    "chat": mark("internal chat"), "name": mark("name"), "title": mark("title"), "storyline": mark("storyline"),
    "fact": mark("fact"), "deed": mark("deed"), "piece": mark("own queue"), "chapter": mark("chapter"),
    "gloss": mark("gloss"), "objective": mark("objective"), "content": mark("content"),
    "raw": mark("text of a broken file"),
}  # fmt: skip
HOW_WORDS = {
    "defined": (mark("defined here"), "accent"), "used": (mark("used"), "calm"),
    "mentioned": (mark("named in a text"), "plain"), "raw": (mark("perhaps: the file is broken"), "warn"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heading:
    """A scenario and how many rows follow."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """One line of a file."""

    path: Path
    line: int
    tag: str
    """What kind of place it is, in a word or two."""
    tone: str
    about: str
    """Who says it, or the inject."""
    text: str
    lit: tuple[tuple[int, int], ...] = ()
    """First character and the one after the last of each match in the text."""


Row = Heading | Place


def rows_of_hits(hits: Sequence[Hit]) -> list[Row]:
    """Hits by scenario, the scenario with the best hit first."""
    return _grouped(
        (
            hit.title,
            hit.file,
            Place(hit.file, hit.line, _kind(hit.kind), "plain", _about(hit), hit.excerpt, hit.matches),
        )
        for hit in hits
    )


def rows_of_uses(uses: Sequence[tuple[Use, str]]) -> list[Row]:
    """Uses by scenario, where it is defined first.

    Args:
        uses: each with what stands in its line.
    """
    ordered = sorted(uses, key=lambda pair: (pair[0].title, str(pair[0].file), pair[0].how != "defined", pair[0].line))
    return _grouped((use.title, use.file, _place(use, text)) for use, text in ordered)


def _place(use: Use, text: str) -> Place:
    words, tone = HOW_WORDS[use.how]
    return Place(use.file, use.line, tr(words), tone, use.id, text or use.id)


def _about(hit: Hit) -> str:
    parts = hit.id.split(".")
    inject = parts[1] if len(parts) > 1 and parts[0] in ("feed", "queue") else ""
    return " · ".join(part for part in (tr("by {who}").format(who=hit.by) if hit.by else "", inject) if part)


def _kind(kind: str) -> str:
    return tr(KIND_WORDS[kind]) if kind in KIND_WORDS else kind


def _grouped(found: Iterable[tuple[str, Path, Place]]) -> list[Row]:
    groups: dict[Path, tuple[str, list[Place]]] = {}
    for title, file, place in found:
        groups.setdefault(file, (title, []))[1].append(place)
    return [row for title, places in groups.values() for row in (Heading(title, len(places)), *places)]


class FoundRows(QAbstractListModel):
    """Headings and places; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == FOUND_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Heading) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return aloud(row)
        return None


def aloud(row: Row) -> str:
    """A row as one sentence."""
    if isinstance(row, Heading):
        return tr("{title}: {places}").format(title=row.title, places=tr("%n place(s)", "", row.count))
    parts = (row.tag, row.about, tr("line {line}").format(line=row.line), row.text)
    return ", ".join(part for part in parts if part)
