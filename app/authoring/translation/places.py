"""Where in the scenario's file a line stands, by its id, and the order of all lines."""

from __future__ import annotations

from app.authoring.problems import Loc
from app.engine.scenario import Scenario

_HEADS = ("title", "company", "content", "objectives", "log", "personas", "storylines", "facts", "deeds", "queue", "feed")
_LISTS = ("objectives", "log", "content")
_PARTS = ("name", "title", "text", "gloss", "drafts", "refused", "why")
"""A reason comes last: it is understood from what stands before it."""


def in_order(scenario: Scenario) -> dict[str, str]:
    """All lines of a scenario in the order in which they are read, however it was kept."""
    ranks = _ranks(scenario)

    def place(line_id: str) -> tuple[int, ...]:
        head, *rest = line_id.split(".")
        if head in _LISTS:
            return (_HEADS.index(head), int(rest[0]))
        owner = ranks.get(f"{head}.{rest[0]}", 0) if rest else 0
        parts = [_PARTS.index(part) if part in _PARTS else ranks.get(f"{head}.{rest[0]}.{part}", 0) for part in rest[1:]]
        return (_HEADS.index(head), owner, *parts)

    return {key: scenario.lines[key] for key in sorted(scenario.lines, key=place)}


def _ranks(scenario: Scenario) -> dict[str, int]:
    """The place of everything that has lines among its like."""
    ranks: dict[str, int] = {}
    for head in ("personas", "storylines", "facts", "deeds", "queue"):
        ranks.update({f"{head}.{entry.id}": place for place, entry in enumerate(getattr(scenario, head))})
    for inject in scenario.injects:
        ranks[f"feed.{inject.id}"] = inject.index
        ranks.update({f"feed.{inject.id}.{draft.id}": place for place, draft in enumerate(inject.drafts)})
    return ranks


def loc_of(scenario: Scenario, line_id: str) -> Loc:
    """The path into the file of a line; () if the scenario has no such line."""
    if line_id not in scenario.lines:
        return ()
    head, *rest = line_id.split(".")
    if head in _LISTS:
        return (head, int(rest[0]) - 1)
    if head == "feed":
        return (head, next(i.index for i in scenario.injects if i.id == rest[0]), *rest[1:])
    if head == "queue":
        return (head, [piece.id for piece in scenario.queue].index(rest[0]), *rest[1:])
    return (head, *rest)

