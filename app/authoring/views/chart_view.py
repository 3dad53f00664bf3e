"""The chart as the scenario uses it: roles and links, who is there when, and the best way of every escalation."""

from __future__ import annotations


from app.authoring.checks.story import StoryTime
from app.authoring.checks.ways import wanted_from_others
from app.authoring.seen.chart import ChartView, LinkView, RoleView, Route, Way
from app.authoring.study import Study, answer_of
from app.authoring.views.places import NEVER, at_of, inject_loc
from app.engine.scenario import Expected, Inject
from app.org.reach import covers
from app.org.tables import MINUTES_PER_WEEK, ChartTables, Role
from app.org.walks import staff_at

THERE, DEPUTY, NOBODY = "there", "deputy", "nobody"
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MINUTES_PER_DAY = MINUTES_PER_WEEK // 7


def chart_view(study: Study) -> ChartView:
    """The chart of a scenario, whole or partly broken."""
    scenario, chart = study.scenario, study.scenario.chart
    story = StoryTime(scenario)
    routes = tuple(
        _route(study, post, post.escalate, story) for post in study.posts if post.escalate is not None
    )
    walked = [role for route in routes if route.first for role in sorted(set(route.first.roles))]
    return ChartView(
        title=chart.title,
        formation=chart.formation,
        roles=tuple(_role(study, index, walked) for index in range(len(chart.roles))),
        links=tuple(_links(chart)),
        routes=routes,
        file=study.file.chart,
        loc=("chart",),
    )


def staffed(study: Study, at_ms: int) -> dict[str, str]:
    """Per role who is there at a drill time: there, deputy or nobody."""
    chart = study.scenario.chart
    staff = staff_at(chart, StoryTime(study.scenario).at(at_ms))
    return {
        role.id: NOBODY if answering < 0 else THERE if answering == index else DEPUTY
        for index, (role, answering) in enumerate(zip(chart.roles, staff))
    }


def duty_words(role: Role) -> str:
    """Duty hours in words: `always`, or `Mon-Fri 09:00-17:00`, joined by commas."""
    if not role.duty:
        return "always"
    days: dict[str, list[int]] = {}
    for start, end in role.duty:
        while start < end:
            day = start // _MINUTES_PER_DAY
            stop = min(end, (day + 1) * _MINUTES_PER_DAY)
            hours = f"{_clock(start % _MINUTES_PER_DAY)}-{_clock(stop - day * _MINUTES_PER_DAY)}"
            days.setdefault(hours, []).append(day)
            start = stop
    return ", ".join(f"{_day_range(found)} {hours}" for hours, found in days.items())


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _day_range(days: list[int]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][1] == day - 1:
            runs[-1][1] = day
        else:
            runs.append([day, day])
    return " ".join(_DAYS[first] if first == last else f"{_DAYS[first]}-{_DAYS[last]}" for first, last in runs)


def _role(study: Study, index: int, walked: list[str]) -> RoleView:
    scenario, chart = study.scenario, study.scenario.chart
    role = chart.roles[index]
    return RoleView(
        id=role.id,
        title=role.title,
        person=role.person,
        unit=role.unit,
        functions=role.functions,
        authority=role.authority,
        duty=duty_words(role),
        reply_ms=role.reply_ms,
        deputy=chart.roles[role.deputy].id if role.deputy >= 0 else "",
        position=chart.positions[index],
        seat=index == scenario.seat,
        hub=index in chart.hubs,
        reachable=scenario.seat >= 0 and index in chart.reach[scenario.seat],
        passed=walked.count(role.id),
        loc=("roles", role.id),
    )


def _links(chart: ChartTables) -> list[LinkView]:
    found: list[LinkView] = []
    for asker, links in enumerate(chart.links):
        for asked, takes_ms in links:
            both = chart.link_ms(asked, asker) == takes_ms
            if not both or asker < asked:
                found.append(LinkView(chart.roles[asker].id, chart.roles[asked].id, takes_ms, both))
    return found


def _route(study: Study, post: Inject, expected: Expected, story: StoryTime) -> Route:
    at_ms = at_of(study, post)
    first = last = None
    if at_ms != NEVER and expected.best:
        first = _way(study, expected, story, at_ms)
        last = _way(study, expected, story, at_ms + expected.within_ms)
    return Route(
        post=post.id,
        loc=inject_loc(study, post, "escalate"),
        functions=expected.functions,
        authority=expected.authority,
        within_ms=expected.within_ms,
        first=first,
        last=last,
        answer_ms=post.answer_ms,
        missing=_missing(study, post, first),
    )


def _way(study: Study, expected: Expected, story: StoryTime, at_ms: int) -> Way:
    story_ms = story.at(at_ms)
    takes_ms, walk = expected.best_at(story_ms)
    return Way(at_ms, story_ms, takes_ms, tuple(study.scenario.chart.roles[role].id for role in walk))


def _missing(study: Study, post: Inject, way: Way | None) -> tuple[str, ...]:
    answer = answer_of(post)
    if way is None or answer is None or not post.authored:
        return ()
    roles = [role for role in study.scenario.chart.roles if role.id in way.roles]
    return tuple(
        what
        for what, functions, authority in wanted_from_others(study, post, answer)
        if not any(covers(role, functions, authority) for role in roles)
    )
