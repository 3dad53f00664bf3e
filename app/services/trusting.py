"""Whom and what a checker trusts: a file of known issuers, a list of revocations, and the home's own keys and decisions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import wall_text
from app.errors import InputError
from app.exports.open_badge import badge_id
from app.paths import Paths
from app.said import say
from app.services.known_issuers import KnownKey, read_issuers
from app.services.revocations import Revocations, UnknownIssuerError, read_revocations
from app.services.signed_tokens import AlteredError

if TYPE_CHECKING:
    from app.storage.database import Database

LARGEST_BYTES = 20_000_000
_ZIP = b"PK\x03\x04"
_ENVELOPE = "data:application/vc+jwt,"


def trusted(
    paths: Paths, wall_ms: int, issuers: Path | None, revoked: Path | None
) -> tuple[list[KnownKey], list[Revocations]]:
    """The keys and lists that a checker trusts: the files that were given, and the home's own.

    Raises: InputError if a file is no good; StorageError if the home cannot be opened.
    """
    known = read_issuers(issuers) if issuers is not None else []
    lists: list[Revocations] = []
    if paths.database.is_file():
        from app.storage.database import Database

        with Database(paths.database) as database:
            own, mine = _own(database, paths, wall_ms)
        known, lists = [*known, *own], [*lists, *mine]
    if revoked is not None:
        lists.append(_given_list(revoked, known))
    return known, lists


def _own(database: Database, paths: Paths, wall_ms: int) -> tuple[list[KnownKey], list[Revocations]]:
    from app.services.issuer_keys import IssuerKeys
    from app.storage.certificates import Certificates
    from app.storage.issuer_keys import IssuerKeyTable

    keys = IssuerKeys(IssuerKeyTable(database), paths.keys)
    certificates = Certificates(database)
    known = keys.known(next((each.company for each in reversed(certificates.all())), ""))
    if not known:
        return [], []
    rows = certificates.not_in_force()
    states = {badge_id(number): (state, wall_text(since)) for number, state, since in rows}
    # Decisions of the home's own hold whatever its clock says.
    as_of = max([wall_ms, *(since for _, _, since in rows)])
    return known, [Revocations(keys.issuer, as_of, states)]


def _given_list(file: Path, known: list[KnownKey]) -> Revocations:
    token = token_in(content_of(file), file)
    try:
        return read_revocations(token, known)
    except AlteredError as trouble:
        raise InputError(say("The list of revocations {file} is not believed. {why}", file=file, why=trouble.sentence),
                         say("Ask the issuer for a new one.")) from trouble  # fmt: skip
    except UnknownIssuerError as trouble:
        raise InputError(say("The list of revocations {file} is signed by nobody whom you have named as a known issuer.",
                             file=file), say("Name the issuer's file with --issuers.")) from trouble  # fmt: skip


def token_in(content: bytes, file: Path) -> str:
    """The signed token in a file: bare, or in the envelope that JSON files use.

    Raises: InputError if there is none.
    """
    try:
        text = content.decode("utf-8").strip()
    except UnicodeDecodeError as error:
        raise _nothing(file) from error
    if not text.startswith(("{", '"')):
        if text.count(".") != 2 or any(letter.isspace() for letter in text):
            raise _nothing(file)
        return text
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _nothing(file) from error
    if isinstance(values, str):
        return values
    if isinstance(values, Mapping) and isinstance(values.get("id"), str) and values["id"].startswith(_ENVELOPE):
        return values["id"].removeprefix(_ENVELOPE)
    if isinstance(values, Mapping) and "credentialSubject" in values:
        raise InputError(say("{file} is a badge whose signature is of another kind than the one that is checked here.",
                             file=file), say("Ask for the badge as a .jwt file or as its picture."))  # fmt: skip
    raise _nothing(file)


def content_of(file: Path) -> bytes:
    """What a file holds; of a zip, which has readers of its own, only the beginning.

    Raises: InputError if it cannot be read or is larger than anything of these.
    """
    try:
        with open(file, "rb") as opened:
            start = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise InputError(say("{file} cannot be read: {why}.", file=file, why=error.strerror)) from error
    if len(start) > LARGEST_BYTES and not start.startswith(_ZIP):
        raise InputError(say("{file} is larger than anything that can be checked.", file=file))
    return start


def _nothing(file: Path) -> InputError:
    return InputError(
        say("{file} is neither a badge nor a record, a bundle or a list of revocations.", file=file),
        say("Badges are .jwt, .json or .png files."),
    )
