"""HR's pictures: counts from five people up, each also a table, nobody's name in them, and looks that are logged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.clock import ManualClock
from app.paths import Paths
from app.settings import Settings
from app.storage.looks import Looks
from app.ui.background import pools
from app.ui.widgets.hr.pictures_room import PicturesRoom
from app.wiring import open_app
from tests.ui.helpers import pages
from tests.ui.hr_homes import fill_statistics


@pytest.fixture
def app(tmp_path):
    with open_app(Paths.under(tmp_path / "home"), Settings(theme="light"), ManualClock()) as opened:
        yield opened


def shown(qtbot, app) -> PicturesRoom:
    room = PicturesRoom(app)
    qtbot.addWidget(room)
    room.resize(1280, 900)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    room.enter()
    qtbot.waitUntil(lambda: settled(room), timeout=20_000)
    return room


def settled(room) -> bool:
    return room._asked > 0 and room._waits == 0


@pytest.fixture
def room(qtbot, themed, app):
    fill_statistics(app)
    made = shown(qtbot, app)
    yield made
    made.close_down()
    pools.wait()


def choose(qtbot, room, box, words: str) -> None:
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemText(at) == words))
    qtbot.waitUntil(lambda: settled(room), timeout=20_000)


def table(card) -> list[list[str]]:
    return [[card.model.index(row, at).data() for at in range(card.model.columnCount() - 1)] for row in range(card.model.rowCount())]


def test_passes_stand_by_month_and_agree_with_the_certificates(room, app) -> None:
    rows = table(room.passes)
    assert len(rows) == 12 and rows[-1][0] == "2026-01"
    since = 1_738_368_000_000  # 2025-02-01
    counted = app.database.row("SELECT COUNT(*) FROM certificates WHERE issued_wall_ms >= ?", (since,))[0]
    assert sum(int(row[1]) for row in rows) == counted > 0
    assert all(int(row[1]) == sum(map(int, row[2:])) for row in rows)


def test_a_small_unit_is_not_told_and_neither_is_the_one_that_would_tell_it(room) -> None:
    told = [row[0] for row in table(room.units)]
    assert "Legal" not in told and len(told) == 2
    assert "2 units not told" in pages.words(room)
    assert "Legal" not in [room.filters._unit.itemText(at) for at in range(room.filters._unit.count())]


def test_no_picture_names_anybody(room) -> None:
    for card in (room.passes, room.units, room.dimensions):
        assert "Person" not in str(table(card)) and "Person" not in card.picture.accessibleName()


def test_dimensions_have_their_mean_and_spread(room) -> None:
    rows = table(room.dimensions)
    assert [row[0] for row in rows][:2] == ["Triage", "Response"] and len(rows) == 6
    assert all("±" in row[1] for row in rows)


def test_dimensions_of_fewer_than_five_people_are_not_told(qtbot, themed, app) -> None:
    fill_statistics(app, people=4)
    room = shown(qtbot, app)
    assert table(room.dimensions) == [] and "Fewer than five people sat exams here" in pages.words(room)
    assert table(room.units) == [] and "No unit has five people or more." in pages.words(room)
    room.close_down()


def test_a_picture_turns_into_a_table_by_keyboard(room, qtbot) -> None:
    room.passes.toggle.setFocus()
    qtbot.keyClick(room.passes.toggle, Qt.Key.Key_Space)
    assert room.passes.table.isVisible() and not room.passes.picture.isVisible()
    qtbot.keyClick(room.passes.toggle, Qt.Key.Key_Space)
    assert room.passes.picture.isVisible()
    assert "2025-12" in room.passes.picture.accessibleName()


def test_the_filters_narrow_every_picture(room, qtbot) -> None:
    before = sum(int(row[1]) for row in table(room.passes))
    choose(qtbot, room, room.filters._level, "Triage Lead")
    assert 0 < sum(int(row[1]) for row in table(room.passes)) < before
    assert {held.level for held in room.running_out.model.rows()} <= {"triage-lead"}
    choose(qtbot, room, room.filters._level, "all levels")
    unit = room.filters._unit.itemText(1)
    choose(qtbot, room, room.filters._unit, unit)
    assert 0 < sum(int(row[1]) for row in table(room.passes)) < before
    assert {held.unit for held in room.running_out.model.rows()} == {unit}
    choose(qtbot, room, room.filters._unit, "all units")
    choose(qtbot, room, room.filters._period, "last 24 months")
    assert len(table(room.passes)) == 24


def test_what_runs_out_and_what_has_lapsed_leads_to_the_person(room, qtbot) -> None:
    rows = room.running_out.model.rows()
    assert rows and [held.valid_until for held in rows] == sorted(held.valid_until for held in rows)
    room.running_out.table.selectRow(0)
    with qtbot.waitSignal(room.person_wanted) as asked:
        qtbot.keyClick(room.running_out.table, Qt.Key.Key_Return)
    assert asked.args == [rows[0].person]
    room.running_out.tabs.step(1)
    assert room.running_out.model.rowCount() > 0 and all(held.state == "lapsed" for held in room.running_out.model.rows())


def test_what_if_answers_in_counts_and_is_logged_only_when_asked(room, qtbot, app) -> None:
    assert not room.what_if._look.isEnabled()
    room.what_if.slider.setValue(60)
    assert room.what_if.mean.text() == "60" and Looks(app.database).all() == []
    qtbot.keyClicks(room.what_if.who, "Lena Brandt")
    qtbot.keyClick(room.what_if.who, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The look was logged." in pages.words(room.what_if), timeout=10_000)
    assert "closed sets" in pages.words(room.what_if) and "Person" not in pages.words(room.what_if)
    (look,) = Looks(app.database).all()
    assert (look.who, look.what) == ("Lena Brandt", "what-if") and "60 instead of 70" in look.detail


def test_an_empty_home_says_so(qtbot, themed, app) -> None:
    room = shown(qtbot, app)
    told = pages.words(room)
    for sentence in ("No certificate was issued in this time.", "No exam was sat in this time.", "No unit has five people or more."):
        assert sentence in told
    room.close_down()


def test_everything_is_reached_by_keyboard_and_nothing_is_clipped(room) -> None:
    assert pages.unreachable(room) == [] and pages.marked_up(room) == [] and pages.clipped(room) == []
