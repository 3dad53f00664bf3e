"""The debrief: verdict, dimensions, pressure; then the ledger, the time line, the wrong turns and the real case."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QScrollArea, QStackedWidget, QWidget

from app.exports.debrief import BreachRow, Debrief, LedgerRow, PostStory
from app.ui import names, text
from app.ui.language import shown, tr
from app.ui.models import debrief_figures as figures
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.debrief_case import CaseView
from app.ui.widgets.debrief_post import post_detail, words_detail
from app.ui.widgets.debrief_rows import OpeningRow, RowList
from app.ui.widgets.debrief_top import DimensionsCard, PressureCard, VerdictCard, subtitle
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, column, row, scrolling
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.page import KeyRow, Page
from app.units import format_ms

_SIDE_BY_SIDE_PX = 940
_WIDEST_PX = 1320


class DebriefPage(Page):
    """Shows one debrief; playing again and saving a report are asked of the window."""

    name = "debrief"
    again = Signal()
    report = Signal(object)
    """The debrief to be saved as a report."""

    def __init__(self) -> None:
        super().__init__()
        self._debrief: Debrief | None = None
        self._area: QScrollArea | None = None
        self._pair: QBoxLayout | None = None
        self._stack = QStackedWidget()
        self._working = EmptyState(
            "hourglass", tr("Working out the debrief"), tr("Your run is set beside silence and the playbook."))
        self._stack.addWidget(self._working)
        self.setLayout(column(self._stack))

    def title(self) -> str:
        return self._debrief.title if self._debrief else tr("Debrief")

    def subtitle(self) -> str:
        return subtitle(self._debrief) if self._debrief else ""

    def keys(self) -> tuple[KeyRow, ...]:
        return (
            ("↑ ↓", tr("from line to line")),
            ("↵", tr("open a line")),
            ("Ctrl R", tr("play again")),
            ("Ctrl S", tr("save the report")),
        )

    def show_working(self) -> None:
        """The debrief is being worked out."""
        self._debrief = None
        self._stack.setCurrentWidget(self._working)
        self.titled.emit()

    def show_debrief(self, debrief: Debrief) -> None:
        """Show a finished run."""
        self._debrief = debrief
        if self._area is not None:
            self._stack.removeWidget(self._area)
            self._area.deleteLater()
        self._area = scrolling(self._content(debrief))
        self._area.setAccessibleName(tr("Debrief: {title}").format(title=debrief.title))
        self._stack.addWidget(self._area)
        self._stack.setCurrentWidget(self._area)
        self._lay()
        self.titled.emit()

    def _content(self, debrief: Debrief) -> QWidget:
        verdict = VerdictCard(debrief)
        verdict.again.connect(self.again)
        verdict.report.connect(lambda: self.report.emit(debrief))
        self._pair = row(DimensionsCard(debrief), PressureCard(debrief), gap=12)
        self._pair.setStretch(0, 2)
        self._pair.setStretch(1, 3)
        inner = QWidget()
        inner.setLayout(column(verdict, self._pair, _Tabs(debrief), None, gap=12))
        inner.setMaximumWidth(theme.px(_WIDEST_PX))
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(row(inner, margins=(24, 16, 24, 24)))
        return content

    def _lay(self) -> None:
        if self._pair is not None:
            wide = self.width() >= theme.px(_SIDE_BY_SIDE_PX)
            self._pair.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay()


class _Tabs(Card):
    """Four ways to look closer, each made when it is first asked for."""

    def __init__(self, debrief: Debrief) -> None:
        super().__init__()
        self._debrief = debrief
        self._posts = {post.inject: post for post in debrief.posts}
        ways = [(tr("Ledger"), self._ledger), (tr("Time line"), self._time_line), (tr("Wrong turns"), self._turns)]
        if debrief.case is not None:
            ways.append((tr("The real case"), lambda: CaseView(debrief.case)))
        self._made: dict[int, QWidget] = {}
        self._ways = [make for _, make in ways]
        group = QButtonGroup(self)
        heads = row(gap=4)
        for number, (words, _) in enumerate(ways):
            button = Button(words, "place")
            button.setCheckable(True)
            button.setChecked(number == 0)
            group.addButton(button, number)
            heads.addWidget(button)
        heads.addStretch(1)
        self._box = column(gap=0)
        self.setLayout(column(heads, self._box, gap=8, margins=(16, 12, 16, 16)))
        group.idClicked.connect(self._show)
        self._show(0)

    def _show(self, number: int) -> None:
        if number not in self._made:
            self._made[number] = self._ways[number]()
            self._box.addWidget(self._made[number])
        for other, widget in self._made.items():
            widget.setVisible(other == number)

    def _ledger(self) -> QWidget:
        rows = [self._breach_row(breach) for breach in sorted(self._debrief.breaches, key=lambda b: not b.critical)]
        rows += [self._ledger_row(line) for line in self._debrief.rows if line.lost > 0]
        full = [line for line in self._debrief.rows if line.lost <= 0]
        if not full:
            return RowList(rows)
        lost = RowList(rows) if rows else Label(tr("Nothing was lost: every line has its full points."), "body", "good")
        more = Button(tr("Show the %n line(s) with full points", "", len(full)), "quiet", icon="chevron-down")
        box = QWidget()
        box.setLayout(column(lost, row(more, None), gap=8))

        def show_all() -> None:
            more.hide()
            box.layout().addWidget(RowList([self._ledger_row(line) for line in full]))

        more.clicked.connect(show_all)
        return box

    def _ledger_row(self, line: LedgerRow) -> OpeningRow:
        post = self._posts.get(line.inject)
        earned = str(line.earned)
        if line.possible:
            earned = tr("{earned} of {possible}").format(earned=line.earned, possible=line.possible)
        cells = (
            (figures.lost_words(line), "hot" if line.lost > 0 else "ink3", "strong", 64),
            (text.dimension(line.dimension)[0], "ink", "control", 112),
            (names.word(line.what), "ink2", "control", 132),
            (shown(line.title), "ink", "control", 0),
            (earned, "ink3", "hint", 76),
        )
        return OpeningRow(cells, figures.row_aloud(line), lambda: self._detail(post, line.reason))

    def _breach_row(self, breach: BreachRow) -> OpeningRow:
        post = self._posts.get(breach.inject)
        kind = tr("critical") if breach.critical else tr("serious")
        about = f"{shown(breach.sentence)} {post.name}" if post else shown(breach.sentence)
        pattern = tr("critical breach at {time}: {about}") if breach.critical else tr("serious breach at {time}: {about}")
        aloud = pattern.format(time=format_ms(breach.at_ms), about=about)
        cells = (
            (tr("breach"), "hot", "strong", 64),
            (kind, "hot" if breach.critical else "warn", "strong", 112),
            (format_ms(breach.at_ms), "ink2", "control", 132),
            (about, "ink", "control", 0),
        )
        return OpeningRow(cells, aloud, lambda: self._detail(post, breach.sentence))

    def _time_line(self) -> QWidget:
        return RowList([self._post_row(post) for post in self._debrief.posts])

    def _post_row(self, post: PostStory) -> OpeningRow:
        same = post.given_class == post.right_class
        cells = (
            (format_ms(post.at_ms), "ink3", "control", 64),
            (post.name, "ink", "strong", 168),
            (" ".join(post.text.split()), "ink2", "control", 0),
            (f"{'✓' if same else '✗'} {figures.class_words(post.given_class)}", "good" if same else "hot", "control", 166),
            (figures.disposition_words(post.given_disposition), "ink2", "control", 120),
        )
        return OpeningRow(cells, figures.post_aloud(post), lambda: post_detail(post))

    def _turns(self) -> QWidget:
        found = figures.turns(self._debrief)
        if not found:
            words = tr("You never left the policy’s chart: every post that you classified got its class.")
            return Label(words, "body", "ink2", wrap=True)
        parts: list[object] = []
        for turn in found:
            head = " ".join((turn.words, tr("%n post(s).", "", len(turn.posts))))
            parts += [Label(tr("“{text}”").format(text=turn.question), "body", strong=True, wrap=True), Label(head, "control", "ink2")]
            parts += [RowList([self._turn_row(post) for post in turn.posts]), 12]
        box = QWidget()
        box.setLayout(column(*parts, gap=4))
        return box

    def _turn_row(self, post: PostStory) -> OpeningRow:
        given, right = text.words_of(post.given_class), text.words_of(post.right_class)
        cells = (
            (format_ms(post.at_ms), "ink3", "control", 64),
            (post.name, "ink", "strong", 168),
            (" ".join(post.text.split()), "ink2", "control", 0),
            (tr("you: {given}").format(given=given), "hot", "control", 168),
            (tr("right: {right}").format(right=right), "good", "control", 178),
        )
        return OpeningRow(cells, figures.post_aloud(post), lambda: post_detail(post))

    def _detail(self, post: PostStory | None, reason: str) -> QWidget:
        return post_detail(post, shown(reason)) if post is not None else words_detail(shown(reason))

