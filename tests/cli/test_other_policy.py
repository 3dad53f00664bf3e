"""--policy: any drill under the policy of one's own house, checked and played."""

from __future__ import annotations

import json

import pytest

from tests.authoring.shipped import SCENARIOS

SHOP = SCENARIOS / "policies" / "small-shop.yaml"
ROBOT = ("--player", "playbook", "--runs", "1", "--json")


def test_a_drill_checks_and_plays_under_another_policy_and_is_another_drill(say, blank) -> None:
    assert say("check", blank, "--policy", SHOP).code == 0
    [own] = json.loads(say("rehearse", blank, *ROBOT).out)
    [other] = json.loads(say("rehearse", blank, "--policy", SHOP, *ROBOT).out)
    assert other["passed"] == own["passed"] == 1
    assert other["digest"] != own["digest"]


@pytest.mark.parametrize("name", ["blank.yaml", "charts/skylark-hub.yaml"])
def test_a_file_that_is_no_policy_is_told(say, blank, name: str) -> None:
    code, out, _ = say("check", blank, "--policy", SCENARIOS / name)
    assert code == 1 and "SD312" in out
    code, _, err = say("rehearse", blank, "--policy", SCENARIOS / name, *ROBOT)
    assert code == 1 and "cannot be played" in err


def test_a_policy_that_is_not_there_is_unreadable_input(say, blank) -> None:
    assert say("check", blank, "--policy", "nowhere.yaml").code == 2


def test_a_broken_policy_is_told_with_its_own_lines(say, work, blank) -> None:
    text = SHOP.read_text(encoding="utf-8").replace("first-look: 2m", "first-look: soon")
    (work / "ours.yaml").write_text(text, encoding="utf-8")
    code, out, _ = say("check", blank, "--policy", "ours.yaml")
    assert code == 1 and "ours.yaml:" in out and "SD212" in out
