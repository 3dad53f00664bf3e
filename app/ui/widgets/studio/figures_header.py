"""From how many people figures come, and what may be said from so many."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.certification.items import DISCRIMINATION_FROM, FACILITY_FROM
from app.services.item_figures import Findings
from app.ui import text
from app.ui.language import shown, tr
from app.ui.models.studio.figure_lines import correlation
from app.ui.models.studio.line_words import about
from app.ui.widgets.bars import Bar
from app.ui.widgets.labels import Caps, Label, Number, Tag
from app.ui.widgets.layout import Panel, column, row


class _Stage(QWidget):
    """One kind of figure: what it says, or how many people are lacking."""

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self._name = name
        self._value, self._bar = Number(type="body", strong=True), Bar(0, 1)
        self._value.setWordWrap(True)
        self._meaning = Label(meaning, "hint", "ink3", wrap=True)
        self.setLayout(column(Caps(name), self._value, self._bar, self._meaning, None, gap=4))

    def explain(self, on: bool) -> None:
        """Whether what the figure means stands below it; the pointer is told in any case."""
        self._meaning.setVisible(on)
        self.setToolTip("" if on else self._meaning.text())

    def show_lacking(self, have: int, least: int) -> None:
        self._say(tr("%n more first attempt(s) needed", "", least - have), "ink2")
        self._fill(have, least)

    def show_words(self, words: str) -> None:
        self._say(words, "ink")
        self._bar.hide()

    def _fill(self, have: int, least: int) -> None:
        fresh = Bar(have, least, "accent")
        self.layout().replaceWidget(self._bar, fresh)
        self._bar.hide()
        self._bar.deleteLater()
        self._bar = fresh
        fresh.setAccessibleName(tr("{have} of {least} first attempts").format(have=have, least=least))

    def _say(self, words: str, tone: str) -> None:
        self._value.setText(words)
        self._value.set_tone(tone)
        self.setAccessibleName(f"{self._name}: {words}")


class FiguresHeader(Panel):
    """Real first attempts only; sums over people, never who."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence, self._notes = Label(type="body", wrap=True), Label(type="control", tone="ink2", wrap=True)
        self._flag = Tag("", "warn")
        self._facility = _Stage(tr("Facility"), tr("The share of a line's points that people earn."))
        self._discrimination = _Stage(tr("Discrimination"), tr("How a line goes with everything else a person did."))
        self._alpha = _Stage(tr("Alpha by storyline"), tr("How far the parts of the drill agree on a person; 1 is wholly."))
        self._error = _Stage(tr("Error of measurement"), tr("How far a score may lie from what it would be on average."))
        stages = row(self._facility, self._discrimination, self._alpha, self._error, gap=24)
        for number in range(stages.count()):
            stages.setStretch(number, 1)
        words = row(column(2, self._flag, None, gap=0), self._sentence, gap=12)
        words.setStretch(1, 1)
        self.setLayout(column(words, stages, self._notes, gap=12, margins=(16, 12, 16, 12)))

    def explain(self, on: bool) -> None:
        """Whether there is room to say what each figure means."""
        for stage in (self._facility, self._discrimination, self._alpha, self._error):
            stage.explain(on)

    def show_findings(self, found: Findings) -> None:
        """Show these."""
        figures, have = found.figures, found.figures.attempts
        self._sentence.setText(_people(found))
        self._flag.setText(tr("%n decision(s) to look at", "", len({about(entry.line) for entry in figures.suspicious})))
        self._flag.setVisible(bool(figures.suspicious))
        if have < FACILITY_FROM:
            self._facility.show_lacking(have, FACILITY_FROM)
        else:
            self._facility.show_words(tr("stated for %n line(s)", "", len(figures.lines)))
        later = (self._discrimination, self._alpha, self._error)
        if have < DISCRIMINATION_FROM:
            for stage in later:
                stage.show_lacking(have, DISCRIMINATION_FROM)
            self._notes.hide()
            return
        stated = sum(entry.discrimination is not None for entry in figures.lines)
        self._discrimination.show_words(tr("stated for %n line(s)", "", stated))
        alpha = tr("{figure}, of %n part(s)", "", figures.parts)
        self._alpha.show_words(alpha.format(figure=correlation(figures.alpha)) if figures.alpha else tr("none"))
        known = tr("± {points} points").format(points=text.points(figures.error)) if figures.error is not None else tr("none")
        self._error.show_words(known)
        self._notes.setText(" ".join(shown(note) for note in figures.notes))
        self._notes.setVisible(bool(figures.notes))


def _people(found: Findings) -> str:
    have = found.figures.attempts
    if not have and not found.left_out:
        return tr("Nobody has sat an exam of this edition yet. Figures come from real first attempts and from nothing else.")
    words = tr("%n real first attempt(s) at this edition in this home. Only sums over people are told, never who.", "", have)
    if not found.left_out:
        return words
    rest = tr("Left out: %n first attempt(s), broken off or with a record that does not hold.", "", found.left_out)
    return tr("{first} {second}", "two sentences").format(first=words, second=rest)
