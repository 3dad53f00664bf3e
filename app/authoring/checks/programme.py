"""What a programme may get wrong: levels that do not build on one another, rules that cannot be met, too few scenarios."""

from __future__ import annotations

from collections.abc import Sequence

from app.authoring.problems import Loc
from app.authoring.report import Report
from app.authoring.schema.programme import LevelText, MixText, ProgrammeFile
from app.certification.candidates import Candidate, pool_of
from app.certification.drawing import draw
from app.certification.programme import RENEWAL, WHOLE, Level, Programme

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
                found = f"With all scenarios at hand unseen, no set of {level.title} can be drawn: {lack}"
                report.add("SD939", ("levels", level.id, *loc), found, key=True)


def _pool(level: Level, catalogue: Sequence[Candidate], report: Report) -> None:
    pool = pool_of(level, catalogue)
    sealed = sum(each.exam_only for each in pool)
    wanted = SETS_WANTED * level.drills
    low, high = level.difficulty
    loc = ("levels", level.id, "exam", "drills")
    if len(pool) < wanted:
        report.add("SD938", loc, f"Scenarios of difficulty {low} to {high} at hand: {len(pool)}; wanted: {wanted}, "
                                 f"{SETS_WANTED} × a set of {level.title}.")  # fmt: skip
    elif sealed < level.drills:
        report.add("SD938", loc, f"Scenarios of difficulty {low} to {high} for exams only: {sealed}; whoever has practised all the "
                                 f"others cannot sit {level.title}, which draws {level.drills}.")  # fmt: skip


def _requires(level_id: str, level: LevelText, below: list[str], report: Report) -> None:
    if level.requires and level.requires.level not in below:
        known = f"below it are: {', '.join(below)}" if below else "there is none below it"
        message = f"`{level.requires.level[:60]}` is no level below `{level_id}`; {known}."
        report.add("SD932", ("levels", level_id, "requires", "level"), message)


def _sizes(level_id: str, level: LevelText, report: Report) -> None:
    here: Loc = ("levels", level_id)
    if level.exam.sittings > level.exam.drills:
        message = f"{level.exam.drills} drills cannot be sat on {level.exam.sittings} days."
        report.add("SD935", (*here, "exam", "sittings"), message)
    if level.passes.floor > level.passes.mean:
        message = f"No drill under {level.passes.floor}: then the mean of {level.passes.mean} says nothing."
        report.add("SD936", (*here, "pass", "floor"), message)
    _mix(level.exam.mix, level.exam.drills, (*here, "exam", "mix"), report)
    _mix(level.renewal.mix, level.renewal.drills, (*here, "renewal", "mix"), report)


def _mix(mix: MixText, drills: int, loc: Loc, report: Report) -> None:
    wanted = [(("causes",), mix.causes or 0), (("formations",), mix.formations or 0)]
    wanted += [(("themes", theme), count) for theme, count in mix.themes.items()]
    for name, count in wanted:
        if count > drills:
            report.add("SD934", (*loc, *name), f"`{name[-1]}` wants {count}, and the set has {drills} drills.")


def _renewal(level_id: str, level: LevelText, report: Report) -> None:
    renewal, here = level.renewal, ("levels", level_id, "renewal")
    fixed = renewal.counts_from == "fixed-date"
    if fixed and renewal.day is None:
        report.add("SD933", (*here, "counts-from"), "Certificates end on a fixed day, and `day` does not say which.")
    elif renewal.day is not None and not fixed:
        report.add("SD933", (*here, "day"), f"`day` is given, and a renewal counts from {renewal.counts_from}.")
    if renewal.window_days >= level.valid_months * SHORTEST_MONTH:
        message = f"A certificate of {level.valid_months} months could be renewed {renewal.window_days} days before its end."
        report.add("SD937", (*here, "window-days"), message)
