"""Settings survive other versions, broken files and full disks."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from app.errors import StorageError
from app.settings import CHOICES, MEANINGS, Settings, load_settings, save_settings
from tests.helpers.disk import full_disk


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.json"


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    assert load_settings(file) == (Settings(), "")


def test_what_was_set_is_there_next_time(file: Path) -> None:
    settings = replace(Settings(), theme="dark", font_percent=150, list_mode=True, person="00417")
    save_settings(file, settings)
    assert load_settings(file) == (settings, "")
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_settings_of_another_version_are_kept(file: Path) -> None:
    save_settings(file, Settings())
    values = {**json.loads(file.read_text()), "wall_colour": ["green", {"deep": True}]}
    file.write_text(json.dumps(values))
    settings, notice = load_settings(file)
    assert notice == ""
    save_settings(file, replace(settings, theme="light"))
    assert json.loads(file.read_text()) == {**values, "theme": "light"}


@pytest.mark.parametrize("content", ["{", "[1]", "null", "[" * 100_000, "\x00", '{"theme": "dark"', "9" * 5_000])
def test_a_broken_file_is_set_aside_with_a_sentence(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content)
    settings, notice = load_settings(file)
    assert settings == Settings()
    assert "set aside as settings.json.broken" in notice
    assert file.with_name("settings.json.broken").read_text() == content
    assert load_settings(file) == (Settings(), "")


def test_a_file_in_another_encoding_is_set_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b'{"person": "\xff\xfe"}')
    assert "set aside" in load_settings(file)[1]


def test_a_value_that_makes_no_sense_gives_way_and_the_rest_holds(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"theme": "pink", "font_percent": 9000, "list_mode": 1, "reduced_motion": true}')
    settings, notice = load_settings(file)
    assert settings == replace(Settings(), reduced_motion=True)
    assert notice.endswith("theme, font_percent, list_mode.")


def test_a_folder_in_place_of_the_file_is_told(file: Path) -> None:
    file.mkdir(parents=True)
    assert load_settings(file)[0] == Settings()
    with pytest.raises(StorageError, match="could not be saved"):
        save_settings(file, Settings())


def test_on_a_full_disk_the_file_before_stays_whole(file: Path) -> None:
    save_settings(file, replace(Settings(), theme="dark"))
    with full_disk(), pytest.raises(StorageError, match="could not be saved"):
        save_settings(file, replace(Settings(), theme="light"))
    assert load_settings(file)[0].theme == "dark"


def test_every_setting_says_what_it_means() -> None:
    assert all(MEANINGS[item.name].endswith(".") for item in fields(Settings))
    assert all(getattr(Settings(), name) in choices for name, choices in CHOICES.items())
