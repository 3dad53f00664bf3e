"""Figures, times, queues and keys of the desk."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from app.engine.policy import DISPOSITIONS
from app.ui import desk_words, keys
from app.ui.models import feed_order
from app.ui.models.feed_order import Choice, keep_in_place, wanted
from tests.ui.helpers_desk import NOW_MS, picture_posts


@pytest.mark.parametrize(("number", "shown"), [
    (0, "0"), (210, "210"), (999, "999"), (1_000, "1k"), (3_120, "3.1k"), (48_200, "48.2k"), (148_900, "148k"),
    (999_999, "999k"), (1_250_000, "1.2M"),
])
def test_counts_take_four_figures_at_most(number, shown):
    assert desk_words.count(number) == shown


def test_a_countdown_says_zero_only_when_it_is_over():
    assert desk_words.due_words("first-word", 52_000) == "first word 0:52"
    assert desk_words.due_words("first-word", 51_001) == "first word 0:52"
    assert desk_words.due_words("answer", 1) == "answer 0:01"
    assert desk_words.due_words("answer", 0) == "answer late 0:00"
    assert desk_words.due_words("first-look", -12_400) == "first look late 0:12"


def test_story_time_reads_like_a_wall_clock():
    assert desk_words.story_time(1_772_797_860_000) == "Fri 6 March, 11:51"
    assert desk_words.clock(378_000) == "06:18"
    assert desk_words.about(78_000) == "about 1:20"


def test_queues_hold_what_their_names_say():
    posts = {post.inject: post for post in picture_posts()}
    posts[1] = replace(posts[1], waiting=True)
    posts[4] = replace(posts[4], due_ms=NOW_MS + 20_000)
    urgent = [4, 0, 1, 3, 2]
    assert wanted(Choice(), posts, urgent, NOW_MS) == [4, 0, 1, 3, 2]
    assert wanted(Choice("breaching"), posts, urgent, NOW_MS) == [4]
    assert wanted(Choice("waiting"), posts, urgent, NOW_MS) == [1]
    assert wanted(Choice("handled"), posts, urgent, NOW_MS) == [3, 2]
    assert wanted(Choice(channel="video"), posts, urgent, NOW_MS) == [0]
    assert feed_order.counts(posts.values(), NOW_MS) == {"urgency": 3, "breaching": 1, "waiting": 1, "handled": 2}


def test_a_search_looks_through_every_queue():
    posts = {post.inject: post for post in picture_posts()}
    assert wanted(Choice(words="BEAR mira"), posts, [0, 1, 4], NOW_MS) == [2]
    assert wanted(Choice(words="no such word"), posts, [0, 1, 4], NOW_MS) == []


def test_the_post_in_hand_stays_in_its_place():
    assert keep_in_place([5, 4, 3], [1, 2, 3], 2) == [5, 2, 4, 3]
    assert keep_in_place([5, 4], [1, 2, 3], 9) == [5, 4]


def test_every_key_means_one_thing():
    pressed = Counter(press for key in keys.KEYS for press in key.press if key.act not in ("walk", "add", "remove", "confirm"))
    assert [press for press, times in pressed.items() if times > 1] == []
    assert tuple(keys.DISPOSITION_KEYS) == DISPOSITIONS
    assert len(set(keys.DISPOSITION_KEYS.values())) == len(DISPOSITIONS)
    assert [keys.act_of(letter) for letter in keys.DISPOSITION_KEYS.values()] == ["disposition"] * 8
    assert [keys.act_of(str(number)) for number in range(1, 10)] == ["class"] * 9
    assert keys.act_of("Ctrl+J") == ""
