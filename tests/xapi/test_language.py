"""A statement says in which language a drill was played, if that can be known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.authoring import load
from app.clock import ManualClock
from app.paths import Paths
from app.services.spoken_in import language_of
from app.services.translations import in_language
from tests.services import desk
from tests.xapi.making import one_record

SCENARIO = "guitar-on-the-tarmac"


def test_an_edition_is_known_by_its_digest_in_every_language(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    english = load(paths.scenarios / f"{SCENARIO}.yaml").scenario
    german = in_language(english, "de", [paths.scenarios]).scenario
    header = replace(one_record().header, scenario=SCENARIO)
    assert language_of(paths, replace(header, scenario_digest=english.digest)) == "en"
    assert language_of(paths, replace(header, scenario_digest=german.digest)) == "de"
    assert language_of(paths, replace(header, scenario_digest="0" * 64)) == ""
    assert language_of(paths, replace(header, scenario="../../etc/passwd")) == ""


def test_where_it_is_not_known_nothing_is_said(tmp_path: Path) -> None:
    from tests.xapi.making import sit, take_in

    with desk.home(tmp_path, ManualClock()) as app:
        take_in(app, sit(app))
        assert not any('"language"' in line for line in app.xapi.statements_of("attempts"))
