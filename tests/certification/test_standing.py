"""Where a person is in a programme."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given

from app.certification.holding import Held
from app.certification.standing import standing
from tests.certification.programmes import PROGRAMME, TODAY, certificate
from tests.certification.test_entitlement import certificates, sets

SOON = TODAY + timedelta(days=300)


def test_whoever_is_new_lacks_everything_and_reads_what_it_takes() -> None:
    responder, lead = standing(PROGRAMME, (), (), TODAY)
    assert (responder.state, responder.certificate, responder.until) == ("none", "", None)
    assert responder.lacks == (
        "4 unseen drills of difficulty 1 to 3.",
        "A mean of 70 or more over the whole set, no drill under 50.",
        "At most 0 critical and 2 serious breaches over the set.",
    )
    assert responder.next.may and not lead.next.may
    assert "It is supervised by a named person." in lead.lacks
    assert "A valid certificate Responder is needed first." in lead.lacks


@pytest.mark.parametrize(
    ("state", "until", "found"),
    [("valid", TODAY + timedelta(days=91), "valid"), ("valid", TODAY + timedelta(days=90), "expiring"),
     ("valid", TODAY, "expiring"), ("valid", TODAY - timedelta(days=1), "lapsed"),
     ("suspended", SOON, "suspended"), ("revoked", SOON, "revoked"), ("suspended", TODAY - timedelta(days=1), "lapsed")],
)  # fmt: skip
def test_a_certificate_is_told_as_it_stands_today(state: str, until: date, found: str) -> None:
    held = (certificate(TODAY - timedelta(days=100), until, state=state),)
    level = standing(PROGRAMME, held, (), TODAY)[0]
    assert (level.state, level.until, level.certificate) == (found, until, held[0].number)
    assert (level.since is not None) == (found in ("valid", "expiring"))


def test_a_running_certificate_is_told_before_one_that_was_revoked_later() -> None:
    held = (certificate(TODAY, SOON), certificate(TODAY, SOON + timedelta(days=9), state="revoked"))
    assert standing(PROGRAMME, held, (), TODAY)[0].state == "valid"


def test_whoever_holds_a_level_lacks_nothing_and_sees_when_it_may_be_renewed() -> None:
    level = standing(PROGRAMME, (certificate(TODAY, SOON),), (), TODAY)[0]
    assert level.lacks == () and level.next.earliest == SOON - timedelta(days=90)


@given(certificates, sets)
def test_standing_knows_every_level_and_says_what_is_missing(held: tuple[Held, ...], past: tuple) -> None:
    found = standing(PROGRAMME, held, past, TODAY)
    assert [level.level for level in found] == ["responder", "lead"]
    for level in found:
        assert (level.state in ("valid", "expiring")) == (level.since is not None)
        assert level.state == "valid" or level.lacks
