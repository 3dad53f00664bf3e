"""The head of the debrief: verdict and score, what to do better, the six dimensions, the pressure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from app.exports.debrief import Debrief
from app.ui import names, text
from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.buttons import Button
from app.ui.widgets.debrief_chart import DebriefChart
from app.ui.widgets.labels import Caps, Elided, Label, Number, Tag
from app.ui.widgets.layout import Card, column, row
from app.units import format_ms

_FULL = 10_000


class VerdictCard(Card):
    """One line that says how it went, up to three on what to do better, and where to go from here."""

    again = Signal()
    report = Signal()

    def __init__(self, debrief: Debrief) -> None:
        super().__init__()
        play = Button(tr("Play again"), "primary", icon="rotate-ccw", key="Ctrl+R")
        play.clicked.connect(self.again)
        play.setVisible(debrief.mode == "practice")
        save = Button(tr("Save report"), icon="download", key="Ctrl+S")
        save.clicked.connect(self.report)
        score = Number(text.points(debrief.total), "clock", "good" if debrief.passed else "hot")
        head = row(score, _tags(debrief), Label(shown(debrief.verdict), "title", wrap=True), save, play, gap=12)
        head.setStretch(2, 1)
        parts: list[object] = [head]
        if debrief.advice:
            parts += [4, Caps(tr("Next time"))]
            parts += [_numbered(number, shown(words)) for number, words in enumerate(debrief.advice, 1)]
        critical = [breach for breach in debrief.breaches if breach.critical]
        serious = len(debrief.breaches) - len(critical)
        if debrief.breaches:
            parts += [4, Label(_breach_words(len(critical), serious), "hint", "hot", strong=True, wrap=True)]
        self.setLayout(column(*parts, gap=4, margins=(20, 16, 20, 16)))


class DimensionsCard(Card):
    """Six bars; the upright mark on each is the playbook's."""

    def __init__(self, debrief: Debrief) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(10))
        marked = False
        for line, entry in enumerate(debrief.bars):
            name, meaning = text.dimension(entry.name)
            mark = -1 if entry.playbook is None else entry.playbook
            marked = marked or mark >= 0
            bar = Bar(entry.mine or 0, _FULL, _tone(entry.mine), mark, 8)
            pattern = tr("{dimension}: {mine} of 100, weight {weight}")
            if mark >= 0:
                pattern = tr("{dimension}: {mine} of 100, weight {weight}, playbook {playbook}")
            bar.setAccessibleName(pattern.format(
                dimension=name, mine=text.points(entry.mine), weight=entry.weight, playbook=text.points(mark)
            ))
            bar.setToolTip(meaning)
            number = Number(text.points(entry.mine), "control", "ink" if entry.mine is not None else "ink3", strong=True)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label = Label(name)
            label.setToolTip(meaning)
            grid.addWidget(label, line, 0)
            grid.addWidget(bar, line, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(number, line, 2)
            grid.addWidget(Label(f"× {entry.weight}", "hint", "ink3"), line, 3)
        grid.setColumnStretch(1, 1)
        note = tr("upright mark: the playbook") if marked else ""
        head = row(Label(tr("Six dimensions"), "title"), None, Label(note, "hint", "ink3"))
        self.setLayout(column(head, 4, grid, gap=8, margins=(20, 16, 20, 20)))
        self.layout().setStretch(2, 1)


class PressureCard(Card):
    """The curves, and one line that says what is under the cursor."""

    def __init__(self, debrief: Debrief) -> None:
        super().__init__()
        chart = DebriefChart()
        chart.show_debrief(debrief)
        rest = tr("dots: right acts of yours · crosses: others · point or use ← →")
        told = Elided(rest, "hint", "ink3")
        chart.told.connect(lambda words: told.setText(words or rest))
        head = row(Label(tr("Pressure"), "title"), 8, told, gap=8)
        head.setStretch(2, 1)
        self.setLayout(column(head, chart, gap=4, margins=(20, 16, 12, 8)))
        self.layout().setStretch(1, 1)


def _tags(debrief: Debrief) -> Tag:
    return Tag(tr("passed") if debrief.passed else tr("not passed"), "good" if debrief.passed else "hot")


def _numbered(number: int, words: str) -> object:
    line = row(Label(f"{number}", "body", "ink3", strong=True), Label(words, "body", wrap=True, selectable=True), gap=8)
    line.setStretch(1, 1)
    return line


def _breach_words(critical: int, serious: int) -> str:
    said = []
    if critical:
        said.append(tr("%n critical breach(es)", "", critical))
    if serious:
        said.append(tr("%n serious breach(es)", "", serious))
    return tr("Conduct: {breaches}; listed first below.").format(breaches=text.joined(said))


def _tone(mine: int | None) -> str:
    if mine is None:
        return "line"
    return "good" if mine >= 7_500 else "warn" if mine >= 4_000 else "hot"


def subtitle(debrief: Debrief) -> str:
    """What stands under the title of the page."""
    who = tr("played by {player}").format(player=names.word(debrief.player)) if debrief.player else names.word(debrief.mode)
    level = tr("level {level} reached").format(level=debrief.level) if debrief.level else tr("no level reached")
    return " · ".join((tr("Debrief"), debrief.company, who, level, format_ms(debrief.end_ms)))
