"""The verbs and kinds of activity that others have defined, and those that only a company's own profile can."""

from __future__ import annotations

from app.exports.xapi.parts import Sender

_ADL = "http://adlnet.gov/expapi"
VERBS = {name: f"{_ADL}/verbs/{name}" for name in (
    "initialized", "answered", "passed", "failed", "completed", "terminated", "voided")}  # fmt: skip
OWN_VERBS = ("escalated", "certified", "renewed", "suspended", "reinstated", "revoked")
SIMULATION = f"{_ADL}/activities/simulation"
INTERACTION = f"{_ADL}/activities/cmi.interaction"
PROFILE = f"{_ADL}/activities/profile"


def verb(sender: Sender, name: str) -> dict:
    """A verb with its word; one that no vocabulary has gets an IRI of the company's profile."""
    return {"id": VERBS.get(name) or sender.iri("verbs", name), "display": {"en": name}}


def activity(iri: str, kind: str, name: str, **more: object) -> dict:
    """An activity with its kind and a name for people."""
    return {"objectType": "Activity", "id": iri, "definition": {"name": {"en": name}, "type": kind, **more}}


def category(sender: Sender) -> dict:
    """The profile that own words are explained in. cmi5 is not claimed: nothing launched this program."""
    return {"objectType": "Activity", "id": sender.base, "definition": {"type": PROFILE}}
