"""The debrief: what was lost first, every line opens to its reasons, and nothing is told by colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.exports.debrief import Curve
from app.ui.models import debrief_figures as figures
from app.ui.pages.debrief_page import DebriefPage
from app.ui.widgets.debrief_chart import DebriefChart
from app.ui.widgets.debrief_rows import OpeningRow
from tests.ui.helpers import pages
from tests.ui.helpers.debriefs import HOSTILE, debrief


@pytest.fixture
def open_debrief(qtbot, themed):
    def begin(**changes) -> DebriefPage:
        made = DebriefPage()
        qtbot.addWidget(made)
        made.resize(1280, 660)
        made.show_debrief(debrief(**changes))
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return begin


def lines(page) -> list[OpeningRow]:
    found = [row for row in page.findChildren(OpeningRow) if row.isVisible()]
    return sorted(found, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())


def test_verdict_score_and_advice_stand_first(open_debrief):
    shown = pages.words(open_debrief())
    assert "51.25" in shown
    assert "Not passed: 51.25 of 100; 75 was needed." in shown
    assert "Ask the questions in order." in shown
    assert "1 critical breach and 1 serious breach" in shown


def test_breaches_then_lost_points_come_first_and_full_points_on_demand(open_debrief, qtbot):
    page = open_debrief()
    said = [row.accessibleName() for row in lines(page)]
    assert said[0].startswith("critical breach")
    assert said[1].startswith("serious breach")
    assert said[2] == "Triage, Otto 0, class, at 1:01: 0 of 40, 2.4 points lost"
    assert len(said) == 4
    pages.button(page, "Show the 1 line with full points").click()
    qtbot.waitUntil(lambda: len(lines(page)) == 5)


def test_a_line_opens_by_enter_to_what_i_did_what_was_right_and_why(open_debrief, qtbot):
    page = open_debrief()
    row = lines(page)[2]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    shown = pages.words(page)
    for told in ("Is it true that they charge 90?", "Called it Question", "Called it Claim", "It can be checked.",
                 "You called it a question.", "We are looking into it."):
        assert told in shown
    assert "“Could a third party check it?” You said no" in shown
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert "It can be checked." not in pages.words(page)


def test_arrows_go_from_line_to_line(open_debrief, qtbot):
    page = open_debrief()
    first, second = lines(page)[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_the_time_line_holds_every_post_and_says_right_or_not_without_colour(open_debrief):
    page = open_debrief()
    pages.button(page, "Time line").click()
    said = [row.accessibleName() for row in lines(page)]
    assert len(said) == 2
    assert "You: Question · Respond. Right: Claim · Correct." in said[0]
    cells = [row._cells[3][0] for row in lines(page)]
    assert cells == ["✗ Question", "✓ Claim"]


def test_wrong_turns_are_counted_by_question(open_debrief):
    page = open_debrief()
    pages.button(page, "Wrong turns").click()
    shown = pages.words(page)
    assert "“Could a third party check it?”" in shown
    assert "You said no; yes was right. 1 post." in shown


def test_the_case_comes_with_sources_and_doubts(open_debrief):
    page = open_debrief()
    pages.button(page, "The real case").click()
    shown = pages.words(page)
    for told in ("An airline, 2009", "A newspaper", "The day is not known.", "The level is the project's own judgement."):
        assert told in shown


def test_an_exam_shows_no_playbook_and_cannot_be_played_again(open_debrief):
    plain = debrief()
    page = open_debrief(mode="exam", curves=plain.curves[:2], case=None)
    assert "Play again" not in pages.words(page)
    assert "The real case" not in pages.words(page)


def test_what_people_wrote_is_never_markup(open_debrief):
    page = open_debrief()
    pages.button(page, "Time line").click()
    lines(page)[1].click()
    assert HOSTILE in pages.words(page)
    assert pages.marked_up(page) == []


def test_play_again_and_save_report_are_asked_of_the_window(open_debrief, qtbot):
    page = open_debrief()
    with qtbot.waitSignal(page.again):
        pages.button(page, "Play again").click()
    with qtbot.waitSignal(page.report) as caught:
        pages.button(page, "Save report").click()
    assert caught.args == [debrief()]


def test_a_perfect_run_says_that_nothing_was_lost(open_debrief):
    page = open_debrief(rows=debrief().rows[2:], breaches=())
    assert "Nothing was lost" in pages.words(page)


def test_everything_can_be_reached(open_debrief):
    assert pages.unreachable(open_debrief()) == []


@pytest.mark.parametrize("size", [(1280, 620), (1440, 800), (900, 600)])
def test_no_word_is_cut(open_debrief, qtbot, size):
    page = open_debrief()
    page.resize(*size)
    qtbot.wait(1)
    assert pages.clipped(page) == []


def test_the_curves_are_told_in_words_and_the_keys_go_from_act_to_act(qtbot, themed):
    chart = DebriefChart()
    qtbot.addWidget(chart)
    chart.show_debrief(debrief())
    chart.show()
    assert chart.accessibleName() == (
        "Pressure. You: highest 500 at 4:00, 500 at the end; Silence: highest 900 at 4:00, 900 at the end; "
        "Playbook: highest 100 at 1:00, 0 at the end."
    )
    told: list[str] = []
    chart.told.connect(told.append)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert told[0].startswith("1:01: you 201, silence 228, playbook 99")
    assert told[1].endswith("1:30 Held the notice")


def test_a_curve_is_exact_before_and_after_a_jump():
    curve = Curve("me", ((0, 0), (60_000, 0), (60_000, 200), (120_000, 260)))
    assert [figures.value_at(curve, at) for at in (0, 59_999, 60_000, 90_000, 120_000, 999_999)] == [0, 0, 200, 230, 260, 260]


def test_labels_that_would_meet_are_set_apart_in_order():
    assert figures.apart([50, 52, 51], 10, 0, 100) == [50, 70, 60]
    assert figures.apart([95, 96], 10, 0, 100) == [90, 100]


@pytest.mark.parametrize(("minutes", "step"), [(4, 1), (14, 2), (18, 5), (90, 15)])
def test_ticks_stay_few(minutes, step):
    assert figures.minute_step(minutes * 60_000) == step
