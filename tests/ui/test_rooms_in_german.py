"""The rooms of the studio and of HR, and My standing, in German: nothing of the program's own speaks English there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from PySide6.QtWidgets import QListView

from app.services.privacy.entries import ENTRIES
from app.services.rehearsals import keep
from app.settings import Settings
from app.ui import application
from app.ui.background import pools
from app.ui.hr_flow import HrFlow
from app.ui.pages.hr_page import HrPage
from app.ui.pages.standing_page import StandingPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.studio.rehearse_room import RehearseRoom
from app.ui.widgets.tabs import Tabs
from tests.sittings.desk import PIN
from tests.ui.helpers import pages
from tests.ui.helpers.german import english_on, said_by
from tests.ui.hr_homes import full
from tests.ui.test_sitting import Window
from tests.ui.test_standing_page import level, result, standing
from tests.ui.test_studio_flow import Studio, own
from tests.ui.test_studio_rehearse import played, small
from tests.ui.test_studio_rehearse import standing as rehearsed_standing

PATIENCE_MS = 60_000


def authored(folder: Path) -> set[str]:
    """Every text that authors have written in the files of a folder of scenarios."""
    found: set[str] = set()
    for file in folder.rglob("*.yaml"):
        found |= set(_texts(yaml.safe_load(file.read_text(encoding="utf-8"))))
    return found | set(_texts(json.loads((folder / "cases.json").read_text(encoding="utf-8"))))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from (value, *value.split("\n"), *value.split(" · "))
    elif isinstance(value, dict):
        for name, part in value.items():
            yield str(name)
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


# the studio ---------------------------------------------------------------------------------------------


@pytest.fixture
def studio(qtbot, qapp, german, small_home) -> Iterator[Studio]:
    """The studio of a German window, on a copy of the shipped drill."""
    settings = Settings(theme="light", language="de", reduced_motion=True, confirm_quit=False)
    window = application.bare_window(qapp, settings)
    flow = application.furnish_window(window, qapp, small_home, settings)
    window.resize(1280, 720)
    window.show()
    flow.start()
    qtbot.waitUntil(lambda: flow.app.library.known, timeout=PATIENCE_MS)
    yield Studio(qtbot, window, flow, own(small_home))
    window.close()
    flow.close()
    window.deleteLater()


def test_the_writing_room_says_nothing_in_english_in_any_of_its_views(studio, small_home) -> None:
    room = studio.page.room("write")
    written = authored(small_home.scenarios)
    assert len(room.views) == 6
    for name in room.views:
        room.tabs.chosen.emit(name)
        studio.qtbot.wait(200)
        assert english_on(studio.window, written) == []


def test_problems_and_their_help_say_nothing_in_english(studio, small_home) -> None:
    room, written = studio.page.room("write"), authored(small_home.scenarios)
    text = room.editor.text()
    for wrong in ("difficulty: 9\n" + text, text.replace("chart: ", "chart: no-such-", 1), "a: [", text.replace("key:", "kye:")):
        room.editor.set_text(wrong)
        studio.rest()
        studio.until(lambda: room.problems.model.rowCount() > 0)
        assert not any("There is no" in line or "is missing" in line for line in said_by(room.problems))
        assert english_on(studio.window, written) == []
    room.editor.set_text(text)
    studio.rest()


@pytest.mark.parametrize("name", ["scenarios", "rehearse", "pass-mark", "figures", "language"])
def test_a_room_of_the_studio_says_nothing_in_english(studio, small_home, name) -> None:
    studio.page.go(name)
    room = studio.page.room(name)
    studio.until(lambda: studio.page._stack.currentWidget() is room and "…" not in studio.page.status())
    studio.qtbot.wait(300)
    assert len(said_by(room)) > 5
    assert english_on(studio.window, authored(small_home.scenarios)) == []


# HR -----------------------------------------------------------------------------------------------------


@pytest.fixture
def hr(qtbot, german, tmp_path) -> Iterator[HrPage]:
    """HR's page over a home in which much has happened."""
    with full(tmp_path / "home") as app:
        flow = HrFlow(app)
        page = flow.make_page()
        qtbot.addWidget(page)
        page.resize(1280, 660)
        with qtbot.waitExposed(page):
            page.show()
        page.enter()
        yield page
        flow.close()
        pools.wait()


