"""The catalogue by keyboard: where one stands, what there is, what one is weak at, what is next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from app.services.learning_path import STEPS
from app.services.played import Played
from app.ui.models.catalogue_model import CELL_ROLE, CatalogueModel
from app.ui.pages.catalogue_page import CataloguePage
from tests.ui.helpers import pages
from tests.ui.helpers.entries import broken, entries, entry, played


def stepped() -> tuple:
    """The usual entries, spread over the five steps."""
    return tuple(replace(e, step=STEPS[number % 5]) if e.readable else e for number, e in enumerate(entries()))


@pytest.fixture
def page(qtbot, themed):
    made = CataloguePage()
    qtbot.addWidget(made)
    made.resize(1440, 800)
    made.show_entries(stepped(), played())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    return made


def listed(page) -> list[str]:
    return [page._drills.index(row, 0).data() for row in range(page._drills.rowCount())]


def cell(page, cause: str, formation: str) -> tuple[int, int]:
    model = page._map
    row = next(r for r in range(model.rowCount()) if model.words_at(r, -1) == cause)
    return row, next(c for c in range(model.columnCount()) if model.words_at(-1, c) == formation)


def test_it_begins_with_all_drills_and_enter_opens_the_next_one(page, qtbot):
    assert len(listed(page)) == 8
    assert "All drills · 8" in pages.words(page)
    with qtbot.waitSignal(page.picked) as caught:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert caught.args == ["guitar-on-the-tarmac"]


def test_a_cell_shows_its_drills_and_enter_leads_to_the_briefing(page, qtbot):
    row, column = cell(page, "Breach of ethics", "Honeycomb")
    page._table.setFocus()
    page._table.setCurrentIndex(page._map.index(row, column))
    assert listed(page) == ["Hollow fans"]
    assert "Breach of ethics · Honeycomb · 1" in pages.words(page)
    qtbot.keyClick(page._table, Qt.Key.Key_Return)
    assert page._list.hasFocus()
    with qtbot.waitSignal(page.picked) as caught:
        qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert caught.args == ["hollow-fans"]


def test_the_arrows_walk_the_map_and_an_empty_cell_says_so(page, qtbot):
    row, column = cell(page, "Breach of ethics", "Honeycomb")
    page._table.setFocus()
    page._table.setCurrentIndex(page._map.index(row, column))
    qtbot.keyClick(page._table, Qt.Key.Key_Left)
    assert listed(page) == []
    assert page._empty.isVisibleTo(page)


def test_escape_shows_all_drills_again(page, qtbot):
    page._table.setCurrentIndex(page._map.index(0, 0))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert len(listed(page)) == 8
    assert not page._table.currentIndex().isValid()


def test_a_whole_cause_can_be_picked_by_its_name(page):
    row, _ = cell(page, "Campaign backlash", "Honeycomb")
    page._table.verticalHeader().sectionClicked.emit(row)
    assert listed(page) == ["The ache in the ad"]


def test_a_step_shows_its_drills_and_a_second_press_lets_it_go(page, qtbot):
    card = page._path._cards["safety"]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert len(listed(page)) == 2
    qtbot.keyClick(card, Qt.Key.Key_Right)
    assert page._path._cards["formation"].hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert len(listed(page)) == 8


def test_the_path_says_where_one_stands(page):
    said = [card.accessibleName() for card in page._path._cards.values()]
    assert said[0].endswith("You are here") and "0 of 2 passed" in said[0]
    assert "1 of 2 passed" in said[1]
    assert not any("You are here" in words for words in said[1:])


def test_weak_spots_appear_from_two_drills_on_and_lead_to_what_trains_them(page, qtbot):
    page.show_entries(stepped(), {})
    assert "Shown from two drills" in pages.words(page)
    low = Played(5_000, 5_000, False, dimensions=(("order", 3_000),))
    page.show_entries(stepped(), {"open-drawer": low, "palm-and-parody": low})
    qtbot.wait(1)
    assert "Order" in pages.words(page) and "Multiple hub and spoke" in pages.words(page)
    spot = next(button for button in page._weak.findChildren(QPushButton) if button.accessibleName() == "Multiple hub and spoke")
    qtbot.keyClick(spot, Qt.Key.Key_Space)
    assert sorted(listed(page)) == ["Palm and parody", "The open drawer"]


def test_a_cell_says_aloud_what_is_in_it(page):
    row, column = cell(page, "Careless or rogue employee", "Centralised")
    said = page._map.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Careless or rogue employee · Centralised: 1 drill, 1 passed"
    assert page._map.index(row, column).data(CELL_ROLE) == ((1, "passed"),)


def test_what_cannot_be_read_is_not_on_the_map(qtbot, themed):
    model = CatalogueModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_entries([broken(), entry(3)], {})
    assert (model.rowCount(), model.columnCount()) == (1, 5)
    model.set_entries([broken()], {})
    assert model.rowCount() == 0


def test_an_empty_library_has_no_next_drill(qtbot, themed):
    made = CataloguePage()
    qtbot.addWidget(made)
    made.show_entries((), {})
    assert not made._next.isVisibleTo(made)
    assert made.subtitle() == ""


@pytest.mark.parametrize("size", [(1440, 800), (1280, 620), (1024, 540), (760, 540)])
def test_everything_fits_in_usual_windows(page, qtbot, size):
    page.resize(*size)
    qtbot.wait(1)
    assert (page.width(), page.height()) == size
    assert page._list.width() > 200 and page._list.height() > 60
    for card in page._path._cards.values():
        assert card.width() >= 120
