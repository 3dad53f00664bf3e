"""The pass mark room by keyboard: three judges through two rounds, closed and opened in between; nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from app.certification.angoff import Judge
from app.certification.exam_lines import exam_lines
from app.engine.codec import scenario_digest
from app.services.cut_sheets import Measured, read_sheet
from app.services.judging import SheetKeeper
from app.services.pass_marks import pass_mark, sheet_file
from app.ui.background import pools
from app.ui.models.studio.judging_lines import JudgingLines
from app.ui.models.studio.line_words import groups, loc_of
from app.ui.widgets.studio.pass_mark_room import RESULT, PassMarkRoom
from app.ui.widgets.studio.room import Standing
from tests.authoring.shipped import SCENARIOS, drill
from tests.services.desk import home, scenario

LINES = exam_lines(scenario())
NAMES = ("Ngozi Ødegård", "Miguel Santos-Lima", "Aiko Tanaka")
SHARES = (60, 70, 80)


class Hand:
    """A room and the hand at its keyboard."""

    def __init__(self, qtbot, app, file: Path) -> None:
        self.qtbot, self.app, self.file = qtbot, app, file
        self.room = PassMarkRoom(app)
        qtbot.addWidget(self.room, before_close_func=lambda room: self.close())
        self.room.resize(1200, 800)
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.show()

    def show(self, made=None, saved: bool = True) -> None:
        self.room.show_standing(Standing(self.file, "", saved, made or scenario(), 0))
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way."""
        for _ in range(6):
            assert pools.wait()
            self.qtbot.wait(5)

    def press(self, key) -> None:
        self.qtbot.keyClick(self.room.focusWidget() or self.room, key)

    def say(self, points: object) -> None:
        """Type a number where the keys go, and Enter."""
        self.qtbot.keyClicks(self.room.focusWidget(), str(points))
        self.press(Qt.Key.Key_Return)

    def enter_judge(self, name: str) -> None:
        self.room.judges.name.setFocus()
        self.qtbot.keyClicks(self.room.judges.name, name)
        self.press(Qt.Key.Key_Return)
        self.settle()

    def states_sat(self, name: str) -> None:
        self.room.judges.row_of(name).sat.setFocus()
        self.press(Qt.Key.Key_Space)
        self.settle()

    def begin(self, name: str) -> None:
        button = self.room.judges.row_of(name).judge
        button.setFocus()
        self.press(Qt.Key.Key_Return)

    @property
    def words(self) -> str:
        """Everything that can be read now."""
        return "\n".join(label.text() for label in self.room.findChildren(QLabel) if label.isVisible())

    @property
    def sheet(self):
        return read_sheet(sheet_file(self.app.paths, self.file))

    def close(self) -> None:
        self.room.close_down()
        self.settle()
        self.room.close()


@pytest.fixture
def app(tmp_path: Path):
    with home(tmp_path / "home") as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "test.yaml"


@pytest.fixture
def hand(qtbot, themed, app, file):
    return Hand(qtbot, app, file)


def _in_order() -> list:
    return [line for group in groups(scenario(), LINES) for line in group.lines]


