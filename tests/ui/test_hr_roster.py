"""HR's roster room: a roster's difference before it is written, people files out and in, a PIN taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.paths import Paths
from app.services.secret_words import hashed
from app.settings import Settings
from app.storage.people import RosterRow
from app.ui.background import pools
from app.ui.models.hr.roster_items import MOST_SHOWN
from app.ui.models.studio.look_items import ITEM_ROLE
from app.ui.widgets.hr.roster_room import LAPTOP, LAPTOPS, PIN, TAKING, RosterRoom
from app.ui.widgets.studio import asking_files
from app.wiring import open_app
from tests.ui.helpers import pages

WORDS = "correct horse battery staple umbrella"
ROSTER = [RosterRow("0007", "Ada Lindqvist", "ada@x.example", "Care", "", "2024-01-08"),
          RosterRow("0011", "Bo Ferreira", "", "Comms", "0007", ""), RosterRow("0042", "Emre Kaya", "", "Ops", "", "")]  # fmt: skip


@pytest.fixture
def app(tmp_path):
    with open_app(Paths.under(tmp_path / "home"), Settings(theme="light")) as opened:
        opened.people.take_roster(ROSTER, [], {}, 1)
        opened.people.set_pin("0011", hashed("4711"))
        yield opened
        pools.wait()


@pytest.fixture
def room(qtbot, themed, app):
    made = RosterRoom(app)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    yield made
    made.close_down()
    pools.wait()


def written(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "roster.csv"
    file.write_text("\n".join(("Personalnummer;Name;Abteilung;Kostenstelle", *lines)), encoding="utf-8")
    return file


def chosen(monkeypatch, room, qtbot, file: Path, verb: str) -> None:
    """Choose a file with the button, as the system's dialog would give it back."""
    monkeypatch.setattr(asking_files.QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(pages.button(room, verb), Qt.MouseButton.LeftButton)


def planned(monkeypatch, room, qtbot, file: Path):
    chosen(monkeypatch, room, qtbot, file, "Take a roster in…")
    part = room.part(TAKING)
    qtbot.waitUntil(lambda: part.look.items.rowCount() > 0, timeout=20_000)
    return part


def items(part) -> list:
    model = part.look.items
    return [model.index(row, 0).data(ITEM_ROLE) for row in range(model.rowCount())]


def box(part, words: str) -> QCheckBox:
    return next(each for each in part.findChildren(QCheckBox) if each.isVisible() and words in each.text())


def press(qtbot, room, name: str) -> None:
    qtbot.keyClick(pages.button(room, name), Qt.Key.Key_Return)


def test_a_roster_says_what_it_would_change_and_writes_nothing(room, qtbot, app, tmp_path, monkeypatch) -> None:
    file = written(tmp_path, "0007;Ada Lindqvist;Desk;1", "0011;Bo Ferreira;Comms;1", "0100;Chidi <b>O'Kafor</b>;Care;1")
    before = app.people.roster()
    part = planned(monkeypatch, room, qtbot, file)
    said = pages.words(room)
    assert "1 new · 1 changed · 1 not in the file · 1 as they were" in said
    found = {each.title: each for each in items(part) if not each.heading}
    assert [(pair.name, pair.old, pair.new) for pair in found["Ada Lindqvist"].pairs] == [("unit", "Care", "Desk")]
    assert found["Emre Kaya"].tag == "not in the file" and found["Chidi <b>O'Kafor</b>"].tag == "new"
    columns = " ".join(found["Columns"].sentences)
    assert "“Personalnummer” is read as employee number." in columns and "Kostenstelle" in columns
    assert app.people.roster() == before
    assert pages.marked_up(room) == [] and pages.unreachable(part) == []


def test_people_who_are_not_in_the_file_stay_unless_it_is_chosen(room, qtbot, app, tmp_path, monkeypatch) -> None:
    file = written(tmp_path, "0007;Ada Lindqvist;Desk;1", "0011;Bo Ferreira;Comms;1")
    planned(monkeypatch, room, qtbot, file)
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, room, "Write these changes")
    assert app.people.get("0007").unit == "Desk" and app.people.get("0042").left_wall_ms is None
    part = planned(monkeypatch, room, qtbot, file)
    assert not pages.button(room, "Write these changes").isEnabled() and "Nothing would change." in pages.words(room)
    qtbot.keyClick(box(part, "having left"), Qt.Key.Key_Space)
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, room, "Write these changes")
    assert app.people.get("0042").left_wall_ms is not None
    assert "1 person noted as having left." in pages.words(room)


