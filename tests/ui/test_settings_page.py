"""The settings: a choice holds at once, is kept, and the keyboard stays where it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from app.paths import Paths
from app.settings import Settings
from app.ui import application
from app.ui.background import pools
from app.ui.pages.settings_page import SettingsPage
from app.ui.theme import theme
from tests.ui.helpers import pages


@pytest.fixture
def page(qtbot, themed):
    made = SettingsPage(Settings(theme="light"), Path("home"))
    qtbot.addWidget(made)
    made.resize(1280, 620)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_every_value_says_what_it_belongs_to_and_is_told_as_chosen(page, qtbot):
    with qtbot.waitSignal(page.changed) as caught:
        pages.button(page, "Colours: Dark").click()
    assert caught.args == [Settings(theme="dark"), "theme"]
    with qtbot.waitSignal(page.changed) as caught:
        pages.button(page, "Reduced motion: On").click()
    assert caught.args == [Settings(theme="dark", reduced_motion=True), "reduced_motion"]


def test_choosing_what_already_holds_changes_nothing(page, qtbot):
    with qtbot.assertNotEmitted(page.changed, wait=20):
        pages.button(page, "Colours: Light").click()


def test_arrows_choose_the_next_value(page, qtbot):
    page.activateWindow()
    pages.button(page, "Text size: 100 %").setFocus()
    with qtbot.waitSignal(page.changed) as caught:
        qtbot.keyClick(pages.button(page, "Text size: 100 %"), Qt.Key.Key_Right)
    assert caught.args[0].font_percent == 125


def test_everything_can_be_reached_and_nothing_is_cut(page):
    assert pages.unreachable(page) == []
    assert pages.clipped(page) == []
    assert pages.marked_up(page) == []


def test_larger_text_is_there_at_once_and_kept(qtbot, qapp, tmp_path):
    paths, settings = Paths.under(tmp_path / "home"), Settings(theme="light", reduced_motion=True)
    window = application.bare_window(qapp, settings)
    flow = application.furnish_window(window, qapp, paths, settings)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.keyClick(window, ",", Qt.KeyboardModifier.ControlModifier)
    assert window.page.name == "settings"
    pages.button(window, "Text size: 150 %").click()
    qtbot.waitUntil(lambda: theme.factor == 1.5)
    qtbot.waitUntil(lambda: window.focusWidget() is pages.button(window, "Text size: 150 %"))
    assert json.loads(paths.settings.read_text(encoding="utf-8"))["font_percent"] == 150
    window.close()
    flow.close()
    assert pools.wait()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light", reduced_motion=True)
