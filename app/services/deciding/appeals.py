"""Appeals: the records are folded again, and somebody who decided nothing of it before decides.

An appeal may be made against a declined proposal, a suspended or revoked certificate, or a set that did not pass.
What was decided first stays written; the decision on the appeal stands beside it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from app.certification.entitlement import DECLINED, GRANTED, WAITING
from app.certification.holding import REVOKED, SUSPENDED, VALID
from app.errors import RefusedError
from app.said import say
from app.services.deciding.awarding import Awarding, Confirmed
from app.services.deciding.evidence import Looked, counted
from app.services.deciding.impartial import check_clock, check_ground, check_name, same_person
from app.services.deciding.issuing import Seal
from app.storage.certificates import Certificate, Certificates
from app.storage.database import Database
from app.storage.exam_evidence import ExamEvidence, ExamSet
from app.storage.people import People
from app.storage.proposals import APPEAL, Proposal, Proposals
from app.units import MS_PER_DAY

APPEAL_DAYS = 30
"""From the decision, or from the end of a set, on."""
CheckImpartial = Callable[[str, str, str, Sequence[str]], None]


class Appeals:
    """The appeals of one home."""

    def __init__(
        self, database: Database, awarding: Awarding, check_impartial: CheckImpartial, tell: Callable[[str], None]
    ) -> None:
        self._database, self._awarding, self._check_impartial, self._tell = database, awarding, check_impartial, tell
        self._proposals, self._certificates = Proposals(database), Certificates(database)
        self._evidence, self._people = ExamEvidence(database), People(database)

    def lodge(self, target: str, by: str, ground: str, wall_ms: int) -> Proposal:
        """Take an appeal in, with what the replay of the records says.

        Args:
            target: a certificate's number, a declined proposal's number, or a set's id.
            by: who appeals.
            ground: why.
            wall_ms: now.
        Raises: UsageError without name or ground; RefusedError if there is nothing of that name to appeal against, it
            is too late, or an appeal waits already.
        """
        check_name(by)
        check_ground(ground)
        kind, exam_set, decided_ms, deciders, certificate = self._target(target)
        check_clock(wall_ms, decided_ms)
        if wall_ms - decided_ms > APPEAL_DAYS * MS_PER_DAY:
            raise RefusedError(say("An appeal may be made within %n day(s); that time is over.", "", APPEAL_DAYS))
        told = {
            "of": kind, "target": target, "set": exam_set.id, "deciders": deciders, "ground": ground,
            "replay": [asdict(each) for each in self.look(exam_set)],
        }  # fmt: skip
        with self._database.transaction():
            if any(each.kind == APPEAL and json.loads(each.evidence)["target"] == target for each in self._proposals.all(WAITING)):
                raise RefusedError(say("An appeal against {target} waits already.", target=target))
            number = self._proposals.add(Proposal(
                0, exam_set.person, exam_set.person_hash, exam_set.programme, exam_set.programme_digest, exam_set.level,
                APPEAL, certificate, json.dumps(told), by, wall_ms, WAITING, None, None, None,
            ))  # fmt: skip
        found = self._proposals.get(number)
        assert found is not None  # it was saved in the lines above
        return found

    def look(self, exam_set: ExamSet) -> list[Looked]:
        """Fold the records of a set again."""
        return self._awarding.look(exam_set, counted(self._evidence.drills(exam_set.id)))

    def reject(self, number: int, by: str, ground: str, wall_ms: int, trained_by: Sequence[str] = ()) -> None:
        """The first decision stands.

        Raises: UsageError without name or ground; RefusedError if this person may not decide it, or it is decided.
        """
        appeal, told = self._open(number, by, ground, wall_ms, trained_by)
        with self._database.transaction():
            self._proposals.decide(appeal.id, DECLINED, by, wall_ms, ground)
            if told["of"] == "certificate":
                found = self._certificates.get(told["target"])
                if found is not None:
                    self._certificates.change(found.number, found.state, found.state, "upheld", wall_ms, by, ground)

    def allow(
        self, number: int, by: str, ground: str, wall_ms: int, seal: Seal | None = None, folder: Path | None = None,
        trained_by: Sequence[str] = (),
    ) -> Confirmed | Certificate | None:  # fmt: skip
        """The first decision falls: a certificate is given back, or given; a set that failed counts as no attempt.

        A set that does not pass when it is folded again earns no certificate, whoever decides.

        Args:
            seal: signs the badge; needed where a proposal was declined.
            folder: where its files go; None: nowhere.
        Raises: as `reject`; RefusedError also if the records, folded again, do not earn a certificate.
        """
        appeal, told = self._open(number, by, ground, wall_ms, trained_by)
        if told["of"] == "certificate":
            return self._give_back(appeal, told["target"], by, ground, wall_ms)
        if told["of"] == "set":
            with self._database.transaction():
                self._proposals.decide(appeal.id, GRANTED, by, wall_ms, ground)
                self._evidence.give_back(told["set"])
            return None
        if seal is None:
            raise RefusedError(say("To give a certificate, its badge has to be signed."))
        made = self._awarding.give(appeal, by, seal, wall_ms, ground, folder)
        self._tell(made.certificate.number)
        return made

    def _give_back(self, appeal: Proposal, number: str, by: str, ground: str, wall_ms: int) -> Certificate:
        found = self._certificates.get(number)
        if found is None or found.state == VALID:
            raise RefusedError(say("Certificate {number} is valid already.", number=number))
        with self._database.transaction():
            self._proposals.decide(appeal.id, GRANTED, by, wall_ms, ground)
            self._certificates.change(number, found.state, VALID, "reinstated", wall_ms, by, ground)
        self._tell(number)
        restored = self._certificates.get(number)
        assert restored is not None  # it was there a line above
        return restored

    def _open(self, number: int, by: str, ground: str, wall_ms: int, trained_by: Sequence[str]) -> tuple[Proposal, dict]:
        check_name(by)
        check_ground(ground)
        appeal = self._proposals.get(number)
        if appeal is None or appeal.kind != APPEAL:
            raise RefusedError(say("There is no appeal {number} here.", number=number))
        if appeal.state != WAITING:
            raise RefusedError(say("Appeal {number} is decided already, by {by}.", number=number, by=appeal.decided_by or "?"))
        check_clock(wall_ms, appeal.proposed_wall_ms)
        told = json.loads(appeal.evidence)
        if any(same_person(by, each) for each in told["deciders"]):
            raise RefusedError(
                say("{name} has decided about this before.", name=by),
                say("An appeal is decided by somebody else."),
            )
        person = self._people.get(appeal.person) if appeal.person else None
        self._check_impartial(by, person.name if person else appeal.proposed_by, told["set"], trained_by)
        return appeal, told

    def _target(self, target: str) -> tuple[str, ExamSet, int, list[str], str | None]:
        """What is appealed: kind, set, since when, who decided of it, and its certificate."""
        if (certificate := self._certificates.get(target)) is not None:
            if certificate.state not in (SUSPENDED, REVOKED):
                raise RefusedError(say("Certificate {number} is valid: there is nothing to appeal against.", number=target))
            events = self._certificates.events(target)
            return ("certificate", self._set(json.loads(certificate.evidence)["set"]), events[-1].wall_ms,
                    [each.decided_by for each in events if each.kind != "issued"], target)  # fmt: skip
        if target.isdecimal() and len(target) < 18 and (proposal := self._proposals.get(int(target))) is not None:
            if proposal.state != DECLINED or proposal.kind == APPEAL:
                raise RefusedError(say("Proposal {number} was not declined: there is nothing to appeal against.", number=target))
            told = json.loads(proposal.evidence)
            return "proposal", self._set(told["set"]), proposal.decided_wall_ms or 0, [proposal.decided_by or ""], None
        exam_set = self._set(target)
        if self._awarding.passes(exam_set):
            raise RefusedError(say("This set passed: there is nothing to appeal against."))
        return "set", exam_set, exam_set.closed_wall_ms or exam_set.opened_wall_ms, [], None

    def _set(self, number: str) -> ExamSet:
        found = self._evidence.get(number)
        if found is None:
            raise RefusedError(say("There is no certificate, proposal or set {number!r} here.", number=number[:40]))
        return found
