"""Who judges: names as given, what each says about having sat the drill, and how far each has come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.certification.angoff import LEAST_JUDGES, ROUNDS, Judge
from app.certification.panel import has_finished, judged, open_round, ready
from app.services.cut_sheets import LONGEST_NAME
from app.services.judging import Bench, Met
from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, Label, Tag
from app.ui.widgets.layout import Card, column, row, scrolling


class JudgeRow(Card):
    """One judge."""

    def __init__(self, bench: Bench, judge: Judge, met: Met | None, looked: bool) -> None:
        super().__init__()
        self.name = judge.name
        self.sat = QCheckBox(tr("I sat this drill first"))
        self.sat.setChecked(judge.sat_first)
        self.sat.setAccessibleName(tr("{name} sat this drill first").format(name=judge.name))
        self.judge = Button(_verb(bench, judge))
        self.judge.setEnabled(open_round(bench.lines, bench.judges, judge) >= 0 or _may_look_back(bench, judge))
        self.judge.setAccessibleName(tr("{name}: {verb}").format(name=judge.name, verb=_verb(bench, judge)))
        self.remove = Button(tr("Take off the list"), kind="quiet")
        first = row(Elided(judge.name, strong=True), *_tags(bench, judge), self.remove, self.judge, gap=8)
        second = row(self.sat, Label(_met_words(met, looked), "hint", "ink3", wrap=True), gap=16)
        second.setStretch(1, 1)
        self.setLayout(column(first, second, gap=4, margins=(16, 8, 12, 8)))
        self.remove.setVisible(not any(judge.rounds))  # only now: without a parent it would be a window of its own
        why = _why_not(bench, judge)
        if why:
            self.layout().addWidget(Label(why, "hint", "ink2", wrap=True))


class JudgesBench(QWidget):
    """All of them, and a line to enter another."""

    added = Signal(str)
    removed = Signal(str)
    sat = Signal(str, bool)
    chosen = Signal(str)
    """This judge wants to judge."""

    def __init__(self) -> None:
        super().__init__()
        self._bench: Bench | None = None
        self._rows = QWidget()
        self._rows.setProperty("ground", "none")
        self._rows.setLayout(column(gap=8))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(tr("Name of a judge, as it shall stand on the sheet"))
        self.name.setAccessibleName(tr("Name of a judge"))
        self.name.returnPressed.connect(self._add)
        self.name.textEdited.connect(lambda _: self._tell(""))
        self._add_button = Button(tr("Add judge"))
        self._add_button.clicked.connect(self._add)
        self._wrong = Label(tone="hot", wrap=True)
        self._how = Label(
            tr("Each judge sits the drill first, then says of every line how many points somebody who can just do the job "
               "would earn. In round 1 nobody sees what others said; in round 2 each sees the spread and may change or keep "
               "every number. Where this home knows of an exam or a shared run by a judge's name, it says so; private "
               "practice is never looked at."), "control", "ink2", wrap=True)  # fmt: skip
        line = row(self.name, self._add_button, gap=8, margins=(0, 0, 12, 0))
        line.setStretch(0, 1)
        below = QWidget()
        below.setProperty("ground", "none")
        below.setLayout(column(self._rows, self._how, None, gap=16, margins=(0, 0, 12, 12)))
        self.setLayout(column(line, self._wrong, scrolling(below), gap=12, margins=(16, 12, 4, 0)))
        self.layout().setStretch(2, 1)
        self._tell("")

    def show_bench(self, bench: Bench, met: dict[str, Met], looked: bool) -> None:
        """Show these judges.

        Args:
            bench: how the judging stands.
            met: name -> a run that this home knows of.
            looked: whether this home has been asked by now.
        """
        self._bench = bench
        focused = self._focused()
        box = self._rows.layout()
        while box.count():
            item = box.takeAt(0)
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for judge in bench.judges:
            line = JudgeRow(bench, judge, met.get(judge.name), looked)
            line.sat.toggled.connect(lambda on, name=judge.name: self.sat.emit(name, on))
            line.judge.clicked.connect(lambda _, name=judge.name: self.chosen.emit(name))
            line.remove.clicked.connect(lambda _, name=judge.name: self.removed.emit(name))
            box.addWidget(line)
        if not bench.judges:
            box.addWidget(Label(tr("Nobody is on the list yet. Enter the first judge above."), tone="ink3", wrap=True))
        self._give_focus(*focused)

    def row_of(self, name: str) -> JudgeRow | None:
        """The row of a judge."""
        rows = (self._rows.layout().itemAt(number).widget() for number in range(self._rows.layout().count()))
        return next((line for line in rows if isinstance(line, JudgeRow) and line.name == name), None)

    def _focused(self) -> tuple[str, str]:
        """Whose row has the keys, and what in it; the rows are made anew under the hand."""
        for line in self._rows.findChildren(JudgeRow):
            for part in ("sat", "judge", "remove"):
                if getattr(line, part).hasFocus():
                    return line.name, part
        return "", ""

    def _give_focus(self, name: str, part: str) -> None:
        line = self.row_of(name) if name else None
        if line is not None:
            wanted = getattr(line, part)
            (wanted if wanted.isEnabled() and not wanted.isHidden() else line.sat).setFocus()

    def _add(self) -> None:
        name = self.name.text().strip()
        taken = {judge.name for judge in self._bench.judges} if self._bench else set()
        if not name or not name.isprintable():
            self._tell(tr("Type the judge's name first."))
        elif name in taken:
            self._tell(tr("“{name}” is on the list already; tell the two apart.").format(name=name))
        else:
            self.name.clear()
            self._tell("")
            self.added.emit(name)

    def _tell(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))


def _tags(bench: Bench, judge: Judge) -> list[Tag]:
    found = []
    for number in range(ROUNDS):
        done, whole = judged(bench.lines, judge, number), len(bench.lines)
        if has_finished(bench.lines, judge, number):
            found.append(Tag(tr("round {number} done").format(number=number + 1), "good"))
        elif done or number == 0:
            words = tr("round {number}: {done} of {all}").format(number=number + 1, done=done, all=whole)
            found.append(Tag(words, "accent" if done else "plain"))
    return found


def _verb(bench: Bench, judge: Judge) -> str:
    number = open_round(bench.lines, bench.judges, judge)
    if number < 0:
        number = 1 if has_finished(bench.lines, judge, 0) else 0
    done = judged(bench.lines, judge, number)
    if done and done == len(bench.lines):
        return tr("Look at round {number}").format(number=number + 1)
    words = tr("Go on with round {number}") if done else tr("Judge round {number}")
    return words.format(number=number + 1)


def _may_look_back(bench: Bench, judge: Judge) -> bool:
    return judge.sat_first and has_finished(bench.lines, judge, 1)


def _why_not(bench: Bench, judge: Judge) -> str:
    if not judge.sat_first:
        return tr("Who has not sat the drill does not know how it feels under the clock: this judgement would not count.")
    if has_finished(bench.lines, judge, 0) and open_round(bench.lines, bench.judges, judge) < 0:
        have = len(ready(bench.lines, bench.judges))
        return tr("Round 2 opens when {least} judges have finished round 1; {have} have.").format(
            least=LEAST_JUDGES, have=have)  # fmt: skip
    return ""


def _met_words(met: Met | None, looked: bool) -> str:
    if not looked:
        return tr("Looking whether this home knows of a run …")
    if met is None:
        return ""
    if met.same_edition:
        return tr("This home knows of a run of this drill by that name, {date}.").format(date=met.day)
    return tr("This home knows of a run of another edition of this drill by that name, {date}.").format(date=met.day)
