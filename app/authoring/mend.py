"""A file with broken parts, without them: so that one wrong value does not hide all other problems.

What was taken out is remembered by name; whoever refers to it is not told that it does not exist.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.authoring.near import nearest
from app.authoring.problems import Loc

ABSENT = "taken-out"
"""Stands for a name that could not be read."""

_STAND_INS: dict[str, object] = {
    "format": "1",
    "id": ABSENT,
    "title": ABSENT,
    "case": ABSENT,
    "difficulty": "1",
    "minutes": "120",
    "story": {"starts": "2000-01-01 00:00", "pace": "1"},
    "company": {"name": ABSENT, "sector": ABSENT, "brief": ABSENT},
    "chart": ABSENT,
    "policy": ABSENT,
    "seat": ABSENT,
}
_LISTS = ("feed", "queue")
_HARD = ("id", "kind", "channel", "by", "text", "fact", "from", "title")
"""Keys without which an inject is none; of the others only the broken one is taken out."""
_TABLES = {"personas": "persona", "storylines": "storyline", "facts": "fact", "deeds": "deed"}
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Rest(NamedTuple):
    """What remains of a file."""

    data: dict[str, object]
    gone: set[str]
    """Names that went."""
    kept: dict[str, list[int]]
    """Which entries of its lists are left."""
    hurt: set[int]
    """Which injects, counted as before, lost something."""
    lost: set[str]
    """Kinds of things of which some name cannot be told any more."""


def mended(data: dict[str, object], troubles: list[tuple[Loc, bool]]) -> Rest | None:
    """The data without what is broken.

    Args:
        data: a scenario file's plain data; left as it is.
        troubles: the path of every problem, and whether it is only a key too many.
    Returns: None where nothing sensible would remain.
    """
    result, gone = dict(data), {ABSENT}
    for loc, surplus in troubles:
        if surplus:
            _without_key(result, loc)
    broken = [loc for loc, surplus in troubles if not surplus]
    for loc in broken:
        head = loc[0] if loc else "feed"
        if head in _TABLES and len(loc) > 1:
            result[head] = {name: entry for name, entry in result[head].items() if name != loc[1]}
            gone.add(str(loc[1]))
        elif head in _STAND_INS:
            result[head] = _STAND_INS[head]
        elif head not in _LISTS or len(loc) == 1:
            result.pop(head, None)
    lost = _lost(troubles)
    hurt = _soften(result, broken, gone)
    kept = {head: _keep(result, head, broken, gone) for head in _LISTS}
    return Rest(result, gone, kept, hurt, lost) if result.get("feed") else None


def _lost(troubles: list[tuple[Loc, bool]]) -> set[str]:
    lost: set[str] = set()
    for loc, surplus in troubles:
        head, name = (*loc, "", "")[:2]
        if surplus and len(loc) == 1:
            lost.add(_TABLES.get(nearest(str(head), _TABLES), ""))
        elif head in _TABLES and (len(loc) == 1 or not _SLUG.fullmatch(str(name))):
            lost.add(_TABLES[head])
        elif head == "feed" and len(loc) == 3 and loc[2] == "id":
            lost.update(("inject", "draft or post"))
    return lost


def _soften(result: dict[str, object], broken: list[Loc], gone: set[str]) -> set[int]:
    """Take single keys out of injects; which injects lost one."""
    hurt: set[int] = set()
    for loc in [loc for loc in broken if _is_soft(loc)]:
        feed = list(result["feed"])
        entry = feed[loc[1]] = dict(feed[loc[1]])
        drafts = entry.get("drafts")
        if loc[2] == "drafts" and len(loc) > 3 and isinstance(drafts, dict):
            entry["drafts"] = {name: draft for name, draft in drafts.items() if name != loc[3]}
            gone.add(str(loc[3]))
        else:
            entry.pop(loc[2], None)
        result["feed"] = feed
        hurt.add(loc[1])
    return hurt


def _is_soft(loc: Loc) -> bool:
    return loc[:1] == ("feed",) and len(loc) > 2 and loc[2] not in _HARD


def _keep(result: dict[str, object], head: str, broken: list[Loc], gone: set[str]) -> list[int]:
    """Take whole entries out of a list; the places of those that stay."""
    bad = {loc[1] for loc in broken if loc[:1] == (head,) and len(loc) > 1 and not _is_soft(loc)}
    entries = result.get(head, [])
    kept = [place for place in range(len(entries)) if place not in bad]
    if bad:
        gone.update(name for place in sorted(bad) for name in _names_in(entries[place]))
        result[head] = [entries[place] for place in kept]
    return kept


def _without_key(result: dict[str, object], loc: Loc) -> None:
    """Take one key out, copying what is above it."""
    here: object = result
    for step in loc[:-1]:
        below = here[step]
        here[step] = dict(below) if isinstance(below, dict) else list(below)
        here = here[step]
    here.pop(loc[-1], None)


def _names_in(entry: object) -> set[str]:
    if not isinstance(entry, dict):
        return set()
    drafts = entry.get("drafts")
    names = {entry.get("id"), *(drafts if isinstance(drafts, dict) else ())}
    return {name for name in names if isinstance(name, str)}
