"""Translations go with their scenario into a bundle, and nothing else goes under their name."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.authoring import load
from app.authoring.bundle.contents import check_content
from app.authoring.bundle.names import check_name
from app.authoring.bundle.trouble import BundleError
from app.authoring.translation.drawing import draw_up
from app.authoring.translation.po_out import po_bytes
from app.errors import InputError
from app.paths import Paths
from app.services.bundles import export_bundle, look_into, take_in
from app.services.translations import in_language
from tests.bundles.making import home, scenario_in

DE = "translations/fife.de.po"


def table(file: Path, language: str = "de") -> bytes:
    return po_bytes(draw_up(load(file).scenario, language)).replace(b'msgid "A small drill"\nmsgstr ""', b'msgid "A small drill"\nmsgstr "Klein"')


def test_a_translated_scenario_is_played_in_its_language_on_the_other_machine(tmp_path: Path) -> None:
    file = scenario_in(tmp_path / "here")
    folder = file.parent / "translations"
    folder.mkdir()
    for language in ("de", "pt-BR"):
        (folder / f"fife.{language.lower()}.po").write_bytes(table(file, language))
    (folder / "another.de.po").write_bytes(b"not of this one")
    made = export_bundle(home(tmp_path), file, tmp_path / "fife.stormdrill")
    there = Paths.under(tmp_path / "there")
    written = take_in(there, look_into(there, made.path))
    own = there.home / "scenarios"
    assert {path.relative_to(own).as_posix() for path in written} == {"fife.yaml", DE, "translations/fife.pt-br.po"}
    scenario = load(own / "fife.yaml").scenario
    assert in_language(scenario, "de", [own]).scenario.title == "Klein"
    assert in_language(scenario, "pt-BR", [own]).language == "pt-BR"


def test_a_table_that_cannot_be_carried_is_told_at_once(tmp_path: Path) -> None:
    file = scenario_in(tmp_path / "here")
    folder = file.parent / "translations"
    folder.mkdir()
    (folder / "fife.de.po").write_bytes(b"oh")
    with pytest.raises(InputError, match="Line 1"):
        export_bundle(home(tmp_path), file, tmp_path / "fife.stormdrill")
    assert not (tmp_path / "fife.stormdrill").exists()


@pytest.mark.parametrize("name", ["translations/fife.de.po", "translations/fife.pt-br.po"])
def test_names_of_translations(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize("name", ["fife.de.po", "translations/fife.po", "translations/fife.DE.po", "translations/fife.de.mo",
                                  "translations/a/fife.de.po", "translations/../fife.de.po", "translations/fife.de.de.po"])
def test_other_names_have_no_place(name: str) -> None:
    with pytest.raises(BundleError):
        check_name(name)


def test_what_stands_in_it_is_what_its_name_says(tmp_path: Path) -> None:
    file = scenario_in(tmp_path / "here")
    check_content(DE, table(file))
    for name, data in ((DE, table(file, "fr")), ("translations/other.de.po", table(file)), (DE, b"\x00"), (DE, b"oh"),
                       (DE, table(file).replace(b"X-Scenario: fife", b"X-Scenario: other"))):
        with pytest.raises(BundleError):
            check_content(name, data)
