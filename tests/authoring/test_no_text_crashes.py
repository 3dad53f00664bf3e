"""Whatever happens to a file, the answer is a scenario or problems: never another exception."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.authoring import check_paths, load
from tests.authoring.files import BLANK, CHART, POLICY

LINES = BLANK.splitlines()
SCALARS = sorted(set(re.findall(r"[\w@./:-]{2,}", BLANK)))
ODD = ["", "{", "]", "- ", ": ", "&a", "*a", "!x", "|", "'", '"', "\t", "#", "---", "%", "? ", "\x00", "\u2028", "null",
       "~", "[]", "{}", "[[]]", "{a: {b: c}}", "9" * 30, "-1", "0", "é", "when: {not: {not: {level: 0}}}"]  # fmt: skip

position = st.integers(0, len(LINES) - 1)
line_change = st.one_of(
    st.tuples(st.just("delete"), position, st.just("")),
    st.tuples(st.just("repeat"), position, st.just("")),
    st.tuples(st.just("replace"), position, st.sampled_from([*ODD, *LINES])),
    st.tuples(st.just("insert"), position, st.sampled_from([*ODD, *LINES])),
    st.tuples(st.just("value"), position, st.sampled_from([*ODD, *SCALARS])),
    st.tuples(st.just("indent"), position, st.sampled_from(["  ", " ", "\t"])),
)
quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
thorough = settings(max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def survives(folder: Path, data: bytes, name: str = "blank.yaml") -> None:
    file = folder / name
    file.write_bytes(data)
    problems = check_paths([file])
    loaded = load(file)
    assert (loaded.scenario is None) == any(problem.severity == "error" for problem in loaded.problems)
    if name == "blank.yaml":
        for problem in problems:
            assert 1 <= problem.line <= data.count(b"\n") + data.count(b"\r") + 2


def with_lines(changes: list[tuple[str, int, str]]) -> bytes:
    lines = list(LINES)
    for act, at, text in changes:
        at = min(at, len(lines) - 1)
        if act == "delete":
            lines[at : at + 1] = [] if len(lines) > 1 else [""]
        elif act == "repeat":
            lines.insert(at, lines[at])
        elif act == "replace":
            lines[at] = text
        elif act == "insert":
            lines.insert(at, text)
        elif act == "value":
            lines[at] = re.sub(r":.*", lambda _, text=text: f": {text}", lines[at], count=1)
        else:
            lines[at] = text + lines[at]
    return "\n".join(lines).encode("utf-8")


@quick
@given(st.lists(line_change, min_size=1, max_size=6))
def test_lines_taken_out_put_in_and_changed(tmp_path: Path, changes: list) -> None:
    survives(tmp_path, with_lines(changes))


@quick
@given(st.lists(st.tuples(st.sampled_from(SCALARS), st.sampled_from([*ODD, *SCALARS])), min_size=1, max_size=4))
def test_words_swapped(tmp_path: Path, swaps: list[tuple[str, str]]) -> None:
    text = BLANK
    for old, new in swaps:
        text = text.replace(old, new)
    survives(tmp_path, text.encode("utf-8"))


@quick
@given(st.integers(0, len(BLANK)), st.binary(min_size=1, max_size=4), st.integers(0, 8))
def test_bytes_put_in_place_of_others(tmp_path: Path, at: int, data: bytes, drop: int) -> None:
    raw = BLANK.encode("utf-8")
    survives(tmp_path, raw[:at] + data + raw[at + drop :])


@quick
@given(st.binary(max_size=200))
def test_any_bytes_at_all(tmp_path: Path, data: bytes) -> None:
    survives(tmp_path, data)


@quick
@given(st.sampled_from([CHART, POLICY]), st.integers(0, 5_000), st.sampled_from(ODD), st.integers(0, 40))
def test_charts_and_policies_too(tmp_path: Path, text: str, at: int, odd: str, drop: int) -> None:
    survives(tmp_path, (text[:at] + odd + text[at + drop :]).encode("utf-8"), "part.yaml")


@pytest.mark.long
@thorough
@given(st.lists(line_change, min_size=1, max_size=8))
def test_many_more_changed_lines(tmp_path: Path, changes: list) -> None:
    survives(tmp_path, with_lines(changes))
