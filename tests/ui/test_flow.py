"""From the first start to the debrief and back, through the real services."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.storage.home_lock import HomeLock
from app.ui.background import pools
from app.ui.dialogs.report_dialog import ReportDialog, with_ending
from tests.ui.helpers import pages


def brief(qtbot, window):
    window.page.picked.emit("guitar-on-the-tarmac")
    assert window.page.name == "briefing"
    qtbot.waitUntil(lambda: pages.button(window, "Start the drill").isEnabled(), timeout=10_000)


def test_a_drill_from_the_first_start_to_the_debrief(opened, qtbot, small_home, monkeypatch, tmp_path):
    window, flow = opened()
    brief(qtbot, window)
    pages.button(window, "Start the drill").click()
    assert window.page.name == "desk"
    session = window.page.session
    assert session.running

    session.end()
    window.page.bridge.wake()
    qtbot.waitUntil(lambda: window.page.name == "debrief")
    qtbot.waitUntil(lambda: "Six dimensions" in pages.words(window), timeout=20_000)
    assert "Not passed" in pages.words(window)
    pages.button(window, "The real case").click()
    assert "United Airlines, 2009" in pages.words(window)

    target = tmp_path / "report.html"
    monkeypatch.setattr(ReportDialog, "ask", classmethod(lambda cls, parent, folder, name: target))
    pages.button(window, "Save report").click()
    qtbot.waitUntil(target.exists, timeout=10_000)
    assert "EXERCISE" in target.read_text(encoding="utf-8")

    window.go("library")
    qtbot.waitUntil(lambda: "Your best is" in pages.words(window), timeout=5_000)


def test_a_drill_that_was_left_waits_in_the_library_and_can_be_given_up(opened, qtbot):
    window, flow = opened()
    brief(qtbot, window)
    pages.button(window, "Start the drill").click()
    window.go("library")
    qtbot.waitUntil(lambda: "You left “The guitar on the tarmac”" in pages.words(window), timeout=5_000)
    pages.button(window, "Resume the drill").click()
    assert window.page.name == "desk"
    assert window.page.session.paused
    window.go("library")
    qtbot.waitUntil(lambda: "You left" in pages.words(window), timeout=5_000)
    pages.button(window, "Give it up").click()
    qtbot.waitUntil(lambda: "You left" not in pages.words(window), timeout=5_000)


def test_play_again_begins_a_fresh_run(opened, qtbot):
    window, flow = opened()
    brief(qtbot, window)
    pages.button(window, "Start the drill").click()
    first = window.page.session
    first.end()
    window.page.bridge.wake()
    qtbot.waitUntil(lambda: "Six dimensions" in pages.words(window), timeout=20_000)
    pages.button(window, "Play again").click()
    assert window.page.name == "desk"
    assert window.page.session is not first
    assert window.page.session.run != first.run


def test_this_is_real_ends_in_the_library_and_counts_nothing(opened, qtbot):
    window, flow = opened()
    brief(qtbot, window)
    pages.button(window, "Start the drill").click()
    window.page.bridge.void()
    qtbot.waitUntil(lambda: window.page.name == "library")
    assert "void" in pages.words(window)
    assert pools.wait()
    assert flow.app.history.played("local") == {}


def test_a_second_window_on_the_same_home_says_so_at_once_and_begins_nothing(opened, qtbot, small_home):
    other = HomeLock(small_home.home)
    try:
        window, flow = opened()
        assert f"Stormdrill is already open on the folder {small_home.home}." in pages.words(window)
        brief(qtbot, window)
        pages.button(window, "Start the drill").click()
        assert window.page.name == "briefing"
        assert pools.wait()
        assert not small_home.database.exists() or flow.app.sessions.open_runs("local") == []
    finally:
        other.release()


@pytest.mark.parametrize(
    ("name", "form", "expected"),
    [("a", "PDF (*.pdf)", "a.pdf"), ("a.html", "PDF (*.pdf)", "a.html"), ("a.b", "", "a.b.html"), ("r", "Plain text (*.txt)", "r.txt")],
)
def test_a_report_gets_the_ending_of_its_form(name, form, expected):
    assert with_ending(Path(name), form).name == expected
