"""How far a post has travelled: reach, shares and likes, grown from heat and never from a dice.

A post of a storyline gains shares with the heat that its storyline has had since the post appeared;
chatter gains a little with time and reach. The figures are shown, and decide nothing.
"""

from __future__ import annotations

from app.engine.drill import Drill
from app.units import HEAT_PER_POINT, MS_PER_MINUTE

_SHARES_PER_POINT_MINUTE_PER_REACH = 2_000
"""A post with a reach of 2,000 gains one share for each point of heat held for one minute."""
_CHATTER_SHARES_PER_MINUTE_PER_REACH = 1_500
_LIKES_PER_SHARE = 4
_VIEWS_PER_SHARE = 25


def shares(drill: Drill, inject: int, at_ms: int) -> int:
    """Shares of a published post at a time not before the last event."""
    entry, post = drill.scenario.injects[inject], drill.state.posts[inject]
    reach = drill.scenario.personas[entry.persona].reach if entry.persona >= 0 else 0
    if entry.storyline < 0:
        grown = (at_ms - post.published_ms) * (reach + 60) // (_CHATTER_SHARES_PER_MINUTE_PER_REACH * MS_PER_MINUTE)
        return entry.shares + max(0, grown)
    area = drill.state.heats[entry.storyline].area2_at(at_ms) - post.heat_area_from
    point_ms = max(0, area) // (2 * HEAT_PER_POINT)
    return entry.shares + point_ms * (reach + 100) // (_SHARES_PER_POINT_MINUTE_PER_REACH * MS_PER_MINUTE)


def likes(drill: Drill, inject: int, at_ms: int) -> int:
    """Likes of a published post; they follow its shares."""
    entry = drill.scenario.injects[inject]
    return entry.likes + (shares(drill, inject, at_ms) - entry.shares) * _LIKES_PER_SHARE


def views(drill: Drill, inject: int, at_ms: int) -> int:
    """People who have seen it: its author's reach and those whom the shares brought."""
    entry = drill.scenario.injects[inject]
    reach = drill.scenario.personas[entry.persona].reach if entry.persona >= 0 else 0
    return reach + shares(drill, inject, at_ms) * _VIEWS_PER_SHARE
