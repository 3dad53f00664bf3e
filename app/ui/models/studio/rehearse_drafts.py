"""What the runs tell about every draft, as a table that can be sorted and narrowed down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt

from app.engine.scenario import Scenario
from app.services.draft_worth import AGAINST, IDLE, SEPARATES, TOO_FEW, UNUSED, DraftWorth, DraftWorths
from app.ui import text
from app.ui.language import mark, tr
from app.ui.models.studio.rehearse_scores import WORDS_ROLE
from app.ui.models.studio.rehearse_table import RIGHT_HAND, Index, RehearseTable
from app.ui.models.studio.rehearse_words import figure, verdict

POST, DRAFT, KEY, CHOSEN, WITH, WITHOUT, FIGURE, MEANS = range(8)
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 10
VERDICT_ROLE = SORT_ROLE + 1
WORTH_ROLE = SORT_ROLE + 2
_HEADS = (mark("Post"), mark("Draft"), mark("By the key"), mark("Published"), mark("Mean with"), mark("Mean without"),
          mark("Figure"), mark("What it means"))
_RIGHT = (CHOSEN, WITH, WITHOUT, FIGURE)
_WORST_FIRST = (AGAINST, IDLE, UNUSED, SEPARATES, TOO_FEW)
ALL, NEVER = "all", "never"
GROUPS: dict[str, tuple[str, ...]] = {
    ALL: (), SEPARATES: (SEPARATES,), AGAINST: (AGAINST,), NEVER: (IDLE, UNUSED), TOO_FEW: (TOO_FEW,),
}  # fmt: skip
"""What can be asked for -> verdicts; none for all."""


class DraftModel(RehearseTable):
    """Rows: every authored draft, in file order."""

    heads, right = _HEADS, _RIGHT

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[DraftWorth, ...] = ()
        self._posts: dict[str, str] = {}
        self._texts: dict[tuple[str, str], str] = {}

    def show_worths(self, worths: DraftWorths | None, scenario: Scenario | None) -> None:
        """Replace everything; None for nothing."""
        self.beginResetModel()
        self._rows = worths.drafts if worths else ()
        found = [inject for inject in scenario.injects if inject.authored] if scenario else []
        self._posts = {inject.id: _line(inject.text) for inject in found}
        self._texts = {(inject.id, draft.id): _line(draft.text) for inject in found for draft in inject.drafts}
        self.endResetModel()

    def lines(self) -> Sequence[object]:
        return self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        worth, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(worth, column)
        if role == WORDS_ROLE:
            return self._two_lines(worth, column)
        if role == SORT_ROLE:
            return self._order(worth, column, index.row())
        if role == VERDICT_ROLE:
            return worth.verdict
        if role == WORTH_ROLE:
            return worth
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _RIGHT:
            return RIGHT_HAND
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.aloud(worth)
        if role == Qt.ItemDataRole.ToolTipRole:
            return {POST: self._posts.get(worth.decision), DRAFT: self._text(worth)}.get(column) or self.aloud(worth)
        return None

    def aloud(self, worth: DraftWorth) -> str:
        """A row as one sentence."""
        return tr("{draft} at {post}, {key}: published in {chosen} of {runs} runs, figure {figure}. {means}.").format(
            draft=worth.draft, post=worth.decision, key=_key(worth), chosen=worth.chosen, runs=worth.n,
            figure=figure(worth.correlation), means=verdict(worth)[0],
        )  # fmt: skip

    def _words(self, worth: DraftWorth, column: int) -> str:
        if column == CHOSEN:
            return tr("{chosen} of {runs}").format(chosen=worth.chosen, runs=worth.n)
        plain = {
            POST: worth.decision, DRAFT: worth.draft, KEY: _key(worth), WITH: text.points(worth.mean_with),
            WITHOUT: text.points(worth.mean_without), FIGURE: figure(worth.correlation), MEANS: verdict(worth)[0],
        }  # fmt: skip
        return plain[column]

    def _two_lines(self, worth: DraftWorth, column: int) -> tuple[str, str, str, bool] | None:
        if column == POST:
            return worth.decision, self._posts.get(worth.decision, ""), "ink", True
        if column == DRAFT:
            return worth.draft, self._text(worth), "ink", True
        if column == MEANS:
            head, _, rest = verdict(worth)[0].partition(": ")
            return head, rest, verdict(worth)[1], worth.verdict in (AGAINST, SEPARATES)
        return None

    def _order(self, worth: DraftWorth, column: int, row: int) -> object:
        """What a column is sorted by: what is unknown comes before everything known."""
        known = {
            CHOSEN: worth.chosen, WITH: worth.mean_with, WITHOUT: worth.mean_without, FIGURE: worth.correlation,
            MEANS: _WORST_FIRST.index(worth.verdict), DRAFT: worth.draft, KEY: _key(worth), POST: row,
        }  # fmt: skip
        return -10_000_000 if known[column] is None else known[column]

    def _text(self, worth: DraftWorth) -> str:
        return self._texts.get((worth.decision, worth.draft), "")


class DraftOrder(QSortFilterProxyModel):
    """The drafts that were asked for, in the order that was asked for."""

    def __init__(self, model: DraftModel) -> None:
        super().__init__()
        self._wanted: tuple[str, ...] = ()
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    def show_group(self, group: str) -> None:
        """Narrow down to one of `GROUPS`."""
        self._wanted = GROUPS[group]
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 - Qt's name
        found = self.sourceModel().index(row, 0, parent).data(VERDICT_ROLE)
        return not self._wanted or found in self._wanted


def counts(worths: DraftWorths) -> dict[str, int]:
    """How many drafts there are of each group."""
    return {
        group: sum(1 for worth in worths.drafts if not wanted or worth.verdict in wanted)
        for group, wanted in GROUPS.items()
    }


def _key(worth: DraftWorth) -> str:
    return tr("right", "of a draft") if worth.right else tr("wrong", "of a draft")


def _line(words: str) -> str:
    return " ".join(words.split())[:300]
