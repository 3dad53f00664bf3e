"""All that may happen, as the engine tells it: one flat tuple an event.

`ref` and `value` depend on the kind:

    kind         ref                 value             text
    inject       inject              -                 -        a scripted thing happened (post, chat, chapter, level)
    known        fact                -                 -        a fact became known
    done         deed                -                 -        a deed is done
    classified   inject              -                 class    the trainee's choice
    disposed     inject              -                 disposition
    publishing   inject              draft             -        waits out the recall time
    acting       inject              -                 hide or share; waits out the recall time
    recalled     inject              draft or -1       -
    published    inject              draft             -        now public
    acted        inject              -                 hide or share; now public
    escalated    inject              matter            -        a matter set out
    hop          role                matter            -        it reached a role
    nobody       role                matter            -        nobody there to take it
    granted      matter              role              approval
    refused      matter              role              the reason
    redirected   matter              role to ask       -        "not mine, ask X" (-1: nobody can)
    returned     matter              -                 -        the matter is back at the desk
    lapsed       inject              draft             -        an approval rests on a fact that changed
    promised     promise             due_ms            -
    kept         promise             -                 -
    broken       promise             -                 -
    chosen       piece               -                 hold or run
    out          piece               -                 -        a piece of our queue went out
    held         piece               -                 -        a piece was due and is held
    phase        storyline           heat (units)      dormant, rising, slowed, falling, closed
    heated       storyline           heat (units)      -        heat jumped
    level        level               -                 -        reached
    tripwire     inject              -                 -        a monitored post grew and is back
    merged       inject              count             -
    resumed      -                   lost_ms           -
    ended        -                   -                 -
"""

from __future__ import annotations

from typing import NamedTuple


class Event(NamedTuple):
    """One thing that happened."""

    at_ms: int
    kind: str
    ref: int = -1
    value: int = -1
    text: str = ""
