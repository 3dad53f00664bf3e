"""The lines that everybody meets."""

from __future__ import annotations

import pytest

from app.certification.angoff import judge_cut
from app.certification.exam_lines import earned_by_line, exam_lines
from app.engine.scoring import score
from app.rehearsal.play import play
from tests.authoring.shipped import NAMES, drill
from tests.services.desk import scenario

SOME = NAMES[:: max(1, len(NAMES) // 3)][:3]


@pytest.mark.parametrize("name", SOME)
def test_all_lines_together_are_worth_the_whole_score(name: str) -> None:
    lines = exam_lines(drill(name))
    assert sum(line.worth for line in lines) == 10_000
    assert len({line.id for line in lines}) == len(lines)


@pytest.mark.parametrize("name", SOME)
def test_every_run_meets_the_same_lines(name: str) -> None:
    lines = [line.id for line in exam_lines(drill(name))]
    for player in ("playbook", "random", "answer-all"):
        assert list(earned_by_line(drill(name), score(play(drill(name), player, 3).drill))) == lines


def test_expecting_what_a_run_earned_comes_to_its_score() -> None:
    # The ledger rounds every dimension and the whole down to a hundredth: at most two are lost.
    for seed in range(3):
        ledger = score(play(scenario(), "skilled:700", seed).drill)
        if all(line.possible for line in ledger.lines):
            cut = judge_cut(exam_lines(scenario()), earned_by_line(scenario(), ledger))
            assert 0 <= cut - (ledger.total + ledger.serious_cost) < 2


def test_a_line_is_named_by_the_names_in_the_file() -> None:
    lines = {line.id: line for line in exam_lines(scenario())}
    assert lines["response/inject/clip/answer"].decision
    assert lines["response/inject/clip/answer"].storyline == 0
    assert not lines["triage/inject/joke/class"].decision
    assert lines["triage/inject/joke/class"].storyline == -1
    assert lines["response/piece/sale/own queue"].possible == 100
    assert lines["containment/storyline/song/heat"].storyline == 0
