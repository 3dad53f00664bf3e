"""replay: what a record comes to and whether it holds; report: through the same doors."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from app.clock import ManualClock
from tests.services.desk import act, exam, practice
from tests.services.desk import home as opened_home

KEYS = {"score", "passed", "ledger", "digest", "valid", "problems"}


@pytest.fixture
def record(home: Path, tmp_path: Path) -> Path:
    """The record of an exam that was sat in `home`."""
    clock = ManualClock()
    with opened_home(home, clock) as app:
        session = exam(app)
        act(session, clock)
        session.end()
        return app.history.export(session.run, tmp_path / "record.jsonl")


def test_a_record_that_holds(say, record) -> None:
    code, out, err = say("replay", record, "--json")
    result = json.loads(out)
    assert (code, err) == (0, "") and set(result) == KEYS
    assert result["valid"] is True and result["problems"] == [] and 0 <= result["score"] <= 100
    assert result["ledger"] and isinstance(result["passed"], bool) and len(result["digest"]) == 64
    told = say("replay", record)
    assert told.code == 0 and told.err == ""
    assert f"score {result['score']}" in told.out and result["digest"] in told.out and "valid: chain" in told.out


@pytest.mark.parametrize("line", [1, 3, -1])
def test_a_record_that_was_tampered_with(say, record, line: int) -> None:
    lines = record.read_text().splitlines(keepends=True)
    digits = [place for place, letter in enumerate(lines[line]) if letter.isdigit()]
    place = digits[len(digits) // 2]
    lines[line] = lines[line][:place] + str((int(lines[line][place]) + 1) % 10) + lines[line][place + 1 :]
    record.write_text("".join(lines))
    code, out, err = say("replay", record, "--json")
    result = json.loads(out)
    assert (code, err) == (1, "") and set(result) == KEYS
    assert result["valid"] is False and result["problems"]
    told = say("replay", record)
    assert told.code == 1 and "not valid" in told.out and result["problems"][0] in told.out


def test_a_record_cut_short(say, record) -> None:
    whole = record.read_bytes()
    for end in (len(whole) - 5, len(whole) // 2):
        record.write_bytes(whole[:end])
        said = say("replay", record, "--json")
        assert said.code == 1 and json.loads(said.out)["valid"] is False


def test_a_record_whose_scenario_is_not_here(say, record, tmp_path) -> None:
    said = say("--home", tmp_path / "elsewhere", "replay", record)
    assert said.code == 1 and said.out == "" and "cannot be recomputed here" in said.sentence()
    said = say("--home", tmp_path / "elsewhere", "replay", record, "--json")
    result = json.loads(said.out)
    assert said.code == 1 and set(result) == KEYS and result["valid"] is False and result["score"] is None
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\xff", b"[" * 90_000, b"id: scenario\n", b'{"a": 1}\n', b"\0" * 100])
def test_what_is_no_record(say, work, content: bytes) -> None:
    (work / "no-record").write_bytes(content)
    for words in (["replay", "no-record"], ["replay", "no-record", "--json"], ["report", "no-record", "--out", "out"]):
        said = say(*words)
        assert said.code == 2 and said.out == "" and "not a Stormdrill record" in said.sentence()
    assert not (work / "out").exists()


def test_no_file_a_folder_and_a_file_in_the_way(say, work, blank) -> None:
    for path in ("nowhere.jsonl", ".", blank / "below"):
        said = say("replay", path)
        assert said.code == 2 and "cannot be read" in said.sentence()


def test_a_data_file_that_cannot_be_used(say, home, record, tmp_path, work) -> None:
    """The record is judged by what else is at hand; a run's number needs the data file itself."""
    data = home / "stormdrill.db"
    whole = data.read_bytes()
    with sqlite3.connect(data) as newer:
        newer.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('stormdrill', 'm999', '')")
    newer.close()
    for content, sentence in ((None, "newer version"), (b"no database at all " * 99, "damaged"), (whole[:5000], "damaged")):
        if content is not None:
            for file in home.glob("stormdrill.db*"):
                file.unlink()
            data.write_bytes(content)
        before = data.read_bytes()
        said = say("report", "1", "--out", "out.html")
        assert said.code == 2 and sentence in said.sentence()
        said = say("replay", record)
        assert said.code == 1 and "cannot be recomputed here" in said.sentence()
        assert data.read_bytes() == before
    assert list(work.iterdir()) == []


def test_two_programs_on_one_home(say, start, home, tmp_path) -> None:
    clock = ManualClock()
    with opened_home(home, clock) as app:
        session = practice(app)
        act(session, clock)
        session.end()
        app.claim()
        assert start("report", session.run, "--out", tmp_path / "out.html").code == 0
        said = start(program="import app.wiring, app.paths, main\nimport app.cli.verbs.schema as v\n"
                     f"v.run = lambda o: app.wiring.open_app(app.paths.Paths.under({str(home)!r})).claim()\n"
                     "sys.exit(main.main(['schema']))")
    assert said.code == 2 and "already open" in said.sentence()


@pytest.mark.parametrize("number", ["0", "999", "9" * 30, "-1", "1.5"])
def test_a_run_that_is_not_there(say, home, work, number: str) -> None:
    with opened_home(home):
        pass
    said = say("report", "--out", "out.html", "--", number)
    assert said.code == 2 and said.sentence() and list(work.iterdir()) == []
