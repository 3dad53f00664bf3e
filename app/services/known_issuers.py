"""Whom a checker trusts: a file of public keys, each with its issuer, name and dates. A JWK set with a few more names.

A badge that brings its own key proves nothing; only what is in this file, or in one's own data file, counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import wall_text
from app.errors import InputError
from app.exports.open_badge import seconds
from app.said import say
from app.services.signed_tokens import ALGORITHM, public_key

if TYPE_CHECKING:
    from joserfc.jwk import RSAKey

FORM = {"stormdrill": "known issuers", "format": 1}
_LARGEST_BYTES, _MOST_KEYS, _LONGEST_TEXT = 1_000_000, 1_000, 300


@dataclass(frozen=True, slots=True)
class KnownKey:
    """One public key that a checker trusts."""

    kid: str
    issuer: str
    name: str
    jwk: dict
    """kty, n and e."""
    created_wall_ms: int
    retired_wall_ms: int | None

    def values(self) -> dict:
        """As the file holds it."""
        retired = {"retired": wall_text(self.retired_wall_ms)} if self.retired_wall_ms is not None else {}
        return {
            **self.jwk, "kid": self.kid, "alg": ALGORITHM, "use": "sig", "issuer": self.issuer, "name": self.name,
            "created": wall_text(self.created_wall_ms), **retired,
        }  # fmt: skip

    def key(self) -> RSAKey:
        """The key itself.

        Raises: ValueError if it is none.
        """
        return public_key(self.jwk)


def read_issuers(file: Path) -> list[KnownKey]:
    """The keys in a file of known issuers.

    Raises: InputError if it cannot be read or is no such file.
    """
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            raise InputError(say("{file} is larger than any file of known issuers.", file=file))
        values = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(say("{file} cannot be read: {why}.", file=file, why=error.strerror)) from error
    except (ValueError, RecursionError) as error:
        raise _no_such(file) from error
    if not isinstance(values, dict) or any(values.get(name) != value for name, value in FORM.items()):
        raise _no_such(file)
    keys = values.get("keys")
    if not isinstance(keys, list) or len(keys) > _MOST_KEYS:
        raise _no_such(file)
    try:
        found = [_key(item) for item in keys]
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            say("A key in {file} is damaged, so none of them is believed.", file=file),
            say("Ask whoever made the file for a new one."),
        ) from error
    return _each_once(found, file)


def key_for(known: Iterable[KnownKey], issuer: object, kid: object) -> KnownKey | None:
    """The key of this name that belongs to this issuer."""
    return next((key for key in known if key.kid == kid and key.issuer == issuer), None)


def _key(item: dict) -> KnownKey:
    texts = {name: item[name] for name in ("kid", "issuer", "name", "created")}
    if not all(isinstance(text, str) and 0 < len(text) <= _LONGEST_TEXT for text in texts.values()):
        raise ValueError("a text is missing")
    retired = item.get("retired")
    jwk = {name: item[name] for name in ("kty", "n", "e")}
    if public_key(jwk).thumbprint() != texts["kid"]:
        raise ValueError("not the key of that name")
    return KnownKey(texts["kid"], texts["issuer"], texts["name"], jwk, seconds(texts["created"]) * 1000,
                    None if retired is None else seconds(retired) * 1000)  # fmt: skip


def _each_once(keys: list[KnownKey], file: Path) -> list[KnownKey]:
    owners: dict[str, str] = {}
    for key in keys:
        if owners.setdefault(key.kid, key.issuer) != key.issuer:
            raise InputError(say("In {file} one key belongs to two issuers, so none of it is believed.", file=file))
    return keys


def _no_such(file: Path) -> InputError:
    return InputError(
        say("{file} is not a file of known issuers.", file=file),
        say("The issuer makes one with `certify key export`."),
    )
