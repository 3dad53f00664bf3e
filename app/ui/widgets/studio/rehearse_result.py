"""The result of a rehearsal in four parts: scores, heat, drafts, and the runs that misbehave."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.engine.scenario import Scenario
from app.services.draft_worth import AGAINST
from app.services.rehearsals import Rehearsal, Rehearsed, Step
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.layout import Card, column
from app.ui.widgets.studio.rehearse_drafts import DraftsPart
from app.ui.widgets.studio.rehearse_heat import HeatPart
from app.ui.widgets.studio.rehearse_odd import OddPart
from app.ui.widgets.studio.rehearse_scores import ScoresPart

SCORES, HEAT, DRAFTS, ODD = range(4)


class ResultCard(Card):
    """Four ways to look at what was played; filled while it is played."""

    picked = Signal(str, str)
    """(post, draft)."""
    opened = Signal(str, int)
    """(player, seed) of a run to look at."""

    def __init__(self) -> None:
        super().__init__()
        self.scores, self.heat, self.drafts, self.odd = ScoresPart(), HeatPart(), DraftsPart(), OddPart()
        self.drafts.picked.connect(self.picked)
        self.odd.opened.connect(self.opened)
        self._parts = (self.scores, self.heat, self.drafts, self.odd)
        self._scenario: Scenario | None = None
        group = QButtonGroup(self)
        self._tabs = [Button(" ", "place") for _ in self._parts]
        heads = QWidget()
        flow = Flow(theme.px(4), heads)
        for number, button in enumerate(self._tabs):
            button.setCheckable(True)
            group.addButton(button, number)
            flow.addWidget(button)
        heads.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        heads.setSizePolicy(policy)
        self.setLayout(column(heads, *self._parts, None, gap=12, margins=(16, 12, 16, 16)))
        group.idClicked.connect(self.show_part)
        self._name_tabs(None)
        self.show_part(SCORES)

    @property
    def part(self) -> int:
        """Which is shown."""
        return next(number for number, button in enumerate(self._tabs) if button.isChecked())

    def show_part(self, number: int) -> None:
        """Show one of the four."""
        self._tabs[number].setChecked(True)
        for other, part in enumerate(self._parts):
            part.setVisible(other == number)

    def begin(self, rehearsal: Rehearsal) -> None:
        """Somebody is going to play."""
        self._scenario = rehearsal.scenario
        self.scores.begin(rehearsal.players, rehearsal.scenario.pass_hundredths)
        self.heat.show_courses(None, None)
        self.drafts.show_worths(None, None)
        self.odd.show_odd((), known=False)
        self._name_tabs(None)

    def show_step(self, step: Step) -> None:
        """What is new."""
        if step.finished is not None:
            self.scores.add(step.finished)
        if step.curves is not None:
            self.heat.show_courses(self._scenario, step.curves)
        self.scores.model.plays(step.player)

    def show_result(self, found: Rehearsed) -> None:
        """Show what it came to, whole or as far as it went."""
        self._scenario = found.scenario
        self.scores.begin(found.asked, found.scenario.pass_hundredths, running=False)
        for entry in found.players:
            self.scores.add(entry)
        self.heat.show_courses(found.scenario, found.curves)
        self.drafts.show_worths(found.worths, found.scenario)
        self.odd.show_odd(found.worths.odd)
        self._name_tabs(found)

    def _name_tabs(self, found: Rehearsed | None) -> None:
        """Each with the number that makes one look."""
        odd = len(found.worths.odd) if found else 0
        against = sum(1 for worth in found.worths.drafts if worth.verdict == AGAINST) if found else 0
        self._tabs[SCORES].set_words(tr("Scores"))
        self._tabs[HEAT].set_words(tr("Heat and pressure"))
        self._tabs[DRAFTS].set_words(tr("Drafts · {count} against the key").format(count=against) if against else tr("Drafts"))
        self._tabs[ODD].set_words(tr("Runs that misbehave · {count}").format(count=odd) if odd else tr("Runs that misbehave"))
