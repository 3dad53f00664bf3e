"""bundle and take, as a person types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.verbs import bundle
from tests.bundles.making import FIFE, PASSPHRASE, fife_bundle, saved, scenario_in, with_part


@pytest.fixture(autouse=True)
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(bundle.VARIABLE, raising=False)


def test_out_and_in_again(say, work: Path, home: Path) -> None:
    scenario_in(work)
    said = say("bundle", "fife.yaml", "--out", "fife.stormdrill")
    assert (said.code, said.err) == (0, "") and "Wrote fife.stormdrill: cases.json, charts/skylark-hub.yaml, fife.yaml" in said.out
    looked = say("take", "fife.stormdrill", "--dry-run")
    assert looked.code == 0 and "fife.yaml is new" in looked.out and "Nothing was written" in looked.out
    assert not (home / "scenarios").exists()
    taken = say("take", "fife.stormdrill")
    assert (taken.code, taken.err) == (0, "") and "Wrote 1 file." in taken.out and (home / "scenarios" / "fife.yaml").is_file()
    again = say("take", "fife.stormdrill")
    assert again.code == 0 and "All of it is there already." in again.out


def test_a_change_is_told_and_wants_replace(say, work: Path, home: Path) -> None:
    mine = scenario_in(home / "scenarios", title="Mine")
    file = saved(work, fife_bundle())
    for words in (["--dry-run"], []):
        said = say("take", file, *words)
        assert said.code == 1 and "fife.yaml replaces yours" in said.out and "-title: Mine" in said.out
    assert "would change what is there: fife.yaml" in said.sentence() and "title: Mine" in mine.read_text(encoding="utf-8")
    assert say("take", file, "--replace").code == 0 and "A small drill" in mine.read_text(encoding="utf-8")


def test_the_look_as_data(say, work: Path, home: Path) -> None:
    said = say("take", saved(work, fife_bundle()), "--json")
    told = json.loads(said.out)
    assert said.code == 0 and told["ids"]["scenario"] == FIFE and told["kind"] == "plain" and told["problems"] == []
    assert {part["name"]: part["state"] for part in told["parts"]}["fife.yaml"] == "new"
    assert told["written"] == [str(home / "scenarios" / "fife.yaml")]


def test_what_is_no_bundle_or_a_bad_one(say, work: Path, home: Path) -> None:
    (work / "text.stormdrill").write_text("hello")
    for file in ("text.stormdrill", "none.stormdrill", work, saved(work, with_part("../evil.yaml"))):
        said = say("take", file)
        assert said.code == 2 and said.out == "" and said.sentence()
    said = say("take", saved(work, fife_bundle().replace(b"A small drill", b"A large drill")))
    assert said.code == 2 or "damaged" in said.sentence()
    assert not home.exists()


def test_a_bundle_that_was_changed_is_exit_1(say, work: Path) -> None:
    data = fife_bundle()
    at = data.index(b"}PK\x03\x04")
    said = say("take", saved(work, data[: at - 5] + b"0" + data[at - 4 :]))
    assert said.code == 1 and said.sentence()


def test_bundle_never_overwrites_and_refuses_what_cannot_be_played(say, work: Path) -> None:
    scenario_in(work)
    (work / "there").write_text("mine")
    assert "exists already" in say("bundle", "fife.yaml", "--out", "there").sentence()
    assert say("bundle", "none", "--out", "x").code == 2 and say("bundle", "fife.yaml", "--out", "no/where").code == 2
    (work / "fife.yaml").write_text("format: 1\nid: fife\nfeed: []\n")
    assert say("bundle", "fife.yaml", "--out", "x").code == 1 and not (work / "x").exists()


def test_the_passphrase_comes_from_the_environment(say, work: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario_in(work, use="exam")
    monkeypatch.setenv(bundle.VARIABLE, PASSPHRASE + "\n")
    assert "sealed" in say("bundle", "fife.yaml", "--out", "exam", "--seal").out
    assert "A small drill (fife), sealed" in say("take", "exam", "--dry-run").out
    monkeypatch.setenv(bundle.VARIABLE, PASSPHRASE + "x")
    assert "does not open" in say("take", "exam").sentence()
    monkeypatch.delenv(bundle.VARIABLE)
    said = say("take", "exam")
    assert said.code == 0 and "a sealed scenario" in said.out and "fife" not in said.out.replace(str(work), "")
    assert [file.suffix for file in (home / "scenarios" / "sealed").iterdir()] == [".stormdrill"]


def test_without_one_somebody_is_asked_twice(say, work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario_in(work, use="exam")
    assert "nobody to ask" in say("bundle", "fife.yaml", "--out", "a", "--seal").sentence()
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    for answers, why in (((PASSPHRASE, PASSPHRASE), ""), ((PASSPHRASE, "other words here"), "differ"), (("", ""), "empty"),
                         (("short", "short"), "12 to")):
        typed = iter(answers)
        monkeypatch.setattr("getpass.getpass", lambda prompt, typed=typed: next(typed))
        said = say("bundle", "fife.yaml", "--out", f"to-{why[:3]}", "--seal")
        assert said.code == (2 if why else 0) and why in said.err


def test_a_passphrase_is_never_an_argument(say, work: Path) -> None:
    assert say("bundle", "fife.yaml", "--out", "x", "--seal", PASSPHRASE).code == 2
    assert say("bundle", "fife.yaml", "--out", "x", f"--seal={PASSPHRASE}").code == 2
