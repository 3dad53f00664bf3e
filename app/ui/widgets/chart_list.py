"""The chart as a list: the path so far in words, and whom it can go to next, one button each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.models import walk as words
from app.ui.models.walk import WalkPlan
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column
from app.units import format_ms


class ChartList(QWidget):
    """The same path as on the drawing, for those who would rather read or listen.

    Args:
        plan: the path; shared with the drawing.
    """

    added = Signal(int)
    sent = Signal()
    back = Signal()

    def __init__(self, plan: WalkPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._shown: tuple = ()
        self._path = Label("", type="control", tone="ink2", wrap=True)
        self._box = column(gap=2)
        self.buttons: list[Button] = []
        self.setLayout(column(self._path, self._box, gap=4))
        self.setAccessibleName(tr("Chart as a list"))

    def show_state(self, story_ms: int) -> None:
        """The path, and the roles that its end may ask."""
        plan = self._plan
        duty = tuple(words.duty_words(plan.chart, role, story_ms) for role in plan.next_roles())
        if (tuple(plan.walk), duty) == self._shown:
            return
        self._shown = (tuple(plan.walk), duty)
        end = words.called(plan.chart, plan.at)
        route = tr("From you → {route}. Next, ask:").format(route=words.route_words(plan.chart, plan.walk))
        self._path.setText(route if plan.walk else tr("You start at {role}. First, ask:").format(role=end))
        focused = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(role, story_ms) for role in plan.next_roles()]
        for button in self.buttons:
            self._box.addWidget(button)
        if focused and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, role: int, story_ms: int) -> Button:
        chart = self._plan.chart
        takes = chart.link_ms(self._plan.at, role)
        hint = " · ".join((words.told(chart, role, story_ms), tr("reached in {time}").format(time=format_ms(takes))))
        button = Button(words.offered(chart, role, story_ms), kind="row", hint=hint)
        button.clicked.connect(lambda _=False: self.added.emit(role))
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        here = [number for number, button in enumerate(self.buttons) if button.hasFocus()]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and here:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.buttons[(here[0] + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.sent.emit()
            elif here:
                self.buttons[here[0]].click()
        elif key == Qt.Key.Key_Backspace:
            self.back.emit()
        else:
            event.ignore()
