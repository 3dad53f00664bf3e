"""Carry it up: the path in words with its time, the chart as a drawing or a list, and the button that sends."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.org.tables import ChartTables
from app.org.walks import walk_ms
from app.ui import desk_words, names
from app.ui.language import tr
from app.ui.models import walk as words
from app.ui.models.walk import WalkPlan
from app.ui.widgets.buttons import Button
from app.ui.widgets.chart_list import ChartList
from app.ui.widgets.chart_paint import Passing
from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.labels import Elided, Label, Number
from app.ui.widgets.layout import column, row


class ChartPanel(QWidget):
    """The last step on the right: pick a path and send the matter along it.

    Args:
        chart: the company's chart.
        seat: the trainee's role.
    """

    sent = Signal(tuple)

    def __init__(self, chart: ChartTables, seat: int) -> None:
        super().__init__()
        self.plan = WalkPlan(chart, seat)
        self.view = ChartView(self.plan)
        self.list = ChartList(self.plan)
        self.list.hide()
        self._story_ms = 0
        self._passing: list[Passing] = []
        self._words = Elided("", type="hint", tone="ink3")
        self._about = Number("", type="hint", tone="ink3")
        self._full = ""
        self.send = Button(tr("Send  Ctrl ↵"), hint=tr("Carries the post along this path"))
        self.send.setAccessibleName(tr("Send along this path"))
        self.swap = Button(tr("List"), kind="quiet", hint=tr("T. The chart as a list, or as a drawing"))
        head = row(Label(tr("Carry it up"), type="control", strong=True), self._words, self._about, self.send, self.swap, gap=8)
        self.setLayout(column(head, self.view, self.list, gap=2))
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.view.changed.connect(self.refresh)
        self.view.told.connect(self._tell)
        self.view.sent.connect(self.carry)
        self.list.added.connect(self.view.add)
        self.list.sent.connect(self.carry)
        self.list.back.connect(self._back)
        self.send.clicked.connect(self.carry)
        self.swap.clicked.connect(self.toggle_list)

    def show_state(self, story_ms: int, matters: list[Any], ghost: tuple[int, ...]) -> None:
        """Duty hours, the matters of this post that are under way, and a suggestion (practice only)."""
        self._story_ms = story_ms
        self._passing = [Passing(matter.walk, len(matter.hops)) for matter in matters]
        self.view.show_state(story_ms, self._passing, ghost)
        self.refresh()

    def clear(self) -> None:
        """Another post: begin at the seat."""
        self.plan.clear()
        self.view.cursor_role = self.plan.seat
        self.refresh()
        self.view.update()

    def take_focus(self) -> None:
        """Put the focus where the path is picked."""
        if self.list.isVisible():
            if self.list.buttons:
                self.list.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_list(self) -> None:
        """The drawing or the list."""
        listed = not self.list.isVisible()
        self.list.setVisible(listed)
        self.view.setVisible(not listed)
        self.swap.set_words(tr("Drawing") if listed else tr("List"))
        self.take_focus()

    def carry(self) -> None:
        """Send the matter along the path."""
        if self.plan.walk:
            self.sent.emit(tuple(self.plan.walk))
        else:
            self._tell(tr("Pick at least one role first: arrow keys and Enter, or click."))

    def refresh(self) -> None:
        """Say the path and what it takes."""
        self.list.show_state(self._story_ms)
        walk = self.plan.walk
        if walk:
            took, functions, authority = walk_ms(self.plan.chart, self.plan.seat, walk, self._story_ms)
            self._full = words.route_words(self.plan.chart, walk)
            self._about.setText(desk_words.about(took))
            reaches = tr("Reaches {functions}; authority {authority}")
            self._about.setToolTip(reaches.format(
                functions=names.words(functions) or tr("nobody on duty"), authority=authority
            ))
        else:
            self._full = self._under_way() or tr("arrow keys and Enter, or click")
            self._about.setText("")
        self.send.setVisible(bool(walk))
        self._tell("")
        self.view.update()

    def _under_way(self) -> str:
        if not self._passing:
            return ""
        matter = self._passing[-1]
        if not matter.reached:
            return tr("on its way to {role}").format(role=words.called(self.plan.chart, matter.walk[0]))
        return tr("with {role}", "a matter is with somebody").format(
            role=words.called(self.plan.chart, matter.walk[matter.reached - 1])
        )

    def _back(self) -> None:
        self.plan.back()
        self.view.cursor_role = self.plan.at
        self.refresh()

    def _tell(self, told: str) -> None:
        self._words.setText(told or self._full)
