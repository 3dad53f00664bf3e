"""The debrief: what it says of a run, and what an exam's keeps to itself."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from pathlib import Path

import pytest

from app.engine.codec import to_json
from app.engine.drill import Drill
from app.engine.scoring import score
from app.exports.debrief import Curve, Debrief, WrongTurn
from app.exports.report_html import report_html
from app.exports.report_text import report_text
from app.exports.report_words import turn_sentence
from app.paths import Paths
from app.rehearsal.play import play
from app.services.debriefing import case_of, debrief
from app.services.debriefing.posts import wrong_turn
from app.services.scenarios import load_one
from tests.exports.runs import ASK, BURN, CLIP, JOKE, WHYS, debriefed, played
from tests.helpers.crisis import crisis

SEED = 7


@cache
def run(player: str, mode: str = "practice") -> tuple[Drill, Debrief]:
    """A robot's run of the whole crisis, debriefed as if a person had played it."""
    drill = play(crisis(), player, SEED).drill
    return drill, debrief(drill.scenario, drill, mode)


def curve(found: Debrief, label: str) -> Curve:
    """One of its curves."""
    return next(entry for entry in found.curves if entry.label == label)


@pytest.mark.parametrize("player", ["idle", "skilled:500", "playbook", "answer-all"])
def test_curves_start_and_end_right_and_never_run_backwards(player: str) -> None:
    drill, found = run(player)
    for entry in found.curves:
        times = [at_ms for at_ms, _ in entry.points]
        assert times == sorted(times)
        assert entry.points[0] == (0, 0) and times[-1] == drill.scenario.end_ms
        assert all(0 <= pressure <= 1_000 for _, pressure in entry.points)
    assert curve(found, "me").points[-1][1] == drill.pressure_at(drill.scenario.end_ms)


def test_a_curve_goes_through_what_the_desk_showed() -> None:
    from app.exports.report_text import pressure_at

    _, found = run("idle")
    again = Drill(crisis(), SEED)
    for at_ms in range(0, again.scenario.end_ms + 1, 37_000):
        again.advance(at_ms)
        assert abs(pressure_at(curve(found, "me"), at_ms) - again.pressure_at(at_ms)) <= 1


def test_who_does_nothing_has_the_curve_of_silence_and_the_playbook_its_own() -> None:
    for player, label in (("idle", "silence"), ("playbook", "playbook")):
        found = run(player)[1]
        assert curve(found, "me").points == curve(found, label).points


def test_the_wrong_turn_is_the_question_where_the_ways_part() -> None:
    scenario = crisis()
    early = wrong_turn(scenario, "official", "question")
    late = wrong_turn(scenario, "question", "official")
    assert early == WrongTurn("Is it official?", True, "Official", "Question")
    assert late == WrongTurn("Is it official?", False, "Question", "Official")
    assert wrong_turn(scenario, "question", "question") is None and wrong_turn(scenario, "", "question") is None
    assert turn_sentence(early) == (
        "At “Is it official?” you said yes and stopped at Official; the answer is no, and the way goes on to Question."
    )
    assert turn_sentence(late) == "At “Is it official?” you said no and came to Question; the answer is yes: Official."


def test_each_post_tells_what_i_did_and_what_the_playbook_did() -> None:
    found = debriefed("practice")
    clip, ask, joke, burn = (next(story for story in found.posts if story.inject == index)
                             for index in (CLIP, ASK, JOKE, BURN))
    assert [act.right for act in clip.mine] == [False, True, True, True]
    assert clip.mine[2].text.startswith("Carried it to Lead, then Care, with “We got this wrong")
    assert "approved by care" in clip.mine[2].text
    assert clip.turn is not None and clip.turn.given == "Criticism" and clip.turn.right == "Unhappy customer"
    assert clip.playbook and all(act.right is not False for act in clip.playbook)
    assert [(act.text.split("“")[0], act.right) for act in ask.mine] == [
        ("Published ", None), ("Recalled the draft before it went out", None), ("Published ", False)]
    assert ask.mine[0].text.endswith("and recalled it")
    assert joke.mine[-1].right is False and joke.why == WHYS[JOKE]
    assert [worth for _, worth, _ in burn.drafts] == [20, 100, 70, 0]


