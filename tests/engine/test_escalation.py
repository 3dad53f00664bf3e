"""Matters go up the chart hop by hop and come back with what a role may grant."""

from __future__ import annotations

from dataclasses import replace

from app.engine import view
from app.engine.commands import Escalate
from app.engine.drill import Drill
from app.org.tables import Role
from tests.engine.language import play
from tests.helpers.build import (
    COMMS,
    answers,
    chapter,
    chart,
    deed,
    draft,
    expected,
    fact,
    learned,
    post,
    scenario,
    storyline,
)


def _case(drafts=None, charted=None, **more):
    charted = charted or chart()
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0,
                drafts=drafts or answers("clip", approval=3, deeds=(0,), facts=(0,)),
                escalate=expected(("care",), 3, charted=charted))
    extra = more.pop("injects", [])
    return scenario([clip, *extra], chart=charted, storylines=(storyline(),), facts=more.pop("facts", (fact("cause"),)),
                    deeds=(deed("repair"),), **more)


def test_each_hop_takes_the_link_and_the_reply() -> None:
    # seat -5s-> lead, replies 10 s, -5s-> care, replies 15 s
    play(_case(), """
        0:10  escalate clip lead care for clip-right
        0:44  ? approval clip clip-right asked
        0:45  ? approval clip clip-right granted
        1:04  classify clip unhappy-customer
        1:05  ? done repair
    """)


def test_a_role_without_the_authority_sends_one_on() -> None:
    drill = play(_case(), """
        0:10  escalate clip lead for clip-right
        0:25  ? approval clip clip-right refused
    """)
    redirected = [event for event in drill.events if event.kind == "redirected"]
    assert [drill.scenario.chart.roles[event.value].id for event in redirected] == ["care"]


def test_a_role_passed_again_forwards_for_link_time_only() -> None:
    # 5+10 lead, 5+15 care, 5 back to lead, 5+20 comms
    play(_case(answers("clip", approval=4, approval_functions=("comms",))), """
        0:00  escalate clip lead care lead comms for clip-right
        1:04  ? approval clip clip-right asked
        1:05  ? approval clip clip-right granted
    """)


def test_a_role_holds_one_matter_at_a_time() -> None:
    other = post("other", 0, "criticism", "acknowledge", storyline=0, drafts=answers("other", approval=3))
    play(_case(injects=[other]), """
        0:00  escalate clip lead care for clip-right
        0:00  escalate other lead care for other-right
        0:35  ? approval clip clip-right granted
        0:49  ? approval other other-right asked
        0:50  ? approval other other-right granted
    """)


def test_somebody_who_knows_brings_the_fact() -> None:
    play(_case(), """
        0:10  escalate clip lead ops
        0:45  ? known cause
    """)


def test_nobody_there_and_the_matter_comes_back_unheard() -> None:
    charted = chart(off_duty=(COMMS,))
    drill = play(_case(charted=charted, drafts=answers("clip", approval=4)), """
        0:10  escalate clip lead comms for clip-right
        0:49  ? approval clip clip-right asked
        0:50  ? approval clip clip-right refused
    """)
    assert [event.kind for event in drill.events if event.kind == "nobody"] == ["nobody"]


def test_a_deputy_stands_in_with_the_functions_and_authority_of_the_role() -> None:
    charted = chart(off_duty=(COMMS,))
    roles = list(charted.roles)
    away: Role = roles[COMMS]
    roles[COMMS] = replace(away, deputy=1)
    charted = replace(charted, roles=tuple(roles))
    play(_case(charted=charted, drafts=answers("clip", approval=4, approval_functions=("comms",))), """
        0:10  escalate clip lead comms for clip-right
        0:40  ? approval clip clip-right granted
    """)


def test_a_chapter_changes_who_is_on_duty() -> None:
    charted = chart()
    roles = list(charted.roles)
    roles[COMMS] = replace(roles[COMMS], duty=((9 * 60, 17 * 60),))
    charted = replace(charted, roles=tuple(roles))
    night = chapter("night", 60, 4 * 86_400_000 + 22 * 3_600_000)
    play(_case(charted=charted, drafts=answers("clip", approval=4), injects=[night]), """
        0:05  escalate clip lead comms for clip-right
        0:45  ? approval clip clip-right granted
        1:01  escalate clip lead comms for clip-harm
    """)
    drill = play(_case(charted=charted, drafts=answers("clip", approval=4), injects=[night]), """
        1:01  escalate clip lead comms for clip-right
        1:41  ? approval clip clip-right refused
    """)
    assert "nobody" in [event.kind for event in drill.events]


def test_an_approval_lapses_when_its_fact_is_overturned() -> None:
    facts = (fact("cause"), fact("other-cause", functions=(), revises=0))
    overturn = learned("news", 120, 1)
    drill = play(_case(facts=facts, injects=[overturn]), """
        0:00  escalate clip lead ops lead care for clip-right
        1:30  ? approval clip clip-right granted
        2:00  ? approval clip clip-right lapsed
        2:10  publish clip clip-right
        2:20  ? breach unapproved
        2:20  ? breach deception
    """)
    assert not drill.state.posts[0].publications[0].right


def test_a_deed_that_is_refused_comes_back_with_the_reason() -> None:
    no = replace(deed("repair"), refused="The budget is closed until Monday.")
    clip = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=(draft("pay", 80, "turn", deeds=(0,)),))
    drill = play(scenario([clip], storylines=(storyline(),), deeds=(no,)), "0:10 escalate clip lead care")
    assert [event.text for event in drill.events if event.kind == "refused"] == [no.refused]
    assert drill.state.done_ms == [-1]


def test_impossible_walks_are_refused() -> None:
    play(_case(), """
        0:10  ? refused escalate clip care
        0:10  ? refused escalate clip
        0:10  ? refused escalate clip lead seat legal chief
    """)


def test_what_a_fact_overturned_is_not_approved_again() -> None:
    facts = (fact("cause"), fact("other-cause", functions=(), revises=0))
    drill = play(_case(facts=facts, injects=[learned("news", 30, 1)]), """
        1:00  escalate clip lead comms lead care for clip-right
        9:00  ? approval clip clip-right refused
    """)
    assert [event.text for event in drill.events if event.kind == "refused"] == [
        "It rests on what has changed since: other-cause"
    ]
    assert drill.state.matters[0].outcome == "refused"


def test_a_foreign_post_is_read_to_the_desk_once_somebody_has_dealt_with_it() -> None:
    drill = Drill(scenario([post("brief", 0, "criticism", "let-stand", language="de", gloss="They complain.")]))
    drill.do(Escalate(10_000, 0, (1,)))
    drill.advance(24_999)
    assert view.post(drill, 0, drill.now_ms).gloss == ""
    drill.advance(25_000)
    assert view.post(drill, 0, drill.now_ms).gloss == "They complain."
