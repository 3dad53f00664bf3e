"""The shipped library, read once: what tests over all of it count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.authoring import load
from app.engine.scenario import Inject, Scenario

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
DRILLS = sorted(file for file in SCENARIOS.glob("*.yaml") if file.stem != "blank")
NAMES = [file.stem for file in DRILLS]
OFFICE_HOURS = (8, 18)


@cache
def drill(name: str) -> Scenario:
    """One shipped scenario, compiled."""
    loaded = load(SCENARIOS / f"{name}.yaml", scenarios_root=SCENARIOS)
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario


def drills() -> list[Scenario]:
    """All of them."""
    return [drill(name) for name in NAMES]


def posts(scenario: Scenario) -> list[Inject]:
    """Every post, contingencies included."""
    return [inject for inject in scenario.injects if inject.kind == "post"]


def texts(scenario: Scenario) -> Iterator[str]:
    """Everything that is read: posts, drafts, reasons, briefing, log, chat."""
    yield from scenario.lines.values()
    yield from (inject.why for inject in scenario.injects)
    yield from (draft.why for inject in scenario.injects if inject.authored for draft in inject.drafts)


def sentences(scenario: Scenario) -> set[str]:
    """Sentences of four words and more, without case and punctuation."""
    found: set[str] = set()
    for text in texts(scenario):
        for sentence in re.split(r"(?<=[.!?])\s+", " ".join(text.split())):
            bare = re.sub(r"[^a-z0-9 ]", "", sentence.casefold()).strip()
            if len(bare.split()) >= 4:
                found.add(bare)
    return found
