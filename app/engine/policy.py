"""A company's triage policy, compiled: a decision chart as data.

The questions are asked in order and the first that says yes gives the class. A question says yes
to a post whose traits (`is:` in the scenario) hold one of `any_of`, all of `all_of` and none of
`none_of`. The last class answers yes to everything.
"""

from __future__ import annotations

from dataclasses import dataclass

DISPOSITIONS = ("let-stand", "monitor", "acknowledge", "respond", "correct", "restore", "share", "hide")
SPEAKING = frozenset({"acknowledge", "respond", "correct", "restore"})
"""Dispositions that put words of ours in public."""


@dataclass(frozen=True, slots=True)
class PolicyClass:
    """One class of post, its question and what the policy asks by default."""

    id: str
    key: int
    title: str
    question: str
    hint: str
    any_of: frozenset[str]
    all_of: frozenset[str]
    none_of: frozenset[str]
    default: str
    """First default disposition."""
    escalates: bool
    first_word_ms: int
    answer_ms: int
    triage_ms: int
    means: str = ""
    """danger, noise or positive, for which the rules have something of their own; "" where the id says it."""


@dataclass(frozen=True, slots=True)
class StandardDraft:
    """A ready answer that every post without drafts of its own offers."""

    id: str
    text: str
    words: int


@dataclass(frozen=True, slots=True)
class Policy:
    """The whole chart. `reach_steps` are (reach from, per cent of the class's times), ascending."""

    id: str
    title: str
    summary: str
    first_look_ms: int
    traits: tuple[tuple[str, str], ...]
    """(trait, what it means in plain words), sorted by trait."""
    classes: tuple[PolicyClass, ...]
    reach_steps: tuple[tuple[int, int], ...]
    drafts: tuple[StandardDraft, ...]
    house_rules: tuple[str, ...]
    disposition_words: tuple[tuple[str, str], ...]
    """(disposition, plain words) for all eight."""
    approvals: str
    digest: str

    def classify(self, traits: frozenset[str]) -> str:
        """The id of the first class whose question says yes."""
        for entry in self.classes:
            if _says_yes(entry, traits):
                return entry.id
        return self.classes[-1].id

    def wrong_turn(self, given: str, right: str) -> PolicyClass | None:
        """The question at which a trainee who gave `given` left the way to `right`; None if none."""
        order = [entry.id for entry in self.classes]
        if given == right or given not in order or right not in order:
            return None
        return self.classes[min(order.index(given), order.index(right))]

    def by_id(self, class_id: str) -> PolicyClass | None:
        """The class with this id, or None."""
        for entry in self.classes:
            if entry.id == class_id:
                return entry
        return None

    def meaning(self, class_id: str) -> str:
        """What a class is to the rules: danger, noise, positive, or anything else for none of them."""
        entry = self.by_id(class_id)
        return class_id if entry is None or not entry.means else entry.means

    def due_ms(self, class_id: str, reach: int) -> tuple[int, int, int]:
        """(first word, answer, triage) ms for a post of this class whose author has this reach."""
        entry = self.by_id(class_id)
        if entry is None:
            return 0, 0, self.first_look_ms
        percent = 100
        for least, value in self.reach_steps:
            if reach >= least:
                percent = value
        return (
            entry.first_word_ms * percent // 100,
            entry.answer_ms * percent // 100,
            entry.triage_ms * percent // 100,
        )


def _says_yes(entry: PolicyClass, traits: frozenset[str]) -> bool:
    if entry.none_of & traits or not entry.all_of <= traits:
        return False
    if not entry.any_of:
        return bool(entry.all_of) or entry.question == "" or entry.default == "let-stand"
    return bool(entry.any_of & traits)
