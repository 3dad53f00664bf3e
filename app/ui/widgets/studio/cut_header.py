"""Where the pass mark stands, in words and figures: set, stale or provisional, and how far it can be defended."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.certification.angoff import LEAST_JUDGES, USUAL_JUDGES
from app.services.cut_sheets import Measured
from app.services.judging import Bench
from app.services.pass_marks import PROVISIONAL, SET, STALE
from app.ui import text
from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Caps, Label, Number, Tag
from app.ui.widgets.layout import Panel, column, row

_TAGS = {SET: (mark("set by judges"), "good"), STALE: (mark("stale"), "warn"), PROVISIONAL: (mark("provisional"), "warn")}


class _Stat(QWidget):
    """One figure, what it is, and what it means."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._value, self._meaning = Number(type="title"), Label(type="hint", tone="ink3")
        self.setLayout(column(Caps(name), self._value, self._meaning, gap=0))
        self.setMinimumWidth(theme.px(132))

    def show_figure(self, value: str, meaning: str) -> None:
        self._value.setText(value)
        self._meaning.setText(meaning)
        self.setAccessibleName(f"{self._name}: {value}. {meaning}")


class CutHeader(Panel):
    """The same place for every state, so that the eye knows where to look."""

    def __init__(self) -> None:
        super().__init__()
        self._tag, self._sentence = Tag(), Label(type="body", wrap=True)
        self._pass = _Stat(tr("Pass mark"))
        self._error = _Stat(tr("Its standard error"))
        self._measured = _Stat(tr("Error of measurement"))
        self._judges = _Stat(tr("Judges"))
        figures = QWidget()
        flow = Flow(theme.px(16), figures)
        for stat in (self._pass, self._error, self._measured, self._judges):
            flow.addWidget(stat)
        words = row(column(2, self._tag, None, gap=0), self._sentence, gap=12)
        words.setStretch(1, 1)
        self.setLayout(column(words, figures, gap=12, margins=(16, 12, 16, 12)))

    def show_bench(self, bench: Bench, measured: Measured | None, covered: bool) -> None:
        """Show how it stands.

        Args:
            bench: how the judging stands.
            measured: the error of measurement, None while too few people have sat.
            covered: somebody still judges the first round, so no judge's number may be seen.
        """
        status = bench.mark.status
        words, tone = _TAGS[status]
        self._tag.show_word(tr(words), tone)
        self._sentence.setText(sentence(bench))
        cut = None if covered and status != STALE else bench.mark.cut
        hidden = covered and bench.mark.cut is not None and status != STALE
        whose = {SET: tr("of 100, the judges' cut"), STALE: tr("of 100, the author's figure")}
        value = "…" if hidden and status == SET else text.points(bench.mark.pass_hundredths)
        self._pass.show_figure(value, whose.get(status, tr("of 100, the author's figure")))
        if hidden:
            self._error.show_figure("…", tr("covered while somebody judges"))
        elif cut is None or cut.error is None:
            self._error.show_figure("–", tr("needs a cut of two judges"))
        else:
            old = tr("points, of the earlier cut") if status == STALE else tr("points, of the cut")
            self._error.show_figure(f"± {text.points(cut.error)}", old)
        if measured is None:
            self._measured.show_figure("–", tr("known from 100 first attempts"))
        else:
            self._measured.show_figure(f"± {text.points(measured.error)}", tr(
                "points, from %n first attempt(s)", "", measured.attempts))  # fmt: skip
        count = len(bench.mark.cut.judges) if bench.mark.cut else 0
        usual = tr("{least} at least, {usual} usual").format(least=LEAST_JUDGES, usual=USUAL_JUDGES)
        self._judges.show_figure(str(count), tr("judged the earlier edition") if status == STALE else usual)


def sentence(bench: Bench) -> str:
    """Why it is as it is, and what to do."""
    mark_now = bench.mark
    if bench.trouble:
        return tr("The sheet of the judges cannot be read, so the author's figure stands. It is left as it is: put it "
                  "aside to begin a new one.")  # fmt: skip
    if mark_now.status == STALE and mark_now.sheet is not None:
        cut = text.points(mark_now.sheet.cut.cut) if mark_now.sheet.cut else "–"
        return tr("The scenario has changed since judges set a cut of {cut} on {date}. Until they judge again, the "
                  "author's figure stands.").format(cut=cut, date=mark_now.sheet.date)  # fmt: skip
    if mark_now.status == SET and mark_now.sheet is not None:
        few = len(mark_now.cut.judges) < USUAL_JUDGES
        return (tr("Judges set it on {date}. {usual} judges are usual; with fewer its error is larger.") if few
                else tr("Judges set it on {date}.")).format(date=mark_now.sheet.date, usual=USUAL_JUDGES)  # fmt: skip
    if not bench.judges:
        return tr("No judges have set a pass mark: the author's figure stands. Whoever passes is certified provisionally.")
    done = len(mark_now.cut.judges) if mark_now.cut else 0
    return tr("{done} of at least {least} judges have finished both rounds. Until then the author's figure stands.").format(
        done=done, least=LEAST_JUDGES)  # fmt: skip
