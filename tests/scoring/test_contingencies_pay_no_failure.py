"""Points are those of every inject that silence publishes; failing first never earns more."""

from __future__ import annotations

from dataclasses import replace

from app.engine.scenario import Inject
from tests.helpers import build as b
from tests.scoring.desk import Desk


def _opened(**more) -> list[Inject]:
    """A question, and a press call that only comes if nobody answers it within two minutes."""
    question = b.post("q", 10, "question", "respond", drafts=b.answers("q"))
    call = b.post("call", 0, "official", "acknowledge", drafts=b.answers("call"), when=("ignored", 0, 120_000),
                  contingency=True, openers=(0,), **more)
    return [question, replace(call, at_ms=-1)]


def _desk() -> Desk:
    return Desk(b.scenario(_opened(), minutes=20))


def _handle(desk: Desk, post: str, at_s: int, class_id: str, disposition: str) -> Desk:
    return desk.sort(at_s, post, class_id, disposition).say(at_s, post, "right")


def test_who_averts_it_has_its_points_in_full() -> None:
    desk = _handle(_desk(), "q", 60, "question", "respond")
    assert desk.drill.state.posts[1].published_ms < 0
    assert desk.ledger().total == 10_000
    assert "never happened" in desk.line("response", "call").reason


def test_who_averts_it_by_a_poor_answer_has_as_little_of_it() -> None:
    desk = _desk().say(60, "q", "poor")
    assert desk.line("response", "call").earned == 20


def test_who_meets_it_wins_back_half_at_most() -> None:
    desk = _handle(_desk(), "call", 150, "official", "acknowledge")
    assert desk.line("response", "call").earned == 50
    assert desk.line("order", "call").earned == 50
    assert desk.line("response", "q").earned == 0


def test_failing_first_never_earns_more_than_not_failing() -> None:
    averted = _handle(_desk(), "q", 60, "question", "respond").ledger().total
    met = _handle(_handle(_desk(), "call", 150, "official", "acknowledge"), "q", 200, "question", "respond")
    assert met.ledger().total < averted


def test_what_comes_only_in_my_run_earns_nothing_but_may_cost() -> None:
    injects = [b.post("q", 10, "question", "respond", drafts=b.answers("q")),
               replace(b.post("fan", 0, "positive", "let-stand"), at_ms=-1, when=("published", 0, -1),
                       contingency=True, openers=(0,))]
    good = Desk(b.scenario(injects)).say(60, "q", "right").sort(100, "fan", "positive", "let-stand")
    assert all(line.ref != 1 for line in good.ledger().lines)
    bad = Desk(b.scenario(injects)).say(60, "q", "right").say(100, "fan", "sorry")
    assert bad.line("response", "fan").earned == -25


def test_what_follows_a_post_that_stayed_away_stays_away_with_it() -> None:
    injects = _opened()
    injects.append(replace(b.post("more", 0, "criticism", "let-stand"), at_ms=-1, when=("after", 1, 10_000)))
    desk = _handle(Desk(b.scenario(injects, minutes=20)), "q", 60, "question", "respond")
    assert desk.ledger().total == 10_000


def test_what_does_not_come_because_its_storyline_closed_is_not_lost() -> None:
    injects = [b.post("q", 10, "question", "respond", storyline=0, drafts=b.answers("q")),
               b.post("still", 500, "criticism", "let-stand", storyline=0, until_closed=True)]
    desk = Desk(b.scenario(injects, storylines=(b.storyline(heat=100),)))
    desk = _handle(desk, "q", 20, "question", "respond")
    assert desk.ledger().total == 10_000
    assert desk.drill.state.posts[1].published_ms < 0


def test_a_storyline_that_never_began_is_contained_as_its_opener_was() -> None:
    injects = _opened(storyline=0)
    desk = Desk(b.scenario(injects, minutes=20, storylines=(b.storyline(),)))
    assert _handle(desk, "q", 60, "question", "respond").earned("containment") == 10_000


def test_ending_early_leaves_the_possible_points_as_they_are() -> None:
    desk = _handle(_desk(), "q", 60, "question", "respond")
    assert sum(line.possible for line in desk.ledger().lines) == sum(line.possible for line in _desk().ledger().lines)
