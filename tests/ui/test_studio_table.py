"""The planner's table in the scenarios room: out with what it cannot carry, in after a look at every difference."""

from __future__ import annotations

import csv
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.services import msel
from app.services.msel import export_msel
from app.ui.models.studio.difference_items import inject_at
from app.ui.models.studio.look_items import ITEM_ROLE, LookItems
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.room import Standing
from app.ui.widgets.studio.scenarios_room import ScenariosRoom
from app.ui.widgets.studio.take_table import TakeTable
from tests.helpers.disk import full_disk
from tests.msel.sheets import csv_of
from tests.msel.test_service import PLAN
from tests.ui.helpers import pages
from tests.ui.studio_homes import home, own, settle


class Hands:
    """A room with one own scenario chosen, and files that its dialogs will name."""

    def __init__(self, qtbot, monkeypatch, tmp_path: Path) -> None:
        self.qtbot = qtbot
        self.app = home(tmp_path)
        self.file = own(self.app, "late-ferry", "The late ferry")
        self.table = tmp_path / "plan.csv"
        self.target = tmp_path / "out.csv"
        monkeypatch.setattr(asking_files, "file_to_open", lambda *_: self.table)
        monkeypatch.setattr(asking_files, "file_to_write", lambda *_: self.target)
        self.room = ScenariosRoom(self.app)
        qtbot.addWidget(self.room)
        self.room.resize(1280, 720)
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.room.enter()
        settle(qtbot)
        self.choose(self.file)

    def choose(self, file: Path) -> None:
        self.room.browse.choose(file)

    def click(self, name: str) -> None:
        self.click_on(name)
        settle(self.qtbot)

    def click_on(self, name: str) -> None:
        pages.button(self.room, name).click()

    @property
    def words(self) -> str:
        return pages.words(self.room)

    def planned(self, change) -> list[list[str]]:
        """The scenario's own table, changed by a planner."""
        export_msel(self.file, self.table)
        with open(self.table, encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.reader(stream))
        change(rows, {name: at for at, name in enumerate(rows[0])})
        self.table.write_text(csv_of(rows), encoding="utf-8")
        return rows

    def look(self) -> TakeTable:
        """Take the table in as far as the look."""
        self.click("Take a table in…")
        self.click("Choose the table…")
        return self.room.tasks.currentWidget()

    def items(self) -> list:
        model = self.room.tasks.currentWidget().look.items
        return [model.index(row, 0).data(ITEM_ROLE) for row in range(model.rowCount())]

    def headings(self) -> list[str]:
        return [item.title for item in self.items() if item.heading]


@pytest.fixture
def hands(qtbot, themed, monkeypatch, tmp_path):
    return Hands(qtbot, monkeypatch, tmp_path)


def first_row(rows: list[list[str]], at: dict[str, int]) -> list[str]:
    """The first row that has a message."""
    return next(row for row in rows[1:] if row[at["Message"]])


def reworded(rows, at) -> None:
    first_row(rows, at)[at["Message"]] = "Gate 9, says the app. Gate 2, says the wall."


