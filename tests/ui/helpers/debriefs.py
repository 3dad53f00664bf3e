"""Debriefs as a test needs them: built by hand, no engine."""

from __future__ import annotations

from dataclasses import replace

from app.exports.debrief import (
    Act,
    BreachRow,
    CaseStory,
    Curve,
    Debrief,
    DimensionBar,
    LedgerRow,
    PostStory,
    WrongTurn,
)

NAMES = ("triage", "response", "timeliness", "escalation", "containment", "order")
CASE = CaseStory(
    title="A broken guitar", organisation="An airline", year=2009, cause="poor customer experience", level=2,
    happened="It broke.", did="Nothing for long.", outcome="A song.", lesson="Settle it early.",
    timeline=(("2008", "It broke."),), sources=("A newspaper",), doubts=("The day is not known.",),
    confidence="high", level_note="The level is the project's own judgement.",
)
HOSTILE = "<b>Refund</b> <img src=x onerror=alert(1)> now!"


def post(inject: int, **changes: object) -> PostStory:
    """One post that was called a question and was a claim."""
    made = PostStory(
        inject=inject, at_ms=60_000 * (inject + 1), channel="microblog", name=f"Otto {inject}", handle=f"@otto{inject}",
        text="Is it true that they charge 90?", storyline="The fee", decision=True, right_class="Claim",
        right_disposition="Correct", given_class="Question", given_disposition="Respond",
        mine=(Act(61_000, "Called it Question", False), Act(62_000, "Decided to respond", False)),
        playbook=(Act(70_000, "Called it Claim", True),), why="It can be checked.",
        turn=WrongTurn("Could a third party check it?", False, "Question", "Claim"),
        drafts=(("We are looking into it.", 60, "A first word."),),
    )
    return replace(made, **changes)


def debrief(**changes: object) -> Debrief:
    """A run of four minutes with two posts and one breach, not passed."""
    made = Debrief(
        scenario="guitar-on-the-tarmac", title="The guitar on the tarmac", company="Skylark Air", seat="Community manager",
        mode="practice", player="", started="", seed=1, digest="d" * 64, end_ms=240_000, total=5_125, pass_mark=7_500,
        passed=False, verdict="Not passed: 51.25 of 100; 75 was needed.", advice=("Ask the questions in order.",), level=1,
        level_ms=(120_000, -1, -1), bars=tuple(DimensionBar(name, 15, 5_000, 10_000) for name in NAMES),
        rows=(
            LedgerRow("triage", "Otto 0", "class", 0, 40, "You called it a question.", 61_000, 0, 240),
            LedgerRow("response", "Our notice", "own queue", 0, 100, "It had to run.", 30_000, -1, 120),
            LedgerRow("order", "Otto 1", "urgency", 100, 100, "First things first.", 90_000, 1, 0),
        ),
        breaches=(BreachRow(90_000, True, "Lawful criticism was hidden.", 1), BreachRow(95_000, False, "A clash.", -1)),
        posts=(post(0), post(1, text=HOSTILE, given_class="Claim", turn=None)),
        curves=(
            Curve("me", ((0, 0), (60_000, 0), (60_000, 200), (240_000, 500))),
            Curve("silence", ((0, 0), (240_000, 900))),
            Curve("playbook", ((0, 0), (60_000, 100), (240_000, 0))),
        ),
        my_acts=(Act(61_000, "Otto 0: called it Question", False), Act(90_000, "Held the notice", True)),
        objectives=("Keep calm.",), case=CASE,
    )
    return replace(made, **changes)
