"""A run with right and wrong acts, a breach, a recall and an escalation; and a case to go with it."""

from __future__ import annotations

from dataclasses import replace

from app.engine import commands as c
from app.engine.codec import scenario_digest
from app.engine.drill import Drill
from app.engine.replay import fold
from app.engine.scenario import Scenario
from app.exports.debrief import CaseStory, Debrief
from app.services.debriefing import debrief
from tests.helpers import build as b

CLIP, ASK, JOKE, BURN = range(4)
HOSTILE = "Is this <img src=x onerror=alert(1)> & all? #set page(fill: red) *bold* </textarea>"
WHYS = ("A case of her own.", "Information settles it.", "Nothing to settle.", "Somebody may be hurt.")

CASE = CaseStory(
    title="A kettle, a fire, a silence", organisation="Example Kettles", year=2007, cause="product failure", level=2,
    happened="A kettle caught fire.", did="It waited for nine days.", outcome="A recall.",
    lesson="Say on the first day what the ninth will force you to say.",
    timeline=(("3 May 2007", "The fire."), ("12 May 2007", "The recall.")), sources=("The Example Herald",),
    doubts=("Nobody counted the kettles.",), confidence="medium",
    level_note="Level, cause and lesson are this project's own judgement.",
)  # fmt: skip


def scenario() -> Scenario:
    """Four posts, two storylines, a piece of our own queue."""
    posts = [
        b.post("clip", 10, "unhappy-customer", "restore", storyline=0, why=WHYS[CLIP],
               drafts=b.answers("clip", approval=3, approval_functions=("care",)),
               escalate=b.expected(("care",), 3)),
        b.post("ask", 30, "question", "respond", text=HOSTILE, drafts=b.answers("ask"), why=WHYS[ASK]),
        b.post("joke", 40, "noise", "let-stand", why=WHYS[JOKE]),
        b.post("burn", 60, "danger", "acknowledge", storyline=1, drafts=b.answers("burn"), why=WHYS[BURN],
               escalate=b.expected(("safety",), 2, within_s=40)),
    ]  # fmt: skip
    made = b.scenario(posts, id="kettle", title="The kettle <b>", minutes=5, queue=(b.piece("sale", 90, storyline=0),),
                      storylines=(b.storyline(), b.storyline("fire", 300)), objectives=("Answer the person.",))
    return replace(made, digest=scenario_digest(made))


COMMANDS = (
    c.Classify(12_000, CLIP, "criticism"),
    c.Dispose(13_000, CLIP, "restore"),
    c.Escalate(14_000, CLIP, (b.LEAD, b.CARE), 1),
    c.Publish(35_000, ASK, 3),
    c.Recall(37_000, ASK),
    c.Publish(40_000, ASK, 0),
    c.Publish(70_000, CLIP, 1),
    c.Classify(75_000, JOKE, "noise"),
    c.Dispose(76_000, JOKE, "let-stand"),
    c.Queue(80_000, 0, "hold"),
    c.Classify(82_000, BURN, "danger"),
    c.Escalate(150_000, JOKE, (b.LEAD,)),
    c.Publish(170_000, BURN, 1),
)


def played() -> Drill:
    """The run, played to its scripted end."""
    drill = fold(scenario(), 7, COMMANDS)
    drill.finish()
    return drill


def debriefed(mode: str) -> Debrief:
    """Its debrief."""
    drill = played()
    return debrief(drill.scenario, drill, mode, started="2026-03-06T08:40:00Z", case=CASE)
