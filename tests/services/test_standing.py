"""Standing: of one person by the rules, of everybody by the database, and both the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.certification.days import start_ms
from app.clock import ManualClock
from app.errors import InputError, UsageError
from app.paths import Paths
from app.services.programmes import Programmes
from app.services.standing import ManagersRow, Standing, hidden_units
from app.storage.database import Database
from app.storage.looks import Looks
from tests.programmes.filling import add_certificates, add_people, add_set

TODAY = date(2026, 6, 15)
PROGRAMME = "crisis-desk"


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


class Desk:
    """A data file with the services on it."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths.under(folder / "home")
        self.paths.ensure()
        self.database = Database(self.paths.database)
        self.errors: dict[str, int] = {}
        self.clock = ManualClock(start_ms(TODAY) + 12 * 3_600_000)
        self.standing = Standing(
            self.database, Programmes(self.paths), self.clock, lambda scenario, _: self.errors.get(scenario, 0)
        )


@pytest.fixture
def desk(tmp_path: Path):
    made = Desk(tmp_path)
    yield made
    made.database.close()


def test_a_person_without_anything_may_begin_the_lowest_level(desk: Desk) -> None:
    add_people(desk.database, [("007", "Ada", "Care")])
    responder, lead, crisis = desk.standing.of("007", PROGRAMME)
    assert responder.state == "none" and responder.next.may and responder.next.earliest == TODAY
    assert not lead.next.may and not crisis.next.may


def test_a_failed_set_makes_the_next_one_wait(desk: Desk) -> None:
    add_people(desk.database, [("007", "Ada", "Care")])
    add_set(desk.database, "one", "007", days(-5), [6_000] * 4)
    found = desk.standing.entitled("007", PROGRAMME, "responder")
    assert not found.may and found.earliest == days(9) and found.attempts_left == 1


def test_a_near_miss_by_the_sheets_error_waives_the_wait_and_without_a_sheet_does_not(desk: Desk) -> None:
    add_people(desk.database, [("007", "Ada", "Care")])
    add_set(desk.database, "one", "007", days(-5), [6_990] * 4)
    assert not desk.standing.entitled("007", PROGRAMME, "responder").may
    desk.errors |= {f"s{place}": 400 for place in range(3)}
    assert not desk.standing.entitled("007", PROGRAMME, "responder").may
    desk.errors["s3"] = 400
    found = desk.standing.entitled("007", PROGRAMME, "responder")
    assert found.may and found.waived


@pytest.mark.parametrize(("decision", "said"), [("", "waits for its decision"), ("waiting", "waits for its decision"), ("declined", "")])
def test_a_passed_set_waits_until_somebody_has_decided(desk: Desk, decision: str, said: str) -> None:
    add_people(desk.database, [("007", "Ada", "Care")])
    add_set(desk.database, "one", "007", days(-20), [8_000] * 4, decision=decision)
    found = desk.standing.entitled("007", PROGRAMME, "responder")
    assert (said in " ".join(found.reasons)) and found.may == (decision == "declined")


def test_an_open_set_and_one_that_was_returned_are_told_apart(desk: Desk) -> None:
    add_people(desk.database, [("007", "Ada", "Care"), ("008", "Bo", "Care")])
    add_set(desk.database, "open", "007", days(0), [8_000], open_still=True, status="open")
    add_set(desk.database, "back", "008", days(-1), [1_000] * 4, status="returned")
    assert desk.standing.entitled("007", PROGRAMME, "responder").open_set == "open"
    assert desk.standing.entitled("008", PROGRAMME, "responder").attempts_left == 2


def test_a_set_is_judged_by_the_edition_under_which_it_was_begun(desk: Desk) -> None:
    from dataclasses import replace

    from app.engine.codec import digest_of

    programmes = Programmes(desk.paths)
    now = programmes.get(PROGRAMME)
    milder = replace(now, levels=tuple(replace(level, mean=6_000) for level in now.levels), digest="")
    milder = replace(milder, digest=digest_of(milder))
    programmes.keep(milder)
    add_people(desk.database, [("007", "Ada", "Care")])
    add_set(desk.database, "old", "007", days(-20), [6_500] * 4, digest=milder.digest)
    add_set(desk.database, "new", "007", days(-10), [6_500] * 4, digest=now.digest)
    assert [each.passed for each in desk.standing.tried("007", now)] == [True, False]


def test_a_programme_or_level_that_is_not_there_is_told(desk: Desk) -> None:
    with pytest.raises(InputError, match="no programme 'other'"):
        desk.standing.of("007", "other")
    with pytest.raises(InputError, match="no level 'master'"):
        desk.standing.entitled("007", PROGRAMME, "master")


def test_whoever_has_left_is_in_no_list(desk: Desk) -> None:
    add_people(desk.database, [("1", "Ada", "Care")])
    add_certificates(desk.database, [("C1", "1", "responder", days(-300), days(30), "valid")])
    assert len(desk.standing.expiring(PROGRAMME, 90)) == 1
    desk.database.write("UPDATE people SET left_wall_ms = 1 WHERE id = '1'")
    assert desk.standing.expiring(PROGRAMME, 90) == [] and list(desk.standing.pages(PROGRAMME)) == []
    assert desk.standing.by_unit(PROGRAMME) == ()


