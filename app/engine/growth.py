"""How far a post has travelled: reach, shares and likes, grown from heat and never from a dice.

A post of a storyline gains shares with the heat that its storyline has had since the post appeared;
chatter travels at an even pace. The figures are shown, and decide nothing.
"""

from __future__ import annotations

from math import isqrt

from app.engine.drill import Drill
from app.units import HEAT_PER_POINT, MS_PER_MINUTE

_CHATTER_POINTS = 150
"""Chatter travels as if it had so much heat: growth shall not tell it from a storyline's first post."""
_POINT_MINUTES_PER_SHARE = 400
_LIKES_PER_SHARE = 4
_VIEWS_PER_SHARE = 25


def shares(drill: Drill, inject: int, at_ms: int) -> int:
    """Shares of a published post at a time not before the last event.

    They grow with heat and time, and with the square root of reach: much of a large audience
    never sees a post.
    """
    entry, post = drill.scenario.injects[inject], drill.state.posts[inject]
    if entry.storyline < 0:
        point_ms = _CHATTER_POINTS * max(0, at_ms - post.published_ms)
    else:
        area = drill.state.heats[entry.storyline].area2_at(at_ms) - post.heat_area_from
        point_ms = max(0, area) // (2 * HEAT_PER_POINT)
    reach = drill.scenario.personas[entry.persona].reach if entry.persona >= 0 else 0
    return entry.shares + point_ms * isqrt(reach + 100) // (_POINT_MINUTES_PER_SHARE * MS_PER_MINUTE)


def likes(drill: Drill, inject: int, at_ms: int) -> int:
    """Likes of a published post; they follow its shares."""
    entry = drill.scenario.injects[inject]
    return entry.likes + (shares(drill, inject, at_ms) - entry.shares) * _LIKES_PER_SHARE


def views(drill: Drill, inject: int, at_ms: int) -> int:
    """People who have seen it: its author's reach and those whom the shares brought."""
    entry = drill.scenario.injects[inject]
    reach = drill.scenario.personas[entry.persona].reach if entry.persona >= 0 else 0
    return reach + shares(drill, inject, at_ms) * _VIEWS_PER_SHARE
