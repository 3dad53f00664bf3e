"""May this person begin a set today?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certification.entitlement import Entitlement, Tried, entitlement, may_go_on
from app.certification.holding import Held, current, held_since
from app.certification.programme import RENEWAL, WHOLE, Programme
from tests.certification.programmes import LEAD, PROGRAMME, RESPONDER, TODAY, certificate, tried


def asked(
    held: tuple[Held, ...] = (), sets: tuple[Tried, ...] = (), level: object = RESPONDER, today: date = TODAY
) -> Entitlement:
    return entitlement(PROGRAMME, level, held, sets, today)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_whoever_has_done_nothing_yet_may_begin_the_lowest_level() -> None:
    assert asked() == Entitlement(True, WHOLE, TODAY, 2, False, "", ())


def test_the_next_set_waits_for_its_days_and_says_until_when() -> None:
    found = asked(sets=(tried(ago(13)),))
    assert not found.may and found.earliest == TODAY + timedelta(days=1) and found.attempts_left == 1
    assert found.reasons == ("14 days between two sets; the next from 2026-06-16 on.",)
    assert asked(sets=(tried(ago(14)),)).may


def test_the_wait_counts_from_the_end_of_the_set() -> None:
    assert not asked(sets=(tried(ago(20), ago(13)),)).may


def test_a_near_miss_waives_the_wait_once() -> None:
    level = replace(RESPONDER, attempts=5)
    programme = Programme("p", "P", "C", (level,))
    first = tried(ago(5), near_miss=True)
    found = entitlement(programme, level, (), (first,), TODAY)
    assert found.may and found.waived
    again = entitlement(programme, level, (), (first, tried(ago(4), near_miss=True)), TODAY)
    assert not again.may and not again.waived
    waited = entitlement(programme, level, (), (tried(ago(60), near_miss=True), tried(ago(5), near_miss=True)), TODAY)
    assert waited.may and waited.waived


def test_the_sets_of_twelve_months_are_counted_to_the_day() -> None:
    sets = (tried(date(2025, 6, 16)), tried(date(2025, 9, 1)))
    found = asked(sets=sets)
    assert not found.may and found.earliest == date(2026, 6, 16) and found.attempts_left == 0
    assert asked(sets=sets, today=date(2026, 6, 16)).may


def test_a_set_begun_on_the_31st_is_counted_until_the_last_of_the_month() -> None:
    level = replace(RESPONDER, attempts=1, attempts_months=1)
    programme, sets = Programme("p", "P", "C", (level,)), (tried(date(2026, 1, 31)),)
    assert not entitlement(programme, level, (), sets, date(2026, 2, 27)).may
    assert entitlement(programme, level, (), sets, date(2026, 2, 28)).may


def test_a_set_that_was_returned_costs_nothing() -> None:
    assert asked(sets=(tried(ago(1), counts=False), tried(ago(2), counts=False))).attempts_left == 2


def test_an_open_set_is_gone_on_with_and_no_other_begun() -> None:
    found = asked(sets=(Tried("open", "responder", WHOLE, ago(1), None),))
    assert not found.may and found.open_set == "open" and found.earliest is None


def test_a_passed_set_waits_for_its_decision() -> None:
    found = asked(sets=(tried(ago(30), passed=True, decision="waiting"),))
    assert not found.may and found.earliest is None and "waits for its decision" in found.reasons[0]


def test_a_declined_set_is_a_set_that_was_used() -> None:
    found = asked(sets=(tried(ago(30), passed=True, decision="declined"),))
    assert found.may and found.attempts_left == 1


def test_what_was_tried_before_a_certificate_no_longer_counts() -> None:
    sets = (tried(ago(300)), tried(ago(280), passed=True, decision="granted"))
    held = (certificate(ago(280), ago(280) + timedelta(days=365)),)
    found = asked(held, sets)
    assert found.may and found.kind == RENEWAL and found.attempts_left == 2


def test_a_certificate_may_be_renewed_from_its_window_on() -> None:
    until = TODAY + timedelta(days=91)
    found = asked((certificate(ago(200), until),))
    assert not found.may and found.kind == RENEWAL and found.earliest == TODAY + timedelta(days=1)
    assert asked((certificate(ago(200), TODAY + timedelta(days=90)),)).may


def test_on_its_last_day_it_is_renewed_and_the_day_after_the_whole_is_sat() -> None:
    assert asked((certificate(ago(300), TODAY),)).kind == RENEWAL
    assert asked((certificate(ago(300), ago(1)),)).kind == WHOLE


def test_a_suspended_certificate_is_no_ground_for_a_renewal() -> None:
    found = asked((certificate(ago(300), TODAY + timedelta(days=10), state="suspended"),))
    assert not found.may and found.earliest is None


def test_after_a_revocation_the_whole_is_sat_again() -> None:
    found = asked((certificate(ago(300), TODAY + timedelta(days=10), state="revoked"),))
    assert found.may and found.kind == WHOLE


def test_a_level_needs_the_one_below_it_for_so_many_days() -> None:
    assert asked(level=LEAD).reasons == ("A valid certificate Responder is needed first.",)
    young = asked((certificate(ago(89), TODAY + timedelta(days=276)),), level=LEAD)
    assert not young.may and young.earliest == TODAY + timedelta(days=1)
    assert asked((certificate(ago(90), TODAY + timedelta(days=275)),), level=LEAD).may


@pytest.mark.parametrize("state", ["suspended", "revoked"])
def test_a_certificate_taken_away_does_not_carry_the_next_level(state: str) -> None:
    assert not asked((certificate(ago(200), TODAY + timedelta(days=100), state=state),), level=LEAD).may


def test_days_held_run_through_a_renewal_and_not_through_a_gap() -> None:
    renewed = certificate(ago(20), TODAY + timedelta(days=400))
    assert held_since((certificate(ago(300), ago(10)), renewed), "responder", TODAY) == ago(300)
    assert held_since((certificate(ago(300), ago(21)), renewed), "responder", TODAY) == ago(300)
    assert held_since((certificate(ago(300), ago(22)), renewed), "responder", TODAY) == ago(20)


def test_a_prerequisite_that_will_have_run_out_is_no_matter_of_waiting() -> None:
    found = asked((certificate(ago(10), TODAY + timedelta(days=20)),), level=LEAD)
    assert not found.may and found.earliest is None


def test_whoever_holds_a_level_renews_it_without_the_one_below() -> None:
    held = (certificate(ago(300), TODAY + timedelta(days=30), level="lead"),)
    assert asked(held, level=LEAD).may


def test_a_clock_that_was_set_back_is_noticed() -> None:
    found = asked(sets=(tried(TODAY + timedelta(days=3)),))
    assert not found.may and "clock has been set back" in found.reasons[0]


def test_two_sittings_are_two_days() -> None:
    level = replace(RESPONDER, drills=8, sittings=2)
    first = [(place, TODAY) for place in range(4)]
    assert may_go_on(level, WHOLE, 3, first[:3], TODAY) == ""
    assert may_go_on(level, WHOLE, 4, first, TODAY) == "This set is sat on 2 days: the next part may be begun from 2026-06-16 on."
    assert may_go_on(level, WHOLE, 4, first, TODAY + timedelta(days=1)) == ""
    assert may_go_on(level, RENEWAL, 1, [(0, TODAY)], TODAY) == ""


days = st.integers(-500, 500).map(lambda days: TODAY + timedelta(days=days))
certificates = st.lists(
    st.builds(
        lambda first, length, level, state: certificate(first, first + timedelta(days=length), level, state),
        days, st.integers(0, 400), st.sampled_from(["responder", "lead"]), st.sampled_from(["valid", "valid", "suspended", "revoked"]),
    ), max_size=4,
).map(tuple)  # fmt: skip
sets = st.lists(
    st.builds(
        lambda opened, length, level, near, end: tried(
            opened, opened + timedelta(days=length), level, near_miss=near and not end, passed=bool(end), decision=end),
        st.integers(-700, 0).map(lambda days: TODAY + timedelta(days=days)), st.integers(0, 2),
        st.sampled_from(["responder", "lead"]), st.booleans(), st.sampled_from(["", "", "granted", "declined", "waiting"]),
    ), max_size=5,
).map(tuple)  # fmt: skip


@given(certificates, sets, st.sampled_from([RESPONDER, LEAD]))
def test_nobody_may_begin_before_the_day_that_is_named(held: tuple[Held, ...], past: tuple[Tried, ...], level: object) -> None:
    found = entitlement(PROGRAMME, level, held, past, TODAY)
    assert found.may == (not found.reasons) and 0 <= found.attempts_left <= level.attempts
    if found.may:
        assert found.earliest == TODAY
    elif found.earliest is not None:
        assert found.earliest > TODAY
        for between in range((found.earliest - TODAY).days):
            day = TODAY + timedelta(days=between)
            if entitlement(PROGRAMME, level, held, past, day).kind == found.kind:
                assert not entitlement(PROGRAMME, level, held, past, day).may


@given(certificates, sets)
def test_order_of_what_is_known_changes_nothing(held: tuple[Held, ...], past: tuple[Tried, ...]) -> None:
    assert entitlement(PROGRAMME, LEAD, held, past, TODAY) == entitlement(PROGRAMME, LEAD, held[::-1], past[::-1], TODAY)


@given(certificates)
def test_a_level_is_held_since_a_day_from_which_on_it_was_never_not_held(held: tuple[Held, ...]) -> None:
    since = held_since(held, "responder", TODAY)
    now = current(held, "responder", TODAY)
    assert (since is not None) == (now is not None and now.state == "valid")
    if since is not None:
        good = [each for each in held if each.level == "responder" and each.state == "valid"]
        for back in range((TODAY - since).days + 1):
            day = since + timedelta(days=back)
            assert any(each.valid_from <= day <= each.valid_until for each in good)
