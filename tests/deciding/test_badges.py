"""A badge is checked offline and strictly: each answer for its own reason, and no changed byte goes unseen."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc.jwk import RSAKey

from app.clock import wall_text
from app.exports.open_badge import badge_id, claims, identity_hash, seconds
from app.services.badge_checking import (
    ALTERED, EXPIRED, NOT_YET, REVOKED, SUSPENDED, UNKNOWN, VALID, check_badge,
)
from app.services.known_issuers import KnownKey
from app.services.revocations import Revocations, read_revocations, revocation_list
from app.services.signed_tokens import REVOCATIONS, AlteredError, signed
from app.services.deciding.issuing import Seal
from app.storage.certificates import Certificate
from tests.deciding.making import DAY, NUMBER, confirmed, earned, sealed


class Issued:
    """A badge, who issued it, and what a checker knows."""

    def __init__(self, certificate: Certificate, seal: Seal, known: list[KnownKey], now: int) -> None:
        self.certificate, self.seal, self.known, self.now = certificate, seal, known, now
        self.badge = certificate.badge
        self.claims = _opened(self.badge.split(".")[1])

    def answer(self, token: str, lists: list[Revocations] | None = None, days: int = 0) -> str:
        return check_badge(token, self.known, lists or [], self.now + days * DAY).answer

    def sign(self, values: dict, kind: str = "JWT") -> str:
        return signed(values, self.seal.key, self.seal.kid, kind)

    def listed(self, state: str, when: int = 0) -> list[Revocations]:
        token = revocation_list([(self.certificate.number, state, self.now)], self.seal.issuer, self.seal.key,
                                self.seal.kid, self.now + when)  # fmt: skip
        return [read_revocations(token, self.known)]


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Issued]:
    with earned(tmp_path_factory.mktemp("home")) as app:
        made = confirmed(app)
        yield Issued(made, sealed(app), app.issuer_keys.known("Skylark Air"), app.clock.wall_ms())


def _opened(part: str) -> dict:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def _part(value: object) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


# ------------------------------------------------------------------- answers


def test_a_badge_is_valid_until_its_last_day_is_over(issued: Issued) -> None:
    assert issued.answer(issued.badge) == VALID
    assert issued.answer(issued.badge, days=365) == VALID
    assert issued.answer(issued.badge, days=366) == EXPIRED


def test_a_badge_says_what_it_must_and_nothing_about_points_scenarios_or_the_name(issued: Issued) -> None:
    plain = json.dumps(issued.claims)
    subject = issued.claims["credentialSubject"]["identifier"][0]
    assert subject["identityHash"] == identity_hash(NUMBER, subject["salt"])
    for word in ("Kim", NUMBER, "10000", "blank", issued.certificate.person_hash):
        assert word not in plain
    assert "ISO/IEC 17024" in plain and "unsupervised" in plain and "Provisional" in plain


def test_revoked_and_suspended_are_told_as_of_the_lists_date(issued: Issued) -> None:
    for state, answer in (("revoked", REVOKED), ("suspended", SUSPENDED)):
        verdict = check_badge(issued.badge, issued.known, issued.listed(state, DAY), issued.now + 2 * DAY)
        assert verdict.answer == answer and wall_text(issued.now + DAY) in verdict.sentence


def test_the_newest_list_counts_and_another_issuers_list_does_not(issued: Issued) -> None:
    old, none = issued.listed("suspended"), Revocations(issued.seal.issuer, issued.now + DAY, {})
    assert issued.answer(issued.badge, [none, *old]) == VALID
    foreign = replace(issued.listed("revoked", 2 * DAY)[0], issuer="ni:///sha-256;somebody")
    assert issued.answer(issued.badge, [foreign]) == VALID


def test_without_a_list_it_says_that_nothing_is_known_of_revocations(issued: Issued) -> None:
    assert "not known" in check_badge(issued.badge, issued.known, [], issued.now).sentence


def test_nobody_known_means_unknown_issuer(issued: Issued) -> None:
    assert check_badge(issued.badge, [], [], issued.now).answer == UNKNOWN


def test_a_clock_that_was_set_back_makes_no_expired_badge_valid(issued: Issued) -> None:
    late = [Revocations(issued.seal.issuer, issued.now + 400 * DAY, {})]
    verdict = check_badge(issued.badge, issued.known, late, issued.now)
    assert verdict.answer == EXPIRED and "clock" in verdict.sentence
    assert "clock" in check_badge(issued.badge, issued.known, [], issued.now - 90 * DAY).sentence


def test_a_badge_that_begins_later_is_not_yet_valid(issued: Issued) -> None:
    later = {**issued.claims, "validFrom": "2026-06-01T00:00:00Z", "nbf": seconds("2026-06-01T00:00:00Z")}
    assert issued.answer(issued.sign(later)) == NOT_YET
    assert issued.answer(issued.sign(later), days=200) == VALID


# ------------------------------------------------------------------ tampering


@given(st.data())
def test_no_letter_of_a_badge_can_be_changed(issued: Issued, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(issued.badge) - 1))
    letter = data.draw(st.sampled_from("ABCxyz019-_.=+/ \n"))
    changed = issued.badge[:place] + letter + issued.badge[place + 1:]
    assert changed == issued.badge or issued.answer(changed) in (ALTERED, UNKNOWN)


@given(st.data())
def test_no_cut_off_badge_is_taken(issued: Issued, data: st.DataObject) -> None:
    assert issued.answer(issued.badge[: data.draw(st.integers(0, len(issued.badge) - 1))]) == ALTERED


def test_every_field_that_is_changed_added_or_left_out_is_seen(issued: Issued) -> None:
    head, _, signature = issued.badge.split(".")
    for name, value in issued.claims.items():
        for changed in ({**issued.claims, name: "other"}, {each: kept for each, kept in issued.claims.items() if each != name}):
            answer = issued.answer(f"{head}.{_part(changed)}.{signature}")
            assert answer == (UNKNOWN if name == "issuer" else ALTERED), (name, value)
    assert issued.answer(f"{head}.{_part({**issued.claims, 'rank': 'gold'})}.{signature}") == ALTERED


@pytest.mark.parametrize("header", [
    {"alg": "none"}, {"alg": "None"}, {"alg": "RS512"}, {"alg": "PS256"}, {"alg": ""}, {"alg": 7}, {"typ": REVOCATIONS},
    {"typ": "jwt"}, {"crit": ["exp"]}, {"jwk": {}}, {"b64": False}, {"kid": 7}, {"x5u": "https://example.com"},
])  # fmt: skip
def test_no_other_header_is_taken(issued: Issued, header: dict) -> None:
    _, body, signature = issued.badge.split(".")
    whole = {"alg": "RS256", "kid": issued.seal.kid, "typ": "JWT", **header}
    for end in (signature, "", "AA"):
        assert issued.answer(f"{_part(whole)}.{body}.{end}") == ALTERED


def test_a_badge_without_a_signature_is_altered(issued: Issued) -> None:
    assert issued.answer(f"{_part({'alg': 'none', 'kid': issued.seal.kid, 'typ': 'JWT'})}.{_part(issued.claims)}.") == ALTERED


def test_the_public_key_is_no_secret_to_sign_with(issued: Issued) -> None:
    body = f"{_part({'alg': 'HS256', 'kid': issued.seal.kid, 'typ': 'JWT'})}.{_part(issued.claims)}"
    public = issued.seal.key.raw_value.public_key()
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    for secret in (public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
                   public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)):
        mac = hmac.new(secret, body.encode(), hashlib.sha256).digest()
        assert issued.answer(f"{body}.{_part(mac)}") == ALTERED


def test_another_issuers_key_under_the_same_name_signs_nothing(issued: Issued) -> None:
    other = RSAKey.generate_key(2_048, auto_kid=False)
    assert issued.answer(signed(issued.claims, other, issued.seal.kid)) == ALTERED
    jwk = {name: other.as_dict(private=False)[name] for name in ("kty", "n", "e")}
    known = KnownKey(other.thumbprint(), "ni:///sha-256;other", "Other Air", jwk, 0, None)
    issued.known.append(known)
    try:  # known too, but not for this issuer
        assert issued.answer(signed(issued.claims, other, known.kid)) == UNKNOWN
        posing = {**issued.claims, "iss": "ni:///sha-256;other"}
        assert issued.answer(signed(posing, other, known.kid)) == UNKNOWN
        mixed = {**issued.claims, "issuer": {**issued.claims["issuer"], "id": "ni:///sha-256;other"}}
        assert issued.answer(signed(mixed, other, known.kid)) == ALTERED
    finally:
        issued.known.remove(known)


@pytest.mark.parametrize("change", [
    {"iss": "ni:///sha-256;other"}, {"jti": "urn:uuid:1"}, {"nbf": 1}, {"exp": 4_000_000_000}, {"sub": "x"},
    {"@context": []}, {"@context": ["https://www.w3.org/ns/credentials/v2"]}, {"type": ["VerifiableCredential"]},
    {"validFrom": "2026-01-01"}, {"validUntil": "2027-01-01T23:59:59"}, {"awardedDate": None}, {"credentialSubject": {}},
    {"credentialSubject": []}, {"id": 7}, {"nbf": True}, {"awardedDate": "9" * 400},
])  # fmt: skip
def test_what_a_signed_badge_says_twice_or_must_say_has_to_agree(issued: Issued, change: dict) -> None:
    assert issued.answer(issued.sign({**issued.claims, **change})) == ALTERED


def test_a_name_that_stands_twice_is_not_taken(issued: Issued) -> None:
    text = json.dumps(issued.claims)
    doubled = ('{"validUntil":"2099-01-01T00:00:00Z",' + text[1:]).encode()
    from joserfc import jws

    head = {"alg": "RS256", "kid": issued.seal.kid, "typ": "JWT"}
    assert issued.answer(jws.serialize_compact(head, doubled, issued.seal.key, algorithms=["RS256"])) == ALTERED


@pytest.mark.parametrize("token", ["", "a", "..", "a.b", "a.b.c", "a.b.c.d", "é.é.é", "x" * 5_000_000, "{}", " . . "])
def test_rubbish_is_altered(issued: Issued, token: str) -> None:
    assert issued.answer(token) == ALTERED


def test_a_deep_payload_is_no_way_in(issued: Issued) -> None:
    head, _, signature = issued.badge.split(".")
    assert issued.answer(f"{head}.{_part(b'[' * 100_000)}.{signature}") == ALTERED
    assert issued.answer(f"{head}.{_part({'issuer': 7})}.{signature}") in (ALTERED, UNKNOWN)


# ----------------------------------------------------------------- revocations


def test_a_list_of_revocations_holds_ids_dates_and_states_and_no_reason(issued: Issued) -> None:
    token = revocation_list([(issued.certificate.number, "revoked", issued.now)], issued.seal.issuer, issued.seal.key,
                            issued.seal.kid, issued.now)  # fmt: skip
    told = _opened(token.split(".")[1])
    assert told["list"] == [{"id": badge_id(issued.certificate.number), "date": wall_text(issued.now), "status": "revoked"}]
    assert set(told) == {"iss", "iat", "list"}


def test_a_list_is_no_badge_and_a_badge_is_no_list(issued: Issued) -> None:
    token = revocation_list([], issued.seal.issuer, issued.seal.key, issued.seal.kid, issued.now)
    assert issued.answer(token) == ALTERED
    with pytest.raises(AlteredError):
        read_revocations(issued.badge, issued.known)


def test_a_long_list_can_be_read(issued: Issued) -> None:
    rows = [(f"SD-{number}", "revoked", issued.now) for number in range(3_000)]
    token = revocation_list(rows, issued.seal.issuer, issued.seal.key, issued.seal.kid, issued.now)
    assert len(read_revocations(token, issued.known).states) == 3_000


@pytest.mark.parametrize("entries", [
    [{"id": "a", "date": "2026-01-01T00:00:00Z", "status": "fine"}], [{"id": "a", "date": "x", "status": "revoked"}],
    [{"id": "a", "status": "revoked"}], [7], "x", [{"id": "a", "date": "2026-01-01T00:00:00Z", "status": "revoked"}] * 2,
])  # fmt: skip
def test_a_signed_list_in_another_form_is_not_taken(issued: Issued, entries: object) -> None:
    token = issued.sign({"iss": issued.seal.issuer, "iat": 1, "list": entries}, REVOCATIONS)
    with pytest.raises(AlteredError):
        read_revocations(token, issued.known)


def test_a_badge_comes_out_as_it_went_in(issued: Issued) -> None:
    plain = {name: value for name, value in issued.claims.items() if name not in ("iss", "jti", "nbf", "exp")}
    assert claims(plain) == issued.claims
