"""Heat, pressure and levels cross their thresholds at the exact millisecond."""

from __future__ import annotations

from dataclasses import replace

from app.engine.commands import Publish
from app.engine.drill import Drill
from app.engine.scenario import LevelRule
from app.units import HEAT_MAX, HEAT_PER_POINT
from tests.engine.language import play
from tests.helpers.build import answers, draft, post, scenario, storyline


def _song(drafts=None, **more):
    clip = post("clip", 30, "unhappy-customer", "restore", storyline=0, drafts=drafts or answers("clip"))
    return scenario([clip], storylines=(storyline(**more),))


def test_silence_is_flat_for_its_grace_and_then_rises() -> None:
    play(_song(), """
        0:29  ? phase song dormant
        0:30  ? heat song 200
        1:00  ? heat song 200
        2:00  ? heat song 260
        5:00  ? heat song 440
    """)


def test_a_first_word_slows_to_a_quarter_for_one_grace_and_only_once() -> None:
    play(_song(), """
        1:50  publish clip clip-hold
        2:00  ? heat song 260
        2:00  ? phase song slowed
        2:20  ? heat song 265
        2:30  ? phase song rising
        2:31  publish clip clip-poor
        3:30  ? phase song rising
    """)


def test_a_first_word_within_the_grace_begins_to_count_when_the_grace_ends() -> None:
    play(_song(), """
        0:35  publish clip clip-hold
        1:00  ? heat song 200
        1:20  ? heat song 205
        1:30  ? phase song rising
    """)


def test_a_fitting_answer_turns_it_until_it_is_closed() -> None:
    play(_song(), """
        1:50  publish clip clip-right
        2:00  ? phase song falling
        3:00  ? heat song 200
        6:19  ? phase song falling
        6:20  ? phase song closed
        6:20  ? heat song 0
    """)


def test_a_wrong_answer_raises_at_once_and_makes_it_rise() -> None:
    play(_song(), """
        1:50  publish clip clip-right
        3:00  ? heat song 200
        3:01  publish clip clip-harm
        3:11  ? heat song 339
        3:11  ? phase song rising
    """)


def test_a_right_answer_after_twice_its_due_time_only_slows() -> None:
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("clip"), answer_ms=60_000)
    play(scenario([clip], storylines=(storyline(),)), """
        2:01  publish clip clip-right
        2:11  ? phase song slowed
    """)


def test_heat_stops_at_a_thousand() -> None:
    drill = play(_song(rise=600), "9:00 ? heat song 1000")
    assert drill.state.heats[0].value == HEAT_MAX


def test_a_storyline_that_fades_by_itself_is_only_fed_by_answers() -> None:
    drafts = (draft("joke", 0, "raise", raise_points=100), draft("stiff", 0, "none"))
    play(_song(drafts=drafts, rise=-60), """
        2:00  ? heat song 140
        2:01  publish clip joke
        2:11  ? heat song 229
        6:00  ? phase song closed
    """)


def test_an_unanswered_post_makes_a_falling_storyline_rise_again() -> None:
    first = post("first", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("first"))
    second = post("second", 60, "criticism", "respond", storyline=0, drafts=answers("second"), answer_ms=60_000)
    play(scenario([first, second], storylines=(storyline(heat=500),)), """
        0:20  publish first first-right
        2:00  ? phase song falling
        2:01  ? phase song rising
    """)


def test_the_crossing_of_a_condition_is_exact_while_rising_and_falling() -> None:
    over = post("over", 0, "noise", "let-stand", when=("heat", 0, 230, 1))
    under = post("under", 0, "noise", "let-stand", when=("all", ("published", 0, -1), ("heat", 0, 199, 0)))
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("clip"))
    over, under = replace(over, at_ms=-1), replace(under, at_ms=-1)
    drill = Drill(scenario([clip, over, under], storylines=(storyline(rise=7, fall=7),)))
    drill.advance(30_000 + (30 * HEAT_PER_POINT + 6) // 7 - 1)
    assert drill.state.posts[1].published_ms < 0
    drill.advance(drill.now_ms + 1)
    assert drill.state.posts[1].published_ms == drill.now_ms
    drill.do(Publish(drill.now_ms, 0, 1))
    turned = drill.now_ms + 10_000
    value = drill.heat_at(0, drill.now_ms) + 7 * 10_000
    falls_under = turned + (value - 199 * HEAT_PER_POINT) // 7 + 1
    drill.advance(falls_under - 1)
    assert drill.state.posts[2].published_ms < 0
    drill.advance(falls_under)
    assert drill.state.posts[2].published_ms == falls_under


def test_pressure_must_stand_for_its_dwell_before_the_level_is_reached() -> None:
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("clip"))
    levels = (LevelRule(75, 30_000), LevelRule(500, 0), LevelRule(900, 0))
    played = scenario([clip], storylines=(storyline(),), levels=levels)
    # 3 x 250 / 10 = 75: reached at 0:30 + 0:50
    play(played, """
        1:49  ? level 0
        1:50  ? level 1
    """)
    play(played, """
        1:15  publish clip clip-right
        1:49  ? level 0
        9:00  ? level 0
    """)


