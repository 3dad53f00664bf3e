"""Where everything lies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.errors import StorageError
from app.paths import Paths
from tests.helpers.disk import read_only


def test_all_data_is_under_the_home_and_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path / "home")
    data = (paths.database, paths.exports, paths.cache, paths.keys, paths.logs, paths.settings)
    assert all(path.is_relative_to(paths.home) for path in data)
    assert not paths.home.exists()
    paths.ensure()
    paths.ensure()
    assert paths.exports.is_dir()


def test_the_shipped_files_are_found_from_source() -> None:
    paths = Paths.default()
    assert (paths.scenarios / "policies").is_dir()
    assert paths.assets.is_dir()
    assert paths.home.is_absolute()


def test_the_shipped_files_are_found_in_a_frozen_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert Paths.under(tmp_path).scenarios == tmp_path / "bundle" / "scenarios"


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(StorageError, match="a file of that name in the way"):
        Paths.under(tmp_path / "home").ensure()
    with pytest.raises(StorageError, match="a file of that name in the way"):
        Paths.under(tmp_path / "home" / "deeper").ensure()


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    with read_only(locked), pytest.raises(StorageError, match="cannot be created: Permission denied"):
        Paths.under(locked / "home").ensure()
