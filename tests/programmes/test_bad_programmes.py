"""Programme files as people really write them: broken ones are told, never stumbled over."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.authoring import UNREADABLE, check_paths, load
from app.authoring.kinds import kind_of
from app.authoring.programmes import read_programme
from app.authoring.schema.programme import ProgrammeFile
from tests.authoring.files import BLANK, CHART, POLICY, PROGRAMME

LINES = PROGRAMME.splitlines()
odd = st.sampled_from(["", "[]", "{}", "-1", "99999999999", "yes", "~", "\"", "é", "- a", "1 to 9", "02-30", "levels: x", "  responder:", "&a b", "!!int 3", "\t"])


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, len(LINES) - 1), odd, st.booleans()), min_size=1, max_size=4))
@example([(10, "levels: x", False)])
def test_no_programme_makes_the_check_stumble(tmp_path: Path, changes: list[tuple[int, str, bool]]) -> None:
    lines = list(LINES)
    for place, text, after_key in changes:
        key, colon, _ = lines[place].partition(":")
        lines[place] = f"{key}: {text}" if after_key and colon else text
    file = tmp_path / "crisis-desk.yaml"
    file.write_text("\n".join(lines), encoding="utf-8")
    problems = check_paths([file])
    read = read_programme(file)
    for problem in problems:
        assert problem.line >= 1 and problem.column >= 1 and problem.message.endswith(".") and problem.remedy
    if read.programme is not None:
        assert not any(problem.severity == "error" for problem in problems)


def test_all_problems_are_told_at_once_each_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "crisis-desk.yaml"
    text = PROGRAMME.replace("mean: 70 ", "mean: 700 ").replace("drills: 6", "drills: six").replace("sittings: 2", "siting: 2")
    file.write_text(text, encoding="utf-8")
    found = check_paths([file])
    assert [problem.code for problem in found] == ["SD211", "SD210", "SD202"]
    assert [text.splitlines()[problem.line - 1].split(":")[0].strip() for problem in found] == ["mean", "drills", "siting"]


@pytest.mark.parametrize("text", [BLANK, CHART, POLICY])
def test_other_kinds_of_file_are_no_programme(tmp_path: Path, text: str) -> None:
    file = tmp_path / "other.yaml"
    file.write_text(text, encoding="utf-8")
    found = read_programme(file)
    assert found.programme is None and [problem.code for problem in found.problems] == ["SD120"]


def test_a_programme_is_no_scenario(tmp_path: Path) -> None:
    file = tmp_path / "crisis-desk.yaml"
    file.write_text(PROGRAMME, encoding="utf-8")
    found = load(file)
    assert found.scenario is None and [problem.code for problem in found.problems] == ["SD120"]


@pytest.mark.parametrize("data", [b"", b"\0", b"\xff\xfea", b"x" * 3_000_000, b"- a\n", b"just words"])
def test_what_is_no_text_or_no_yaml_is_told(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "p.yaml"
    file.write_bytes(data)
    found = read_programme(file)
    assert found.programme is None and found.problems
    assert read_programme(tmp_path / "missing.yaml").problems[0].code in UNREADABLE


@pytest.mark.parametrize(
    ("data", "is_one"),
    [({"company": "C"}, True), ({"levels": {"a": {}}}, True), ({"company": {"name": "C"}}, False), ({"company": ""}, False),
     ({"levels": [{"pressure": "1"}]}, False), ({"company": "C", "roles": {}}, False), ({"levels": {}, "feed": []}, False)],
)  # fmt: skip
def test_a_programme_is_told_from_the_others_by_how_its_keys_are_used(data: dict, is_one: bool) -> None:
    assert (kind_of(data) is ProgrammeFile) is is_one


def test_scenarios_that_cannot_be_read_are_simply_not_at_hand(tmp_path: Path) -> None:
    (tmp_path / "programmes").mkdir()
    (tmp_path / "programmes" / "crisis-desk.yaml").write_text(PROGRAMME, encoding="utf-8")
    (tmp_path / "blank-two.yaml").write_text(BLANK.replace("id: blank", "id: blank-two"), encoding="utf-8")
    for name, data in {"nul": b"\0", "words": b"only words", "odd": b"id: [a]\nfeed:\ndifficulty: {}\n", "big": b"difficulty: 12\nfeed: []\nid: big\n"}.items():
        (tmp_path / f"{name}.yaml").write_bytes(data)
    found = check_paths([tmp_path / "programmes"])
    assert any("difficulty 1 to 3 at hand: 1; wanted: 12" in problem.message for problem in found)
