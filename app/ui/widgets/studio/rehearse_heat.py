"""Heat and pressure over the drill, in silence and by the playbook: a chart for the pressure, one a storyline."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.engine.scenario import Scenario
from app.services.storycurves import Courses
from app.ui.language import tr
from app.ui.models.studio.rehearse_curves import charts, outcome_words
from app.ui.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column
from app.ui.widgets.studio.rehearse_curve import CurveChart

_TWO_FROM_PX = 720


class HeatPart(QWidget):
    """The charts, two in a line where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._charts: list[CurveChart] = []
        self._columns = 0
        self._words = Label("", "body", "ink2", wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(8))
        self.setLayout(column(self._words, self._grid, None, gap=8))
        self.show_courses(None, None)

    def show_courses(self, scenario: Scenario | None, courses: Courses | None) -> None:
        """Draw them; None while they are not known."""
        for chart in self._charts:
            self._grid.removeWidget(chart)
            chart.deleteLater()
        self._charts, self._columns = [], 0
        if scenario is None or courses is None:
            self._words.setText(tr("The charts come with the first run."))
            return
        self._words.setText(outcome_words(courses))
        self._charts = [CurveChart(chart) for chart in charts(scenario, courses)]
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        columns = 2 if self.width() >= theme.px(_TWO_FROM_PX) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, chart in enumerate(self._charts):
            self._grid.removeWidget(chart)
            if number == 0:
                self._grid.addWidget(chart, 0, 0, 1, columns)
            else:
                self._grid.addWidget(chart, 1 + (number - 1) // columns, (number - 1) % columns)
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
