"""A person who is erased is nowhere in the data file, and what stays is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import RefusedError, StorageError, UsageError
from app.services.privacy.erasure import Erasure
from app.storage.looks import Looks
from tests.helpers.disk import full_disk


def _rows(database, table: str) -> list[dict]:
    return [dict(row) for row in database.rows(f"SELECT * FROM {table}")]


def _bytes_of(database) -> bytes:
    folder: Path = database.path.parent
    return b"".join(path.read_bytes() for path in folder.glob(f"{database.path.name}*"))


def test_the_look_says_what_it_means_and_forgets_nothing(database, people, clock, traces) -> None:
    plan = Erasure(database, clock).plan(traces)
    assert (plan.name, plan.practice, plan.exams, plan.certificates) == ("Kim Tracewell", 1, 1, 1)
    assert (plan.sent, plan.unsent) == (("sent",), 1)
    assert people.get(traces) is not None


def test_number_name_salts_pin_and_accommodation_are_gone_from_the_disk(database, people, clock, traces) -> None:
    salt = people.salt(traces)
    erasure = Erasure(database, clock)
    done = erasure.carry_out(erasure.plan(traces), "revoke", "asked for it", "Data Officer")
    for table in ("people", "person_hashes", "accommodations", "opened", "wrong_tries", "runs", "exam_sets", "attempts",
                  "proposals", "certificates", "statements"):
        for row in _rows(database, table):
            assert traces not in row.values(), table
    left = _bytes_of(database)
    for secret in (salt, "5a17" * 8, "Kim Tracewell", "$argon2id$pinhash", "badge-of-kim", '{"mine":"practice"}'):
        assert secret.encode() not in left, secret
    assert people.by_hash("e" * 64) is None
    assert done.certificates == 1


def test_the_exams_record_stays_whole_under_a_hash_that_leads_nowhere(database, people, clock, traces) -> None:
    own = people.get(traces).hash
    before = _rows(database, "attempts")[0]
    erasure = Erasure(database, clock)
    erasure.carry_out(erasure.plan(traces), "keep", "needed as evidence", "Data Officer")
    assert _rows(database, "attempts") == [before | {"person": None}]
    assert _rows(database, "attempts")[0]["person_hash"] == own
    assert people.by_hash(own) is None
    runs = _rows(database, "runs")
    assert [(run["mode"], run["person"], run["clock_percent"]) for run in runs] == [("exam", None, 100)]
    assert [command["run"] for command in _rows(database, "commands")] == [2]


def test_certificates_are_kept_by_a_choice_that_is_noted(database, clock, traces) -> None:
    erasure = Erasure(database, clock)
    erasure.carry_out(erasure.plan(traces), "keep", "a customer's audit\n rests on it", "Data Officer")
    certificate = _rows(database, "certificates")[0]
    assert (certificate["state"], certificate["name"], certificate["person"]) == ("valid", "Kim Tracewell", None)
    event = _rows(database, "certificate_events")[-1]
    assert (event["kind"], event["decided_by"], event["ground"]) == ("kept", "Data Officer", "a customer's audit rests on it")


def test_certificates_are_revoked_by_a_choice_that_is_noted(database, clock, traces) -> None:
    erasure = Erasure(database, clock)
    erasure.carry_out(erasure.plan(traces), "revoke", "left the company", "Data Officer")
    certificate = _rows(database, "certificates")[0]
    assert (certificate["state"], certificate["name"], certificate["badge"]) == ("revoked", "", "")
    assert _rows(database, "certificate_events")[-1]["kind"] == "revoked"


def test_the_log_has_counts_and_nobodys_name(database, clock, traces) -> None:
    erasure = Erasure(database, clock)
    erasure.carry_out(erasure.plan(traces), "keep", "asked", "Data Officer")
    look = Looks(database).all()[0]
    assert (look.who, look.what) == ("Data Officer", "erased")
    assert "certificates kept: 1" in look.detail
    assert traces not in look.detail and "Kim" not in look.detail


def test_what_went_to_a_store_is_listed_and_voided_when_wanted(database, clock, traces) -> None:
    voided: list[str] = []
    erasure = Erasure(database, clock, lambda ids: voided.extend(ids) or len(voided))
    done = erasure.carry_out(erasure.plan(traces), "keep", "asked", "Data Officer", void=True)
    assert (done.sent, done.voiding, voided) == (("sent",), 1, ["sent"])
    assert any("voiding does not erase" in sentence for sentence in done.still_to_do)
    assert [row["id"] for row in _rows(database, "statements")] == ["sent"]  # the other one never leaves


def test_voiding_without_a_store_is_refused_before_anything_is_forgotten(database, people, clock, traces) -> None:
    erasure = Erasure(database, clock)
    with pytest.raises(RefusedError, match="No learning record store"):
        erasure.carry_out(erasure.plan(traces), "keep", "asked", "Data Officer", void=True)
    assert people.get(traces) is not None


@pytest.mark.parametrize("choice, reason, by", [("", "why", "Who"), ("burn", "why", "Who"), ("keep", "  ", "Who"),
                                                ("keep", "x" * 2000, "Who"), ("keep", "why", " ")])  # fmt: skip
def test_without_choice_reason_or_name_nobody_is_forgotten(database, people, clock, traces, choice, reason, by) -> None:
    erasure = Erasure(database, clock)
    with pytest.raises(UsageError):
        erasure.carry_out(erasure.plan(traces), choice, reason, by)
    assert people.get(traces) is not None


def test_copies_of_the_data_file_are_named(database, clock, traces) -> None:
    copy = database.path.with_name("stormdrill-before-step-8.db")
    copy.write_bytes(b"old")
    erasure = Erasure(database, clock)
    done = erasure.carry_out(erasure.plan(traces), "keep", "asked", "Data Officer")
    assert any(copy.name in sentence for sentence in done.still_to_do)


def test_a_full_disk_forgets_nothing(database, people, clock, traces) -> None:
    erasure = Erasure(database, clock)
    plan = erasure.plan(traces)
    with full_disk(), pytest.raises(StorageError):
        erasure.carry_out(plan, "revoke", "asked", "Data Officer")
    assert people.get(traces) is not None
    assert _rows(database, "certificates")[0]["state"] == "valid"


def test_nobody_is_erased_twice(database, clock, traces) -> None:
    erasure = Erasure(database, clock)
    erasure.carry_out(erasure.plan(traces), "keep", "asked", "Data Officer")
    with pytest.raises(RefusedError, match="on the roster"):
        erasure.plan(traces)


def test_others_stay_as_they_are(database, people, clock, traces) -> None:
    before = people.get("2")
    erasure = Erasure(database, clock)
    erasure.carry_out(erasure.plan(traces), "keep", "asked", "Data Officer")
    after = people.get("2")
    assert (after.name, after.hash, after.manager) == (before.name, before.hash, "")
