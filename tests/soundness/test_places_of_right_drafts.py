"""Where the right draft stands tells nothing: over the seeds every place has it about equally often."""

from __future__ import annotations

from collections import Counter

import pytest

from app.engine.variant import make
from tests.authoring.shipped import NAMES, drill, posts

SEEDS = 400


@pytest.mark.parametrize("name", NAMES)
def test_every_place_has_the_right_draft_about_equally_often(name: str) -> None:
    scenario = drill(name)
    decisions = [post for post in posts(scenario) if post.authored and post.answer_due]
    places: Counter[tuple[int, int]] = Counter()
    for seed in range(SEEDS):
        order = make(scenario, seed).draft_order
        for post in decisions:
            worth = [post.drafts[index].worth for index in order[post.index]]
            places[len(worth), worth.index(max(worth))] += 1
    for count in {len(post.drafts) for post in decisions}:
        total = sum(places[count, place] for place in range(count))
        shares = [places[count, place] * count / total for place in range(count)]
        spread = 4 * (count / total) ** 0.5  # four standard errors: a wrong shuffle is far outside, chance is not
        assert all(abs(share - 1) < max(0.1, spread) for share in shares), (count, shares)
