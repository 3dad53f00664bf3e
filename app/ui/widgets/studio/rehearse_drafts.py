"""Which drafts separate skilled from unskilled players, and which never matter: to be sorted and narrowed down."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.engine.scenario import Scenario
from app.services.draft_worth import AGAINST, SEPARATES, TOO_FEW, DraftWorths
from app.ui.language import mark, tr
from app.ui.models.studio.rehearse_drafts import ALL, MEANS, NEVER, WORTH_ROLE, DraftModel, DraftOrder, counts
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio.rehearse_table import RehearseTable

_LAYOUTS = (
    (1020, (168, 0, 84, 100, 88, 104, 72, 240)),
    (800, (152, 0, 84, 100, -1, -1, 72, 220)),
    (620, (128, 0, -1, -1, -1, -1, 72, 200)),
    (0, (108, 0, -1, -1, -1, -1, 60, 152)),
)
_GROUPS = {ALL: mark("All {count}"), SEPARATES: mark("Separate {count}"), AGAINST: mark("Against the key {count}"),
           NEVER: mark("Go with nothing {count}"), TOO_FEW: mark("Too few runs {count}")}
_ROWS = 9
_NAMED = 8
"""Posts that are named in a sentence."""


class _Table(RehearseTable):
    """Sorts by a click on a column's name, or by its number on the keyboard."""

    def sort_by(self, section: int) -> None:
        """Sort by a column; once more, the other way round."""
        head = self.horizontalHeader()
        again = head.sortIndicatorSection() == section and head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sortByColumn(section, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        number = event.key() - int(Qt.Key.Key_1)
        shown = [place for place in range(self.model().columnCount()) if not self.isColumnHidden(place)]
        if 0 <= number < len(shown) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.sort_by(shown[number])
        else:
            super().keyPressEvent(event)


class DraftsPart(QWidget):
    """The table, what may be asked of it, and what its figure means."""

    picked = Signal(str, str)
    """(post, draft): Enter or a double click on a row."""

    def __init__(self) -> None:
        super().__init__()
        self.model = DraftModel()
        self.order = DraftOrder(self.model)
        self._head = Label("", "body", wrap=True)
        self._never = Label("", "control", "warn", wrap=True)
        self._choice: OneOf | None = None
        self.table = _Table(self.order, _LAYOUTS, tr("What the runs tell about each draft"))
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.setAccessibleDescription(tr("Enter shows the draft in the text; the numbers sort by a column"))
        self.table.activated.connect(self._pick)
        words = tr("The figure says how far publishing a draft goes with the score of a run, from −1 to +1, over the runs "
                   "of players whose skill is known. It tells what robots do, not how people will fare.")
        self._box = column(self._head, self._never, self.table, Label(words, "hint", "ink3", wrap=True), None, gap=8)
        self.setLayout(self._box)

    def show_worths(self, worths: DraftWorths | None, scenario: Scenario | None) -> None:
        """Show them, those that need a look first; None while they are not known."""
        self.model.show_worths(worths, scenario)
        if self._choice is not None:
            self._choice.deleteLater()
            self._choice = None
        self.table.setVisible(worths is not None)
        self._never.setVisible(bool(worths and worths.never_matter))
        if worths is None:
            self._head.setText(tr("What the drafts are worth is worked out when all players are through."))
            return
        many = counts(worths)
        self._head.setText(_summary(many))
        self._never.setText(_never_words(worths.never_matter))
        options = [(group, tr(words).format(count=many[group])) for group, words in _GROUPS.items() if many[group] or group == ALL]
        self._choice = OneOf(tr("Drafts"), options, ALL)
        self._choice.chosen.connect(self._narrow)
        self._box.insertWidget(2, self._choice)
        self._narrow(ALL)
        self.table.sortByColumn(MEANS, Qt.SortOrder.AscendingOrder)

    def _narrow(self, group: object) -> None:
        self.order.show_group(str(group))
        self.table.show_rows(_ROWS)

    def _pick(self, index: QModelIndex) -> None:
        worth = index.data(WORTH_ROLE)
        if worth is not None:
            self.picked.emit(worth.decision, worth.draft)


def _summary(many: dict[str, int]) -> str:
    if not many[ALL]:
        return tr("No post has drafts of its own yet.")
    said = tr("{count} of {all} drafts separate skilled from unskilled players.").format(
        count=many[SEPARATES], all=many[ALL]
    )
    if many[AGAINST]:
        against = tr("Look first at %n draft(s) against the key.", "", many[AGAINST])
        return f"{said} {against}"
    return said


def _never_words(names: tuple[str, ...]) -> str:
    """Posts at which it does not matter what is published."""
    listed = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        listed = tr("{names} and %n more", "", len(names) - _NAMED).format(names=listed)
    return tr("Whatever is published there, the score is the same: {names}. Sharpen these drafts, or leave the post without.").format(
        names=listed
    )
