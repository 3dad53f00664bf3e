"""The one-page sheet for works council and data officer, on screen as it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

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

_WIDEST_PX = 960


class SheetPart(RoomPart):
    """Reads the schema each time it is entered.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._message = Message()
        self._save = SavePage(tr("Save the sheet"), app.paths.exports / "data-sheet.html", self._page, self._message)
        about = Label(tr("What the program processes of people, for works council, data officer and counsel."), "control", "ink2", wrap=True)
        top = row(about, self._save, gap=12)
        top.setStretch(0, 1)
        self._area = scrolling(QWidget())
        self._area.setAccessibleName(tr("The sheet"))
        self.setLayout(column(Panel(column(top, self._message, gap=8, margins=(16, 10, 16, 10))), Hairline(), self._area, gap=0))
        self.layout().setStretch(2, 1)

    def enter(self) -> None:
        self._save.setFocus()

        def work() -> tuple:
            from app.services.privacy.stored import claims

            return self._app.what_is_stored(), *claims()

        Job(work, self, storage=True).done(lambda found: self._show(*found)).failed(self._message.error).start()

    def _show(self, stored: tuple[StoredTable, ...], claims: tuple, not_claimed: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(6))
        for place, (words, share) in enumerate(((tr("What"), 3), (tr("Who sees it"), 3), (tr("How long"), 4))):
            grid.addWidget(Label(words, "hint", "ink3", strong=True), 0, place)
            grid.setColumnStretch(place, share)
        for at, table in enumerate(stored, 1):
            for place, words in enumerate((table.title, table.who, table.how_long)):
                cell = Label(shown(words), "control", "ink" if not place else "ink2", wrap=True)
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(cell, at, place)
        statements = [_bullet(shown(claim)) for claim in claims]
        sheet = Card(column(Label(tr("Stormdrill: what is processed of people"), "title", wrap=True), 4, *statements, 4, Hairline(), 4, grid,
                            8, Label(shown(not_claimed), "hint", "ink2", wrap=True), gap=6, margins=(24, 20, 24, 24)))  # fmt: skip
        sheet.setMaximumWidth(theme.px(_WIDEST_PX))
        page = QWidget()
        page.setProperty("ground", "none")
        across = row(sheet, None, gap=0)
        across.setStretch(0, 100)
        page.setLayout(column(across, None, gap=0, margins=(16, 16, 16, 16)))
        page.setMinimumWidth(1)
        self._area.setWidget(page)

    def _page(self, html: bool) -> str:
        from app.services.privacy.stored import sheet_html, sheet_text

        day = self._app.standing.today().isoformat()
        return (sheet_html if html else sheet_text)(self._app.what_is_stored(), day)


def _bullet(words: str) -> QWidget:
    box = QWidget()
    box.setProperty("ground", "none")
    mark = Label("·", "body", "ink3", strong=True)
    mark.setAccessibleName(" ")
    line = row(column(mark, None, gap=0), Label(words, "body", wrap=True), gap=8)
    line.setStretch(1, 1)
    box.setLayout(line)
    return box
