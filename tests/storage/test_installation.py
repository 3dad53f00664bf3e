"""The installation's own key: made once, readable by its owner alone."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.errors import StorageError
from app.storage.installation import KEY_FILE, Installation, holds, installation_id
from tests.helpers.disk import full_disk, read_only

HEAD = "ab" * 32


def test_the_key_is_made_once_and_kept(tmp_path: Path) -> None:
    first, second = Installation(tmp_path / "keys"), Installation(tmp_path / "keys")
    assert first.id == second.id == installation_id(first.public_key)
    assert stat.S_IMODE((tmp_path / "keys" / KEY_FILE).stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "keys").iterdir()] == [KEY_FILE]


def test_a_signature_holds_for_its_own_head_and_key_alone(tmp_path: Path) -> None:
    mine, other = Installation(tmp_path / "mine"), Installation(tmp_path / "other")
    signature = mine.sign(HEAD)
    assert holds(mine.public_key, signature, HEAD)
    assert not holds(mine.public_key, signature, "cd" * 32)
    assert not holds(other.public_key, signature, HEAD)
    assert not holds(mine.public_key, "00" * 64, HEAD)
    assert not holds("zz", signature, HEAD)
    assert not holds("", "", HEAD)


def test_a_key_that_cannot_be_read_is_told_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_text("-----BEGIN PRIVATE KEY-----\nnothing\n")
    with pytest.raises(StorageError, match="cannot be read"):
        Installation(tmp_path).sign(HEAD)
    assert "nothing" in (tmp_path / KEY_FILE).read_text()


def test_a_key_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    keys.mkdir()
    with full_disk(), pytest.raises(StorageError, match="could not be written"):
        Installation(keys).sign(HEAD)
    with read_only(keys), pytest.raises(StorageError, match="could not be written"):
        Installation(keys).sign(HEAD)
    assert Installation(keys).sign(HEAD)
