"""The real crisis behind the drill: what happened, what was done, what came of it, the sources and the doubts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.exports.debrief import CaseStory
from app.ui import names, text
from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.labels import Caps, Label, Tag
from app.ui.widgets.layout import column, row


class CaseView(QWidget):
    """One case, read from top to bottom; dates on the right."""

    def __init__(self, case: CaseStory) -> None:
        super().__init__()
        level = tr("level {level}").format(level=case.level) if case.level else tr("no level")
        head = row(
            Label(f"{case.organisation}, {case.year}", "title"),
            Tag(text.cause(case.cause.replace(" ", "-"))),
            Tag(level, "warn" if case.level else "plain"),
            None,
        )
        told = column(
            head,
            Label(case.title, "control", "ink3", wrap=True),
            *_part(tr("What happened"), case.happened),
            *_part(tr("What they did"), case.did),
            *_part(tr("What came of it"), case.outcome),
            *_part(tr("The lesson, as we read it"), case.lesson),
            None,
            gap=4,
        )
        beside = column(
            *([Caps(tr("Time line")), _moments(case), 12] if case.timeline else []),
            *_bullets(tr("What is in doubt"), case.doubts),
            *_bullets(tr("Sources"), case.sources),
            Label(tr("Confidence: {confidence}.").format(confidence=names.word(case.confidence)), "hint", "ink3"),
            Label(shown(case.level_note), "hint", "ink3", wrap=True),
            None,
            gap=4,
        )
        line = row(told, beside, gap=32)
        line.setStretch(0, 6)
        line.setStretch(1, 5)
        self.setLayout(line)


def _part(title: str, words: str) -> list[object]:
    return [8, Caps(title), Label(words, "body", wrap=True, selectable=True)] if words else []


def _bullets(title: str, lines: tuple[str, ...]) -> list[object]:
    if not lines:
        return []
    return [Caps(title), *(Label(line, "control", "ink2", wrap=True, selectable=True) for line in lines), 12]


def _moments(case: CaseStory) -> QLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(4))
    for line, (when, event) in enumerate(case.timeline):
        date = Label(when, "hint", "ink3", wrap=True)
        date.setFixedWidth(theme.px(124))
        grid.addWidget(date, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(event, wrap=True, selectable=True), line, 1)
    grid.setColumnStretch(1, 1)
    return grid
