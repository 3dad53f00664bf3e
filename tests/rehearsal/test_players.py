"""How players work: like a trainee, one thing at a time, and the cheats without the key."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from app.engine.commands import Classify
from app.engine.drill import Drill
from app.engine.replay import fold
from app.engine.scenario import Scenario
from app.engine.scoring import score
from app.errors import UsageError
from app.rehearsal.play import digest_over, moves, play
from app.rehearsal.players import CHEATS, NAMES, is_player
from tests.helpers import build as b
from tests.helpers.crisis import crisis

CRISIS = crisis()


@pytest.mark.parametrize("player", NAMES)
def test_a_run_is_the_same_every_time_and_folds_from_its_commands(player: str) -> None:
    run, again = play(CRISIS, player, 3), play(CRISIS, player, 3)
    assert run.commands == again.commands and run.drill.digest() == again.drill.digest()
    folded = fold(CRISIS, 3, run.commands)
    folded.finish()
    assert folded.digest() == run.drill.digest()


@pytest.mark.parametrize("player", [name for name in NAMES if name != "idle"])
def test_one_thing_at_a_time_a_second_each_and_nothing_after_the_end(player: str) -> None:
    times = [command.at_ms for command in play(CRISIS, player, 1).commands]
    assert all(later - earlier >= 1_000 for earlier, later in itertools.pairwise(times))
    assert times and times[-1] <= CRISIS.end_ms


def test_nothing_is_sorted_before_it_was_read() -> None:
    run = play(CRISIS, "playbook", 1)
    for command in run.commands:
        if isinstance(command, Classify):
            shown = run.drill.state.posts[command.inject].published_ms
            assert command.at_ms >= shown + CRISIS.injects[command.inject].words * 300 + 1_000


def test_the_playbook_is_perfect_where_the_load_allows_it() -> None:
    for seed in range(5):
        ledger = score(play(CRISIS, "playbook", seed).drill)
        assert ledger.total == 10_000 and ledger.passed and not ledger.breaches


def test_the_idle_player_does_nothing() -> None:
    run = play(CRISIS, "idle", 1)
    assert run.commands == () and score(run.drill).total == 0


def test_late_acts_rightly_and_does_not_pass() -> None:
    ledger = score(play(CRISIS, "late", 1).drill)
    assert 0 < ledger.total < CRISIS.pass_hundredths and ledger.of("triage").earned == 0


def _with_another_key(scenario: Scenario) -> Scenario:
    """The same to look at, with other worths, classes and dispositions behind it."""
    injects = tuple(
        replace(inject, class_id="question", best="share", acceptable=("hide",), escalate=inject.escalate,
                drafts=tuple(replace(draft, worth=100 - draft.worth) for draft in inject.drafts))
        if inject.kind == "post" else inject
        for inject in scenario.injects
    )
    return replace(scenario, injects=injects, queue=tuple(replace(piece, key="run") for piece in scenario.queue))


@pytest.mark.parametrize("player", [*CHEATS, "random"])
def test_a_cheat_does_the_same_whatever_the_key_says(player: str) -> None:
    for seed in (1, 2):
        assert play(CRISIS, player, seed).commands == play(_with_another_key(CRISIS), player, seed).commands


@pytest.mark.parametrize("player", ["random", *CHEATS])
def test_what_a_rule_leaves_open_the_seed_decides(player: str) -> None:
    assert len({play(CRISIS, player, seed).commands for seed in range(8)}) > 1


def test_the_score_grows_with_skill() -> None:
    def mean(permille: int) -> int:
        return sum(score(play(CRISIS, f"skilled:{permille}", seed).drill).total for seed in range(12))

    means = [mean(permille) for permille in (0, 250, 500, 750, 1000)]
    assert means == sorted(set(means)) and means[-1] == 12 * 10_000


def test_any_skill_can_be_asked_for_and_nonsense_is_refused() -> None:
    assert is_player("skilled:333") and not is_player("skilled:1001") and not is_player("skilled")
    with pytest.raises(UsageError, match="no player"):
        play(CRISIS, "genius", 1)


def test_whoever_drives_the_moves_gets_the_same_run() -> None:
    drill = Drill(CRISIS, 4)
    for move in moves(drill, "playbook"):
        if isinstance(move, int):
            for step in range(drill.now_ms, move, 777):
                drill.advance(step)
            drill.advance(move)
        else:
            drill.do(move)
    drill.finish()
    assert drill.digest() == play(CRISIS, "playbook", 4).drill.digest()


def test_one_run_has_its_own_digest_and_several_have_one_over_all() -> None:
    assert digest_over(["ab"]) == "ab"
    assert digest_over(["ab", "cd"]) != digest_over(["cd", "ab"])


# what the playbook can deal with ------------------------------------------------------------------


def _wanting(**more) -> Scenario:
    fields = {"storylines": (b.storyline(),), "facts": (b.fact("known"), b.fact("revised", (), 0, 0)),
              "deeds": (b.deed("repair"),)}
    drafts = more.pop("drafts", b.answers("p", approval=3, facts=(0,), deeds=(0,)))
    expected = more.pop("expected", b.expected(("care", "operations"), 3))
    return b.scenario(
        [b.post("p", 10, "unhappy-customer", "restore", storyline=0, drafts=drafts, escalate=expected),
         *more.pop("injects", [])],
        **{**fields, **more},
    )


def test_it_holds_carries_up_waits_and_answers() -> None:
    run = play(_wanting(), "playbook", 0)
    said = [entry.draft for entry in run.drill.state.posts[0].publications]
    assert [run.drill.scenario.injects[0].drafts[draft].id for draft in said] == ["p-hold", "p-right"]
    assert score(run.drill).total == 10_000


def test_it_keeps_its_promise() -> None:
    drafts = tuple(replace(draft, promise_ms=90_000) if draft.holding else draft
                   for draft in b.answers("p", approval=3))
    run = play(_wanting(drafts=drafts), "playbook", 0)
    assert [(promise.kept_ms >= 0, promise.broken) for promise in run.drill.state.promises] == [(True, False)]


def test_an_approval_that_lapses_is_asked_for_another_answer() -> None:
    other = b.draft("p-other", 90, "turn", facts=(1,), approval=3)
    drafts = (*b.answers("p", approval=3, facts=(0, 2)), other)
    facts = (b.fact("known"), b.fact("revised", (), 0, 0), b.fact("last", ()))
    scenario = _wanting(drafts=drafts, facts=facts, injects=[b.learned("r", 150, 1)])
    run = play(scenario, "playbook", 0)
    assert "lapsed" in [event.kind for event in run.drill.events]
    assert [matter.draft for matter in run.drill.state.matters] == [1, 4]
    assert score(run.drill).of("response").earned == 9_000 and score(run.drill).breaches == ()


def test_it_goes_to_whom_an_answer_names() -> None:
    drafts = b.answers("p", approval=4, approval_functions=("legal",))
    run = play(_wanting(drafts=drafts, expected=b.expected(("care",), 3)), "playbook", 0)
    assert [matter.walk[-1] for matter in run.drill.state.matters] == [b.CARE, b.LEGAL]
    assert score(run.drill).of("response").earned == 10_000


def test_it_never_says_what_the_desk_knows_to_be_wrong() -> None:
    scenario = _wanting(drafts=b.answers("p", facts=(0,)), expected=None,
                        injects=[b.learned("k", 5, 0), b.learned("r", 8, 1)])
    assert score(play(scenario, "playbook", 0).drill).breaches == ()


def test_it_turns_to_another_right_answer_when_a_fact_overturns_the_first() -> None:
    other = b.draft("p-other", 90, "turn", facts=(1,), approval=3)
    scenario = _wanting(drafts=(*b.answers("p", facts=(0,)), other),
                        injects=[b.learned("k", 5, 0), b.learned("r", 8, 1)])
    run = play(scenario, "playbook", 0)
    assert score(run.drill).of("response").earned == 9_000 and score(run.drill).breaches == ()


def test_a_cheat_speaks_before_the_fact_is_known_because_the_desk_does_not_show_that() -> None:
    scenario = _wanting(drafts=tuple(replace(draft, facts=(0,)) for draft in b.answers("p")), expected=None)
    codes = [breach.code for breach in score(play(scenario, "longest", 0).drill).breaches]
    assert codes == ["speculation"]
