"""Whom to ask, who may approve, and where a chart is weak."""

from __future__ import annotations

from dataclasses import replace

import pytest
from org_charts import SHIPPED, both, chart, role, shipped

from app.org import ChartTables, compile_chart
from app.org.reach import approvers, can_reach, covers, holders, nearest, reached_by
from app.org.source import LinkSource
from app.org.tables import MINUTES_PER_WEEK
from app.org.walks import story_ms_at
from app.org.weak import Absence, SinglePoint, absences, authority_by_hour, gaps, out_of_reach, single_points

FRIDAY_MORNING = story_ms_at((4 * 24 + 10) * 60)
SUNDAY_NIGHT = story_ms_at((6 * 24 + 2) * 60)


def skylark() -> ChartTables:
    return compile_chart(shipped("skylark-hub"))


def ids(tables: ChartTables, roles: tuple[int, ...]) -> list[str]:
    return [tables.roles[index].id for index in roles]


def test_authority_4_is_held_by_comms_legal_and_the_executive() -> None:
    tables = skylark()
    assert ids(tables, approvers(tables, 4)) == ["comms-director", "legal-counsel", "ceo"]
    assert ids(tables, approvers(tables, 3, ("comms", "care"))) == ["care-lead", "comms-director"]
    assert approvers(tables, 5, ("care",)) == ()


def test_one_named_function_is_enough_but_the_authority_must_be_there() -> None:
    person = skylark().roles[skylark().index_of("hub-lead")]
    assert covers(person, ("legal", "comms"), 2) and covers(person, (), 2)
    assert not covers(person, ("legal",), 2) and not covers(person, ("comms",), 3)


def test_who_holds_a_function_is_sorted() -> None:
    tables = skylark()
    assert ids(tables, holders(tables, "operations")) == ["ops-control", "baggage-manager"]


def test_reach_follows_the_direction_of_links() -> None:
    tables = compile_chart(chart((role("a"), role("b"), role("c")), (LinkSource("a", "b", 1), LinkSource("c", "b", 1))))
    assert can_reach(tables, 0, 1) and not can_reach(tables, 1, 0)
    assert reached_by(tables, 1) == (0, 2) and reached_by(tables, 0) == ()


def test_the_nearest_is_who_answers_soonest() -> None:
    tables = skylark()
    seat = tables.index_of("community-manager")
    assert nearest(tables, seat, ("operations",), 0, FRIDAY_MORNING) == tables.index_of("ops-control")
    assert nearest(tables, seat, (), 4, FRIDAY_MORNING) == tables.index_of("comms-director")
    assert nearest(tables, seat, ("fundraising",), 0, FRIDAY_MORNING) == -1


def test_when_nobody_who_could_is_there_somebody_is_still_named() -> None:
    tables = skylark()
    seat = tables.index_of("community-manager")
    assert nearest(tables, seat, ("hr",), 0, SUNDAY_NIGHT) == tables.index_of("hr-partner")
    assert nearest(tables, seat, ("operations",), 0, SUNDAY_NIGHT) == tables.index_of("ops-control")


def test_the_asker_is_never_the_answer() -> None:
    tables = compile_chart(chart((role("a", "care"), role("b", "care")), (both("a", "b"),)))
    assert nearest(tables, 0, ("care",), 0, 0) == 1


def chain() -> ChartTables:
    """Seat - gate - two with care, one of them leading on to legal."""
    roles = (
        role("seat"),
        role("gate", authority=1),
        role("care", "care"),
        role("desk", "care"),
        role("legal", "legal", authority=4),
    )
    links = (both("seat", "gate"), both("gate", "care"), both("gate", "desk"), both("desk", "legal"))
    return compile_chart(chart(roles, links))


def test_single_points_are_the_roles_that_every_way_leads_through() -> None:
    assert single_points(chain(), 0) == (
        SinglePoint("care", 0, (1,)),
        SinglePoint("legal", 0, (1, 3, 4)),
        SinglePoint("", 1, (1,)),
        SinglePoint("", 2, (1, 3, 4)),
        SinglePoint("", 3, (1, 3, 4)),
        SinglePoint("", 4, (1, 3, 4)),
    )


def test_an_absence_costs_what_lies_behind_the_role() -> None:
    assert absences(chain(), 0) == (
        Absence(1, ("care", "legal"), 0),
        Absence(3, ("legal",), 1),
        Absence(4, ("legal",), 1),
    )


def test_a_function_behind_a_one_way_link_is_out_of_reach() -> None:
    tables = compile_chart(chart((role("seat"), role("hr", "hr")), (LinkSource("hr", "seat", 1),)))
    assert out_of_reach(tables, 0) == ("hr",)
    assert single_points(tables, 0) == absences(tables, 0) == ()


def test_authority_by_hour_follows_the_duty_hours_of_the_week() -> None:
    tables = skylark()
    hours = authority_by_hour(tables, tables.index_of("community-manager"), 4)
    assert len(hours) == 168
    assert hours[4 * 24 + 10] > 0 and hours[4 * 24 + 3] == -1 and hours[6 * 24 + 12] > 0


def test_gaps_are_the_hours_at_which_a_function_cannot_be_reached() -> None:
    tables = skylark()
    seat = tables.index_of("community-manager")
    legal = gaps(tables, seat, "legal")
    assert legal[0] == (0, 9 * 60) and legal[-1] == ((4 * 24 + 17) * 60 + 30, MINUTES_PER_WEEK)
    assert gaps(tables, seat, "operations") == ()


@pytest.mark.parametrize("name", SHIPPED)
def test_every_answer_about_a_shipped_chart_is_sorted(name: str) -> None:
    tables = compile_chart(shipped(name))
    points = single_points(tables, 0)
    assert [(point.function == "", point.function, point.authority) for point in points] == sorted(
        (point.function == "", point.function, point.authority) for point in points
    )
    assert all(list(point.roles) == sorted(point.roles) for point in points)
    assert [entry.role for entry in absences(tables, 0)] == sorted(entry.role for entry in absences(tables, 0))
    assert list(gaps(tables, 0, "legal")) == sorted(gaps(tables, 0, "legal"))


def test_the_order_of_links_in_the_file_changes_no_answer() -> None:
    source = shipped("skylark-honeycomb")
    turned = compile_chart(replace(source, links=source.links[::-1]))
    tables = compile_chart(source)
    assert turned == tables and nearest(turned, 0, (), 4, FRIDAY_MORNING) == nearest(tables, 0, (), 4, FRIDAY_MORNING)
