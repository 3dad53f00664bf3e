"""Several files together: room first, then all of them, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import ExportError
from app.exports.staged import Staged
from tests.helpers.disk import full_disk


def test_files_appear_only_when_they_are_shown(tmp_path: Path) -> None:
    with Staged() as staged:
        staged.add(tmp_path / "a", b"1")
        staged.add(tmp_path / "b", b"2")
        assert not (tmp_path / "a").exists() and not (tmp_path / "b").exists()
        assert staged.show() == [tmp_path / "a", tmp_path / "b"]
    assert [(file.name, file.read_bytes()) for file in sorted(tmp_path.iterdir())] == [("a", b"1"), ("b", b"2")]


def test_what_was_not_shown_is_gone_and_what_was_there_stays(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), Staged() as staged:
        staged.add(tmp_path / "a", b"new")
        raise ZeroDivisionError
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a", b"old")]


def test_a_disk_that_fills_at_the_second_file_leaves_neither(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no room"), Staged() as staged:
        staged.add(tmp_path / "a", b"1")
        with full_disk():
            staged.add(tmp_path / "b", b"2" * 100)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="not there"), Staged() as staged:
        staged.add(tmp_path / "none" / "a", b"1")
