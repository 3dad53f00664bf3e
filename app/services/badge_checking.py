"""Is this badge good? Answered offline, from what one already trusts: known issuers, their list of revocations, the clock.

The answers differ because what to do differs: an expired badge was true once, an altered one never was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.clock import wall_text
from app.exports.open_badge import CONTEXT, TYPES, claims, seconds
from app.said import joined_said, say
from app.services.known_issuers import KnownKey, key_for
from app.services.revocations import Revocations
from app.services.signed_tokens import BADGE, AlteredError, check_signature, looked_into

VALID, EXPIRED, REVOKED, SUSPENDED, ALTERED, UNKNOWN, NOT_YET = (
    "valid", "expired", "revoked", "suspended", "altered", "unknown issuer", "not yet valid",
)  # fmt: skip
_REGISTERED = ("iss", "jti", "nbf", "exp", "sub")
_IDENTITY = re.compile(r"sha256\$[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check came to."""

    answer: str
    """valid, expired, revoked, suspended, altered, unknown issuer, or not yet valid."""
    sentence: str
    facts: dict = field(default_factory=dict)
    """What the badge says, only of one whose signature holds."""

    @property
    def valid(self) -> bool:
        """Whether it counts today."""
        return self.answer == VALID

    def values(self) -> dict:
        """As plain values, for JSON."""
        return {"answer": self.answer, "valid": self.valid, "sentence": str(self.sentence), **self.facts}


def check_badge(token: str, known: Iterable[KnownKey], lists: Iterable[Revocations], wall_ms: int) -> Verdict:
    """What this badge is worth now.

    Args:
        token: the signed badge.
        known: the keys that the checker trusts.
        lists: lists of revocations that hold; of one issuer's, the newest counts.
        wall_ms: what the checker's clock says.
    """
    try:
        header, badge = looked_into(token, BADGE)
        issuer = badge["issuer"].get("id") if isinstance(badge.get("issuer"), dict) else None
        key = key_for(known, issuer, header["kid"])
        if key is None:
            return Verdict(UNKNOWN, say("The badge is signed by nobody whom you have named as a known issuer."))
        check_signature(token, key.key())
        _check_form(badge)
    except AlteredError as trouble:
        return Verdict(ALTERED, trouble.sentence)
    awarded = seconds(badge["awardedDate"]) * 1000
    if key.retired_wall_ms is not None and awarded > key.retired_wall_ms:
        return Verdict(UNKNOWN, say("The badge is signed with a key that its issuer had given up before that day."))
    mine = max((each for each in lists if each.issuer == key.issuer), key=lambda each: each.as_of_ms, default=None)
    return _judged(badge, _facts(badge, key, mine), mine, awarded, wall_ms)


def _judged(badge: dict, facts: dict, mine: Revocations | None, awarded_ms: int, wall_ms: int) -> Verdict:
    as_of = wall_text(mine.as_of_ms) if mine else ""
    state, since = mine.states.get(badge["id"], ("", "")) if mine else ("", "")
    if state == REVOKED:
        return Verdict(REVOKED, say("Revoked on {day}, as of the list of {date}.", day=since[:10], date=as_of), facts)
    if state == SUSPENDED:
        return Verdict(SUSPENDED, say("Suspended since {day}, as of the list of {date}.", day=since[:10], date=as_of), facts)
    # The issuer has signed that it was this late already: a clock that says less has been set back.
    now_s = max(wall_ms, mine.as_of_ms if mine else 0, awarded_ms) // 1000
    clock = say("The clock of this machine stands before that.") if now_s > wall_ms // 1000 + 1 else ""
    if "validUntil" in badge and now_s > seconds(badge["validUntil"]):
        return Verdict(EXPIRED, joined_said((say("It was valid until {day}.", day=badge["validUntil"][:10]), clock)), facts)
    if now_s < seconds(badge["validFrom"]):
        return Verdict(NOT_YET, say("It is valid from {day} on.", day=badge["validFrom"][:10]), facts)
    listed = (
        say("Not revoked as of the list of {date}.", date=as_of) if mine else
        say("No list of revocations was at hand, so whether it was revoked since is not known.")
    )  # fmt: skip
    until = say("Signature and dates hold; valid until {day}.", day=badge.get("validUntil", "")[:10]) \
        if "validUntil" in badge else say("Signature and dates hold.")
    return Verdict(VALID, joined_said((until, listed, clock)), facts)


def _facts(badge: dict, key: KnownKey, mine: Revocations | None) -> dict:
    subject = badge["credentialSubject"]
    achievement = subject["achievement"]
    return {
        "id": badge["id"], "number": str(subject.get("licenseNumber", "")), "title": str(achievement["name"]),
        "issuer": key.name, "valid_from": badge["validFrom"], "valid_until": badge.get("validUntil", ""),
        "as_of": wall_text(mine.as_of_ms) if mine else "",
    }  # fmt: skip


def _check_form(badge: dict) -> None:
    """The rules of a badge that a signature alone does not keep.

    Raises: AlteredError.
    """
    try:
        right = (
            badge["@context"] == CONTEXT and badge["type"] == TYPES and isinstance(badge["id"], str)
            and isinstance(badge["issuer"]["id"], str) and _subject_holds(badge["credentialSubject"])
            and seconds(badge["awardedDate"]) > 0
        )  # fmt: skip
        plain = {name: value for name, value in badge.items() if name not in _REGISTERED}
        same = claims(plain) == badge
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, OSError):
        right = same = False
    if not right:
        raise AlteredError(say("It does not hold what an Open Badge must hold."))
    if not same:
        raise AlteredError(say("What it says twice, its issuer, number and dates, does not agree."))


def _subject_holds(subject: dict) -> bool:
    achievement = subject["achievement"]
    named = "id" in subject or (bool(subject["identifier"]) and all(
        each["type"] == "IdentityObject" and each["hashed"] is True and _IDENTITY.fullmatch(each["identityHash"])
        for each in subject["identifier"]
    ))  # fmt: skip
    texts = (achievement["id"], achievement["name"], achievement["description"])
    return named and "AchievementSubject" in subject["type"] and "Achievement" in achievement["type"] \
        and all(isinstance(text, str) and text for text in texts) and isinstance(achievement["criteria"], dict)
