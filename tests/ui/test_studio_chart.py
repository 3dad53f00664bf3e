"""The chart beside the text: roles, links, and the way of every expected escalation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt

from app.ui.models.studio.chart_words import duty, halves, route_rows, told
from app.ui.widgets.studio.studio_chart_paint import stops
from app.ui.widgets.studio.studio_chart_view import StudioChartView
from tests.ui.helpers import pages
from tests.ui.helpers.studies import changed, large, shipped

GUITAR = "guitar-on-the-tarmac"


@pytest.fixture
def view(qtbot, themed):
    made = StudioChartView()
    qtbot.addWidget(made)
    made.resize(760, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_view(shipped(GUITAR).chart)
    return made


def number(view, name: str) -> int:
    return next(at for at, role in enumerate(view._view.roles) if role.id == name)


def ring(view, name: str):
    return QPointF(*view.canvas.places().points[number(view, name)]).toPoint()


def test_formation_title_and_file_stand_on_top(view):
    assert view.glyph.accessibleName() == "Hub and spoke"
    assert "Skylark Air, hub and spoke" in pages.words(view)
    assert "14 roles" in view.formation.accessibleName() and "charts/skylark-hub.yaml" in view.formation.accessibleName()


def test_every_role_has_a_place_of_its_own_inside_the_drawing(view):
    places = view.canvas.places()
    assert len(set(places.points)) == 14
    for (x, y), word in zip(places.points, places.words):
        assert 0 <= x <= view.canvas.width() and 0 <= y <= view.canvas.height()
        assert word.left >= 0 and word.left + word.width <= view.canvas.width()


def test_a_route_in_hand_lights_its_way_and_enter_shows_it_in_the_text(view, qtbot):
    view.list.setFocus()
    assert view.list.current().key == "clip#1"
    assert view.canvas._first == stops(view._view, view._view.routes[0].first)
    assert [view._view.roles[role].id for role in view.canvas._first] == ["community-manager", "hub-lead", "care-lead"]
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert view._view.roles[view.canvas._first[-1]].id == "ops-control"
    with qtbot.waitSignal(view.picked) as caught:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert caught.args == [view._view.routes[1].loc]


def test_a_route_says_what_it_asks_and_its_way_with_its_time(view):
    row = view.list.rows.rows[0]
    assert row.sub.splitlines() == [
        "care, comms · authority 3 · within 2:00",
        "At 0:20: Social hub lead → Head of customer care in 0:39; the same at the last moment",
    ]
    assert (row.right, row.mark) == ("0:39", "fits")


def test_another_way_at_the_last_moment_is_told_and_drawn(view):
    chart = shipped(GUITAR).chart
    route = chart.routes[0]
    last = replace(route.last, roles=("social-strategist", "care-lead"), takes_ms=52_000)
    view.show_view(replace(chart, routes=(replace(route, last=last), *chart.routes[1:])))
    view.list.hold("clip#1")
    assert "At 2:20, the last moment: Social strategist on shift → Head of customer care in 0:52" in view.list.current().sub
    assert view.canvas._last == stops(view._view, last)


def test_no_way_and_what_is_missing_on_it_are_told_in_words(view):
    chart = shipped(GUITAR).chart
    route = chart.routes[0]
    lost = replace(route, first=replace(route.first, takes_ms=-1, roles=()), last=None, missing=("the deed `pay-repair`",))
    never = replace(route, post="later", first=None, last=None)
    rows = route_rows(replace(chart, routes=(lost, never)))
    assert "no way will do" in rows[0].sub and "the deed `pay-repair`" in rows[0].sub and rows[0].mark == "warn"
    assert "never happens" in rows[1].sub and rows[1].mark == "warn"
    assert stops(chart, lost.first) == ()


def test_the_arrows_go_from_role_to_role_and_enter_goes_through_what_passes_it(view, qtbot):
    view.canvas.setFocus()
    assert view.canvas.role == number(view, "community-manager")
    qtbot.keyClick(view.canvas, Qt.Key.Key_Up)
    assert view.canvas.role == number(view, "hub-lead")
    assert "5 expected escalations" in pages.words(view) and "hub" in view.canvas.accessibleDescription()
    held = []
    for _ in range(6):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
        held.append(view.list.current().key)
    assert len(set(held)) == 5 and held[0] == held[5]


def test_a_click_on_a_role_tells_who_it_is(view, qtbot):
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=ring(view, "legal-counsel"))
    role = view._view.roles[number(view, "legal-counsel")]
    assert told(view._view, role) in pages.words(view)
    assert f"authority {role.authority}" in told(view._view, role)


def test_duty_deputy_and_reach_are_said(view):
    chart = shipped(GUITAR).chart
    lead = chart.roles[number(view, "hub-lead")]
    assert "on duty Mon–Sun 07:00–21:00" in told(chart, lead) and "deputy Social strategist on shift" in told(chart, lead)
    assert duty("always") == "always on duty"
    assert "out of reach from the seat" in told(chart, replace(lead, reachable=False))


@pytest.mark.parametrize(("title", "lines"), [
    ("Chief", ("Chief", "")), ("Legal counsel", ("Legal counsel", "")),
    ("Data protection and security officer", ("Data protection and", "security officer")),
    ("Öffentlichkeitsarbeit", ("Öffentlichkeitsarbeit", "")), ("", ("", "")),
])  # fmt: skip
def test_a_long_title_takes_two_lines(title, lines):
    assert halves(title) == lines


def test_the_cursor_of_the_text_takes_the_route_of_its_post_in_hand(view, qtbot):
    route = view._view.routes[2]
    with qtbot.assertNotEmitted(view.picked):
        view.mark((*route.loc[:-1], "text"))
        assert view.list.current().key == f"{route.post}#1"
        assert view.canvas._first
        view.mark(("title",))
        assert view.list.current() is None and view.canvas._first == ()


def test_where_the_scenario_names_its_chart(view, qtbot):
    with qtbot.waitSignal(view.picked) as caught:
        pages.button(view, "Show in text").click()
    assert caught.args == [("chart",)]


def test_role_and_route_in_hand_stay_when_the_text_changes(view):
    view.canvas.take(number(view, "hub-lead"))
    view.list.hold("stuck#1")
    view.show_view(shipped(GUITAR).chart)
    assert view.canvas.role == number(view, "hub-lead") and view.list.current().key == "stuck#1"
    view.show_view(shipped("the-third-recall").chart)
    assert view.canvas.role == -1 and view.list.current() is None and view.canvas._first == ()
    view.grab()


def test_a_chart_that_cannot_be_used_and_a_story_without_escalations_are_told(view):
    view.show_view(changed(("chart: charts/skylark-hub.yaml", "chart: charts/nowhere.yaml")).chart)
    assert "No chart to draw" in pages.words(view) and "charts/nowhere.yaml" in pages.words(view)
    view.show_view(None)
    assert "No chart to draw" in pages.words(view)
    view.show_view(replace(shipped(GUITAR).chart, routes=()))
    assert "No escalation is expected yet" in pages.words(view) and not view.list.isVisible()


def test_two_thousand_posts_and_a_narrow_window(view, qtbot):
    view.show_view(large(2_000).chart)
    view.resize(380, 500)
    view.grab()
    assert all(0 <= x <= view.canvas.width() for x, _ in view.canvas.places().points)


def test_everything_is_within_reach_and_nothing_is_read_as_markup(view):
    assert pages.unreachable(view) == []
    assert pages.marked_up(view) == []
    assert pages.clipped(view) == []
