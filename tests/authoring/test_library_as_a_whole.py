"""What fifty drills must be together: every cause, level, formation and class, no two alike."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations

import pytest

from app.authoring.cases import read_cases
from app.authoring.checks.themes import off_hours
from app.engine.scenario import Scenario
from app.services.learning_path import STEPS
from tests.authoring.shipped import SCENARIOS, drills, posts, sentences

CASES = read_cases(SCENARIOS / "cases.json")
CAUSES = {
    "campaign-backlash", "environmental-or-political", "ethical-violation", "heavy-handed-legal", "inappropriate-content",
    "poor-customer-experience", "poor-influencer-relations", "privacy-or-data", "product-or-safety-failure",
    "rogue-or-careless-employee",
}  # fmt: skip
CHANNELS = {
    "microblog", "social-network", "video", "blog", "forum", "news", "e-mail", "phone", "internal-chat",
}  # fmt: skip
AT_LEAST = {"own-mistake": 8, "unavertable": 5, "let-it-stand": 5, "employees": 4, "languages": 4, "off-hours": 10}
Found = tuple[Scenario, ...]
HARD_TO_AVOID = {"anonymous", "the editor", "press office"}
"""Names of two words that are a post and no person."""


@pytest.fixture(scope="module")
def library() -> list[Scenario]:
    return drills()


def test_there_are_fifty_cases_each_with_one_scenario(library: list[Scenario]) -> None:
    assert len(CASES) == 50
    assert Counter(scenario.case for scenario in library) == Counter(list(CASES))


def test_thirty_are_for_practice_and_twenty_for_exams(library: list[Scenario]) -> None:
    assert Counter(scenario.use for scenario in library) == {"practice": 30, "exam": 20}


def test_all_causes_and_levels_are_met(library: list[Scenario]) -> None:
    assert {CASES[scenario.case].cause for scenario in library} == CAUSES
    assert {CASES[scenario.case].level for scenario in library} == {1, 2, 3}


def test_difficulties_and_formations_are_even(library: list[Scenario]) -> None:
    assert Counter(scenario.difficulty for scenario in library) == dict.fromkeys(range(1, 6), 10)
    formations = Counter(scenario.chart.formation for scenario in library)
    assert len(formations) == 5 and min(formations.values()) >= 8


def test_every_scenario_names_its_step_and_every_step_has_practice(library: list[Scenario]) -> None:
    assert {scenario.step for scenario in library} == set(STEPS)
    practice = Counter(scenario.step for scenario in library if scenario.use == "practice")
    assert min(practice[step] for step in STEPS) >= 4


def test_there_are_many_seats_charts_and_companies(library: list[Scenario]) -> None:
    seats = {scenario.chart.roles[scenario.seat].id for scenario in library}
    assert len(seats) >= 12
    assert len({scenario.chart.id for scenario in library}) >= 12
    assert len({scenario.company for scenario in library}) == len(library)


def test_every_channel_and_class_is_met_and_every_class_is_right_at_the_start_somewhere(library: list[Scenario]) -> None:
    assert {post.channel for scenario in library for post in posts(scenario)} == CHANNELS
    classes = {entry.id for entry in library[0].policy.classes}
    firsts = {next(post for post in posts(scenario) if post.storyline >= 0).class_id for scenario in library}
    early = {post.class_id for scenario in library for post in posts(scenario) if 0 <= post.at_ms <= 60_000}
    assert early == classes
    assert len(firsts) >= 7


@pytest.mark.parametrize("theme", AT_LEAST)
def test_themes_are_met_often_enough(theme: str, library: list[Scenario]) -> None:
    having = [scenario.id for scenario in library if theme in scenario.themes]
    assert len(having) >= AT_LEAST[theme], having


def test_off_hours_are_off_hours(library: list[Scenario]) -> None:
    assert sum(off_hours(scenario) for scenario in library) >= 10


def test_exam_drills_can_carry_a_whole_path_of_eighteen(library: list[Scenario]) -> None:
    """Sets of 4, 6 and 8 with the mixes that the three levels ask for, out of drills nobody can have practised."""
    exam = [scenario for scenario in library if scenario.use == "exam"]
    assert any(_rest_carries(exam, first) for first in combinations([s for s in exam if s.difficulty <= 3], 4) if _responder(first))


def _rest_carries(exam: list[Scenario], first: Found) -> bool:
    left = [scenario for scenario in exam if scenario not in first]
    seconds = combinations([scenario for scenario in left if 2 <= scenario.difficulty <= 4], 6)
    for second in (found for found in seconds if _triage_lead(found)):
        hard = [scenario for scenario in left if scenario not in second and scenario.difficulty >= 3]
        if any(_crisis_lead(third) for third in combinations(hard, 8)):
            return True
    return False


def _responder(found: Found) -> bool:
    causes, formations = _kinds(found)
    return causes >= 3 and formations >= 2 and _having(found, "own-mistake") >= 1


def _triage_lead(found: Found) -> bool:
    wanted = ("danger", "off-hours", "let-it-stand")
    causes, formations = _kinds(found)
    return causes >= 4 and formations >= 3 and all(_having(found, theme) for theme in wanted)


def _crisis_lead(found: Found) -> bool:
    causes, formations = _kinds(found)
    twice = all(_having(found, theme) >= 2 for theme in ("off-hours", "unavertable"))
    return causes >= 6 and formations == 5 and twice and all(_having(found, theme) for theme in ("personal-data", "abroad"))


def _kinds(found: Found) -> tuple[int, int]:
    """How many causes and formations."""
    return len({CASES[scenario.case].cause for scenario in found}), len({scenario.chart.formation for scenario in found})


def _having(found: Found, theme: str) -> int:
    return sum(theme in scenario.themes for scenario in found)


def test_no_two_personas_share_a_handle_or_a_full_name(library: list[Scenario]) -> None:
    handles, names = defaultdict(list), defaultdict(list)
    for scenario in library:
        for persona in scenario.personas:
            handles[persona.handle.casefold()].append(scenario.id)
            if " " in persona.name and persona.kind != "own" and persona.name.casefold() not in HARD_TO_AVOID:
                names[persona.name.casefold()].append(scenario.id)
    assert {handle: where for handle, where in handles.items() if len(where) > 1} == {}
    assert {name: where for name, where in names.items() if len(where) > 1} == {}


def test_no_sentence_stands_in_two_scenarios(library: list[Scenario]) -> None:
    found = defaultdict(set)
    for scenario in library:
        for sentence in sentences(scenario):
            found[sentence].add(scenario.id)
    assert {sentence: sorted(where) for sentence, where in found.items() if len(where) > 1} == {}


def test_titles_and_ids_of_storylines_are_not_all_the_same(library: list[Scenario]) -> None:
    assert len({scenario.title for scenario in library}) == len(library)


def test_no_real_organisation_is_named_in_a_drill(library: list[Scenario]) -> None:
    real = sorted({name for case in CASES.values() for name in _names(case.organisation)} | set(PLATFORMS))
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, real))})\b", re.IGNORECASE)
    found = {scenario.id: sorted(set(pattern.findall(" ".join(scenario.lines.values())))) for scenario in library}
    assert {name: hits for name, hits in found.items() if hits} == {}


PLATFORMS = (
    "twitter", "facebook", "youtube", "instagram", "tiktok", "reddit", "wikipedia", "google", "whatsapp", "linkedin",
    "taylor guitar", "dogfish", "hootsuite", "kit kat", "kitkat", "greenpeace", "sinar mas", "peta", "playstation",
)  # fmt: skip
COMMON_WORDS = {
    "target", "gap", "digg", "apple", "general motors", "habitat", "american", "magazine", "network", "chevrolet",
    "entertainment", "group management", "mars",
}  # fmt: skip


def _names(organisation: str) -> list[str]:
    """Names in an organisation's name that are nobody's ordinary words."""
    parts = re.split(r"[()/,]|\bwith the agency\b|\band\b", organisation)
    return [part.strip() for part in parts if len(part.strip()) > 3 and part.strip().casefold() not in COMMON_WORDS]