def test_the_ledger_is_whole_and_lost_points_come_first() -> None:
    drill, found = run("skilled:500")
    ledger = score(drill)
    assert len(found.rows) == len(ledger.lines)
    assert sorted((row.dimension, row.earned, row.possible) for row in found.rows) == sorted(
        (line.dimension, line.earned, line.possible) for line in ledger.lines)
    lost = [row.lost for row in found.rows]
    assert lost == sorted(lost, reverse=True) and lost[0] > 0
    assert (found.total, found.passed, found.level) == (ledger.total, ledger.passed, ledger.level)


@pytest.mark.parametrize("player", ["idle", "skilled:0", "skilled:500", "late", "answer-all", "escalate-all", "random"])
def test_advice_is_at_most_three_whole_sentences(player: str) -> None:
    found = run(player)[1]
    assert 1 <= len(found.advice) <= 3 and len(set(found.advice)) == len(found.advice)
    assert all(sentence.endswith(".") and sentence[0].isupper() for sentence in found.advice)
    assert found.verdict.startswith("Not passed")


def test_a_faultless_run_gets_no_advice() -> None:
    found = run("playbook")[1]
    assert found.passed and found.verdict.startswith("Passed with ")
    assert all(row.lost < 50 for row in found.rows) or found.advice


def test_a_danger_that_was_not_carried_up_is_said_before_all_else() -> None:
    found = debriefed("practice")
    assert found.breaches[0].critical and found.breaches[0].inject == BURN
    assert found.advice[0].startswith("Carry a danger up before anything else: at 1:40")


def test_an_exams_debrief_keeps_the_key() -> None:
    found = debriefed("exam")
    assert [entry.label for entry in found.curves] == ["me", "silence"]
    assert all(bar.playbook is None for bar in found.bars)
    for story in found.posts:
        assert (story.playbook, story.drafts, story.turn) == ((), (), None)
        assert (story.right_class, story.right_disposition, story.why) == ("", "", "")
    told = repr(asdict(found)) + report_text(found) + report_html(found)
    texts = {draft.text for inject in played().scenario.injects[: BURN + 1] if inject.authored for draft in inject.drafts}
    assert [text for text in sorted(texts) if text in told] == sorted(
        text for text in texts if not text.startswith("We have seen this"))  # the one draft that was never taken
    assert "Worth" not in report_html(found) and "playbook:" not in report_text(found).lower()


def points(row):
    return row.dimension, row.what, row.earned, row.possible, row.lost, row.title


def test_an_exams_debrief_still_has_own_acts_points_and_reasons() -> None:
    practice, exam = debriefed("practice"), debriefed("exam")
    assert [story.mine for story in exam.posts] == [story.mine for story in practice.posts]
    assert [row[:5] for row in map(points, exam.rows)] == [row[:5] for row in map(points, practice.rows)]
    assert exam.total == practice.total and all(row.reason for row in exam.rows)
    assert [row.reason for row in exam.rows if 0 < row.possible <= row.earned] == [
        row.reason for row in practice.rows if 0 < row.possible <= row.earned]  # what was right may be said


def test_only_a_finished_drill_is_debriefed() -> None:
    scenario = crisis()
    with pytest.raises(ValueError, match="played to its end"):
        debrief(scenario, Drill(scenario, SEED), "practice")


def test_a_debrief_changes_nothing_about_the_run() -> None:
    drill = play(crisis(), "skilled:500", SEED).drill
    before = drill.digest(), to_json(drill.scenario)
    first = debrief(drill.scenario, drill, "practice")
    assert first == debrief(drill.scenario, drill, "practice")
    assert (drill.digest(), to_json(drill.scenario)) == before


def test_the_real_case_is_told_with_sources_doubts_and_whose_judgement(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    scenario = load_one(paths, paths.scenarios / "guitar-on-the-tarmac.yaml")
    case = case_of(paths, scenario)
    assert case is not None and case.sources and case.doubts
    assert "judgement" in case.level_note
