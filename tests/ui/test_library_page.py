"""The library by keyboard: find a scenario, see what is wrong with one, go on with what was left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.models.library_filter import Choice, meets, options
from app.ui.models.library_model import LibraryModel
from app.ui.pages.library_page import LibraryPage
from tests.ui.helpers import pages
from tests.ui.helpers.entries import broken, entries, entry, played


@pytest.fixture
def page(qtbot, themed):
    made = LibraryPage()
    qtbot.addWidget(made)
    made.resize(1280, 660)
    made.show_entries(entries(), played())
    with qtbot.waitExposed(made):
        made.show()
    made.enter()
    return made


def rows(page) -> list[str]:
    model = page._list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def current(page) -> str:
    return page._list.currentIndex().data()


def test_what_to_do_next_stands_on_top_and_is_picked_first(page):
    assert "The guitar on the tarmac" in pages.words(page)
    assert "Your best is 61.25; 75 passes." in pages.words(page)
    assert current(page) == "The guitar on the tarmac"


def test_enter_opens_the_briefing(page, qtbot):
    with qtbot.waitSignal(page.picked) as caught:
        qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert caught.args == ["guitar-on-the-tarmac"]


def test_arrows_choose_and_enter_opens_what_is_chosen(page, qtbot):
    qtbot.keyClick(page._list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.picked) as caught:
        qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert caught.args == ["wrong-account"]


def test_search_finds_by_any_word_and_escape_clears(page, qtbot):
    page._search.setFocus()
    qtbot.keyClicks(page._search, "airline guitar")
    assert rows(page) == ["The guitar on the tarmac"]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert len(rows(page)) == 9
    assert page._search.text() == ""


def test_nothing_found_says_so_and_how_to_go_back(page):
    page._search.setText("zeppelin")
    assert "Nothing found" in pages.words(page)
    pages.button(page, "Clear search and filters").click()
    assert len(rows(page)) == 9


def test_filters_narrow_and_a_second_click_lets_go(page):
    name = "Formation: Centralised, 2 scenarios"
    pages.button(page, name).click()
    assert rows(page) == ["The wrong account", "A letter to a tenant"]
    pages.button(page, name).click()
    assert len(rows(page)) == 9


def test_a_scenario_that_cannot_be_read_shows_its_problems_with_file_and_line(page, qtbot):
    page._list.setCurrentIndex(page._model.index(page._model.row_of("late-train"), 0))
    shown = pages.words(page)
    assert "late-train.yaml:41" in shown
    assert "Did you mean “tunnel”?" in shown
    with qtbot.assertNotEmitted(page.picked, wait=50):
        qtbot.keyClick(page._list, Qt.Key.Key_Return)


def test_a_drill_that_was_left_can_be_gone_on_with_or_given_up(page, qtbot):
    page.show_open_run("The guitar on the tarmac", "6:18", True)
    assert "You left “The guitar on the tarmac” at 6:18." in pages.words(page)
    with qtbot.waitSignal(page.resumed):
        pages.button(page, "Resume the drill").click()
    with qtbot.waitSignal(page.given_up):
        pages.button(page, "Give it up").click()
    page.show_open_run("", "", True)
    assert "You left" not in pages.words(page)


def test_the_first_start_says_what_it_is_doing(qtbot, themed):
    made = LibraryPage()
    qtbot.addWidget(made)
    made.show()
    assert "No scenarios here" in pages.words(made)
    made.show_reading("guitar-on-the-tarmac.yaml · 1 of 20")
    assert "Reading the scenarios" in pages.words(made)
    assert "guitar-on-the-tarmac.yaml · 1 of 20" in pages.words(made)


def test_everything_can_be_reached_read_aloud_and_holds_no_markup(page):
    page.show_open_run("The guitar", "6:18", True)
    assert pages.unreachable(page) == []
    assert pages.marked_up(page) == []
    assert page._list.accessibleName() == "Scenarios"


@pytest.mark.parametrize("size", [(1280, 620), (1440, 800)])
def test_no_word_is_cut(page, qtbot, size):
    page.resize(*size)
    qtbot.wait(1)
    assert pages.clipped(page) == []


def test_a_narrow_window_folds_the_filters_behind_a_button(page, qtbot):
    page.resize(900, 640)
    qtbot.wait(1)
    assert not page._pane.isVisible()
    pages.button(page, "Filters").click()
    assert page._pane.isVisible()


def test_each_row_is_one_sentence_aloud(qapp):
    model = LibraryModel()
    model.set_rows(entries(), played())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("The guitar on the tarmac, Skylark Air,")
    assert said.endswith("difficulty 2 of 5, 14 minutes, Hub and spoke, best 61.25, not passed yet")
    last = model.index(8, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert last == "Late train, cannot be read, 3 problems"


def test_counts_say_what_a_choice_would_leave():
    found = options(entries(), played(), Choice(formation="centralised"))
    assert dict(found["difficulty"])[1] == 1
    assert dict(found["difficulty"])[5] == 0
    assert dict(found["formation"])["honeycomb"] == 1


def test_what_cannot_be_read_is_found_by_words_and_by_no_filter():
    assert meets(broken(), {}, Choice(words="train"))
    assert not meets(broken(), {}, Choice(difficulty=2))
    assert meets(entry(), {}, Choice(difficulty=2))