def _rates(percent: int) -> dict[str, int]:
    return {line.id: line.possible * percent // 100 for line in LINES}


def _keep(app, file, *judges: Judge) -> None:
    SheetKeeper(app.paths, scenario(), file, app.clock).keep(judges)


def _panel(rounds: int = 2) -> list[Judge]:
    return [Judge(name, True, (_rates(share),) * rounds) for name, share in zip(NAMES, SHARES)]


def test_a_panel_of_three_sets_the_pass_mark_by_keyboard_with_the_room_closed_in_between(qtbot, themed, app, file):
    hand = Hand(qtbot, app, file)
    assert "No judges have set a pass mark" in hand.words
    for name in NAMES:
        hand.enter_judge(name)
        hand.states_sat(name)
    for name, share in zip(NAMES, SHARES):
        hand.begin(name)
        for number, line in enumerate(_in_order()):
            if number == 3:  # in the middle of a round the room is closed and another day it is opened again
                hand.close()
                hand = Hand(qtbot, app, file)
                hand.begin(name)
                assert hand.room.round.line == line.id
                assert f"3 of {len(LINES)} lines" in hand.words
            hand.say(line.possible * share // 100)
        hand.settle()
        hand.press(Qt.Key.Key_Escape)
    assert pass_mark(app.paths, scenario(), file).status == "provisional"
    for name in NAMES:
        hand.begin(name)
        assert "Lowest" in [hand.room.round.lines.headerData(at, Qt.Orientation.Horizontal) for at in range(7)]
        for number, line in enumerate(_in_order()):
            if number == 0:
                hand.say(0)
            elif number % 2:
                hand.press(Qt.Key.Key_Return)  # an empty field keeps one's own number
            else:
                hand.say(hand.room.round.lines.before(line.id))
        hand.settle()
        hand.press(Qt.Key.Key_Escape)
        hand.close()
        hand = Hand(qtbot, app, file)
    first = _in_order()[0].id
    expected = [Judge(name, True, (_rates(share), {**_rates(share), first: 0})) for name, share in zip(NAMES, SHARES)]
    assert [(judge.name, judge.sat_first, judge.rounds) for judge in hand.sheet.judges] == [
        (judge.name, judge.sat_first, judge.rounds) for judge in expected
    ]
    mark = pass_mark(app.paths, scenario(), file)
    assert (mark.status, mark.cut.before) == ("set", 7_000)
    assert "Judges set it on 2026-01-01" in hand.words
    hand.close()


def test_in_the_first_round_nobody_elses_number_can_be_seen(hand, app, file):
    _keep(app, file, *_panel(1), Judge("Tom", True))
    hand.room.enter()
    hand.settle()
    hand.begin("Tom")
    lines = hand.room.round.lines
    cells = {lines.index(row, at).data() for row in range(lines.rowCount()) for at in range(1, lines.columnCount())}
    assert cells == {None, "", "40", "60", "100"}
    assert "Round 1:" not in hand.words and not any(name in hand.words for name in NAMES)


def test_in_the_second_round_the_spread_stands_without_names(hand, app, file):
    _keep(app, file, *_panel(1))
    hand.room.enter()
    hand.settle()
    hand.begin("Aiko Tanaka")
    line = _in_order()[0]
    lowest, own = line.possible * 60 // 100, line.possible * 80 // 100
    assert f"lowest {lowest}, mean {line.possible * 70 // 100}, highest {own}. Yours was {own}" in hand.words
    assert "Ngozi" not in hand.words


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("41", "This line has 40 points; 41 is more."), ("2x", "“2x” is no whole number"), ("-1", "is no whole number"),
     ("1.5", "is no whole number"), ("", "Type a number from 0 to 40."), ("²", "is no whole number")],
)  # fmt: skip
def test_a_wrong_number_is_told_in_place_and_not_kept(hand, app, file, typed, sentence):
    _keep(app, file, Judge("Tom", True))
    hand.room.enter()
    hand.settle()
    hand.begin("Tom")
    before = hand.room.round.line
    hand.say(typed)
    assert sentence in hand.room.round.entry.wrong and hand.room.round.entry.wrong in hand.words
    assert hand.room.round.line == before
    hand.say(40)
    hand.settle()
    assert hand.room.round.entry.wrong == ""
    assert hand.sheet.judges[0].rounds == ({before: 40},)


def test_arrows_go_between_lines_and_a_digit_typed_in_the_table_is_meant_for_the_entry(hand, app, file):
    _keep(app, file, Judge("Tom", True))
    hand.room.enter()
    hand.settle()
    hand.begin("Tom")
    ids = [line.id for line in _in_order()]
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Down)
    assert hand.room.round.line == ids[2]
    hand.press(Qt.Key.Key_Up)
    assert hand.room.round.line == ids[1]
    hand.room.round.table.setFocus()
    hand.press(Qt.Key.Key_Down)
    hand.qtbot.keyClicks(hand.room.round.table, "5")
    assert hand.room.focusWidget() is hand.room.round.entry.field
    assert hand.room.round.entry.field.text() == "5"
    hand.press(Qt.Key.Key_Return)
    assert hand.room.round.lines.said(ids[2]) == 5


def test_who_has_not_sat_the_drill_cannot_judge(hand):
    hand.enter_judge("Tom")
    assert not hand.room.judges.row_of("Tom").judge.isEnabled()
    assert "would not count" in hand.words
    hand.states_sat("Tom")
    assert hand.room.judges.row_of("Tom").judge.isEnabled()


