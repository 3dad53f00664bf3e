"""Gathers what My standing shows, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import NotRecomputableError
from app.said import joined_said
from app.ui.models.standing_shown import LevelShown, StandingShown

if TYPE_CHECKING:
    from app.certification.programme import Level, Programme
    from app.certification.standing import LevelStanding
    from app.wiring import App


def gather(app: App, number: str) -> StandingShown | None:
    """Everything about one person; None if nobody here has this number, or has left.

    Raises: StorageError if the data file cannot be read.
    """
    person = app.people.get(number)
    if person is None or person.left_wall_ms is not None:
        return None
    sittings = app.sittings
    broken = tuple(source.path.name for source in app.programmes.sources() if source.programme is None)
    troubles: list[str] = []
    open_set = sittings.open_set(number)
    title, sat, drills, running = "", 0, 0, False
    if open_set:
        try:
            view = sittings.view(open_set)
            title, sat, drills = view.level.title, view.sat, len(view.drills)
            running, open_set = view.course.running, "" if view.over else open_set
        except NotRecomputableError as trouble:
            troubles.append(joined_said((trouble.message, trouble.remedy)))
            open_set = ""
    levels = tuple(
        _level(app, number, programme, programme.level(where.level), where)
        for programme in app.programmes.all() for where in app.standing.of(number, programme.id)
    )  # fmt: skip
    return StandingShown(number, person.name, person.unit, levels, sittings.past(number), open_set, title, sat, drills, running,
                         tuple(troubles), broken)  # fmt: skip


def _level(app: App, number: str, programme: Programme, level: Level, where: LevelStanding) -> LevelShown:
    from app.certification.standing import asks

    lack = ""
    if where.next.may and app.library.known and not app.sittings.sealed_here():  # sealed ones tell nothing before the sitting
        lack = app.sittings.lack(number, level, where.next.kind)
    return LevelShown(programme.id, programme.title, programme.company, where, asks(level, where.next.kind), lack, level.attempts,
                      level.attempts_months)  # fmt: skip
