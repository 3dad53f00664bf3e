"""Injects that wait for something: each fires once, in a fixed order."""

from __future__ import annotations

from dataclasses import replace

from tests.engine.language import play
from tests.helpers.build import answers, deed, draft, expected, fact, post, scenario, storyline


def _after(name: str, when: tuple, at_s: int = -1, **more):
    return replace(post(name, 0, "noise", "let-stand", when=when, **more), at_ms=at_s * 1000 if at_s >= 0 else -1)


def _world(*injects, **more):
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("clip", deeds=(0,)))
    fields = dict(storylines=(storyline(),), facts=(fact("cause"),), deeds=(deed("repair"),))
    return scenario([clip, *injects], **{**fields, **more})


def test_ignored_latches_unless_answered_or_carried_up() -> None:
    news = _after("news", ("ignored", 0, 120_000))
    play(_world(news), """
        0:30  classify clip claim
        1:59  ? nothing news
        2:00  ? happened news
    """)
    play(_world(news), "1:59 publish clip clip-hold\n9:00 ? nothing news")
    play(_world(news), "1:59 escalate clip lead\n9:00 ? nothing news")
    play(_world(news), "1:55 publish clip clip-hold\n1:59 recall clip\n9:00 ? happened news")


def test_published_counts_when_it_is_public() -> None:
    play(_world(_after("anger", ("published", 0, 3))), """
        1:00  publish clip clip-harm
        1:09  ? nothing anger
        1:10  ? happened anger
    """)


def test_a_delay_after_another_inject() -> None:
    play(_world(_after("one", ("published", 0, -1)), _after("two", ("after", 1, 30_000))), """
        1:00  publish clip clip-hold
        1:39  ? nothing two
        1:40  ? happened two
    """)


def test_conditions_join_and_negate() -> None:
    both = _after("both", ("all", ("classified", 0, "claim"), ("not", ("published", 0, -1))))
    either = _after("either", ("any", ("known", 0), ("done", 0)))
    play(_world(both, either), """
        0:30  classify clip question
        0:31  ? nothing both
        0:32  classify clip claim
        0:32  ? happened both
        0:33  escalate clip lead care
        1:27  ? nothing either
        1:28  ? happened either
    """)


def test_escalated_to_waits_for_the_role_to_deal_with_it() -> None:
    play(_world(_after("told", ("escalated", 0, (2,)))), """
        0:30  escalate clip lead care
        1:04  ? nothing told
        1:05  ? happened told
    """)


def test_a_time_and_a_condition_need_both() -> None:
    play(_world(_after("late", ("classified", 0, ""), at_s=60)), """
        0:10  classify clip claim
        0:59  ? nothing late
        1:00  ? happened late
    """)
    play(_world(_after("late", ("classified", 0, ""), at_s=60)), """
        1:30  classify clip claim
        1:30  ? happened late
    """)


def test_levels_open_contingencies() -> None:
    play(_world(_after("evening", ("level", 1)), post("death", 60, "danger", "acknowledge", level=1)),
         "0:59 ? nothing evening\n1:00 ? happened evening")


def test_until_closed_keeps_a_post_back() -> None:
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("clip"))
    grumble = post("grumble", 400, "criticism", "let-stand", storyline=0, until_closed=True)
    world = scenario([clip, grumble], storylines=(storyline(heat=100),))
    play(world, "0:20 publish clip clip-right\n6:40 ? nothing grumble")
    play(world, "6:39 ? nothing grumble\n6:40 ? happened grumble")


def test_injects_heat_storylines() -> None:
    fire = post("fire", 120, "noise", "let-stand", raises=((0, 50),))
    play(_world(fire), "1:59 ? heat song 289\n2:00 ? heat song 340")


def test_a_chain_within_one_millisecond_fires_in_file_order() -> None:
    first = _after("a", ("after", 3, 0))
    second = _after("b", ("after", 1, 0))
    third = _after("c", ("classified", 0, ""))
    drill = play(_world(first, second, third), "0:30 classify clip claim\n0:30 ? happened b")
    assert [event.ref for event in drill.events if event.kind == "inject"] == [0, 3, 1, 2]


def test_a_danger_not_carried_up_in_time_is_a_breach() -> None:
    hurt = post("hurt", 10, "danger", "acknowledge", drafts=(draft("line", 100, "none"),),
                escalate=expected(("safety",), 2, within_s=60))
    play(scenario([hurt]), "1:10 ? no-breach danger-unescalated\n1:11 ? breach danger-unescalated")
    play(scenario([hurt]), "1:10 escalate hurt lead ops\n9:00 ? no-breach danger-unescalated")


def test_a_draft_taken_back_after_the_moment_does_not_count_as_attention() -> None:
    news = _after("news", ("ignored", 0, 120_000))
    play(_world(news), """
        1:55  publish clip clip-poor
        2:04  recall clip
        2:04  publish clip clip-poor
        2:04  ? nothing news
        2:05  ? happened news
    """)
    play(_world(news), "1:55 publish clip clip-poor\n9:00 ? nothing news")


def test_a_danger_whose_deadline_lies_behind_the_end_is_no_breach() -> None:
    hurt = post("hurt", 570, "danger", "acknowledge", drafts=(draft("line", 100, "none"),),
                escalate=expected(("safety",), 2, within_s=60))
    assert not play(scenario([hurt]), "").state.conflicts


def test_who_hears_of_posts_handled_as_one_hears_of_each() -> None:
    more = [post(f"wave{n}", n, "criticism", "let-stand", storyline=0) for n in (1, 2)]
    heard = _after("heard", ("escalated", 2, (1,)))
    play(_world(*more, heard), """
        0:10  merge wave1 wave2
        0:20  escalate wave1 lead
        0:34  ? nothing heard
        0:35  ? happened heard
    """)
