"""Programmes of a home: today's by id, every edition by digest."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import InputError
from app.paths import Paths
from app.services.programmes import Programmes

SHIPPED = "crisis-desk"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "home")


def own(paths: Paths, text: str, name: str = SHIPPED) -> Path:
    file = paths.home / "scenarios" / "programmes" / f"{name}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def shipped_text(paths: Paths) -> str:
    return (paths.scenarios / "programmes" / f"{SHIPPED}.yaml").read_text(encoding="utf-8")


def test_the_shipped_programme_is_at_hand(paths: Paths) -> None:
    programmes = Programmes(paths)
    assert [each.id for each in programmes.all()] == [SHIPPED]
    assert programmes.get("other") is None


def test_the_homes_own_stands_before_the_shipped_one_and_is_read_again_when_it_changes(paths: Paths) -> None:
    programmes = Programmes(paths)
    before = programmes.get(SHIPPED)
    own(paths, shipped_text(paths).replace("Your company", "Skylark Air"))
    assert programmes.get(SHIPPED).company == "Skylark Air"
    own(paths, shipped_text(paths).replace("Your company", "Skylark Airways"))
    assert programmes.get(SHIPPED).company == "Skylark Airways"
    assert programmes.by_digest(before.digest) == before


def test_a_broken_file_is_told_and_hides_no_other(paths: Paths) -> None:
    own(paths, "format: 1\nid: mine\ntitle: Mine\ncompany: C\nlevels: {a: {}}\n", "mine")
    programmes = Programmes(paths)
    assert [each.id for each in programmes.all()] == [SHIPPED]
    broken = next(source for source in programmes.sources() if source.own)
    assert broken.programme is None and any(problem.code == "SD201" for problem in broken.problems)


def test_an_edition_that_was_kept_is_found_after_the_file_has_changed(paths: Paths) -> None:
    file = own(paths, shipped_text(paths).replace("Your company", "Skylark Air"))
    old = Programmes(paths).get(SHIPPED)
    Programmes(paths).keep(old)
    file.unlink()
    again = Programmes(paths)
    assert again.get(SHIPPED) != old
    assert again.by_digest(old.digest) == old and json.loads(again.text_of(old.digest))["company"] == "Skylark Air"


def test_an_edition_goes_from_home_to_home(paths: Paths, tmp_path: Path) -> None:
    first = Programmes(paths).get(SHIPPED)
    made = replace(first, company="Elsewhere", digest="")
    from app.engine.codec import digest_of

    made = replace(made, digest=digest_of(made))
    Programmes(paths).keep(made)
    other = Programmes(Paths.under(tmp_path / "other"))
    assert other.by_digest(made.digest) is None
    assert other.take(Programmes(paths).text_of(made.digest).encode("ascii")) == made
    assert other.by_digest(made.digest) == made


def test_an_edition_that_was_changed_is_refused(paths: Paths) -> None:
    programmes = Programmes(paths)
    text = programmes.text_of(programmes.get(SHIPPED).digest)
    for bad in (text.replace("7000", "6000"), text[:-1], "[]", "null", text.replace('"drills":4', '"drills":"4"'), text.replace('"floor"', '"flour"')):
        with pytest.raises(InputError):
            programmes.take(bad.encode("ascii"))
    for raw in (b"\xff\xfe", b"{" * 2_000_000):
        with pytest.raises(InputError):
            programmes.take(raw)


def test_a_kept_edition_that_was_damaged_is_not_at_hand_and_is_kept_anew(paths: Paths) -> None:
    programmes = Programmes(paths)
    old = replace(programmes.get(SHIPPED), company="Elsewhere", digest="")
    from app.engine.codec import digest_of

    old = replace(old, digest=digest_of(old))
    programmes.keep(old)
    file = paths.home / "programmes" / f"{old.digest}.json"
    file.write_text(file.read_text(encoding="ascii").replace("7000", "1000"), encoding="ascii")
    assert Programmes(paths).by_digest(old.digest) is None
    Programmes(paths).keep(old)
    assert Programmes(paths).by_digest(old.digest) == old


@pytest.mark.parametrize("digest", ["", "..", "../../etc/passwd", "0" * 63, "0" * 64, "\0"])
def test_a_digest_that_is_none_finds_nothing(paths: Paths, digest: str) -> None:
    assert Programmes(paths).by_digest(digest) is None
