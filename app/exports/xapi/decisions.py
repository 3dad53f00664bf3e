"""A decision about a certificate as one statement. Who decided and why stay in the house."""

from __future__ import annotations

from dataclasses import dataclass

from app.exports.xapi.parts import PLATFORM, Sender, registration_of, statement_id, timestamp
from app.exports.xapi.words import OWN_VERBS, activity, category, verb

KINDS = {"issued": "certified", "renewed": "renewed", "suspended": "suspended", "reinstated": "reinstated",
         "revoked": "revoked"}  # fmt: skip
"""What is decided about a certificate -> the verb of the own profile that says it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a certificate, and when. Dates are ISO text."""

    certificate: str
    kind: str
    """One of `KINDS`."""
    wall_ms: int
    person_hash: str
    programme_digest: str
    level: str
    level_title: str
    valid_from: str
    valid_until: str
    """Empty: it does not run out."""
    provisional: bool = False
    number: int = 0
    """Of the event among those of its certificate: the same thing may be decided twice."""


def decision_statement(decision: Decision, sender: Sender) -> dict:
    """The statement of a decision.

    Raises: KeyError for a kind that is none of `KINDS`.
    """
    name = KINDS[decision.kind]
    assert name in OWN_VERBS
    extensions = {
        sender.iri("extensions", "valid-from"): decision.valid_from,
        sender.iri("extensions", "valid-until"): decision.valid_until,
        sender.iri("extensions", "provisional"): decision.provisional,
    }
    level = sender.iri("programmes", decision.programme_digest or "none", "levels", decision.level or "none")
    return {
        "id": statement_id(f"certificate {decision.certificate}", f"{decision.kind}/{decision.number}"),
        "actor": sender.actor(decision.person_hash),
        "verb": verb(sender, name),
        "object": activity(
            sender.iri("certificates", decision.certificate), sender.iri("activities", "certificate"),
            decision.level_title or decision.level or decision.certificate,
        ),
        "context": {
            "registration": registration_of(f"certificate {decision.certificate}"),
            "platform": PLATFORM,
            "contextActivities": {
                "grouping": [activity(level, sender.iri("activities", "level"), decision.level_title or decision.level or "none")],
                "category": [category(sender)],
            },
            "extensions": {name: value for name, value in extensions.items() if value != ""},
        },
        "timestamp": timestamp(decision.wall_ms),
    }  # fmt: skip
