"""Forgets a person: a look at what it means, a choice about the certificates with its reason, and the doing of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.clock import Clock
from app.errors import RefusedError, UsageError
from app.said import say
from app.storage.database import Database
from app.storage.erasing import Choice, erase_person
from app.storage.personal import counts_of, sent_statements

KEEP, REVOKE = "keep", "revoke"
LONGEST_REASON = 1_000


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What forgetting somebody would mean. Nothing has been done."""

    number: str
    name: str
    practice: int
    """Practice runs, which go."""
    exams: int
    """Exam results, which stay under a hash that leads nowhere."""
    certificates: int
    sent: tuple[str, ...]
    """Ids of statements that a learning record store has, or may have: it has to be asked to erase them."""
    unsent: int
    backups: tuple[Path, ...]
    """Copies of the data file that this program made and that still hold the person."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done, and what somebody still has to do."""

    certificates: int
    sent: tuple[str, ...]
    voiding: int
    """How many statements were queued that void those."""
    still_to_do: tuple[str, ...]
    """Sentences."""


class Erasure:
    """Forgets people.

    Args:
        void: queues statements that void those with these ids, and says how many.
    """

    def __init__(self, database: Database, clock: Clock, void: Callable[[Iterable[str]], int] | None = None) -> None:
        self._database, self._clock, self._void = database, clock, void

    def plan(self, number: str) -> ErasurePlan:
        """What forgetting this person would mean.

        Raises: RefusedError for nobody on the roster.
        """
        counts = counts_of(self._database, number)
        if counts is None:
            raise RefusedError(say("Nobody with the number {number} is on the roster.", number=number))
        sent, unsent = sent_statements(self._database, number)
        backups = sorted(self._database.path.parent.glob(f"{self._database.path.stem}-before-step-*"))
        return ErasurePlan(number, counts["name"], counts["practice"], counts["exams"], counts["certificates"], tuple(sent),
                           unsent, tuple(backups))

    def carry_out(self, plan: ErasurePlan, certificates: str, reason: str, by: str, void: bool = False) -> Erased:
        """Forget the person.

        Args:
            certificates: keep (name and badge stay as issued) or revoke (they go, number and state stay on the list).
            reason: why so; it stays beside the certificates.
            by: who decides.
            void: queue voiding statements for what the store has; that does not erase it there.
        Raises: UsageError without choice, reason or name; StorageError if it cannot be saved; then nothing is forgotten.
        """
        reason, by = " ".join(reason.split()), " ".join(by.split())
        _check(certificates, reason, by)
        if void and plan.sent and self._void is None:
            raise RefusedError(say("No learning record store is set up, so nothing can be voided there."),
                               say("Set it up, or ask its owner to erase the statements."))
        keep = certificates == KEEP
        note = (f"certificates {'kept' if keep else 'revoked'}: {plan.certificates}; practice runs deleted: {plan.practice}; "
                f"exam results left without a name: {plan.exams}; statements at a store: {len(plan.sent)}")
        erase_person(self._database, plan.number, Choice(keep, by, reason), note, self._clock.wall_ms())
        voiding = self._void(plan.sent) if void and plan.sent and self._void else 0
        return Erased(plan.certificates, plan.sent, voiding, tuple(_still_to_do(plan, keep)))


def _check(certificates: str, reason: str, by: str) -> None:
    if certificates not in (KEEP, REVOKE):
        raise UsageError(say("Say what becomes of the certificates: keep or revoke."))
    if not reason or len(reason) > LONGEST_REASON:
        raise UsageError(say("An erasure says why its certificates are kept or revoked, in at most {most} signs.",
                             most=LONGEST_REASON))
    if not by:
        raise UsageError(say("An erasure says who decided it."), say("Give a name."))


def _still_to_do(plan: ErasurePlan, keep: bool) -> list[str]:
    left = [say("Each laptop on which this person trained keeps its own data: erase them there too.")]
    if plan.sent:
        left.append(say("%n statement(s) went to the learning record store; voiding does not erase them. Ask its owner.", "",
                        len(plan.sent)))
    if plan.backups:
        left.append(say("Copies of the data file still hold this person; delete them: {files}.",
                        files=", ".join(path.name for path in plan.backups)))
    if plan.certificates:
        left.append(say("Kept certificates still bear the name.") if keep else
                    say("Publish the revocation list again, so that the revoked certificates are known."))
    left.append(say("Exports and backups that were made earlier are not reached from here."))
    return left
