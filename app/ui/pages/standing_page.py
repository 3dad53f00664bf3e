"""My standing: what I have, what I lack, when it runs out, how a set is sat, and how my exams went. Practice is not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label
from app.ui.widgets.layout import Panel, column, row, scrolling
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.page import KeyRow, Page
from app.ui.widgets.sitting.level_card import LevelCard
from app.ui.widgets.sitting.result_card import ResultCard

if TYPE_CHECKING:
    from app.services.signing_in import SigningIn
    from app.ui.models.standing_shown import StandingShown

_STACKED_PX = 1240
"""Below this my results stand under the levels."""
_SIGN_IN_PX = 520


class StandingPage(Page):
    """Shows what it is given; beginning a set, going on with one and debriefs are asked of the flow.

    Args:
        signing_in: makes who may sit here; called when somebody has to pick themselves.
    """

    name = "standing"
    shown_again = Signal()
    picked = Signal(str)
    """The number of who says that it is them; empty: nobody any more."""
    begin_wanted = Signal(str, str)
    """(programme, level): a set is to be begun."""
    go_on_wanted = Signal(str)
    """The id of the set that is open."""
    debrief_wanted = Signal(int)
    """The run of an exam drill of mine."""

    def __init__(self, signing_in: object) -> None:
        super().__init__()
        self._signing_in = signing_in
        self._shown: StandingShown | None = None
        self._pick: QWidget | None = None
        self._whole = QStackedWidget()
        self._loading = Panel(row(None, Label(tr("Looking up where you are …"), "body", "ink2"), None), "canvas")
        self._whole.addWidget(self._loading)
        self._columns: QBoxLayout | None = None
        self._content: QWidget | None = None
        self.setLayout(column(self._whole, gap=0))
        QShortcut(QKeySequence("Ctrl+G"), self, self._go_on)

    # the window asks -----------------------------------------------------------------------------------

    def title(self) -> str:
        return tr("My standing")

    def subtitle(self) -> str:
        if self._shown is None:
            return tr("What you need for which certificate, and when yours runs out")
        return " · ".join(part for part in (self._shown.name, self._shown.number, self._shown.unit) if part)

    def keys(self) -> tuple[KeyRow, ...]:
        rows: list[KeyRow] = [("Tab", tr("next button")), ("↵", tr("press it"))]
        if self._shown is not None and self._shown.open_set:
            rows.insert(0, ("Ctrl G", tr("go on with the exam")))
        return tuple(rows)

    def enter(self, argument: object = None) -> None:
        self.shown_again.emit()

    # what is shown -------------------------------------------------------------------------------------

    def show_loading(self) -> None:
        """It is being looked up."""
        if self._shown is None:
            self._whole.setCurrentWidget(self._loading)

    def show_sign_in(self) -> None:
        """Nobody has said who they are."""
        self._shown = None
        self._drop()
        if self._pick is None:
            self._pick = self._make_sign_in()
            self._whole.addWidget(self._pick)
        self._whole.setCurrentWidget(self._pick)
        self._picker.ask()
        self.titled.emit()

    def show_standing(self, found: StandingShown) -> None:
        """Show where somebody is."""
        self._shown = found
        self._drop()
        parts: list[object] = [self._who(found)]
        if found.open_set:
            parts.append(self._open_bar(found))
        parts += [_trouble(shown(sentence)) for sentence in found.troubles]
        parts += [_trouble(tr("The programme {file} has errors and is left out. Whoever wrote it finds them with the verb check.")
                           .format(file=name)) for name in found.broken]  # fmt: skip
        levels, results = self._levels(found), self._results(found)
        if not found.levels:
            parts.append(EmptyState("list", tr("No programme here"), tr(
                "A programme says what has to be passed for which certificate. Its file belongs into scenarios/programmes.")))
        else:
            self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            self._columns.setSpacing(theme.px(16))
            self._columns.addWidget(levels, 3)
            self._columns.addWidget(results, 2)
            parts.append(self._columns)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setLayout(column(*parts, None, gap=12, margins=(24, 16, 24, 24)))
        self._content = scrolling(inner)
        self._whole.addWidget(self._content)
        self._whole.setCurrentWidget(self._content)
        self._lay()
        self._first_focus()
        self.titled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay()

    # within --------------------------------------------------------------------------------------------

    def _make_sign_in(self) -> QWidget:
        from app.ui.widgets.sign_in import PickMyself

        signing_in: SigningIn = self._signing_in()
        self._picker = PickMyself(signing_in)
        self._picker.picked.connect(lambda number, _: self.picked.emit(number))
        self._picker.setMaximumWidth(theme.px(_SIGN_IN_PX))
        across = row(None, self._picker, None, margins=(24, 24, 24, 24))
        across.setStretch(1, 100)
        return Panel(across, "canvas")

    def _who(self, found: StandingShown) -> QWidget:
        other = Button(tr("Not you? Pick yourself"), "quiet", icon="users")
        other.clicked.connect(lambda: self.picked.emit(""))
        line = row(Label(found.name, "title"), Label(" · ".join(p for p in (found.number, found.unit) if p), "control", "ink3"),
                   None, other, gap=12)  # fmt: skip
        made = QWidget()
        made.setLayout(line)
        return made

    def _open_bar(self, found: StandingShown) -> QWidget:
        bar = Panel(ground="warnsoft" if found.open_running else "accentsoft")
        bar.setProperty("rounded", True)
        words = tr("Your set for {title} is open: {sat} of %n drill(s) over.", "", found.open_drills)
        more = tr("A drill is under way, and its clock runs.") if found.open_running else tr("The clock stands between two drills.")
        go_on = Button(tr("Go on"), "primary", icon="play")
        go_on.clicked.connect(self._go_on)
        self._go = go_on
        texts = column(Label(words.format(title=found.open_title, sat=found.open_sat), strong=True, wrap=True),
                       Label(more, "hint", "ink", wrap=True), gap=0)  # fmt: skip
        line = row(texts, go_on, gap=12, margins=(16, 12, 16, 12))
        line.setStretch(0, 1)
        bar.setLayout(line)
        return bar

    def _levels(self, found: StandingShown) -> QWidget:
        parts: list[object] = []
        self._begins: list[Button] = []
        named = ""
        for level in found.levels:
            if level.programme != named:
                named = level.programme
                parts.append(Caps(tr("{programme} · {company}").format(programme=level.programme_title, company=level.company)))
            card = LevelCard(level, bool(found.open_set))
            card.begin_wanted.connect(self.begin_wanted)
            self._begins.append(card.begin)
            parts.append(card)
        made = QWidget()
        made.setLayout(column(*parts, None, gap=8))
        return made

    def _results(self, found: StandingShown) -> QWidget:
        parts: list[object] = [Caps(tr("My exams"))]
        for result in found.results:
            card = ResultCard(result, whole=False)
            card.debrief_wanted.connect(self.debrief_wanted)
            parts.append(card)
        if not found.results:
            parts.append(Label(tr("None yet. What you practise stays yours and is not shown here."), "control", "ink2", wrap=True))
        made = QWidget()
        made.setLayout(column(*parts, None, gap=8))
        return made

    def _go_on(self) -> None:
        if self._shown is not None and self._shown.open_set:
            self.go_on_wanted.emit(self._shown.open_set)

    def _first_focus(self) -> None:
        if self._shown.open_set:
            self._go.setFocus()
        else:
            next((button for button in self._begins if button.isEnabled()), self).setFocus()

    def _lay(self) -> None:
        if self._columns is not None:
            stacked = self.width() < theme.px(_STACKED_PX)
            way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
            self._columns.setDirection(way)

    def _drop(self) -> None:
        self._columns = None
        if self._content is not None:
            self._whole.removeWidget(self._content)
            self._content.deleteLater()
            self._content = None


def _trouble(sentence: str) -> QWidget:
    bar = Panel(ground="warnsoft")
    bar.setProperty("rounded", True)
    bar.setLayout(row(Label(sentence, "control", "ink", wrap=True), margins=(16, 10, 16, 10)))
    return bar