@pytest.mark.parametrize("name", ["people", "decisions", "records", "pictures", "roster", "privacy"])
def test_a_room_of_hr_says_nothing_in_english_in_any_of_its_views(qtbot, hr, name) -> None:
    named = set(ENTRIES) | {column for entry in ENTRIES.values() for column in entry.columns}  # as the data file has them
    hr.go(name)
    room = hr.room(name)
    settled(qtbot, room)
    assert english_on(hr, named) == []
    for tabs in room.findChildren(Tabs):
        for button in tabs.findChildren(Button):
            button.click()
            settled(qtbot, room)
            assert english_on(hr, named) == []
    assert len(said_by(room)) > 20


def test_a_person_is_told_of_in_german(qtbot, hr) -> None:
    hr.show_person("00417")
    person = hr.room("people").person
    qtbot.waitUntil(lambda: "Kim Example" in pages.words(person), timeout=PATIENCE_MS)
    settled(qtbot, hr)
    assert "PRÜFUNGEN" in pages.words(person)
    assert english_on(hr, set()) == []


def settled(qtbot, room) -> None:
    """Wait until nothing is read any more."""
    for _ in range(4):
        assert pools.wait()
        qtbot.wait(20)
    qtbot.waitUntil(lambda: not hasattr(room, "status") or "…" not in room.status(), timeout=PATIENCE_MS)


# My standing --------------------------------------------------------------------------------------------


def test_my_standing_says_nothing_in_english(qtbot, german) -> None:
    page = StandingPage(lambda: None)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    levels = [level(state) for state in ("none", "valid", "expiring", "lapsed", "suspended", "revoked")]
    outcomes = (result(), result(near=True), result(True), result(True, decision="declined"), result(True, decision="issued"))
    page.show_standing(standing(*levels, results=outcomes, open_set="s"))
    assert "Knapp verfehlt" in pages.words(page) and "Widerrufen" in pages.words(page)
    written = {"4 unseen drills of difficulty 1 to 3.", "The mean over the set is 68.5; 70 is needed."}
    assert english_on(page, written) == []


# an exam ------------------------------------------------------------------------------------------------


@pytest.fixture
def exam(qtbot, german, tmp_path) -> Iterator[Window]:
    """A German window with the pages of exams, on a laptop."""
    made = Window(qtbot, tmp_path)
    yield made
    made.close()


def test_an_exam_says_nothing_in_english_from_who_one_is_to_its_result(qtbot, exam) -> None:
    hand = exam
    written = {"My standing", "Library"}  # places, as this window is furnished

    def look(words: str) -> None:
        hand.sees(words)
        assert english_on(hand.window, written) == []

    look("Wer sind Sie?")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in hand.window.findChildren(QListView)), timeout=PATIENCE_MS)
    hand.type_in("Nach sich selbst suchen", "kim")
    look("SMALL DESK")
    qtbot.wait(30)
    next(each for each in hand.window.page._begins if each.isEnabled()).click()
    look("AUF MEINE EHRE")
    hand.give_word()
    hand.type_in("Ihre PIN", PIN)
    hand.press("Satz beginnen")
    for number in (1, 2, 3):
        look(f"Übung {number} von 3")
        hand.press(f"Übung {number} beginnen")
        hand.play("skilled:1000")
    look("eine benannte Person entscheidet")
    hand.press("Zu meinem Stand")
    look("Bestanden, wartet auf eine Entscheidung")


# a rehearsal --------------------------------------------------------------------------------------------


def test_what_a_rehearsal_came_to_is_told_in_german(qtbot, german) -> None:
    room = RehearseRoom()
    qtbot.addWidget(room)
    room.resize(1280, 660)
    room.show_standing(rehearsed_standing(small()))
    room.show()
    keep(played())
    room.show_standing(rehearsed_standing(small()))
    for tabs in room.findChildren(Tabs):
        for button in tabs.findChildren(Button):
            button.click()
            qtbot.wait(20)
            assert english_on(room, set()) == []
    assert len(said_by(room)) > 100
    room.close_down()
    assert pools.wait()
