"""What all statements of one attempt have in common: who, when, in which set, about which edition."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.record import Header
from app.engine.scenario import Inject, Scenario
from app.exports.xapi.parts import PLATFORM, Sender, duration, registration_of, statement_id, timestamp
from app.exports.xapi.words import SIMULATION, activity, category, verb


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is known of an exam attempt beside its record. Scores in hundredths of a point."""

    head: str
    exam_set: str
    """Empty: it belongs to none."""
    person_hash: str
    programme_digest: str
    level: str
    cut: int
    provisional: bool
    passed: bool
    status: str
    """ended, interrupted or void."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Frame:
    """Makes the statements of one attempt. `ended_ms` is drill time."""

    attempt: Attempt
    header: Header
    scenario: Scenario
    sender: Sender
    ended_ms: int

    @property
    def drill_iri(self) -> str:
        """The scenario in the edition that was played."""
        return self.sender.iri("scenarios", self.scenario.id, self.header.scenario_digest)

    def post(self, inject: Inject, *steps: str) -> str:
        """One post of it, or something asked about the post."""
        return "/".join((self.drill_iri, self.sender.iri("posts", inject.id, *steps).removeprefix(f"{self.sender.base}/")))

    def drill(self) -> dict:
        """The scenario as an activity. Its title and no more: what an exam asks stays sealed."""
        return activity(self.drill_iri, SIMULATION, self.scenario.title or self.scenario.id)

    def whole(self, name: str, at_ms: int, result: dict | None = None) -> dict:
        """A statement about the attempt as a whole."""
        return self._statement(name, name, self.drill(), at_ms, result, [])

    def part(self, name: str, slot: str, thing: dict, at_ms: int, since_ms: int, result: dict) -> dict:
        """A statement about something within the attempt.

        Args:
            at_ms, since_ms: drill time of the act, and of when it could first be done.
        """
        if self.sender.answer_times:
            result = {**result, "duration": duration(at_ms - since_ms)}
        else:
            at_ms = self.ended_ms
        return self._statement(name, f"{name}/{slot}", thing, at_ms, result, [self.drill()])

    def _statement(self, name: str, slot: str, thing: dict, at_ms: int, result: dict | None, parent: list) -> dict:
        attempt, sender = self.attempt, self.sender
        level = sender.iri("programmes", attempt.programme_digest or "none", "levels", attempt.level or "none")
        within = {
            **({"parent": parent} if parent else {}),
            "grouping": [activity(level, sender.iri("activities", "level"), attempt.level or "none")],
            "category": [category(sender)],
        }
        return {
            "id": statement_id(attempt.head, slot),
            "actor": sender.actor(attempt.person_hash),
            "verb": verb(sender, name),
            "object": thing,
            **({"result": result} if result else {}),
            "context": {
                "registration": registration_of(attempt.exam_set or attempt.head),
                "revision": self.header.scenario_digest,
                "platform": PLATFORM,
                **({"language": attempt.language} if attempt.language else {}),
                "contextActivities": within,
            },
            "timestamp": timestamp(self.header.start_wall_ms + min(at_ms, self.ended_ms)),
        }
