"""A house puts its own policy in place: every drill still works, and is another drill."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.authoring import check_paths, load
from app.paths import Paths
from app.services.house_policies import house_policies, house_policy
from app.services.rehearsing import rehearse
from app.settings import Settings
from app.wiring import open_app
from tests.authoring.shipped import NAMES, SCENARIOS

POLICIES = ("regulated-bank", "small-shop", "usaf-2009")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "home")


def test_the_shipped_ones_and_ones_own_can_stand_in(paths: Paths) -> None:
    assert house_policies(paths) == POLICIES
    own = paths.home / "scenarios" / "policies"
    own.mkdir(parents=True)
    shutil.copy(SCENARIOS / "policies" / "default.yaml", own / "ours.yaml")
    assert house_policies(paths) == tuple(sorted((*POLICIES, "ours")))
    assert house_policy(paths, "ours") == own / "ours.yaml"
    assert house_policy(paths, "small-shop") == SCENARIOS / "policies" / "small-shop.yaml"


@pytest.mark.parametrize("name", ["", "nothing-of-the-kind", "../charts/skylark-hub", "/etc/passwd"])
def test_what_is_no_policy_changes_nothing(paths: Paths, name: str) -> None:
    assert house_policy(paths, name) is None


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("name", NAMES)
def test_every_drill_still_plays_under_another_policy(name: str, policy: str) -> None:
    loaded = load(SCENARIOS / f"{name}.yaml", policy=SCENARIOS / "policies" / f"{policy}.yaml")
    assert loaded.scenario is not None, loaded.problems
    assert loaded.scenario.policy.id == policy
    rows = {row["player"]: row for row in rehearse([loaded.scenario], ("playbook", "idle"), runs=1, workers=1)}
    assert rows["playbook"]["passed"] == 1 and rows["playbook"]["mean"] >= 95
    assert rows["idle"]["mean"] <= 20


def test_classes_follow_from_the_traits_and_conditions_follow_the_classes(tmp_path: Path) -> None:
    text = (SCENARIOS / "blank.yaml").read_text(encoding="utf-8") + """
  - id: after-sorting
    kind: chat
    from: hub-lead
    when: {classified: missed-flight, as: unhappy-customer}
    text: "Good, that is a case."
    why: It follows from the right class under any policy.
"""
    file = tmp_path / "blank.yaml"
    file.write_text(text, encoding="utf-8")
    found = load(file, policy=SCENARIOS / "policies" / "small-shop.yaml").scenario
    post = next(inject for inject in found.injects if inject.id == "missed-flight")
    after = next(inject for inject in found.injects if inject.id == "after-sorting")
    assert post.class_id == "customer"
    assert after.when == ("classified", post.index, "customer")


def test_times_are_never_shorter_than_what_the_desk_shows(tmp_path: Path) -> None:
    for name in POLICIES:
        scenario = load(SCENARIOS / "blank.yaml", policy=SCENARIOS / "policies" / f"{name}.yaml").scenario
        for post in scenario.injects:
            if post.kind == "post" and post.answer_due:
                shown = scenario.policy.due_ms(post.class_id, scenario.personas[post.persona].reach)
                assert post.first_word_ms >= shown[0] and post.answer_ms >= shown[1]


def test_a_policy_that_is_none_is_said_once_with_the_scenario(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("format: 1\nid: wrong\n", encoding="utf-8")
    codes = {problem.code for problem in check_paths([SCENARIOS / "blank.yaml"], policy=wrong)}
    assert "SD312" in codes
    assert load(SCENARIOS / "blank.yaml", policy=wrong).scenario is None


def test_the_same_file_is_kept_apart_for_each_policy(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = load(SCENARIOS / "blank.yaml", cache=cache).scenario
    second = load(SCENARIOS / "blank.yaml", cache=cache, policy=SCENARIOS / "policies" / "small-shop.yaml").scenario
    again = load(SCENARIOS / "blank.yaml", cache=cache).scenario
    assert first.digest == again.digest != second.digest


def test_the_setting_changes_what_the_library_loads(paths: Paths) -> None:
    own = paths.home / "scenarios"
    own.mkdir(parents=True)
    shutil.copy(SCENARIOS / "blank.yaml", own / "mine.yaml")
    with open_app(Paths(**{**_fields(paths), "scenarios": paths.home / "nothing"}), Settings()) as app:
        app.library.rebuild(workers=0)
        entry = app.library.entries()[0]
        assert app.library.load(entry.id).policy.id == "default"
    shutil.copy(SCENARIOS / "policies" / "small-shop.yaml", _made(own / "policies") / "ours.yaml")
    with open_app(Paths(**{**_fields(paths), "scenarios": paths.home / "nothing"}), Settings(policy="ours")) as app:
        assert app.library.stale()
        app.library.rebuild(workers=0)
        assert app.library.load(entry.id).policy.id == "small-shop"
        assert app.library.entry(entry.id).digest != entry.digest


def _fields(paths: Paths) -> dict:
    return {name: getattr(paths, name) for name in paths.__dataclass_fields__}


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
