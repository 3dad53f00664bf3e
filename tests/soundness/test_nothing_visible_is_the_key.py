"""Over the whole library no visible mark tells the answer: not punctuation, not an apology, not a small account."""

from __future__ import annotations

import re

import pytest

from app.engine.scenario import Draft
from tests.authoring.shipped import drills, posts

MARKS = {"!": r"!", ";": r";", ":": r":(?!\d)", "sorry": r"\b(?:sorry|apolog)", "please": r"\bplease\b", "?": r"\?"}
MOST_PER_CENT = 16
"""How far the shares among right and wrong drafts may lie apart."""


def drafts(right: bool) -> list[Draft]:
    """All authored drafts that are right acts, or all that are not."""
    every = [draft for scenario in drills() for post in posts(scenario) if post.authored for draft in post.drafts]
    return [draft for draft in every if (draft.worth >= 60 and not draft.breach) == right]


def share(found: list[Draft], pattern: str) -> int:
    """Per cent of the drafts in which it stands."""
    return 100 * sum(bool(re.search(pattern, draft.text, re.IGNORECASE)) for draft in found) // len(found)


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_is_about_as_frequent_in_right_drafts_as_in_wrong_ones(mark: str) -> None:
    right, wrong = share(drafts(True), MARKS[mark]), share(drafts(False), MARKS[mark])
    assert abs(right - wrong) <= MOST_PER_CENT, (right, wrong)


def test_emergencies_do_not_all_come_from_the_smallest_accounts() -> None:
    low = dangers = 0
    for scenario in drills():
        timed = [post for post in posts(scenario) if post.when is None]
        reaches = sorted(scenario.personas[post.persona].reach for post in timed)
        for post in timed:
            if post.class_id == "danger" and post.best != "hide":
                dangers += 1
                low += scenario.personas[post.persona].reach < reaches[len(reaches) // 4]
    assert low * 2 <= dangers, f"{low} of {dangers} come from the smallest quarter of the accounts"
