"""A certificate as an Open Badge 3.0 credential: plain values, every one of them checked again by the reader."""

from __future__ import annotations

import re
import uuid
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timezone
from hashlib import sha256

CONTEXT = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
TYPES = ["VerifiableCredential", "OpenBadgeCredential"]
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
_SPACE = uuid.UUID("6c9f1f0e-6e0a-5d3e-9d0e-3f2f5a1f7c11")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")


@dataclass(frozen=True, slots=True)
class Award:
    """What a badge says. Moments are UTC, `2026-03-01T00:00:00Z`."""

    number: str
    issuer: str
    """URI of the issuer."""
    company: str
    title: str
    """What was reached, such as `Responder`."""
    programme: str
    programme_digest: str
    level: str
    description: str
    criteria: str
    valid_from: str
    valid_until: str
    awarded: str
    subject: str
    """The employee number as text; only its salted hash goes into the badge."""
    salt: str
    cut: str
    """The mean that passes the set, such as `70`. What the holder reached is nobody's business who sees a badge."""
    evidence: tuple[str, ...]
    """The last hash of each drill's record, hex; which scenarios they were is not told, some are still in use."""


def badge_id(number: str) -> str:
    """The badge's own id, the same for ever for one certificate."""
    return f"urn:uuid:{uuid.uuid5(_SPACE, number)}"


def identity_hash(subject: str, salt: str) -> str:
    """How a badge names its holder."""
    return "sha256$" + sha256((subject + salt).encode()).hexdigest()


def credential(award: Award) -> dict:
    """The credential; nothing in it is empty."""
    result = f"urn:uuid:{uuid.uuid5(_SPACE, f'result {award.programme_digest} {award.level}')}"
    achievement = {
        "id": f"urn:uuid:{uuid.uuid5(_SPACE, f'level {award.programme_digest} {award.level}')}",
        "type": ["Achievement"], "achievementType": "Certification", "name": award.title,
        "description": award.description, "criteria": {"narrative": award.criteria}, "inLanguage": "en",
        "version": award.programme_digest[:16],
        "resultDescription": [{
            "id": result, "type": ["ResultDescription"], "name": "Mean over the set, scaled so that each drill's cut is 70",
            "resultType": "ScaledScore", "valueMin": "0", "valueMax": "100", "requiredValue": award.cut,
        }],
    }  # fmt: skip
    return {
        "@context": CONTEXT, "id": badge_id(award.number), "type": TYPES,
        "name": f"{award.title} · internal certificate of {award.company}",
        "issuer": {"id": award.issuer, "type": ["Profile"], "name": award.company},
        "validFrom": award.valid_from, "validUntil": award.valid_until, "awardedDate": award.awarded,
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [{
                "type": "IdentityObject", "hashed": True, "identityHash": identity_hash(award.subject, award.salt),
                "identityType": "systemId", "salt": award.salt,
            }],
            "licenseNumber": award.number, "achievement": achievement,
            "result": [{"type": ["Result"], "resultDescription": result, "status": "Completed"}],
        },
        "evidence": [
            {"id": f"ni:///sha-256;{_base64url(head)}", "type": ["Evidence"], "name": f"Record of exam drill {number}"}
            for number, head in enumerate(award.evidence, 1)
        ],
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }  # fmt: skip


def claims(badge: dict) -> dict:
    """The credential as the payload of a token: the same again under the names that tokens have."""
    registered = {"iss": badge["issuer"]["id"], "jti": badge["id"], "nbf": seconds(badge["validFrom"])}
    if "validUntil" in badge:
        registered["exp"] = seconds(badge["validUntil"])
    if subject := badge["credentialSubject"].get("id"):
        registered["sub"] = subject
    return {**badge, **registered}


def seconds(moment: str) -> int:
    """A moment in UTC as seconds since 1970.

    Raises: ValueError if it is no moment, or says no time zone.
    """
    if not isinstance(moment, str) or not 20 <= len(moment) <= 40:
        raise ValueError("no moment")
    if _MOMENT.fullmatch(moment):
        return int(datetime.strptime(moment, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc).timestamp())
    found = datetime.fromisoformat(moment)
    if found.tzinfo is None or "T" not in moment:
        raise ValueError("a moment without a time zone")
    return int(found.timestamp())


def _base64url(digest: str) -> str:
    return urlsafe_b64encode(bytes.fromhex(digest)).rstrip(b"=").decode()
