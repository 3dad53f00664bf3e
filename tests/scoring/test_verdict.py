"""The whole: weights, breaches, the verdict, and a ledger that gives its reasons."""

from __future__ import annotations

import json

import pytest

from app.engine.scoring import ledger_json
from tests.helpers import build as b
from tests.scoring.desk import Desk


def _two() -> Desk:
    return Desk(b.scenario(
        [b.post("q", 10, "question", "respond", drafts=b.answers("q")),
         b.post("c", 10, "criticism", "let-stand", storyline=0)],
        storylines=(b.storyline(),), pass_hundredths=6_000,
        queue=(b.piece("sale", 100), b.piece("advert", 120), b.piece("letter", 140), b.piece("spot", 160)),
    ))


def test_nothing_done_earns_nothing() -> None:
    ledger = _two().ledger()
    assert ledger.total == 0 and not ledger.passed


def test_a_dimension_with_nothing_possible_gives_its_weight_to_the_others() -> None:
    desk = Desk(b.scenario([b.post("n", 10, "noise", "let-stand")])).sort(20, "n", "noise", "let-stand")
    ledger = desk.ledger()
    assert ledger.total == 10_000 and ledger.passed
    assert [score.earned for score in ledger.dimensions] == [10_000, None, None, None, None, None]


def test_the_rubric_weighs_the_dimensions() -> None:
    injects = [b.post("q", 10, "question", "respond", drafts=b.answers("q"))]
    for weights, total in (((20, 25, 15, 20, 10, 10), 2_857), ((60, 10, 10, 10, 5, 5), 7_058)):
        desk = Desk(b.scenario(injects, weights=weights)).sort(20, "q", "question", "respond")
        assert desk.ledger().total == total


def test_a_serious_breach_takes_five_points() -> None:
    desk = _two().choose(50, 1, "hold").choose(50, 2, "hold").choose(50, 3, "hold")
    whole = _two().choose(50, 0, "hold").choose(50, 1, "hold").choose(50, 2, "hold").choose(50, 3, "hold")
    assert [breach.code for breach in desk.ledger().breaches] == ["clash"]
    assert desk.ledger().serious_cost == 500 and whole.ledger().serious_cost == 0


def test_serious_breaches_take_fifteen_points_at_most() -> None:
    ledger = _two().ledger()
    assert len(ledger.breaches) == 4 and ledger.serious_cost == 1_500


def test_a_critical_breach_fails_whatever_was_earned() -> None:
    desk = _two()
    for piece in range(4):
        desk.choose(20, piece, "hold")
    desk.sort(30, "q", "question", "respond").say(30, "q", "right").sort(40, "c", "criticism", "hide")
    desk.sort(55, "c", "", "let-stand")
    ledger = desk.ledger()
    assert [breach.code for breach in ledger.breaches] == ["removed-criticism"]
    assert ledger.total >= ledger.pass_hundredths and not ledger.passed


def test_a_hide_that_was_recalled_is_no_breach() -> None:
    desk = _two().sort(40, "c", "criticism", "hide").recall(45, "c")
    assert "removed-criticism" not in [breach.code for breach in desk.ledger().breaches]


@pytest.mark.parametrize(("needs", "code"), [({"approval": 3}, "unapproved"), ({"facts": (0,)}, "speculation")])
def test_publishing_without_what_it_needs_is_a_breach_once(needs: dict, code: str) -> None:
    injects = [b.post("q", 10, "question", "respond", drafts=b.answers("q", **needs))]
    desk = Desk(b.scenario(injects, facts=(b.fact("known"),))).say(60, "q", "right")
    assert [breach.code for breach in desk.ledger().breaches] == [code]


def test_every_line_says_why_and_names_what_it_is_about() -> None:
    for line in _two().sort(30, "q", "noise", "hide").say(40, "q", "poor").ledger().lines:
        assert line.reason.endswith((".", "”")) and len(line.reason) > 20
        assert line.inject >= 0 or line.ref_kind == "piece"


def test_the_lost_points_of_all_lines_are_what_is_missing_from_the_total() -> None:
    desk = _two().sort(30, "q", "question", "hide")
    for piece in range(4):
        desk.choose(50, piece, "hold")
    ledger = desk.say(300, "q", "poor").ledger()
    lost = sum(ledger.lost(line) for line in ledger.lines)
    assert abs(10_000 - ledger.total - ledger.serious_cost - lost) <= len(ledger.lines)


def test_the_ledger_is_canonical_json() -> None:
    desk = _two().say(40, "q", "right")
    text = ledger_json(desk.ledger())
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    assert json.loads(text)["total"] == desk.ledger().total


def test_a_scenario_without_baselines_is_refused() -> None:
    from dataclasses import replace

    desk = Desk(replace(_two().scenario, baselines=None))
    with pytest.raises(ValueError, match="baselines"):
        desk.ledger()
