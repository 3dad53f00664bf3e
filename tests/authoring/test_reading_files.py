"""Files that are no files, no text, or nothing this program knows: one sentence each, no crash."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.authoring import check_paths, load
from app.authoring.source import SIZE_CAP
from tests.authoring.files import BLANK, SHIPPED, checked


def codes(path: Path | str) -> list[str]:
    return [problem.code for problem in check_paths([path])]


def test_a_missing_file_is_one_problem(tmp_path: Path) -> None:
    assert codes(tmp_path / "nothing.yaml") == ["SD101"]
    assert codes("x" * 5_000) == ["SD103"]
    assert codes("a\0b") == ["SD103"]


def test_loading_a_folder_is_one_problem(tmp_path: Path) -> None:
    loaded = load(tmp_path)
    assert loaded.scenario is None
    assert [problem.code for problem in loaded.problems] == ["SD102"]


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EIO])
def test_a_file_that_the_system_refuses_is_one_problem(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    file = tmp_path / "locked.yaml"
    file.write_text(BLANK, encoding="utf-8")
    monkeypatch.setattr("builtins.open", refuse)
    assert codes(file) == ["SD103"]


def test_a_device_is_not_read() -> None:
    assert codes(os.devnull) == ["SD103"]


def test_too_large_not_text_and_not_utf8_are_told_apart(tmp_path: Path) -> None:
    assert [p.code for p in checked(tmp_path, b"a" * (SIZE_CAP + 1))] == ["SD104"]
    assert [(p.code, p.line, p.column) for p in checked(tmp_path, b"a: 1\nb: \0")] == [("SD105", 2, 4)]
    assert [(p.code, p.line, p.column) for p in checked(tmp_path, "ä: 1\nü: \x80".encode("latin-1"))] == [
        ("SD106", 1, 1)
    ]


def test_an_empty_file_and_one_of_no_known_kind_are_told_apart(tmp_path: Path) -> None:
    assert [p.code for p in checked(tmp_path, "")] == ["SD111"]
    assert [p.code for p in checked(tmp_path, "# nothing\n")] == ["SD111"]
    assert [p.code for p in checked(tmp_path, "hello: world\n")] == ["SD120"]
    assert [p.code for p in checked(tmp_path, "- a\n- b\n")] == ["SD120"]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    assert checked(tmp_path, b"\xef\xbb\xbf" + BLANK.replace("\n", "\r\n").encode("utf-8")) == []


def test_folders_are_searched_and_an_empty_one_is_said_to_be(tmp_path: Path) -> None:
    assert codes(tmp_path) == ["SD121"]
    checked(tmp_path, "feed: x\n", "one.yaml")
    checked(tmp_path / "charts", "roles: x\n", "two.yml")
    files = {Path(problem.file).name for problem in check_paths([tmp_path])}
    assert files == {"one.yaml", "two.yml"}


def test_charts_and_policies_can_be_checked_alone() -> None:
    assert check_paths([SHIPPED / "charts", SHIPPED / "policies"]) == []


def test_problems_of_a_shared_chart_are_told_once_and_in_the_chart(tmp_path: Path) -> None:
    chart = (SHIPPED / "charts" / "skylark-hub.yaml").read_text(encoding="utf-8")
    for name in ("blank", "other"):
        (tmp_path / f"{name}.yaml").write_text(BLANK.replace("id: blank", f"id: {name}"), encoding="utf-8")
    checked(tmp_path / "charts", chart.replace("formation: hub-and-spoke", "formation: honeycomb"), "skylark-hub.yaml")
    found = check_paths([tmp_path])
    assert [problem.code for problem in found if Path(problem.file).name == "skylark-hub.yaml"] == ["SD801"]
    assert [problem.code for problem in found if Path(problem.file).name == "other.yaml"] == ["SD311"]


def test_a_seat_that_may_ask_nobody_is_told(tmp_path: Path) -> None:
    chart = (SHIPPED / "charts" / "skylark-hub.yaml").read_text(encoding="utf-8")
    links = chart.index("links:")
    one_way = "links:\n" + "".join(
        line + "\n" for line in chart[links:].splitlines()[1:] if "community-manager" not in line
    )
    one_way += "  - {from: hub-lead, to: community-manager, takes: 5s}\n"
    checked(tmp_path / "charts", chart[:links] + one_way, "skylark-hub.yaml")
    assert "SD809" in [problem.code for problem in checked(tmp_path, BLANK)]


def test_a_file_made_to_exhaust_the_parser_is_refused_at_once(tmp_path: Path) -> None:
    for text in ("[" * 500_000, "a: &x " + "[" * 500_000, "- " * 500_000, "{a: " * 300_000):
        assert {problem.code for problem in checked(tmp_path, text)} <= {"SD113", "SD117"}
