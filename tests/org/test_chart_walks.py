"""Best walks: the rules of the matter's way, and that no walk is quicker."""

from __future__ import annotations

import heapq
from itertools import pairwise, product
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from org_charts import SHIPPED, both, chart, role, shipped

from app.org import ChartTables, compile_chart
from app.org.source import LinkSource
from app.org.tables import MINUTES_PER_WEEK
from app.org.walks import best_walk, best_windows, duty_changes, story_ms_at, walk_ms

MONDAY_NOON = story_ms_at(12 * 60)
MONDAY_NIGHT = story_ms_at(3 * 60)
NEEDS = ("care", "comms", "legal")


def star() -> ChartTables:
    """Seat, hub and three spokes; legal in office hours only, care with a deputy."""
    roles = (
        role("seat", "care", authority=5, reply_ms=1000),
        role("hub", "community", authority=1, reply_ms=100),
        role("care", "care", authority=3, reply_ms=200, duty="Mon-Fri 08:00-18:00", deputy="night"),
        role("comms", "comms", authority=4, reply_ms=300),
        role("legal", "legal", authority=4, reply_ms=400, duty="Mon-Fri 08:00-18:00"),
        role("night", "operations", authority=0, reply_ms=50),
    )
    links = (both("seat", "hub", 10), both("hub", "care", 20), both("hub", "comms", 30), both("hub", "legal", 40))
    return compile_chart(chart(roles, links))


def test_the_hub_is_passed_twice_and_forwards_the_second_time_for_link_time_only() -> None:
    found = best_walk(star(), 0, ("care", "comms"), 4, MONDAY_NOON)
    assert found == (10 + 100 + 20 + 200 + 20 + 30 + 300, (1, 2, 1, 3))


def test_what_the_seat_has_itself_counts_for_nothing() -> None:
    assert best_walk(star(), 0, ("care",), 0, MONDAY_NOON) == (330, (1, 2))
    assert best_walk(star(), 0, (), 5, MONDAY_NOON) == (-1, ())
    assert walk_ms(star(), 0, (1, 0, 1), MONDAY_NOON) == (130, ("community",), 1)


def test_a_deputy_stands_in_with_the_roles_functions_and_authority_but_answers_at_its_own_pace() -> None:
    assert best_walk(star(), 0, ("care",), 3, MONDAY_NIGHT) == (10 + 100 + 20 + 50, (1, 2))
    assert walk_ms(star(), 0, (1, 2), MONDAY_NIGHT) == (180, ("care", "community"), 3)


def test_where_nobody_is_on_duty_one_waits_in_vain_and_nothing_is_covered() -> None:
    assert best_walk(star(), 0, ("legal",), 0, MONDAY_NIGHT) == (-1, ())
    assert walk_ms(star(), 0, (1, 4), MONDAY_NIGHT) == (550, ("community",), 1)
    assert walk_ms(star(), 0, (1, 4), MONDAY_NOON) == (550, ("community", "legal"), 4)


def test_asking_for_nothing_takes_no_time() -> None:
    assert best_walk(star(), 0, (), 0, MONDAY_NOON) == (0, ())


def test_a_function_that_nobody_has_is_never_reached() -> None:
    assert best_walk(star(), 0, ("privacy",), 0, MONDAY_NOON) == (-1, ())
    assert best_windows(star(), 0, ("privacy",), 0) == ((0, -1, ()),)


def test_a_link_that_is_not_there_cannot_be_walked() -> None:
    with pytest.raises(ValueError, match="seat may not ask care"):
        walk_ms(star(), 0, (2,), MONDAY_NOON)


def test_a_link_that_goes_one_way_is_not_walked_back() -> None:
    roles = (role("seat"), role("care", "care"), role("legal", "legal"))
    one_way = (LinkSource("seat", "care", 1), LinkSource("seat", "legal", 1))
    assert best_walk(compile_chart(chart(roles, one_way)), 0, ("care", "legal"), 0, 0) == (-1, ())


def test_of_equally_quick_walks_the_one_with_fewer_stops_wins_then_the_lower_indices() -> None:
    roles = (role("seat"), role("via", reply_ms=0), role("a", "care", reply_ms=5), role("b", "care", reply_ms=5))
    links = (both("seat", "via", 0), both("via", "a", 0), both("seat", "b", 0), both("seat", "a", 0))
    assert best_walk(compile_chart(chart(roles, links)), 0, ("care",), 0, 0) == (5, (2,))


def test_windows_begin_at_minute_0_and_change_only_when_the_best_walk_changes() -> None:
    windows = best_windows(star(), 0, ("care",), 3)
    assert windows[:3] == ((0, 180, (1, 2)), (8 * 60, 330, (1, 2)), (18 * 60, 180, (1, 2)))
    assert len(windows) == 11 and windows[-1][0] == (4 * 24 + 18) * 60
    assert all(one[1:] != other[1:] for one, other in pairwise(windows))


@pytest.mark.parametrize("name", SHIPPED)
def test_windows_say_at_every_quarter_of_an_hour_what_the_best_walk_says(name: str) -> None:
    tables = compile_chart(shipped(name))
    windows = best_windows(tables, 0, ("care", "comms"), 4)
    for minute in range(0, MINUTES_PER_WEEK, 45):
        held = [window for window in windows if window[0] <= minute][-1]
        assert held[1:] == best_walk(tables, 0, ("care", "comms"), 4, story_ms_at(minute))


