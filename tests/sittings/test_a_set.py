"""A set from its opening to what it came to."""

from __future__ import annotations

import pytest

from app.certification.drawing import drill_seed
from app.engine.commands import Classify
from app.errors import NotRecomputableError, RefusedError
from app.services.session import ENDED, INTERRUPTED
from app.storage.exam_sets import ExamSets
from tests.collecting.making import played
from tests.sittings.desk import BOSS, DAY, KIM, PIN, laptop, opened


def drills(app, name):
    app.sittings.settle(name)
    return ExamSets(app.database).drills(name)


def sat(app, name, player="playbook"):
    """Sit the next drill of a set as a robot would."""
    session = app.sittings.begin(name)
    if session.status == "ready":
        session.start()
    played(app, session, player)
    app.clock.move(60_000)
    return session


def test_a_whole_set_is_sat_and_passed_and_waits_for_a_person_to_decide(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        for _ in range(3):
            assert sat(app, name).status == ENDED
        result = app.sittings.result(name)
        assert result.outcome.passed and result.waits and result.missing == 0
        assert [row.status for row in result.drills] == [ENDED] * 3
        assert not app.sittings.entitled(KIM, "small", "first").may
        assert [each.exam_set.id for each in app.sittings.past(KIM)] == [name]


def test_the_record_of_each_drill_can_be_tied_to_its_set(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        run = sat(app, name).run
        found = ExamSets(app.database).get(name)
        header = app.runs.record(run).header
        assert header.mode == "exam" and header.person == found.person_hash
        assert header.programme_digest == found.programme_digest
        assert header.seed == drill_seed(found.seed, 0)
        assert app.programmes.by_digest(header.programme_digest).id == "small"


def test_exam_only_scenarios_come_first_and_nothing_that_was_opened(tmp_path):
    with laptop(tmp_path) as app:
        app.sessions.practice(app.library.load("case-00"), KIM).start()
        app.sessions.practice(app.library.load("case-01")).start()  # by nobody in particular: it may have been Kim
        assert {drill.scenario for drill in drills(app, opened(app))} >= {"case-02", "case-03"}
        assert not {"case-00", "case-01"} & {drill.scenario for drill in drills(app, app.sittings.open_set(KIM))}


def test_nobody_sits_without_showing_who_it_is(tmp_path):
    with laptop(tmp_path) as app:
        with pytest.raises(RefusedError, match="that it is you"):
            app.sittings.open(KIM, "small", "first", honoured=True)
        with pytest.raises(RefusedError, match="not the PIN"):
            app.sittings.admit(KIM, "9999")
        assert not app.sittings.is_admitted(KIM)
        app.sittings.admit(KIM, PIN)
        with pytest.raises(RefusedError, match="honour"):
            app.sittings.open(KIM, "small", "first", honoured=False)
        app.sittings.sign_out()
        with pytest.raises(RefusedError, match="that it is you"):
            app.sittings.open(KIM, "small", "first", honoured=True)


def test_a_supervised_level_asks_for_a_name_and_every_record_tells_it(tmp_path):
    with laptop(tmp_path) as app:
        app.sittings.admit(KIM, PIN)
        with pytest.raises(RefusedError, match="supervised"):
            app.sittings.open(KIM, "small", "watched", honoured=True)
        name = opened(app, "watched", BOSS)
        assert app.runs.record(sat(app, name).run).header.supervised_by == BOSS
        app.sittings.admit(KIM, PIN)
        with pytest.raises(RefusedError, match="invigilator"):
            app.sittings.begin(name)


def test_a_set_that_is_sat_on_two_days_waits_for_the_second_one(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app, "watched", BOSS)
        sat(app, name), sat(app, name)
        with pytest.raises(RefusedError, match="2 days"):
            app.sittings.begin(name)
        app.clock.move(DAY)
        app.sittings.admit(KIM, "", "Sasha Other")
        sat(app, name), sat(app, name)
        result = app.sittings.result(name)
        assert result.outcome.passed, result.outcome.reasons
        assert {app.runs.record(row.run).header.supervised_by for row in result.drills} == {BOSS, "Sasha Other"}


def test_what_was_not_sat_in_one_sitting_counts_as_never_sat(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        sat(app, name)
        app.clock.move(DAY)
        with pytest.raises(RefusedError, match="over"):
            app.sittings.begin(name)
        result = app.sittings.result(name)
        assert [row.status for row in result.drills] == [ENDED, "missed", "missed"]
        assert not result.outcome.passed and not result.outcome.near_miss


def test_a_set_in_which_nothing_was_seen_yet_may_wait(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        app.clock.move(40 * DAY)
        assert sat(app, name).status == ENDED


def test_something_real_returns_the_drill_another_unseen_one_is_drawn_and_there_is_a_week(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        sat(app, name)
        before = drills(app, name)
        session = app.sittings.begin(name)
        session.start()
        app.clock.move(20_000)
        session.void()
        (returned,) = app.sittings.settle(name)
        assert returned.position == 1 and returned.unseen
        assert app.sittings.settle(name) == ()
        assert app.sittings.view(name).returned == (returned,)  # said as long as it waits, also after a kill
        after = drills(app, name)
        assert after[1].scenario not in {drill.scenario for drill in before}
        assert (after[0], after[2]) == (before[0], before[2])
        app.clock.move(3 * DAY)
        sat(app, name), sat(app, name)
        assert app.sittings.view(name).returned == ()
        result = app.sittings.result(name)
        assert result.outcome.complete and result.missing == 0 and result.outcome.passed


def test_where_nothing_unseen_is_left_the_same_drill_comes_in_another_variant_and_it_is_said(tmp_path):
    with laptop(tmp_path, count=3) as app:
        name = opened(app)
        session = app.sittings.begin(name)
        session.start()
        session.void()
        (returned,) = app.sittings.settle(name)
        assert not returned.unseen
        assert drills(app, name)[0].scenario == session.scenario.id
        assert drills(app, name)[0].seed != session.drill.seed
        for _ in range(3):
            sat(app, name)
        result = app.sittings.result(name)
        assert result.missing == 0 and result.outcome.passed


def test_a_drill_that_a_set_back_clock_broke_off_counts_and_the_set_goes_on(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        session = app.sittings.begin(name)
        session.start()
        app.clock.move(30_000)
        session.tick()
        app.clock.set_wall(app.clock.wall_ms() - 3_600_000)
        session.tick()
        assert session.status == INTERRUPTED
        with pytest.raises(RefusedError, match="set back"):
            app.sittings.begin(name)
        app.clock.set_wall(app.clock.wall_ms() + 2 * 3_600_000)
        assert sat(app, name).status == ENDED
        assert [drill.status for drill in drills(app, name)] == [INTERRUPTED, ENDED, "drawn"]


def test_given_up_it_is_over_and_the_wait_begins(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        app.sittings.begin(name).start()
        app.sittings.give_up(name)
        assert [drill.status for drill in drills(app, name)] == [INTERRUPTED, "missed", "missed"]
        told = app.sittings.entitled(KIM, "small", "first")
        assert not told.may and told.attempts_left == 1 and "14 days" in told.reasons[0]
        with pytest.raises(RefusedError, match="over"):
            app.sittings.give_up(name)


def test_too_few_unseen_ones_and_nothing_is_opened(tmp_path):
    with laptop(tmp_path, count=2) as app:
        with pytest.raises(RefusedError, match="2|unseen"):
            opened(app)
        assert app.sittings.open_set(KIM) == ""


def test_the_edition_that_was_drawn_is_sat_even_if_its_file_is_changed_meanwhile(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        drawn = drills(app, name)[0]
        app.library.held.clear()
        assert app.sittings.begin(name).scenario.digest == drawn.scenario_digest


def test_extra_time_and_breaks_are_applied_and_told_to_nobody(tmp_path):
    from app.storage.accommodations import Accommodation, Accommodations

    with laptop(tmp_path) as app:
        Accommodations(app.database).put(Accommodation(KIM, 150, True, "An officer", 1))
        name = opened(app)
        session = app.sittings.begin(name)
        assert session.percent == 150
        session.start()
        app.clock.move(30_000)
        session.tick()
        assert session.drill.now_ms == 20_000
        session.command(lambda at: Classify(at, 0, "unhappy-customer"))
        assert "150" not in app.runs.record(session.run).header.person
        played(app, session, "playbook")
        assert "percent" not in str(app.sittings.result(name))


def test_a_drill_begins_with_its_place_in_the_set_or_not_at_all(tmp_path, monkeypatch):
    from app.errors import StorageError

    with laptop(tmp_path) as app:
        name = opened(app)

        def full(*_):
            raise StorageError("The disk is full.")

        with monkeypatch.context() as patched:
            patched.setattr(ExamSets, "begin", full)
            with pytest.raises(StorageError):
                app.sittings.begin(name)
        assert app.runs.open_runs() == []
        assert sat(app, name).status == ENDED


def test_a_drill_that_cannot_be_gone_on_with_is_told_and_its_set_can_be_ended(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        app.sittings.begin(name).start()
        app.database.write("DELETE FROM scenarios")  # a folder that came back from an old backup
        with pytest.raises(NotRecomputableError):
            app.sittings.begin(name)
        app.sittings.give_up(name)
        result = app.sittings.result(name)
        assert not result.outcome.passed and result.missing == 1
        assert app.runs.open_runs() == []


def test_a_record_that_was_changed_while_it_was_open_counts_for_nothing_and_it_is_said(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app)
        session = app.sittings.begin(name)
        session.start()
        app.clock.move(20_000)
        session.command(lambda at: Classify(at, 0, "unhappy-customer"))
        app.database.write("UPDATE commands SET wall_ms = wall_ms + 1")
        played(app, app.sittings.begin(name), "playbook")
        for _ in range(2):
            sat(app, name)
        result = app.sittings.result(name)
        assert result.missing == 1 and not result.outcome.passed


def test_what_was_practised_since_it_was_drawn_is_not_sat(tmp_path):
    with laptop(tmp_path) as app:
        name = opened(app, "watched", BOSS)
        last = drills(app, name)[-1]
        sat(app, name), sat(app, name)
        practice = app.sessions.practice(app.library.load(last.scenario), KIM)
        practice.start()
        practice.void()
        app.clock.move(DAY)
        sat(app, name), sat(app, name)
        assert drills(app, name)[-1].scenario != last.scenario
        assert app.sittings.result(name).missing == 0
