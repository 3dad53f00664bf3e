"""What stands where on the time line, worked out without any widget."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.views.timeline import ChapterRow, Entry, FactRow, Lane, Timeline
from app.ui.models.studio.timeline_lanes import BY_CHANNEL, BY_STORYLINE, lanes_of
from app.ui.models.studio.timeline_marks import by_loc, marked, marks_of
from app.ui.models.studio.timeline_pack import LABEL_ROWS, MOST_ROWS, pack, pack_timeless
from app.ui.models.studio.timeline_plan import Sizes, plan
from app.ui.models.studio.timeline_scale import fitted, snapped, stepped, tick_ms, zoomed
from app.ui.models.studio.timeline_story import span_words, story_clock, wall, wall_day
from app.ui.models.studio.timeline_walk import ends, spot_of, under, walked
from app.ui.models.studio.timeline_words import aloud, fixed_words, when_words
from tests.ui.helpers.studies import shipped

MINUTE = 60_000
SIZES = Sizes(head=18, row=20, close=15, pad=6, mark=16, strip=100)


def entry(name: str, at_ms: int, place: int = 0, **more) -> Entry:
    plain = {
        "id": name, "kind": "post", "title": f"Words of {name}", "loc": ("feed", place), "at_loc": ("feed", place, "at"),
        "at_ms": at_ms, "due_ms": 0, "story_ms": -1, "channel": "microblog", "storyline": "", "happens": "scripted",
        "contingency": False, "decision": False,
    }  # fmt: skip
    return Entry(**(plain | more))


def line(*entries: Entry, storylines=(), facts=(), chapters=(), end_ms=10 * MINUTE) -> Timeline:
    channels = tuple(dict.fromkeys(each.channel for each in entries if each.channel))
    return Timeline(end_ms, tuple(entries), channels, tuple(storylines), tuple(facts), tuple(chapters))


def lanes_by(timeline: Timeline, grouping: str) -> dict[str, list[str]]:
    return {lane.title: [mark.id for mark in lane.marks] for lane in lanes_of(timeline, marks_of(timeline), grouping)}


def planned(timeline: Timeline, wide: float = 1_000):
    scale = fitted(timeline.end_ms, wide, 50, 50)
    lanes = lanes_of(timeline, marks_of(timeline), BY_STORYLINE)
    return plan(lanes, scale, SIZES, lambda words: 7.0 * len(words), 10.0)


# lanes ---------------------------------------------------------------------------------------------


def test_chatter_facts_chapters_and_our_own_queue_have_lanes_of_their_own() -> None:
    told = line(
        entry("clip", 20_000, 0, storyline="song"), entry("rolls", 6_000, 1), entry("morning", 4_000, 2, kind="chat", channel="internal-chat"),
        entry("found", 9_000, 3, kind="fact", channel=""), entry("evening", 60_000, 4, kind="chapter", channel=""),
        entry("worse", 70_000, 5, kind="level", channel=""), entry("sale", 80_000, 0, kind="piece", storyline="song"),
        storylines=[Lane("song", "The song", ("storylines", "song"))],
    )  # fmt: skip
    assert lanes_by(told, BY_STORYLINE) == {
        "Chapters and levels": ["evening", "worse"], "The song": ["clip"], "Chatter": ["rolls"],
        "Internal chat": ["morning"], "Facts": ["found"], "Our own queue": ["sale"],
    }  # fmt: skip
    assert lanes_by(told, BY_CHANNEL)["Microblog"] == ["rolls", "clip"]
    assert lanes_by(told, BY_CHANNEL)["Our own queue"] == ["sale"]


def test_a_storyline_in_which_nothing_happens_yet_is_still_a_lane() -> None:
    told = line(entry("rolls", 6_000), storylines=[Lane("song", "The song", ("storylines", "song"))])
    assert lanes_by(told, BY_STORYLINE) == {"The song": [], "Chatter": ["rolls"]}
    assert lanes_by(told, BY_CHANNEL) == {"Microblog": ["rolls"]}


def test_everything_of_a_shipped_scenario_stands_once_in_either_grouping() -> None:
    told = shipped("guitar-on-the-tarmac").timeline
    ids = sorted(mark.id for mark in marks_of(told))
    for grouping in (BY_STORYLINE, BY_CHANNEL):
        assert sorted(name for lane in lanes_by(told, grouping).values() for name in lane) == ids
    assert len(ids) == len(told.entries) + 2  # two of its facts are known by asking alone


# marks ---------------------------------------------------------------------------------------------


def test_a_fact_that_an_inject_makes_known_is_one_mark_found_from_both_places() -> None:
    fact = FactRow("hard-case", "A hard case", ("facts", "hard-case"), 9_000, 9_000, False, "")
    asked = FactRow("plan", "A plan", ("facts", "plan"), 5_000, -1, True, "")
    told = line(entry("scan", 9_000, 7, kind="fact", title="A hard case", channel=""), facts=[fact, asked])
    marks = marks_of(told)
    places = by_loc(marks)
    assert [mark.id for mark in marks] == ["plan", "scan"]
    assert marked(places, ("facts", "hard-case", "title")) == marked(places, ("feed", 7, "at")) == marks[1]
    assert marked(places, ("facts", "plan")) == marks[0]
    assert not marks[0].movable and "asking" in fixed_words(marks[0])


def test_a_path_means_the_mark_whose_own_path_begins_it() -> None:
    places = by_loc(marks_of(line(entry("one", 0, 1), entry("twelve", 0, 12))))
    assert marked(places, ("feed", 12, "drafts", "a", "text")).id == "twelve"
    assert marked(places, ("feed", 1)).id == "one"
    assert marked(places, ("feed",)) is None
    assert marked(places, ()) is None


def test_marks_of_the_same_name_are_told_apart() -> None:
    marks = marks_of(line(entry("", 0, 0), entry("", 0, 1), entry("", 5_000, 0, loc=("queue", 0), kind="piece")))
    assert len({mark.key for mark in marks}) == 3


@pytest.mark.parametrize(
    ("more", "movable"),
    [
        ({}, True),
        ({"happens": "conditional"}, False),
        ({"happens": "broken", "at_ms": -1, "at_loc": ()}, False),
        ({"at_loc": ()}, False),
        ({"loc": ("queue", 3)}, True),
        ({"loc": ()}, False),
    ],
)
def test_only_what_happens_at_a_time_of_its_own_can_be_dragged(more, movable) -> None:
    mark = marks_of(line(entry("clip", more.pop("at_ms", 20_000), **more)))[0]
    assert mark.movable is movable
    assert (fixed_words(mark) == "") is movable


def test_what_is_said_of_a_mark() -> None:
    told = line(
        entry("clip", 20_000, decision=True, due_ms=90_000), entry("later", 50_000, 1, happens="conditional"),
        entry("lost", -1, 2, happens="broken"), entry("never", -1, 3, happens="conditional"),
    )  # fmt: skip
    clip, later, lost, never = marks_of(told)
    assert aloud(clip, 20_000, "The song") == "clip, 0:20. Words of clip. The song. Microblog · decision · due 1:50"
    assert [when_words(mark, mark.at_ms) for mark in (later, lost, never)] == [
        "not before 0:50", "time not readable", "never as it stands"]  # fmt: skip


# story time ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["guitar-on-the-tarmac", "two-in-a-campervan", "smoke-on-platform-four", "blank"])
def test_the_ruler_tells_the_same_story_time_as_the_entries(name) -> None:
    told = shipped(name).timeline
    clock = story_clock(told)
    timed = [each for each in told.entries if each.at_ms >= 0]
    assert timed
    assert [clock.at(each.at_ms) for each in timed] == [each.story_ms for each in timed]


def test_where_nobody_can_say_how_fast_the_story_goes_the_ruler_says_nothing() -> None:
    assert story_clock(line()).at(5_000) == -1
    assert story_clock(line(chapters=[ChapterRow("", "", ("story", "starts"), 0, 1_000, 1_000)])).at(5_000) == -1
    assert wall(-1) == wall_day(-1) == ""


def test_a_jump_names_the_days_only_where_they_differ() -> None:
    morning = 8 * 3_600_000
    assert span_words(morning, morning + 3_600_000) == "08:00 → 09:00"
    assert span_words(morning, morning + 86_400_000) == "Thu 1 January, 08:00 → Fri 2 January, 08:00"
    assert span_words(morning, morning) == ""
    assert wall_day(10**18) == wall(10**18)  # after the last year of the calendar


# scale ---------------------------------------------------------------------------------------------


@given(at_ms=st.integers(0, 10 * MINUTE), fine=st.booleans())
def test_a_dragged_time_snaps_to_the_nearest_step_within_the_drill(at_ms, fine) -> None:
    step = 1_000 if fine else 5_000
    got = snapped(at_ms, fine, 10 * MINUTE)
    assert got % step == 0 and 0 <= got <= 10 * MINUTE
    assert abs(got - at_ms) <= step / 2


@given(at_ms=st.integers(0, 10 * MINUTE), fine=st.booleans())
def test_a_step_by_key_goes_to_the_next_whole_step(at_ms, fine) -> None:
    step = 1_000 if fine else 5_000
    later, earlier = stepped(at_ms, 1, fine, 10 * MINUTE), stepped(at_ms, -1, fine, 10 * MINUTE)
    assert later == 10 * MINUTE or at_ms < later <= at_ms + step
    assert earlier == 0 or at_ms - step <= earlier < at_ms
    assert later % step == earlier % step == 0


@given(at_ms=st.integers(0, 14 * MINUTE), wide=st.integers(200, 3_000), times=st.floats(0.5, 40))
def test_a_place_and_its_time_are_the_same_at_any_zoom(at_ms, wide, times) -> None:
    least = fitted(14 * MINUTE, wide, 60, 70)
    scale = zoomed(least, least, times)
    assert least.a_ms <= scale.a_ms
    assert abs(scale.at(scale.x(at_ms)) - at_ms) <= 1
    assert tick_ms(scale, 60) * scale.a_ms >= 60


# stacking ------------------------------------------------------------------------------------------


@given(st.lists(st.floats(0, 1_500), max_size=120))
def test_no_mark_covers_another_and_no_label_reaches_the_next_mark(lefts) -> None:
    lefts = sorted(lefts)
    packed = pack(lefts, [40.0] * len(lefts), 16, 2_000)
    rows: dict[int, list[int]] = {}
    for index, row in enumerate(packed.rows):
        rows.setdefault(row, []).append(index)
    assert set(rows) <= set(range(packed.count))
    if packed.count < MOST_ROWS:
        for row in rows.values():
            assert all(lefts[b] - lefts[a] >= 16 for a, b in zip(row, row[1:]))
    for row in rows.values():
        assert all(packed.rooms[a] <= max(0, lefts[b] - lefts[a] - 16) + 1e-6 for a, b in zip(row, row[1:]))


def test_a_lane_grows_for_labels_only_so_far() -> None:
    close = pack([20.0 * n for n in range(50)], [200.0] * 50, 16, 5_000)
    assert close.count == LABEL_ROWS
    same = pack([0.0] * 30, [10.0] * 30, 16, 500)
    assert same.count == 30


def test_marks_without_a_time_stand_in_a_strip_of_their_own() -> None:
    lefts, rows, room = pack_timeless(3, 100, 16)
    assert (lefts, rows, room) == ([0, 0, 0], [0, 1, 2], 84)
    lefts, rows, room = pack_timeless(40, 100, 16)
    assert room == 0 and max(lefts) + 16 <= 100 and len(set(zip(lefts, rows))) == 40


# walking -------------------------------------------------------------------------------------------


def crossing() -> Timeline:
    return line(
        entry("a1", 60_000, 0, storyline="a"), entry("a2", 240_000, 1, storyline="a"), entry("c1", 250_000, 2),
        entry("c2", 540_000, 3),
        storylines=[Lane("a", "A", ("storylines", "a")), Lane("b", "B", ("storylines", "b"))],
    )  # fmt: skip


def test_the_arrows_go_along_a_lane_and_over_to_the_nearest_of_the_next_one() -> None:
    lanes = planned(crossing())
    name = lambda spot: lanes[spot[0]].marks[spot[1]].id  # noqa: E731
    start = walked(lanes, None, 1, 0)
    assert name(start) == "a1"
    second = walked(lanes, start, 1, 0)
    assert name(second) == "a2" and name(walked(lanes, second, 1, 0)) == "a2"
    below = walked(lanes, second, 0, 1)
    assert name(below) == "c1"  # the empty lane between them is passed over
    assert name(walked(lanes, below, 0, 1)) == "c1"
    assert name(walked(lanes, (2, 1), 0, -1)) == "a2"
    assert name(ends(lanes, below, last=True)) == "c2" and name(ends(lanes, below, last=False)) == "c1"
    assert spot_of(lanes, None) is None


def test_a_mark_can_be_taken_hold_of_at_its_label_too() -> None:
    lanes = planned(crossing())
    lane = lanes[0]
    x, y = lane.xs[0], lane.y(0)
    assert under(lanes, x, y, 10) == (0, 0)
    assert under(lanes, x + 20, y, 10) == (0, 0)  # its two letters
    assert under(lanes, x + 60, y, 10) is None
    assert under(lanes, x, lane.top + 2, 10) is None
