"""What a confirmed proposal becomes: the certificate's row, its badge, and the files that show both.

The files are made from the row alone, so they can be made again, to the byte, whenever they are asked for.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from app.certification.days import day_of
from app.certification.programme import Level, Programme
from app.certification.validity import validity
from app.clock import wall_text
from app.exports.certificate_pdf import Paper, certificate_pdf, long_date
from app.exports.open_badge import Award, claims, credential
from app.services.signed_tokens import signed
from app.storage.certificates import Certificate
from app.storage.exam_evidence import SatDrill
from app.units import format_points

if TYPE_CHECKING:
    from joserfc.jwk import RSAKey

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without those that are read for one another."""
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Seal:
    """What signs."""

    key: RSAKey
    kid: str
    issuer: str


@dataclass(frozen=True, slots=True)
class Earned:
    """All that a certificate is made from."""

    person: str
    person_hash: str
    name: str
    programme: Programme
    level: Level
    drills: tuple[SatDrill, ...]
    """Those that count, by position."""
    exam_set: str
    completed_on: date
    previous_until: date | None
    """The last day of the certificate that is renewed; None for none."""
    errors: Mapping[str, int | None]
    """Last hash of a record -> the standard error of its cut, hundredths of a point."""
    proposal: int


def certificate_of(earned: Earned, seal: Seal, wall_ms: int) -> Certificate:
    """The certificate with its signed badge, as it will be saved."""
    first, last = validity(earned.level, earned.completed_on, earned.previous_until)
    number = new_number(day_of(wall_ms))
    award = Award(
        number=number, issuer=seal.issuer, company=earned.programme.company, title=earned.level.title,
        programme=earned.programme.title, programme_digest=earned.programme.digest, level=earned.level.id,
        description=f"{earned.level.title}, a level of {earned.programme.title}: exam drills at a social-media response "
                    "desk. Exercises; an internal certificate without accreditation.",
        criteria=_criteria(earned), valid_from=f"{first}T00:00:00Z", valid_until=f"{last}T23:59:59Z",
        awarded=wall_text(wall_ms), subject=earned.person, salt=secrets.token_hex(_SALT_BYTES),
        cut=format_points(earned.level.mean), evidence=tuple(drill.head for drill in earned.drills),
    )  # fmt: skip
    return Certificate(
        number=number, person=earned.person, person_hash=earned.person_hash, name=earned.name,
        programme=earned.programme.id, programme_digest=earned.programme.digest, programme_title=earned.programme.title,
        level=earned.level.id, level_title=earned.level.title, company=earned.programme.company, issued_wall_ms=wall_ms,
        valid_from=first.isoformat(), valid_until=last.isoformat(), supervised_by="; ".join(supervisors(earned.drills)),
        cut=json.dumps({"mean": earned.level.mean, "cuts": cuts_of(earned)}),
        provisional=int(any(drill.provisional for drill in earned.drills)),
        evidence=json.dumps({"set": earned.exam_set, "heads": [drill.head for drill in earned.drills]}), state="valid",
        badge=signed(claims(credential(award)), seal.key, seal.kid), kid=seal.kid, proposal=earned.proposal,
    )  # fmt: skip


def supervisors(drills: Iterable[SatDrill]) -> list[str]:
    """Who supervised, each once; none at all if one drill was sat alone."""
    names = [drill.supervised_by.strip() for drill in drills]
    return list(dict.fromkeys(names)) if all(names) else []


def new_number(day: date) -> str:
    """A certificate's number: the year, and eight letters that nobody guesses."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"SD-{day.year}-{letters[:4]}-{letters[4:]}"


def files_of(certificate: Certificate, decided_by: str, assets: Path, fonts: Path) -> dict[str, bytes]:
    """The files that show a certificate, by name: the page, the signed badge, and the badge in a picture.

    Raises: ExportError if one cannot be made, or a letter of the name has no font.
    """
    from app.exports.badge_picture import badge_picture
    from app.exports.png_baking import baked

    paper = paper_of(certificate, decided_by)
    picture = badge_picture(certificate.level_title, certificate.company, paper.valid_until, paper.provisional, assets, fonts)
    return {
        f"{certificate.number}.pdf": certificate_pdf(paper, assets, fonts),
        f"{certificate.number}.jwt": certificate.badge.encode("ascii"),
        f"{certificate.number}.png": baked(picture, certificate.badge),
    }


def paper_of(certificate: Certificate, decided_by: str) -> Paper:
    """What the page says."""
    told = json.loads(certificate.cut)
    supervised = tuple(name for name in certificate.supervised_by.split("; ") if name)
    return Paper(
        number=certificate.number, name=certificate.name, company=certificate.company, level=certificate.level_title,
        programme=certificate.programme_title, issued_wall_ms=certificate.issued_wall_ms,
        valid_from=long_date(certificate.valid_from), valid_until=long_date(certificate.valid_until),
        supervised_by=supervised, decided_by=decided_by, drills=len(told["cuts"]),
        cut=cut_sentence(told["mean"], told["cuts"]), provisional=bool(certificate.provisional),
        digest=sha256(certificate.badge.encode()).hexdigest(),
    )  # fmt: skip


def cut_sentence(mean: int, cuts: list[dict]) -> str:
    """With which cut, and how sure that is: for whoever reads the certificate."""
    numbers = ", ".join(format_points(each["cut"]) for each in cuts)
    errors = ", ".join("none" if each["error"] is None else "±" + format_points(each["error"]) for each in cuts)
    head = (f"Pass mark: a mean of {format_points(mean)} over the set, on a scale on which each drill's own cut counts as "
            f"70. The drills' own cuts: {numbers} of 100; standard errors of the judges' cuts: {errors}.")  # fmt: skip
    unsure = sum(bool(each["provisional"]) for each in cuts)
    if not unsure:
        return head
    return head + f" Provisional: {unsure} of {len(cuts)} cuts are an author's figure, or were set by too few judges."


def cuts_of(earned: Earned) -> list[dict]:
    """Each drill's cut, with its standard error where that is known."""
    return [{"cut": drill.cut, "error": earned.errors.get(drill.head), "provisional": drill.provisional}
            for drill in earned.drills]  # fmt: skip


def _criteria(earned: Earned) -> str:
    level = earned.level
    alone = "; ".join(supervisors(earned.drills))
    how = "Supervised." if alone else "Sat unsupervised."
    unsure = " Provisional." if any(drill.provisional for drill in earned.drills) else ""
    return (
        f"{len(earned.drills)} exam drills that the candidate had never opened; no drill under {format_points(level.floor)}; at "
        f"most {level.critical} critical and {level.serious} serious breaches. {cut_sentence(level.mean, cuts_of(earned))} {how}{unsure} "
        f"Internal certificate of {earned.programme.company}; no accreditation and no conformity with ISO/IEC 17024 is claimed."
    )

