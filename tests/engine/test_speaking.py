"""What goes out in our name, what can be taken back, and what it costs."""

from __future__ import annotations

from app.engine import view
from app.engine.commands import Classify, Publish, Recall
from app.engine.drill import Drill
from app.units import HEAT_PER_POINT
from tests.engine.language import play
from tests.helpers.build import answers, deed, draft, fact, piece, post, scenario, storyline


def _clip(drafts=None, injects=(), **more):
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=drafts or answers("clip"))
    fields = dict(storylines=(storyline(),), facts=(fact("cause"),), deeds=(deed("repair"),))
    return scenario([clip, *injects], **{**fields, **more})


def test_a_draft_can_be_recalled_for_ten_seconds() -> None:
    drill = play(_clip(), """
        1:00  publish clip clip-harm
        1:00  ? refused publish clip clip-right
        1:09  recall clip
        1:10  ? heat song 240
        1:20  ? refused recall clip
        1:30  publish clip clip-harm
        1:40  ? heat song 420
        1:41  ? refused recall clip
        1:41  ? refused publish clip clip-harm
    """)
    assert [entry.status for entry in drill.state.posts[0].publications] == ["recalled", "out"]


def test_publishing_without_the_approval_is_a_breach() -> None:
    play(_clip(answers("clip", approval=3)), """
        1:00  publish clip clip-right
        1:09  ? no-breach unapproved
        1:10  ? breach unapproved
    """)


def test_saying_what_is_not_known_yet_is_speculation_even_if_it_proves_true() -> None:
    play(_clip(answers("clip", facts=(0,))), """
        1:00  publish clip clip-right
        1:10  ? breach speculation
        1:10  ? phase song slowed
    """)


def test_words_without_their_deed_only_slow() -> None:
    drill = play(_clip(answers("clip", deeds=(0,))), """
        1:00  publish clip clip-right
        1:10  ? phase song slowed
    """)
    assert not drill.state.posts[0].publications[0].right


def test_a_promise_kept_calms() -> None:
    drafts = (draft("wait", 70, "slow", promise_ms=60_000, holding=True), *answers("clip"))
    play(_clip(drafts), """
        1:00  publish clip wait
        1:10  ? promise open
        1:59  publish clip clip-right
        2:09  ? promise kept
        2:20  ? no-breach broken-promise
    """)


def test_a_promise_broken_heats_and_is_a_breach() -> None:
    drafts = (draft("wait", 70, "none", promise_ms=60_000, holding=True), *answers("clip"))
    play(_clip(drafts), """
        1:00  publish clip wait
        2:01  publish clip clip-right
        2:09  ? promise open
        2:10  ? breach broken-promise
        2:10  ? heat song 380
    """)


def test_giving_more_to_whoever_shouts_louder_teaches_the_others() -> None:
    loud = post("loud", 0, "criticism", "acknowledge", storyline=1,
                drafts=(draft("gift", 0, "none", breach="two-prices"),))
    play(_clip(injects=[loud], storylines=(storyline(), storyline("other", rise=0))), """
        1:00  publish loud gift
        1:10  ? heat song 280
        1:10  ? heat other 200
    """)


def test_hiding_lawful_criticism_is_a_breach_and_heats() -> None:
    play(_clip(), """
        1:00  dispose clip hide
        1:05  dispose clip restore
        1:15  ? no-breach removed-criticism
        1:16  dispose clip hide
        1:26  ? breach removed-criticism
        1:26  ? heat song 376
    """)


def test_a_piece_left_running_beside_harm_clashes() -> None:
    queue = (piece("sale", 120), piece("advert", 180), piece("notice", 240, key="run", kind="notice"))
    play(_clip(queue=queue), """
        1:00  hold advert
        2:00  ? breach clash
        2:00  ? heat song 370
        2:00  ? refused hold sale
        3:00  ? heat song 430
    """)


def test_a_blanket_stop_that_kills_the_notice_clashes_too() -> None:
    queue = (piece("notice", 120, key="run", kind="notice"),)
    play(_clip(queue=queue), """
        1:00  hold notice
        1:59  ? no-breach clash
        2:00  ? breach clash
    """)


