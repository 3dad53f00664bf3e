"""Signed tokens (JWS, RS256), read as strictly as they are written: one algorithm, one form, no room for a second look.

A token says of itself which key signed it, and nothing else of what it says is used before the signature holds.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from app.said import Said, say

if TYPE_CHECKING:
    from joserfc.jwk import RSAKey
    from joserfc.jws import JWSRegistry

ALGORITHM = "RS256"
BADGE, REVOCATIONS = "JWT", "stormdrill-revocations+jwt"
"""What a token is, in its header, so that none can be taken for the other."""
LARGEST_BYTES = 4_000_000
_LONGEST_HEADER = 2_000
_LEAST_KEY_BITS = 2_048
_FORM = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")


class AlteredError(Exception):
    """A token that does not hold; its text is the sentence that says why."""

    def __init__(self, sentence: Said) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Opened(NamedTuple):
    """What a token says, before anybody has looked whether it holds."""

    header: Mapping[str, object]
    claims: Mapping[str, object]


def signed(claims: Mapping[str, object], key: RSAKey, kid: str, kind: str = BADGE) -> str:
    """A token over these values.

    Args:
        claims: the payload, plain values.
        key: the private key.
        kid: the name of its public half.
        kind: BADGE or REVOCATIONS.
    """
    from joserfc import jws

    header = {"alg": ALGORITHM, "kid": kid, "typ": kind}
    payload = json.dumps(claims, ensure_ascii=False, separators=(",", ":")).encode()
    return jws.serialize_compact(header, payload, key, registry=_registry())


def looked_into(token: str, kind: str) -> Opened:
    """Header and payload of a token of this kind, not yet believed.

    Raises: AlteredError if it is not in the form in which it was written, or asks for another algorithm.
    """
    if len(token) > LARGEST_BYTES:
        raise AlteredError(say("The file is larger than any that this program writes."))
    if not _FORM.fullmatch(token):
        raise AlteredError(say("This is not a signed badge, or a part of it is missing."))
    parts = token.split(".")
    header, claims = (_object(part, limit) for part, limit in ((parts[0], _LONGEST_HEADER), (parts[1], LARGEST_BYTES)))
    _plain(parts[2])
    if header.get("alg") != ALGORITHM:
        raise AlteredError(say("It is signed by another method than the one allowed here, {method}.", method=ALGORITHM))
    if set(header) != {"alg", "kid", "typ"} or not isinstance(header["kid"], str):
        raise AlteredError(say("What it says of its own signature is not in the form in which it was written."))
    if header["typ"] != kind:
        raise AlteredError(say("It is a signed file of another kind."))
    return Opened(header, claims)


def check_signature(token: str, key: RSAKey) -> None:
    """See whether this key signed this token.

    Raises: AlteredError if not.
    """
    from joserfc import jws
    from joserfc.errors import JoseError

    try:
        jws.deserialize_compact(token, key, registry=_registry())
    except (JoseError, ValueError) as error:
        raise AlteredError(say("The signature does not hold: something was changed after signing.")) from error


def public_key(values: Mapping[str, object]) -> RSAKey:
    """The public key in a JWK.

    Raises: ValueError if it is none, or too small to be believed.
    """
    from joserfc.errors import JoseError
    from joserfc.jwk import RSAKey

    if values.get("kty") != "RSA" or not all(isinstance(values.get(name), str) for name in ("n", "e")):
        raise ValueError("no RSA key")
    try:
        key = RSAKey.import_key({name: str(values[name]) for name in ("kty", "n", "e")})
        bits = key.raw_value.key_size
    except (JoseError, ValueError, TypeError) as error:
        raise ValueError("no RSA key") from error
    if bits < _LEAST_KEY_BITS:
        raise ValueError("too small a key")
    return key


def _registry() -> JWSRegistry:
    """The library's own limits are for tokens in a web page's head; a list of revocations is longer."""
    from joserfc.jws import JWSRegistry

    registry = JWSRegistry(algorithms=[ALGORITHM])
    registry.max_header_length, registry.max_payload_length = 2 * _LONGEST_HEADER, 2 * LARGEST_BYTES
    return registry


def _object(part: str, limit: int) -> dict:
    raw = _plain(part)
    if len(raw) > limit:
        raise AlteredError(say("The file is larger than any that this program writes."))
    try:
        values = json.loads(raw, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise AlteredError(say("A part of it cannot be read.")) from error
    if not isinstance(values, dict):
        raise AlteredError(say("A part of it cannot be read."))
    return values


def _once(pairs: list[tuple[str, object]]) -> dict:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice")
    return found


def _plain(part: str) -> bytes:
    """The bytes of one part; only one spelling of them is taken."""
    try:
        raw = urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError as error:
        raise AlteredError(say("A part of it cannot be read.")) from error
    if urlsafe_b64encode(raw).rstrip(b"=").decode() != part:
        raise AlteredError(say("A part of it is not in the form in which it was written."))
    return raw