def test_a_name_is_entered_once_and_can_be_taken_off_until_something_is_said(hand, app, file):
    hand.enter_judge("Tom")
    hand.enter_judge("Tom")
    assert "on the list already" in hand.words
    hand.room.judges.row_of("Tom").remove.setFocus()
    hand.press(Qt.Key.Key_Space)
    hand.settle()
    assert hand.sheet.judges == ()
    _keep(app, file, Judge("Ada", True, ({_in_order()[0].id: 1},)))
    hand.room.enter()
    hand.settle()
    assert not hand.room.judges.row_of("Ada").remove.isVisible()


def test_this_home_says_where_it_knows_of_a_run_and_invents_none(hand, app):
    session = app.sessions.practice(scenario(), "00417", 7)
    session.start()
    session.end()
    hand.enter_judge("Kim Example")
    assert "knows of a run" not in hand.words
    app.runs.share(session.run, True)
    hand.close()
    again = Hand(hand.qtbot, app, hand.file)
    assert "This home knows of a run of this drill by that name, 2026-01-01." in again.words
    again.close()


def test_the_rest_can_be_kept_as_it_was(hand, app, file):
    _keep(app, file, *_panel(1))
    hand.room.enter()
    hand.settle()
    hand.begin("Aiko Tanaka")
    hand.say(0)
    hand.room.round._rest.click()
    hand.settle()
    assert hand.sheet.judges[2].rounds[1] == {**_rates(80), _in_order()[0].id: 0}
    assert f"{len(LINES)} of {len(LINES)} lines" in hand.words


def test_the_result_tells_totals_errors_spread_and_where_judges_disagree(hand, app, file):
    _keep(app, file, *_panel())
    hand.room.enter()
    hand.settle()
    hand.room._places.chosen.emit(RESULT)
    for expected in ("60", "70", "80", "± 5.77", "Judges lay 10 points apart", "Where judges disagree most".upper()):
        assert expected in hand.words
    with hand.qtbot.waitSignal(hand.room.picked) as caught:
        link = next(b for b in hand.room.result.findChildren(type(hand.room._again)) if b.property("kind") == "link")
        link.setFocus()
        hand.press(Qt.Key.Key_Return)
    assert caught.args[0][0] in ("feed", "queue", "storylines")


def test_numbers_stay_covered_while_somebody_judges_the_first_round(hand, app, file):
    _keep(app, file, *_panel(), Judge("Tom", True))
    hand.room.enter()
    hand.settle()
    hand.room._places.chosen.emit(RESULT)
    assert "Not finished with round 1: Tom" in hand.words
    assert "± 5.77" not in hand.words and "70" not in hand.words.split()
    hand.room.result.uncovered.emit()
    assert "± 5.77" in hand.words


def test_robots_bound_the_cut_when_they_are_asked_to_and_not_before(hand, app, file, monkeypatch):
    monkeypatch.setattr("app.ui.widgets.studio.cut_bounds.RUNS", 1)
    _keep(app, file, *_panel())
    hand.room.enter()
    hand.settle()
    hand.room._places.chosen.emit(RESULT)
    assert "best cheat" not in hand.words
    hand.room.result.bounds.play.setFocus()
    hand.press(Qt.Key.Key_Return)
    assert "Robots play" in hand.words
    hand.settle()
    assert "best cheat" in hand.words or "has to be" in hand.words
    assert hand.room.result.scale._bounds.playbook >= 9_000


def test_a_changed_scenario_is_stale_and_judging_again_keeps_the_old_sheet(hand, app, file):
    _keep(app, file, *_panel())
    old = sheet_file(app.paths, file).read_bytes()
    changed = replace(scenario(), title="Another title")
    changed = replace(changed, digest=scenario_digest(changed))
    hand.show(changed)
    assert "The scenario has changed since judges set a cut of 70 on 2026-01-01" in hand.words
    hand.room._again.setFocus()
    hand.press(Qt.Key.Key_Return)
    hand.settle()
    assert file.with_name("test.cut.2026-01-01.json").read_bytes() == old
    assert [judge.sat_first for judge in hand.sheet.judges] == [False] * 3
    assert hand.room.judges.row_of("Aiko Tanaka") is not None


