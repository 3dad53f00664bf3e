"""check: every problem at once, with exit codes; schema: what an editor needs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.disk import read_only

KEYS = {"file", "line", "column", "code", "severity", "message", "remedy"}
LARGE = "x" * (2 * 1024 * 1024 + 1)
LAUGHS = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n"


def test_a_clean_file_is_fine(say, blank) -> None:
    assert say("check", blank) == (0, "No problems found.\n", "")
    assert say("check", blank, "--json") == say("--json", "check", blank) == (0, "[]\n", "")


def test_warnings_alone_are_fine(say, work, blank) -> None:
    (work / "other-name.yaml").write_bytes(blank.read_bytes())
    code, out, err = say("check", "other-name.yaml")
    assert (code, err) == (0, "")
    assert "warning SD314" in out and out.endswith("0 errors, 1 warning.\n")


def test_every_problem_is_told_with_its_place_and_what_to_do(say, work, blank) -> None:
    text = blank.read_text(encoding="utf-8").replace("minutes:", "minuets:", 1).replace("seat:", "seet:", 1)
    (work / "late-ferry.yaml").write_text(text.replace("id: blank", "id: late-ferry"), encoding="utf-8")
    code, out, _ = say("check", "late-ferry.yaml", "--json")
    problems = json.loads(out)
    assert code == 1 and len(problems) >= 2
    for problem in problems:
        assert set(problem) == KEYS
        assert problem["file"] == "late-ferry.yaml" and problem["line"] >= 1 and problem["column"] >= 1
        assert problem["severity"] in ("error", "warning") and problem["message"] and problem["remedy"]
    told = say("check", "late-ferry.yaml").out
    assert all(f"{each['file']}:{each['line']}:{each['column']}: {each['severity']} {each['code']}" in told for each in problems)


@pytest.mark.parametrize(
    ("content", "code", "exit_code"),
    [
        ("feed: [\n", "SD110", 1),
        ("", "SD111", 1),
        (LAUGHS, "SD113", 1),
        ("format: [1]\nfeed: {}\nminutes: many\n", "SD205", 1),
        ("- 1\n", "SD120", 1),
        ("[" * 5000, "SD117", 1),
        ("!!python/object/apply:os.system ['true']\n", "SD115", 1),
        ("feed: a\0b\n", "SD105", 2),
        (LARGE, "SD104", 2),
        (b"feed: \xff\xfe\n", "SD106", 2),
    ],
    ids=["broken", "empty", "laughs", "types", "list", "deep", "tag", "nul", "large", "latin"],
)
def test_a_file_that_is_not_what_it_should_be(say, work, content: str | bytes, code: str, exit_code: int) -> None:
    (work / "bad.yaml").write_bytes(content if isinstance(content, bytes) else content.encode())
    said = say("check", "bad.yaml", "--json")
    assert said.code == exit_code and said.err == ""
    assert code in {problem["code"] for problem in json.loads(said.out)}
    assert say("rehearse", "bad.yaml", "--runs", "1").code == exit_code


def test_what_is_no_file_at_all(say, work, blank) -> None:
    (work / "folder").mkdir()
    (work / "folder.yaml").mkdir()
    for path, code in (("nowhere.yaml", "SD101"), (blank / "below.yaml", "SD101"), ("folder", "SD121"), ("/dev/null", "SD103")):
        said = say("check", path, "--json")
        assert said.err == "" and [problem["code"] for problem in json.loads(said.out)] == [code]
        assert said.code == (1 if code == "SD121" else 2)


def test_a_file_that_may_not_be_read(say, work, blank) -> None:
    say("check", blank)  # what the verb needs is loaded while it may be
    secret = work / "secret.yaml"
    secret.write_bytes(blank.read_bytes())
    with read_only(work):
        secret_mode(secret)
        said = say("check", secret)
    assert said.code == 2 and "SD103" in said.out and "may not be read" in said.out


def test_unusable_input_weighs_more_than_problems(say, work) -> None:
    (work / "bad.yaml").write_text("feed: [\n")
    assert say("check", "bad.yaml").code == 1
    for paths in (("bad.yaml", "nowhere.yaml"), ("nowhere.yaml", "bad.yaml")):
        said = say("check", *paths)
        assert said.code == 2 and "SD101" in said.out and "SD110" in said.out


def test_conditions_in_a_circle_are_refused(say, work, blank) -> None:
    circle = """
  - {id: hen, kind: fact, fact: f, when: {not: {known: g}}, why: circle}
  - {id: egg, kind: fact, fact: g, when: {not: {known: f}}, why: circle}
"""
    text = blank.read_text(encoding="utf-8").replace("id: blank", "id: circle", 1).rstrip("\n") + circle
    (work / "circle.yaml").write_text(text, encoding="utf-8")
    said = say("check", "circle.yaml")
    assert said.code == 1 and "error" in said.out


def test_everything_shipped_is_clean(say) -> None:
    from app.paths import shipped_root

    assert say("check", shipped_root() / "scenarios").code == 0


@pytest.mark.parametrize("kind", ["scenario", "chart", "policy", "programme"])
def test_the_schema_of_each_kind_is_json(say, kind: str) -> None:
    for words in (["schema", kind], ["--json", "schema", kind]):
        code, out, err = say(*words)
        schema = json.loads(out)
        assert (code, err) == (0, "") and schema["type"] == "object" and schema["properties"]
    assert say("schema").out == say("schema", "scenario").out


def secret_mode(file: Path) -> None:
    """Take away even the reading; whoever owns the file may be another by now."""
    import os

    own = os.geteuid()
    if own != file.stat().st_uid:
        os.seteuid(0)
    file.chmod(0)
    os.seteuid(own)


def test_programmes_are_checked_like_scenarios(say, tmp_path) -> None:
    from app.paths import shipped_root

    folder = shipped_root() / "scenarios" / "programmes"
    assert say("check", folder).out.endswith("No problems found.\n")
    broken = tmp_path / "crisis-desk.yaml"
    text = (folder / "crisis-desk.yaml").read_text(encoding="utf-8")
    broken.write_text(text.replace("requires: {level: responder}", "requires: {level: crisis-lead}"), encoding="utf-8")
    code, out, _ = say("--json", "check", broken)
    assert code == 1 and [problem["code"] for problem in json.loads(out)] == ["SD932"]


def test_a_programme_too_large_for_the_scenarios_beside_it_is_warned_of_and_fine(say, tmp_path) -> None:
    from app.paths import shipped_root

    text = (shipped_root() / "scenarios" / "programmes" / "crisis-desk.yaml").read_text(encoding="utf-8")
    (tmp_path / "crisis-desk.yaml").write_text(text.replace("drills: 8", "drills: 12"), encoding="utf-8")
    said = say("check", tmp_path)
    assert said.code == 0 and "warning SD938" in said.out and "3 × a set of Crisis Lead" in said.out
