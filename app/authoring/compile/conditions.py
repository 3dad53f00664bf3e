"""Written conditions to the engine's nested tuples."""

from __future__ import annotations

from app.authoring.compile.names import Names
from app.authoring.problems import Loc
from app.authoring.schema import conditions as written
from app.said import say


def compile_condition(condition: object, loc: Loc, names: Names) -> tuple | None:
    """The compiled condition; None, with problems noted, where a part names something unknown.

    Args:
        condition: a model of `app.authoring.schema.conditions`.
        loc: its path in the file.
        names: the scenario's names.
    """
    if isinstance(condition, (written.AllOf, written.AnyOf)):
        word = "all" if isinstance(condition, written.AllOf) else "any"
        parts = [compile_condition(part, (*loc, word, index), names) for index, part in enumerate(condition.parts)]
        return None if None in parts else (word, *parts)
    if isinstance(condition, written.Not):
        part = compile_condition(condition.part, (*loc, "not"), names)
        return None if part is None else ("not", part)
    return _leaf(condition, loc, names)


def _leaf(condition: object, loc: Loc, names: Names) -> tuple | None:
    match condition:
        case written.After():
            found = names.inject(condition.inject, (*loc, "after"))
            return _unless(found, ("after", found, condition.delay))
        case written.Published():
            found, draft = names.draft(condition.ref, (*loc, "published"))
            return _unless(found, ("published", found, draft))
        case written.Classified():
            found = names.inject(condition.inject, (*loc, "classified"))
            given = names.given_class(condition.inject, condition.as_class, (*loc, "as"))
            return _unless(found, ("classified", found, given))
        case written.Ignored():
            found = names.inject(condition.inject, (*loc, "ignored"))
            return _unless(found, ("ignored", found, condition.for_ms))
        case written.Escalated():
            found = names.inject(condition.inject, (*loc, "escalated"))
            return _unless(found, ("escalated", found, names.roles(condition.to, (*loc, "to"))))
        case written.Known():
            found = names.fact(condition.fact, (*loc, "known"))
            return _unless(found, ("known", found))
        case written.Done():
            found = names.deed(condition.deed, (*loc, "done"))
            return _unless(found, ("done", found))
        case written.HeatIs():
            return _heat(condition, loc, names)
        case written.LevelIs():
            return ("level", condition.level)
    raise TypeError(f"{condition!r} is no condition")


def _heat(condition: written.HeatIs, loc: Loc, names: Names) -> tuple | None:
    found = names.storyline(condition.storyline, (*loc, "heat"))
    if (condition.over < 0) == (condition.under < 0):
        names.report.add("SD209", loc, say("A heat condition says either `over` or `under` how many points."))
        return None
    points, above = (condition.over, 1) if condition.over >= 0 else (condition.under, 0)
    return _unless(found, ("heat", found, points, above))


def _unless(found: int, condition: tuple) -> tuple | None:
    return None if found < 0 else condition
