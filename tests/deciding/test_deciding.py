"""The program proposes, a named person decides; a certificate is issued whole or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Thread

import pytest

from app.certification.programme import PREVIOUS_EXPIRY
from app.errors import ExportError, RefusedError, UsageError
from app.services.deciding import Confirmed, Refused
from app.wiring import App
from tests.deciding.making import DAY, DECIDER, NAME, NUMBER, PROGRAMME, confirmed, earned, opened, sealed, sit, with_level
from tests.helpers.disk import full_disk


def decide(app: App, by: str = DECIDER, **how: object) -> Confirmed | Refused:
    app.deciding.propose(app.clock.wall_ms())
    (done,) = app.deciding.confirm([app.deciding.waiting()[0].id], by, sealed(app), app.clock.wall_ms(), **how)
    return done


def refused(app: App, by: str = DECIDER, **how: object) -> str:
    done = decide(app, by, **how)
    assert isinstance(done, Refused) and app.deciding.certificates.all() == []
    assert app.deciding.waiting() != []
    return str(done.reason)


# ---------------------------------------------------------------- proposing


def test_a_set_that_passes_is_proposed_once_and_nothing_is_issued_by_that(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        (made,) = app.deciding.propose(app.clock.wall_ms())
        assert (made.person, made.level, made.kind, made.state) == (NUMBER, "responder", "award", "waiting")
        assert app.deciding.propose(app.clock.wall_ms()) == []
        assert app.deciding.certificates.all() == []


@pytest.mark.parametrize("player", ["idle", "answer-all"])
def test_a_set_that_does_not_pass_is_not_proposed(tmp_path: Path, player: str) -> None:
    with earned(tmp_path, player=player) as app:
        assert app.deciding.propose(app.clock.wall_ms()) == []


def test_a_set_with_a_drill_missing_is_not_proposed(tmp_path: Path) -> None:
    with earned(tmp_path, drills=1) as app:
        assert app.deciding.propose(app.clock.wall_ms()) == []


def test_a_set_of_another_edition_of_the_programme_is_left_alone(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.database.write("UPDATE exam_sets SET programme_digest = ?", ("e" * 64,))
        assert app.deciding.propose(app.clock.wall_ms()) == []


# --------------------------------------------------------------- confirming


def test_what_is_confirmed_has_a_number_dates_a_badge_and_files(tmp_path: Path) -> None:
    with earned(tmp_path / "home") as app:
        done = decide(app, ground="well done", folder=tmp_path / "out")
        assert isinstance(done, Confirmed)
        made = done.certificate
        assert (made.name, made.valid_from, made.valid_until, made.state) == (NAME, "2026-01-01", "2027-01-01", "valid")
        assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [f"{made.number}.{end}" for end in ("jwt", "pdf", "png")]
        (event,) = app.deciding.events(made.number)
        assert (event.kind, event.decided_by, event.ground) == ("issued", DECIDER, "well done")
        assert app.deciding.proposals.get(done.proposal).certificate == made.number


def test_the_same_certificate_gives_the_same_files_again(tmp_path: Path) -> None:
    with earned(tmp_path / "home") as app:
        made = confirmed(app, folder=tmp_path / "out")
        app.clock.move(400 * DAY)
        for file in app.deciding.files(made.number, tmp_path / "again"):
            assert file.read_bytes() == (tmp_path / "out" / file.name).read_bytes()


@pytest.mark.parametrize("by", ["Inès  Okafor", "INES OKAFOR", "Okafor, Inés"])
def test_whoever_supervised_may_not_decide_however_the_name_is_written(tmp_path: Path, by: str) -> None:
    with earned(tmp_path, supervised_by="Inés Okafor") as app:
        assert "supervised" in refused(app, by)


def test_whoever_supervised_one_of_several_drills_may_not_decide(tmp_path: Path) -> None:
    with earned(tmp_path, supervised_by="Kim Possible; Inés Okafor") as app:
        assert "supervised" in refused(app, "Ines Okafor")


def test_whoever_trained_may_not_decide(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        assert "trained" in refused(app, "Jörg Müller", trained_by=["muller jorg"])


def test_nobody_decides_about_themselves(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        assert "themselves" in refused(app, NAME.upper())


@pytest.mark.parametrize("by", ["", "  ", "123", "x" * 300, "A\nB"])
def test_a_decision_without_a_name_is_none(tmp_path: Path, by: str) -> None:
    with earned(tmp_path) as app, pytest.raises(UsageError):
        decide(app, by)


def test_a_refused_proposal_of_a_batch_leaves_the_others_alone(tmp_path: Path) -> None:
    with earned(tmp_path, supervised_by="Ines Okafor") as app:
        app.people.put("2", "Sam Other", app.clock.wall_ms())
        sit(app, name="set-2", person="2", set_seed=9)
        first, second = (each.id for each in app.deciding.propose(app.clock.wall_ms()))
        one, two, three = app.deciding.confirm([first, second, 77], "Ines Okafor", sealed(app), app.clock.wall_ms())
        assert isinstance(one, Refused) and isinstance(two, Confirmed) and isinstance(three, Refused)
        assert [each.id for each in app.deciding.waiting()] == [first]


@pytest.mark.parametrize("change", [
    "UPDATE attempts SET score = score - 1 WHERE position = 0",
    "UPDATE attempts SET ledger_digest = 'abc' WHERE position = 1",
    "UPDATE attempts SET record = replace(record, '\"drill_ms\":', '\"drill_ms\":1') WHERE position = 0",
    "UPDATE attempts SET record = '' WHERE position = 0",
    "UPDATE attempts SET supervised_by = 'Somebody' WHERE position = 0",
    "UPDATE attempts SET scenario = 'another' WHERE position = 0",
    "UPDATE attempts SET person_hash = 'abc' WHERE position = 0",
    "UPDATE attempts SET programme_digest = 'abc' WHERE position = 0",
    "UPDATE attempts SET status = 'void' WHERE position = 0",
    "UPDATE attempts SET critical = 1 WHERE position = 0",
    "DELETE FROM attempt_lines", "DELETE FROM scenarios",
])  # fmt: skip
def test_evidence_that_changed_since_it_was_proposed_earns_nothing(tmp_path: Path, change: str) -> None:
    with earned(tmp_path) as app:
        app.deciding.propose(app.clock.wall_ms())
        app.database.write(change)
        if change == "DELETE FROM attempt_lines":  # what is shown of a ledger is no evidence: the record is
            assert isinstance(decide(app), Confirmed)
        else:
            assert refused(app)


def test_a_person_who_was_erased_gets_no_certificate(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.deciding.propose(app.clock.wall_ms())
        app.database.write("UPDATE attempts SET person = NULL")
        app.database.write("UPDATE exam_sets SET person = NULL")
        assert refused(app)


def test_two_windows_that_confirm_at_once_issue_one_certificate(tmp_path: Path) -> None:
    with earned(tmp_path / "home") as app:
        (proposal,) = app.deciding.propose(app.clock.wall_ms())
        seal, meet, done = sealed(app), Barrier(2), []
        with opened(tmp_path / "home", app.clock) as other:

            def confirm(each: App) -> None:
                deciding = each.deciding
                meet.wait()
                done.extend(deciding.confirm([proposal.id], DECIDER, seal, app.clock.wall_ms(), folder=tmp_path / "out"))

            threads = [Thread(target=confirm, args=(each,)) for each in (app, other)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert sorted(type(each).__name__ for each in done) == ["Confirmed", "Refused"]
        (made,) = app.deciding.certificates.all()
        assert {file.stem for file in (tmp_path / "out").iterdir()} == {made.number}


def test_a_disk_that_fills_while_the_page_is_written_issues_nothing_and_leaves_no_file(tmp_path: Path) -> None:
    with earned(tmp_path / "home") as app:
        app.deciding.propose(app.clock.wall_ms())
        seal, out = sealed(app), tmp_path / "out"
        out.mkdir()
        with full_disk(), pytest.raises(ExportError, match="no room"):
            app.deciding.confirm([1], DECIDER, seal, app.clock.wall_ms(), folder=out)
        assert list(out.iterdir()) == [] and app.deciding.certificates.all() == []
        assert isinstance(decide(app, folder=out), Confirmed)


def test_a_name_that_no_font_can_show_issues_nothing(tmp_path: Path) -> None:
    with earned(tmp_path / "home") as app:
        app.people.put(NUMBER, "\U000F1234", app.clock.wall_ms())
        app.deciding.propose(app.clock.wall_ms())
        with pytest.raises(ExportError, match="No font"):
            app.deciding.confirm([1], DECIDER, sealed(app), app.clock.wall_ms(), folder=tmp_path / "out")
        assert app.deciding.certificates.all() == []


def test_a_clock_that_was_set_back_decides_nothing(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.deciding.propose(app.clock.wall_ms())
        app.clock.set_wall(app.clock.wall_ms() - DAY)
        assert "set back" in refused(app)


# ---------------------------------------------------------------- declining


def test_what_was_declined_stays_declined_with_its_ground(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.deciding.propose(app.clock.wall_ms())
        with pytest.raises(UsageError):
            app.deciding.decline([1], DECIDER, " ", app.clock.wall_ms())
        app.deciding.decline([1], DECIDER, "another person sat there", app.clock.wall_ms())
        kept = app.deciding.proposals.get(1)
        assert (kept.state, kept.decided_by, kept.ground) == ("declined", DECIDER, "another person sat there")
        assert app.deciding.propose(app.clock.wall_ms()) == []
        with pytest.raises(RefusedError, match="decided already"):
            app.deciding.decline([1], DECIDER, "again", app.clock.wall_ms())


# ------------------------------------------------------- taking away, giving back


def test_the_history_of_a_certificate_only_grows(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        number, deciding = confirmed(app).number, app.deciding
        for act, ground in ((deciding.suspend, "a complaint"), (deciding.reinstate, "unfounded"), (deciding.revoke, "proven")):
            app.clock.move(DAY)
            act(number, DECIDER, ground, app.clock.wall_ms())
        assert [(each.kind, each.ground) for each in deciding.events(number)] == [
            ("issued", ""), ("suspended", "a complaint"), ("reinstated", "unfounded"), ("revoked", "proven")]
        assert deciding.certificate(number).state == "revoked"


def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    with earned(tmp_path, supervised_by="Ines Okafor") as app:
        number, deciding, now = confirmed(app).number, app.deciding, app.clock.wall_ms()
        with pytest.raises(RefusedError, match="valid"):
            deciding.reinstate(number, DECIDER, "why", now)
        with pytest.raises(UsageError, match="ground"):
            deciding.revoke(number, DECIDER, "", now)
        with pytest.raises(RefusedError, match="supervised"):
            deciding.suspend(number, "ines okafor", "why", now)
        with pytest.raises(RefusedError, match="set back"):
            deciding.suspend(number, DECIDER, "why", now - DAY)
        with pytest.raises(RefusedError, match="no certificate"):
            deciding.revoke("SD-0", DECIDER, "why", now)
        deciding.revoke(number, DECIDER, "why", now)
        with pytest.raises(RefusedError, match="revoked"):
            deciding.reinstate(number, DECIDER, "why", now)
        assert [each.kind for each in deciding.events(number)] == ["issued", "revoked"]


# ------------------------------------------------------------------ renewal


def test_a_renewal_runs_from_the_day_on_which_the_first_one_ends(tmp_path: Path) -> None:
    programme = with_level(renewal_basis=PREVIOUS_EXPIRY, renewal_drills=1)
    with earned(tmp_path, programme) as app:
        first = confirmed(app)
        app.clock.move(300 * DAY)
        sit(app, name="set-2", kind="renewal", drills=1, set_seed=9)
        second = confirmed(app)
        assert (first.valid_until, second.valid_from, second.valid_until) == ("2027-01-01", "2026-10-28", "2028-01-01")
        assert [each.kind for each in app.deciding.events(first.number)] == ["issued", "renewed"]
        assert app.deciding.certificate(first.number).state == "valid"


def test_a_set_that_should_not_have_been_begun_is_proposed_with_the_doubt_and_needs_a_ground(tmp_path: Path) -> None:
    with earned(tmp_path, player="idle") as app:
        sit(app, name="set-2", set_seed=9)  # the day after, where fourteen days of waiting are asked for
        app.deciding.propose(app.clock.wall_ms())
        (doubt,) = json.loads(app.deciding.waiting()[0].evidence)["doubts"]
        assert "between two sets" in doubt
        assert "ground" in refused(app)
        assert isinstance(decide(app, ground="the laptop was lent out, agreed with HR"), Confirmed)


# ------------------------------------------------------------ who hears of it


def test_a_store_that_is_set_up_hears_of_each_decision(tmp_path: Path) -> None:
    from tests.xapi.making import set_up

    with earned(tmp_path) as app:
        set_up(app, "https://lrs.example.com/xAPI")
        number = confirmed(app).number
        app.deciding.suspend(number, DECIDER, "a secret ground", app.clock.wall_ms())
        told = [row["statement"] for row in app.database.rows("SELECT statement FROM statements WHERE head = ?", (number,))]
        assert len(told) == 2 and not any("secret" in each for each in told)


def test_trouble_with_the_store_undoes_no_decision(tmp_path: Path) -> None:
    from app.errors import StorageError

    def fails(number: str) -> None:
        raise StorageError("The store is down.")

    with earned(tmp_path) as app:
        app.deciding._after = fails
        assert confirmed(app).state == "valid"


def test_nobody_gets_a_certificate_of_your_company(tmp_path: Path) -> None:
    shipped = opened(tmp_path / "new").programmes.all()
    assert shipped and {each.company for each in shipped} == {"Your company"}
    programme = replace(PROGRAMME, company="Your company")
    with earned(tmp_path / "home", programme) as app:
        assert "put the company's name there" in refused(app)


def test_the_companys_name_is_todays_even_if_it_changed_since_the_set_was_begun(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.programmes.get = lambda name: replace(PROGRAMME, company="Skylark Group")
        assert confirmed(app).company == "Skylark Group"


def test_a_laptop_that_is_believed_no_longer_earns_nothing_any_more(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.deciding.propose(app.clock.wall_ms())
        app.database.write(
            "INSERT OR REPLACE INTO installations (id, public_key, name, enrolled_by, enrolled_wall_ms, withdrawn_wall_ms)"
            " VALUES (?, 'aa', 'Laptop 7', 'HR', 1, 2)", (app.installation.id,),
        )  # fmt: skip
        assert "believed no longer" in refused(app)


def test_a_batch_can_be_stopped_and_what_is_left_waits(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        app.people.put("2", "Sam Other", app.clock.wall_ms())
        sit(app, name="set-2", person="2", set_seed=9)
        ids, told = [each.id for each in app.deciding.propose(app.clock.wall_ms())], []
        app.deciding.confirm(ids, DECIDER, sealed(app), app.clock.wall_ms(), going_on=told.append)
        assert len(told) == 1 and [each.id for each in app.deciding.waiting()] == ids[1:]