def test_lists_of_what_expires_and_has_lapsed(desk: Desk) -> None:
    add_people(desk.database, [(str(n), f"P{n}", "Care" if n < 3 else "Press") for n in range(5)])
    add_certificates(desk.database, [
        ("C0", "0", "responder", days(-300), days(10), "valid"), ("C1", "1", "responder", days(-300), days(60), "valid"),
        ("C2", "2", "responder", days(-300), days(-1), "valid"), ("C3", "3", "responder", days(-300), days(9), "valid"),
        ("C4", "4", "responder", days(-300), days(9), "suspended"), ("C5", "2", "triage-lead", days(-100), days(200), "valid"),
    ])  # fmt: skip
    assert [row.certificate for row in desk.standing.expiring(PROGRAMME, 30)] == ["C3", "C0"]
    assert [row.certificate for row in desk.standing.expiring(PROGRAMME, 400, "Care")] == ["C0", "C1", "C5"]
    assert [row.certificate for row in desk.standing.lapsed(PROGRAMME)] == ["C2"]


def test_a_renewed_certificate_neither_expires_nor_has_lapsed(desk: Desk) -> None:
    add_people(desk.database, [("1", "Ada", "Care")])
    add_certificates(desk.database, [
        ("C0", "1", "responder", days(-360), days(5), "valid"), ("C1", "1", "responder", days(-10), days(370), "valid"),
    ])  # fmt: skip
    assert desk.standing.expiring(PROGRAMME, 90) == [] and desk.standing.lapsed(PROGRAMME) == []


def test_a_manager_sees_valid_and_until_of_their_own_people_and_nothing_else(desk: Desk) -> None:
    add_people(desk.database, [("1", "Ada", "Care"), ("2", "Bo", "Care"), ("3", "Cy", "Care")], manager="9")
    add_people(desk.database, [("4", "Di", "Care")], manager="8")
    add_people(desk.database, [("5", "Ed", "Care")])
    add_certificates(desk.database, [
        ("C1", "1", "responder", days(-300), days(30), "valid"), ("C2", "2", "responder", days(-300), days(30), "suspended"),
        ("C3", "3", "responder", days(-300), days(-30), "valid"), ("C4", "4", "responder", days(-300), days(30), "valid"),
    ])  # fmt: skip
    found = [row for row in desk.standing.for_manager("9", PROGRAMME) if row.level == "Responder"]
    assert found == [
        ManagersRow("Ada", "Responder", True, days(30).isoformat()), ManagersRow("Bo", "Responder", False, ""),
        ManagersRow("Cy", "Responder", False, ""),
    ]  # fmt: skip
    assert {field.name for field in fields(ManagersRow)} == {"name", "level", "valid", "until"}
    assert desk.standing.for_manager("", PROGRAMME) == []


def test_units_are_told_from_five_people_up_and_the_small_one_cannot_be_worked_out(desk: Desk) -> None:
    people = [(f"{unit}{n}", "P", unit) for unit, size in (("Care", 4), ("Press", 6), ("Legal", 8)) for n in range(size)]
    add_people(desk.database, people)
    add_certificates(desk.database, [("C1", "Legal1", "responder", days(-10), days(300), "valid"),
                                     ("C2", "Care1", "responder", days(-10), days(300), "valid")])  # fmt: skip
    found = {each.unit: each for each in desk.standing.by_unit(PROGRAMME)}
    assert found["Care"].people is None and found["Care"].counts == {}
    assert found["Press"].people is None and found["Press"].counts == {}
    assert found["Legal"].people == 8
    assert found["Legal"].counts["responder", "valid"] == 1 and found["Legal"].counts["responder", "none"] == 7
    assert found["Legal"].counts["crisis-lead", "none"] == 8


@given(st.dictionaries(st.text("abc", max_size=3), st.integers(1, 9)))
def test_no_small_unit_is_told_nor_left_alone_in_the_dark(people: dict[str, int]) -> None:
    hidden = hidden_units(people)
    assert all(unit in hidden for unit, number in people.items() if number < 5)
    if hidden and hidden != set(people):
        assert len(hidden) > 1 and sum(people[unit] for unit in hidden) >= 5
    if all(number >= 5 for number in people.values()):
        assert not hidden


def test_another_mean_is_told_in_counts_and_the_look_is_logged_first(desk: Desk) -> None:
    add_people(desk.database, [(str(n), f"P{n}", "Care") for n in range(6)])
    for n, score in enumerate((6_000, 7_000, 7_100, 7_600, 8_000, 9_000)):
        add_set(desk.database, f"set-{n}", str(n), days(-30 - n), [score] * 4)
    add_set(desk.database, "open", "0", days(0), [9_000] * 4, open_still=True, status="open")
    add_set(desk.database, "back", "1", days(-1), [9_000] * 4, status="returned")
    found = desk.standing.what_if(PROGRAMME, "responder", 7_500, "Noor Haddad")
    assert (found.sets, found.passed_now, found.passed_then) == (6, 5, 3)
    look = Looks(desk.database).all()[0]
    assert (look.who, look.what, look.detail) == ("Noor Haddad", "what-if", "crisis-desk/responder: 75 instead of 70")


