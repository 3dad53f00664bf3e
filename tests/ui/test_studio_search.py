"""Search all texts, and where something is used: by keyboard, off the window's thread, stale answers dropped."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.services.searching import Search
from app.ui.models.studio.found_rows import FOUND_ROLE, FoundRows, Heading, Place, rows_of_hits
from app.ui.models.studio.one_at_a_time import OneAtATime
from app.ui.widgets.studio.scenarios_room import ScenariosRoom
from tests.ui.helpers import pages
from tests.ui.studio_homes import home, own, settle


@pytest.fixture
def app(tmp_path):
    made = home(tmp_path)
    own(made, "late-ferry", "The late ferry")
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


def found(pane) -> list:
    model = pane.list.model()
    return [model.index(row, 0).data(FOUND_ROLE) for row in range(model.rowCount())]


def search(room, qtbot, text: str) -> list:
    qtbot.keyClick(room, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(room.focusWidget(), text)
    settle(qtbot)
    return found(room.search)


def test_hits_stand_under_their_scenario_with_kind_speaker_and_line(room, qtbot):
    rows = search(room, qtbot, "fragile sticker refusals")
    assert rows[0] == Heading("The guitar on the tarmac", 1)
    hit = rows[1]
    assert (hit.tag, hit.about) == ("post", "by dana · clip")
    assert [hit.text[start:end].lower() for start, end in hit.lit] == ["fragile", "sticker", "refusals"]
    assert room.status() == "1 hit"


def test_down_walks_into_the_hits_and_enter_goes_to_the_line(room, app, qtbot):
    rows = search(room, qtbot, "guitar kind:post")
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Down)
    second = rows[2]
    with qtbot.waitSignal(room.open_at_wanted) as caught:
        qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Return)
    assert caught.args == [app.paths.scenarios / "guitar-on-the-tarmac.yaml", second.line]
    text = caught.args[0].read_text(encoding="utf-8").splitlines()
    assert "guitar" in text[second.line - 1].lower()


def test_up_from_the_first_hit_goes_back_to_the_box(room, qtbot):
    search(room, qtbot, "guitar")
    box = room.focusWidget()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert room.focusWidget() is room.search.list
    qtbot.keyClick(room.search.list, Qt.Key.Key_Up)
    assert room.focusWidget() is box


def test_filters_narrow_and_an_unknown_kind_is_told(room, qtbot):
    rows = search(room, qtbot, "gate scenario:late")
    assert [row.title for row in rows if isinstance(row, Heading)] == ["The late ferry"]
    room._box.clear()
    rows = search(room, qtbot, "gate kind:tweet")
    assert rows == []
    assert "There is no kind of text `tweet`" in pages.words(room)


def test_nothing_found_says_so_and_an_empty_box_goes_back_to_the_list(room, qtbot):
    assert search(room, qtbot, "zeppelin") == []
    assert "No line has all of that." in pages.words(room)
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Escape)
    assert "New scenario" in pages.words(room)
    assert room.focusWidget() is room.browse.list


def test_an_answer_to_an_older_question_is_dropped(room, qtbot, monkeypatch):
    gate, begun, asked = Event(), Event(), []
    real = Search.find

    def slow(self, text, *more):
        asked.append(text)
        begun.set()
        if len(asked) == 1:
            assert gate.wait(10)
        return real(self, text, *more)

    monkeypatch.setattr(Search, "find", slow)
    room.search_texts("guitar")
    assert begun.wait(10)
    room.search_texts("napkin")
    room.search_texts("ferry kind:title")
    assert "Searching" in pages.words(room)
    gate.set()
    settle(qtbot)
    assert asked == ["guitar", "ferry kind:title"]
    assert [row.title for row in found(room.search) if isinstance(row, Heading)] == ["The late ferry"]


def test_a_text_with_markup_is_shown_as_it_is(app, room, qtbot):
    file = app.paths.home / "scenarios" / "late-ferry.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("napkin", "<b>napkin</b>"), encoding="utf-8")
    rows = search(room, qtbot, "napkin")
    assert any(isinstance(row, Place) and "<b>napkin</b>" in row.text for row in rows)
    assert pages.marked_up(room) == []


def test_files_that_cannot_be_read_are_told(app, room, qtbot):
    own(app, "far-too-long", text="# long\n" * 400_000)
    search(room, qtbot, "guitar")
    shown = pages.words(room)
    assert "Left out of the search: 1 file that cannot be read." in shown and "far-too-long.yaml: " in shown


def test_where_a_persona_is_used_shows_each_line_as_it_stands(room, app, qtbot):
    room.where_used("persona", "@danasings")
    settle(qtbot)
    rows = found(room.where)
    assert rows[0] == Heading("The guitar on the tarmac", 5)
    assert (rows[1].tag, rows[1].about) == ("defined here", "personas.dana")
    assert rows[1].text.startswith("dana: {name: Dana Whitlock")
    assert {row.tag for row in rows[1:]} == {"defined here", "used", "named in a text"}
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(room.open_at_wanted) as caught:
        qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Return)
    assert caught.args == [app.paths.scenarios / "guitar-on-the-tarmac.yaml", rows[1].line]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of what is offered below the field
def test_names_that_exist_are_offered_for_what_was_chosen(room, qtbot):
    pages.button(room, "Where is it used?").click()
    settle(qtbot)
    assert "@danasings" in room.where._names.stringList()
    pages.button(room, "What is it?: Chart").click()
    settle(qtbot)
    assert room.where._names.stringList() == ["skylark-hub"]
    qtbot.keyClicks(room.focusWidget(), "skylark-hub")
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot)
    assert [row.title for row in found(room.where) if isinstance(row, Heading)] == [
        "A new scenario", "The guitar on the tarmac", "The late ferry",
    ]  # fmt: skip


def test_what_is_used_nowhere_says_so(room, qtbot):
    room.where_used("trait", "left-handed")
    settle(qtbot)
    assert "names the trait “left-handed”" in pages.words(room)


def test_anything_else_that_is_asked_for_is_searched_in_the_texts(room, qtbot):
    room.where_used("fact", "yesterday's gate plan")
    settle(qtbot)
    assert {row.title for row in found(room.search) if isinstance(row, Heading)} == {"A new scenario", "The late ferry"}


@pytest.mark.parametrize("size", [(1440, 780), (600, 640)])
def test_everything_is_reached_and_read_aloud(room, qtbot, size):
    room.resize(*size)
    search(room, qtbot, "guitar")
    assert pages.unreachable(room) == [] and pages.clipped(room) == []
    room.where_used("class", "claim")
    settle(qtbot)
    assert pages.unreachable(room) == [] and pages.marked_up(room) == []


def test_the_rows_are_a_sound_model_and_headings_cannot_be_chosen(app, qapp):
    model = FoundRows()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(rows_of_hits(Search([app.paths.scenarios], app.paths.cache).find("guitar").hits))
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ", line " in said
    model.show([])


def test_askers_take_turns_and_only_the_newest_question_of_each_is_answered(qtbot):
    asks, answers, gate = OneAtATime(), [], Event()
    asks.ask("one", lambda: gate.wait(10), lambda _: answers.append("old"), answers.append)
    asks.ask("two", lambda: 1 // 0, answers.append, lambda trouble: answers.append(type(trouble)))
    asks.ask("one", lambda: "new", answers.append, answers.append)
    gate.set()
    settle(qtbot)
    assert answers == [ZeroDivisionError, "new"]
