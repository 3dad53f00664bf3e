"""Where in the file the things that a view shows are written, so that text and view can select each other."""

from __future__ import annotations

from app.authoring.problems import Loc
from app.authoring.study import Study
from app.engine.scenario import Inject

NEVER = -1
"""In place of a time: it does not happen, or nobody can say when."""


def inject_loc(study: Study, inject: Inject, *more: str | int) -> Loc:
    """The path of an inject, or of something in it, in the file as it is written."""
    return study.report.placed(study.loc(inject, *more))


def piece_loc(study: Study, index: int, *more: str | int) -> Loc:
    """The path of a piece of the queue, or of something in it."""
    return study.report.placed(("queue", index, *more))


def draft_loc(study: Study, inject: Inject, draft: int, *more: str | int) -> Loc:
    """The path of an authored draft, or of something in it."""
    return inject_loc(study, inject, "drafts", inject.drafts[draft].id, *more)


def at_of(study: Study, inject: Inject) -> int:
    """The earliest drill time in ms at which an inject can happen; NEVER if it cannot."""
    at_ms = study.firing[inject.index] if inject.index < len(study.firing) else None
    return NEVER if at_ms is None else at_ms


def title_of(study: Study, inject: Inject) -> str:
    """A line that a person knows an inject by: its words, or what it makes known or changes."""
    scenario = study.scenario
    if inject.kind == "fact":
        return scenario.facts[inject.fact].title if inject.fact >= 0 else inject.id
    if inject.kind == "level":
        return f"Level {inject.level}" if inject.level else "Storylines heat up"
    return short(inject.title or inject.text) or inject.id


def short(text: str, most: int = 60) -> str:
    """A text on one line, cut at a word where it is longer than `most` characters."""
    line = " ".join(text[: 8 * most].split())
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
