"""Turns a proposal into a certificate: everything it rests on is looked at again, and it is issued whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.certification.entitlement import GRANTED
from app.certification.holding import current
from app.certification.programme import Level, Programme
from app.errors import ExportError, RefusedError
from app.exports.staged import Staged
from app.paths import Paths, make_folder
from app.said import joined_said, say
from app.services.deciding.evidence import Looked, counted, look_again, outcome_of
from app.services.deciding.impartial import check_clock
from app.services.deciding.issuing import Earned, Seal, certificate_of, files_of
from app.services.deciding.proposing import FindProgramme, completed_on, held_before
from app.services.editions import Find
from app.storage.certificates import Certificate, Certificates
from app.storage.database import Database
from app.storage.exam_evidence import ExamEvidence, ExamSet, SatDrill
from app.storage.people import People
from app.storage.proposals import Proposal, Proposals

CutError = Callable[[str, str], int | None]
"""(scenario, its digest) -> the standard error of the judges' cut for this edition, hundredths; None: not known here."""

CompanyOf = Callable[[Programme], str]
"""The company's name as it stands today: it is no rule, so that of the edition that was sat need not be it."""
NOBODY = "Your company"
"""What stands in the shipped programme until a company has put its own name there."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A proposal that became a certificate."""

    proposal: int
    certificate: Certificate
    files: tuple[Path, ...]


class Awarding:
    """Looks at evidence again and issues.

    Args:
        database: the data file.
        paths: the home.
        find: finds the edition that a record was played in.
        programmes: finds the edition of a programme.
        cut_error: tells a cut's standard error.
        company_of: tells who issues.
    """

    def __init__(
        self, database: Database, paths: Paths, find: Find, programmes: FindProgramme, cut_error: CutError,
        company_of: CompanyOf,
    ) -> None:  # fmt: skip
        self._company_of = company_of
        self._database, self._paths, self._find = database, paths, find
        self._programmes, self._cut_error = programmes, cut_error
        self._proposals, self._certificates = Proposals(database), Certificates(database)
        self._evidence, self._people = ExamEvidence(database), People(database)

    def give(self, proposal: Proposal, by: str, seal: Seal, wall_ms: int, ground: str, folder: Path | None) -> Confirmed:
        """Issue what a waiting proposal is about. Room for the files is taken before anything is decided.

        Raises: RefusedError if the evidence does not hold, or the proposal was decided in the meantime; ExportError or
            StorageError if it cannot be written. Then nothing was decided and no file is there.
        """
        found = self._evidence.get(json.loads(proposal.evidence)["set"])
        if found is None:
            raise RefusedError(say("The set that this rests on is not here any more."))
        programme, level = self._level(found)
        programme = replace(programme, company=self._company(programme))
        drills = self._held(found, level, proposal, wall_ms)
        before = current(held_before(self._certificates, found), level.id, completed_on(found, drills))
        person = self._people.get(found.person or "")
        if person is None:
            raise RefusedError(say("The person is not known here any more."))
        errors = {drill.head: self._cut_error(drill.scenario, drill.scenario_digest) for drill in drills}
        made = certificate_of(
            Earned(person.id, person.hash, person.name, programme, level, tuple(drills), found.id,
                   completed_on(found, drills), before.valid_until if before else None, errors, proposal.id),
            seal, wall_ms,
        )  # fmt: skip
        with Staged() as staged:
            if folder is not None:
                self._stage(staged, made, by, folder)
            with self._database.transaction():
                self._proposals.decide(proposal.id, GRANTED, by, wall_ms, ground, made.number)
                self._certificates.add(made, by, ground, before.number if before else "")
            return Confirmed(proposal.id, made, tuple(_shown(staged, made.number)))

    def files(self, certificate: Certificate, folder: Path) -> list[Path]:
        """Write a certificate's page and badge, the same bytes every time.

        Raises: ExportError if a file cannot be made or written.
        """
        events = self._certificates.events(certificate.number)
        by = next((each.decided_by for each in events if each.kind == "issued"), "")
        with Staged() as staged:
            self._stage(staged, certificate, by, folder)
            return staged.show()

    def look(self, exam_set: ExamSet, drills: Iterable[SatDrill]) -> list[Looked]:
        """Fold records of a set again."""
        return [look_again(self._evidence, exam_set, drill, self._find) for drill in drills]

    def passes(self, exam_set: ExamSet) -> bool:
        """Whether a set passes by what was taken in."""
        return outcome_of(self._level(exam_set)[1], exam_set.kind, self._evidence.drills(exam_set.id)).passed

    def _company(self, programme: Programme) -> str:
        company = self._company_of(programme).strip()
        if company.casefold() in ("", NOBODY.casefold()):
            raise RefusedError(
                say("The programme does not say yet whose internal certificate this is."),
                say("Copy its file into {folder} and put the company's name there.",
                    folder=self._paths.home / "scenarios" / "programmes"),
            )  # fmt: skip
        return company

    def _level(self, exam_set: ExamSet) -> tuple[Programme, Level]:
        programme = self._programmes(exam_set.programme_digest)
        level = programme.level(exam_set.level) if programme else None
        if programme is None or level is None:
            raise RefusedError(say("The programme that this set was sat for is not at hand here, in that edition."))
        return programme, level

    def _held(self, found: ExamSet, level: Level, proposal: Proposal, wall_ms: int) -> list[SatDrill]:
        """The drills that count, all of which hold and together pass.

        Raises: RefusedError if not, or the clock says that they are yet to be sat.
        """
        drills = counted(self._evidence.drills(found.id))
        check_clock(wall_ms, proposal.proposed_wall_ms, *(drill.ended_wall_ms for drill in drills))
        came = outcome_of(level, found.kind, drills)
        if not came.passed:
            raise RefusedError(joined_said((say("The set does not pass any more."), *came.reasons)))
        for looked in self.look(found, drills):
            if looked.problems:
                raise RefusedError(joined_said((say("A record of the set does not hold any more."), *looked.problems)))
        return drills

    def _stage(self, staged: Staged, certificate: Certificate, by: str, folder: Path) -> None:
        made = files_of(certificate, by, self._paths.assets, self._paths.home / "fonts")
        make_folder(folder)
        for name, content in made.items():
            staged.add(folder / name, content)


def _shown(staged: Staged, number: str) -> list[Path]:
    try:
        return staged.show()
    except ExportError as error:
        raise ExportError(
            joined_said((say("Certificate {number} was issued, but its files could not be put in their place.", number=number),
                         error.message)),
            say("Write them again with `certify print {number}`.", number=number),
        ) from error  # fmt: skip
