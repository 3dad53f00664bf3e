"""The feed stays quick however long it gets: appending, scrolling, memory. Ratios of one and the same run."""

from __future__ import annotations

import gc
import statistics
import time
import tracemalloc

import pytest

from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_tags import Tags
from app.ui.theme import theme
from app.ui.widgets.feed_pane import FeedPane
from tests.ui.helpers_desk import many_post

APPEND_RATIO = 1.5
SCROLL_P99_MS = 8.0
MEMORY_MIB = 20.0


@pytest.fixture
def bare_feed(qtbot, qapp):
    """Makes a feed of so many posts, measured to the last, on a window of 480 x 800."""
    theme.apply(qapp, "light", reduced_motion=True)

    def make(number: int) -> FeedPane:
        pane = FeedPane(FeedModel(many_post), Tags({}, lambda inject: "", lambda inject: 0))
        qtbot.addWidget(pane)
        pane.resize(480, 800)
        pane.show()
        pane.show_rows(range(number - 1, -1, -1), -1, True)
        qtbot.waitUntil(lambda: not pane.table._waiting, timeout=20_000)
        return pane

    return make


def append_ms(pane: FeedPane, qapp, times: int = 40) -> float:
    """Median of: one post more, layout, scrolled to it, painted."""
    taken = []
    count = pane.model.rowCount()
    rows = pane.model.rows()
    for number in range(times):
        rows = [count + number, *rows]
        begun = time.perf_counter()
        pane.model.set_rows(rows)
        pane.table.scrollToTop()
        pane.table.viewport().repaint()
        taken.append(1000 * (time.perf_counter() - begun))
        qapp.processEvents()
    return statistics.median(taken)


def test_appending_at_ten_thousand_posts_costs_what_it_costs_at_one_thousand(bare_feed, qapp):
    few, many = bare_feed(1_000), bare_feed(10_000)
    append_ms(few, qapp, 5)
    ratios = []
    for _ in range(5):
        ratios.append(append_ms(many, qapp) / append_ms(few, qapp))
    print(f"append 10,000 / 1,000: {min(ratios):.2f} to {max(ratios):.2f}")
    assert min(ratios) <= APPEND_RATIO


def test_a_frame_while_scrolling_ten_thousand_posts_is_quick(bare_feed, qapp):
    pane = bare_feed(10_000)
    bar = pane.table.verticalScrollBar()
    best = float("inf")
    for start in (1_000, 200_000, 700_000):
        taken = []
        for step in range(200):
            begun = time.perf_counter()
            bar.setValue(start + 24 * step)
            pane.table.viewport().repaint()
            taken.append(1000 * (time.perf_counter() - begun))
        best = min(best, statistics.quantiles(taken, n=100)[98])
    print(f"scroll frame p99: {best:.1f} ms")
    assert best < SCROLL_P99_MS


def test_ten_thousand_posts_are_small(bare_feed, qapp):
    bare_feed(100)
    gc.collect()
    tracemalloc.start()
    pane = bare_feed(10_000)
    gc.collect()
    python_mib = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    sections_mib = 10_000 * 16 / 2**20
    print(f"10,000 posts: {python_mib:.1f} MiB")
    assert pane.model.rowCount() == 10_000
    assert python_mib + sections_mib < MEMORY_MIB
