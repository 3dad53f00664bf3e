"""collect: records and hand-overs by the command line; verify: what they are worth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.collecting.forging import rewritten
from tests.collecting.making import NAME, NUMBER, handed_over, machine


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """What a laptop hands over; the person is on the roster of `home`."""
    with machine(tmp_path / "home"):
        return handed_over(tmp_path / "from")


def test_what_a_laptop_handed_over_is_taken_in_once_its_key_is_believed(say, bundle: Path) -> None:
    code, out, err = say("collect", bundle, "--json")
    result = json.loads(out)
    assert (code, err, result["taken"]) == (1, "", 0)
    assert {"source", "reason"} == set(result["refused"][0]) and "not enrolled" in result["refused"][0]["reason"]
    code, out, _ = say("collect", bundle, "--enrol", "--json")
    result = json.loads(out)
    # Those refused before are looked at again first.
    assert code == 0 and result["taken"] == 2 and len(result["enrolled"]) == 1 and result["enrolled"][0]["fingerprint"]
    again = say("collect", bundle)
    assert again.code == 0 and "taken in: 0, known already: 2, refused: 0" in again.out


def test_reasons_are_told_line_by_line(say, bundle: Path, tmp_path: Path) -> None:
    say("collect", bundle, "--enrol")
    bad = rewritten(bundle, tmp_path / "bad.zip", lambda name, data: data + b" " if name == "sets.json" else data)
    told = say("collect", bad)
    assert told.code == 1 and "bad.zip" in told.out and "was changed" in told.out
    assert NAME not in told.out and NUMBER not in told.out


def test_a_file_that_is_not_there_and_no_file_at_all(say, tmp_path: Path) -> None:
    assert say("collect", tmp_path / "missing").code == 2
    assert say("collect").code == 2


def test_an_unenrolled_laptop_is_an_unknown_issuer(tmp_path: Path, bundle: Path) -> None:
    from app.paths import Paths
    from app.services import record_checks as checks

    home = Paths.under(tmp_path / "home")
    answer = checks.check_bundle(home, bundle)
    assert (answer.status, answer.records, answer.kind) == (checks.UNKNOWN, 2, "hand-over")
    with machine(tmp_path / "home") as app:
        app.enrolment.enrol(app.enrolment.look(bundle).public_key, "Desk 4", "HR")
    assert checks.check_bundle(home, bundle).valid
    bad = rewritten(bundle, tmp_path / "bad.zip", lambda name, data: data + b" " if name == "sets.json" else data)
    assert checks.check_bundle(home, bad).status == checks.ALTERED


def test_a_record_alone_is_checked_too(tmp_path: Path, bundle: Path) -> None:
    from app.paths import Paths
    from app.services import record_checks as checks

    with machine(tmp_path / "from" / "laptop") as laptop:
        record = laptop.history.export(1, tmp_path / "record.jsonl")
    here, there = Paths.under(tmp_path / "from" / "laptop"), Paths.under(tmp_path / "home")
    assert checks.check_record(here, record).valid
    assert checks.check_record(there, record).status == checks.ELSEWHERE
    record.write_bytes(record.read_bytes().replace(b'"seq":1,', b'"seq":7,'))
    assert checks.check_record(here, record).status == checks.ALTERED
