"""The HR page in the window: behind its passphrase, rooms by key, and from a person to decisions and data."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services.areas import HR, INSTRUCTOR
from tests.ui.helpers import pages

PASSPHRASE = "a lamp, a loaf, a ladder"
ROOMS = ("people", "decisions", "records", "pictures", "roster", "privacy")


@pytest.fixture
def hr(opened, qtbot):
    window, flow = opened()
    flow.app.people.put("0007", "Ada Lindqvist", 0, "Care")
    return window, flow


def test_an_unguarded_page_says_so_and_opens(hr, qtbot) -> None:
    window, _ = hr
    window.go("hr")
    assert "Open to everybody" in pages.words(window.page)
    qtbot.waitUntil(lambda: window.page.here == "people" and "1 person" in window.page.status(), timeout=20_000)


def test_a_guarded_page_shows_nothing_before_the_passphrase_and_locks_behind_whoever_leaves(hr, qtbot) -> None:
    window, flow = hr
    flow.app.areas.set_passphrase(HR, PASSPHRASE)
    flow.app.areas.lock(HR)
    window.go("hr")
    assert "Ada" not in pages.words(window.page) and window.page.here == ""
    flow.app.areas.unlock(HR, PASSPHRASE)
    window.page._gate.opened.emit()
    assert window.page.here == "people"
    window.go("library")
    assert not flow.app.areas.is_open(HR)
    window.go("hr")
    assert "Open" in pages.words(window.page) and window.page._whole.currentWidget() is window.page._gate


def test_the_studio_is_guarded_by_its_own_passphrase(hr, qtbot) -> None:
    window, flow = hr
    flow.app.areas.set_passphrase(INSTRUCTOR, PASSPHRASE)
    flow.app.areas.lock(INSTRUCTOR)
    window.go("studio")
    assert window.page._whole.currentWidget() is window.page._gate
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, "1", Qt.KeyboardModifier.AltModifier)
    assert window.page.here == ""
    flow.app.areas.unlock(INSTRUCTOR, PASSPHRASE)
    window.page._gate.opened.emit()
    assert window.page.here == "scenarios"


def test_every_room_opens_by_key_and_says_what_it_is_about(hr, qtbot) -> None:
    window, _ = hr
    window.go("hr")
    for number, name in enumerate(ROOMS, 1):
        with qtbot.waitActive(window):
            window.activateWindow()
        qtbot.keyClick(window, str(number), Qt.KeyboardModifier.AltModifier)
        assert window.page.here == name
        qtbot.waitUntil(lambda name=name: len(pages.words(window.page.room(name))) > 20, timeout=20_000)


def test_a_person_leads_to_their_data(hr, qtbot) -> None:
    window, _ = hr
    window.go("hr")
    people = window.page.room("people")
    people.show_person("0007")
    qtbot.waitUntil(lambda: "Ada Lindqvist" in pages.words(people.person), timeout=20_000)
    pages.button(people.person, "Their data…").click()
    assert window.page.here == "privacy"
    window.page.show_person("0007")
    assert window.page.here == "people"


def test_what_is_on_screen_is_offered_for_export(hr, qtbot) -> None:
    window, _ = hr
    window.go("hr")
    people = window.page.room("people")
    qtbot.waitUntil(lambda: people.model.rowCount() == 1, timeout=20_000)
    pages.button(people, "Export…").click()
    assert people.export.isVisible()
    qtbot.waitUntil(lambda: "row" in pages.words(people.export), timeout=20_000)
