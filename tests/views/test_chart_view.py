"""The chart as a scenario uses it: who, when, and the best way of every escalation at its time."""

from __future__ import annotations

import pytest

from app.authoring.views.chart_view import DEPUTY, NOBODY, THERE, chart_view, duty_words, staffed
from app.org.duty import parse_duty
from app.org.tables import Role
from app.org.walks import walk_ms
from tests.views.studies import SAMPLE, changed, shipped


def test_roles_know_their_seat_duty_and_place_in_the_chart_file() -> None:
    view = chart_view(changed())
    roles = {role.id: role for role in view.roles}
    assert [role.id for role in view.roles if role.seat] == ["community-manager"]
    assert roles["hub-lead"].hub and roles["hub-lead"].reachable
    assert roles["legal-counsel"].loc == ("roles", "legal-counsel")
    assert roles["ops-control"].duty == "always"
    assert (view.file, view.loc, view.formation) == ("charts/skylark-hub.yaml", ("chart",), "hub-and-spoke")


def test_an_escalation_goes_the_best_way_at_its_time() -> None:
    route = next(route for route in chart_view(changed()).routes if route.post == "missed-flight")
    assert (route.functions, route.authority, route.within_ms) == (("care",), 3, 120_000)
    assert (route.loc, route.answer_ms, route.missing) == (("feed", 2, "escalate"), 330_000, ())
    assert route.first.at_ms == 40_000 and route.last.at_ms == 160_000
    assert route.first.roles[-1] == "care-lead" and route.first.takes_ms > 0


def test_what_nobody_on_the_way_gives_is_told() -> None:
    study = changed(("escalate: {functions: [care], authority: 3", "escalate: {functions: [product], authority: 1"))
    route = next(route for route in chart_view(study).routes if route.post == "missed-flight")
    assert route.missing == ("leave to publish it", "the deed `rebook`")


def test_in_the_night_offices_are_empty_and_a_way_may_be_missing() -> None:
    night = changed(("starts: 2026-03-10 10:00", "starts: 2026-03-10 02:00"))
    there = staffed(night, 0)
    assert there["legal-counsel"] == NOBODY and there["ops-control"] == THERE
    assert there["baggage-manager"] == DEPUTY
    assert staffed(changed(), 0)["legal-counsel"] == THERE
    asking = ("escalate: {functions: [care], authority: 3", "escalate: {functions: [legal], authority: 4")
    study = changed(("starts: 2026-03-10 10:00", "starts: 2026-03-10 02:00"), asking)
    route = next(route for route in chart_view(study).routes if route.post == "missed-flight")
    assert (route.first.takes_ms, route.first.roles) == (-1, ())


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("always", "always"),
        ("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00"),
        ("Mon-Thu 08:00-16:00, Sat 08:00-16:00", "Mon-Thu Sat 08:00-16:00"),
        ("Sat 10:00-12:00, Mon 09:00-10:00", "Mon 09:00-10:00, Sat 10:00-12:00"),
    ],
)
def test_duty_reads_like_the_file(written: str, words: str) -> None:
    duty = parse_duty(written)
    assert duty_words(Role("a", "A", "", "", ("care",), 1, duty, 0, -1)) == words


def test_without_a_chart_there_are_no_roles_and_nothing_breaks() -> None:
    view = chart_view(changed(("chart: charts/skylark-hub.yaml", "chart: charts/no-such.yaml")))
    assert (view.roles, view.links) == ((), ())
    assert [route.first for route in view.routes] == [None, None, None]
    assert staffed(changed(("chart: charts/skylark-hub.yaml", "chart: charts/no-such.yaml")), 0) == {}


@pytest.mark.parametrize("name", SAMPLE)
def test_ways_of_a_shipped_scenario_can_be_walked_in_the_time_they_name(name: str) -> None:
    study = shipped(name)
    chart, view = study.scenario.chart, chart_view(study)
    assert view.routes
    for route in view.routes:
        assert route.missing == ()
        walk = [chart.index_of(role) for role in route.first.roles]
        takes_ms, functions, authority = walk_ms(chart, study.scenario.seat, walk, route.first.story_ms)
        assert takes_ms == route.first.takes_ms
        assert set(route.functions) <= set(functions) and authority >= route.authority
    linked = {role for link in view.links for role in (link.asker, link.asked)}
    assert linked <= {role.id for role in view.roles}
    assert sum(role.passed for role in view.roles) > 0
