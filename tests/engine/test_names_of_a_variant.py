"""Who is called what: chatter changes names with the seed, nothing that decides does, and nobody a text speaks of."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine import view
from app.engine.drill import Drill
from app.engine.naming import shown
from app.rehearsal.play import play
from tests.authoring.shipped import NAMES, drill as scenario


@pytest.mark.parametrize("name", NAMES)
def test_only_chatter_changes_names_and_every_name_is_still_there_once(name: str) -> None:
    compiled = scenario(name)
    told = {post.persona for post in compiled.injects if post.kind == "post" and (post.storyline >= 0 or post.authored)}
    for seed in range(12):
        named = shown(Drill(compiled, seed))
        assert sorted(persona.name for persona in named) == sorted(persona.name for persona in compiled.personas)
        for place, (is_called, written) in enumerate(zip(named, compiled.personas, strict=True)):
            assert (is_called.id, is_called.kind, is_called.reach) == (written.id, written.kind, written.reach)
            assert place not in told or is_called == written


def test_most_of_the_library_has_names_that_change() -> None:
    changing = [name for name in NAMES if any(shown(Drill(scenario(name), seed)) != scenario(name).personas
                                              for seed in range(8))]  # fmt: skip

    assert len(changing) >= len(NAMES) // 2


@settings(max_examples=20)
@given(st.integers(0, 2**31))
def test_a_seed_gives_the_same_names_and_the_desk_shows_them(seed: int) -> None:
    compiled = scenario("guitar-on-the-tarmac")
    run = play(compiled, "idle", seed)
    names = shown(Drill(compiled, seed))
    for inject in view.visible(run.drill):
        card = view.post(run.drill, inject, run.drill.now_ms)
        assert (card.name, card.handle) == (names[compiled.injects[inject].persona].name,
                                              names[compiled.injects[inject].persona].handle)  # fmt: skip
