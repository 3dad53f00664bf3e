"""What holds for every verb: help, version, homes, words misspelt, readers that leave, faults."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

import app
from app.cli.parser import VERBS
from tests.helpers.disk import full_disk


def test_the_version_is_told(say) -> None:
    for words in (["--version"], ["check", "--version"], ["--version", "demo"], ["--home", "x", "--version"]):
        assert say(*words) == (0, f"stormdrill {app.__version__}\n", "")


def test_help_names_every_verb_and_the_exit_codes(say) -> None:
    for words in (["--help"], ["-h"], ["--help", "demo"], ["--home", "x", "--help"]):
        code, out, err = say(*words)
        assert (code, err) == (0, "")
        assert all(f"    {verb} " in out or f"    {verb}\n" in out for verb in (*VERBS, "demo"))
        assert "Exit codes: 0" in out and "STORMDRILL_HOME" in out


@pytest.mark.parametrize("verb", [*VERBS])
def test_every_verb_has_help_of_its_own(say, verb: str) -> None:
    code, out, err = say(verb, "--help")
    assert (code, err) == (0, "") and f"main.py {verb}" in out and "--home DIR" in out


def test_the_demo_has_help_of_its_own(start) -> None:
    code, out, err = start("demo", "--help")
    assert (code, err) == (0, "")
    assert all(option in out for option in ("--speed N", "--seed S", "--shots DIR", "--home DIR", "SCENARIO"))


@pytest.mark.parametrize(
    ("typed", "meant"), [("chek", "check"), ("rehearsal", "rehearse"), ("demos", "demo"), ("reply", "replay"), ("CHECK", "")]
)
def test_a_verb_misspelt_is_told_with_the_one_that_comes_near(say, typed: str, meant: str) -> None:
    said = say(typed, "x")
    assert said.code == 2 and said.out == ""
    assert said.sentence().startswith(f"There is no verb {typed!r}.")
    assert f"Did you mean {meant!r}?" in said.err or not meant


@pytest.mark.parametrize(
    "words",
    [
        ["check"], ["new"], ["rehearse"], ["replay"], ["report", "1"], ["check", "x", "--nonsense"], ["--nonsense", "check", "x"],
        ["schema", "cake"], ["check", ""], ["rehearse", ""], ["replay", ""], ["check", "--hom", "x", "y"], ["replay", "a", "b"],
        ["rehearse", "x", "--runs", "many"], ["rehearse", "x", "--runs", "0"], ["rehearse", "x", "--runs", "-3"],
        ["rehearse", "x", "--seed", "1.5"], ["report", "1", "--out", "x", "--format", "docx"], ["--json", "new", "x"],
        ["new", "x", "--json"], ["--home"], ["check", "--home"], ["check", "9" * 5000], ["rehearse", "9" * 300],
        ["report", "9" * 300, "--out", "x"], ["replay", "9" * 300], ["new", "x", "--into", "9" * 300],
        ["new", "x", "--from", "9" * 300], ["schema", "--home", "9" * 300],
    ],
)  # fmt: skip
def test_a_wrong_line_is_one_sentence_and_exit_2(say, words: list[str]) -> None:
    said = say(*words)
    assert said.code == 2 and said.out == ""
    assert said.sentence().endswith((".", "`"))


def test_home_stands_before_or_after_the_verb_or_in_the_environment(say, home, tmp_path, blank, monkeypatch) -> None:
    rest = ("rehearse", blank, "--player", "idle", "--runs", "1")
    one, two, three = (tmp_path / name for name in ("one", "two", "three"))
    assert say("--home", one, *rest).code == say(*rest, "--home", two).code == say(f"--home={three}", *rest).code == 0
    assert one.is_dir() and two.is_dir() and three.is_dir() and not home.exists()
    assert say(*rest).code == 0 and home.is_dir()


def test_the_home_before_the_verb_is_not_forgotten_for_the_one_in_the_environment(say, home, tmp_path, blank) -> None:
    assert say("--home", tmp_path / "named", "--json", "rehearse", blank, "--player", "idle", "--runs", "1").code == 0
    assert (tmp_path / "named").is_dir() and not home.exists()


def test_nothing_is_written_outside_home(start, home, work, blank, tmp_path) -> None:
    record = tmp_path / "none.jsonl"
    data = tmp_path / "data"
    env = {"STORMDRILL_HOME": None, "XDG_DATA_HOME": str(data), "HOME": str(tmp_path / "user"), "PYTHONDONTWRITEBYTECODE": "1"}
    (tmp_path / "user").mkdir()
    for words in (["check", blank], ["rehearse", blank, "--runs", "1"], ["schema"], ["replay", record], ["report", "1", "--out", "x"]):
        start("--home", home, *words, env=env)
    assert list(work.iterdir()) == [] and list((tmp_path / "user").iterdir()) == [] and not data.exists()
    assert home.is_dir()


def test_without_a_home_the_platforms_folder_is_used(start, tmp_path, blank) -> None:
    env = {"STORMDRILL_HOME": None, "XDG_DATA_HOME": str(tmp_path / "data")}
    assert start("rehearse", blank, "--player", "idle", "--runs", "1", env=env).code == 0
    assert (tmp_path / "data" / "Stormdrill").is_dir()


@pytest.mark.parametrize("verb", [["check", "BLANK"], ["schema"], ["rehearse", "BLANK"], ["replay", "x"], ["new", "x"]])
def test_a_home_that_cannot_be_one_is_refused_by_every_verb(say, tmp_path, work, blank, verb: list[str]) -> None:
    (tmp_path / "file").write_text("here")
    for named in (tmp_path / "file", tmp_path / "file" / "below", "", "a\0b", "~nobody-of-this-name/x"):
        said = say("--home", named, *(blank if word == "BLANK" else word for word in verb))
        assert said.code == 2 and said.out == ""
        assert said.sentence()
    assert (tmp_path / "file").read_text() == "here" and list(work.iterdir()) == []


def test_the_first_word_decides_between_window_and_verbs(start, home) -> None:
    """An option's value is no word: `--home X demo` is the demo, `--home check` has none."""
    for words in (["--home", home, "demo"], ["demo", "--home", home], ["demo", "blank", f"--home={home}"]):
        said = start(*words, "--speed", "no")
        assert said.code == 2 and "--speed" in said.sentence()
    assert "no display" in start("--home", "check", env={"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}).sentence()


def test_a_reader_that_leaves_is_no_fault(start, blank) -> None:
    for words in (["schema"], ["--help"], ["check", "--help"], ["check", blank], ["--version"], ["demo", "--help"]):
        reading, writing = os.pipe()
        os.close(reading)
        said = start(*words, stdout=writing)
        os.close(writing)
        assert (said.code, said.err) == (0, "")


def test_a_result_that_finds_no_room_is_told(start, blank, tmp_path) -> None:
    with open(tmp_path / "out", "w", encoding="utf-8") as out, full_disk():
        said = start("check", blank, stdout=out)
    assert said.code == 2 and "The result could not be written" in said.sentence()


def test_a_terminal_of_few_letters_stops_nothing(start, work) -> None:
    file = work / "kärnten→\udcff.yaml"
    file.write_text("title: Kärnten → Köln\n", encoding="utf-8")
    for words in (["check", file], ["check", file, "--json"]):
        said = start(*words, env={"PYTHONIOENCODING": "ascii"})
        assert said.code == 1 and said.err == "" and said.out.isascii()
    assert "kärnten→" in json.loads(said.out)[0]["file"]


BOOM = "import app.services.scenarios as s, main\ndef boom(*_): raise ZeroDivisionError('boom')\ns.load_all = boom\nsys.exit(main.main(sys.argv[1:]))"


def test_a_fault_of_ours_is_logged_and_told_kindly(start, home, blank) -> None:
    said = start("rehearse", blank, program=BOOM)
    assert said.code == 3 and said.out == ""
    assert "our fault, not yours" in said.sentence() and str(home / "logs" / "faults.log") in said.err
    log = (home / "logs" / "faults.log").read_text()
    assert "ZeroDivisionError: boom" in log and "Traceback" in log


def test_a_fault_without_a_place_for_the_log_is_told_all_the_same(start, tmp_path, blank) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "logs").write_text("a file in the way")
    said = start("rehearse", blank, program=BOOM)
    assert said.code == 3 and "No log could be written; it was ZeroDivisionError: boom" in said.sentence()


def test_a_library_that_is_not_installed_is_told_with_the_set_up(start, blank) -> None:
    program = "sys.modules['yaml'] = None\nimport main\nsys.exit(main.main(sys.argv[1:]))"
    said = start("check", blank, program=program)
    assert said.code == 2 and "yaml is not installed" in said.sentence() and "pip install" in said.err


def test_an_interrupt_is_one_sentence(start, blank) -> None:
    program = BOOM.replace("ZeroDivisionError('boom')", "KeyboardInterrupt")
    said = start("rehearse", blank, program=program)
    assert said.code == 2 and "stopped" in said.sentence()


def test_a_pipe_of_json_is_json_and_nothing_else(start, blank) -> None:
    said = start("check", blank, "--json", stdout=subprocess.PIPE)
    assert (said.code, json.loads(said.out), said.err) == (0, [], "")
