"""The briefing says everything that a trainee must know, and Enter starts the drill."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.authoring import load
from app.paths import shipped_root
from app.ui.pages.briefing_page import BriefingPage
from tests.ui.helpers import pages


@pytest.fixture(scope="module")
def scenario():
    return load(shipped_root() / "scenarios" / "guitar-on-the-tarmac.yaml").scenario


@pytest.fixture
def page(qtbot, themed, scenario):
    made = BriefingPage()
    qtbot.addWidget(made)
    made.resize(1280, 660)
    made.show_scenario(scenario)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_it_tells_company_seat_policy_weights_and_the_shift_before(page, scenario):
    shown = pages.words(page)
    assert "Skylark Air" in shown
    assert "You are the community manager" in shown
    for entry in scenario.policy.classes:
        assert entry.title in shown
        assert entry.question in shown
    for name in ("Triage", "Response", "Timeliness", "Escalation", "Containment", "Order"):
        assert name in shown
    assert "Log of the shift before" in shown
    assert "04:10" in shown


def test_it_gives_nothing_of_the_key_or_the_case_away(page, scenario):
    shown = pages.words(page)
    assert "United Airlines" not in shown
    for inject in scenario.injects:
        assert not inject.why or inject.why not in shown


def test_enter_starts_it(page, qtbot, scenario):
    with qtbot.waitSignal(page.started) as caught:
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert caught.args == [scenario, "practice"]


def test_what_may_hurt_is_said_before_and_another_drill_is_one_click_away(page, qtbot):
    assert "This drill shows a private address made public and a child travelling alone." in pages.words(page)
    with qtbot.waitSignal(page.declined):
        pages.button(page, "Choose another drill").click()


def test_practice_and_exam_say_their_rules(page, scenario):
    assert "You can pause." in pages.words(page)
    page.show_scenario(replace(scenario, content=()), "exam")
    assert "No pause, no hints" in pages.words(page)
    assert "exam" in pages.words(page)


def test_while_it_is_being_opened_nothing_can_be_started(page, qtbot):
    page.show_loading("The guitar on the tarmac")
    assert not pages.button(page, "Start the drill").isEnabled()
    with qtbot.assertNotEmitted(page.started, wait=50):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_everything_can_be_reached_and_no_text_is_markup(page):
    assert pages.unreachable(page) == []
    assert pages.marked_up(page) == []


@pytest.mark.parametrize("size", [(1280, 620), (1440, 800), (880, 600)])
def test_no_word_is_cut(page, qtbot, size):
    page.resize(*size)
    qtbot.wait(1)
    assert pages.clipped(page) == []
