"""What the text of a scenario means, as plain data: what a studio shows beside the editor.

Every part carries its `loc`, its path in the file as it is written, so that text and view can select each other.
All views take a scenario that is partly broken as far as it goes, and never raise.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from app.authoring.checks.firing import settled
from app.authoring.study import Study
from app.authoring.views.chart_view import ChartView, chart_view
from app.authoring.views.coverage import Coverage, coverage
from app.authoring.views.drafts import DraftTable, draft_table
from app.authoring.views.load import Load, load_of
from app.authoring.views.story_graph import Graph, story_graph
from app.authoring.views.timeline import Timeline, timeline

__all__ = [
    "PARTS", "ChartView", "Coverage", "DraftTable", "Graph", "Load", "Timeline", "Views", "chart_view", "coverage",
    "draft_table", "load_of", "story_graph", "timeline", "views_of",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Views:
    """All views of one text."""

    timeline: Timeline
    graph: Graph
    load: Load
    drafts: DraftTable
    chart: ChartView
    coverage: Coverage


PARTS: dict[str, Callable[[Study], object]] = {
    "timeline": timeline, "graph": story_graph, "load": load_of, "drafts": draft_table, "chart": chart_view,
    "coverage": coverage,
}  # fmt: skip
"""Each view by the name of its field, to be made alone."""


def views_of(study: Study, played: Collection[str] | None = None) -> Views:
    """Every view of a scenario, with what they share worked out once.

    Args:
        study: the scenario as the checks left it.
        played: ids of the injects that happened when the playbook played this text, where it did.
    """
    world = settled(study)
    return Views(
        timeline=timeline(study, world),
        graph=story_graph(study, world, played),
        load=load_of(study),
        drafts=draft_table(study),
        chart=chart_view(study),
        coverage=coverage(study),
    )
