"""`people`: the roster in, people files for laptops, and what each person has a right to."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from app.paths import Paths
from app.wiring.application import open_app


@pytest.fixture
def roster(work: Path) -> Path:
    file = work / "roster.csv"
    file.write_text("Number,Name,Unit\n00417,Kim Example,Hub\n2,Ann,Desk\n", encoding="utf-8")
    return file


def _people(home: Path) -> dict[str, str]:
    with open_app(Paths.under(home)) as app:
        return {person.id: person.name for person in app.people.all()}


def test_a_dry_run_shows_the_difference_and_writes_nothing(say, home, roster) -> None:
    said = say("people", "import", roster, "--dry-run")
    assert said.code == 0
    assert "2 new, 0 changed" in said.out and "new: 00417 Kim Example" in said.out and "Nothing was written." in said.out
    assert _people(home) == {}


def test_a_roster_comes_in_and_says_what_changed(say, home, roster) -> None:
    assert say("people", "import", roster).code == 0
    roster.write_text("Number,Name,Unit\n00417,Kim Other,Hub\n", encoding="utf-8")
    said = say("people", "import", roster, "--leavers")
    assert "changed: 00417 Kim Other: name “Kim Example” → “Kim Other”" in said.out
    assert "left: 2 Ann" in said.out
    assert _people(home)["00417"] == "Kim Other"


def test_json_holds_the_difference_and_nothing_else(say, roster) -> None:
    values = json.loads(say("people", "import", roster, "--json").out)
    assert [row["number"] for row in values["new"]] == ["00417", "2"]
    assert (values["written"], values["done"], values["problems"]) == (2, True, [])


def test_bad_rows_stop_it_unless_they_are_left_out(say, home, roster) -> None:
    roster.write_text("Number,Name\n1,Kim\n1,Ann\n3,\x1bBo\n".replace("\x1b", "\u009b"), encoding="utf-8")
    said = say("people", "import", roster)
    assert said.code == 1 and "row 2:" in said.out and "row 4:" in said.out and "\u009b" not in said.out
    assert "nothing was written" in said.sentence()
    roster.write_text("Number,Name\n1,Kim\n1,Ann\n3,Bo\n", encoding="utf-8")
    assert say("people", "import", roster, "--leave-out").code == 1
    assert _people(home) == {"3": "Bo"}


def test_a_file_that_is_no_roster_is_one_sentence(say, work) -> None:
    (work / "x.csv").write_bytes(b"\x00\x01")
    said = say("people", "import", work / "x.csv")
    assert said.code == 2 and said.out == "" and "no text file" in said.sentence()
    assert say("people", "import", work / "none.csv").code == 2
    assert "See `main.py people import --help`." in say("people", "import").sentence()
    assert say("people").code == 2


def test_a_people_file_goes_from_hr_to_a_laptop(say, home, work, roster, monkeypatch) -> None:
    monkeypatch.setenv("STORMDRILL_PASSPHRASE", "correct horse battery")
    say("people", "import", roster)
    assert say("people", "hand-out", "--out", work / "p").code == 0
    laptop = work / "laptop"
    assert "2 new" in say("--home", laptop, "people", "take", work / "p", "--dry-run").out
    assert _people(laptop) == {}
    assert say("people", "take", work / "p", "--home", laptop, "--json").code == 0
    with open_app(Paths.under(home)) as here, open_app(Paths.under(laptop)) as there:
        assert here.people.get("2").hash == there.people.get("2").hash
    monkeypatch.setenv("STORMDRILL_PASSPHRASE", "another passphrase")
    assert "does not open" in say("people", "take", work / "p").sentence()
    monkeypatch.delenv("STORMDRILL_PASSPHRASE")
    assert say("people", "take", work / "p").code == 2
    assert say("people", "hand-out", "--out", work / "q").code == 2


def test_a_person_gets_their_data_and_is_forgotten(say, home, work, roster) -> None:
    say("people", "import", roster)
    assert say("people", "export", "00417", "--out", work / "d.zip", "--by", "HR").code == 0
    with zipfile.ZipFile(work / "d.zip") as parts:
        assert json.loads(parts.read("data.json"))["number"] == "00417"
    with open_app(Paths.under(home)) as app:
        from dataclasses import replace

        app.change(replace(app.settings, person="00417"))
    assert "Nothing was forgotten." in say("people", "erase", "00417", "--dry-run").out
    assert say("people", "erase", "00417").code == 2
    assert "Forgotten." in say("people", "erase", "00417", "--certificates", "keep", "--reason", "asked", "--by", "DPO").out
    assert _people(home) == {"2": "Ann"}
    with open_app(Paths.under(home)) as app:
        assert app.settings.person == ""
    assert say("people", "export", "00417", "--out", work / "e.zip").code == 1
    assert not (work / "e.zip").exists()


def test_voiding_without_a_store_is_refused(say, home, roster) -> None:
    say("people", "import", roster)
    with open_app(Paths.under(home)) as app:
        app.database.write("INSERT INTO statements VALUES ('s', '2', '', '{}', 1, 1, 0, 1, 'done', '')")
    said = say("people", "erase", "2", "--certificates", "keep", "--reason", "asked", "--by", "DPO", "--void")
    assert said.code == 1 and "No learning record store" in said.sentence()
    assert "2" in _people(home)


def test_what_is_stored_is_shown_and_written(say, work) -> None:
    assert "people" in say("people", "stored").out
    assert {row["table"] for row in json.loads(say("people", "stored", "--json").out)} > {"people", "attempts"}
    assert say("people", "stored", "--sheet", "--format", "html", "--out", work / "sheet.html").code == 0
    assert (work / "sheet.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_what_is_due_is_told_and_deleted_by_name(say) -> None:
    assert say("people", "due").out == "Nothing is due.\n"
    assert say("people", "due", "--delete").code == 2
    assert json.loads(say("people", "due", "--delete", "--by", "DPO", "--json").out) == {"due": {}, "deleted": True}


def test_what_was_forgotten_is_reset(say, home, roster) -> None:
    say("people", "import", roster)
    with open_app(Paths.under(home)) as app:
        app.signing_in.set_pin("2", "1234")
        app.areas.set_passphrase("hr", "three plain words")
    assert say("people", "reset-pin", "2").code == 0
    assert say("people", "reset-area", "hr", "--by", "DPO").code == 0
    assert say("people", "reset-area", "hr").code == 2
    assert say("people", "reset-pin", "77").code == 1
    with open_app(Paths.under(home)) as app:
        assert not app.signing_in.has_pin("2") and not app.areas.is_guarded("hr")
