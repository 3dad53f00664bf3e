"""Checks whatever file was handed over: a badge, a badge in a picture, a list of revocations, a record, a bundle.

Everything happens offline, against what the checker already trusts. Each kind of file has its own reader; here is
told which kind a file is, by its content and not by its name.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import wall_text
from app.exports.png_baking import SIGNATURE, PngError, unbaked
from app.paths import Paths
from app.said import joined_said, say
from app.services.badge_checking import ALTERED, UNKNOWN, VALID, Verdict, check_badge
from app.services.known_issuers import KnownKey
from app.services.revocations import UnknownIssuerError, read_revocations
from app.services.signed_tokens import BADGE, REVOCATIONS, AlteredError, looked_into
from app.services.trusting import content_of, token_in, trusted

if TYPE_CHECKING:
    from app.services.record_checks import RecordAnswer

_HEAD = 4_096


def verify(
    paths: Paths, file: Path, wall_ms: int, issuers: Path | None = None, revoked: Path | None = None
) -> Verdict:
    """What a file is worth now.

    Args:
        paths: the home; where it issues badges itself, its own keys and decisions are trusted.
        file: what was handed over.
        wall_ms: what this machine's clock says.
        issuers: a file of known issuers.
        revoked: a signed list of revocations.
    Raises: InputError if it cannot be read, is nothing that can be checked, or one of the other two files is no good.
    """
    content = content_of(file)
    if content.startswith(SIGNATURE):
        return _picture(paths, content, wall_ms, issuers, revoked)
    if content.startswith(b"PK\x03\x04"):
        return _bundle(paths, file)
    if content.startswith(b"{") and b'"stormdrill":"record"' in content[:_HEAD]:
        return _record(paths, file)
    token = token_in(content, file)
    known, lists = trusted(paths, wall_ms, issuers, revoked)
    if _kind(token) == REVOCATIONS:
        return _list(token, known)
    return check_badge(token, known, lists, wall_ms)


def _list(token: str, known: list[KnownKey]) -> Verdict:
    try:
        found = read_revocations(token, known)
    except AlteredError as trouble:
        return Verdict(ALTERED, trouble.sentence)
    except UnknownIssuerError:
        return Verdict(UNKNOWN, say("The list is signed by nobody whom you have named as a known issuer."))
    as_of = wall_text(found.as_of_ms)
    told = say("A list of revocations as of {date}; %n badge(s) on it (does|do) not count.", "", len(found.states), date=as_of)
    return Verdict(VALID, told, {"as_of": as_of, "listed": len(found.states)})


def _picture(
    paths: Paths, content: bytes, wall_ms: int, issuers: Path | None, revoked: Path | None
) -> Verdict:
    known, lists = trusted(paths, wall_ms, issuers, revoked)
    try:
        token = unbaked(content)
    except PngError as trouble:
        return Verdict(ALTERED, trouble.sentence)
    return check_badge(token, known, lists, wall_ms)


def _record(paths: Paths, file: Path) -> Verdict:
    from app.services.record_checks import check_record

    return _told(check_record(paths, file))


def _bundle(paths: Paths, file: Path) -> Verdict:
    """A hand-over of records, or else a scenario's bundle, which nobody signs."""
    from app.services.record_checks import check_bundle, is_hand_over

    if is_hand_over(file):
        return _told(check_bundle(paths, file))
    from app.authoring.bundle import trouble
    from app.authoring.bundle.unpack import read_file, unpacked

    try:
        number = unpacked(read_file(file)).manifest.number
    except trouble.AlteredError as altered:
        return Verdict(ALTERED, joined_said((altered.message, altered.remedy)))
    return Verdict(VALID, say("The bundle is whole: every part has the digest that it is listed with. Bundles of scenarios "
                              "are not signed, so this does not say who made it."), {"number": number})  # fmt: skip


def _told(answer: RecordAnswer) -> Verdict:
    facts = {"kind": answer.kind, "installation": answer.installation, "records": answer.records}
    return Verdict(answer.status, joined_said(answer.sentences), facts)


def _kind(token: str) -> object:
    try:
        return looked_into(token, REVOCATIONS).header["typ"]
    except AlteredError:
        return BADGE
