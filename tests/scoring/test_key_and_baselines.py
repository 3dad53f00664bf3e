"""The author's right acts, and what silence and par come to."""

from __future__ import annotations

from dataclasses import replace

from app.engine.baselines import par, silence
from app.engine.key import key
from app.engine.scoring import score
from tests.helpers import build as b
from tests.helpers.crisis import crisis


def test_the_key_of_a_decision_is_its_worthiest_word_and_first_word() -> None:
    drafts = (*b.answers("q"), b.draft("q-best-hold", 80, holding=True), b.draft("q-threat", 100, breach="threat"))
    scenario = b.scenario([b.post("q", 10, "question", "respond", drafts=drafts)])
    found = key(scenario).posts[0]
    names = [draft.id for draft in scenario.injects[0].drafts]
    assert (names[found.first_word], names[found.answer]) == ("q-best-hold", "q-right")


def test_without_a_right_holding_draft_the_first_word_is_the_answer() -> None:
    drafts = tuple(draft for draft in b.answers("q") if not draft.holding)
    found = key(b.scenario([b.post("q", 10, "question", "respond", drafts=drafts)])).posts[0]
    assert found.first_word == found.answer >= 0 and not found.holds


def test_the_key_never_answers_what_is_rightly_left_alone() -> None:
    scenario = b.scenario([b.post("c", 10, "criticism", "let-stand", drafts=b.answers("c"))])
    assert key(scenario).posts[0].answer == key(scenario).posts[0].first_word == -1


def test_silence_publishes_what_failure_opens_and_not_what_success_does() -> None:
    injects = [
        b.post("q", 10, "question", "respond", drafts=b.answers("q")),
        replace(b.post("worse", 0, "criticism", "let-stand"), at_ms=-1, when=("ignored", 0, 60_000)),
        replace(b.post("thanks", 0, "positive", "let-stand"), at_ms=-1, when=("published", 0, -1)),
    ]
    assert b.scenario(injects).baselines.published == (True, True, False)


def test_par_does_everything_right_exactly_when_it_is_due() -> None:
    injects = [b.post("p", 10, "unhappy-customer", "restore", storyline=0, drafts=b.answers("p", approval=3),
                      escalate=b.expected(("care",), 3))]
    scenario = b.scenario(injects, storylines=(b.storyline(),))
    drill = par(scenario)
    assert [entry.at_ms for entry in drill.state.posts[0].publications] == [130_000, 370_000]
    assert score(drill).total == 10_000 and scenario.baselines.par_area < scenario.baselines.silence_area


def test_par_sets_out_early_enough_for_the_answer_to_be_back() -> None:
    injects = [b.post("d", 10, "danger", "acknowledge", storyline=0, escalate=b.expected(("care",), 3, 120),
                      drafts=tuple(d for d in b.answers("d", approval=3, deeds=(0,)) if not d.holding))]
    drill = par(b.scenario(injects, storylines=(b.storyline(),), deeds=(b.deed("repair", takes_s=20),)))
    assert drill.state.matters[0].begun_ms < 70_000
    assert drill.state.posts[0].publications[0].at_ms == 70_000


def test_par_of_a_whole_crisis_is_all_but_perfect() -> None:
    assert score(par(crisis())).total >= 9_500


def test_silence_of_a_whole_crisis_earns_nothing() -> None:
    assert score(silence(crisis())).total == 0
