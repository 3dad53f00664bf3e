"""The guide beside the text: what a good drill holds, what this one holds, and where each of it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView

from app.ui.language import tr
from app.ui.models.studio.guide_rows import guide_rows, summary
from app.ui.models.studio.place_rows import Row
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.empty import Empty
from app.ui.widgets.studio.place_list import PlaceList
from app.ui.widgets.studio.view import Loc, StudioView

if TYPE_CHECKING:
    from app.authoring.views.coverage import Coverage


class GuideView(StudioView):
    """Each row opens its places in the text, one after the other."""

    name = "coverage"

    def __init__(self) -> None:
        super().__init__()
        self._opened: tuple[str, int] = ("", -1)
        self._rows: tuple[Row, ...] = ()
        self._cursor: Loc = ()
        self.line = Label("", type="control", strong=True, wrap=True)
        self.place = Label("", type="hint", tone="ink3", wrap=True)
        self.list = PlaceList(tr("The guide, row by row"), tr("Enter opens the next place in the text"))
        self.empty = Empty(
            tr("Nothing to count yet"), tr("Once there is something in the feed, it stands here beside what the guide asks.")
        )
        head = Panel(column(self.line, self.place, gap=2, margins=(16, 8, 16, 8)))
        self._full = Panel(column(head, Hairline(), self.list, gap=0))
        self.setLayout(row(self._full, self.empty, gap=0))
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._open)
        self.show_view(None)

    def words(self) -> str:
        return tr("Guide")

    def show_view(self, view: object) -> None:
        coverage: Coverage | None = view  # type: ignore[assignment]
        rows = self._rows = guide_rows(coverage)
        self._full.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.line.setText(summary(coverage))
        if not self.place.text():
            self._say(tr("Enter or a click opens a row's places in the text, one after the other."))
        self._light()

    def begin_anew(self) -> None:
        self._opened = ("", -1)
        self._say(tr("Enter or a click opens a row's places in the text, one after the other."))

    def mark(self, loc: Loc) -> None:
        if loc != self._cursor:
            self._cursor = loc
            self._light()
            if not self.list.hasFocus():
                self._bring()

    def _light(self) -> None:
        """Mark the rows that count what the cursor is in."""
        self.list.show_rows([replace(each, here=True) if each.holds(self._cursor) else each for each in self._rows])

    def _bring(self) -> None:
        """Have one of the marked rows in sight."""
        model, seen = self.list.model(), self.list.viewport().rect()
        lit = [model.index(number, 0) for number, each in enumerate(self.list.rows.rows) if each.here]
        if lit and not any(seen.intersects(self.list.visualRect(index)) for index in lit):
            self.list.scrollTo(lit[0], QAbstractItemView.ScrollHint.PositionAtCenter)

    def _open(self, chosen: Row) -> None:
        """The next place of a row; the first again after the last."""
        if not chosen.locs:
            self._say(tr("“{row}”: there is none, so there is no place to show.").format(row=chosen.title))
            return
        key, number = self._opened
        number = (number + 1) % len(chosen.locs) if key == chosen.key else 0
        self._opened = (chosen.key, number)
        self._say(
            tr("“{row}”: place {number} of {all}. Enter goes on to the next.").format(
                row=chosen.title, number=number + 1, all=len(chosen.locs)
            )
            if len(chosen.locs) > 1
            else tr("“{row}”: its only place.").format(row=chosen.title)
        )
        self.picked.emit(chosen.locs[number])

    def _say(self, words: str) -> None:
        self.place.setText(words)
