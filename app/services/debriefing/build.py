"""Puts a debrief together from a finished drill."""

from __future__ import annotations

from app.engine import naming
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.engine.scoring import score
from app.exports.debrief import CaseStory, Curve, Debrief
from app.services.debriefing.acts import acts_of, by_time
from app.services.debriefing.curves import pressure_curve
from app.services.debriefing.exam_form import exam_ledger
from app.services.debriefing.folds import Folds, folds_of
from app.services.debriefing.posts import post_stories
from app.services.debriefing.rows import bars, breach_rows, ledger_rows
from app.services.debriefing.verdict import advice, verdict


def debrief(
    scenario: Scenario, drill: Drill, mode: str, player: str = "", started: str = "", case: CaseStory | None = None
) -> Debrief:
    """Everything there is to say about a finished run.

    An exam's debrief holds the trainee's own acts, points and reasons; nothing of the playbook, no other draft's
    worth, no word of what would have been right where it was not done, and not the real case.

    Args:
        scenario: what was played, with its baselines.
        drill: the run, played on to its scripted end.
        mode: practice, exam or rehearsal.
        player: name of the robot that played, empty for a person.
        started: wall time of the start, ISO 8601 UTC, or empty.
        case: the real crisis, see `case_of`.
    Raises: ValueError if the drill is not finished or the scenario has no baselines.
    """
    if not drill.finished:
        raise ValueError("a drill is debriefed once it is played to its end")
    open_key = mode != "exam"
    ledger, folds = score(drill), folds_of(scenario, drill.seed)
    if not open_key:
        ledger = exam_ledger(drill, ledger)
    mine = acts_of(drill)
    playbook = acts_of(folds.playbook) if open_key else ()
    return Debrief(
        scenario=scenario.id,
        title=scenario.title,
        company=scenario.company,
        seat=scenario.chart.roles[scenario.seat].title,
        mode=mode,
        player=player,
        started=started,
        seed=drill.seed,
        digest=drill.digest(),
        end_ms=scenario.end_ms,
        total=ledger.total,
        pass_mark=ledger.pass_hundredths,
        passed=ledger.passed,
        verdict=verdict(ledger),
        advice=advice(drill, ledger, open_key),
        level=ledger.level,
        level_ms=tuple(drill.state.level_ms[1:]),
        bars=bars(ledger, folds.playbook_ledger if open_key else None),
        rows=ledger_rows(scenario, ledger, frozenset() if open_key else _unseen(drill), naming.shown(drill)),
        breaches=breach_rows(ledger),
        posts=post_stories(drill, mine, playbook, open_key),
        curves=_curves(drill, folds, open_key),
        my_acts=by_time(mine, drill),
        objectives=scenario.objectives,
        case=case if open_key else None,
    )


def _unseen(drill: Drill) -> frozenset[int]:
    """Posts that never came in this run."""
    return frozenset(index for index, post in enumerate(drill.state.posts) if post.published_ms < 0)


def _curves(drill: Drill, folds: Folds, open_key: bool) -> tuple[Curve, ...]:
    curves = [pressure_curve("me", drill), pressure_curve("silence", folds.silence)]
    if open_key:
        curves.append(pressure_curve("playbook", folds.playbook))
    return tuple(curves)
