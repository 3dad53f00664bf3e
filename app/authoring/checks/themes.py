"""Themes that a scenario claims, against what its text shows: a sitting is drawn by them."""

from __future__ import annotations

from app.authoring.study import Study
from app.engine.scenario import Scenario
from app.said import say

OFFICE_HOURS_MS = (8 * 3_600_000, 18 * 3_600_000)
DAY_MS = 24 * 3_600_000
THURSDAY = 3
"""The weekday of 1970-01-01, Monday being 0."""
SATURDAY = 5
SEVERAL = 3
OWN_TRAITS = frozenset({"own-account", "staff-post", "agency-post", "paid-voice", "queued-post"})


def off_hours(scenario: Scenario) -> bool:
    """Whether the story starts at a weekend, before eight or from six in the evening on."""
    days, time_ms = divmod(scenario.start_story_ms, DAY_MS)
    opens, closes = OFFICE_HOURS_MS
    return (days + THURSDAY) % 7 >= SATURDAY or not opens <= time_ms < closes


def check_themes(study: Study) -> None:
    """Note every theme that the text does not bear out, and a start outside office hours that is not named."""
    scenario = study.scenario
    found = {
        "off-hours": (off_hours(scenario), say("it starts on a weekday between eight and six")),
        "languages": (_languages(study) >= SEVERAL, say("fewer than {several} posts carry `language`", several=SEVERAL)),
        "danger": (any(scenario.policy.meaning(post.class_id) == "danger" for post in study.posts), say("no post is of the class danger")),
        "personal-data": (_bears(study, frozenset({"data-leak"})), say("no post carries the trait data-leak")),
        "own-mistake": (_bears(study, OWN_TRAITS), say("no storyline post is ours by its traits")),
        "employees": (_by_staff(study) >= SEVERAL, say("fewer than {several} posts come from staff", several=SEVERAL)),
    }
    for theme in scenario.themes:
        holds, otherwise = found.get(theme, (True, ""))
        if not holds:
            study.report.add("SD423", ("themes",), say("`{theme}` is named as a theme, but {otherwise}.", theme=theme, otherwise=otherwise), key=True)
    if scenario.step and found["off-hours"][0] and "off-hours" not in scenario.themes:
        study.report.add("SD424", ("story",), say("It starts outside office hours and does not say so."), key=True)


def _bears(study: Study, traits: frozenset[str]) -> bool:
    return any(post.storyline >= 0 and traits & set(post.traits) for post in study.posts)


def _languages(study: Study) -> int:
    return sum(1 for post in study.posts if post.language)


def _by_staff(study: Study) -> int:
    personas = study.scenario.personas
    return sum(1 for post in study.posts if post.persona >= 0 and personas[post.persona].kind == "staff")
