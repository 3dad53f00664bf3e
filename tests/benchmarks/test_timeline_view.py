"""The time line of 2,000 injects stays within a frame: shown anew, laid out, painted. Processor time of one run."""

from __future__ import annotations

from time import process_time

import pytest

from app.ui.theme import theme
from app.ui.widgets.studio.timeline_view import TimelineView
from tests.ui.helpers.studies import large

FRAME_MS = 16.0
MOST_GROWTH = 1.6
"""Twenty times the injects may cost at most twenty times as much, and this on top."""
_ROUNDS = 9


def ms(work) -> float:
    taken = []
    for _ in range(_ROUNDS):
        began = process_time()
        work()
        taken.append(1000 * (process_time() - began))
    return min(taken)


@pytest.fixture
def bench(qtbot, qapp):
    theme.apply(qapp, "light", reduced_motion=True)

    def make(posts: int) -> dict[str, float]:
        view, told = TimelineView(), large(posts).timeline
        qtbot.addWidget(view)
        view.resize(900, 800)
        view.show()
        view.show_view(told)
        qapp.processEvents()
        canvas = view.canvas
        found = {"show": ms(lambda: view.show_view(told)), "paint": ms(canvas.viewport().repaint)}
        found["zoom"] = ms(lambda: canvas.zoom(1.2))
        found["paint near"] = ms(canvas.viewport().repaint)
        last = [mark for lane in canvas.lanes for mark in lane.marks][-1]
        found["mark"] = ms(lambda: (view.mark(("feed", 0)), view.mark(last.loc))) / 2
        return found

    return make


def test_two_thousand_injects_are_shown_and_painted_within_a_frame(bench) -> None:
    few, many = bench(100), bench(2_000)
    print()
    for name in many:
        print(f"{name:>10}: {many[name]:5.1f} ms at 2,000 injects, {few[name]:5.1f} ms at 100 = {many[name] / few[name]:4.1f} x")
    assert max(many.values()) < FRAME_MS
    assert many["show"] <= 20 * MOST_GROWTH * few["show"]
