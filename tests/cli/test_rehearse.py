"""rehearse: the same seed gives the same runs, and what cannot be played is told."""

from __future__ import annotations

import json

import pytest

from app.services.rehearsing import PLAYERS
from app.storage.home_lock import HomeLock
from tests.helpers.disk import full_disk

KEYS = {"scenario", "player", "runs", "seed", "mean", "min", "max", "passed", "breaches", "level", "digest", "dimensions"}


def test_the_results_have_the_documented_keys(say, blank) -> None:
    code, out, err = say("rehearse", blank, "--player", "random", "--runs", "3", "--json")
    assert (code, err) == (0, "")
    [result] = json.loads(out)
    assert set(result) == KEYS
    assert (result["scenario"], result["player"], result["runs"], result["seed"]) == ("blank", "random", 3, 1)
    assert 0 <= result["min"] <= result["mean"] <= result["max"] <= 100
    assert all(round(result[name], 2) == result[name] for name in ("min", "mean", "max"))
    assert 0 <= result["passed"] <= 3 and 0 <= result["breaches"] <= 3 and 0 <= result["level"] <= 3
    assert len(result["digest"]) == 64


def test_the_same_seed_gives_the_same_digest_in_any_process(say, start, blank) -> None:
    words = ("rehearse", blank, "--player", "playbook", "--runs", "1", "--seed", "7", "--json")
    [here] = json.loads(say(*words).out)
    for hash_seed in ("1", "2"):
        [there] = json.loads(start(*words, env={"PYTHONHASHSEED": hash_seed}).out)
        assert there == here
    [other] = json.loads(say(*words[:-2], "8", "--json").out)
    assert other["digest"] != here["digest"] and other["seed"] == 8


def test_run_i_uses_seed_s_plus_i(say, blank) -> None:
    def scores(seed: int, runs: int) -> list[float]:
        [result] = json.loads(say("rehearse", blank, "--player", "skilled:500", "--runs", runs, "--seed", seed, "--json").out)
        return [result["min"], result["max"]]

    both = [*scores(4, 1), *scores(5, 1)]
    assert scores(4, 2) == [min(both), max(both)]


def test_an_id_a_file_and_a_folder_are_all_understood(say, work, blank) -> None:
    (work / "one").mkdir()
    (work / "one" / "blank.yaml").write_bytes(blank.read_bytes())
    results = [say("rehearse", name, "--player", "idle", "--runs", "1", "--json").out for name in ("blank", blank, "one")]
    assert results[0] == results[1] == results[2] != ""


def test_without_a_player_all_play_and_the_verdict_is_told(say, work, blank) -> None:
    code, out, err = say("rehearse", blank, "--runs", "2")
    assert (code, err) == (0, "") and "Sound:" in out
    assert all(f" {player} " in out for player in PLAYERS)
    easy = blank.read_text(encoding="utf-8").replace("id: blank", "id: easy", 1)
    pass_line = next(line for line in easy.splitlines() if line.startswith("pass:"))
    (work / "easy.yaml").write_text(easy.replace(pass_line, "pass: 1"), encoding="utf-8")
    said = say("rehearse", "easy.yaml", "--runs", "2")
    assert said.code == 1 and "not sound: easy:" in said.out
    said = say("rehearse", "easy.yaml", "--runs", "2", "--json")
    assert said.code == 1 and json.loads(said.out) and "not sound: easy:" in said.err


@pytest.mark.parametrize("name", ["cheat", "", "skilled:1001", "skilled:", "skilled:x", "PLAYBOOK", "skilled:²"])
def test_an_unknown_player_is_told_with_those_there_are(say, blank, name: str) -> None:
    said = say("rehearse", blank, "--player", name, "--runs", "1")
    assert said.code == 2 and said.out == ""
    assert f"no player {name!r}" in said.sentence() and "playbook" in said.err


def test_a_scenario_with_errors_is_told_with_all_of_them(say, work, blank) -> None:
    (work / "bad.yaml").write_text(blank.read_text(encoding="utf-8").replace("seat:", "seet:", 1), encoding="utf-8")
    said = say("rehearse", "bad.yaml", "--json")
    assert said.code == 1 and said.out == ""
    assert said.err.startswith("stormdrill: bad.yaml cannot be played:") and "    bad.yaml:" in said.err


def test_unusable_input_weighs_more_than_problems(say, work) -> None:
    (work / "bad.yaml").write_text("feed: [\n")
    (work / "empty").mkdir()
    assert say("rehearse", "bad.yaml", "--runs", "1").code == 1
    for paths in (("bad.yaml", "nowhere.yaml"), ("gutar-on-the-tarmac", "bad.yaml"), ("empty", "bad.yaml")):
        said = say("rehearse", *paths, "--runs", "1")
        assert said.code == 2 and "bad.yaml cannot be played" in said.err
    assert "Did you mean 'guitar-on-the-tarmac'?" in say("rehearse", "gutar-on-the-tarmac").sentence()


def test_a_scenario_may_bring_its_own_chart(say, work, blank) -> None:
    from app.paths import shipped_root

    shipped = shipped_root() / "scenarios"
    text = blank.read_text(encoding="utf-8")
    chart = next(line for line in text.splitlines() if line.startswith("chart:")).split()[1]
    policy = next(line for line in text.splitlines() if line.startswith("policy:")).split()[1]
    for part in (chart, policy):
        (work / part).parent.mkdir()
        (work / part).write_bytes((shipped / part).read_bytes())
    (work / chart).rename(work / "charts" / "our-own.yaml")
    own = (work / "charts" / "our-own.yaml").read_text(encoding="utf-8")
    (work / "charts" / "our-own.yaml").write_text(own.replace(f"id: {chart[7:-5]}", "id: our-own"), encoding="utf-8")
    (work / "ours.yaml").write_text(text.replace(chart, "charts/our-own.yaml").replace("id: blank", "id: ours"), encoding="utf-8")
    assert say("check", "ours.yaml").code == 0
    assert say("rehearse", "ours.yaml", "--player", "playbook", "--runs", "1").code == 0


def test_it_plays_where_nothing_can_be_kept_and_beside_an_open_window(say, start, home, blank) -> None:
    words = ("rehearse", blank, "--player", "playbook", "--runs", "1", "--json")
    with full_disk():
        full = start(*words)
    assert (full.code, full.err) == (0, "")
    lock = HomeLock(home)
    try:
        beside = say(*words)
    finally:
        lock.release()
    assert beside == full
    for broken in home.rglob("*.json"):
        broken.write_text("{")
    assert say(*words) == full
