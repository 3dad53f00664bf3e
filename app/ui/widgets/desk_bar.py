"""The bar on top of the desk: that this is an exercise, which one, how late it is, how hot it is, and the ways out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from app.ui import text
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.clock_face import ClockFace
from app.ui.widgets.labels import Elided, ExerciseStamp
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.pressure_spark import LevelMarks, PressureSpark


class DeskBar(Panel):
    """The top bar of one drill.

    Args:
        scenario: what is played.
        exam: an exam cannot pause.
        allowance: what an exam grants this person, in words; empty if nothing.
    """

    pause_wanted = Signal()
    end_wanted = Signal()
    real_wanted = Signal()

    def __init__(self, scenario: Any, exam: bool, allowance: str = "") -> None:
        super().__init__(ground="surface")
        seat = scenario.chart.roles[scenario.seat].title if scenario.chart.roles else ""
        you = tr("you are {role}").format(role=text.within(seat))
        below = f"{scenario.company} · {you} · {text.within(text.formation(scenario.chart.formation))}"
        if exam:
            kind = tr("Exam, {allowance}").format(allowance=allowance) if allowance else tr("Exam")
            below = f"{kind} · {below}"
        names = column(None, Elided(scenario.title, type="title"), Elided(below, type="hint", tone="ink3"), None, gap=1)
        self.clock = ClockFace()
        self.spark = PressureSpark()
        self.level = LevelMarks()
        self.pause = Button(tr("Pause"), hint=tr("Space. The drill stands still until you go on."))
        self.end = Button(tr("End"), hint=tr("Ctrl End. The drill ends here; the debrief follows."))
        self.real = Button(tr("This is real"), kind="quiet", hint=tr("Ctrl Shift R. Stops the exercise at once; the run is void and the "
                                                            "attempt is returned."))
        self.pause.clicked.connect(self.pause_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.real.clicked.connect(self.real_wanted)
        self.setLayout(row(ExerciseStamp(), 8, names, 8, self.clock, 8, self.spark, self.level, 8,
                           self.real, self.pause, self.end, gap=12, margins=(24, 0, 24, 0)))
        self.layout().setStretch(2, 1)
        self.pause.setVisible(not exam)
        self.setFixedHeight(theme.px(64))

    def show_time(self, now_ms: int, story_ms: int, pressure: int, level: int) -> None:
        """Clock, pressure and level as they are now."""
        self.clock.show_time(now_ms, story_ms)
        self.spark.show_pressure(now_ms, pressure)
        self.level.show_level(level)

    def show_paused(self, on: bool) -> None:
        """The pause button says what it does next."""
        self.pause.set_words(tr("Go on") if on else tr("Pause"))
        self.pause.set_kind("primary" if on else "plain")

    def set_compact(self, on: bool) -> None:
        """Narrow windows do without the curve."""
        self.spark.set_compact(on)
