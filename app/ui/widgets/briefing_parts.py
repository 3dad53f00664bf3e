"""The parts of the briefing: situation, seat and chart, what counts, the policy in plain words, the log."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.engine.policy import PolicyClass
from app.engine.scenario import Scenario
from app.engine.scoring import DIMENSIONS
from app.ui import names, text
from app.ui.language import tr
from app.ui.models.walk import WalkPlan
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.labels import Caps, Elided, KeyCap, Label, Number, Tag
from app.ui.widgets.layout import Card, Hairline, column, row

_MARGINS = (20, 16, 20, 20)


def section(title: str, *parts: object, note: str = "", gap: int = 8) -> Card:
    """A card with a heading and perhaps a line beside it."""
    heading = row(Label(title, "title"), Elided(note, "hint", "ink3"), gap=12)
    heading.setStretch(1, 1)
    return Card(column(heading, 4, *parts, gap=gap, margins=_MARGINS))


def situation(scenario: Scenario) -> Card:
    """The company and what has happened, and what this drill trains."""
    paragraphs = [" ".join(part.split()) for part in scenario.brief.split("\n\n") if part.strip()]
    parts: list[object] = [Label(part, "body", wrap=True, selectable=True) for part in paragraphs]
    if scenario.objectives:
        parts += [8, Caps(tr("What this drill trains"))]
        parts += [_bullet(objective) for objective in scenario.objectives]
    return section(scenario.company, *parts, note=scenario.sector)


def log_before(scenario: Scenario) -> Card:
    """What the shift before wrote down, times on the left."""
    grid = _grid(12, 8)
    for line, entry in enumerate(scenario.log):
        time, _, words = entry.partition(" ")
        when = Number(time if words else "", "control", "ink3")
        grid.addWidget(when, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(words or entry, wrap=True, selectable=True), line, 1)
    grid.setColumnStretch(1, 1)
    return section(tr("Log of the shift before"), grid)


def seat(scenario: Scenario) -> Card:
    """Who the trainee is, and the chart that matters are carried up."""
    role = scenario.chart.roles[scenario.seat]
    formation = scenario.chart.formation
    may = tr("Your authority is {authority} of 5; what needs more, you carry up.").format(authority=role.authority)
    chart = ChartView(WalkPlan(scenario.chart, scenario.seat))
    chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    chart.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    chart.show_state(scenario.start_story_ms, [], ())
    others = " ".join((text.formation_meaning(formation), tr("Dashed: off duty at the start."))).strip()
    return section(
        tr("You are the {role}").format(role=text.within(role.title)),
        Label(may, "body", wrap=True),
        chart,
        Label(others, "hint", "ink3", wrap=True),
        note=f"{scenario.chart.title} · {text.within(text.formation(formation))}",
    )


def what_counts(scenario: Scenario) -> Card:
    """Six dimensions with their weights, and what fails a drill."""
    grid = _grid(12, 10)
    most = max(scenario.weights)
    for line, (name, weight) in enumerate(zip(DIMENSIONS, scenario.weights)):
        title, meaning = text.dimension(name)
        words = column(Label(title, strong=True), Label(meaning, "hint", "ink3", wrap=True), gap=0)
        number = Number(str(weight), "control", "ink2", strong=True)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar = Bar(weight, most, "accent")
        bar.setFixedWidth(theme.px(96))
        grid.addLayout(words, line, 0)
        grid.addWidget(bar, line, 1)
        grid.addWidget(number, line, 2)
    grid.setColumnStretch(0, 1)
    mark = text.points(scenario.pass_hundredths)
    gate = Label(
        tr("Conduct stands above points: never hide lawful criticism, publish what nobody approved, give away personal "
        "data, threaten, deceive, or leave a danger where it is."),
        "hint", "ink2", wrap=True,
    )
    return section(tr("What counts"), grid, 4, Hairline(), 4, gate, note=tr("{mark} of 100 passes").format(mark=mark))


def policy(scenario: Scenario) -> Card:
    """The policy's questions in order, each with its key and what it usually asks for."""
    words = dict(scenario.policy.disposition_words)
    grid = _grid(16, 0)
    for line, entry in enumerate(scenario.policy.classes):
        grid.addWidget(Hairline(), 2 * line, 0, 1, 4)
        _class_row(grid, 2 * line + 1, entry, words)
    grid.setColumnStretch(1, 1)
    parts: list[object] = [Label(" ".join(scenario.policy.summary.split()), "body", "ink2", wrap=True), grid]
    if scenario.policy.house_rules:
        parts += [8, Caps(tr("House rules"))]
        parts += [_bullet(rule) for rule in scenario.policy.house_rules]
    return section(tr("The policy: ask in this order, first yes wins"), *parts, note=scenario.policy.title)


def _class_row(grid: QGridLayout, line: int, entry: PolicyClass, words: dict[str, str]) -> None:
    top = Qt.AlignmentFlag.AlignVCenter
    question = entry.question or tr("None of these.")
    said = column(Label(entry.title, strong=True), Label(question, tone="ink2", wrap=True), gap=0, margins=(0, 10, 0, 10))
    usual = names.word(text.words_of(entry.default))
    asked = Label(tr("usually {disposition}").format(disposition=usual), "control", "ink")
    asked.setToolTip(words.get(entry.default, ""))
    times = tr("first word {first_word}, answer {answer}").format(
        first_word=text.duration(entry.first_word_ms), answer=text.duration(entry.answer_ms)
    ) if entry.answer_ms else ""
    cells = column(None, asked, *([Label(times, "hint", "ink3")] if times else []), None, gap=0)
    grid.addWidget(KeyCap(str(entry.key)), line, 0, top)
    grid.addLayout(said, line, 1)
    grid.addLayout(cells, line, 2)
    up = Tag(tr("carry it up"), "warn") if entry.escalates else QWidget()
    grid.addWidget(up, line, 3, top)


def _bullet(words: str) -> QLayout:
    dot = Label("·", "body", "ink3", strong=True)
    dot.setAlignment(Qt.AlignmentFlag.AlignTop)
    line = row(dot, Label(words, "body", wrap=True), gap=8)
    line.setStretch(1, 1)
    return line



def _grid(across: int, down: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(across))
    grid.setVerticalSpacing(theme.px(down))
    return grid