def test_a_monitored_post_comes_back_when_its_storyline_grows() -> None:
    drill = play(_clip(), """
        1:00  dispose clip monitor
    """)
    tripped = [event.at_ms for event in drill.events if event.kind == "tripwire"]
    # 230 points at 1:00 (30 s of grace), 150 more at 60 a minute
    assert tripped == [60_000 + 150_000]


def test_posts_handled_as_one_share_class_and_disposition() -> None:
    more = [post(f"wave{n}", n, "criticism", "let-stand", storyline=0) for n in range(1, 4)]
    drill = play(_clip(injects=more), """
        0:30  merge wave1 wave2 wave3
        0:31  classify wave1 criticism
        0:32  dispose wave1 let-stand
        0:33  ? refused merge wave2 clip
    """)
    assert [post.class_id for post in drill.state.posts] == ["", "criticism", "criticism", "criticism"]
    assert [post.disposition for post in drill.state.posts[1:]] == ["let-stand"] * 3


def test_ending_early_lets_the_world_run_on_in_silence() -> None:
    drill = play(_clip(), """
        1:00  end
        1:01  ? refused classify clip claim
    """)
    assert drill.now_ms == drill.scenario.end_ms
    assert drill.heat_at(0, drill.now_ms) == (200 + 570) * HEAT_PER_POINT
    assert drill.state.heats[0].trace[-1][0] == 30_000


def test_a_hide_taken_back_leaves_what_was_chosen_before() -> None:
    drill = play(_clip(), """
        1:00  dispose clip monitor
        1:10  dispose clip hide
        1:15  recall clip
        3:40  ? no-breach removed-criticism
    """)
    assert drill.state.posts[0].disposition == "monitor"
    assert [event.at_ms for event in drill.events if event.kind == "tripwire"] == [75_000 + 150_000]


def test_what_was_hidden_as_one_is_taken_back_as_one() -> None:
    more = [post(f"wave{n}", n, "criticism", "let-stand", storyline=0) for n in range(1, 4)]
    drill = play(_clip(injects=more), """
        0:30  merge wave1 wave2 wave3
        0:31  dispose wave1 hide
        0:35  recall wave1
        9:00  ? no-breach removed-criticism
    """)
    assert [post.disposition for post in drill.state.posts] == [""] * 4


def test_one_walk_does_not_carry_what_was_merged_from_another_issue() -> None:
    wave = [post("wave1", 1, "criticism", "let-stand", storyline=0), post("other", 2, "criticism", "let-stand"),
            post("wave2", 3, "criticism", "let-stand", storyline=0)]
    drill = play(_clip(injects=wave), """
        0:30  merge wave1 other wave2
        0:31  escalate wave1 lead
    """)
    assert [len(post.matters) for post in drill.state.posts] == [0, 1, 0, 1]


def test_one_answer_calms_once_however_many_promises_it_keeps() -> None:
    promises = tuple(draft(f"soon{n}", 70, "none", promise_ms=120_000, holding=True) for n in range(3))
    drill = play(_clip((*promises, draft("word", 100, "none"))), """
        0:30  publish clip soon0
        0:41  publish clip soon1
        0:52  publish clip soon2
        1:10  ? heat song 240
        1:50  publish clip word
        2:00  ? heat song 250
    """)
    assert all(promise.kept_ms == 120_000 for promise in drill.state.promises)


def test_a_promise_is_the_deadline_that_the_desk_shows() -> None:
    drafts = (draft("soon", 70, "none", promise_ms=60_000, holding=True), *answers("clip"))
    drill = Drill(_clip(drafts))
    drill.do(Classify(10_000, 0, "unhappy-customer"))
    assert view.shown_due(drill, 0) == ("first-word", 120_000)
    drill.do(Publish(20_000, 0, 0))
    assert view.shown_due(drill, 0) == ("answer", 80_000)
    drill.do(Recall(25_000, 0))
    assert view.shown_due(drill, 0) == ("first-word", 120_000)
