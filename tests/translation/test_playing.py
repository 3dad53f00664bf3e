"""Playing in another language: only the words differ, and what is not translated stays English and is told."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.load import load
from app.authoring.translation.places import loc_of
from app.authoring.translation.po_in import read_file
from app.authoring.translation.speaking import spoken
from app.authoring.translation.table import Table
from app.clock import ManualClock
from app.engine.codec import scenario_digest
from app.engine.scenario import Scenario
from app.engine.scoring import ledger_json, score
from app.errors import NotRecomputableError
from app.paths import Paths, shipped_root
from app.rehearsal.play import play
from app.services.library import Library
from app.services.replaying import replay
from app.services.translations import in_language, said_by
from app.settings import Settings
from app.wiring import open_app
from tests.translation.conftest import GERMAN, GUITAR, SHIPPED, compiled, retold

WORDS = {"text", "why", "gloss", "title", "name", "refused", "brief", "objectives", "log", "content", "words", "lines",
         "digest"}


def table(text: str = "") -> Table:
    from app.authoring.translation.po_in import read_table

    return read_table(text.encode(), "g.po") if text else read_file(GERMAN)


def rules_of(value: object) -> object:
    """Everything of a compiled scenario but its words."""
    if is_dataclass(value):
        return {entry.name: rules_of(getattr(value, entry.name)) for entry in fields(value) if entry.name not in WORDS}
    return [rules_of(item) for item in value] if isinstance(value, tuple) else value


def test_all_rules_stay_and_only_words_differ(guitar: Scenario) -> None:
    german = said_by(guitar, table()).scenario
    assert rules_of(german) == rules_of(guitar)
    assert german.title == "Die Gitarre auf dem Rollfeld"
    assert german.digest == scenario_digest(german) != guitar.digest
    assert german.lines.keys() == guitar.lines.keys()


def test_words_are_counted_of_the_text_that_is_shown(guitar: Scenario) -> None:
    german = said_by(guitar, table()).scenario
    for inject in german.injects:
        assert inject.words == len(inject.text.split())
        assert all(draft.words == len(draft.text.split()) for draft in inject.drafts)
    assert german.injects[0].words != guitar.injects[0].words


@pytest.mark.parametrize("name", ["guitar-on-the-tarmac", "palm-and-biscuit", "the-voice-of-the-otter", "blank"])
def test_it_is_the_same_edition_as_if_the_file_itself_were_written_so(name: str, tmp_path: Path) -> None:
    source = SHIPPED / f"{name}.yaml"
    scenario = compiled(source)
    german = spoken(scenario, {key: f"{number} mal {text}" for number, (key, text) in enumerate(scenario.lines.items())})
    data = yaml.load(source.read_text(encoding="utf-8"), yaml.BaseLoader)
    for key, text in german.lines.items():
        part = data
        *way, last = loc_of(scenario, key)
        for step in way:
            part = part[step]
        part[last] = text
    file = tmp_path / source.name
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    written = load(file, scenarios_root=SHIPPED).scenario
    assert written == german
    assert written.digest == german.digest
    assert written.lines == german.lines


@given(st.data())
def test_what_is_missing_or_fuzzy_stays_english_and_is_told(data: st.DataObject) -> None:
    guitar, whole = compiled(), table()
    ids = sorted(guitar.lines)
    empty = data.draw(st.sets(st.sampled_from(ids), max_size=5))
    fuzzy = data.draw(st.sets(st.sampled_from(ids), max_size=5)) - empty
    moved = data.draw(st.sets(st.sampled_from(ids), max_size=5)) - empty - fuzzy
    lines = tuple(
        replace(line, text="" if line.id in empty else line.text, fuzzy=line.id in fuzzy,
                source=f"{line.source}!" if line.id in moved else line.source)
        for line in whole.lines
    )
    told = said_by(guitar, replace(whole, lines=lines))
    assert set(told.missing) == empty
    assert set(told.fuzzy) == fuzzy | moved
    assert told.left == len(empty | fuzzy | moved)
    for key in ids:
        english = key in empty | fuzzy | moved
        assert told.scenario.lines[key] == (guitar.lines[key] if english else whole.by_id()[key].text)


def test_no_words_at_all_are_the_original_itself(guitar: Scenario) -> None:
    assert spoken(guitar, {}) is guitar


@pytest.mark.parametrize("player", ["playbook", "idle", "ignore-all", "skilled:1000", "answer-all", "escalate-all"])
def test_a_robot_that_reads_no_tone_and_no_lengths_scores_the_same(guitar: Scenario, player: str) -> None:
    german = said_by(guitar, table()).scenario
    for seed in (1, 2, 3):
        scores = {score(play(scenario, player, seed).drill).total for scenario in (guitar, german)}
        assert len(scores) == 1


def test_the_language_of_the_trainee_is_found_beside_the_scenario_and_in_the_home_first(guitar: Scenario, tmp_path: Path) -> None:
    own = tmp_path / "translations" / GERMAN.name
    own.parent.mkdir()
    own.write_text(retold(GERMAN.read_text(encoding="utf-8"), "title", "Meine Gitarre"), encoding="utf-8")
    assert in_language(guitar, "de", [SHIPPED]).scenario.title == "Die Gitarre auf dem Rollfeld"
    assert in_language(guitar, "de", [tmp_path, SHIPPED]).scenario.title == "Meine Gitarre"
    assert in_language(guitar, "en", [SHIPPED]) is None
    assert in_language(guitar, "fr", [SHIPPED]) is None
    assert in_language(guitar, "../de", [SHIPPED]) is None


def test_a_table_that_cannot_be_read_leaves_the_drill_in_english_and_says_so(guitar: Scenario, tmp_path: Path) -> None:
    own = tmp_path / "translations" / GERMAN.name
    own.parent.mkdir()
    own.write_text("oh", encoding="utf-8")
    told = in_language(guitar, "de", [tmp_path, SHIPPED])
    assert told.scenario is guitar
    assert "Line 1" in told.trouble
    own.write_text(GERMAN.read_text(encoding="utf-8").replace("Language: de", "Language: fr"), encoding="utf-8")
    assert "in fr" in in_language(guitar, "de", [tmp_path]).trouble


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("scenarios")
    for part in ("charts", "policies", "cases.json", "translations"):
        (folder / part).symlink_to(SHIPPED / part)
    text = GUITAR.read_text(encoding="utf-8")
    (folder / GUITAR.name).write_text(text, encoding="utf-8")
    made = Library([folder], tmp_path_factory.mktemp("cache"))
    made.rebuild(workers=0)
    return made


def test_the_library_plays_practice_in_the_language_that_there_is(library: Library) -> None:
    english, german, french = (library.load("guitar-on-the-tarmac", language) for language in ("en", "de", "fr"))
    assert german.title == "Die Gitarre auf dem Rollfeld"
    assert english == french
    assert library.spoken(german).language == "de"
    assert library.spoken(german).reviewed_by == ""
    assert library.spoken(english) is None


def test_an_exam_counts_in_another_language_only_after_review(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    exam = replace(library.load("guitar-on-the-tarmac"), use="exam")
    monkeypatch.setattr(library, "_compiled", lambda _: exam)
    assert library.load("guitar-on-the-tarmac", "de").title == "The guitar on the tarmac"


def test_a_run_in_another_language_is_folded_again_from_the_shelf_and_from_the_files(
    guitar: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = said_by(guitar, table()).scenario
    clock = ManualClock()
    with open_app(Paths.under(tmp_path / "home"), Settings(), clock) as app:
        app.people.put("1", "Kim", clock.wall_ms())
        session = app.sessions.practice(german, "1", seed=5)
        session.start()
        clock.move(20_000)
        session.end()
        assert app.history.replay(session.run).valid
        app.history.share(session.run)
        file = app.history.export(session.run, tmp_path / "record.jsonl")
        ledger = ledger_json(score(session.drill))
    again = replay(Paths.under(tmp_path / "home"), file)
    assert again["valid"]
    assert again["ledger"] == json.loads(ledger)
    elsewhere = Paths.under(tmp_path / "another")
    assert replay(elsewhere, file)["valid"], "found among the translations that are shipped"
    monkeypatch.setattr("app.services.translations.FOLDER", "nowhere")
    with pytest.raises(NotRecomputableError):
        replay(elsewhere, file)


def test_a_briefing_in_another_language_imports_neither_yaml_nor_the_schemas() -> None:
    program = (
        "import sys; from pathlib import Path; from app.engine.codec import from_json\n"
        "from app.services.translations import in_language\n"
        "scenario = from_json(sys.stdin.read())\n"
        f"assert in_language(scenario, 'de', [Path({str(SHIPPED)!r})]).scenario.title.startswith('Die')\n"
        "print([name for name in ('yaml', 'pydantic', 'networkx', 'sqlite_utils') if name in sys.modules])"
    )
    from app.engine.codec import to_json

    done = subprocess.run([sys.executable, "-c", program], input=to_json(compiled()), capture_output=True, text=True,
                          cwd=shipped_root(), check=True)
    assert done.stdout.strip() == "[]"
