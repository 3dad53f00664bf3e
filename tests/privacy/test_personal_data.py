"""A person gets everything that is stored of them; practice only themselves, and nobody an accommodation."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from app.errors import ExportError, RefusedError
from app.services.privacy.personal import PersonalData
from app.services.secret_words import hashed
from app.services.signing_in import SigningIn
from app.storage.looks import Looks
from app.storage.tries import WrongTries


@pytest.fixture
def personal(database, people, clock, traces) -> PersonalData:
    people.set_pin(traces, hashed("1234"))
    return PersonalData(database, clock, SigningIn(people, WrongTries(database), clock).enter_pin)


def _read(file: Path) -> tuple[dict, str]:
    with zipfile.ZipFile(file) as parts:
        return json.loads(parts.read("data.json")), parts.read("data.html").decode()


def test_the_zip_holds_runs_attempts_certificates_decisions_and_statements(personal, traces, tmp_path) -> None:
    personal.export(traces, tmp_path / "d.zip", "HR", practice=True, pin="1234")
    values, page = _read(tmp_path / "d.zip")
    data = values["data"]
    assert data["people"][0]["name"] == "Kim Tracewell"
    assert [run["mode"] for run in data["runs"]] == ["practice", "exam"]
    assert [row["command"] for row in data["commands"]] == ['{"mine":"practice"}', '{"mine":"exam"}']
    for name in ("attempts", "attempt_lines", "certificates", "certificate_events", "proposals", "exam_sets", "opened"):
        assert data[name], name
    assert [row["id"] for row in data["statements"]] == ["sent", "unsent"]
    assert "Kim Tracewell" in page and "Certificates (1)" in page


def test_without_the_person_practice_stays_theirs(personal, traces, tmp_path) -> None:
    personal.export(traces, tmp_path / "d.zip", "HR")
    values, page = _read(tmp_path / "d.zip")
    assert [run["mode"] for run in values["data"]["runs"]] == ["exam"]
    assert '"practice"' not in json.dumps(values["data"]) and "mine&quot;:&quot;practice" not in page
    assert any("1 practice run" in note for note in values["notes"])


def test_practice_asks_for_the_persons_pin(personal, traces, tmp_path) -> None:
    with pytest.raises(RefusedError, match="not the PIN"):
        personal.export(traces, tmp_path / "d.zip", "HR", practice=True, pin="0000")
    assert not (tmp_path / "d.zip").exists()


def test_nothing_in_it_tells_of_extra_time(personal, database, traces, tmp_path) -> None:
    with_it = personal.gather(traces)
    database.write("DELETE FROM accommodations")
    database.write("UPDATE runs SET clock_percent = 100")
    database.write("UPDATE commands SET wall_ms = 1, mono_ms = 1")
    assert personal.gather(traces) == with_it
    assert any("accommodations officer" in note for note in with_it["notes"])


def test_secrets_do_not_travel(personal, people, traces, tmp_path) -> None:
    personal.export(traces, tmp_path / "d.zip", "HR")
    text = json.dumps(_read(tmp_path / "d.zip")[0])
    assert people.pin(traces) not in text and people.salt(traces) not in text


def test_what_others_wrote_is_no_markup(personal, people, traces, tmp_path) -> None:
    people.put(traces, "<script>alert(1)</script>", 1)
    personal.export(traces, tmp_path / "d.zip", "HR")
    assert "<script" not in _read(tmp_path / "d.zip")[1]


def test_the_log_says_that_it_was_made_and_not_of_whom(personal, database, traces, tmp_path) -> None:
    personal.export(traces, tmp_path / "d.zip", "HR")
    look = Looks(database).all()[0]
    assert (look.who, look.what) == ("HR", "data of one person handed out")
    assert traces not in look.detail


def test_log_entries_about_the_person_are_in_it(personal, database, traces) -> None:
    Looks(database).add("Kim Tracewell", "what-if", "cut 72", 5)
    Looks(database).add("Somebody", "what-if", "cut 73", 6)
    assert [row["detail"] for row in personal.gather(traces)["data"]["looks"]] == ["cut 72"]


def test_nobody_elses_data_is_in_it(personal, database, people) -> None:
    gathered = personal.gather("2")
    assert "Kim" not in json.dumps(gathered)
    assert len(gathered["data"]["people"]) == 1


def test_an_unknown_number_and_a_missing_folder_are_told(personal, traces, tmp_path) -> None:
    with pytest.raises(RefusedError, match="roster"):
        personal.gather("77")
    with pytest.raises(ExportError):
        personal.export(traces, tmp_path / "none" / "d.zip", "HR")
