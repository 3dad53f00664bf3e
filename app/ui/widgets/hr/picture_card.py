"""A picture with its sentence, and the same numbers as a table for whoever reads with keyboard or ears."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.models.hr.picture_rows import PictureRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, column, row


class PictureCard(Card):
    """Shows rows either way.

    Args:
        title: what is pictured.
        picture: has `show_rows`.
        names: heading of the table's first column.
        values: heading of its second.
    """

    def __init__(self, title: str, picture: QWidget, names: str, values: str) -> None:
        super().__init__()
        self.picture = picture
        self._heads = (names, values)
        self._more: tuple[str, ...] = ()
        self._says = Label(tr("Reading …"), "hint", "ink2", wrap=True)
        self._note = Label("", "hint", "ink3", wrap=True)
        self.toggle = Button(tr("As a table"), "quiet", icon="table")
        self.toggle.setAccessibleName(tr("{title} as a table").format(title=title))
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._turn)
        self.model, self.table = Cells(()), None
        self._title = title
        self._stack = QStackedWidget()
        self._stack.addWidget(picture)
        first = row(Label(title, "title", wrap=True), self.toggle, gap=8)
        first.setStretch(0, 1)
        self.setLayout(column(first, self._says, self._stack, self._note, gap=8, margins=(20, 14, 20, 16)))
        picture.hide()

    def show_rows(self, rows: Sequence[PictureRow], says: str, note: str = "", more: Sequence[str] = ()) -> None:
        """Show these.

        Args:
            rows: bars.
            says: what is seen, in a sentence.
            note: what is not told and why; may be empty.
            more: headings of the table's further columns.
        """
        self._says.setText(says)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.picture.show_rows(rows)
        self.picture.setVisible(bool(rows))
        self._stack.setVisible(bool(rows))
        self.toggle.setEnabled(bool(rows))
        self._make_table(tuple(more))
        self.model.set_rows(rows)
        self.table.fit_height(12)
        self._fit()

    def _make_table(self, more: tuple[str, ...]) -> None:
        if self.table is not None and more == self._more:
            return
        self._more = more
        if self.table is not None:
            self._stack.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        columns = [Column(self._heads[0], lambda each: each.name, lambda each: "ink", strong=True, width=190),
                   Column(self._heads[1], lambda each: each.words, right=True, width=140)]  # fmt: skip
        columns += [Column(words, lambda each, at=at: each.more[at], right=True, width=120) for at, words in enumerate(more)]
        self.model = Cells((*columns, Column("", lambda each: "", width=10)))
        self.table = CellsTable(self.model, self._title)
        self._stack.addWidget(self.table)

    def _turn(self, table: bool) -> None:
        self._stack.setCurrentIndex(1 if table and self.table is not None else 0)
        self.toggle.set_words(tr("As a picture") if table else tr("As a table"))
        self.toggle.setAccessibleName((tr("{title} as a picture") if table else tr("{title} as a table")).format(title=self._title))
        self._fit()

    def _fit(self) -> None:
        """As high as what is shown, and no higher."""
        shown = self.table if self.toggle.isChecked() and self.table is not None else self.picture
        self._stack.setCurrentWidget(shown)
        self._stack.setFixedHeight(shown.height() if shown is self.table else shown.sizeHint().height())
