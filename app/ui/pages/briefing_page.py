"""The briefing: company, seat, chart, policy, what counts, the log of the shift before; then the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QWidget

from app.engine.scenario import Scenario
from app.ui import text
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets import briefing_parts as parts
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import Hairline, Panel, column, row, scrolling
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.page import KeyRow, Page
from app.ui.widgets.translation_line import TranslationLine

if TYPE_CHECKING:
    from app.services.translations import Spoken

_TWO_COLUMNS_PX = 900
_WIDEST_PX = 1240


class BriefingPage(Page):
    """Shows one scenario; starting it is asked of the window."""

    name = "briefing"
    started = Signal(object, str)
    """(scenario, mode)"""
    declined = Signal()
    """Another drill, please."""

    def __init__(self) -> None:
        super().__init__()
        self._scenario: Scenario | None = None
        self._mode = "practice"
        self._spoken: Spoken | None = None
        self._columns: QBoxLayout | None = None
        self._stack = QStackedWidget()
        self._loading = EmptyState("book-open", tr("Opening the briefing"), "")
        self._stack.addWidget(self._loading)
        self._area: QScrollArea | None = None
        self._build_bar()
        self.setLayout(column(self._stack, Hairline(), self._bar, gap=0))
        self.layout().setStretch(0, 1)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self, self._start, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def title(self) -> str:
        return self._scenario.title if self._scenario else tr("Briefing")

    def subtitle(self) -> str:
        if self._scenario is None:
            return ""
        shown = self._scenario
        minutes = tr("{minutes} min").format(minutes=shown.minutes)
        return " · ".join((tr("Briefing"), shown.company, text.marks(shown.difficulty), minutes))

    def keys(self) -> tuple[KeyRow, ...]:
        return (("↵", tr("start the drill")), ("PgUp PgDn", tr("read on")), ("Alt ←", tr("another drill")))

    def show_loading(self, title: str) -> None:
        """The scenario is being opened."""
        self._scenario = None
        self._loading.say(tr("Opening the briefing"), title)
        self._stack.setCurrentWidget(self._loading)
        self._begin.setEnabled(False)
        self._note.setText("")
        self._tag.hide()
        self.titled.emit()

    def show_scenario(self, scenario: Scenario, mode: str = "practice", spoken: Spoken | None = None) -> None:
        """Show a scenario's briefing.

        Args:
            scenario: what will be played.
            mode: practice or exam.
            spoken: what is known of it as a translation; None: it is the original.
        """
        self._scenario, self._mode, self._spoken = scenario, mode, spoken
        if self._area is not None:
            self._stack.removeWidget(self._area)
            self._area.deleteLater()
        self._area = scrolling(self._content(scenario))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Briefing: {title}").format(title=scenario.title))
        self._stack.addWidget(self._area)
        self._stack.setCurrentWidget(self._area)
        self._tag.show()
        self._tag.show_word(tr("exam") if mode == "exam" else tr("practice"), "warn" if mode == "exam" else "accent")
        self._say_note(scenario, mode)
        self._begin.setEnabled(True)
        self._begin.setFocus()
        self._lay()
        self.titled.emit()

    def _build_bar(self) -> None:
        self._tag = Tag(tr("practice"), "accent")
        self._note = Label("", "control", "ink2", wrap=True)
        other = Button(tr("Choose another drill"))
        other.clicked.connect(self.declined)
        self._begin = Button(tr("Start the drill  ↵"), "primary", icon="play")
        self._begin.setAccessibleName(tr("Start the drill"))
        self._begin.clicked.connect(self._start)
        self._begin.setEnabled(False)
        self._bar = Panel(row(self._tag, self._note, other, self._begin, margins=(24, 12, 24, 12), gap=12))
        self._bar.layout().setStretch(1, 1)

    def _say_note(self, scenario: Scenario, mode: str) -> None:
        practice, exam = tr("You can pause. Hints are on. Only you see it."), tr(
            "No pause, no hints; the clock goes on if you leave."
        )
        rules = exam if mode == "exam" else practice
        if scenario.content:
            warning = tr("This drill shows {content}.").format(content=text.joined(scenario.content))
            self._note.setText(f"{warning} {rules}")
        else:
            self._note.setText(rules)

    def _content(self, scenario: Scenario) -> QWidget:
        left = column(parts.situation(scenario), *([parts.log_before(scenario)] if scenario.log else []), None, gap=12)
        right = column(parts.seat(scenario), parts.what_counts(scenario), None, gap=12)
        self._columns = row(left, right, gap=12)
        self._columns.setStretch(0, 11)
        self._columns.setStretch(1, 10)
        inner = QWidget()
        told = [TranslationLine(self._spoken)] if self._spoken else []
        inner.setLayout(column(*told, self._columns, parts.policy(scenario), None, gap=12))
        inner.setMaximumWidth(theme.px(_WIDEST_PX))
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(row(inner, margins=(24, 20, 24, 24)))
        return content

    def _start(self) -> None:
        if self._scenario is not None:
            self.started.emit(self._scenario, self._mode)

    def _lay(self) -> None:
        if self._columns is not None:
            wide = self.width() >= theme.px(_TWO_COLUMNS_PX)
            self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay()
