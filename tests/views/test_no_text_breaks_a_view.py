"""Whatever is typed, the views show what is left of it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.authoring.source import SourceError, text_of
from app.authoring.views import views_of
from app.authoring.views.chart_view import staffed
from app.authoring.workshop import study_text
from tests.authoring.files import SHIPPED
from tests.authoring.test_no_text_crashes import line_change, with_lines


@settings(max_examples=60, deadline=None)
@given(st.lists(line_change, min_size=1, max_size=6))
def test_lines_taken_out_put_in_and_changed(changes: list) -> None:
    try:
        text = text_of(with_lines(changes), "blank.yaml")
    except SourceError:
        return
    study, problems = study_text(text, SHIPPED / "blank.yaml")
    if study is None:
        assert problems
        return
    views = views_of(study)
    assert len(views.timeline.entries) == len(study.scenario.injects) + len(study.scenario.queue)
    assert views_of(study, played=set()).graph.edges == views.graph.edges
    assert set(staffed(study, 0)) == {role.id for role in views.chart.roles}
