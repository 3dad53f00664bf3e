"""The desk by keyboard: every act of the table, and what the desk says when it cannot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.clock import ManualClock
from app.engine.drill import Drill
from app.errors import StorageError
from app.services.recording import LooseRecorder
from app.services.session import DrillSession
from app.settings import Settings
from app.ui.pages.desk_page import DeskPage
from app.ui.widgets.labels import Elided
from tests.ui.helpers_desk import desk_scenario

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CLIP, FEE, BEAR = 0, 1, 2
OWN_IT, HOLDING, COLD = 0, 1, 2


@pytest.fixture(scope="module")
def scenario():
    return desk_scenario()


@pytest.fixture
def hand(sit, scenario):
    """A desk on which three posts have come."""
    hand = sit(scenario)
    hand.wait(5)
    return hand


def take(hand, inject):
    for _ in range(6):
        if hand.desk.selected == inject:
            return
        hand.press("j")
    for _ in range(6):
        if hand.desk.selected == inject:
            return
        hand.press("k")
    raise AssertionError(f"post {inject} is not in the list")


def test_j_and_k_move_through_the_feed(hand):
    seen = []
    for _ in range(3):
        hand.press("j")
        seen.append(hand.desk.selected)
    assert sorted(seen) == [CLIP, FEE, BEAR]
    hand.press("k")
    assert hand.desk.selected == seen[1]
    assert hand.room.case._name.text() == hand.desk.card.name


def test_a_number_says_what_it_is_and_a_letter_what_we_do(hand):
    take(hand, CLIP)
    hand.keys("4f")
    assert hand.commands == [("classify", CLIP, "unhappy-customer"), ("dispose", CLIP, "restore")]
    assert hand.room.case.classes.chips.chips["unhappy-customer"].isChecked()
    assert hand.desk.card.storyline == "The song"


def test_no_storyline_and_no_class_time_before_it_is_classified(hand):
    take(hand, CLIP)
    assert "storyline" not in hand.room.case._who.accessibleName()
    assert hand.desk.card.due_kind == "first-look"
    hand.press("4")
    assert "storyline: The song" in hand.room.case._who.accessibleName()
    assert hand.desk.card.due_kind == "first-word"


def choose(hand, draft):
    hand.press("r")
    for _ in range(4):
        if hand.desk.draft == draft:
            return
        hand.press(Qt.Key.Key_Down)
    raise AssertionError("that draft is not offered")


def test_publishing_asks_once_then_can_be_taken_back_for_ten_seconds(hand):
    take(hand, CLIP)
    choose(hand, HOLDING)
    hand.press(Qt.Key.Key_Return, CTRL)
    assert hand.commands == [] and "Publish this draft as Skylark Air" in hand.desk.ask.words
    hand.press(Qt.Key.Key_Return)
    assert hand.commands == [("publish", CLIP, HOLDING)]
    assert hand.room.case.actions.recall.isVisible()
    hand.wait(9)
    hand.press("u")
    assert hand.commands[-1] == ("recall", CLIP)
    hand.wait(5)
    assert not any(draft.published for draft in hand.desk.view_of(CLIP).drafts)


def test_nothing_of_the_case_is_ever_squeezed(sit, scenario):
    hand = sit(scenario, size=(1280, 640))
    hand.wait(5)
    take(hand, CLIP)
    case = hand.room.case
    hand.desk.escalate((1, 2))
    for _ in range(8):
        hand.clock.move(8_000)
        hand.page.bridge.wake()
        case.grab()
        assert case.drafts.height() >= case.drafts.minimumSizeHint().height()
        assert [card.height() for card in case.drafts.cards] == [card.minimumHeight() for card in case.drafts.cards]


def test_esc_takes_the_question_away(hand):
    take(hand, CLIP)
    choose(hand, COLD)
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.press(Qt.Key.Key_Escape)
    assert hand.desk.ask is None and hand.commands == []


def test_hiding_asks_first(hand):
    take(hand, FEE)
    hand.press("d")
    assert hand.commands == [] and hand.desk.ask.kind == "hide"
    hand.press(Qt.Key.Key_Return)
    assert hand.commands == [("dispose", FEE, "hide")]


def test_a_matter_is_carried_up_without_a_mouse_and_comes_back_approved(hand):
    take(hand, CLIP)
    hand.keys("4f")
    choose(hand, OWN_IT)
    hand.press("e")
    chart = hand.room.case.chart
    assert chart.view.hasFocus()
    hand.press(Qt.Key.Key_Right)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Return)
    assert chart.plan.walk == [1, 2]
    assert chart._about.text() == "about 0:45"
    hand.press(Qt.Key.Key_Return, CTRL)
    assert hand.commands[-1] == ("escalate", CLIP, (1, 2), OWN_IT)
    assert hand.desk.cards[CLIP].waiting
    hand.wait(60)
    states = {draft.draft: draft.approval_state for draft in hand.desk.view_of(CLIP).drafts}
    assert states[OWN_IT] == "granted"
    assert any("Approved" in line._head.text() for line in hand.room.case.chat._lines)


def test_backspace_takes_the_last_role_off_and_the_list_says_the_same(hand):
    take(hand, CLIP)
    hand.press("e")
    chart = hand.room.case.chart
    hand.press(Qt.Key.Key_Right)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Backspace)
    assert chart.plan.walk == []
    hand.press("t")
    assert chart.list.isVisible() and not chart.view.isVisible()
    hand.press(Qt.Key.Key_Return)
    assert chart.plan.walk == [1]
    assert any("Ines Varga" in button.text() and "authority 3" in button.text() for button in chart.list.buttons)
    hand.press(Qt.Key.Key_Return, CTRL)
    assert hand.commands[-1][:3] == ("escalate", CLIP, (1,))


def test_our_own_posts_are_held_or_let_run_by_key(hand):
    hand.press("h")
    hand.press(Qt.Key.Key_Space)
    hand.press("h")
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Space)
    assert hand.commands == [("queue", 0, "hold"), ("queue", 1, "run")]


def test_several_posts_are_sorted_at_once_and_merged(hand):
    take(hand, FEE)
    hand.press("m")
    hand.press("x")
    take(hand, BEAR)
    hand.keys("x9")
    assert hand.commands == [("classify", FEE, "noise"), ("classify", BEAR, "noise")]
    hand.press("m", SHIFT)
    assert hand.commands[-1] == ("merge", (BEAR, FEE))
    assert hand.desk.picks == set() and not hand.desk.marking
    assert hand.desk.cards[FEE].merged_into == BEAR


def test_search_finds_across_queues_and_esc_brings_the_feed_back(hand):
    hand.press("/")
    hand.keys("bear")
    hand.press(Qt.Key.Key_Return)
    assert hand.room.feed.model.rows() == [BEAR]
    hand.press("/")
    hand.keys("zzz")
    hand.press(Qt.Key.Key_Return)
    assert hand.room.feed._empty.accessibleName().startswith("Nothing found")
    hand.press("/")
    hand.press(Qt.Key.Key_Escape)
    assert sorted(hand.room.feed.model.rows()) == [CLIP, FEE, BEAR]


def test_queues_and_channels_are_reached_by_key(hand):
    hand.press("]")
    assert hand.desk.choice.queue == "breaching"
    hand.press("[")
    hand.press("v")
    assert hand.desk.choice.channel == "video" and hand.room.feed.model.rows() == [CLIP]
    hand.press("v")
    hand.press("v")
    assert hand.desk.choice.channel == ""


def test_the_feed_stands_in_columns_by_channel(hand):
    take(hand, CLIP)
    hand.press("b")
    columns = hand.room.feed.columns.columns
    assert {name: column.model.rows() for name, column in columns.items()} == {"video": [CLIP], "microblog": [FEE, BEAR]}
    assert columns["video"].table.hasFocus()
    hand.press("j")
    assert hand.desk.selected == FEE and columns["microblog"].table.hasFocus()
    hand.press(Qt.Key.Key_Down)
    assert hand.desk.selected == BEAR
    hand.keys("7l")
    assert hand.commands[-2:] == [("classify", BEAR, "positive"), ("dispose", BEAR, "let-stand")]
    hand.press("b")
    assert hand.room.feed.table.isVisible() and hand.room.feed.model.inject_at(hand.room.feed.table.currentIndex().row()) == BEAR


def test_space_pauses_a_practice_and_dims_the_feed(hand):
    take(hand, CLIP)
    hand.press(Qt.Key.Key_Space)
    assert hand.session.paused and hand.room.feed.still.isVisible()
    assert hand.room.bar.pause.accessibleName() == "Go on"
    hand.press("4")
    assert hand.commands == [] and "paused" in hand.room.notice.accessibleName()
    hand.press(Qt.Key.Key_Space)
    assert hand.session.running and not hand.room.feed.still.isVisible()


def test_an_exam_has_no_pause_and_no_hints(sit, scenario):
    hand = sit(scenario, mode="exam")
    hand.wait(5)
    assert not hand.room.bar.pause.isVisible()
    hand.press("j")
    hand.press(Qt.Key.Key_Space)
    assert hand.session.running
    assert hand.room.case.classes._hints is False


def test_ending_asks_in_a_bar_and_leads_to_the_debrief(hand, qtbot):
    hand.press(Qt.Key.Key_End, CTRL)
    assert hand.room.notice.isVisible() and not hand.session.over
    with qtbot.waitSignal(hand.page.ended, timeout=1_000):
        hand.press(Qt.Key.Key_Return)
        hand.press(Qt.Key.Key_Space)
    assert hand.session.over and hand.session.ledger is not None
    assert hand.room.feed.still.isVisible()


def test_this_is_real_voids_the_run(hand, qtbot):
    hand.press("r", CTRL | SHIFT)
    with qtbot.waitSignal(hand.page.voided, timeout=1_000):
        hand.press(Qt.Key.Key_Space)
    assert hand.session.status == "void" and hand.session.ledger is None


def test_question_mark_shows_every_key(hand):
    hand.press("?")
    assert hand.room.overlay.isVisible()
    hand.press(Qt.Key.Key_Escape)
    assert not hand.room.overlay.isVisible() and hand.room.feed.table.hasFocus()


def test_a_full_disk_refuses_the_act_in_a_bar(hand, monkeypatch):
    def full(command):
        raise StorageError("The disk is full; nothing was saved.", "Make room, then go on.")

    monkeypatch.setattr(hand.recorder, "append", full)
    take(hand, CLIP)
    hand.press("4")
    assert "disk is full" in hand.room.notice.accessibleName()
    assert hand.desk.card.class_id == "" and hand.session.paused


def test_whatever_can_be_pressed_has_a_name(hand):
    take(hand, CLIP)
    hand.press("e")
    nameless = [button for button in hand.page.findChildren(QAbstractButton)
                if button.isVisible() and not (button.accessibleName() or button.text())
                and button.metaObject().className() != "QLineEditIconButton"]
    assert nameless == []
    assert hand.room.feed.table.accessibleName() and hand.room.case.chart.view.accessibleDescription()


def test_in_list_mode_posts_wait_until_they_are_asked_for(sit, scenario):
    hand = sit(scenario, list_mode=True)
    hand.wait(2)
    first = hand.room.feed.model.rows()
    hand.wait(3)
    assert hand.room.feed.model.rows() == first and hand.room.feed.pill.isVisible()
    hand.press("g")
    assert sorted(hand.room.feed.model.rows()) == [CLIP, FEE, BEAR] and not hand.room.feed.pill.isVisible()


def test_an_exam_says_its_allowance(qtbot, themed, scenario):
    session = DrillSession(Drill(scenario, 1), LooseRecorder(), ManualClock(), "exam", percent=125)
    page = DeskPage(Settings(), live=False)
    page.enter(session)
    assert "Exam, time ×1.25" in [label.accessibleName().split(" · ")[0] for label in page.findChildren(Elided)]
    page.leave()
    page.deleteLater()


def test_leaving_a_running_drill_asks_first(hand):
    assert not hand.page.may_leave()
    assert hand.room.notice.isVisible()
    assert hand.page.may_leave()


@pytest.mark.parametrize(("size", "folded", "covers"), [((1440, 900), False, False), ((1280, 720), True, False), ((1100, 700), True, True)])
def test_narrow_windows_fold_the_left_and_lay_the_right_over(sit, scenario, size, folded, covers):
    hand = sit(scenario, size=size)
    hand.wait(5)
    take(hand, CLIP)
    assert hand.room.queues.folded is folded
    assert hand.room.case_covers is covers
    if covers:
        hand.press(Qt.Key.Key_Escape)
        assert not hand.room.case_covers


def test_what_the_desk_knows_of_posts_is_what_the_drill_says(hand):
    take(hand, CLIP)
    hand.keys("4f")
    choose(hand, OWN_IT)
    hand.desk.escalate((1, 2))
    hand.desk.classify("noise")
    for _ in range(30):
        hand.wait(7)
        for inject, card in hand.desk.cards.items():
            fresh = hand.desk.view_of(inject)
            assert (card.handled, card.waiting, card.due_kind, card.due_ms, card.drafts, card.merged_into, card.class_id) == (
                fresh.handled, fresh.waiting, fresh.due_kind, fresh.due_ms, fresh.drafts, fresh.merged_into, fresh.class_id)
    assert list(hand.desk.cards) == [CLIP, FEE, BEAR, 3]
