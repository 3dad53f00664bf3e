"""The players that are given the key: the playbook itself, one with a known skill, and one that is late."""

from __future__ import annotations

from app.engine.dice import Dice, derive
from app.engine.key import Key, PostKey, key, lacks, next_right
from app.engine.policy import DISPOSITIONS
from app.engine.scenario import Inject, Scenario
from app.engine.scoring.sheet import deadline_after
from app.engine.state import DrillState
from app.rehearsal.aims import FAR_MS, Aim
from app.rehearsal.sight import Sight, sight_of

_KEPT = 16
LATE_PERMILLE = 1_600


class Playbook:
    """Does every right act as early as it can."""

    late_permille = 0

    def __init__(self, scenario: Scenario) -> None:
        self.scenario, self.key = scenario, key(scenario)
        self.aims = right_aims(scenario)
        self.sight: Sight = sight_of(scenario)

    def aim(self, inject: int) -> Aim:
        """The right acts."""
        return self.aims[inject]

    def walk(self, inject: int, draft: int, ask: int, story_ms: int) -> tuple[int, ...]:
        """The best walk now; or the way to whom an answer named."""
        return self.sight.routes[ask] if ask >= 0 else self.key.posts[inject].walk(story_ms)

    def lacks(self, state: DrillState, inject: int, draft: int) -> str:
        """Everything that the draft needs."""
        return lacks(self.scenario, state, self.scenario.injects[inject], draft)

    def instead(self, state: DrillState, inject: int) -> int:
        """The worthiest right answer that is left."""
        return next_right(self.scenario, state, self.scenario.injects[inject])

    def piece(self, index: int) -> str:
        """As the key says."""
        return self.key.pieces[index]


class Late(Playbook):
    """Acts rightly, at 1.6 times every due time."""

    late_permille = LATE_PERMILLE


class Skilled(Playbook):
    """Gets each thing right with a known chance, and wrong by its dice otherwise."""

    def __init__(self, scenario: Scenario, seed: int, permille: int) -> None:
        super().__init__(scenario)
        self.dice, self.permille = Dice(derive(seed, "skilled")), permille

    def aim(self, inject: int) -> Aim:
        """The right acts, as far as the dice let it know them."""
        right, entry = self.aims[inject], self.scenario.injects[inject]
        aim = right
        if not self._knows():
            others = [known.id for known in self.scenario.policy.classes if known.id != right.class_id]
            aim = aim._replace(class_id=self.dice.choice(others))
        if not self._knows():
            aim = aim._replace(disposition=self.dice.choice([d for d in DISPOSITIONS if d != right.disposition]))
        return self._misjudge_words(self._misjudge_chart(aim, right), right, entry)

    def walk(self, inject: int, draft: int, ask: int, story_ms: int) -> tuple[int, ...]:
        """The best walk where one was asked for, else simply the next role."""
        if self.key.posts[inject].expected is not None:
            return super().walk(inject, draft, ask, story_ms)
        return (self.dice.choice(self.sight.chart.links[self.sight.seat])[0],)

    def piece(self, index: int) -> str:
        """As the key says, or the other way."""
        right = self.key.pieces[index]
        return right if self._knows() else "run" if right == "hold" else "hold"

    def _knows(self) -> bool:
        return self.dice.below(1_000) < self.permille

    def _misjudge_chart(self, aim: Aim, right: Aim) -> Aim:
        if self._knows():
            return aim
        if right.carry:
            return aim._replace(carry=False)
        return aim._replace(carry=self.dice.below(4) == 0)

    def _misjudge_words(self, aim: Aim, right: Aim, entry: Inject) -> Aim:
        if self._knows() or not entry.drafts:
            return aim
        if right.answer < 0:
            return aim._replace(answer=self.dice.below(len(entry.drafts))) if self.dice.below(4) == 0 else aim
        wrong = [index for index in range(len(entry.drafts)) if index not in (right.answer, right.first_word)]
        if not wrong:
            return aim._replace(first_word=-1, answer=-1)
        picked = self.dice.choice(wrong)
        return aim._replace(first_word=picked, answer=picked, carry_draft=picked)


_right: dict[int, tuple[Scenario, tuple[Aim, ...]]] = {}


def right_aims(scenario: Scenario) -> tuple[Aim, ...]:
    """The right acts per inject of this very scenario object, made once and kept for the last few."""
    kept = _right.get(id(scenario))
    if kept is not None and kept[0] is scenario:
        return kept[1]
    known: Key = key(scenario)
    made = tuple(
        _right_aim(inject, entry) if entry is not None else Aim()
        for inject, entry in zip(scenario.injects, known.posts)
    )
    if len(_right) >= _KEPT:
        _right.pop(next(iter(_right)))
    _right[id(scenario)] = (scenario, made)
    return made


def _right_aim(inject: Inject, entry: PostKey) -> Aim:
    expected = entry.expected
    speaks = entry.answer >= 0 or entry.first_word >= 0
    begin = deadline_after(inject)
    return Aim(
        class_id=entry.class_id,
        disposition=entry.disposition,
        first_word=entry.first_word,
        answer=entry.answer,
        carry=expected is not None,
        carry_draft=entry.answer,
        triage_by=inject.triage_ms or FAR_MS,
        begin_by=begin if begin >= 0 and (speaks or expected is not None) else FAR_MS,
        carry_by=expected.within_ms if expected is not None else FAR_MS,
        first_by=inject.first_word_ms or inject.answer_ms or FAR_MS,
        answer_by=inject.answer_ms or FAR_MS,
    )
