"""Records come in through the window: taken once, refused with why, laptops enrolled after a look, a store that is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ui.background import pools
from app.ui.widgets.hr.records_room import RecordsRoom
from tests.collecting import making
from tests.ui.helpers import pages
from tests.xapi.making import home_with
from tests.xapi.scripted import running


@pytest.fixture
def home(tmp_path):
    with making.machine(tmp_path / "hr") as app:
        yield app


@pytest.fixture
def room(qtbot, themed, home):
    made = RecordsRoom(home)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    qtbot.waitUntil(lambda: "reading" not in made.status(), timeout=20_000)
    yield made
    made.close_down()
    pools.wait()


def taken(qtbot, room, *paths) -> str:
    room.taking.take(paths)
    qtbot.waitUntil(lambda: not room.taking.running, timeout=60_000)
    qtbot.waitUntil(lambda: "reading" not in room.status(), timeout=20_000)
    return pages.words(room)


def test_what_an_enrolled_laptop_hands_over_is_taken_in_once(room, qtbot, home, tmp_path) -> None:
    file = making.handed_over(tmp_path)
    making.enrolled(home, file)
    with qtbot.waitSignal(room.changed):
        assert "2 records taken in." in taken(qtbot, room, file)
    assert "2 had been taken in before." in taken(qtbot, room, file)


def test_an_unknown_laptop_is_refused_and_after_enrolling_what_waited_is_taken_in(room, qtbot, home, tmp_path) -> None:
    file = making.handed_over(tmp_path)
    told = taken(qtbot, room, file)
    assert "2 refused." in told and room.taking.model.rowCount() == 2
    assert "2 refused." in taken(qtbot, room, file)  # the same ones again are no others
    pages.button(room, "Installations 1").click()
    stranger = room.installations.strangers.row_at(0)
    assert stranger.records == 2 and stranger.fingerprint == home.enrolment.look(file).fingerprint
    pages.button(room, "Enrol…").click()
    assert stranger.fingerprint in pages.words(room.installations.bar) and not room.installations.bar._go.isEnabled()
    qtbot.keyClicks(room.installations.bar.field("name"), "Laptop 3")
    qtbot.keyClicks(room.installations.bar.field("by"), "Lena Brandt")
    qtbot.keyClick(room.installations.bar.field("by"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.taking.model.rowCount() == 0 and room.installations.known.rowCount() == 1, timeout=60_000)
    assert home.database.row("SELECT COUNT(*) FROM attempts")[0] == 2
    (known,) = home.enrolment.all()
    assert (known.name, known.enrolled_by) == ("Laptop 3", "Lena Brandt")


def test_a_withdrawn_laptop_is_believed_no_more_and_stays_on_the_list(room, qtbot, home, tmp_path) -> None:
    making.enrolled(home, making.handed_over(tmp_path))
    room.read()
    room.show_view("installations")
    qtbot.waitUntil(lambda: room.installations.known.rowCount() == 1, timeout=10_000)
    room.installations.known_table.selectRow(0)
    pages.button(room, "Withdraw…").click()
    pages.button(room.installations.bar, "Withdraw").click()
    qtbot.waitUntil(lambda: not home.enrolment.all()[0].believed, timeout=10_000)
    qtbot.waitUntil(lambda: not room.installations.known.row_at(0).believed, timeout=10_000)
    assert not pages.button(room, "Withdraw…").isEnabled()


def test_a_laptop_is_enrolled_from_a_file(room, qtbot, home, tmp_path) -> None:
    file = making.handed_over(tmp_path)
    room.show_view("installations")
    room.installations.enrol_from(file)
    qtbot.waitUntil(room.installations.bar.isVisible, timeout=10_000)
    assert home.enrolment.look(file).fingerprint in pages.words(room.installations.bar) and home.enrolment.all() == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"name;number\n"])
def test_a_file_that_holds_no_records_is_told_kindly(room, qtbot, tmp_path, content) -> None:
    file = tmp_path / "roster.zip"
    file.write_bytes(content)
    told = taken(qtbot, room, file)
    assert "There was no exam record in it." in told or "1 refused." in told


def test_a_tampered_record_is_kept_apart_with_why(room, qtbot, home, tmp_path) -> None:
    with making.machine(tmp_path / "laptop") as laptop:
        run = making.sat(laptop, drills=1)[0]
        from app.engine.record import record_text

        text = record_text(laptop.runs.record(run))
    file = tmp_path / "one.jsonl"
    file.write_text(text.replace('"drill_ms":', '"drill_ms":1', 1))
    assert "1 refused." in taken(qtbot, room, file)
    assert room.taking.model.rowCount() == 1 and room.taking.model.index(0, 0).data()


def test_own_exams_are_taken_in_and_handed_over(room, qtbot, home, tmp_path) -> None:
    making.sat(home)
    pages.button(room, "Take in this machine's exams").click()
    qtbot.waitUntil(lambda: "2 records taken in." in pages.words(room), timeout=60_000)
    room.taking.hand_over(tmp_path / "mine.handover.zip")
    qtbot.waitUntil(lambda: "2 records written to" in pages.words(room), timeout=20_000)
    assert (tmp_path / "mine.handover.zip").exists()


def test_with_nothing_to_hand_over_no_file_is_written(room, qtbot, tmp_path) -> None:
    room.taking.hand_over(tmp_path / "none.zip")
    qtbot.waitUntil(lambda: "There are no exam records to hand over." in pages.words(room), timeout=20_000)
    assert not (tmp_path / "none.zip").exists()


def test_a_store_is_set_up_only_where_nobody_can_read_along(room, qtbot, home) -> None:
    room.show_view("store")
    pages.button(room, "Tell the store: On").click()
    room.store._fields["lrs_endpoint"].setText("http://lrs.example.com/xapi")
    room.store._fields["lrs_home_page"].setText("https://hr.example.com")
    pages.button(room, "Save").click()
    qtbot.waitUntil(lambda: "everybody on the way could read along" in pages.words(room), timeout=10_000)
    assert not home.settings.lrs_on
    room.store._fields["lrs_endpoint"].setText("https://lrs.example.com/xapi")
    qtbot.keyClicks(room.store.secret._field, "swordfish")
    pages.button(room, "Save").click()
    qtbot.waitUntil(lambda: home.settings.lrs_on, timeout=10_000)
    qtbot.waitUntil(lambda: room.store.secret.words == "", timeout=10_000)
    assert (home.paths.keys / "lrs-secret").read_text() == "swordfish"
    assert "swordfish" not in home.paths.settings.read_text()


def test_everything_is_reached_by_keyboard(room, qtbot) -> None:
    for name in ("taking", "installations", "store"):
        room.show_view(name)
        view = room._views.currentWidget()
        assert pages.unreachable(view) == [] and pages.marked_up(room) == [] and pages.clipped(room) == []


def test_the_arrow_keys_walk_the_tabs(room, qtbot) -> None:
    room._tabs.setFocus()
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Right)
    assert room._views.currentWidget() is room.installations


def test_a_store_is_told_and_what_it_refused_stands_with_why_until_it_is_tried_again(qtbot, themed, tmp_path) -> None:
    with running() as store:
        app, _ = home_with(tmp_path / "home", store.endpoint)
        with app:
            view = RecordsRoom(app)
            qtbot.addWidget(view)
            view.show()
            view.enter()
            view.show_view("store")
            qtbot.waitUntil(lambda: "wait" in pages.words(view.store), timeout=10_000)
            store.script = [401]
            pages.button(view, "Send now").click()
            qtbot.waitUntil(lambda: view.store.model.rowCount() > 0, timeout=20_000)
            assert "does not know this name and secret" in view.store.model.index(0, 1).data()
            pages.button(view, "Retry what failed").click()
            qtbot.waitUntil(lambda: "may be sent again" in pages.words(view.store), timeout=10_000)
            qtbot.waitUntil(lambda: not view.store.sending and pages.button(view, "Send now").isEnabled(), timeout=10_000)
            pages.button(view, "Send now").click()
            qtbot.waitUntil(lambda: len(store.kept) > 0 and not view.store.sending, timeout=20_000)
            qtbot.waitUntil(lambda: "arrived so far" in pages.words(view.store), timeout=10_000)
            view.close_down()
            pools.wait()


def test_taking_in_can_be_stopped_and_says_what_that_means(room, qtbot, home, tmp_path) -> None:
    making.enrolled(home, making.handed_over(tmp_path))
    room.taking.take([tmp_path / "laptop.handover.zip"])
    assert not pages.button(room, "Take records in…").isEnabled() and "records are being taken in" in room.status()
    room.taking.stop()
    qtbot.waitUntil(lambda: not room.taking.running, timeout=60_000)
    told = pages.words(room)
    assert "You stopped it" in told or "2 records taken in." in told  # it was quicker than the hand
    assert pages.button(room, "Take records in…").isEnabled()