@pytest.mark.parametrize("name", SHIPPED)
def test_a_best_walk_costs_what_it_says_and_covers_what_was_asked(name: str) -> None:
    tables = compile_chart(shipped(name))
    for minute in duty_changes(tables):
        for functions, authority in ((("care", "comms"), 3), (("operations", "legal", "hr"), 4), (("executive",), 5)):
            takes_ms, walk = best_walk(tables, 0, functions, authority, story_ms_at(minute))
            if walk:
                cost, reached, power = walk_ms(tables, 0, walk, story_ms_at(minute))
                assert cost == takes_ms and set(functions) <= set(reached) and power >= authority


@st.composite
def small_charts(draw: st.DrawFn, count: int) -> ChartTables:
    """Random roles and one-way links, some off duty, some with a deputy, many times alike."""
    hours = st.sampled_from(["", "", "Mon 00:00-06:00", "Mon 06:00-24:00"])
    roles = tuple(
        role(
            f"r{index}",
            *draw(st.sets(st.sampled_from(NEEDS), max_size=2)),
            authority=draw(st.integers(0, 3)),
            reply_ms=draw(st.integers(0, 6)),
            duty=draw(hours),
            deputy=draw(st.sampled_from(["", *(f"r{other}" for other in range(count) if other != index)])),
        )
        for index in range(count)
    )
    pairs = [(one, other) for one in range(count) for other in range(count) if one != other]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, min_size=count, max_size=len(pairs)))
    links = tuple(LinkSource(f"r{one}", f"r{other}", draw(st.integers(0, 4))) for one, other in chosen)
    return compile_chart(chart(roles, links))


def asked() -> st.SearchStrategy[tuple[tuple[str, ...], int]]:
    return st.tuples(
        st.sets(st.sampled_from(NEEDS), min_size=1).map(lambda names: tuple(sorted(names))), st.integers(0, 3)
    )


def by_trying_all(tables: ChartTables, functions: tuple[str, ...], authority: int) -> tuple[int, tuple[int, ...]]:
    """Every walk of up to six stops: enough for four roles, as each new role is at most three links away."""
    found: list[tuple[int, int, tuple[int, ...]]] = []
    for stops in range(7):
        for walk in product(range(len(tables.roles)), repeat=stops):
            if all(tables.link_ms(one, other) >= 0 for one, other in zip((0, *walk), walk)):
                cost, reached, power = walk_ms(tables, 0, walk, 0)
                if set(functions) <= set(reached) and power >= authority:
                    found.append((cost, stops, walk))
    cost, _, walk = min(found, default=(-1, 0, ()))
    return cost, walk


def by_plain_search(tables: ChartTables, functions: tuple[str, ...], authority: int) -> tuple[int, tuple[int, ...]]:
    """Dijkstra over (role, roles passed) that leaves nothing out but exact repetitions."""
    heap: list[tuple[int, int, tuple[int, ...]]] = [(0, 0, ())]
    seen: set[tuple[int, frozenset[int]]] = set()
    while heap:
        _, stops, walk = heapq.heappop(heap)
        cost, reached, power = walk_ms(tables, 0, walk, 0)
        if set(functions) <= set(reached) and power >= authority:
            return cost, walk
        at = walk[-1] if walk else 0
        state = (at, frozenset((0, *walk)))
        if state not in seen:
            seen.add(state)
            for asked_role, _ in tables.links[at]:
                further = (*walk, asked_role)
                heapq.heappush(heap, (walk_ms(tables, 0, further, 0)[0], stops + 1, further))
    return -1, ()


@settings(max_examples=40, deadline=None)
@given(small_charts(4), asked())
def test_no_walk_at_all_is_better_on_four_roles(tables: ChartTables, need: tuple[tuple[str, ...], int]) -> None:
    assert best_walk(tables, 0, *need, 0) == by_trying_all(tables, *need)


@settings(max_examples=150, deadline=None)
@given(small_charts(7), asked())
def test_a_plain_search_finds_nothing_better_on_seven_roles(
    tables: ChartTables, need: tuple[tuple[str, ...], int]
) -> None:
    assert best_walk(tables, 0, *need, 0) == by_plain_search(tables, *need)


def test_twenty_roles_and_four_functions_are_searched_quickly_enough_for_a_window() -> None:
    names = ("care", "comms", "legal", "operations", "hr", "product", "privacy", "security", "marketing")
    roles = tuple(
        role(f"r{index}", names[index * 7 % 9], authority=index * 3 % 5, reply_ms=9_000 + index * 977 % 20_000)
        for index in range(20)
    )
    links = tuple(
        both(f"r{one}", f"r{other}", 3_000 + one * other * 37 % 6_000)
        for one in range(20)
        for other in range(one)
        if (one + other * 5) % 3 == 0 or one - other == 1
    )
    tables = compile_chart(chart(roles, links))
    spans: list[float] = []
    for _ in range(3):  # the best of three: other programs may be busy meanwhile
        begun = perf_counter()
        assert best_walk(tables, 0, ("comms", "legal", "operations", "privacy"), 4, MONDAY_NOON)[0] > 0
        spans.append(perf_counter() - begun)
    assert min(spans) < 0.05
