"""What scoring can work out of a scenario once, and small readings that its dimensions share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import lcm

from app.engine.conditions import leaves
from app.engine.kept import Kept
from app.engine.policy import Policy
from app.engine.scenario import Inject, Scenario
from app.engine.state import OUT, PENDING, PostState, Publication
from app.said import joined_said, say

SOFT = frozenset({"noise", "positive"})
"""What a class may mean that weighs less."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Look-up tables for scoring one scenario. All injects named here have possible points."""

    possible: tuple[bool, ...]
    triage: tuple[tuple[Inject, int], ...]
    """(post, weight of its lines)."""
    decisions: tuple[Inject, ...]
    expected: tuple[Inject, ...]
    contingent: tuple[Inject, ...]
    openers: tuple[tuple[int, ...], ...]
    """Per inject, whose failure opens it or lets it stand."""
    deadlines: tuple[int, ...]
    """Per inject, ms after publication at which something about it is first due; -1 never."""
    titles: dict[str, str]
    """Class id -> title."""


def sheet_for(scenario: Scenario) -> Sheet:
    """The sheet of this very scenario object, made once and kept for the last few.

    Raises: ValueError if the scenario's baselines have not been computed.
    """
    return _sheets(scenario)


def _make(scenario: Scenario) -> Sheet:
    if scenario.baselines is None:
        raise ValueError(f"scenario {scenario.id!r} has no baselines to score against")
    possible = scenario.baselines.published
    posts = [inject for inject in scenario.injects if inject.kind == "post" and possible[inject.index]]
    return Sheet(
        possible=possible,
        triage=_triage_weights(posts, scenario.policy),
        decisions=tuple(inject for inject in posts if inject.answer_due),
        expected=tuple(inject for inject in posts if inject.escalate is not None),
        contingent=tuple(inject for inject in posts if _may_stay_away(inject)),
        openers=tuple(_openers(inject, scenario, possible) for inject in scenario.injects),
        deadlines=tuple(deadline_after(inject) for inject in scenario.injects),
        titles={entry.id: entry.title for entry in scenario.policy.classes},
    )


def _triage_weights(posts: list[Inject], policy: Policy) -> tuple[tuple[Inject, int], ...]:
    """Every class weighs the same, but noise and positive together at most a quarter."""
    sizes: dict[str, int] = {}
    for inject in posts:
        sizes[inject.class_id] = sizes.get(inject.class_id, 0) + 1
    soft = {class_id for class_id in sizes if policy.meaning(class_id) in SOFT}
    hard = len(sizes) - len(soft)
    hard_weight, soft_weight = (3 * len(soft), hard) if hard and 3 * len(soft) > hard else (1, 1)
    scale = lcm(*sizes.values()) if sizes else 1
    return tuple(
        (inject, (soft_weight if inject.class_id in soft else hard_weight) * scale // sizes[inject.class_id])
        for inject in posts
    )


def _openers(inject: Inject, scenario: Scenario, possible: tuple[bool, ...]) -> tuple[int, ...]:
    """The author's openers, else what it follows, else what was due on its storyline, else all that is fixed."""
    named = inject.openers or tuple(leaf[1] for leaf in leaves(inject.when or ("all",)) if leaf[0] == "after")
    given = tuple(index for index in named if possible[index] and index != inject.index)
    if given or not _may_stay_away(inject):
        return given
    others = [
        other for other in scenario.injects
        if other.kind == "post" and possible[other.index] and not other.contingency and other.index != inject.index
    ]
    same = [other for other in others if other.storyline == inject.storyline >= 0 and other.answer_due]
    return tuple(other.index for other in same or others)


def _may_stay_away(inject: Inject) -> bool:
    """Whether a post that is published in silence may not be in another run."""
    return inject.contingency or inject.until_closed or inject.when is not None


def deadline_after(inject: Inject) -> int:
    """Ms after publication at which something about this post is first due; -1 never."""
    dues = [due for due in (inject.first_word_ms, inject.answer_ms) if due > 0]
    if inject.escalate is not None:
        dues.append(inject.escalate.within_ms)
    if not dues and inject.triage_ms > 0:
        dues.append(inject.triage_ms)
    return min(dues) if dues else -1


def standing(post: PostState) -> list[Publication]:
    """What the trainee published there and did not recall, in order."""
    return [entry for entry in post.publications if entry.status in (OUT, PENDING)]


def last_choice(log: list[tuple[int, str]], until_ms: int) -> tuple[int, str]:
    """(at_ms, choice) of the last choice at or before a time; (-1, "") if there is none."""
    found = (-1, "")
    for entry in log:
        if entry[0] > until_ms:
            break
        found = entry
    return found


@cache
def plain(word: str) -> str:
    """An id as words: `let-stand` -> `let stand`."""
    return say(word.replace("-", " "))


def because(sentence: str, why: str) -> str:
    """A sentence with the author's reason after it, if there is one."""
    return joined_said((sentence, why)) if why else sentence


def second_try(inject: Inject, post: PostState) -> bool:
    """Whether a wrong answer went out before the right one: trying them all shall not pay in full."""
    answers = [entry for entry in standing(post) if not inject.drafts[entry.draft].holding]
    return bool(answers) and not answers[0].right and any(entry.right for entry in answers)


_sheets = Kept(_make)