def test_a_level_stays_reached() -> None:
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("clip"))
    levels = (LevelRule(60, 10_000), LevelRule(500, 0), LevelRule(900, 0))
    play(scenario([clip], storylines=(storyline(),), levels=levels), """
        0:20  publish clip clip-right
        9:00  ? phase song closed
        9:00  ? level 1
    """)


def test_an_inject_may_set_the_level_by_itself() -> None:
    play(scenario([post("death", 60, "danger", "acknowledge", level=2)]), """
        0:59  ? level 0
        1:00  ? level 2
    """)


def test_cooling_at_the_very_top_does_not_stop_the_rise() -> None:
    drafts = (draft("soon", 70, "none", promise_ms=120_000, holding=True), draft("word", 100, "none"))
    play(_song(drafts=drafts, heat=900, rise=600), """
        1:10  ? heat song 1000
        1:20  publish clip soon
        1:40  publish clip word
        1:50  ? heat song 960
        1:54  ? heat song 1000
    """)


def test_a_storyline_that_keeps_level_can_be_turned_after_it_was_raised() -> None:
    play(_song(rise=0, fall=60), """
        1:00  publish clip clip-harm
        1:10  ? heat song 350
        1:10  ? phase song rising
        1:20  publish clip clip-right
        2:30  ? heat song 290
    """)


def test_what_heated_a_storyline_before_its_first_post_does_not_take_that_posts_heat_away() -> None:
    early = post("early", 10, "noise", "let-stand", raises=((0, 30),))
    clip = post("clip", 30, "unhappy-customer", "restore", storyline=0, drafts=answers("clip"))
    play(scenario([early, clip], storylines=(storyline(),)), """
        0:20  ? heat song 40
        0:30  ? heat song 200
        1:00  ? heat song 200
        2:00  ? heat song 260
    """)


def test_heat_in_a_file_that_is_too_high_stops_at_a_thousand() -> None:
    drill = play(_song(heat=5_000), "0:40 ? heat song 1000\n8:00 ? heat song 1000")
    assert [event.at_ms for event in drill.events] == sorted(event.at_ms for event in drill.events)


def test_a_matter_reopened_in_the_millisecond_it_would_close_rises_from_nothing() -> None:
    first = post("first", 0, "unhappy-customer", "restore", storyline=1, drafts=answers("first"))
    second = post("second", 0, "criticism", "respond", storyline=1, drafts=answers("second"))
    lines = (storyline("other"), storyline("song", rise=7, fall=70_001))
    zero_ms = 20_000 + -(-200 * HEAT_PER_POINT // 70_001)
    second = replace(second, answer_ms=zero_ms - 1)
    drill = play(scenario([second, first], storylines=lines), "0:10 publish first first-right\n1:00 ? phase song rising")
    assert all(value >= 0 for _, value, _ in drill.state.heats[1].trace)


def _two_posts():
    first = post("first", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("first"))
    second = post("second", 60, "criticism", "respond", storyline=0, drafts=answers("second"), answer_ms=60_000)
    return scenario([first, second], storylines=(storyline(heat=900),))


def test_a_right_answer_taken_back_after_its_due_time_answers_nothing() -> None:
    play(_two_posts(), """
        0:20  publish first first-right
        1:55  publish second second-right
        2:04  recall second
        2:04  ? phase song falling
        2:05  ? phase song rising
    """)
    play(_two_posts(), """
        0:20  publish first first-right
        1:55  publish second second-right
        3:00  ? phase song falling
    """)


def test_a_first_word_is_no_answer_when_the_answer_is_due() -> None:
    play(_two_posts(), """
        0:20  publish first first-right
        1:30  publish second second-hold
        2:00  ? phase song falling
        2:01  ? phase song rising
    """)
