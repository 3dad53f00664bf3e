"""The scenarios room by keyboard: find one, open it, begin a new one, copy a shipped one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.clock import ManualClock
from app.errors import UsageError
from app.services.authored import DRAFTS, authored
from app.services.drafts_kept import DraftsKept, open_text
from app.services.templates import new_scenario
from app.ui.models.studio.new_id import RESERVED, suggestion, why_not
from app.ui.models.studio.scenario_rows import ScenarioRows
from app.ui.models.studio.when import moment
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.room import Standing
from app.ui.widgets.studio.scenarios_room import ScenariosRoom
from tests.helpers.disk import read_only
from tests.ui.helpers import pages
from tests.ui.studio_homes import WALL_MS, home, own, settle, unreadable


@pytest.fixture
def app(tmp_path):
    made = home(tmp_path)
    own(made, "late-ferry", "The late ferry")
    own(made, "harbour-light", "Harbour light", use="exam")
    return made


@pytest.fixture
def room(app, qtbot, themed):
    made = ScenariosRoom(app)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    settle(qtbot)
    return made


def rows(room) -> list[str]:
    model = room.browse.rows
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(room, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(room.focusWidget() or room, key, modifier)
    settle(qtbot, 2)


def test_own_scenarios_come_first_and_shipped_ones_below_a_heading_of_their_own(room):
    assert rows(room) == [
        "Yours", "Harbour light", "The late ferry", "Shipped with Stormdrill", "The guitar on the tarmac",
    ]  # fmt: skip
    shown = pages.words(room)
    assert "harbour-light · exam · difficulty 1 of 5 · 9 minutes" in shown
    assert room.status() == "3 of 3 shown"


def test_arrows_choose_and_enter_opens_exam_and_shipped_ones_too(room, app, qtbot):
    press(room, qtbot, Qt.Key.Key_Down)
    press(room, qtbot, Qt.Key.Key_Down)  # over the heading
    with qtbot.waitSignal(room.open_wanted) as caught:
        press(room, qtbot, Qt.Key.Key_Return)
    assert caught.args == [app.paths.scenarios / "guitar-on-the-tarmac.yaml"]


def test_typing_narrows_by_title_or_id_and_enter_opens_the_first(room, app, qtbot):
    press(room, qtbot, Qt.Key.Key_Slash)
    qtbot.keyClicks(room.focusWidget(), "ferry")
    assert rows(room) == ["Yours", "The late ferry"]
    with qtbot.waitSignal(room.open_wanted) as caught:
        press(room, qtbot, Qt.Key.Key_Return)
    assert caught.args == [app.paths.home / "scenarios" / "late-ferry.yaml"]


def test_nothing_found_says_so_and_shows_all_again(room, qtbot):
    press(room, qtbot, Qt.Key.Key_Slash)
    qtbot.keyClicks(room.focusWidget(), "zeppelin")
    assert "No title and no id is like that." in pages.words(room)
    pages.button(room, "Show all").click()
    assert room.browse.rows.shown == 3


def test_what_is_kept_from_a_crash_and_how_many_problems_there_are_stand_beside_the_title(app, room, qtbot):
    file = own(app, "unfinished", "Unfinished", text=_broken())
    other = DraftsKept(app.paths.home / DRAFTS, ManualClock(WALL_MS))
    other.keep(app.paths.home / "scenarios" / "late-ferry.yaml", "# mine\n", open_text(file))
    app.library.rebuild(workers=0)
    room.enter()
    settle(qtbot)
    model = room.browse.rows
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    when = moment(WALL_MS, WALL_MS)
    assert f"The late ferry, late-ferry · practice · difficulty 1 of 5 · 9 minutes, unsaved text of {when}" in said
    assert any(line.startswith("Unfinished,") and line.endswith("1 problem") for line in said)


def test_a_draft_that_says_what_the_file_says_is_no_unsaved_text(app):
    file = app.paths.home / "scenarios" / "late-ferry.yaml"
    DraftsKept(app.paths.home / DRAFTS, ManualClock(WALL_MS)).keep(file, open_text(file).text)
    assert {each.unsaved_ms for each in authored(app.paths, (), ManualClock(WALL_MS))} == {0}


def test_the_one_that_is_being_written_is_marked(room, app):
    room.show_standing(Standing(app.paths.home / "scenarios" / "late-ferry.yaml", "", True, None, 0))
    model = room.browse.rows
    at = model.row_of(app.paths.home / "scenarios" / "late-ferry.yaml")
    assert model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", open")
    room.browse.choose(app.paths.home / "scenarios" / "late-ferry.yaml")
    assert "It is open: its text waits in the next room." in pages.words(room)
    assert "Go on writing" in pages.words(room)


def test_one_that_is_open_from_elsewhere_is_listed_and_chosen(room, tmp_path, qtbot):
    elsewhere = tmp_path / "from-a-friend.yaml"
    elsewhere.write_text("id: from-a-friend\ntitle: From a friend\n", encoding="utf-8")
    room.show_standing(Standing(elsewhere, "", True, None, 0))
    settle(qtbot)
    assert rows(room)[:3] == ["Yours", "From a friend", "Harbour light"]
    assert room.browse.chosen().path == elsewhere
    room.show_standing(None)
    room.enter()
    settle(qtbot)
    assert "From a friend" not in rows(room)


def test_a_new_scenario_is_written_from_the_blank_one_and_opened(room, app, qtbot):
    press(room, qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    field = room.focusWidget()
    qtbot.keyClicks(field, "Night")
    assert "Use small letters only." in pages.words(room)
    field.clear()
    qtbot.keyClicks(field, "night-")
    assert "A hyphen stands between two words" in pages.words(room)
    assert not pages.button(room, "Write it and open it").isEnabled()
    qtbot.keyClicks(field, "bus")
    assert "It will be written as night-bus.yaml." in pages.words(room)
    with qtbot.waitSignal(room.open_wanted) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    made = app.paths.home / "scenarios" / "night-bus.yaml"
    assert caught.args == [made]
    assert "id: night-bus\n" in made.read_text(encoding="utf-8")
    settle(qtbot)
    assert room.browse.chosen().path == made


def test_an_id_that_is_taken_is_told_while_it_is_typed(room, qtbot):
    room.new()
    qtbot.keyClicks(room.focusWidget(), "guitar-on-the-tarmac")
    assert "There is a scenario “guitar-on-the-tarmac” already" in pages.words(room)


def test_a_shipped_one_is_copied_under_an_id_that_is_suggested(room, app, qtbot):
    source = app.paths.scenarios / "guitar-on-the-tarmac.yaml"
    room.copy_of(source)
    assert room.focusWidget().text() == "guitar-on-the-tarmac-2"
    with qtbot.waitSignal(room.open_wanted):
        pages.button(room, "Write it and open it").click()
    copy = app.paths.home / "scenarios" / "guitar-on-the-tarmac-2.yaml"
    assert copy.read_text(encoding="utf-8").replace("tarmac-2\n", "tarmac\n", 1) == source.read_text(encoding="utf-8")


def test_what_cannot_be_played_cannot_be_copied_and_says_why(room, app, qtbot):
    file = own(app, "unfinished", "Unfinished", text=_broken())
    room.enter()
    settle(qtbot)
    room.copy_of(file)
    pages.button(room, "Write it and open it").click()
    settle(qtbot)
    assert "cannot be played: 1 problem." in pages.words(room)
    assert not (app.paths.home / "scenarios" / "unfinished-2.yaml").exists()


def test_a_folder_that_takes_no_file_is_told_and_the_form_stays(room, app, qtbot):
    room.new()
    qtbot.keyClicks(room.focusWidget(), "night-bus")
    with read_only(app.paths.home):
        pages.button(room, "Write it and open it").click()
        settle(qtbot)
    shown = pages.words(room)
    assert "could not be written" in shown and "Check the permissions or choose another folder." in shown
    assert pages.button(room, "Write it and open it").isEnabled()


def test_escape_leaves_the_form_then_clears_the_filter(room, qtbot):
    room.browse.focus_filter()
    qtbot.keyClicks(room.focusWidget(), "ferry")
    room.new()
    press(room, qtbot, Qt.Key.Key_Escape)
    assert not room.browse.asking and room.browse.rows.shown == 1
    press(room, qtbot, Qt.Key.Key_Escape)
    assert room.browse.rows.shown == 3


def test_a_file_anywhere_can_be_opened(room, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(asking_files, "file_to_open", lambda *_: tmp_path / "elsewhere.yaml")
    with qtbot.waitSignal(room.open_wanted) as caught:
        press(room, qtbot, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [tmp_path / "elsewhere.yaml"]


def test_a_file_that_cannot_be_read_is_listed_with_the_reason_and_not_opened(room, app, qtbot):
    listed = app.paths.home / "scenarios" / "late-ferry.yaml"
    with unreadable(listed):
        room.enter()
        settle(qtbot)
        room.browse.choose(listed)
        assert "This file cannot be read." in pages.words(room)
        with qtbot.assertNotEmitted(room.open_wanted, wait=20):
            press(room, qtbot, Qt.Key.Key_Return)


def test_an_empty_home_shows_what_is_shipped(tmp_path, qtbot, themed):
    made = ScenariosRoom(home(tmp_path))
    qtbot.addWidget(made)
    made.show()
    assert "Looking for scenarios" in pages.words(made)
    made.enter()
    settle(qtbot)
    assert rows(made) == ["Shipped with Stormdrill", "The guitar on the tarmac"]


@pytest.mark.parametrize("size", [(1440, 780), (1024, 560), (560, 700)])
def test_everything_is_reached_read_aloud_uncut_and_holds_no_markup(room, qtbot, size):
    room.resize(*size)
    settle(qtbot, 2)
    assert pages.unreachable(room) == []
    assert pages.marked_up(room) == []
    assert pages.clipped(room) == []


def test_a_title_that_looks_like_markup_stays_text(app, room, qtbot):
    own(app, "bold", "<b>Bold</b> & <img src=x>")
    room.enter()
    settle(qtbot)
    room.browse.choose(app.paths.home / "scenarios" / "bold.yaml")
    assert "<b>Bold</b> & <img src=x>" in pages.words(room)
    assert pages.marked_up(room) == []


def test_the_rows_are_a_sound_model(app, qapp):
    model = ScenarioRows()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(authored(app.paths, (), app.clock), WALL_MS)
    model.narrow("ferry")
    model.show_open(app.paths.home)
    model.narrow("nothing like it")
    assert model.first() == -1


@pytest.mark.parametrize(("head", "title", "use", "minutes"), [
    ("title: 'The ''quoted'' one'\nuse: exam # why\nminutes: 12\n", "The", "exam", 12),
    ("title: Plain # and a remark\nuse: maybe\nminutes: 99999\n", "Plain", "", 0),
    ("title: >\n  folded\n", "Odd one", "", 0),
    ("\xff\xfe", "Odd one", "", 0),
    ("", "Odd one", "", 0),
])  # fmt: skip
def test_heads_of_any_make_are_listed(app, head, title, use, minutes):
    file = app.paths.home / "scenarios" / "odd-one.yaml"
    file.write_text(head, encoding="latin-1")
    (found,) = [each for each in authored(app.paths, (), app.clock) if each.path == file]
    assert (found.title, found.use, found.minutes) == (title, use, minutes)


@given(st.text(alphabet="abz09-AÄ _./", max_size=70))
def test_an_id_is_taken_by_the_form_if_and_only_if_the_file_can_be_made(word):
    refused = bool(why_not(word, ()))
    try:
        new_scenario(None, word, "", None)
    except UsageError:
        assert refused
    except (AttributeError, TypeError):  # it went on to the folders, which are none
        assert not refused or word in RESERVED


def test_the_blank_ones_id_stays_its_own():
    assert "“blank” is kept for the scenario that new ones begin from." == why_not("blank", ())


def test_a_suggested_id_is_free_and_never_too_long():
    assert suggestion("guitar", {"guitar-2", "guitar-3"}) == "guitar-4"
    assert why_not(suggestion("a" * 60, ()), ()) == ""


def _broken() -> str:
    from tests.ui.studio_homes import SHIPPED

    text = (SHIPPED / "blank.yaml").read_text(encoding="utf-8")
    return text.replace("seat: community-manager", "seat: nobody")
