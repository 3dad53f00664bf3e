"""Beside the text of 2,000 posts: what laying out and showing cost beside working out what the text means."""

from __future__ import annotations

from statistics import median
from time import perf_counter

import pytest

from app.ui.models.studio.graph_layout import Measure, arrange
from app.ui.widgets.studio.drafts_view import DraftsView
from app.ui.widgets.studio.graph_view import GraphView
from app.ui.widgets.studio.guide_view import GuideView
from app.ui.widgets.studio.studio_chart_view import StudioChartView
from tests.ui.helpers.studies import large

POSTS, ROUNDS = 2_000, 7
MOST_LAYOUT, MOST_SHOWN = 0.2, 0.06


def timed(work, *arguments) -> float:
    began = perf_counter()
    work(*arguments)
    return perf_counter() - began


@pytest.mark.benchmark
def test_views_of_a_long_scenario_are_shown_in_a_fraction_of_what_working_them_out_takes(qtbot):
    meaning = median(timed(large.__wrapped__, POSTS) for _ in range(3))
    views = large(POSTS)
    nodes = [(node.key, 40) for node in views.graph.nodes]
    edges = [(edge.source, edge.target) for edge in views.graph.edges]
    laid = median(timed(arrange, nodes, edges, Measure()) for _ in range(ROUNDS))
    print(f"\nmeaning {1000 * meaning:.0f} ms, layout {laid / meaning:.3f} of it")
    assert laid <= MOST_LAYOUT * meaning
    for kind in (GraphView, StudioChartView, DraftsView, GuideView):
        view = kind()
        qtbot.addWidget(view)
        view.resize(700, 800)
        view.show()
        view.show_view(getattr(views, view.name))
        qtbot.wait(1_000)
        again = median(timed(view.show_view, getattr(views, view.name)) for _ in range(ROUNDS))
        print(f"{view.name:>10}: {1000 * again:6.1f} ms = {again / meaning:.4f}")
        assert again <= MOST_SHOWN * meaning