def test_bad_rows_hold_everything_up_until_they_are_left_out(room, qtbot, app, tmp_path, monkeypatch) -> None:
    file = written(tmp_path, "0007;Ada Lindqvist;Desk;1", ";Nobody;Care;1", "1.2E+05;Lost Digits;Care;1")
    part = planned(monkeypatch, room, qtbot, file)
    problems = [each for each in items(part) if each.tone == "hot"]
    assert [each.title for each in problems] == ["Row 3", "Row 4"]
    assert "digits are lost" in problems[1].line
    assert not pages.button(room, "Write these changes").isEnabled()
    assert not box(part, "having left").isEnabled() and "nobody knows who is missing" in pages.words(room)
    qtbot.keyClick(box(part, "bad row"), Qt.Key.Key_Space)
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, room, "Write these changes")
    assert app.people.get("0007").unit == "Desk" and app.people.get("0042").left_wall_ms is None
    assert "2 bad rows left out." in pages.words(room)


def test_a_roster_that_is_left_changes_nothing(room, qtbot, app, tmp_path, monkeypatch) -> None:
    before = app.people.roster()
    planned(monkeypatch, room, qtbot, written(tmp_path, "0007;Ada Lindqvist;Desk;1"))
    press(qtbot, room, "Leave it")
    assert "No roster is at hand" in pages.words(room) and app.people.roster() == before


def test_what_is_no_roster_is_a_sentence(room, qtbot, tmp_path, monkeypatch) -> None:
    file = tmp_path / "notes.csv"
    file.write_bytes(b"\xff\xfe\x00 what is this")
    chosen(monkeypatch, room, qtbot, file, "Take a roster in…")
    qtbot.waitUntil(lambda: "notes.csv" in pages.words(room) and "Reading" not in pages.words(room), timeout=20_000)
    assert "No roster is at hand" in pages.words(room)


def test_a_roster_here_that_changed_meanwhile_is_not_written_over(room, qtbot, app, tmp_path, monkeypatch) -> None:
    planned(monkeypatch, room, qtbot, written(tmp_path, "0007;Ada Lindqvist;Desk;1"))
    app.people.put("0500", "Somebody Else", 5)
    press(qtbot, room, "Write these changes")
    qtbot.waitUntil(lambda: "changed in the meantime" in pages.words(room), timeout=20_000)
    assert app.people.get("0007").unit == "Care"


def test_more_people_than_are_listed_are_written_all_the_same(room, qtbot, app, tmp_path, monkeypatch) -> None:
    count = MOST_SHOWN + 25
    part = planned(monkeypatch, room, qtbot, written(tmp_path, *(f"9{each:04d};Person {each};Care;1" for each in range(count))))
    assert "And 25 more" in [each.title for each in items(part)]
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, room, "Write these changes")
    assert len(app.people.all()) == count + len(ROSTER)


