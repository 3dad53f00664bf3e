"""What a set came to: passed or not, why, drill by drill. Nobody is certified by it: a named person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from app.ui import text
from app.ui.language import mark, shown, tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Elided, Label, Number, Tag
from app.ui.widgets.layout import Card, column, row
from app.units import format_points

if TYPE_CHECKING:
    from app.services.sittings import DrillResult, Result

_STATUS = {
    "ended": mark("ended"), "interrupted": mark("broken off, it counts"), "missed": mark("never sat"),
    "drawn": mark("not begun"), "begun": mark("under way"),
}  # fmt: skip


class ResultCard(Card):
    """Shows one set.

    Args:
        result: what it came to.
        whole: with its reasons and what follows; False: short, for the list of past ones.
    """

    debrief_wanted = Signal(int)
    """The run whose debrief is to be shown."""

    def __init__(self, result: Result, whole: bool = True) -> None:
        super().__init__()
        words, tone = verdict_words(result)
        head = row(Label(result.title, "title"), Tag(words, tone), None, gap=12)
        parts: list[object] = [head]
        if whole:
            parts += [Label(what_follows(result), "body", "ink", wrap=True)]
        parts += [Label(shown(reason), "control", "ink2", wrap=True) for reason in result.outcome.reasons]
        if result.missing:
            parts.append(Label(tr("%n record(s) could not be taken in; HR can tell why.", "", result.missing), "control", "hot",
                               wrap=True))
        parts += [6, Caps(tr("Drills")), self._drills(result)]
        if result.outcome.provisional:
            parts += [4, Label(tr("Provisional: judges have not set every pass mark."), "hint", "ink3", wrap=True)]
        self.setLayout(column(*parts, gap=4, margins=(20, 16, 20, 16)))

    def _drills(self, result: Result) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        for line, drill in enumerate(result.drills):
            grid.addWidget(Number(str(drill.position + 1), "control", "ink3"), line, 0)
            grid.addWidget(Elided(drill.title or tr("never opened"), "control"), line, 1)
            grid.addWidget(Number(text.points(drill.scaled), "control", strong=True), line, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Label(_drill_words(drill), "hint", "ink3"), line, 3)
            if drill.run and drill.status in ("ended", "interrupted"):
                button = Button(tr("Debrief"), "quiet")
                button.setAccessibleName(tr("Debrief of drill {number}").format(number=drill.position + 1))
                button.clicked.connect(lambda _=False, run=drill.run: self.debrief_wanted.emit(run))
                grid.addWidget(button, line, 4)
        return grid


def verdict_words(result: Result) -> tuple[str, str]:
    """(word, tone) of a set."""
    if result.outcome.passed:
        if result.decision == "granted":
            return tr("Passed, granted"), "good"
        return (tr("Passed, declined"), "warn") if result.decision == "declined" else (tr("Passed, waiting for a decision"), "good")
    return (tr("Near miss"), "warn") if result.outcome.near_miss else (tr("Not passed"), "hot")


def what_follows(result: Result) -> str:
    """What it means and what comes next."""
    came = result.outcome
    mean = tr("The mean over the whole set is {mean}, on a scale where each drill's own pass mark is 70.")
    if any(format_points(came.mean) in reason for reason in came.reasons):  # it is said below
        mean = tr("Points are on a scale where each drill's own pass mark is 70.")
    mean = mean.format(mean=text.points(came.mean))
    if came.passed and result.decision == "granted":
        return " ".join((mean, tr("The certificate was granted.")))
    if came.passed and result.decision == "declined":
        return " ".join((mean, tr("It was declined; the ground is with HR, and you may appeal.")))
    if came.passed:
        return " ".join((mean, tr("The program proposes the certificate; a named person decides. Until then you do not hold it.")))
    if came.near_miss:
        return " ".join((mean, tr("That is so close that the wait before the next set falls away, once.")))
    return mean


def _drill_words(drill: DrillResult) -> str:
    found = tr(_STATUS.get(drill.status, "ended"))
    if drill.critical:
        return " · ".join((found, tr("%n critical breach(es)", "", drill.critical)))
    return " · ".join((found, tr("%n serious breach(es)", "", drill.serious))) if drill.serious else found
