"""What a programme may get wrong: levels that do not build on one another, rules that cannot be met, too few scenarios."""

from __future__ import annotations

from collections.abc import Sequence

from app.authoring.problems import Loc
from app.authoring.report import Report
from app.authoring.schema.programme import LevelText, MixText, ProgrammeFile
from app.certification.candidates import Candidate, pool_of
from app.certification.drawing import draw
from app.certification.programme import RENEWAL, WHOLE, Level, Programme
from app.said import say

SHORTEST_MONTH = 28
"""Days."""
SETS_WANTED = 3
"""So many sets a level's scenarios should make, or what was drawn once is soon known."""


def check_rules(file: ProgrammeFile, report: Report) -> None:
    """Note rules that contradict each other."""
    below: list[str] = []
    for level_id, level in file.levels.items():
        _requires(level_id, level, below, report)
        _sizes(level_id, level, report)
        _renewal(level_id, level, report)
        below.append(level_id)


def check_pool(programme: Programme, catalogue: Sequence[Candidate], report: Report) -> None:
    """Note levels for which the scenarios at hand are too few, or do not hold the mix.

    Args:
        programme: compiled.
        catalogue: the scenarios at hand.
        report: where to.
    """
    for level in programme.levels:
        _pool(level, catalogue, report)
        for kind, loc in ((WHOLE, ("exam",)), (RENEWAL, ("renewal",))):
            lack = draw(level, catalogue, (), 0, kind).lack
            if lack:
                found = say("With all scenarios at hand unseen, no set of {title} can be drawn: {lack}", title=level.title, lack=lack)
                report.add("SD939", ("levels", level.id, *loc), found, key=True)


def _pool(level: Level, catalogue: Sequence[Candidate], report: Report) -> None:
    pool = pool_of(level, catalogue)
    sealed = sum(each.exam_only for each in pool)
    wanted = SETS_WANTED * level.drills
    low, high = level.difficulty
    loc = ("levels", level.id, "exam", "drills")
    if len(pool) < wanted:
        report.add("SD938", loc, say("Scenarios of difficulty {low} to {high} at hand: {count}; wanted: {wanted}, {sets_wanted} × a set of {title}.", low=low, high=high, count=len(pool), wanted=wanted, sets_wanted=SETS_WANTED, title=level.title))  # fmt: skip
    elif sealed < level.drills:
        report.add("SD938", loc, say("Scenarios of difficulty {low} to {high} for exams only: {sealed}; whoever has practised all the others cannot sit {title}, which draws {drills}.", low=low, high=high, sealed=sealed, title=level.title, drills=level.drills))  # fmt: skip


def _requires(level_id: str, level: LevelText, below: list[str], report: Report) -> None:
    if level.requires and level.requires.level not in below:
        known = say("below it are: {names}", names=", ".join(below)) if below else say("there is none below it")
        message = say("`{level}` is no level below `{level_id}`; {known}.", level=level.requires.level[:60], level_id=level_id, known=known)
        report.add("SD932", ("levels", level_id, "requires", "level"), message)


def _sizes(level_id: str, level: LevelText, report: Report) -> None:
    here: Loc = ("levels", level_id)
    if level.exam.sittings > level.exam.drills:
        message = say("{drills} drills cannot be sat on {sittings} days.", drills=level.exam.drills, sittings=level.exam.sittings)
        report.add("SD935", (*here, "exam", "sittings"), message)
    if level.passes.floor > level.passes.mean:
        message = say("No drill under {floor}: then the mean of {mean} says nothing.", floor=level.passes.floor, mean=level.passes.mean)
        report.add("SD936", (*here, "pass", "floor"), message)
    _mix(level.exam.mix, level.exam.drills, (*here, "exam", "mix"), report)
    _mix(level.renewal.mix, level.renewal.drills, (*here, "renewal", "mix"), report)


def _mix(mix: MixText, drills: int, loc: Loc, report: Report) -> None:
    wanted = [(("causes",), mix.causes or 0), (("formations",), mix.formations or 0)]
    wanted += [(("themes", theme), count) for theme, count in mix.themes.items()]
    for name, count in wanted:
        if count > drills:
            report.add("SD934", (*loc, *name), say("`{name}` wants {count}, and the set has {drills} drills.", name=name[-1], count=count, drills=drills))


def _renewal(level_id: str, level: LevelText, report: Report) -> None:
    renewal, here = level.renewal, ("levels", level_id, "renewal")
    fixed = renewal.counts_from == "fixed-date"
    if fixed and renewal.day is None:
        report.add("SD933", (*here, "counts-from"), say("Certificates end on a fixed day, and `day` does not say which."))
    elif renewal.day is not None and not fixed:
        report.add("SD933", (*here, "day"), say("`day` is given, and a renewal counts from {counts_from}.", counts_from=renewal.counts_from))
    if renewal.window_days >= level.valid_months * SHORTEST_MONTH:
        message = say("A certificate of {valid_months} months could be renewed {window_days} days before its end.", valid_months=level.valid_months, window_days=renewal.window_days)
        report.add("SD937", (*here, "window-days"), message)
