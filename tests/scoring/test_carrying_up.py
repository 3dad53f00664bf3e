"""Escalation: who heard of it, who could decide, how long it took, and what it costs to overdo it."""

from __future__ import annotations

import pytest

from app.engine.scoring.escalation import time_points
from tests.helpers import build as b
from tests.scoring.desk import Desk

_BEST_MS = 35_000  # seat > lead (5 + 10) > care (5 + 15)


def _claim(functions: tuple[str, ...] = ("care",), authority: int = 3, off_duty: tuple[int, ...] = ()) -> Desk:
    chart = b.chart(off_duty)
    return Desk(b.scenario([b.post("p", 10, "claim", "monitor", escalate=b.expected(functions, authority, 120, chart)),
                            b.post("own", 10, "noise", "let-stand")], chart=chart))


@pytest.mark.parametrize(("took", "points"), [(100, 30), (125, 30), (187, 15), (250, 0), (900, 0)])
def test_time_is_full_to_a_quarter_over_the_best_walk_and_gone_at_two_and_a_half(took: int, points: int) -> None:
    assert time_points(took, 100) == points


def test_the_best_walk_in_time_is_all_of_it() -> None:
    assert _claim().carry(60, "p", b.LEAD, b.CARE).earned("escalation") == 10_000


def test_not_carrying_it_up_is_nothing() -> None:
    assert _claim().earned("escalation") == 0


def test_beginning_late_loses_the_time_and_no_more() -> None:
    assert _claim().carry(131, "p", b.LEAD, b.CARE).earned("escalation") == 7_000


def test_a_detour_costs_time() -> None:
    # Operations first: 20 s more, and back through the lead, who forwards at once.
    took = _BEST_MS + 5_000 + 15_000 + 5_000
    expected = 70 + time_points(took, _BEST_MS)
    assert _claim().carry(60, "p", b.LEAD, b.OPS, b.LEAD, b.CARE).earned("escalation") == expected * 100
    assert 70 < expected < 100


def test_half_the_functions_are_half_their_points_and_no_time() -> None:
    desk = _claim(("care", "operations")).carry(60, "p", b.LEAD, b.CARE)
    assert desk.earned("escalation") == 5_000


def test_too_little_authority_keeps_the_functions() -> None:
    assert _claim(("operations",), 4).carry(60, "p", b.LEAD, b.OPS).earned("escalation") == 4_000


def test_two_matters_may_complete_it_together() -> None:
    desk = _claim(("care", "operations")).carry(60, "p", b.LEAD, b.CARE).carry(61, "p", b.LEAD, b.OPS)
    assert desk.earned("escalation") >= 7_000


def test_going_two_levels_too_high_costs() -> None:
    desk = _claim(("operations",), 2).carry(60, "p", b.LEAD, b.OPS).carry(62, "p", b.LEAD, b.COMMS)
    assert desk.earned("escalation") == 8_500


def test_the_best_walk_itself_is_never_too_high() -> None:
    desk = _claim(("comms",), 2, off_duty=(b.LEAD,))
    assert desk.carry(60, "p", b.LEAD, b.COMMS).earned("escalation") == 10_000


def test_where_nobody_is_there_nothing_is_reached() -> None:
    assert _claim(off_duty=(b.CARE,)).carry(60, "p", b.LEAD, b.CARE).earned("escalation") == 0


def test_carrying_up_what_is_the_seats_own_costs_half_a_line() -> None:
    desk = _claim().carry(60, "p", b.LEAD, b.CARE).carry(200, "own", b.LEAD)
    assert desk.earned("escalation") == 5_000
    assert desk.line("escalation", "own").earned == -50


def test_what_the_policy_carries_up_costs_nothing_though_nobody_expected_it() -> None:
    chart = b.chart()
    injects = [b.post("p", 10, "claim", "monitor", escalate=b.expected(("care",), 3, 120, chart)),
               b.post("press", 10, "official", "monitor")]
    desk = Desk(b.scenario(injects, chart=chart)).carry(60, "p", b.LEAD, b.CARE).carry(200, "press", b.LEAD)
    assert desk.earned("escalation") == 10_000


def test_a_post_of_an_organised_wave_may_be_carried_up_freely() -> None:
    chart = b.chart()
    wave = b.storyline("wave", organised=True)
    injects = [b.post("p", 10, "claim", "monitor", escalate=b.expected(("care",), 3, 120, chart)),
               b.post("one", 10, "criticism", "monitor", storyline=0)]
    desk = Desk(b.scenario(injects, chart=chart, storylines=(wave,)))
    assert desk.carry(60, "p", b.LEAD, b.CARE).carry(200, "one", b.LEAD).earned("escalation") == 10_000


def test_posts_merged_into_an_escalated_one_are_not_carried_up_needlessly() -> None:
    desk = _claim().merge(50, "p", "own").carry(60, "p", b.LEAD, b.CARE)
    assert desk.earned("escalation") == 10_000


def test_a_chapter_that_jumps_to_the_night_leaves_the_best_walk_at_publication_in_force() -> None:
    injects = [b.chapter("night", 5, b.MONDAY_9 + 14 * 3_600_000),
               b.post("p", 10, "claim", "monitor", escalate=b.expected(("care",), 3)),
               b.chapter("later", 200, b.MONDAY_9 + 20 * 3_600_000)]
    assert Desk(b.scenario(injects)).carry(60, "p", b.LEAD, b.CARE).earned("escalation") == 10_000


def test_merging_everything_and_carrying_it_up_once_is_one_escalation() -> None:
    dangers = [b.post(f"d{n}", 10, "danger", "acknowledge", escalate=b.expected(("care",), 3)) for n in range(3)]
    desk = Desk(b.scenario(dangers)).merge(20, "d0", "d1", "d2").carry(30, "d0", b.LEAD, b.CARE)
    assert desk.earned("escalation") == 3_333
    assert [breach.code for breach in desk.ledger().breaches] == ["danger-unescalated"] * 2
