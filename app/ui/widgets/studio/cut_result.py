"""What the panel came to: each judge's total in both rounds, how they drew together, and where they disagree most."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.certification.angoff import Judge, counted
from app.certification.panel import disputes, still_blind, totals
from app.engine.scenario import Scenario
from app.services.judging import Bench
from app.ui import text
from app.ui.language import tr
from app.ui.models.studio.line_words import about, asked, loc_of, title
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label, Number
from app.ui.widgets.layout import column, row, scrolling
from app.ui.widgets.studio.cut_bounds import CutBounds
from app.ui.widgets.studio.cut_scale import CutScale


class CutResult(QWidget):
    """Covered while somebody still judges the first round: who has seen others' numbers judges no more for himself."""

    picked = Signal(object)
    uncovered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scale, self.bounds = CutScale(), CutBounds()
        self.bounds.found.connect(self.scale.show_bounds)
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self._parts = QWidget()
        self._parts.setProperty("ground", "none")
        self._box = column(self._inner, self.scale, self.bounds, self._parts, None, gap=16, margins=(16, 16, 16, 16))
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(self._box)
        self.setLayout(column(scrolling(content)))

    def show_bench(self, scenario: Scenario, bench: Bench, covered: bool) -> None:
        """Show what the panel came to.

        Args:
            scenario: whose lines they are.
            bench: how the judging stands.
            covered: whether the numbers stay covered.
        """
        cut = None if covered else bench.mark.cut
        for part in (self.scale, self.bounds):
            part.setVisible(cut is not None)
        if cut is None:
            self._swap(self._why_nothing(bench, covered), column())
            return
        panel = counted(bench.lines, bench.judges)
        sums = [totals(bench.lines, judge) for judge in panel]
        self.scale.show_cut([[each[number] or 0 for each in sums] for number in range(2)], cut.cut, cut.error)
        self.bounds.show_cut(scenario, cut.cut)
        self._swap(self._judges(bench, panel), self._disputes(scenario, bench))

    def _swap(self, above: QLayout, below: QLayout) -> None:
        """Put two new parts in the places of the old ones."""
        for name, layout in (("_inner", above), ("_parts", below)):
            old, new = getattr(self, name), QWidget()
            new.setProperty("ground", "none")
            new.setLayout(layout)
            self._box.replaceWidget(old, new)
            old.hide()
            old.deleteLater()
            setattr(self, name, new)

    def _why_nothing(self, bench: Bench, covered: bool) -> QLayout:
        blind = still_blind(bench.lines, bench.judges)
        if covered and bench.mark.cut is not None:
            words = tr("Not finished with round 1: {names}. Until they are, the numbers stay covered, so that nobody is led "
                       "by them.").format(names=text.joined(blind))  # fmt: skip
            show = Button(tr("Show them now"), kind="quiet", hint=tr("Not while a judge looks on"))
            show.clicked.connect(self.uncovered)
            return column(Label(words, "body", "ink2", wrap=True), row(show, None), gap=8)
        words = tr("There is no result yet: nobody who sat the drill first has finished both rounds.")
        return column(Label(words, "body", "ink2", wrap=True))

    def _judges(self, bench: Bench, panel: list[Judge]) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(6))
        for at, words in enumerate((tr("Judge"), tr("Round 1"), tr("Round 2"), tr("Changed by"), "")):
            grid.addWidget(Label(words, "hint", "ink3"), 0, at, _side(at))
        for line, judge in enumerate(bench.judges, 1):
            first, last = totals(bench.lines, judge)
            changed = _signed(last - first) if first is not None and last is not None else "–"
            cells = (judge.name, text.points(first), text.points(last), changed)
            for at, words in enumerate(cells):
                grid.addWidget(Label(words, strong=at == 2) if at == 0 else Number(words, strong=at == 2), line, at, _side(at))
            if judge not in panel:
                why = tr("not counted: has not sat the drill first") if not judge.sat_first else tr("not counted: not finished")
                grid.addWidget(Label(why, "hint", "ink3"), line, 4)
        grid.setColumnStretch(4, 1)
        return column(Caps(tr("Judges")), grid, 4, Label(_drawn_together(bench), "control", "ink2", wrap=True), gap=8)

    def _disputes(self, scenario: Scenario, bench: Bench) -> QLayout:
        found = disputes(bench.lines, bench.judges)
        if not found:
            return column(Caps(tr("Where judges disagree most")), Label(tr("On no line."), tone="ink3"), gap=8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(4))
        heads = (tr("Line"), tr("Lowest"), tr("Highest"), tr("Of"), tr("Apart, in points of the whole"))
        for at, words in enumerate(heads):
            grid.addWidget(Label(words, "hint", "ink3"), 0, at, _side(at))
        for number, entry in enumerate(found, 1):
            key = about(entry.line)
            words = tr("{asked} · {about}").format(asked=asked(entry.line)[0], about=title(scenario, key))
            link = Button(words, kind="link", hint=tr("Show it in the text"))
            link.setMinimumWidth(theme.px(120))
            link.clicked.connect(lambda _, loc=loc_of(scenario, key): self.picked.emit(loc))
            grid.addWidget(link, number, 0)
            figures = (entry.lowest, entry.highest, entry.line.possible)
            for at, figure in enumerate(figures, 1):
                grid.addWidget(Number(str(figure)), number, at, _side(at))
            grid.addWidget(Number(text.points(entry.apart), strong=True), number, 4, _side(4))
        grid.setColumnStretch(0, 1)
        return column(Caps(tr("Where judges disagree most")), grid, gap=8)


def _drawn_together(bench: Bench) -> str:
    cut = bench.mark.cut
    if cut is None or cut.spread is None or cut.spread_before is None:
        return tr("One judge alone: there is no spread, and no error can be told.")
    return tr("The cut went from {before} to {after}. Judges lay {wide} points apart (standard deviation) after round 1 "
              "and {narrow} after round 2; on average each went {moved} points.").format(
        before=text.points(cut.before), after=text.points(cut.cut), wide=text.points(cut.spread_before),
        narrow=text.points(cut.spread), moved=text.points(cut.moved))  # fmt: skip


def _signed(hundredths: int) -> str:
    if not hundredths:
        return "0"
    return f"{'+' if hundredths > 0 else '−'}{text.points(abs(hundredths))}"


def _side(column_at: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if 0 < column_at else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
