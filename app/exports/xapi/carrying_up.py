"""What was carried up, to whom, and whether that was a right place for it."""

from __future__ import annotations

from collections.abc import Iterator

from app.engine.drill import Drill
from app.engine.scenario import Inject, Scenario
from app.engine.state import Matter
from app.exports.xapi.answers import Placed
from app.exports.xapi.frame import Frame
from app.exports.xapi.parts import safe
from app.exports.xapi.words import activity

_ORDER = 3


def escalations(frame: Frame, drill: Drill) -> Iterator[Placed]:
    """A statement per matter that set out, about the role that it was carried to."""
    scenario, sender = drill.scenario, frame.sender
    for matter in drill.state.matters:
        if not matter.walk:
            continue
        inject, role = scenario.injects[matter.inject], scenario.chart.roles[matter.walk[-1]]
        node = activity(f"{frame.drill_iri}/roles/{safe(role.id)}", sender.iri("activities", "role"), role.title or role.id)
        right = _right_place(inject, matter, scenario)
        made = frame.part(
            "escalated", f"{matter.index}/{inject.id}", node, matter.begun_ms,
            max(0, drill.state.posts[inject.index].published_ms),
            {} if right is None else {"success": right},
        )  # fmt: skip
        made["context"]["contextActivities"]["other"] = [{"objectType": "Activity", "id": frame.post(inject)}]
        yield (matter.begun_ms, _ORDER, matter.index), made


def _right_place(inject: Inject, matter: Matter, scenario: Scenario) -> bool | None:
    """Whether the role it ends at is one of those that had to know; None where the policy lets it go up unasked."""
    wanted, role = inject.escalate, scenario.chart.roles[matter.walk[-1]]
    if wanted is not None:
        if wanted.functions:
            return any(name in wanted.functions for name in role.functions) or role.authority >= wanted.authority > 0
        return role.authority >= wanted.authority
    organised = inject.storyline >= 0 and scenario.storylines[inject.storyline].organised
    upwards = any(entry.escalates for entry in scenario.policy.classes if entry.id == inject.class_id)
    return None if organised or upwards else False
