"""What is stored: every table and column of the data file with its purpose, to be read, searched and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.ui.background import Job
from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.hr.save_page import SavePage
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, Hairline, Panel, column, row, scrolling
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.privacy.stored import StoredTable
    from app.wiring import App

_WIDEST_PX, _NAMES_PX = 960, 200


class _TableCard(Card):
    """One table, and which of its rows are meant by a search."""

    def __init__(self, title: str, name: str, about: str, rows: list[tuple[str, str]]) -> None:
        super().__init__()
        self._head = f"{title} {name} {about}".casefold()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnMinimumWidth(0, theme.px(_NAMES_PX))
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, tuple[Label, Label]]] = []
        for at, (column_name, why) in enumerate(rows):
            parts = Label(column_name, "control", "ink2", selectable=True), Label(why, "control", wrap=True, selectable=True)
            for place, part in enumerate(parts):
                part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(part, at, place)
            self._rows.append((f"{column_name} {why}".casefold(), parts))
        head = row(Label(title, "body", strong=True, wrap=True), Label(name, "hint", "ink3", selectable=True), gap=8)
        head.setStretch(0, 1)
        self.setLayout(column(head, Label(about, "hint", "ink2", wrap=True), Hairline(), grid, gap=6, margins=(16, 12, 16, 14)))

    def narrow(self, words: list[str]) -> bool:
        """Show what has every word; whether there is anything."""
        whole = all(word in self._head for word in words)
        any_shown = False
        for text, parts in self._rows:
            meant = whole or all(word in f"{self._head} {text}" for word in words)
            any_shown = any_shown or meant
            for part in parts:
                part.setVisible(meant)
        self.setVisible(any_shown)
        return any_shown


class StoredPart(RoomPart):
    """Made from the data file's own schema each time it is entered.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._cards: list[_TableCard] = []
        self._columns = 0
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search what is stored"))
        self.search.setAccessibleName(tr("Search what is stored"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self._message = Message()
        self._save = SavePage(tr("Save what is stored"), app.paths.exports / "what-is-stored.html", self._page, self._message)
        self._said = Label("", "body", "ink2", wrap=True)
        self._area = scrolling(QWidget())
        self._area.setAccessibleName(tr("What is stored"))
        top = row(self.search, self._save, gap=12)
        top.setStretch(0, 1)
        head = Panel(column(top, self._message, gap=8, margins=(16, 10, 16, 10)))
        self.setLayout(column(head, Hairline(), self._area, gap=0))
        self.layout().setStretch(2, 1)

    def status(self) -> str:
        return tr("%n column(s)", "", self._columns) if self._columns else ""

    def enter(self) -> None:
        self.search.setFocus()
        if not self._cards:
            self._fill([Label(tr("Reading the data file's schema …"), "body", "ink2")])

        def work() -> tuple:
            from app.services.privacy.stored import beside_the_file

            return self._app.what_is_stored(), beside_the_file()

        Job(work, self, storage=True).done(lambda found: self._show(*found)).failed(self._failed).start()

    def _show(self, stored: tuple[StoredTable, ...], beside: tuple) -> None:
        self._cards = [_TableCard(shown(table.title), table.name,
                                  tr("Who sees it: {who}. How long: {how_long}.").format(who=shown(table.who), how_long=shown(table.how_long)),
                                  [(each.name, shown(each.purpose)) for each in table.columns]) for table in stored]  # fmt: skip
        outside = [(shown(where), tr("{what} Kept {how_long}.").format(what=shown(what), how_long=shown(long)))
                   for where, what, long in beside]
        self._cards.append(_TableCard(tr("Beside the data file"), "", tr("Files in the data folder."), outside))
        self._columns = sum(len(table.columns) for table in stored)
        self._said = Label("", "body", "ink2", wrap=True)
        self._fill([Label(tr("Made from the data file itself: what is not in here is not stored."), "control", "ink2", wrap=True),
                    self._said, *self._cards])  # fmt: skip
        self._narrow()
        self.told.emit()

    def _narrow(self) -> None:
        words = self.search.text().casefold().split()
        found = [card.narrow(words) for card in self._cards]
        self._said.setText("" if any(found) else tr("Nothing of that is stored."))
        self._said.setVisible(bool(self._cards) and not any(found))

    def _fill(self, parts: list[QWidget]) -> None:
        page = QWidget()
        page.setProperty("ground", "none")
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(theme.px(_WIDEST_PX))
        inner.setLayout(column(*parts, None, gap=12))
        page.setLayout(row(inner, None, gap=0, margins=(16, 16, 16, 16)))
        page.layout().setStretch(0, 100)
        page.setMinimumWidth(1)
        self._area.setWidget(page)

    def _failed(self, trouble: BaseException) -> None:
        self._fill([Label(tr("What is stored cannot be read."), "body", "ink2", wrap=True)])
        self._message.error(trouble)

    def _page(self, html: bool) -> str:
        from app.services.privacy.stored import stored_html, stored_text

        return (stored_html if html else stored_text)(self._app.what_is_stored())
