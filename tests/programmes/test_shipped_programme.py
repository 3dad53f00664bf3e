"""The shipped programme: the numbers that were argued for, and that it can really be sat."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.authoring import check_paths
from app.authoring.at_hand import scenarios_beside
from app.authoring.programmes import read_programme
from app.certification.candidates import meets, pool_of
from app.certification.drawing import draw
from app.certification.programme import CAUSES, FORMATIONS, RENEWAL, THEME, Level, Need, Programme
from app.paths import shipped_root
from tests.authoring.shipped import NAMES, drill

FILE = shipped_root() / "scenarios" / "programmes" / "crisis-desk.yaml"


@pytest.fixture(scope="module")
def programme() -> Programme:
    found = read_programme(FILE, None)
    assert found.programme is not None and found.problems == ()
    return found.programme


def themes(**counts: int) -> tuple[Need, ...]:
    return tuple(Need(THEME, count, name.replace("_", "-")) for name, count in sorted(counts.items()))


def test_it_has_three_levels_with_the_numbers_that_were_argued_for(programme: Programme) -> None:
    responder, lead, crisis = programme.levels
    common = {"mean": 7_000, "floor": 5_000, "critical": 0, "attempts": 2, "attempts_months": 12, "valid_months": 12,
              "renewal_window_days": 90, "renewal_basis": "previous-expiry"}  # fmt: skip
    for level in programme.levels:
        assert {name: getattr(level, name) for name in common} == common
    assert responder == Level(
        "responder", "Responder", 4, (1, 3), (Need(CAUSES, 3), Need(FORMATIONS, 2), *themes(own_mistake=1)),
        serious=2, supervised=False, judges=3, wait_days=14, renewal_drills=2,
    )  # fmt: skip
    assert lead == Level(
        "triage-lead", "Triage Lead", 6, (2, 4), (Need(CAUSES, 4), Need(FORMATIONS, 3), *themes(danger=1, let_it_stand=1, off_hours=1)),
        serious=2, supervised=True, judges=5, requires="responder", requires_days=0, wait_days=30, renewal_drills=3,
    )  # fmt: skip
    assert crisis == Level(
        "crisis-lead", "Crisis Lead", 8, (3, 5),
        (Need(CAUSES, 6), Need(FORMATIONS, 5), *themes(abroad=1, off_hours=2, personal_data=1, unavertable=2)),
        sittings=2, serious=1, supervised=True, judges=5, requires="triage-lead", requires_days=90, wait_days=30, renewal_drills=4,
    )  # fmt: skip


def test_what_is_read_from_heads_alone_is_what_the_compiled_drills_say() -> None:
    found = {each.id: each for each in scenarios_beside(FILE)}
    assert set(found) == set(NAMES)
    for name in NAMES:
        scenario, head = drill(name), found[name]
        assert (head.difficulty, head.formation, head.exam_only) == (scenario.difficulty, scenario.chart.formation, scenario.use == "exam")
        assert sorted(head.themes) == list(scenario.themes) and head.cause


def test_every_level_can_be_drawn_by_whoever_has_practised_everything(programme: Programme) -> None:
    catalogue = scenarios_beside(FILE)
    practised = {each.id for each in catalogue if not each.exam_only}
    for level in programme.levels:
        for seed in range(5):
            drawn = draw(level, catalogue, practised, seed).scenarios
            assert len(drawn) == level.drills and all(each.exam_only for each in drawn)
            assert all(meets(need, drawn) for need in level.mix)
        assert len(draw(level, catalogue, practised, 1, RENEWAL).scenarios) == level.renewal_drills


def test_one_whole_path_can_be_sat_on_sealed_drills_alone(programme: Programme) -> None:
    """Eighteen of twenty: not every draw leaves one, almost every one does."""
    catalogue = scenarios_beside(FILE)
    whole = 0
    for seed in range(20):
        seen = {each.id for each in catalogue if not each.exam_only}
        for place, level in enumerate(programme.levels):
            drawn = draw(level, catalogue, seen, seed, later=programme.levels[place + 1 :]).scenarios
            seen |= {each.id for each in drawn}
            whole += bool(drawn) and place == 2
    assert whole >= 16


def test_the_pool_is_three_sets_for_every_level(programme: Programme) -> None:
    for level in programme.levels:
        assert len(pool_of(level, scenarios_beside(FILE))) >= 3 * level.drills


def test_the_company_is_a_setting_of_the_file_and_every_change_is_another_edition(tmp_path: Path, programme: Programme) -> None:
    file = tmp_path / "crisis-desk.yaml"
    file.write_text(FILE.read_text(encoding="utf-8").replace("company: Your company", "company: Skylark Air"), encoding="utf-8")
    other = read_programme(file).programme
    assert other is not None and other.company == "Skylark Air" and other.digest != programme.digest
    assert other.levels == programme.levels


def test_comments_and_order_of_keys_make_no_other_edition(tmp_path: Path, programme: Programme) -> None:
    file = tmp_path / "crisis-desk.yaml"
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    file.write_text("\n".join(lines).replace("{sets: 2, months: 12, wait-days: 30}", "{wait-days: 30, months: 12, sets: 2}"), encoding="utf-8")
    found = read_programme(file).programme
    assert found is not None and found.digest == programme.digest


def test_a_folder_of_few_scenarios_brings_warnings_that_name_the_numbers(tmp_path: Path) -> None:
    (tmp_path / "programmes").mkdir()
    (tmp_path / "programmes" / "crisis-desk.yaml").write_bytes(FILE.read_bytes())
    for name in ("wash-day", "one-damp-wall"):
        (tmp_path / f"{name}.yaml").write_bytes((FILE.parents[1] / f"{name}.yaml").read_bytes())
    found = check_paths([tmp_path / "programmes"])
    assert {problem.severity for problem in found} == {"warning"}
    assert any(
        "Scenarios of difficulty 1 to 3 at hand: 2; wanted: 12, 3 × a set of Responder." in problem.message for problem in found
    )
    assert {problem.code for problem in found} == {"SD938", "SD939"}


def test_too_few_sealed_scenarios_are_told_though_there_is_practice_enough(tmp_path: Path) -> None:
    (tmp_path / "programmes").mkdir()
    (tmp_path / "programmes" / "crisis-desk.yaml").write_bytes(FILE.read_bytes())
    for name in NAMES:
        if drill(name).use == "practice":
            (tmp_path / f"{name}.yaml").write_bytes((FILE.parents[1] / f"{name}.yaml").read_bytes())
    found = [problem for problem in check_paths([tmp_path / "programmes"]) if problem.code == "SD938"]
    assert "whoever has practised all the others cannot sit Responder, which draws 4." in found[0].message
