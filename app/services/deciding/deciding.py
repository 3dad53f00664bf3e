"""Proposals and decisions. The program finds what was earned; whether it is given, a named person decides.

That person neither trained nor supervised the candidate. Each decision carries who, why and when, and is added to
what was decided before.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.certification.entitlement import DECLINED, WAITING
from app.certification.holding import REVOKED, SUSPENDED, VALID
from app.errors import RefusedError, StormdrillError, UsageError
from app.paths import Paths
from app.said import Said, joined_said, say
from app.services.deciding.appeals import Appeals
from app.services.deciding.awarding import Awarding, CompanyOf, Confirmed, CutError
from app.services.deciding.impartial import check_clock, check_decider, check_ground, check_name
from app.services.deciding.issuing import Seal
from app.services.deciding.proposing import FindProgramme, FindTried, earned
from app.services.editions import Find
from app.storage.certificates import Certificate, CertificateEvent, Certificates
from app.storage.database import Database
from app.storage.exam_evidence import ExamEvidence
from app.storage.people import People
from app.storage.proposals import APPEAL, Proposal, Proposals


@dataclass(frozen=True, slots=True)
class Refused:
    """A proposal of a batch that was left as it was, and why."""

    proposal: int
    reason: Said


GoingOn = Callable[[Confirmed | Refused], bool]
"""Told each result of a batch; False: stop here."""


class Deciding:
    """All decisions of one home.

    Args:
        database: the data file.
        paths: the home.
        find: finds the edition that a record was played in.
        programmes: finds the edition of a programme.
        cut_error: tells a cut's standard error.
        tried: tells the sets that a person has begun.
        company_of: tells who issues.
        after: is told the number of each certificate about which something was decided.
    """

    def __init__(
        self, database: Database, paths: Paths, find: Find, programmes: FindProgramme, cut_error: CutError,
        tried: FindTried, company_of: CompanyOf, after: Callable[[str], object],
    ) -> None:  # fmt: skip
        self._after = after
        self._database, self._programmes, self._tried = database, programmes, tried
        self._awarding = Awarding(database, paths, find, programmes, cut_error, company_of)
        self.proposals, self.certificates = Proposals(database), Certificates(database)
        self._evidence, self._people = ExamEvidence(database), People(database)

    @cached_property
    def appeals(self) -> Appeals:
        """Appeals against decisions and results."""
        return Appeals(self._database, self._awarding, self.check_impartial, self._tell)

    # ------------------------------------------------------------ proposing

    def propose(self, wall_ms: int) -> list[Proposal]:
        """Propose what has been earned since the last time.

        Returns: the new proposals.
        Raises: StorageError if they cannot be saved; then none is.
        """
        with self._database.transaction():
            new = earned(self._evidence, self.certificates, self._programmes, self._tried, wall_ms)
            numbers = [self.proposals.add(each) for each in new]
        return [found for number in numbers if (found := self.proposals.get(number)) is not None]

    def waiting(self) -> list[Proposal]:
        """What waits for a decision, appeals included, oldest first."""
        return self.proposals.all(WAITING)

    # ------------------------------------------------------------- deciding

    def confirm(
        self, numbers: Sequence[int], by: str, seal: Seal, wall_ms: int, ground: str = "", folder: Path | None = None,
        trained_by: Sequence[str] = (), going_on: GoingOn = lambda done: True,
    ) -> list[Confirmed | Refused]:  # fmt: skip
        """Give what was proposed. Each proposal of a batch stands for itself: a refused one leaves the others alone.

        Args:
            numbers: which proposals.
            by: who decides.
            seal: what signs the badges.
            wall_ms: now.
            ground: why; needed where the program has doubts.
            folder: where page and badge are written; None: nowhere, they can be made later.
            trained_by: who trained the candidates.
            going_on: is told each result as it comes; whatever is left when it says False stays as it was.
        Raises: UsageError without a usable name; ExportError or StorageError if the disk is full or cannot be
            written: what was confirmed before that stays, the one at hand and those after it are untouched.
        """
        check_name(by)
        check_ground(ground, needed=False)
        done: list[Confirmed | Refused] = []
        for number in dict.fromkeys(numbers):
            done.append(self._confirm_one(number, by, seal, wall_ms, ground, folder, trained_by))
            if not going_on(done[-1]):
                break
        return done

    def decline(self, numbers: Sequence[int], by: str, ground: str, wall_ms: int, trained_by: Sequence[str] = ()) -> None:
        """Do not give what was proposed; all of these or none.

        Raises: UsageError without name or ground; RefusedError if this person may not decide one of them, or one is
            decided already.
        """
        check_ground(ground)
        with self._database.transaction():
            for number in dict.fromkeys(numbers):
                proposal = self._open(number)
                self._check_decider(by, proposal, trained_by)
                check_clock(wall_ms, proposal.proposed_wall_ms)
                self.proposals.decide(number, DECLINED, by, wall_ms, ground)

    def suspend(self, number: str, by: str, ground: str, wall_ms: int, trained_by: Sequence[str] = ()) -> Certificate:
        """Take a certificate away for a time.

        Raises: as `revoke`.
        """
        return self._change(number, (VALID,), SUSPENDED, "suspended", by, ground, wall_ms, trained_by)

    def reinstate(self, number: str, by: str, ground: str, wall_ms: int, trained_by: Sequence[str] = ()) -> Certificate:
        """Give a suspended certificate back; it runs out when it always would have.

        Raises: as `revoke`.
        """
        return self._change(number, (SUSPENDED,), VALID, "reinstated", by, ground, wall_ms, trained_by)

    def revoke(self, number: str, by: str, ground: str, wall_ms: int, trained_by: Sequence[str] = ()) -> Certificate:
        """Take a certificate away for good; only an appeal brings it back.

        Raises: UsageError without name or ground; RefusedError if there is no such certificate, it is in a state in
            which that means nothing, this person may not decide it, or somebody was quicker.
        """
        return self._change(number, (VALID, SUSPENDED), REVOKED, "revoked", by, ground, wall_ms, trained_by)

    # -------------------------------------------------------------- showing

    def certificate(self, number: str) -> Certificate:
        """The certificate with this number.

        Raises: RefusedError if there is none.
        """
        found = self.certificates.get(number)
        if found is None:
            raise RefusedError(say("There is no certificate {number!r} here.", number=number[:40]))
        return found

    def events(self, number: str) -> list[CertificateEvent]:
        """What was decided about a certificate, in order."""
        return self.certificates.events(number)

    def files(self, number: str, folder: Path) -> list[Path]:
        """Write a certificate's page and badge, the same bytes every time.

        Raises: RefusedError if there is no such certificate; ExportError if a file cannot be made or written.
        """
        return self._awarding.files(self.certificate(number), folder)

    def check_impartial(self, by: str, candidate: str, exam_set: str, trained_by: Sequence[str]) -> None:
        """Refuse a decider who is the candidate, or supervised or trained the candidate.

        Raises: UsageError or RefusedError.
        """
        found = self._evidence.get(exam_set)
        names = [drill.supervised_by for drill in self._evidence.drills(exam_set)]
        check_decider(by, candidate, [*names, found.supervised_by if found else ""], trained_by)

    # ------------------------------------------------------------ the inside

    def _confirm_one(
        self, number: int, by: str, seal: Seal, wall_ms: int, ground: str, folder: Path | None, trained_by: Sequence[str]
    ) -> Confirmed | Refused:
        try:
            proposal = self._open(number)
            self._check_decider(by, proposal, trained_by)
            check_ground(ground, needed=bool(json.loads(proposal.evidence).get("doubts")))
            made = self._awarding.give(proposal, by, seal, wall_ms, ground, folder)
        except (RefusedError, UsageError) as trouble:
            return Refused(number, joined_said((trouble.message, trouble.remedy)))
        self._tell(made.certificate.number)
        return made

    def _tell(self, number: str) -> None:
        try:
            self._after(number)
        except StormdrillError:
            return  # the decision stands; whoever is to hear of it can still ask for what was missed

    def _open(self, number: int) -> Proposal:
        proposal = self.proposals.get(number)
        if proposal is None:
            raise RefusedError(say("There is no proposal {number} here.", number=number))
        if proposal.state != WAITING:
            raise RefusedError(say("Proposal {number} is decided already, by {by}.", number=number, by=proposal.decided_by or "?"))
        if proposal.kind == APPEAL:
            raise RefusedError(say("Number {number} is an appeal.", number=number), say("Decide it as an appeal."))
        return proposal

    def _check_decider(self, by: str, proposal: Proposal, trained_by: Sequence[str]) -> None:
        person = self._people.get(proposal.person) if proposal.person else None
        self.check_impartial(by, person.name if person else "", json.loads(proposal.evidence).get("set", ""), trained_by)

    def _change(
        self, number: str, before: Sequence[str], after: str, event: str, by: str, ground: str, wall_ms: int,
        trained_by: Sequence[str],
    ) -> Certificate:  # fmt: skip
        check_ground(ground)
        certificate = self.certificate(number)
        self.check_impartial(by, certificate.name, json.loads(certificate.evidence).get("set", ""), trained_by)
        check_clock(wall_ms, *(each.wall_ms for each in self.events(number)))
        if certificate.state not in before:
            raise RefusedError(say("Certificate {number} is {state}, so it cannot be {event}.",
                                   number=number, state=certificate.state, event=event))  # fmt: skip
        self.certificates.change(number, certificate.state, after, event, wall_ms, by, ground)
        self._tell(number)
        return self.certificate(number)
