"""Containment measures kept heat against silence and par; order counts what was begun before."""

from __future__ import annotations

import pytest

from tests.helpers import build as b
from tests.scoring.desk import Desk


def _song(**more) -> Desk:
    return Desk(b.scenario([b.post("p", 10, "question", "respond", storyline=0, drafts=b.answers("p"))],
                           storylines=(b.storyline(**more),)))


def test_acting_exactly_when_due_is_all_of_it_and_earlier_no_more() -> None:
    assert _song().say(190, "p", "hold").say(430, "p", "right").earned("containment") == 10_000
    assert _song().say(60, "p", "right").earned("containment") == 10_000


def test_acting_later_is_less() -> None:
    late = _song().say(500, "p", "right").earned("containment")
    later = _song().say(560, "p", "right").earned("containment")
    assert 0 < later < late < 10_000


def test_making_it_worse_is_nothing() -> None:
    assert _song().say(60, "p", "harm").say(500, "p", "right").earned("containment") == 0


def test_what_no_right_act_cooled_is_not_mine() -> None:
    assert _song().say(60, "p", "poor").earned("containment") == 0


def test_where_silence_is_as_good_as_acting_nothing_is_possible() -> None:
    desk = Desk(b.scenario([b.post("p", 10, "noise", "let-stand", storyline=0)],
                           storylines=(b.storyline(rise=-20),)))
    assert desk.earned("containment") is None


def test_storylines_count_by_their_weight() -> None:
    injects = [b.post(f"p{n}", 10, "question", "respond", storyline=n, drafts=b.answers(f"p{n}")) for n in range(2)]
    desk = Desk(b.scenario(injects, storylines=(b.storyline("a", weight=3), b.storyline("b", weight=1))))
    assert desk.say(60, "p1", "right").earned("containment") == 2_500


def _pile(count: int) -> Desk:
    """One urgent question behind which `count` idle posts arrive at once."""
    posts = [b.post("q", 20, "danger", "acknowledge", drafts=b.answers("q"))]
    posts += [b.post(f"n{number}", 21, "noise", "let-stand") for number in range(count)]
    return Desk(b.scenario(posts))


@pytest.mark.parametrize(("before", "points"), [(0, 100), (1, 100), (2, 50), (3, 50), (4, 0)])
def test_beginning_on_what_can_wait_costs_order(before: int, points: int) -> None:
    desk = _pile(before)
    for number in range(before):
        desk.sort(30 + number, f"n{number}", "noise")
    assert desk.say(60, "q", "right").earned("order") == points * 100


def test_what_is_more_urgent_may_come_first() -> None:
    posts = [b.post("q", 20, "question", "respond", drafts=b.answers("q"))]
    posts += [b.post(f"d{n}", 21, "danger", "acknowledge", drafts=b.answers(f"d{n}")) for n in range(4)]
    desk = Desk(b.scenario(posts))
    for number in range(4):
        desk.say(30 + number, f"d{number}", "right")
    assert desk.say(60, "q", "right").earned("order") == 10_000


def test_order_pays_only_right_answers() -> None:
    assert _pile(0).say(60, "q", "poor").earned("order") == 0


def test_a_wave_handled_as_one_is_one_act() -> None:
    desk = _pile(4).merge(30, "n0", "n1", "n2", "n3").sort(31, "n0", "noise", "let-stand")
    assert desk.say(60, "q", "right").earned("order") == 5_000


def test_a_first_word_alone_earns_no_order() -> None:
    assert _pile(0).say(60, "q", "hold").earned("order") == 0
    assert _pile(0).say(60, "q", "hold").say(90, "q", "right").earned("order") == 10_000
