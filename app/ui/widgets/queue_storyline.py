"""One storyline in the left pane: its name, its heat as number and bar, and an arrow for where it goes."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui import names
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.labels import Elided, Number
from app.ui.widgets.layout import column, row

_ARROWS = {"rising": "▲", "slowed": "▬", "falling": "▼", "closed": "✓", "dormant": "·"}
_HOT_POINTS, _WARM_POINTS = 500, 200


def heat_tone(points: int) -> str:
    """The colour of a heat; the number and the arrow say the same."""
    return "hot" if points >= _HOT_POINTS else ("warn" if points >= _WARM_POINTS else "calm")


class StorylineRow(QWidget):
    """A storyline that the trainee knows of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Elided(type="control", strong=True)
        self._number = Number(type="hint", tone="ink3")
        self._bar = Bar(0, 1000, "calm")
        self.setLayout(column(row(self._title, self._number, gap=8), self._bar, gap=6))
        self.layout().setContentsMargins(0, 0, 0, theme.px(8))

    def show_storyline(self, line: Any) -> None:
        """Show it as it is now (see `app.engine.view.StorylineView`)."""
        name = tr("{title} (organised)").format(title=line.title) if line.organised else line.title
        if self._title.accessibleName() != name:
            self._title.setText(name)
        self._number.setText(f"{line.points} {_ARROWS.get(line.phase, '')}")
        self._bar.show_value(line.points, heat_tone(line.points))
        phase = names.word(line.phase)
        aloud = tr("Storyline {name}: heat {points}, {phase}").format(name=name, points=line.points, phase=phase)
        self.setAccessibleName(aloud)
        self.setToolTip(tr("Heat {points} of 1000, {phase}").format(points=line.points, phase=phase))
