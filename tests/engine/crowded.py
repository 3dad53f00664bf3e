"""One built scenario in which everything occurs: storylines, contingencies, promises, deeds, a queue, chapters."""

from __future__ import annotations

from dataclasses import replace

from app.engine import commands as c
from tests.helpers.build import (
    MONDAY_9,
    answers,
    chapter,
    deed,
    draft,
    expected,
    fact,
    learned,
    piece,
    post,
    scenario,
    storyline,
)


def _waiting(name: str, class_id: str, best: str, when: tuple, **more):
    return replace(post(name, 0, class_id, best, when=when, **more), at_ms=-1)


_WITH_PROMISE = (draft("soon", 70, "slow", promise_ms=90_000, holding=True),)

CROWDED = scenario(
    [
        post("clip", 20, "unhappy-customer", "restore", storyline=0, escalate=expected(("care",), 3),
             drafts=(*answers("clip", approval=3, deeds=(0,)), *_WITH_PROMISE)),
        post("rumour", 60, "claim", "correct", storyline=1, drafts=answers("rumour", facts=(0,)),
             escalate=expected(("operations",), 1)),
        post("hurt", 90, "danger", "acknowledge", drafts=answers("hurt"), escalate=expected(("safety",), 2)),
        post("fan", 100, "positive", "share", jitter_ms=6_000),
        post("joke", 110, "noise", "let-stand", jitter_ms=6_000),
        post("wave-one", 120, "criticism", "let-stand", storyline=2),
        post("wave-two", 122, "criticism", "let-stand", storyline=2),
        learned("cause-known", 200, 0),
        learned("cause-changed", 400, 1),
        chapter("night", 300, MONDAY_9 + 13 * 3_600_000),
        _waiting("news", "official", "acknowledge", ("any", ("ignored", 0, 150_000), ("level", 1)), drafts=answers("news"),
                 storyline=0),
        _waiting("anger", "criticism", "monitor", ("all", ("published", 0, 3), ("not", ("published", 0, 1))),
                 storyline=1),
        _waiting("relief", "positive", "let-stand", ("all", ("done", 0), ("heat", 0, 150, 0))),
        _waiting("later", "question", "respond", ("after", 10, 45_000), drafts=answers("later")),
    ],
    storylines=(storyline("song"), storyline("rumour", heat=100, rise=45, weight=5),
                storyline("wave", heat=150, rise=-30, weight=2)),
    facts=(fact("cause"), fact("other-cause", functions=(), revises=0)),
    deeds=(deed("repair"),),
    queue=(piece("sale", 150), piece("notice", 350, key="run", kind="notice")),
)

SCRIPT = (
    c.Classify(25_000, 0, "unhappy-customer"), c.Dispose(26_000, 0, "restore"), c.Publish(30_000, 0, 4),
    c.Escalate(31_000, 0, (1, 2), 1), c.Queue(40_000, 0, "hold"), c.Classify(70_000, 1, "claim"),
    c.Escalate(75_000, 1, (1, 5)), c.Escalate(95_000, 2, (1, 5, 1, 6)), c.Merge(125_000, (5, 6)),
    c.Classify(126_000, 5, "criticism"), c.Publish(130_000, 0, 1), c.Dispose(131_000, 1, "monitor"),
    c.Publish(220_000, 1, 1), c.Dispose(230_000, 5, "hide"), c.Recall(235_000, 5),
)
"""A trainee who does a bit of everything."""
