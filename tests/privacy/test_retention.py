"""What was kept for long enough is told first and deleted when asked; practice is its owner's."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from app.errors import UsageError
from app.services.privacy.retention import Retention, months_before
from app.settings import Settings
from app.storage.looks import Looks
from tests.privacy.conftest import DAY, FAILED_HEAD, HEAD, NOW, OLD_HEAD, attempt, certificate


@pytest.fixture
def retention(database, clock, traces) -> Retention:
    own = "f" * 64
    attempt(database, OLD_HEAD, NOW - 900 * DAY, own, None)  # a certificate that still counts rests on it
    attempt(database, FAILED_HEAD, NOW - 900 * DAY, own, None)
    certificate(database, "SD-2", "2024-06-30", OLD_HEAD, own, None)
    return Retention(database, Settings(), clock)


def _heads(database) -> set[str]:
    return {row["head"] for row in database.rows("SELECT head FROM attempts")}


def test_what_is_due_is_counted_and_stays(retention, database) -> None:
    assert retention.due() == {"exam results": 1, "ledger lines": 2}
    assert _heads(database) == {HEAD, OLD_HEAD, FAILED_HEAD}
    assert Looks(database).all() == []


def test_old_results_go_with_their_ledgers_and_what_a_certificate_rests_on_stays(retention, database) -> None:
    assert retention.carry_out("Data Officer") == {"exam results": 1, "ledger lines": 2}
    assert _heads(database) == {HEAD, OLD_HEAD}
    assert [row["head"] for row in database.rows("SELECT head FROM attempt_lines")] == [HEAD]
    assert retention.due() == {}


def test_a_certificate_goes_three_years_after_it_has_run_out_with_all_that_it_rested_on(database, clock, retention) -> None:
    clock.move(int(2.6 * 365) * DAY)  # the middle of 2028
    counts = retention.carry_out("Data Officer")
    assert counts["certificates"] == 1
    assert [row["number"] for row in database.rows("SELECT number FROM certificates")] == ["SD-1"]
    assert _heads(database) == {HEAD}
    assert [row["certificate"] for row in database.rows("SELECT certificate FROM certificate_events")] == ["SD-1"]


def test_everything_goes_in_time_but_practice(database, clock, retention) -> None:
    clock.move(20 * 365 * DAY)
    retention.carry_out("Data Officer")
    for table in ("attempts", "attempt_lines", "certificates", "certificate_events", "proposals", "exam_sets", "exam_drills"):
        assert database.rows(f"SELECT * FROM {table}") == [], table
    assert [row["mode"] for row in database.rows("SELECT mode FROM runs")] == ["practice"]
    assert len(database.rows("SELECT * FROM commands")) == 1
    assert len(database.rows("SELECT * FROM people")) == 2


def test_periods_come_from_the_settings(database, clock, traces) -> None:
    assert Retention(database, Settings(keep_results_months=1), clock).due() == {"ledger lines": 1}
    assert Retention(database, Settings(keep_results_months=2), clock).due() == {}


def test_the_log_has_the_counts_and_who_did_it(retention, database) -> None:
    retention.carry_out("Data Officer")
    look = Looks(database).all()[0]
    assert (look.who, look.what) == ("Data Officer", "retention")
    assert "1 exam results" in look.detail and "2 ledger lines" in look.detail


def test_nobody_deletes_without_a_name(retention, database) -> None:
    with pytest.raises(UsageError):
        retention.carry_out("  ")
    assert len(_heads(database)) == 3


@pytest.mark.parametrize("day, months, expected", [
    ((2026, 3, 31), 1, (2026, 2, 28)), ((2024, 3, 31), 1, (2024, 2, 29)), ((2026, 1, 15), 24, (2024, 1, 15)),
    ((2024, 2, 29), 12, (2023, 2, 28)), ((2026, 5, 31), 1, (2026, 4, 30)), ((2026, 12, 1), 12, (2025, 12, 1)),
])  # fmt: skip
def test_months_end_on_the_same_day_or_the_last(day, months, expected) -> None:
    assert months_before(datetime(*day, tzinfo=timezone.utc), months) == datetime(*expected, tzinfo=timezone.utc)
