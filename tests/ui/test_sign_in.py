"""Picking oneself, setting and entering a PIN, and an invigilator before an exam."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from app.clock import ManualClock
from app.paths import Paths
from app.settings import Settings
from app.ui.background import pools
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.pin_entry import ExamAdmission, PinEntry, SetPin
from app.ui.widgets.sign_in import PickMyself
from app.wiring.application import App, open_app


@pytest.fixture
def app(tmp_path):
    with open_app(Paths.under(tmp_path / "home"), Settings(), ManualClock()) as app:
        yield app
        pools.wait()


@pytest.fixture
def roster(app: App) -> App:
    app.people.put_many([("0417", "Kim Example", "Hub", "en"), ("2", "Ann <b>Bold</b>", "", "en"), ("3", "Gone", "", "en")], 1)
    app.people.leave("3", 2)
    return app


def picking(qtbot, app: App) -> PickMyself:
    pick = PickMyself(app.signing_in)
    qtbot.addWidget(pick)
    pick.resize(500, 500)
    pick.show()
    pick.ask()
    qtbot.waitUntil(lambda: "Looking" not in said(pick))
    return pick


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def fields(widget: QWidget) -> list[QLineEdit]:
    return [each for each in widget.findChildren(QLineEdit) if each.isVisible()]


def button(widget: QWidget, words: str) -> Button:
    return next(each for each in widget.findChildren(Button) if each.accessibleName() == words)


def shown_names(pick: PickMyself) -> list[str]:
    model = pick.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_one_finds_oneself_and_says_so_by_keyboard_alone(qtbot, themed, roster) -> None:
    pick = picking(qtbot, roster)
    assert shown_names(pick) == ["Ann <b>Bold</b>", "Kim Example"]
    with qtbot.waitSignal(pick.picked) as told:
        qtbot.keyClicks(fields(pick)[0], "hub 04")
        qtbot.keyClick(fields(pick)[0], Qt.Key.Key_Return)
    assert told.args == ["0417", "Kim Example"]


def test_the_arrow_keys_move_in_the_list_while_one_types(qtbot, themed, roster) -> None:
    pick = picking(qtbot, roster)
    with qtbot.waitSignal(pick.picked) as told:
        qtbot.keyClick(fields(pick)[0], Qt.Key.Key_Down)
        qtbot.keyClick(fields(pick)[0], Qt.Key.Key_Return)
    assert told.args == ["0417", "Kim Example"]


def test_a_click_picks(qtbot, themed, roster) -> None:
    pick = picking(qtbot, roster)
    found = pick.findChild(QListView)
    with qtbot.waitSignal(pick.picked) as told:
        place = found.visualRect(found.model().index(1, 0)).center()
        qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0] == "0417"


def test_a_row_is_read_aloud_as_one_sentence(qtbot, themed, roster) -> None:
    pick = picking(qtbot, roster)
    model = pick.findChild(QListView).model()
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Kim Example, number 0417, Hub"


def test_nobody_found_and_nobody_there_are_told_apart(qtbot, themed, roster, tmp_path) -> None:
    pick = picking(qtbot, roster)
    qtbot.keyClicks(fields(pick)[0], "zzz")
    assert "fits the search" in said(pick)
    qtbot.keyClick(fields(pick)[0], Qt.Key.Key_Return)  # picks nobody
    with open_app(Paths.under(tmp_path / "empty"), Settings(), ManualClock()) as empty:
        assert "Nobody is on the roster" in said(picking(qtbot, empty))
        pools.wait()


def test_a_pin_is_set_and_then_asked_for(qtbot, themed, roster) -> None:
    setting = SetPin(roster.signing_in, "2")
    qtbot.addWidget(setting)
    setting.show()
    with qtbot.waitSignal(setting.passed):
        for each in fields(setting):
            qtbot.keyClicks(each, "1234")
        qtbot.keyClick(fields(setting)[-1], Qt.Key.Key_Return)
    entry = PinEntry(roster.signing_in, "2")
    qtbot.addWidget(entry)
    entry.show()
    qtbot.keyClicks(fields(entry)[0], "9999")
    qtbot.keyClick(fields(entry)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the PIN" in said(entry))
    with qtbot.waitSignal(entry.passed):
        qtbot.keyClicks(fields(entry)[0], "1234")
        qtbot.keyClick(fields(entry)[0], Qt.Key.Key_Return)


def test_letters_are_no_pin(qtbot, themed, roster) -> None:
    setting = SetPin(roster.signing_in, "2")
    qtbot.addWidget(setting)
    setting.show()
    for each in fields(setting):
        qtbot.keyClicks(each, "abcd")
    qtbot.mouseClick(button(setting, "Set the PIN"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "4 to 12 digits and nothing else" in said(setting))
    assert not roster.signing_in.has_pin("2")


def test_an_invigilator_admits_by_name_and_nobody_admits_themselves(qtbot, themed, roster) -> None:
    admission = ExamAdmission(roster.signing_in, "0417", supervised=True)
    qtbot.addWidget(admission)
    admission.show()
    admission.ask()
    name = fields(admission)[0]
    assert not button(admission, "I supervise this exam").isEnabled()
    qtbot.keyClicks(name, "kim example")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nobody invigilates their own exam" in said(admission))
    name.clear()
    with qtbot.waitSignal(admission.admitted) as told:
        qtbot.keyClicks(name, "Robin  Watch")
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert told.args == ["Robin Watch"]


def test_alone_the_pin_admits(qtbot, themed, roster) -> None:
    roster.signing_in.set_pin("0417", "4321")
    admission = ExamAdmission(roster.signing_in, "0417")
    qtbot.addWidget(admission)
    admission.show()
    admission.ask()
    with qtbot.waitSignal(admission.admitted) as told:
        qtbot.keyClicks(fields(admission)[0], "4321")
        qtbot.keyClick(fields(admission)[0], Qt.Key.Key_Return)
    assert told.args == [""]


def test_at_a_supervised_level_a_pin_is_not_asked_for(qtbot, themed, roster) -> None:
    admission = ExamAdmission(roster.signing_in, "0417", supervised=True)
    qtbot.addWidget(admission)
    admission.show()
    assert [each.accessibleName() for each in fields(admission)] == ["Name of the invigilator"]
