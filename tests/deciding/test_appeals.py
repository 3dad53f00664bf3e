"""An appeal folds the records again and is decided by somebody who decided nothing of it before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.errors import RefusedError, UsageError
from app.services.deciding import Confirmed
from tests.deciding.making import DAY, DECIDER, confirmed, earned, sealed

OTHER = "Ada Appeals"


def test_a_certificate_that_was_revoked_comes_back_by_appeal_and_all_of_it_stays_written(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        number = confirmed(app).number
        app.deciding.revoke(number, DECIDER, "a rumour", app.clock.wall_ms())
        app.clock.move(DAY)
        appeal = app.deciding.appeals.lodge(number, "Kim Example", "it was not me", app.clock.wall_ms())
        assert [each["problems"] for each in json.loads(appeal.evidence)["replay"]] == [[], []]
        assert app.deciding.certificate(number).state == "revoked"
        app.deciding.appeals.allow(appeal.id, OTHER, "the rumour was one", app.clock.wall_ms())
        assert app.deciding.certificate(number).state == "valid"
        assert [each.kind for each in app.deciding.events(number)] == ["issued", "revoked", "reinstated"]


def test_a_rejected_appeal_leaves_the_first_decision_and_is_written_beside_it(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        number = confirmed(app).number
        app.deciding.suspend(number, DECIDER, "a complaint", app.clock.wall_ms())
        appeal = app.deciding.appeals.lodge(number, "Kim Example", "unfounded", app.clock.wall_ms())
        app.deciding.appeals.reject(appeal.id, OTHER, "still looked into", app.clock.wall_ms())
        assert app.deciding.certificate(number).state == "suspended"
        assert [each.kind for each in app.deciding.events(number)] == ["issued", "suspended", "upheld"]
        with pytest.raises(RefusedError, match="decided already"):
            app.deciding.appeals.allow(appeal.id, OTHER, "after all", app.clock.wall_ms())


@pytest.mark.parametrize("by", [DECIDER, "robin ekstrom", "EKSTRÖM, Robin"])
def test_whoever_decided_first_does_not_decide_the_appeal(tmp_path: Path, by: str) -> None:
    with earned(tmp_path) as app:
        number = confirmed(app, by="Somebody Else").number
        app.deciding.revoke(number, DECIDER, "why", app.clock.wall_ms())
        appeal = app.deciding.appeals.lodge(number, "Kim Example", "why not", app.clock.wall_ms())
        for act in (app.deciding.appeals.reject, app.deciding.appeals.allow):
            with pytest.raises(RefusedError, match="before"):
                act(appeal.id, by, "ground", app.clock.wall_ms())


def test_neither_a_supervisor_nor_the_candidate_decides_an_appeal(tmp_path: Path) -> None:
    with earned(tmp_path, supervised_by="Ines Okafor") as app:
        number = confirmed(app).number
        app.deciding.revoke(number, DECIDER, "why", app.clock.wall_ms())
        appeal = app.deciding.appeals.lodge(number, "Kim Example", "why not", app.clock.wall_ms())
        for by in ("Inés Okafor", "Kim Example"):
            with pytest.raises(RefusedError):
                app.deciding.appeals.allow(appeal.id, by, "ground", app.clock.wall_ms())


def test_a_declined_proposal_becomes_a_certificate_by_appeal(tmp_path: Path) -> None:
    with earned(tmp_path / "home") as app:
        app.deciding.propose(app.clock.wall_ms())
        app.deciding.decline([1], DECIDER, "not sure it was this person", app.clock.wall_ms())
        appeal = app.deciding.appeals.lodge("1", "Kim Example", "it was", app.clock.wall_ms())
        done = app.deciding.appeals.allow(appeal.id, OTHER, "seen on the rota", app.clock.wall_ms(), sealed(app), tmp_path / "out")
        assert isinstance(done, Confirmed) and done.certificate.state == "valid" and len(done.files) == 3
        assert app.deciding.proposals.get(1).state == "declined"


def test_an_appeal_does_not_turn_records_that_no_longer_hold_into_a_certificate(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.deciding.propose(app.clock.wall_ms())
        app.deciding.decline([1], DECIDER, "no", app.clock.wall_ms())
        appeal = app.deciding.appeals.lodge("1", "Kim Example", "yes", app.clock.wall_ms())
        app.database.write("UPDATE attempts SET score = score - 100")
        with pytest.raises(RefusedError, match="does not hold"):
            app.deciding.appeals.allow(appeal.id, OTHER, "yes", app.clock.wall_ms(), sealed(app))
        assert app.deciding.certificates.all() == []


def test_a_failed_set_is_given_back_by_appeal_and_earns_nothing_by_it(tmp_path: Path) -> None:
    with earned(tmp_path, player="idle") as app:
        appeal = app.deciding.appeals.lodge("set-1", "Kim Example", "the fire alarm rang", app.clock.wall_ms())
        app.deciding.appeals.allow(appeal.id, OTHER, "it did", app.clock.wall_ms())
        assert app.database.row("SELECT status FROM exam_sets")["status"] == "returned"
        assert app.deciding.propose(app.clock.wall_ms()) == [] and app.deciding.certificates.all() == []


def test_what_cannot_be_appealed_is_refused(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        number, appeals, now = confirmed(app).number, app.deciding.appeals, app.clock.wall_ms()
        for target in (number, "1", "set-1", "no-such", "999"):
            with pytest.raises(RefusedError):
                appeals.lodge(target, "Kim Example", "why", now)
        app.deciding.revoke(number, DECIDER, "why", now)
        for by, ground in (("", "why"), ("Kim Example", " ")):
            with pytest.raises(UsageError):
                appeals.lodge(number, by, ground, now)
        with pytest.raises(RefusedError, match="30 days"):
            appeals.lodge(number, "Kim Example", "why", now + 31 * DAY)
        appeals.lodge(number, "Kim Example", "why", now)
        with pytest.raises(RefusedError, match="waits already"):
            appeals.lodge(number, "Kim Example", "why", now)
