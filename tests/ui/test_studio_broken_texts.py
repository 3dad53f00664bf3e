"""Whatever is left of a text, the views beside it show it: cut off anywhere, with lines out, and back again."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.authoring.source import SourceError, text_of
from app.authoring.views import views_of
from app.authoring.workshop import study_text
from app.ui.widgets.studio.drafts_view import DraftsView
from app.ui.widgets.studio.graph_view import GraphView
from app.ui.widgets.studio.guide_view import GuideView
from app.ui.widgets.studio.studio_chart_view import StudioChartView
from tests.authoring.files import SHIPPED
from tests.authoring.test_no_text_crashes import line_change, with_lines

GUITAR = (SHIPPED / "guitar-on-the-tarmac.yaml").read_text(encoding="utf-8")


@pytest.fixture
def beside(qtbot, themed):
    """The four views, shown."""
    made = [GraphView(), StudioChartView(), DraftsView(), GuideView()]
    for view in made:
        qtbot.addWidget(view)
        view.resize(600, 500)
        view.show()
    return made


def shown(beside, text: str) -> bool:
    """Show what is left of a text; whether anything is."""
    study, _ = study_text(text, SHIPPED / "blank.yaml")
    if study is None:
        return False
    views = views_of(study)
    for view in beside:
        view.show_view(getattr(views, view.name))
        view.mark(("feed", 0, "drafts"))
        view.grab()
    return True


def test_a_text_that_ends_anywhere(beside):
    lines = GUITAR.splitlines(keepends=True)
    seen = [shown(beside, "".join(lines[:end])) for end in range(0, len(lines), 47)]
    assert sum(seen) > len(seen) // 2
    assert shown(beside, GUITAR)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(line_change, min_size=1, max_size=6))
def test_lines_taken_out_put_in_and_changed(beside, changes):
    try:
        text = text_of(with_lines(changes), "blank.yaml")
    except SourceError:
        return
    shown(beside, text)
