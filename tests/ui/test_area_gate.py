"""The gate of a guarded area: it asks, slows down, opens, and locks itself when nobody works behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget

from app.clock import ManualClock
from app.paths import Paths
from app.services.areas import HR, LOCKS_AFTER_MS
from app.settings import Settings
from app.ui.background import pools
from app.ui.widgets.area_gate import AreaGate
from app.ui.widgets.area_row import AreaRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.wiring.application import App, open_app

WORDS = "three plain words"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def app(tmp_path, clock):
    with open_app(Paths.under(tmp_path / "home"), Settings(), clock) as app:
        yield app
        pools.wait()


@pytest.fixture
def gate(qtbot, themed, app: App) -> AreaGate:
    app.areas.set_passphrase(HR, WORDS)
    app.areas.lock(HR)
    gate = AreaGate(app.areas, HR)
    qtbot.addWidget(gate)
    gate.resize(900, 600)
    gate.show()
    gate.ask()
    return gate


def field(widget: QWidget, number: int = 0) -> QLineEdit:
    return widget.findChildren(QLineEdit)[number]


def button(widget: QWidget, words: str) -> Button:
    return next(each for each in widget.findChildren(Button) if each.accessibleName() == words)


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_the_right_passphrase_opens_it_by_keyboard_alone(qtbot, gate: AreaGate, app: App) -> None:
    assert gate.locked and field(gate).echoMode() == QLineEdit.EchoMode.Password
    with qtbot.waitSignal(gate.opened):
        qtbot.keyClicks(field(gate), WORDS)
        qtbot.keyClick(field(gate), Qt.Key.Key_Return)
    assert not gate.locked
    assert field(gate).text() == ""


def test_a_wrong_one_is_told_and_the_third_makes_one_wait(qtbot, gate: AreaGate, clock: ManualClock) -> None:
    for tries in range(3):
        qtbot.keyClicks(field(gate), "something else")
        qtbot.keyClick(field(gate), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Checking" not in button_words(gate) and field(gate).text() == "")
        assert gate.locked
        if tries < 2:
            assert "not the passphrase" in said(gate)
    assert "Try again in 30 seconds" in said(gate)
    qtbot.keyClicks(field(gate), WORDS)
    assert not button(gate, "Open").isEnabled()
    clock.move(29_000)
    qtbot.waitUntil(lambda: "Try again in 1 second" in said(gate), timeout=4000)
    clock.move(1_000)
    qtbot.waitUntil(lambda: button(gate, "Open").isEnabled(), timeout=4000)
    with qtbot.waitSignal(gate.opened):
        qtbot.mouseClick(button(gate, "Open"), Qt.MouseButton.LeftButton)


def button_words(widget: QWidget) -> str:
    return " ".join(each.accessibleName() for each in widget.findChildren(Button))


def test_nothing_can_be_sent_empty(gate: AreaGate) -> None:
    assert not button(gate, "Open").isEnabled()


def test_what_was_typed_is_shown_only_when_asked(qtbot, gate: AreaGate) -> None:
    show = next(each for each in gate.findChildren(Button) if each.isCheckable())
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert field(gate).echoMode() == QLineEdit.EchoMode.Normal
    gate.ask()
    assert field(gate).echoMode() == QLineEdit.EchoMode.Password


def test_nothing_typed_is_left_standing_when_one_goes_away(qtbot, gate: AreaGate) -> None:
    qtbot.keyClicks(field(gate), "half a pass")
    gate.hide()
    gate.show()
    assert field(gate).text() == ""


def test_a_forgotten_passphrase_is_told_what_to_do(qtbot, gate: AreaGate) -> None:
    qtbot.mouseClick(button(gate, "Forgotten?"), Qt.MouseButton.LeftButton)
    assert "people reset-area hr" in said(gate)


@pytest.fixture
def page(qtbot, themed, app: App):
    """A page as pages are: rooms and the gate on a stack."""
    app.areas.set_passphrase(HR, WORDS)
    app.areas.lock(HR)
    whole, room = QStackedWidget(), QLineEdit()
    gate = AreaGate(app.areas, HR)
    whole.addWidget(room)
    whole.addWidget(gate)
    whole.setCurrentWidget(gate)
    gate.opened.connect(lambda: whole.setCurrentWidget(room))
    gate.shut.connect(lambda: whole.setCurrentWidget(gate))
    qtbot.addWidget(whole)
    with qtbot.waitExposed(whole):
        whole.show()
    gate.ask()
    with qtbot.waitSignal(gate.opened):
        qtbot.keyClicks(field(gate), WORDS)
        qtbot.keyClick(field(gate), Qt.Key.Key_Return)
    yield whole, gate
    whole.hide()
    gate.lock()


def test_it_locks_itself_when_nobody_works(page, clock: ManualClock) -> None:
    whole, gate = page
    clock.move(LOCKS_AFTER_MS)
    gate._look.timeout.emit()
    assert whole.currentWidget() is gate and not gate._look.isActive()


def test_work_in_the_page_keeps_it_open(page, clock: ManualClock) -> None:
    whole, gate = page
    clock.move(LOCKS_AFTER_MS - 1)
    QTest.keyClick(whole.windowHandle(), Qt.Key.Key_A)
    QTest.mouseClick(whole.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    QApplication.sendPostedEvents(None, QEvent.Type.None_)
    clock.move(LOCKS_AFTER_MS - 1)
    gate._look.timeout.emit()
    assert whole.currentWidget() is not gate


def test_it_locks_behind_whoever_leaves(page) -> None:
    _, gate = page
    gate.lock()
    assert gate.locked


def test_the_row_sets_a_first_passphrase_and_says_so(qtbot, themed, app: App) -> None:
    row = AreaRow(app.areas, HR)
    qtbot.addWidget(row)
    row.show()
    assert "Open to everybody" in [tag.text() for tag in row.findChildren(type(row._tag))]
    qtbot.mouseClick(button(row, "Set a passphrase"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field(row, 0), WORDS)
    qtbot.keyClicks(field(row, 1), "three plain wards")
    qtbot.mouseClick(button(row, "Keep it"), Qt.MouseButton.LeftButton)
    assert "not the same" in said(row) and not app.areas.is_guarded(HR)
    with qtbot.waitSignal(row.changed):
        qtbot.keyClicks(field(row, 1), WORDS)
        qtbot.keyClick(field(row, 1), Qt.Key.Key_Return)
    assert app.areas.is_guarded(HR)
    assert "holds from now on" in said(row) and row._tag.text() == "Guarded"


def test_the_row_changes_it_only_with_the_present_one(qtbot, themed, app: App) -> None:
    app.areas.set_passphrase(HR, WORDS)
    row = AreaRow(app.areas, HR)
    qtbot.addWidget(row)
    row.show()
    qtbot.mouseClick(button(row, "Change the passphrase"), Qt.MouseButton.LeftButton)
    for number, words in enumerate(("not it at all", "other plain words", "other plain words")):
        qtbot.keyClicks(field(row, number), words)
    qtbot.mouseClick(button(row, "Keep it"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not the passphrase" in said(row))
    app.areas.unlock(HR, WORDS)


def test_a_passphrase_that_is_too_short_is_told(qtbot, themed, app: App) -> None:
    row = AreaRow(app.areas, HR)
    qtbot.addWidget(row)
    row.show()
    qtbot.mouseClick(button(row, "Set a passphrase"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field(row, 0), "short")
    qtbot.keyClicks(field(row, 1), "short")
    qtbot.mouseClick(button(row, "Keep it"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "8 to 1024 signs" in said(row))
    assert not app.areas.is_guarded(HR)
