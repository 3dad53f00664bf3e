"""What the chart of the studio says: roles in full, routes with their ways, what is missing on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.ui import text
from app.ui.language import mark, tr
from app.ui.models.studio.place_rows import Row
from app.ui.models.studio.sayings import Sayings
from app.units import format_ms

if TYPE_CHECKING:
    from app.authoring.views.chart_view import ChartView, RoleView, Route, Way

_DAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
_ONE_LINE = 13
_MISSING = Sayings((mark("leave to publish it"), mark("the deed `{name}`"), mark("the fact `{name}`")))
_DAY = re.compile("|".join(_DAYS))


def duty(words: str) -> str:
    """Duty hours, as the service says them, in the language of the window."""
    if words == "always":
        return tr("always on duty")
    return tr("on duty {hours}").format(hours=_DAY.sub(lambda found: tr(found.group()), words.replace("-", "–")))


def short(role: RoleView) -> tuple[str, str, str]:
    """The lines below a role on the drawing: its title on one or two, then what one looks for there."""
    first, second = halves(role.title)
    if not role.reachable and not role.seat:
        return first, second, tr("out of reach")
    if role.seat:
        return first, second, tr("the seat")
    return first, second, text.words_of(", ".join(role.functions))


def halves(title: str) -> tuple[str, str]:
    """A title on two lines of about the same length, broken at a word; a short one on the first."""
    spaces = [at for at, letter in enumerate(title) if letter == " "]
    if len(title) <= _ONE_LINE or not spaces:
        return title, ""
    at = min(spaces, key=lambda space: abs(2 * space - len(title)))
    return title[:at], title[at + 1 :]


def told(view: ChartView, role: RoleView) -> str:
    """A role in full."""
    parts = [f"{role.title}, {role.person}" if role.person else role.title]
    if role.seat:
        parts.append(tr("the seat"))
    if role.hub:
        parts.append(tr("hub"))
    if role.functions:
        parts.append(text.words_of(", ".join(role.functions)))
    parts.append(tr("authority {authority}").format(authority=role.authority))
    parts.append(duty(role.duty))
    if role.deputy:
        parts.append(tr("deputy {name}").format(name=called(view, role.deputy)))
    if not role.seat:
        parts.append(tr("replies in {time}").format(time=format_ms(role.reply_ms)))
        parts.append(_passed(role))
    return " · ".join(parts)


def _passed(role: RoleView) -> str:
    if not role.reachable:
        return tr("out of reach from the seat")
    if not role.passed:
        return tr("passed by no expected escalation")
    return tr("passed by %n expected escalation(s)", "", role.passed)


def called(view: ChartView, name: str) -> str:
    """The title of a role."""
    return next((role.title for role in view.roles if role.id == name), name)


def route_rows(view: ChartView | None) -> tuple[Row, ...]:
    """The expected escalations, one a row."""
    if view is None:
        return ()
    titles = {role.id: role.title for role in view.roles}
    rows: list[Row] = []
    seen: dict[str, int] = {}
    for route in view.routes:
        seen[route.post] = seen.get(route.post, 0) + 1
        rows.append(_route(route, titles, f"{route.post}#{seen[route.post]}"))
    return tuple(rows)


def _route(route: Route, titles: dict[str, str], key: str) -> Row:
    asks = tr("{functions} · authority {authority} · within {time}").format(
        functions=text.words_of(", ".join(route.functions)), authority=route.authority, time=format_ms(route.within_ms)
    )
    lines = [asks, *_ways(route, titles)]
    if route.missing:
        what = ", ".join(_MISSING.say(missing) for missing in route.missing)
        lines.append(tr("The answer also needs, and nobody on the way gives: {what}").format(what=what))
    bad = bool(route.missing) or _lacking(route.first) or _lacking(route.last)
    takes = route.first.takes_ms if route.first else -1
    right = format_ms(takes) if takes >= 0 else ""
    return Row(key, route.post, "\n".join(lines), right, "warn" if bad else "fits", locs=(route.loc,))


def _lacking(way: Way | None) -> bool:
    return way is None or way.takes_ms < 0


def _ways(route: Route, titles: dict[str, str]) -> list[str]:
    if route.first is None:
        return [tr("The post never happens, or nobody is there who could be reached.")]
    first = tr("At {at}: {way}").format(at=format_ms(route.first.at_ms), way=_way(route.first, titles))
    last = route.last
    if last is None or (last.roles, last.takes_ms) == (route.first.roles, route.first.takes_ms):
        return [tr("{first}; the same at the last moment").format(first=first)] if last else [first]
    return [first, tr("At {at}, the last moment: {way}").format(at=format_ms(last.at_ms), way=_way(last, titles))]


def _way(way: Way, titles: dict[str, str]) -> str:
    if way.takes_ms < 0:
        return tr("no way will do")
    stops = [titles.get(name, name) for name in way.roles]
    return tr("{roles} in {time}").format(roles=" → ".join(stops), time=format_ms(way.takes_ms))
