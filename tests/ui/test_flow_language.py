"""A window that speaks German plays the drills that are translated into it."""

from __future__ import annotations

import shutil

from app.paths import shipped_root
from tests.ui.helpers import pages


def test_practice_is_played_in_the_language_of_the_window(opened, qtbot, small_home, monkeypatch):
    shutil.copytree(shipped_root() / "scenarios" / "translations", small_home.scenarios / "translations")
    monkeypatch.setattr("app.ui.flow.now_spoken", lambda: "de")
    window, _ = opened()
    window.page.picked.emit("guitar-on-the-tarmac")
    qtbot.waitUntil(lambda: pages.button(window, "Start the drill").isEnabled(), timeout=10_000)
    assert "Played in Deutsch (de)." in pages.words(window)
    pages.button(window, "Start the drill").click()
    assert window.page.session.drill.scenario.title == "Die Gitarre auf dem Rollfeld"
    window.page.session.end()
