"""Every page in German: nothing of the program's own speaks English on it, and figures are written as Germans do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.authoring import load
from app.clock import ManualClock
from app.engine.drill import Drill
from app.paths import Paths, shipped_root
from app.rehearsal.play import play
from app.said import Figure, joined_said, say
from app.services.debriefing import case_of, debrief
from app.services.recording import LooseRecorder
from app.services.session import DrillSession
from app.settings import Settings
from app.ui import application, desk_words, text
from app.ui.language import language_of, now_spoken, shown, speak, tr
from app.ui.main_window import MainWindow, Place
from app.ui.notices import Notices
from app.ui.pages.briefing_page import BriefingPage
from app.ui.pages.catalogue_page import CataloguePage
from app.ui.pages.debrief_page import DebriefPage
from app.ui.pages.desk_page import DeskPage
from app.ui.pages.library_page import LibraryPage
from app.ui.pages.settings_page import SettingsPage
from app.ui.robot import Robot
from app.ui.widgets.buttons import Button
from app.ui.widgets.debrief_rows import OpeningRow
from tests.ui.helpers import pages
from tests.ui.helpers.entries import entries, played
from tests.ui.helpers.german import english_on, said_by
from tests.ui.helpers_desk import desk_scenario


@pytest.fixture(scope="module")
def scenario():
    return load(shipped_root() / "scenarios" / "guitar-on-the-tarmac.yaml").scenario


def authored_in(scenario) -> set[str]:
    """What authors have called things in this scenario, its chart and its policy."""
    words = {entry.title for entry in scenario.policy.classes} | {entry.question for entry in scenario.policy.classes}
    words |= {role.title for role in scenario.chart.roles} | {inject.title for inject in scenario.injects}
    return words | {line.title for line in scenario.storylines} | {inject.text for inject in scenario.injects}


def shown_page(qtbot, page: QWidget) -> QWidget:
    qtbot.addWidget(page)
    page.resize(1280, 660)
    with qtbot.waitExposed(page):
        page.show()
    return page


# page by page -------------------------------------------------------------------------------------------


def test_the_library_says_nothing_in_english(qtbot, german):
    page = shown_page(qtbot, LibraryPage())
    page.show_entries(entries(), played())
    assert page.title() == "Bibliothek"
    assert "Ihr bester Wert ist 61,25; 75 genügt zum Bestehen." in pages.words(page)
    page.show_open_run("The guitar on the tarmac", "4:10", practice=True)
    page._list.setCurrentIndex(page._model.index(page._model.rowCount() - 1))
    flaws = {words for entry in entries() for flaw in entry.flaws for words in (flaw.message, flaw.remedy)}
    assert english_on(page, flaws) == []


def test_the_catalogue_says_nothing_in_english(qtbot, german):
    page = shown_page(qtbot, CataloguePage())
    page.show_entries(entries(), played())
    assert page.subtitle() == "1 von 8 Übungen bestanden"
    assert english_on(page, set()) == []


def test_the_briefing_says_nothing_in_english(qtbot, german, scenario):
    page = shown_page(qtbot, BriefingPage())
    page.show_scenario(scenario)
    assert "Was zählt" in pages.words(page)
    assert english_on(page, authored_in(scenario)) == []


def test_the_desk_says_nothing_in_english_while_a_drill_is_played(qtbot, german):
    scenario, clock = desk_scenario(), ManualClock()
    session = DrillSession(Drill(scenario, 1), LooseRecorder(), clock, "rehearsal")
    page = DeskPage(Settings(language="de"), live=False)
    page.resize(1280, 720)
    page.show()
    page.enter(session)
    heard: list[str] = []
    page.bridge.second.connect(lambda _: heard.extend(english_on(page.room, authored_in(scenario))))
    robot = Robot(page, clock, "skilled:600")
    with qtbot.waitSignal(robot.finished, timeout=60_000):
        robot.start()
    assert sorted(set(heard)) == []
    page.leave()
    page.close()
    page.deleteLater()


def test_the_debrief_says_nothing_in_english_down_to_the_last_line(qtbot, german, scenario, tmp_path):
    page = shown_page(qtbot, DebriefPage())
    drill = play(scenario, "skilled:600", 1).drill
    page.show_debrief(debrief(scenario, drill, "practice", case=case_of(Paths.under(tmp_path), scenario)))
    for tab in [button for button in page.findChildren(Button) if button.isCheckable()]:
        tab.click()
    for more in [button for button in page.findChildren(Button) if "vollen Punkten" in button.text()]:
        more.click()
    for row in page.findChildren(OpeningRow):
        row.setChecked(True)
    assert "Nicht bestanden: " in pages.words(page)
    assert english_on(page, authored_in(scenario)) == []


def test_the_settings_say_nothing_in_english_but_the_name_of_that_language(qtbot, german):
    page = shown_page(qtbot, SettingsPage(Settings(language="de"), Path("home"), ("small-shop",)))
    assert {"English", "Deutsch", "Wie das System"} <= said_by(page)
    assert english_on(page, set()) == []


def test_the_frame_and_all_keys_say_nothing_in_english(qtbot, german, scenario):
    window = MainWindow()
    qtbot.addWidget(window)
    window.furnish((Place("library", LibraryPage, tr("Library")), Place("briefing", BriefingPage)), Notices())
    window.resize(1280, 720)
    window.show()
    window.go("library")
    window.show_keys()
    assert window.windowTitle().startswith("ÜBUNG – Bibliothek")
    assert "Strg" in said_by(window)
    assert english_on(window, set()) == []


# how it is spoken ---------------------------------------------------------------------------------------


def test_figures_and_times_are_written_as_germans_write_them(german):
    assert text.points(5_125) == "51,25"
    assert desk_words.thousands(2_100) == "2.100"
    assert desk_words.count(3_100) == "3,1 Tsd."
    assert desk_words.story_time(1_772_797_860_000) == "Fr, 6. März, 11:51"
    assert text.joined(["a", "b", "c"]) == "a, b und c"


def test_a_sentence_of_a_service_is_told_with_all_its_parts(german):
    inner = say("The crisis reached level {level}.", level=2)
    verdict = say("Passed with {total} of 100, where {needed} were needed. {level}", total=Figure("82.5"),
                  needed=Figure("75"), level=inner)
    assert verdict == "Passed with 82.5 of 100, where 75 were needed. The crisis reached level 2."
    assert shown(verdict) == "Bestanden mit 82,5 von 100, nötig waren 75. Die Krise hat Stufe 2 erreicht."
    together = joined_said((inner, "Fair, and about the same case."))
    assert shown(together) == "Die Krise hat Stufe 2 erreicht. Fair, and about the same case."
    assert shown("What an author has written.") == "What an author has written."


def test_a_count_chooses_its_german_form(german):
    assert [tr("%n problem(s)", "", number) for number in (0, 1, 2)] == ["0 Probleme", "1 Problem", "2 Probleme"]


def test_the_texts_of_qt_itself_are_german_too(qtbot, german):
    field = QLineEdit()
    qtbot.addWidget(field)
    words = " ".join(action.text() for action in field.createStandardContextMenu().actions())
    assert "Kopieren" in words.replace("&", "")


def test_the_system_decides_where_it_is_asked_to_and_nobody_is_left_without_words(qapp):
    assert language_of("system") in ("en", "de")
    assert [language_of(chosen) for chosen in ("de", "en", "xx", "")] == ["de", "en", "en", "en"]


def test_the_language_that_is_set_holds_from_the_first_frame_on(qapp, tmp_path):
    application.dress(qapp, Settings(language="de", theme="light", reduced_motion=True))
    try:
        assert now_spoken() == "de"
        window = application.bare_window(qapp, Settings(language="de"))
        assert window.windowTitle() == "ÜBUNG – Stormdrill"
        window.deleteLater()
    finally:
        speak(qapp, "en")


def test_another_language_holds_at_once_in_the_open_window_and_back_again(qtbot, opened):
    window, flow = opened()
    window.go("settings")
    pages.button(window, "Language: Deutsch").click()
    qtbot.waitUntil(lambda: window.windowTitle() == "ÜBUNG – Einstellungen – Stormdrill", timeout=10_000)
    assert flow.app.settings.language == "de"
    assert window.page.focusWidget().accessibleName() == "Sprache: Deutsch"
    assert {"Bibliothek", "Katalog", "Einstellungen"} <= said_by(window)
    pages.button(window, "Sprache: English").click()
    qtbot.waitUntil(lambda: window.windowTitle() == "EXERCISE – Settings – Stormdrill", timeout=10_000)
