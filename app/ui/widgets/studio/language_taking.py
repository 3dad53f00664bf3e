"""A string table before it is taken in: every difference, then one button that writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.models.studio.language_items import items_of, summary
from app.ui.models.studio.language_names import name_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.look_view import LookView

if TYPE_CHECKING:
    from app.services.translating import Plan


class LanguageTaking(QWidget):
    """Shows a plan; carrying it out is asked of the room."""

    agreed = Signal(object)
    """The plan that was shown."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._heading, self._summary = Elided("", "title"), Label("", strong=True, wrap=True)
        self._review = Label("", "hint", "ink2", wrap=True)
        back = Button(tr("Back to the languages"), "quiet", icon="arrow-left", hint=tr("Nothing is written (Esc)"))
        back.clicked.connect(self.left)
        self.look = LookView(tr("What would change"))
        self.take = Button(tr("Take it in"), "primary")
        self.take.clicked.connect(lambda: self.agreed.emit(self._plan))
        self.leave = Button(tr("Leave it"), "quiet")
        self.leave.clicked.connect(self.left)
        head = Panel(row(back, 4, self._heading, margins=(8, 8, 16, 8)), "canvas")
        words = column(self._summary, self._review, gap=0)
        foot = Panel(row(words, self.take, self.leave, margins=(16, 8, 16, 8)), "canvas")
        foot.layout().setStretch(0, 1)
        self.setLayout(column(head, Hairline(), self.look, Hairline(), foot, gap=0))
        self.layout().setStretch(2, 1)

    def show_plan(self, plan: Plan, name: str) -> None:
        """Show what taking a table in comes to.

        Args:
            plan: what would be done.
            name: of the file.
        """
        self._plan = plan
        self._heading.setText(tr("{file}, {language}").format(file=name, language=name_of(plan.language)))
        self._summary.setText(summary(plan))
        self._review.setText(_reviewed(plan))
        self.take.setEnabled(plan.after != plan.before)
        self.look.show_items(items_of(plan))
        if self.look.items.first() >= 0:
            self.look.focus_list()
        else:
            self.leave.setFocus()


def _reviewed(plan: Plan) -> str:
    if plan.standing.reviewed_by:
        return tr("Reviewed by {name}.").format(name=plan.standing.reviewed_by)
    if plan.difference.unreviewed:
        return tr("Lines have changed since its review, so it counts as not reviewed.")
    return tr("Not reviewed yet; the briefing says so.")
