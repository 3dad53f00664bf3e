"""The figures room: nothing from too few people, figures with intervals from enough, and what deserves a look on top."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

import app.services.item_figures as service
from app.certification.exam_lines import exam_lines
from app.certification.items import Figure, item_figures
from app.engine.codec import scenario_digest
from app.errors import StorageError
from app.services.item_figures import Findings, ItemStatistics
from app.services.sessions import ExamTerms
from app.ui.background import pools
from app.ui.models.studio.figure_lines import FigureLines, correlation, hundredths, percent
from app.ui.widgets.studio.figures_room import FiguresRoom
from app.ui.widgets.studio.room import Standing
from tests.services.desk import act, home, scenario

LINES = exam_lines(scenario())
AGAINST, EASY, HARD = (f"triage/inject/{name}/disposition" for name in ("clip", "ask", "late"))


def attempts(count: int) -> list[dict[str, int]]:
    """Invented people, each a little better than the one before, mixed; three lines are odd."""
    found = []
    for number in range(count):
        skill = (number * 37 % count) * 100 // count
        made = {line.id: line.possible * skill // 100 for line in LINES}
        odd = {AGAINST: 60 - made[AGAINST], EASY: 60, HARD: 0 if number % 20 else 60}
        found.append({**made, **odd})
    return found


def findings(count: int, left_out: int = 0) -> Findings:
    return Findings(item_figures(LINES, attempts(count)), left_out)


@pytest.fixture
def app(tmp_path: Path):
    with home(tmp_path / "home") as opened:
        yield opened


class Look:
    """A room, and what can be read in it."""

    def __init__(self, qtbot, app) -> None:
        self.qtbot = qtbot
        self.room = FiguresRoom(app)
        qtbot.addWidget(self.room, before_close_func=lambda room: self.end())
        self.room.resize(1300, 800)
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()

    def show(self, made=None) -> None:
        self.room.enter()
        self.room.show_standing(Standing(Path("test.yaml"), "", True, made or scenario(), 0))
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            assert pools.wait()
            self.qtbot.wait(5)

    def end(self) -> None:
        self.room.close_down()
        self.settle()

    @property
    def words(self) -> str:
        return "\n".join(label.text() for label in self.room.findChildren(QLabel) if label.isVisible())

    @property
    def rows(self) -> list[str]:
        return [self.room.lines.at(row).line.id for row in range(self.room.lines.rowCount())]


@pytest.fixture
def look(qtbot, themed, app):
    return Look(qtbot, app)


def _shows(look: Look, monkeypatch: pytest.MonkeyPatch, found: Findings) -> None:
    monkeypatch.setattr(ItemStatistics, "of", lambda self, made: found)
    look.show()


def test_where_nobody_has_sat_it_says_so_and_how_many_are_needed(look):
    look.show()
    assert "Nobody has sat an exam of this edition yet" in look.words
    assert "30 more first attempts needed" in look.words and "100 more first attempts needed" in look.words
    assert look.rows == []


@pytest.mark.parametrize("count", [1, 12, 29])
def test_with_too_few_people_nothing_is_shown_that_could_be_read_as_a_figure(look, monkeypatch, count):
    _shows(look, monkeypatch, findings(count))
    assert look.rows == [] and not look.room.table.isVisible()
    assert "%" not in look.words and "to look at" not in look.words and "±" not in look.words
    assert ("1 more first attempt needed" if count == 29 else f"{30 - count} more first attempts needed") in look.words
    assert "Too few people for a figure" in look.words


def test_from_thirty_facility_stands_with_its_interval_and_no_discrimination(look, monkeypatch):
    _shows(look, monkeypatch, findings(40))
    lines = look.room.lines
    heads = [lines.headerData(at, Qt.Orientation.Horizontal) for at in range(lines.columnCount())]
    assert heads == ["Line", "Facility", "Why it deserves a look"]
    easy = look.rows.index(EASY)
    assert lines.index(easy, 1).data() == "100 %, 91 to 100 %"
    assert "60 more first attempts needed" in look.words and "±" not in look.words


def test_from_a_hundred_everything_stands_and_what_is_odd_comes_first(look, monkeypatch):
    _shows(look, monkeypatch, findings(120, left_out=2))
    assert look.room.lines.columnCount() == 4
    assert set(look.rows[:3]) == {AGAINST, EASY, HARD}
    assert look.rows[0] == AGAINST
    assert "the key may be wrong" in look.words  # beside the table, for the first line is the current one
    assert "3 decisions to look at" in look.words
    assert "120 real first attempts" in look.words and "Left out: 2 first attempts" in look.words
    figures = look.room.findings.figures
    assert correlation(figures.alpha) in look.words
    assert f"± {figures.error // 100}" in look.words


def test_a_line_is_looked_at_with_its_post_and_enter_picks_its_place(look, monkeypatch):
    _shows(look, monkeypatch, findings(120))
    look.room.table.setFocus()
    assert "Post clip says something" in look.words
    with look.qtbot.waitSignal(look.room.picked) as caught:
        look.qtbot.keyClick(look.room.table, Qt.Key.Key_Return)
    assert caught.args[0] == ("feed", 0)
    while look.rows[look.room.table.currentIndex().row()] != "response/piece/sale/own queue":
        look.qtbot.keyClick(look.room.table, Qt.Key.Key_Down)
    assert "A piece of our own queue" in look.words
    with look.qtbot.waitSignal(look.room.picked) as caught:
        look.room._show_place.click()
    assert caught.args[0] == ("queue", 0)


def test_where_it_is_narrow_the_reason_stands_below_and_the_figures_stay(look, monkeypatch):
    look.room.resize(700, 800)
    _shows(look, monkeypatch, findings(40))
    assert look.room.table.isColumnHidden(2)
    _shows(look, monkeypatch, findings(120))
    look.room.enter()
    look.settle()
    assert [look.room.table.isColumnHidden(at) for at in range(4)] == [False, False, False, True]
    assert "the key may be wrong" in look.words


def test_moving_in_the_table_alone_picks_nothing(look, monkeypatch):
    _shows(look, monkeypatch, findings(120))
    with look.qtbot.assertNotEmitted(look.room.picked):
        look.qtbot.keyClick(look.room.table, Qt.Key.Key_Down)


def test_real_attempts_are_read_from_this_home_and_nobody_is_named(look, app):
    for number in range(30):
        person = f"{number:05}"
        app.people.put(person, f"Name {person}", app.clock.wall_ms())
        session = app.sessions.exam(scenario(), person, ExamTerms(7))
        session.start()
        if number % 3:
            act(session, app.clock)
        session.end()
    look.show()
    assert "30 real first attempts" in look.words
    lines = look.room.lines
    row = look.rows.index("triage/inject/clip/class")
    assert lines.index(row, 1).data() == "67 %, 49 to 81 %"
    aloud = [lines.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(lines.rowCount())]
    assert not any("Name 000" in words for words in [look.words, *aloud])


def test_another_edition_begins_with_nothing(look, monkeypatch):
    _shows(look, monkeypatch, findings(120))
    monkeypatch.undo()
    other = replace(scenario(), title="Another title")
    look.show(replace(other, digest=scenario_digest(other)))
    assert look.rows == []
    assert "Nobody has sat an exam of this edition yet" in look.words


def test_what_cannot_be_read_is_told_and_can_be_tried_again(look, monkeypatch):
    def broken(self: ItemStatistics, made: object) -> Findings:
        raise StorageError("The data file is damaged.", "Put back a copy.")

    monkeypatch.setattr(ItemStatistics, "of", broken)
    look.show()
    assert "The first attempts cannot be read." in look.words and "The data file is damaged. Put back a copy." in look.words
    monkeypatch.setattr(ItemStatistics, "of", lambda self, made: findings(120))
    look.room._words.acted.emit()
    look.settle()
    assert len(look.rows) == len(LINES)


def test_while_it_reads_it_says_so(look, monkeypatch):
    look.room.enter()
    look.room.show_standing(Standing(Path("test.yaml"), "", True, scenario(), 0))
    assert "Reading first attempts" in look.words
    look.settle()
    assert "Reading first attempts" not in look.words


def test_what_is_hidden_asks_for_nothing_until_it_is_entered(look, monkeypatch):
    asked = []
    monkeypatch.setattr(service.ItemStatistics, "of", lambda self, made: asked.append(1) or findings(120))
    look.room.show_standing(Standing(Path("test.yaml"), "", True, scenario(), 0))
    look.settle()
    assert asked == []
    look.room.enter()
    look.settle()
    assert asked == [1] and len(look.rows) == len(LINES)


def test_without_a_scenario_it_says_what_to_do(look):
    look.room.show_standing(None)
    assert "No scenario is open" in look.words
    look.room.show_standing(Standing(Path("test.yaml"), "", True, None, 1))
    assert "It has 1 problem, so nobody can have sat it as it is." in look.words


def test_the_model_is_sound_and_reads_a_row_aloud_as_one_sentence():
    model = FigureLines()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_lines(scenario(), item_figures(LINES, attempts(120)).lines, many=True)
    aloud = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud.startswith("Disposition · ") and "facility" in aloud and "the key may be wrong" in aloud
    model.clear()
    del tester


def test_figures_are_rounded_to_what_their_intervals_bear():
    assert percent(Figure(667, 488, 808)) == "67 %, 49 to 81 %"
    assert correlation(Figure(-4, -180, 172)) == "0.00, −0.18 to 0.17"
    assert [hundredths(value) for value in (1_000, -5, -4, 95)] == ["1.00", "−0.01", "0.00", "0.10"]
