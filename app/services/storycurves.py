"""Heat and pressure over a story's time, when nobody does anything and when the playbook plays.

Every curve is made of straight pieces between events, so its points are all there is to draw: whole points
0-1000 at drill times in ms; a jump is two points of one time.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.commands import Escalate, Publish
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.engine.scoring import score
from app.engine.state import Heat
from app.rehearsal.planner import ACT_MS
from app.rehearsal.play import Run, play
from app.rehearsal.sight import MS_PER_WORD
from app.services.debriefing.curves import pressure_curve
from app.units import heat_points

SILENCE, PLAYBOOK = "silence", "playbook"
Points = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class StoryCurves:
    """One course of the story."""

    course: str
    """silence or playbook."""
    pressure: Points
    heats: tuple[Points, ...]
    """Per storyline, in the scenario's order; () for one that never opens."""
    levels: tuple[tuple[int, int], ...]
    """(level, drill time in ms) of those that are reached."""
    happened: tuple[tuple[str, int], ...]
    """(id, drill time in ms) of every inject that happened, by time."""
    busy_per_mille: int
    """How much of the drill the player is reading or acting; 0 for silence."""
    total: int
    """The score in hundredths of a point."""


@dataclass(frozen=True, slots=True)
class Courses:
    """Both, for one variant of a scenario."""

    end_ms: int
    silence: StoryCurves
    playbook: StoryCurves

    @property
    def played(self) -> frozenset[str]:
        """Ids of what happens although everything is done rightly."""
        return frozenset(name for name, _ in self.playbook.happened)


def story_curves(scenario: Scenario, seed: int = 0) -> Courses:
    """Play a scenario in silence and by the playbook.

    Args:
        scenario: compiled, with its baselines.
        seed: which variant.
    """
    quiet = Drill(scenario, seed)
    quiet.finish()
    run = play(scenario, PLAYBOOK, seed)
    return Courses(scenario.end_ms, _curves(SILENCE, quiet, 0), _curves(PLAYBOOK, run.drill, busy_per_mille(run)))


def busy_per_mille(run: Run) -> int:
    """How much of a drill a player is reading or acting, in thousandths of its scripted time.

    What appeared is read once, the drafts of a post when something is published on it or carried up.
    """
    scenario, posts = run.drill.scenario, run.drill.state.posts
    words = sum(inject.words for inject, post in zip(scenario.injects, posts) if post.published_ms >= 0)
    read = sorted({command.inject for command in run.commands if isinstance(command, (Publish, Escalate))})
    words += sum(draft.words for index in read for draft in scenario.injects[index].drafts)
    return (words * MS_PER_WORD + len(run.commands) * ACT_MS) * 1_000 // scenario.end_ms


def heat_curve(heat: Heat, end_ms: int) -> Points:
    """The heat of one storyline of a finished drill, from its opening to the end; () if it never opened.

    Args:
        end_ms: the scripted end, drill time.
    """
    points: list[tuple[int, int]] = []
    for place, (at_ms, value, slope) in enumerate(heat.trace):
        if at_ms > end_ms:
            break
        until_ms = min(end_ms, heat.trace[place + 1][0]) if place + 1 < len(heat.trace) else end_ms
        for point in ((at_ms, value), (until_ms, value + slope * (until_ms - at_ms))):
            shown = (point[0], min(1_000, heat_points(max(0, point[1]))))
            if not points or points[-1] != shown:
                points.append(shown)
    return tuple(points)


def _curves(course: str, drill: Drill, busy: int) -> StoryCurves:
    state, scenario = drill.state, drill.scenario
    happened = [
        (inject.id, post.published_ms) for inject, post in zip(scenario.injects, state.posts) if post.published_ms >= 0
    ]
    return StoryCurves(
        course=course,
        pressure=pressure_curve(course, drill).points,
        heats=tuple(heat_curve(heat, scenario.end_ms) for heat in state.heats),
        levels=tuple((level, at_ms) for level, at_ms in enumerate(state.level_ms) if level and at_ms >= 0),
        happened=tuple(sorted(happened, key=lambda entry: entry[1])),
        busy_per_mille=busy,
        total=score(drill).total,
    )
