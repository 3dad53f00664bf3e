"""The feed's model: any order can become any other, posts are plain text, and lists can be listened to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from app.ui.models.feed_model import INJECT_ROLE, PICKED_ROLE, FeedModel
from app.ui.models.feed_tags import Tags
from app.ui.models.feed_wrap import Heights, Wrapper
from tests.ui.helpers_desk import NOW_MS, WORDS, many_post, picture_posts

orders = st.lists(st.integers(0, 30), unique=True, max_size=20)


def feed(*rows: int) -> FeedModel:
    model = FeedModel(many_post)
    model.set_rows(rows)
    return model


def test_model_keeps_the_rules_of_models(qtmodeltester, qapp):
    model = feed(*range(5))
    qtmodeltester.check(model)
    model.set_rows([4, 9, 1, 7])
    qtmodeltester.check(model)


@given(before=orders, after=orders)
@settings(max_examples=150, deadline=None)
def test_any_order_becomes_any_other(before, after):
    model = feed(*before)
    model.set_rows(after)
    assert model.rows() == after
    assert [model.index(row, 0).data(INJECT_ROLE) for row in range(model.rowCount())] == after


@given(before=orders, extra=st.lists(st.tuples(st.integers(0, 20), st.integers(40, 99)), max_size=6))
@settings(max_examples=100, deadline=None)
def test_inserting_posts_leaves_every_other_post_where_views_hold_it(before, extra):
    model = feed(*before)
    held = [QPersistentModelIndex(model.index(row, 0)) for row in range(len(before))]
    after = list(before)
    for place, inject in extra:
        if inject not in after:
            after.insert(min(place, len(after)), inject)
    model.set_rows(after)
    assert [index.data(INJECT_ROLE) for index in held] == before


def test_a_tick_reads_only_the_posts_in_sight(qapp):
    asked: list[int] = []
    model = FeedModel(lambda inject: asked.append(inject) or many_post(inject))
    model.set_rows(range(10_000))
    model.refresh(NOW_MS, 3, 8)
    for row in range(3, 9):
        model.index(row, 0).data(Qt.ItemDataRole.DisplayRole)
    assert asked == [3, 4, 5, 6, 7, 8]


def test_a_post_is_told_in_full_to_those_who_listen(qapp):
    posts = picture_posts()
    model = FeedModel(lambda inject: posts[inject])
    tags = Tags({"positive": "Positive"}, lambda inject: posts[inject].name, lambda inject: 0)
    model.set_words(lambda card: tags.spoken(card, NOW_MS))
    model.set_rows([0, 2])
    model.refresh(NOW_MS, 0, 1)
    model.set_picked({2})
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Dana Whitlock, @danasings, Video. 0:40 ago. first word 0:52. Nine months of")
    second = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Positive · let stand" in second and second.endswith("picked")
    assert model.index(1, 0).data(PICKED_ROLE) is True


@pytest.mark.parametrize("text", [
    "<img src=http://example.test/x.png onerror=alert(1)> & <b>bold</b>",
    "a\n\n\nb", "", "   ", "x" * 400, " ".join(WORDS * 9), "航班" * 80, "🎸🔥" * 60,
])
@pytest.mark.parametrize("width", [90, 333, 640])
def test_lines_hold_every_character_and_never_run_over(qapp, text, width):
    font = QFont("Inter")
    font.setPixelSize(14)
    lines = Wrapper(font).lines(text, width)
    metrics = QFontMetricsF(font)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(metrics.horizontalAdvance(line) <= width + 1 for line in lines if len(line) > 1)


def test_heights_survive_sorting_and_go_with_the_width(qapp):
    font = QFont("Inter")
    heights = Heights(font)
    heights.set_width(400)
    narrow = heights.count(7, "word " * 60)
    assert heights.known(7) == narrow
    assert not heights.set_width(400)
    assert heights.set_width(800)
    assert heights.known(7) == 0
    assert heights.count(7, "word " * 60) < narrow