def test_a_table_is_written_and_what_it_cannot_carry_is_told(hands):
    hands.click("Write as a table…")
    button = pages.button(hands.room, "Write a CSV file…")
    button.setFocus()
    hands.qtbot.keyClick(button, Qt.Key.Key_Return)
    settle(hands.qtbot)
    with open(hands.target, encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert f"{len(rows) - 1} rows written to {hands.target}." in hands.words
    assert "A CSV file holds the rows only" in hands.words
    assert hands.room.focusWidget() is button


def test_a_workbook_gets_its_suffix_and_never_replaces_what_nobody_was_asked_about(hands):
    hands.target = hands.target.with_name("plan")
    hands.click("Write as a table…")
    hands.click("Write a workbook (XLSX)…")
    made = hands.target.with_name("plan.xlsx")
    assert made.read_bytes().startswith(b"PK")
    before = made.read_bytes()
    hands.click("Write a workbook (XLSX)…")
    assert "plan.xlsx exists already; it was left as it is." in hands.words
    assert made.read_bytes() == before


def test_a_full_disk_is_told_and_nothing_is_half_written(hands):
    hands.click("Write as a table…")
    with full_disk():
        hands.click("Write a CSV file…")
    assert "There is no room left on the disk" in hands.words
    assert not hands.target.exists()


def test_unsaved_text_is_told_before_a_table_is_written(hands):
    hands.room.show_standing(Standing(hands.file, "# other\n", False, None, 0))
    hands.click("Write as a table…")
    assert "The table shows what is saved" in hands.words


def test_the_look_shows_old_beside_new_and_writes_nothing(hands):
    before = hands.file.read_bytes()
    hands.planned(reworded)
    hands.look()
    changed = next(item for item in hands.items() if item.tag == "changed")
    assert changed.title.startswith("Row ") and changed.line == "Message"
    hands.room.tasks.currentWidget().look.list.choose(hands.items().index(changed))
    shown = hands.words
    assert "was\n" in shown and "becomes\n" in shown
    assert "Gate 9, says the app. Gate 2, says the wall." in shown
    assert "1 changed · " in shown and "new ·" not in shown
    assert hands.file.read_bytes() == before


def test_one_button_writes_and_then_it_can_be_opened(hands, qtbot):
    hands.planned(reworded)
    hands.look()
    with qtbot.waitSignal(hands.room.written) as caught:
        pages.button(hands.room, "Write these changes").click()
    settle(qtbot)
    assert caught.args == [hands.file]
    assert "Gate 9, says the app." in hands.file.read_text(encoding="utf-8")
    assert f"Written to {hands.file}." in hands.words
    with qtbot.waitSignal(hands.room.open_wanted) as opened:
        hands.click("Open it")
    assert opened.args == [hands.file]


def test_leave_it_leaves_the_scenario_as_it_is(hands):
    before = hands.file.read_bytes()
    hands.planned(reworded)
    hands.look()
    hands.click("Leave it")
    assert hands.file.read_bytes() == before
    assert "New scenario" in hands.words


def test_rows_that_are_missing_go_unless_they_are_to_stay(hands):
    hands.planned(lambda rows, at: rows.__delitem__(slice(3, None)))
    task = hands.look()
    assert any(title.startswith("Gone (") for title in hands.headings())
    task._choices._keep.click()
    settle(hands.qtbot)
    assert not any(title.startswith("Gone (") for title in hands.headings())


def test_problems_come_first_with_the_row_and_nothing_can_be_written(hands):
    def spoil(rows, at):
        row = next(row for row in rows[1:] if "worth: 75" in row[at["Drafts"]])
        row[at["Drafts"]] = row[at["Drafts"]].replace("worth: 75", "worth: much")

    hands.planned(spoil)
    hands.look()
    assert hands.headings()[0] == "Must be put right in the table (1)"
    assert hands.items()[1].title.startswith("Row ")
    assert "1 problem must be put right in the table first." in hands.words
    assert not pages.button(hands.room, "Write these changes").isEnabled()


def test_a_planners_own_table_becomes_a_new_scenario(hands):
    hands.table.write_text(csv_of(PLAN), encoding="utf-8")
    hands.click("Take a table in…")
    hands.click("Into: a new scenario")
    hands.click("Choose the table…")
    assert "It will be written as plan.yaml" in hands.words
    titles = [item.title for item in hands.items()]
    assert any(title.startswith("plan.csv, cell") for title in titles)
    assert "Columns of your own" in titles and "Filled in for you" in titles
    hands.click("Write these changes")
    made = hands.app.paths.home / "scenarios" / "plan.yaml"
    assert made.is_file() and "=Hello" in made.read_text(encoding="utf-8")
    hands.room._back()
    assert hands.room.browse.chosen().path == made


def test_a_shipped_scenario_is_never_the_target(hands):
    hands.choose(hands.app.paths.scenarios / "guitar-on-the-tarmac.yaml")
    hands.click("Take a table in…")
    assert "is shipped and stays as it is." in hands.words
    assert [b.accessibleName() for b in hands.room.findChildren(type(pages.button(hands.room, "Choose the table…")))
            if b.isVisible() and b.accessibleName().startswith("Into: ")] == ["Into: a new scenario"]


def test_unsaved_text_is_not_written_over(hands):
    hands.room.show_standing(Standing(hands.file, "# other\n", False, None, 0))
    hands.planned(reworded)
    hands.look()
    assert "The open text has changes that are not saved" in hands.words
    assert hands.items() == []


def test_a_scenario_that_changed_after_the_look_is_left_alone(hands):
    hands.planned(reworded)
    hands.look()
    changed = hands.file.read_bytes() + b"# mine\n"
    hands.file.write_bytes(changed)
    hands.click("Write these changes")
    assert "has been changed since the difference was shown." in hands.words
    assert hands.file.read_bytes() == changed


@pytest.mark.parametrize(("content", "said"), [
    (b"", "plan.csv is empty."),
    (b"PK\x03\x04 no workbook", "plan.csv"),
    (b"only,words\nin,here\n", "no row looks like the header"),
])  # fmt: skip
def test_what_is_no_table_is_refused_in_a_sentence_where_the_work_is(hands, content, said):
    hands.table.write_bytes(content)
    hands.look()
    assert said in hands.words
    assert hands.items() == []


def test_a_look_at_an_older_choice_is_dropped(hands, monkeypatch):
    gate, real, kept = Event(), msel.plan_import, []

    def slow(file, scenario, blank=None, keep_missing=False):
        kept.append(keep_missing)
        if len(kept) == 1:
            assert gate.wait(60)
        return real(file, scenario, blank, keep_missing)

    monkeypatch.setattr(msel, "plan_import", slow)
    hands.planned(lambda rows, at: rows.__delitem__(slice(3, None)))
    hands.click_on("Take a table in…")
    hands.click_on("Choose the table…")
    hands.qtbot.waitUntil(lambda: kept == [False], timeout=20_000)  # the first look is under way, and held
    hands.room.tasks.currentWidget()._choices._keep.click()
    hands.qtbot.waitUntil(lambda: hands.items() != [], timeout=20_000)
    gate.set()
    settle(hands.qtbot)
    assert kept == [False, True]
    assert not any(title.startswith("Gone (") for title in hands.headings())


def test_a_table_that_says_the_same_has_nothing_to_write(hands):
    hands.planned(lambda rows, at: None)
    hands.look()
    assert "Nothing would change" in hands.words
    assert not pages.button(hands.room, "Write these changes").isEnabled()


def test_escape_goes_back_and_arrows_walk_through_the_differences(hands, qtbot):
    hands.planned(reworded)
    task = hands.look()
    assert hands.room.focusWidget() is task.look.list
    before = task.look.list.current()
    qtbot.keyClick(task.look.list, Qt.Key.Key_Down)
    assert task.look.list.current() != before
    qtbot.keyClick(task.look.list, Qt.Key.Key_Escape)
    assert hands.room.focusWidget() is hands.room.browse.list


@pytest.mark.parametrize("size", [(1440, 780), (640, 700)])
def test_everything_is_reached_read_aloud_uncut_and_holds_no_markup(hands, qtbot, size):
    hands.planned(lambda rows, at: first_row(rows, at).__setitem__(at["Message"], "<b>Gate</b> 9"))
    hands.look()
    hands.room.resize(*size)
    settle(qtbot, 2)
    assert pages.unreachable(hands.room) == []
    assert pages.marked_up(hands.room) == []
    assert pages.clipped(hands.room) == []


def test_a_problem_knows_the_inject_that_it_stands_in():
    lines = ["feed:", "  - id: clip", "    at: x", "  - {id: echo, at: y}", "  - id: 'late'", "pass: 75", "seat: x"]
    assert [inject_at(lines, line) for line in range(1, 8)] == ["", "clip", "clip", "echo", "late", "", ""]


def test_the_items_are_a_sound_model(hands):
    hands.planned(reworded)
    hands.look()
    model = LookItems()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(hands.items())
    model.show(())
    assert model.first() == -1