def test_what_if_counts_as_the_rule_itself_does(desk: Desk) -> None:
    add_people(desk.database, [(str(n), f"P{n}", "Care") for n in range(6)])
    sets = ([9_000, 9_000, 9_000, 4_900], [7_000] * 3, [7_001, 6_999, 7_000, 7_000], [9_999] * 4, [7_000, 7_000, 7_000, 6_999], [0] * 4)
    for n, scores in enumerate(sets):
        add_set(desk.database, f"set-{n}", str(n), days(-30), scores)
    programme = desk.standing.programme(PROGRAMME)
    by_rule = sum(each.passed for n in range(6) for each in desk.standing.tried(str(n), programme))
    assert desk.standing.what_if(PROGRAMME, "responder", 7_000, "Noor").passed_now == by_rule == 2


def test_under_five_sets_nothing_is_told_and_without_a_name_nobody_looks(desk: Desk) -> None:
    add_people(desk.database, [("1", "P", "Care")])
    add_set(desk.database, "one", "1", days(-30), [8_000] * 4)
    found = desk.standing.what_if(PROGRAMME, "responder", 7_500, "Noor")
    assert (found.sets, found.passed_now, found.passed_then) == (None, None, None)
    for who, mean in ((" ", 7_500), ("Noor", -1), ("Noor", 10_001)):
        with pytest.raises(UsageError):
            desk.standing.what_if(PROGRAMME, "responder", mean, who)
    assert len(Looks(desk.database).all()) == 1


certificates = st.lists(
    st.tuples(
        st.sampled_from(["1", "2", "3"]), st.sampled_from(["responder", "triage-lead"]), st.integers(-800, 50),
        st.integers(0, 800), st.sampled_from(["valid", "valid", "suspended", "revoked"]),
    ), max_size=12,
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(certificates)
def test_the_database_and_the_rules_say_the_same(desk: Desk, found: list[tuple]) -> None:
    desk.database.write("DELETE FROM certificates")
    if not desk.database.row("SELECT 1 FROM people"):
        add_people(desk.database, [(n, f"P{n}", "Care") for n in ("1", "2", "3")])
    add_certificates(desk.database, [
        (f"C{n:02d}", person, level, days(first), days(first + length), state)
        for n, (person, level, first, length, state) in enumerate(found)
    ])  # fmt: skip
    rows = [row for page in desk.standing.pages(PROGRAMME) for row in page]
    ruled = [(person, level.level, level.state, level.certificate, level.until.isoformat() if level.until else "")
             for person in ("1", "2", "3") for level in desk.standing.of(person, PROGRAMME)]  # fmt: skip
    assert [(row.person, row.level, row.state, row.certificate, row.valid_until) for row in rows] == ruled
    states = Counter((row.level, row.state) for row in rows)
    from app.storage.standing import StandingRows

    counted = StandingRows(desk.database, PROGRAMME, desk.standing.programme(PROGRAMME).levels, TODAY).counts()
    assert {(each.level, each.state): each.people for each in counted} == {key: n for key, n in states.items() if key[1] != "none"}


def test_pages_follow_each_other_without_a_gap(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.standing.PAGE", 3)
    add_people(desk.database, [(f"{n:03d}", f"P{n}", "Care" if n % 2 else "Press") for n in range(10)])
    pages = list(desk.standing.pages(PROGRAMME))
    assert [len(page) for page in pages] == [9, 9, 9, 3]
    assert [row.person for page in pages for row in page][::3] == [f"{n:03d}" for n in range(10)]
    assert sum(len(page) for page in desk.standing.pages(PROGRAMME, "Care")) == 15


def test_the_whole_program_offers_programmes_and_standing(tmp_path: Path) -> None:
    from app.wiring import open_app

    with open_app(Paths.under(tmp_path / "home"), clock=ManualClock(start_ms(TODAY))) as app:
        add_people(app.database, [("007", "Ada", "Care")])
        assert [level.title for level in app.standing.of("007", PROGRAMME)] == ["Responder", "Triage Lead", "Crisis Lead"]
        assert app.programmes.get(PROGRAMME) == app.standing.programme(PROGRAMME)


def test_a_clock_that_was_set_back_lets_nobody_begin(desk: Desk) -> None:
    add_people(desk.database, [("007", "Ada", "Care")])
    add_set(desk.database, "one", "007", days(0), [6_000] * 4)
    desk.clock.set_wall(start_ms(days(-40)))
    found = desk.standing.entitled("007", PROGRAMME, "responder")
    assert not found.may and "clock has been set back" in found.reasons[0]
