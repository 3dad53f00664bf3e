"""What a person has played, and whose it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import ManualClock
from app.engine.record import read_record
from app.errors import ExportError, RefusedError, StorageError
from app.services.sessions import LOCAL_PERSON
from tests.services.desk import PERSON, act, exam, home, practice, scenario


@pytest.fixture
def app(tmp_path: Path):
    with home(tmp_path / "home") as opened:
        yield opened


def test_best_and_last_practice_are_told_apart(app) -> None:
    good = practice(app)
    act(good, app.clock)
    good.end()
    idle = practice(app)
    idle.end()
    played = app.history.played(PERSON)["test"]
    assert (played.best, played.last, played.times) == (good.ledger.total, idle.ledger.total, 2)
    assert played.last < played.best
    assert app.history.best_scores(PERSON) == {"test": good.ledger.total}
    assert [run.id for run in app.history.runs(PERSON)] == [idle.run, good.run]


def test_a_void_or_open_run_and_an_exam_are_no_practice_result(app) -> None:
    practice(app).void()
    exam(app).end()
    practice(app)
    assert app.history.played(PERSON) == {}


def test_what_was_opened_is_remembered_even_if_it_was_voided(app) -> None:
    assert app.history.opened(PERSON) == frozenset()
    practice(app).void()
    assert app.history.opened(PERSON) == {"test"}


def test_a_practice_run_is_exported_only_once_its_trainee_shares_it(app, tmp_path: Path) -> None:
    session = practice(app)
    session.end()
    with pytest.raises(RefusedError, match="trainee's own"):
        app.history.export(session.run, tmp_path / "run.jsonl")
    app.history.share(session.run)
    written = app.history.export(session.run, tmp_path / "run.jsonl")
    assert read_record(written.read_text()).header.mode == "practice"
    app.history.share(session.run, False)
    with pytest.raises(RefusedError):
        app.history.export(session.run, tmp_path / "again.jsonl")


def test_an_open_run_is_not_exported(app, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="not ended"):
        app.history.export(exam(app).run, tmp_path / "run.jsonl")


def test_an_export_into_a_folder_that_is_not_there_is_told(app, tmp_path: Path) -> None:
    session = exam(app)
    session.end()
    with pytest.raises(ExportError, match="is not there"):
        app.history.export(session.run, tmp_path / "no" / "run.jsonl")


def test_the_trainee_deletes_practice_for_good_and_nothing_else(app) -> None:
    tried, sat = practice(app), exam(app)
    tried.end()
    sat.end()
    app.history.delete(tried.run)
    with pytest.raises(RefusedError, match="stays"):
        app.history.delete(sat.run)
    with pytest.raises(StorageError, match="no run"):
        app.history.run(tried.run)
    assert app.history.replay(sat.run).valid


def test_erasing_a_person_leaves_the_chain_whole_and_the_name_nowhere(app) -> None:
    tried, sat = practice(app), exam(app)
    tried.end()
    sat.end()
    hashed = app.runs.record(sat.run).header.person
    app.people.erase(PERSON)
    assert app.people.by_hash(hashed) is None
    assert app.history.runs(PERSON) == []
    assert app.runs.get(sat.run).person is None
    assert app.history.replay(sat.run).valid
    with pytest.raises(StorageError):
        app.runs.get(tried.run)


def test_somebody_who_was_never_entered_can_practise(app) -> None:
    session = app.sessions.practice(scenario())
    session.start()
    session.end()
    assert app.history.best_scores(LOCAL_PERSON) == {"test": session.ledger.total}


def test_a_number_that_nobody_has_is_refused(app) -> None:
    with pytest.raises(RefusedError, match="Nobody here"):
        app.sessions.practice(scenario(), "99999")


def test_two_practices_of_one_scenario_are_two_variants(app) -> None:
    seeds = {app.sessions.practice(scenario(), PERSON).drill.seed for _ in range(8)}
    assert len(seeds) > 1


def test_a_signed_record_names_its_person_only_by_a_salted_hash(app, tmp_path: Path) -> None:
    session = exam(app)
    session.end()
    text = app.history.export(session.run, tmp_path / "run.jsonl").read_text()
    assert PERSON not in text
    assert "Kim" not in text
    assert app.people.by_hash(read_record(text).header.person).id == PERSON


def test_changed_rows_in_the_data_file_are_found(app) -> None:
    session = practice(app)
    act(session, app.clock)
    session.end()
    app.database.write("UPDATE commands SET drill_ms = drill_ms + 1 WHERE run = ? AND seq = 2", (session.run,))
    assert "Line 3 of the record was changed" in app.history.replay(session.run).problems[0]


def test_the_day_of_the_last_run_is_told(tmp_path: Path) -> None:
    with home(tmp_path / "home", ManualClock(wall_ms=1_767_225_600_000)) as app:
        practice(app).end()
        assert app.history.played(PERSON)["test"].last_day == "2026-01-01"
