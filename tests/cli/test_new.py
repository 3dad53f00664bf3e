"""new: a scenario that checks clean, and never over anything that is there."""

from __future__ import annotations

import pytest

from tests.helpers.disk import full_disk, read_only


def test_a_new_scenario_checks_clean_and_is_sound(say, work) -> None:
    said = say("new", "late-ferry")
    assert (said.code, said.err) == (0, "") and "late-ferry.yaml" in said.out
    assert "id: late-ferry" in (work / "late-ferry.yaml").read_text(encoding="utf-8")
    assert say("check", "late-ferry.yaml") == (0, "No problems found.\n", "")
    assert say("rehearse", "late-ferry.yaml", "--player", "playbook", "--runs", "1").code == 0


def test_a_copy_of_another_scenario_by_id_or_file(say, work) -> None:
    assert say("new", "second-guitar", "--from", "guitar-on-the-tarmac").code == 0
    assert say("new", "third-guitar", "--from", "second-guitar.yaml").code == 0
    assert say("check", "third-guitar.yaml").code == 0


def test_it_can_be_written_elsewhere(say, work) -> None:
    (work / "mine").mkdir()
    assert say("new", "late-ferry", "--into", "mine").code == 0
    assert [entry.name for entry in work.iterdir()] == ["mine"] and (work / "mine" / "late-ferry.yaml").is_file()


def test_nothing_is_ever_overwritten(say, work) -> None:
    (work / "late-ferry.yaml").write_text("mine")
    (work / "early-ferry.yaml").symlink_to("nowhere")
    for name in ("late-ferry", "early-ferry"):
        said = say("new", name)
        assert said.code == 2 and "exists already" in said.sentence()
    assert (work / "late-ferry.yaml").read_text() == "mine" and not (work / "nowhere").exists()


@pytest.mark.parametrize("name", ["Late", "late ferry", "../late", "late--ferry", "-late", "late.yaml", "", "a" * 61, "läte", "a\n"])
def test_a_name_that_can_be_no_id(say, work, name: str) -> None:
    said = say("new", name)
    assert said.code == 2 and said.sentence() and list(work.iterdir()) == []


def test_a_source_that_cannot_be_copied(say, work) -> None:
    (work / "bad.yaml").write_text("feed: [\n")
    said = say("new", "late-ferry", "--from", "guitar")
    assert said.code == 2 and "no scenario 'guitar'" in said.sentence()
    assert say("new", "late-ferry", "--from", "nowhere.yaml").code == 2
    said = say("new", "late-ferry", "--from", "bad.yaml")
    assert said.code == 1 and "cannot be played" in said.err and "bad.yaml:" in said.err
    assert not (work / "late-ferry.yaml").exists()


def test_a_full_disk_or_a_locked_folder_leaves_nothing_behind(say, work) -> None:
    say("new", "first")
    (work / "first.yaml").unlink()
    with full_disk():
        said = say("new", "late-ferry")
    assert said.code == 2 and "no room left" in said.sentence()
    with read_only(work):
        said = say("new", "late-ferry", "--into", work)
    assert said.code == 2 and "could not be written" in said.sentence()
    assert say("new", "late-ferry", "--into", "nowhere").code == 2
    assert list(work.iterdir()) == []
