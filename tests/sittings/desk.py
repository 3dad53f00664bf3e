"""A laptop on which exams are sat: a small programme, small scenarios, people with PINs."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from app.clock import ManualClock
from app.engine.codec import scenario_digest
from app.engine.scenario import Scenario
from app.errors import InputError
from app.paths import Paths
from app.services.library_index import Entry
from app.settings import Settings
from app.wiring import App, open_app
from tests.services.desk import scenario

KIM, PIN = "00417", "2468"
BOSS = "Robin Beside"
DAY = 24 * 3_600_000
PROGRAMME = """
format: 1
id: small
title: Small desk
company: Skylark Air
levels:
  first:
    title: First
    exam: {drills: 3, difficulty: 1 to 5}
    pass: {mean: 70, floor: 50, critical: 0, serious: 2}
    supervised: no
    attempts: {sets: 2, months: 12, wait-days: 14}
    valid-months: 12
    renewal: {window-days: 90, counts-from: previous-expiry, drills: 2}
  watched:
    title: Watched
    exam: {drills: 4, difficulty: 1 to 5, sittings: 2}
    pass: {mean: 70, floor: 50, critical: 0, serious: 2}
    supervised: yes
    attempts: {sets: 2, months: 12, wait-days: 30}
    valid-months: 12
    renewal: {window-days: 90, counts-from: previous-expiry, drills: 2}
"""


@cache
def scenarios(count: int, minutes: int = 5) -> tuple[Scenario, ...]:
    """Small scenarios, the first ones for exams only."""
    made = [replace(scenario(minutes), id=f"case-{number:02}", title=f"Case {number}", use="exam" if number < 4 else "practice")
            for number in range(count)]  # fmt: skip
    return tuple(replace(each, digest=scenario_digest(each)) for each in made)


class FewScenarios:
    """A library that holds these."""

    known = True

    def __init__(self, held: tuple[Scenario, ...]) -> None:
        self.held = {each.id: each for each in held}

    def all_entries(self) -> tuple[Entry, ...]:
        return tuple(
            Entry(each.id, f"{each.id}.yaml", each.title, cause=each.id, difficulty=2, minutes=each.minutes,
                  formation="centralised", use=each.use, digest=each.digest)
            for each in self.held.values()
        )  # fmt: skip

    def load(self, scenario_id: str, language: str = "en") -> Scenario:
        if scenario_id not in self.held:
            raise InputError("There is no such scenario.")
        return self.held[scenario_id]


def laptop(folder: Path, clock: ManualClock | None = None, count: int = 8) -> App:
    """A home with a programme, people and scenarios; the same again after a kill."""
    programmes = folder / "scenarios" / "programmes"
    if not programmes.is_dir():
        programmes.mkdir(parents=True)
        (programmes / "small.yaml").write_text(PROGRAMME, encoding="utf-8")
    app = open_app(Paths.under(folder), Settings(), clock or ManualClock())
    app.__dict__["library"] = FewScenarios(scenarios(count))
    if app.people.get(KIM) is None:
        app.people.put(KIM, "Kim Example", app.clock.wall_ms(), unit="Hub")
        app.signing_in.set_pin(KIM, PIN)
    return app


def opened(app: App, level: str = "first", invigilator: str = "") -> str:
    """A set that was opened just now."""
    app.sittings.admit(KIM, "" if invigilator else PIN, invigilator)
    return app.sittings.open(KIM, "small", level, honoured=True)
