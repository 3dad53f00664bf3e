"""The feed as a table of one column: which posts, in which order; what each says is asked when drawn.

The model holds inject numbers only. A post's view is fetched when somebody looks at it and kept
until the next `refresh`, so a tick costs as much as there are posts in sight, not in the drill.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui import desk_words
from app.ui.language import tr

CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
INJECT_ROLE = CARD_ROLE + 1
PICKED_ROLE = CARD_ROLE + 2

_KEEP_CARDS = 512
_Index = QModelIndex | QPersistentModelIndex


class FeedModel(QAbstractTableModel):
    """Rows are injects in the order shown.

    Args:
        provider: the view of one post now (see `app.engine.view.post`).
    """

    def __init__(self, provider: Callable[[int], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._provider = provider
        self._rows: list[int] = []
        self._cards: dict[int, Any] = {}
        self._picked: set[int] = set()
        self._names: Callable[[Any], str] = _no_tags
        self.now_ms = 0
        """Drill time that ages and countdowns are told against."""

    def set_words(self, tags: Callable[[Any], str]) -> None:
        """How a post's state is told in words, for those who listen to the list."""
        self._names = tags

    def rows(self) -> list[int]:
        """The injects in the order shown; a copy."""
        return list(self._rows)

    def row_of(self, inject: int) -> int:
        """The row that shows this inject, -1 if none."""
        try:
            return self._rows.index(inject)
        except ValueError:
            return -1

    def inject_at(self, row: int) -> int:
        """The inject in a row, -1 if there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else -1

    def card(self, inject: int) -> Any:
        """The view of one post as it was at the last refresh."""
        found = self._cards.get(inject)
        if found is None:
            if len(self._cards) >= _KEEP_CARDS:
                self._cards.clear()
            found = self._cards[inject] = self._provider(inject)
        return found

    def refresh(self, now_ms: int, first: int = 0, last: int = -1) -> None:
        """Forget what posts looked like; rows first..last are announced as changed."""
        self.now_ms = now_ms
        self._cards.clear()
        if 0 <= first <= last < len(self._rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def refresh_one(self, inject: int, now_ms: int) -> None:
        """The same for one post alone."""
        self.now_ms = now_ms
        self._cards.pop(inject, None)
        row = self.row_of(inject)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def picked(self) -> set[int]:
        """The injects picked for an act on several; a copy."""
        return set(self._picked)

    def set_picked(self, injects: set[int]) -> None:
        """Pick exactly these."""
        changed = sorted(self._picked ^ injects)
        self._picked = set(injects)
        for inject in changed:
            row = self.row_of(inject)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def set_rows(self, rows: Sequence[int]) -> None:
        """Show these injects in this order; whatever can stay in place does."""
        new = list(rows)
        if new == self._rows:
            return
        wanted = set(new)
        if not wanted.intersection(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        self._drop(wanted)
        head = _same_head(self._rows, new)
        tail = _same_tail(self._rows, new, head)
        runs = _runs(self._rows[head : len(self._rows) - tail], new[head : len(new) - tail], head)
        if runs is None:
            end = len(self._rows) - tail - 1
            self._remove(head, end)
            runs = [(head, new[head : len(new) - tail])]
        for start, part in runs:
            self._insert(start, part)

    def _drop(self, wanted: set[int]) -> None:
        """Take out what is no longer wanted, run by run from the end."""
        if all(inject in wanted for inject in self._rows):
            return
        last = len(self._rows) - 1
        while last >= 0:
            if self._rows[last] in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self._rows[first - 1] not in wanted:
                first -= 1
            self._remove(first, last)
            last = first - 1

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    def _insert(self, at: int, injects: list[int]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(injects) - 1)
        self._rows[at:at] = injects
        self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        inject = self._rows[index.row()]
        if role == INJECT_ROLE:
            return inject
        if role == PICKED_ROLE:
            return inject in self._picked
        if role == CARD_ROLE:
            return self.card(inject)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.card(inject).name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._spoken(inject)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr("Post")
        return None

    def _spoken(self, inject: int) -> str:
        """One post as a sentence to listen to: who, where, when, what, how urgent, what was done."""
        card = self.card(inject)
        parts = [f"{card.name}, {card.handle}, {desk_words.channel(card.channel)}",
                 desk_words.ago(self.now_ms - card.published_ms)]
        if card.due_kind and not card.handled:
            parts.append(desk_words.due_words(card.due_kind, card.due_ms - self.now_ms))
        parts.append(" ".join(card.text.split()))
        if card.gloss:
            parts.append(tr("In our language: {gloss}").format(gloss=card.gloss))
        parts.append(tr("reach {reach}").format(reach=desk_words.count(card.reach)))
        tags = self._names(card)
        if tags:
            parts.append(tags)
        if inject in self._picked:
            parts.append(tr("picked"))
        return ". ".join(parts)


def _no_tags(card: Any) -> str:
    return ""


def _runs(old: list[int], new: list[int], head: int) -> list[tuple[int, list[int]]] | None:
    """What to insert where, run by run from the front, to make `old` into `new`; None if the order changed."""
    runs: list[tuple[int, list[int]]] = []
    position, run = 0, []
    for place, inject in enumerate(new, head):
        if position < len(old) and inject == old[position]:
            if run:
                runs.append((place - len(run), run))
                run = []
            position += 1
        else:
            run.append(inject)
    if run:
        runs.append((head + len(new) - len(run), run))
    return runs if position == len(old) else None


def _same_head(old: list[int], new: list[int]) -> int:
    shorter = min(len(old), len(new))
    if old[:shorter] == new[:shorter]:
        return shorter
    low, high = 0, shorter
    while low < high:
        middle = (low + high) // 2
        if old[: middle + 1] == new[: middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def _same_tail(old: list[int], new: list[int], head: int) -> int:
    longest = min(len(old), len(new)) - head
    if longest <= 0:
        return 0
    if old[len(old) - longest :] == new[len(new) - longest :]:
        return longest
    low, high = 0, longest
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle :] == new[len(new) - middle :]:
            low = middle
        else:
            high = middle - 1
    return low