def test_a_people_file_goes_from_hr_to_a_laptop(room, qtbot, themed, app, tmp_path, monkeypatch) -> None:
    file = tmp_path / "out"
    monkeypatch.setattr(asking_files.QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    room.tabs.chosen.emit(LAPTOPS)
    part = room.part(LAPTOPS)
    assert not pages.button(part, "Choose where and write it…").isEnabled()
    first, again = part.findChildren(QLineEdit)
    qtbot.keyClicks(first, WORDS)
    qtbot.keyClicks(again, WORDS)
    qtbot.keyClick(again, Qt.Key.Key_Return)
    sealed = file.with_suffix(".people")
    qtbot.waitUntil(lambda: "3 persons sealed" in pages.words(part), timeout=30_000)
    assert first.text() == "" and b"Ada" not in sealed.read_bytes()

    with open_app(Paths.under(tmp_path / "laptop"), Settings(theme="light")) as laptop:
        laptop.people.put("0999", "Old Hand", 1)
        there = RosterRoom(laptop)
        qtbot.addWidget(there)
        there.resize(1200, 700)
        there.show()
        there.go(LAPTOP)
        there.enter()
        chosen(monkeypatch, there, qtbot, sealed, "Take a people file in…")
        taking = there.part(LAPTOP)
        field = next(each for each in taking.findChildren(QLineEdit) if each.isVisible())
        qtbot.keyClicks(field, "another passphrase")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "does not open out.people" in pages.words(taking), timeout=30_000)
        assert field.text() == ""
        qtbot.keyClicks(field, WORDS)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "3 new · 1 not in the file" in pages.words(taking), timeout=30_000)
        assert laptop.people.get("0007") is None
        with qtbot.waitSignal(there.changed, timeout=20_000):
            press(qtbot, taking, "Write these changes")
        assert laptop.people.get("0007").hash == app.people.get("0007").hash
        assert laptop.people.get("0999").left_wall_ms is None
        there.close_down()
        pools.wait()


def test_a_passphrase_is_forgotten_when_one_goes_elsewhere(room, qtbot) -> None:
    room.tabs.chosen.emit(LAPTOPS)
    fields = room.part(LAPTOPS).findChildren(QLineEdit)
    for field in fields:
        qtbot.keyClicks(field, WORDS)
    room.tabs.chosen.emit(TAKING)
    assert [field.text() for field in fields] == ["", ""]
    room.tabs.chosen.emit(LAPTOPS)
    qtbot.keyClicks(fields[0], WORDS)
    room.leave()
    assert fields[0].text() == ""


def test_a_forgotten_pin_is_taken_away_after_a_second_word(room, qtbot, app) -> None:
    room.tabs.chosen.emit(PIN)
    part = room.part(PIN)
    qtbot.waitUntil(lambda: part.finder.list.model().rowCount() == 3, timeout=20_000)
    qtbot.keyClicks(part.finder.search, "ferr")
    qtbot.waitUntil(lambda: part.finder.list.model().rowCount() == 1, timeout=20_000)
    qtbot.keyClick(part.finder.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "A PIN is set." in pages.words(part), timeout=20_000)
    press(qtbot, part, "Reset the PIN…")
    assert app.signing_in.has_pin("0011")
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, part, "Take it away")
    assert not app.signing_in.has_pin("0011") and "No PIN is set" in pages.words(part)
    assert pages.unreachable(part) == [] and pages.marked_up(room) == []


def test_nobody_is_found_is_said(room, qtbot) -> None:
    room.tabs.chosen.emit(PIN)
    part = room.part(PIN)
    qtbot.keyClicks(part.finder.search, "zzz")
    qtbot.waitUntil(lambda: "Nobody is to be found." in pages.words(part), timeout=20_000)


def test_whoever_had_left_this_laptop_is_told_to_return(qtbot, themed, app, tmp_path) -> None:
    sealed = tmp_path / "x.people"
    app.laptop_rosters.write(sealed, WORDS)
    app.people.leave("0042", 5)
    room = RosterRoom(app)
    qtbot.addWidget(room)
    room.show()
    room.go(LAPTOP)
    room.enter()
    part = room.part(LAPTOP)
    part.choose(sealed)
    field = next(each for each in part.findChildren(QLineEdit) if each.isVisible())
    qtbot.keyClicks(field, WORDS)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.look.items.rowCount() > 0, timeout=30_000)
    assert [each.line for each in items(part) if not each.heading] == ["noted here as having left"]
    with qtbot.waitSignal(room.changed, timeout=20_000):
        press(qtbot, part, "Write these changes")
    assert app.people.get("0042").left_wall_ms is None
    part.choose(sealed)
    qtbot.keyClicks(field, WORDS)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Everybody in it is here already" in pages.words(part), timeout=30_000)
    assert not pages.button(part, "Write these changes").isEnabled()
    room.close_down()
    pools.wait()
