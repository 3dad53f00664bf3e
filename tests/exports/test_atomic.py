"""A file is there whole or not at all, and trouble is told as a sentence."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.errors import ExportError
from app.exports.atomic import write_bytes, write_text


def test_what_is_written_is_there(tmp_path: Path) -> None:
    write_text(tmp_path / "report.txt", "ä, ö and ü\n")
    assert (tmp_path / "report.txt").read_bytes() == "ä, ö and ü\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_full_disk_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.txt"
    target.write_text("before", encoding="utf-8")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError) as caught:
        write_text(target, "after")
    assert "no room left" in caught.value.message
    assert target.read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write_bytes(tmp_path / "gone" / "report.pdf", b"%PDF")
    assert str(tmp_path / "gone") in caught.value.message


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(ExportError):
        write_text(tmp_path / "report.html", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