def test_a_sheet_that_cannot_be_read_is_told_and_left_alone_until_it_is_put_aside(hand, app, file):
    sheet_file(app.paths, file).write_bytes(b"{")
    hand.room.show_standing(None)
    hand.show()
    assert "cannot be read" in hand.words and "not JSON" in hand.words
    assert not hand.room.judges.isVisible()
    assert sheet_file(app.paths, file).read_bytes() == b"{"
    hand.room._again.click()
    hand.settle()
    assert file.with_name("test.cut.2026-01-01.json").read_bytes() == b"{"
    assert hand.room.judges.isVisible() and "cannot be read" not in hand.words


def test_two_who_judge_at_once_lose_nothing(hand, app, file):
    _keep(app, file, Judge("Tom", True), Judge("Ada", True))
    hand.room.enter()
    hand.settle()
    line = _in_order()[0].id
    hand.begin("Tom")
    _keep_other(app, file, Judge("Tom", True), Judge("Ada", True, ({line: 7},)))
    hand.say(9)
    hand.settle()
    assert "changed by somebody else" in hand.words
    assert hand.sheet.judges[1].rounds == ({line: 7},) and hand.sheet.judges[0].rounds == ()
    hand.press(Qt.Key.Key_Escape)
    hand.room._retry.click()
    hand.settle()
    assert [judge.rounds for judge in hand.sheet.judges] == [({line: 9},), ({line: 7},)]
    assert "changed by somebody else" not in hand.words


def _keep_other(app, file, *judges: Judge) -> None:
    keeper = SheetKeeper(app.paths, scenario(), file, app.clock)
    keeper.open()
    keeper.keep(judges)


def test_what_cannot_be_written_is_told_and_written_when_it_can(hand, app, file, monkeypatch):
    import app.services.pass_marks as marks
    from app.errors import ExportError

    hand.enter_judge("Tom")
    hand.states_sat("Tom")
    hand.begin("Tom")
    written = marks.write_text

    def full(path: Path, text: str) -> None:
        raise ExportError("There is no room left on the disk.", "Make room and try again.")

    monkeypatch.setattr(marks, "write_text", full)
    hand.say(3)
    hand.settle()
    assert "not saved: There is no room left on the disk" in hand.words
    hand.say(4)
    hand.settle()
    monkeypatch.setattr(marks, "write_text", written)
    hand.press(Qt.Key.Key_Escape)
    hand.room._retry.click()
    hand.settle()
    assert list(hand.sheet.judges[0].rounds[0].values()) == [3, 4]


def test_what_was_said_last_is_on_disk_when_the_room_is_closed_at_once(hand, app, file):
    hand.enter_judge("Tom")
    hand.states_sat("Tom")
    hand.begin("Tom")
    for points in (1, 2, 3, 4):
        hand.say(points)
    hand.room.close_down()
    hand.settle()
    assert sorted(hand.sheet.judges[0].rounds[0].values()) == [1, 2, 3, 4]


def test_nothing_is_offered_while_the_text_is_not_saved_or_cannot_be_played(hand):
    hand.show(saved=False)
    assert "changes that are not saved" in hand.words
    assert not hand.room.judges.isVisible()
    hand.room.show_standing(Standing(hand.file, "", True, None, 2))
    assert "It has 2 problems and cannot be played" in hand.words
    hand.room.show_standing(None)
    assert "No scenario is open" in hand.words


def test_the_error_of_measurement_is_shown_once_it_is_known(hand, app, file):
    _keep(app, file, *_panel())
    keeper = SheetKeeper(app.paths, scenario(), file, app.clock)
    keeper.open()
    keeper.measure(Measured(412, 120, 640))
    hand.room.show_standing(None)
    hand.show()
    assert "± 4.12" in hand.words and "from 120 first attempts" in hand.words


def test_the_model_of_a_round_is_sound():
    model = JudgingLines()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_round(groups(scenario(), LINES), {})
    model.say(LINES[0].id, 3)
    assert model.done == (1, len(LINES))
    assert model.next_open(model.row_of(LINES[-1].id)) >= 0
    del tester


def test_every_part_of_a_shipped_scenario_stands_in_its_file_where_a_line_says():
    import yaml

    for name in ("guitar-on-the-tarmac", "a-quiet-word"):
        written = yaml.load((SCENARIOS / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
        made = drill(name)
        for group in groups(made, exam_lines(made)):
            loc = loc_of(made, group.key)
            found = written[loc[0]][loc[1]]
            assert loc[1] == group.key[1] if loc[0] == "storylines" else found["id"] == group.key[1]
