"""The page My standing in every state that it can be in."""

from __future__ import annotations

from datetime import date

import pytest

from app.certification.entitlement import Entitlement
from app.certification.outcome import SetOutcome
from app.certification.standing import LevelStanding
from app.services.sittings import DrillResult, Result
from app.storage.exam_sets import ExamSet
from app.ui.models.standing_shown import LevelShown, StandingShown
from app.ui.pages.standing_page import StandingPage
from tests.ui.helpers import pages

MAY = Entitlement(True, "whole", date(2026, 6, 1), 2, False, "", ())


def level(state="none", following=MAY, lack="", until=None) -> LevelShown:
    where = LevelStanding("responder", "Responder", state, "", None, until, (), following)
    return LevelShown("desk", "Crisis desk", "Skylark Air", where, ("4 unseen drills of difficulty 1 to 3.",), lack, 2, 12)


def result(passed=False, near=False, decision="", mean=6_850) -> Result:
    made = ExamSet("s", "00417", "h", "desk", "d", "responder", "whole", 1, 1, "", 0, 0, 1, "closed", "i")
    came = SetOutcome(passed, True, mean, 6_000, 0, 0, True, near, 200, () if passed else ("The mean over the set is 68.5; 70 is needed.",))
    return Result(made, "Responder", came, (DrillResult(0, "The kettle", "ended", 7, 6_850, 0, 0),), decision, 0)


def standing(*levels, results=(), open_set="", running=False, broken=()) -> StandingShown:
    return StandingShown("00417", "Kim Example", "Hub", levels, results, open_set, "Responder" if open_set else "", 1, 4, running, (), broken)


@pytest.fixture
def page(qtbot, themed):
    made = StandingPage(lambda: None)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def test_a_set_may_be_begun_and_the_button_says_which(page, qtbot):
    page.show_standing(standing(level()))
    with qtbot.waitSignal(page.begin_wanted) as asked:
        pages.button(page, "Begin a set …").click()
    assert asked.args == ["desk", "responder"]
    assert "2 of 2 sets left within 12 months" in pages.words(page)
    assert "None yet. What you practise stays yours" in pages.words(page)


@pytest.mark.parametrize(("shown", "words"), [
    (level(following=Entitlement(False, "whole", date(2026, 6, 20), 1, False, "", ("14 days between two sets.",))),
     "A set may be begun from 2026-06-20 on."),
    (level(following=Entitlement(False, "whole", None, 2, False, "", ("A valid certificate Responder is needed first.",))),
     "A valid certificate Responder is needed first."),
    (level(lack="Only 2 unseen ones are left."), "Only 2 unseen ones are left."),
    (level("valid", Entitlement(False, "renewal", date(2027, 3, 1), 2, False, "", ("It may be renewed later.",)), until=date(2027, 6, 1)),
     "Held until 2027-06-01."),
    (level("lapsed", until=date(2026, 1, 1)), "It was held until 2026-01-01."),
    (level("suspended", Entitlement(False, "renewal", None, 2, False, "", ("Suspended; somebody has to decide.",))), "Suspended"),
    (level(following=MAY.__class__(True, "whole", date(2026, 6, 1), 1, True, "", ())), "near miss"),
])  # fmt: skip
def test_every_state_says_what_it_is_and_from_when_on(page, shown, words):
    page.show_standing(standing(shown))
    assert words in pages.words(page)
    button = next(each for each in page._begins)
    assert button.isEnabled() == (shown.standing.next.may and not shown.lack)


@pytest.mark.parametrize(("came", "words"), [
    (result(passed=True, mean=8_000), "Passed, waiting for a decision"), (result(passed=True, decision="granted"), "Passed, granted"),
    (result(passed=True, decision="declined"), "Passed, declined"), (result(near=True), "Near miss"), (result(), "Not passed"),
])  # fmt: skip
def test_results_say_what_they_are_and_never_that_somebody_is_certified(page, came, words, qtbot):
    page.show_standing(standing(level(), results=(came,)))
    assert words in pages.words(page) and "certified" not in pages.words(page).lower()
    with qtbot.waitSignal(page.debrief_wanted) as asked:
        pages.button(page, "Debrief of drill 1").click()
    assert asked.args == [7]


def test_an_open_set_stands_on_top_and_nothing_else_can_be_begun(page, qtbot):
    page.show_standing(standing(level(), open_set="abc", running=True))
    assert "its clock runs" in pages.words(page)
    assert not page._begins[0].isEnabled()
    with qtbot.waitSignal(page.go_on_wanted) as asked:
        pages.button(page, "Go on").click()
    assert asked.args == ["abc"]


def test_without_a_programme_it_says_where_one_belongs(page):
    page.show_standing(standing(broken=("desk.yaml",)))
    assert "No programme here" in pages.words(page)
    assert "desk.yaml has errors" in pages.words(page)


def test_it_can_be_reached_read_aloud_and_is_never_markup(page):
    page.show_standing(standing(level(), results=(result(),), open_set="abc"))
    assert pages.unreachable(page) == [] and pages.marked_up(page) == [] and pages.clipped(page) == []


def test_narrow_the_results_stand_below(page):
    page.show_standing(standing(level(), results=(result(),)))
    page.resize(1024, 640)
    assert pages.clipped(page) == []


def test_somebody_else_may_pick_themselves(page, qtbot):
    page.show_standing(standing(level()))
    with qtbot.waitSignal(page.picked) as asked:
        pages.button(page, "Not you? Pick yourself").click()
    assert asked.args == [""]
