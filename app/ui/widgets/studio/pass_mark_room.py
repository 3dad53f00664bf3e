"""The room where judges set the pass mark: who they are, what each says line by line, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QStackedWidget

from app.certification.angoff import Judge, panel_cut
from app.certification.panel import has_finished, kept_as_before, open_round, rated, still_blind
from app.errors import StormdrillError
from app.services.item_figures import Findings
from app.services.judging import Bench, Met, measured_by
from app.services.pass_marks import STALE
from app.ui.language import shown, told, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio.cut_header import CutHeader
from app.ui.widgets.studio.cut_result import CutResult
from app.ui.widgets.studio.judges_bench import JudgesBench
from app.ui.widgets.studio.judging_round import JudgingRound
from app.ui.widgets.studio.room import Standing, StudioRoom
from app.ui.widgets.studio.sheet_desk import SheetDesk
from app.ui.widgets.studio.word_page import WordPage
from app.wiring import App

JUDGES, RESULT = "judges", "result"


class PassMarkRoom(StudioRoom):
    """Judging is for the file as it lies on disk: its digest stands on the sheet."""

    name = "pass-mark"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._desk: SheetDesk | None = None
        self._bench: Bench | None = None
        self._met: dict[str, Met] = {}
        self._looked = self._open_to_see = False
        self._asked_of: tuple[str, ...] | None = None
        self._turn: tuple[str, int] | None = None
        self._words, self._header = WordPage(), CutHeader()
        self._places = OneOf(tr("Pass mark"), ((JUDGES, tr("Judges")), (RESULT, tr("Result"))), JUDGES)
        self._again = Button(tr("Judge again"), kind="primary", icon="rotate-ccw")
        self.judges, self.result, self.round = JudgesBench(), CutResult(), JudgingRound()
        self._trouble, self._retry = Label(tone="hot", wrap=True), Button(tr("Try again"))
        self._inner = QStackedWidget()
        self._inner.addWidget(self.judges)
        self._inner.addWidget(self.result)
        self._shut = WordPage()
        self._inner.addWidget(self._shut)
        self._place = JUDGES
        bar = Panel(row(self._places, None, self._again, gap=8, margins=(16, 0, 16, 8)))
        self._bad = Panel(row(self._trouble, self._retry, gap=12, margins=(16, 8, 16, 8)), ground="hotsoft")
        self._bad.layout().setStretch(0, 1)
        self._overview = Panel(column(self._header, bar, Hairline(), self._bad, self._inner, gap=0))
        self._overview.layout().setStretch(4, 1)
        self._stack = QStackedWidget()
        for page in (self._words, self._overview, self.round):
            self._stack.addWidget(page)
        self.setLayout(column(self._stack))
        self._wire()
        self.show_standing(None)

    def _wire(self) -> None:
        self._places.chosen.connect(self._show_place)
        self._again.clicked.connect(lambda: self._desk and self._desk.begin_anew())
        self._retry.clicked.connect(self._look_again)
        self._words.acted.connect(lambda: self._desk and self._desk.open())
        self.judges.added.connect(lambda name: self._change(name, lambda all_of: [*all_of, Judge(name, False)]))
        self.judges.removed.connect(lambda name: self._change(name, lambda all_of: [j for j in all_of if j.name != name]))
        self.judges.sat.connect(lambda name, on: self._change_one(name, lambda judge: replace(judge, sat_first=on)))
        self.judges.chosen.connect(self._begin)
        self.result.picked.connect(self.picked)
        self.result.uncovered.connect(self._uncover)
        self.round.said.connect(self._said)
        self.round.rest_kept.connect(self._keep_rest)
        self.round.left.connect(self._leave_round)

    def words(self) -> str:
        return tr("Pass mark")

    def status(self) -> str:
        if self._turn is not None:
            done, whole = self.round.lines.done
            return tr("{done} of {all} lines").format(done=done, all=whole)
        return ""

    def keys(self) -> tuple[KeyRow, ...]:
        if self._turn is None:
            return (("Tab", tr("next field")), ("Space", tr("tick or press")))
        return (("0–9", tr("points")), ("↵", tr("keep, next line")), ("↑ ↓", tr("another line")),
                ("Page", tr("scroll the post")), ("Esc", tr("back to the judges")))  # fmt: skip

    def show_standing(self, standing: Standing | None) -> None:
        if standing is None or standing.scenario is None or not standing.saved:
            self.close_down()
            self._words.say(*_why_not(standing))
            self._stack.setCurrentWidget(self._words)
            self.told.emit()
            return
        if self._desk is not None and self._is_same(standing):
            return
        self.close_down()
        self._desk, self._file = SheetDesk(self._app, standing.scenario, standing.path, self), standing.path
        self._desk.opened.connect(self._show_bench)
        self._desk.kept.connect(self._show_kept)
        self._desk.failed.connect(self._tell_failed)
        self._desk.unopened.connect(self._tell_unopened)
        self._desk.known.connect(self._know)
        self._words.say(tr("Looking at the sheet of the judges …"))
        self._stack.setCurrentWidget(self._words)
        self._desk.open()

    def close_down(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()
        self._desk = self._bench = self._turn = self._asked_of = None
        self._met, self._looked, self._open_to_see = {}, False, False

    def enter(self) -> None:
        if self._desk is not None and self._bench is not None and self._turn is None and not self._desk.waits:
            self._desk.open()  # somebody else may have judged meanwhile

    def leave(self) -> None:
        self._open_to_see = False

    def _is_same(self, standing: Standing) -> bool:
        return standing.scenario.digest == self._desk.scenario.digest and standing.path == self._file

    def _show_bench(self, bench: Bench) -> None:
        if self._bench is not None and self._desk.waits:
            bench = replace(bench, judges=self._bench.judges)  # what was said since is newer than what was read
        self._bench = bench
        if self._turn is None:
            self._bad.hide()
            self._show_overview()
            self._look_up()

    def _show_kept(self, bench: Bench) -> None:
        self._bench = bench
        self._bad.hide()
        self.round.tell(tr("saved"))
        if self._turn is None:
            self._show_overview()

    def _show_overview(self) -> None:
        bench, desk = self._bench, self._desk
        if bench is None or desk is None:
            return
        blocked = bool(bench.trouble) or bench.mark.status == STALE
        self._again.setVisible(blocked)
        self._again.set_words(tr("Put it aside and begin anew") if bench.trouble else tr("Judge again"))
        self._header.show_bench(bench, desk.measured, self._covered())
        self._places.setVisible(not blocked)
        self._shut.say(*_why_shut(bench))
        self._show_place(self._place)
        if bench.trouble:
            self._tell_bad(shown(bench.trouble), again=False)
        self.judges.show_bench(bench, self._met, self._looked)
        self.result.show_bench(desk.scenario, bench, self._covered())
        self._stack.setCurrentWidget(self._overview)
        self.told.emit()

    def _covered(self) -> bool:
        return not self._open_to_see and bool(still_blind(self._bench.lines, self._bench.judges))

    def _look_up(self) -> None:
        """Ask this home about the judges, once for each list of names."""
        names = tuple(judge.name for judge in self._bench.judges)
        if self._asked_of is None or set(names) - set(self._asked_of):
            self._asked_of = names
            self._desk.look_up(names)

    def _know(self, findings: Findings | None, met: dict[str, Met]) -> None:
        self._met, self._looked = met, True
        if self._bench is None:
            return
        measured = measured_by(findings.figures) if findings is not None else None
        sheet = self._bench.mark.sheet
        if measured and self._bench.mark.cut and self._bench.mark.status != STALE and sheet.measured != measured:
            self._desk.measure(measured)
        if self._turn is None:
            self._show_overview()

    def _show_place(self, place: object) -> None:
        self._place = place
        shut = self._bench is not None and (bool(self._bench.trouble) or self._bench.mark.status == STALE)
        self._inner.setCurrentWidget(self._shut if shut else self.judges if place == JUDGES else self.result)

    def _uncover(self) -> None:
        self._open_to_see = True
        self._show_overview()

    def _change(self, name: str, how: Callable[[list[Judge]], list[Judge]]) -> None:
        """Change the list of judges: shown at once, written as soon as the disk is free."""
        if self._bench is None or self._desk is None:
            return
        judges = tuple(how(list(self._bench.judges)))
        self._bench = replace(self._bench, judges=judges)
        self.round.tell(tr("saving …"))
        self._desk.keep(judges, name)
        if self._turn is None:
            self._show_changed()
            self._look_up()

    def _show_changed(self) -> None:
        """Show what was said before it is on disk: what it comes to is worked out here."""
        cut = panel_cut(self._bench.lines, self._bench.judges)
        self._bench = replace(self._bench, mark=replace(self._bench.mark, cut=cut))
        self._show_overview()

    def _change_one(self, name: str, how: Callable[[Judge], Judge]) -> None:
        self._change(name, lambda judges: [how(judge) if judge.name == name else judge for judge in judges])

    def _judge(self, name: str) -> Judge:
        return next(judge for judge in self._bench.judges if judge.name == name)

    def _begin(self, name: str) -> None:
        judge = self._judge(name)
        number = open_round(self._bench.lines, self._bench.judges, judge)
        if number < 0 and not has_finished(self._bench.lines, judge, 1):
            return
        self._turn = name, max(number, 1 if number < 0 else 0)
        self.round.tell("")
        self.round.begin(self._desk.scenario, self._bench, judge, self._turn[1])
        self._stack.setCurrentWidget(self.round)
        self.told.emit()

    def _said(self, line: str, points: int) -> None:
        name, number = self._turn
        self._change_one(name, lambda judge: rated(judge, number, line, points))
        self.told.emit()

    def _keep_rest(self) -> None:
        name, number = self._turn
        self._change_one(name, lambda judge: kept_as_before(self._bench.lines, judge))
        self.round.begin(self._desk.scenario, self._bench, self._judge(name), number)
        self.told.emit()

    def _leave_round(self) -> None:
        name = self._turn[0] if self._turn else ""
        self._turn = None
        self._show_changed()
        line = self.judges.row_of(name)
        if line is not None:
            (line.judge if line.judge.isEnabled() else line.sat).setFocus()

    def _tell_failed(self, trouble: BaseException) -> None:
        words = told(trouble) if isinstance(trouble, StormdrillError) else tr("Something in the program went wrong.")
        self.round.tell(tr("not saved: {why}").format(why=words), "hot")
        self._tell_bad(words, again=True)

    def _tell_bad(self, words: str, again: bool) -> None:
        self._trouble.setText(words)
        self._retry.setVisible(again)
        self._bad.show()

    def _look_again(self) -> None:
        self._trouble.setText(tr("Saving …"))
        self._desk.try_again()

    def _tell_unopened(self, trouble: BaseException) -> None:
        words = told(trouble) if isinstance(trouble, StormdrillError) else tr("Something in the program went wrong.")
        self._words.say(tr("The sheet of the judges cannot be looked at."), words, tr("Try again"))
        self._stack.setCurrentWidget(self._words)


def _why_shut(bench: Bench) -> tuple[str, str]:
    """What stands in place of the judges where there is nothing to go on with."""
    if bench.trouble:
        return (tr("Nothing is written over."),
                tr("Whoever puts the sheet aside keeps it beside its place, under a name with the day."))  # fmt: skip
    return (tr("Another edition has to be judged anew."),
            tr("Judging again keeps the earlier sheet beside its place, under a name with its day. The judges' names are "
               "carried over; each has to sit the drill as it is now."))  # fmt: skip


def _why_not(standing: Standing | None) -> tuple[str, str]:
    if standing is None:
        return tr("No scenario is open."), tr("Open one under Scenarios; its pass mark is set here.")
    if standing.scenario is None:
        return (tr("This scenario cannot be judged yet."),
                tr("It has %n problem(s) and cannot be played; judges judge what people will meet.", "", standing.errors))  # fmt: skip
    return (tr("The text has changes that are not saved."),
            tr("Judges judge the file, and the sheet names its edition. Save the scenario, then go on here. "
               "What judges have said is kept."))  # fmt: skip
