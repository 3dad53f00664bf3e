"""The studio in the window: open, write, save, lose nothing, play from here, take edits over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.services.drafts_kept import SUFFIX
from tests.ui.helpers import pages

PATIENCE_MS = 60_000


@pytest.fixture
def studio(opened, qtbot, small_home):
    """The studio on a scenario of one's own."""
    return Studio(qtbot, *opened(), own(small_home))


def own(home) -> Path:
    """A copy of the shipped drill in the home, as an instructor's own."""
    folder = home.home / "scenarios"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "late-guitar.yaml"
    text = (home.scenarios / "guitar-on-the-tarmac.yaml").read_text(encoding="utf-8")
    file.write_text(text.replace("id: guitar-on-the-tarmac", "id: late-guitar", 1), encoding="utf-8")
    return file


class Studio:
    """The window's studio, and how one waits for it."""

    def __init__(self, qtbot, window, flow, file: Path) -> None:
        self.qtbot, self.window, self.flow, self.file = qtbot, window, flow, file
        self.window.go("studio")
        self.open(file)

    @property
    def page(self):
        return self.window.page_of("studio")

    @property
    def inside(self):
        return self.flow._studio_flow

    @property
    def editor(self):
        return self.page.room("write").editor

    def until(self, what) -> None:
        self.qtbot.waitUntil(what, timeout=PATIENCE_MS)

    def open(self, file: Path) -> None:
        self.flow.write(str(file))
        self.until(lambda: self.inside._file.path == file and self.page.here == "write")
        self.rest()

    def rest(self) -> None:
        self.until(lambda: self.inside._hands is not None and self.inside._hands.loop.up_to_date)

    def type(self, words: str) -> None:
        """Put words at the very start of the text, as a comment."""
        self.editor.select(0, 0, keep_focus=False)
        self.qtbot.keyClicks(self.editor.words, f"# {words}")
        self.qtbot.keyClick(self.editor.words, Qt.Key.Key_Return)

    def activate(self) -> None:
        """Keys go where somebody looks."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()

    def save(self) -> None:
        self.activate()
        self.qtbot.keyClick(self.editor.words, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_what_is_written_is_saved_with_one_key_and_the_page_says_so(studio: Studio) -> None:
    assert "not saved" not in pages.words(studio.page) and studio.inside._file.saved
    studio.type("mine")
    assert "not saved" in pages.words(studio.page)
    studio.save()
    studio.until(lambda: studio.inside._file.saved)
    assert studio.file.read_text(encoding="utf-8").startswith("# mine\n")
    assert not list(studio.file.parent.glob(f"*{SUFFIX}*"))


def test_unsaved_text_lies_beside_the_file_and_is_offered_back(studio: Studio, opened, small_home) -> None:
    studio.type("not saved yet")
    studio.until(lambda: bool(list(studio.file.parent.glob(f"*{SUFFIX}*"))))
    before = studio.file.read_text(encoding="utf-8")
    studio.window.close()
    studio.flow.close()
    again = Studio(studio.qtbot, *opened(), studio.file)
    assert again.editor.text() == before
    again.until(lambda: "Unsaved text" in pages.words(again.page))
    pages.button(again.page, "Take it").click()
    again.until(lambda: again.editor.text().startswith("# not saved yet"))
    assert not again.inside._file.saved and again.file.read_text(encoding="utf-8") == before


def test_an_unsaved_text_goes_on_where_it_was_after_another_file(studio: Studio, small_home) -> None:
    other = studio.file.with_name("second.yaml")
    other.write_text(studio.file.read_text(encoding="utf-8").replace("id: late-guitar", "id: second", 1), encoding="utf-8")
    studio.type("in the first")
    studio.open(other)
    assert studio.inside._file.saved
    studio.type("in the second")
    studio.open(studio.file)
    assert studio.editor.text().startswith("# in the first\n") and not studio.inside._file.saved
    studio.open(other)
    assert studio.editor.text().startswith("# in the second\n")


def test_taking_what_is_on_the_disk_keeps_mine_as_an_offer(studio: Studio) -> None:
    studio.type("mine")
    studio.file.write_text("# theirs\n" + studio.file.read_text(encoding="utf-8"), encoding="utf-8")
    studio.save()
    studio.until(lambda: "has been changed on the disk" in pages.words(studio.page))
    pages.button(studio.page, "Take what is on the disk").click()
    studio.until(lambda: studio.editor.text().startswith("# theirs\n"))
    studio.until(lambda: "Unsaved text" in pages.words(studio.page))
    pages.button(studio.page, "Take it").click()
    studio.until(lambda: studio.editor.text().startswith("# mine\n"))


def test_a_file_changed_by_somebody_else_is_not_written_over(studio: Studio) -> None:
    studio.type("mine")
    studio.file.write_text("# theirs\n", encoding="utf-8")
    studio.save()
    studio.until(lambda: "has been changed on the disk" in pages.words(studio.page))
    assert studio.file.read_text(encoding="utf-8") == "# theirs\n"
    pages.button(studio.page, "Keep mine").click()
    studio.until(lambda: studio.file.read_text(encoding="utf-8").startswith("# mine\n"))


def test_what_came_with_the_program_can_be_read_and_not_written(studio: Studio, small_home) -> None:
    shipped = small_home.scenarios / "guitar-on-the-tarmac.yaml"
    studio.open(shipped)
    text = studio.editor.text()
    studio.type("no")
    assert studio.editor.text() == text
    assert "read only" in pages.words(studio.page) and "Make a copy to edit" in pages.words(studio.page)


def test_the_desk_opens_at_any_second_and_edits_are_taken_over_while_my_choices_stay(studio: Studio, qtbot) -> None:
    room = studio.page.room("write")
    room.play._time.setText("1:30")
    room.play._typed("1:30")
    room.play.play()
    studio.until(lambda: studio.window.page.session is not None if studio.window.page.name == "desk" else False)
    desk = studio.window.page
    assert desk.session.now_ms == 90_000 and desk.session.paused and desk.session.run == 0
    assert "Nothing of it is kept" in pages.words(desk)
    qtbot.keyClick(desk, Qt.Key.Key_Space)
    qtbot.keyClicks(desk, "j4")
    studio.until(lambda: len(desk.session.recorder.commands) == 1)
    classified = desk.session.recorder.commands[0]

    pages.button(desk, "Back to the text").click()
    assert studio.window.page is studio.page and desk.session.paused
    assert "A try stands at" in pages.words(studio.page)
    at = studio.editor.text().index("New song:")
    studio.editor.select(at, at, keep_focus=False)
    qtbot.keyClicks(studio.editor.words, "Edited meanwhile. ")
    studio.rest()
    pages.button(studio.page, "Go on at the desk").click()
    studio.until(lambda: studio.window.page.name == "desk")
    session = studio.window.page.session
    assert "Edited meanwhile." in next(inject.text for inject in session.scenario.injects if inject.id == "clip")
    assert [type(command) for command in session.recorder.commands] == [type(classified)]


def test_a_text_with_errors_is_not_played_and_says_why(studio: Studio, qtbot) -> None:
    at = studio.editor.text().index("seat: ") + 6
    studio.editor.select(at, at, keep_focus=False)
    qtbot.keyClicks(studio.editor.words, "x")
    studio.until(lambda: "keep" in pages.words(studio.page.room("write").play))
    studio.page.room("write").play.play()
    assert studio.window.page is studio.page


def test_a_robots_run_opens_as_a_debrief_and_the_way_leads_back(studio: Studio, qtbot) -> None:
    studio.page.go("rehearse")
    room = studio.page.room("rehearse")
    studio.until(lambda: studio.page._stack.currentWidget() is room)
    found = []
    studio.inside._compiled(found.append)
    studio.until(lambda: bool(found))
    room.replay_wanted.emit(found[0], "idle", 3)
    studio.until(lambda: studio.window.page.name == "debrief")
    studio.until(lambda: "Six dimensions" in pages.words(studio.window))
    studio.window.back()
    assert studio.window.page is studio.page and studio.page.here == "rehearse"


def test_every_room_opens_by_key_and_says_what_it_is_about(studio: Studio, qtbot) -> None:
    for number, name in enumerate(("scenarios", "write", "rehearse", "pass-mark", "figures", "language"), 1):
        studio.activate()
        qtbot.keyClick(studio.window, str(number), Qt.KeyboardModifier.AltModifier)
        assert studio.page.here == name
        studio.until(lambda name=name: studio.page._stack.currentWidget() is studio.page.room(name))
        assert len(pages.words(studio.page.room(name))) > 20


def test_a_scenario_that_cannot_be_read_is_opened_from_the_library(studio: Studio, qtbot) -> None:
    broken = studio.file.with_name("broken.yaml")
    shutil.copy(studio.file, broken)
    broken.write_text(broken.read_text(encoding="utf-8").replace("seat:", "saet:", 1), encoding="utf-8")
    studio.window.page_of("library").mend_wanted.emit(str(broken))
    studio.until(lambda: studio.inside._file.path == broken)
    studio.rest()
    assert studio.window.page is studio.page
    studio.until(lambda: studio.page.room("write").problems.model.rowCount() > 0)


def test_one_key_walks_from_text_to_view_to_problems_and_another_turns_the_views(studio: Studio, qtbot) -> None:
    room = studio.page.room("write")
    studio.activate()
    studio.editor.setFocus()
    seen = []
    for _ in range(4):
        seen.append(next(number for number, part in enumerate(room.parts()) if part.isAncestorOf(room.focusWidget())
                         or part is room.focusWidget() or part.focusProxy() is room.focusWidget()))  # fmt: skip
        qtbot.keyClick(room.focusWidget(), Qt.Key.Key_F6)
    assert seen == [0, 1, 2, 0]
    before = room.view
    studio.editor.setFocus()
    qtbot.keyClick(studio.editor.words, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert room.view is not before


def test_a_rooms_keys_hold_while_the_focus_is_on_its_tab(studio: Studio, qtbot) -> None:
    tabs = studio.page._tabs
    studio.activate()
    pages.button(tabs, "Write").setFocus()
    qtbot.keyClick(pages.button(tabs, "Write"), Qt.Key.Key_F6)
    assert studio.editor.words.hasFocus()
    studio.page.go("scenarios")
    pages.button(tabs, "Scenarios").setFocus()
    qtbot.keyClick(pages.button(tabs, "Scenarios"), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: studio.window.focusWidget().accessibleName() == "Id of the new scenario")


def test_a_rooms_keys_do_nothing_while_another_room_is_shown(studio: Studio, qtbot) -> None:
    studio.activate()
    studio.page.go("figures")
    studio.until(lambda: studio.page.here == "figures")
    qtbot.keyClick(studio.window.focusWidget() or studio.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert studio.page.here == "figures"
