"""The signed list of badges that no longer count: id, date and status, no reason; good as of its own date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.clock import wall_text
from app.exports.open_badge import badge_id, seconds
from app.said import say
from app.services.known_issuers import KnownKey, key_for
from app.services.signed_tokens import REVOCATIONS, AlteredError, check_signature, looked_into, signed

if TYPE_CHECKING:
    from joserfc.jwk import RSAKey

STATES = ("suspended", "revoked")
_NAMES = {"id", "date", "status"}


class UnknownIssuerError(Exception):
    """Signed by somebody whom nobody has named as known."""


@dataclass(frozen=True, slots=True)
class Revocations:
    """A list that holds."""

    issuer: str
    as_of_ms: int
    states: Mapping[str, tuple[str, str]]
    """Badge's id -> (status, since when as an ISO moment)."""


def revocation_list(
    rows: Iterable[tuple[str, str, int]], issuer: str, key: RSAKey, kid: str, wall_ms: int
) -> str:
    """The signed list.

    Args:
        rows: (certificate's number, state, since wall ms) of all that are suspended or revoked.
        issuer: the issuer's URI.
        key: its private key.
        kid: the key's name.
        wall_ms: as of when it holds.
    """
    entries = [{"id": badge_id(number), "date": wall_text(since), "status": state} for number, state, since in rows]
    entries.sort(key=lambda entry: entry["id"])  # the order tells nothing about who was first
    return signed({"iss": issuer, "iat": wall_ms // 1000, "list": entries}, key, kid, REVOCATIONS)


def read_revocations(token: str, known: Iterable[KnownKey]) -> Revocations:
    """A list that was signed by a known issuer.

    Raises: AlteredError if it does not hold; UnknownIssuerError if nobody knows who signed it.
    """
    header, claims = looked_into(token, REVOCATIONS)
    found = key_for(known, claims.get("iss"), header["kid"])
    if found is None:
        raise UnknownIssuerError
    check_signature(token, found.key())
    if set(claims) != {"iss", "iat", "list"} or type(claims["iat"]) is not int or not isinstance(claims["list"], list):
        raise AlteredError(say("The list of revocations does not hold what belongs there."))
    states = {}
    for entry in claims["list"]:
        if not _is_entry(entry) or entry["id"] in states:
            raise AlteredError(say("The list of revocations does not hold what belongs there."))
        states[entry["id"]] = (entry["status"], entry["date"])
    if found.retired_wall_ms is not None and claims["iat"] * 1000 > found.retired_wall_ms:
        raise AlteredError(say("The list was signed with a key that was no longer in use by then."))
    return Revocations(found.issuer, claims["iat"] * 1000, states)


def _is_entry(entry: object) -> bool:
    if not isinstance(entry, dict) or set(entry) != _NAMES or not all(isinstance(part, str) for part in entry.values()):
        return False
    try:
        seconds(entry["date"])
    except ValueError:
        return False
    return entry["status"] in STATES
