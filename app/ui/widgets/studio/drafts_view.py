"""The draft table beside the text: every answer to every decision, and what its looks alone would tell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from app.ui.language import tr
from app.ui.models.studio.drafts_model import DraftsModel
from app.ui.models.studio.drafts_order import FILE_ORDER, Line
from app.ui.models.studio.drafts_words import breach, needs, summary
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.drafts_table import DraftsTable
from app.ui.widgets.studio.empty import Empty
from app.ui.widgets.studio.view import Loc, StudioView


class DraftsView(StudioView):
    """Enter shows a draft in the text; a number typed on it asks for another worth."""

    name = "drafts"

    def __init__(self) -> None:
        super().__init__()
        self._cursor: Loc = ()
        self.model = DraftsModel()
        self.table = DraftsTable(self.model)
        self.line = Label("", type="control", wrap=True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Filter by id or text"))
        self.field.setAccessibleName(tr("Filter the drafts by id or text"))
        self.field.setClearButtonEnabled(True)
        self.grouped = Button(tr("By decision"), kind="quiet", hint=tr("Back to the order of the file"))
        self.found = Label("", type="hint", tone="ink3")
        self.none = Label(tr("No draft has these words. Clear the filter to see all."), type="control", tone="ink2", wrap=True)
        self.empty = Empty(
            tr("No drafts yet"), tr("A post with `drafts:` is a decision. Its drafts stand here, side by side.")
        )
        head = Panel(column(self.line, row(self.field, self.grouped, self.found, gap=8), gap=8, margins=(16, 12, 16, 12)))
        self._none = Panel(row(self.none, margins=(16, 12, 16, 12)))
        self.about = Label("", type="hint", tone="ink3", wrap=True)
        self.text = Label("", type="control", wrap=True, selectable=True)
        self._told = Panel(column(Hairline(), column(self.about, self.text, gap=2, margins=(16, 8, 16, 12)), gap=0))
        self._full = Panel(column(head, Hairline(), self._none, self.table, self._told, gap=0))
        self.setLayout(row(self._full, self.empty, gap=0))
        self.setFocusProxy(self.table)
        self._connect()
        self.show_view(None)

    def words(self) -> str:
        return tr("Drafts")

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda text: self._arrange(text, self.model.column, self.model.down))
        self.field.returnPressed.connect(self._into)
        self.grouped.clicked.connect(lambda: self._arrange(self.model.wanted, FILE_ORDER, False))
        self.table.sorted_by.connect(lambda at, down: self._arrange(self.model.wanted, at, down))
        self.table.chosen.connect(self._open)
        self.table.moved.connect(self._tell)
        self.model.worth_wanted.connect(lambda loc, value: self.edit_wanted.emit("set_value", (loc, value)))
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.field.setFocus)

    def show_view(self, view: object) -> None:
        decisions = getattr(view, "decisions", ())
        self._full.setVisible(bool(decisions))
        self.empty.setVisible(not decisions)
        said, fits = summary(view)  # type: ignore[arg-type]
        self.line.setText(said if fits else tr("{summary} A look tells the answer.").format(summary=said))
        self.line.set_tone("ink" if fits else "warn")
        held = self.table.current()
        self._keeping(lambda: self.model.show_table(view))  # type: ignore[arg-type]
        if held is not None and self.table.current() is None:  # gone, or called otherwise by now
            self.table.hold(self.model.at(self._cursor))

    def mark(self, loc: Loc) -> None:
        self._cursor = loc
        number = self.model.at(loc)
        line = self.table.current()
        if number < 0 or line is None or line.key != self.model.lines[number].key:
            self.table.hold(number)

    def _arrange(self, wanted: str, at: int, down: bool) -> None:
        self._keeping(lambda: self.model.arrange(wanted, at, down))

    def _keeping(self, change: object) -> None:
        """Change what is shown; the line in hand and the scroll place stay."""
        line, place = self.table.current(), self.table.verticalScrollBar().value()
        change()
        if line is not None and (self.table.current() is None or self.table.current().key != line.key):
            self.table.hold(self.model.find(line.key))
            self.table.verticalScrollBar().setValue(place)
        self.table.show_order()
        self._tell(self.table.current())
        self.grouped.setVisible(self.model.column != FILE_ORDER)
        shown = sum(1 for each in self.model.lines if each.row is not None)
        self.found.setText(tr("%n draft(s)", "", shown))
        self._none.setVisible(not shown)
        self.table.setVisible(bool(shown))

    def _tell(self, line: Line | None) -> None:
        """The draft in hand in full."""
        row = line.row if line is not None else None
        self._told.setVisible(row is not None)
        if row is not None:
            self.about.setText(" · ".join(part for part in (row.decision, row.draft, needs(row), breach(row)) if part))
            self.text.setText(row.text.strip())

    def _into(self) -> None:
        """From the filter into what it found."""
        if self.model.lines:
            self.table.setFocus()
            if self.table.current() is None:
                self.table.hold(0)

    def _open(self, line: Line) -> None:
        self.picked.emit(line.loc)
