"""The keys that sign badges: made here, locked with a passphrase, changed now and then without losing old badges.

The private half lies in the home's folder of keys, encrypted; the public half in the data file, so that what was
signed can be checked when the private half is lost.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import InputError, RefusedError, StorageError, UsageError
from app.exports.atomic import write_bytes
from app.paths import make_folder
from app.said import say
from app.services.known_issuers import FORM, KnownKey
from app.storage.issuer_keys import IssuerKey, IssuerKeyTable

if TYPE_CHECKING:
    from joserfc.jwk import RSAKey

BITS = 3_072
SHORTEST, LONGEST = 12, 1_024
"""Characters of a passphrase: whoever copies the file can try as many as he likes."""
_KID_SHOWN = 16


class IssuerKeys:
    """The keys of this home.

    Args:
        table: their public halves.
        folder: where the private halves lie.
    """

    def __init__(self, table: IssuerKeyTable, folder: Path) -> None:
        self._table, self._folder = table, folder

    @property
    def issuer(self) -> str:
        """The issuer's URI: the thumbprint of its first key, whichever key signs today.

        Raises: RefusedError if there is no key yet.
        """
        return issuer_uri(self._some()[0].kid)

    @property
    def kid(self) -> str:
        """The key that signs now.

        Raises: RefusedError if there is none.
        """
        return self._current().kid

    def has_one(self) -> bool:
        """Whether there is a key to sign with."""
        return self._table.current() is not None

    def new(self, passphrase: str, wall_ms: int) -> IssuerKey:
        """Make the first key.

        Raises: RefusedError if there is one already; UsageError for a passphrase that is no good; StorageError or
            ExportError if it cannot be saved; then nothing is.
        """
        if self.has_one():
            raise RefusedError(say("There is an issuer's key already."), say("To change it, rotate it."))
        return self._make(passphrase, wall_ms, "")

    def rotate(self, passphrase: str, wall_ms: int) -> IssuerKey:
        """Make a new key and retire the present one, whose private half is not needed for that.

        Raises: as `new`; RefusedError if there is none to retire, or the clock stands before it was made.
        """
        current = self._current()
        if wall_ms <= current.created_wall_ms:
            raise RefusedError(
                say("The clock of this machine stands before the moment at which the present key was made."),
                say("Set the clock right and try again."),
            )
        return self._make(passphrase, wall_ms, current.kid)

    def private(self, passphrase: str) -> RSAKey:
        """The key to sign with.

        Raises: RefusedError if there is none, its file is lost or damaged, or the passphrase does not open it.
        """
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
        from joserfc.jwk import RSAKey

        current = self._current()
        path = self._folder / current.file
        try:
            raw = load_pem_private_key(path.read_bytes(), passphrase.encode())
        except OSError as error:
            raise RefusedError(
                say("The file of the issuer's key, {path}, cannot be read, so nothing can be signed. Badges that were "
                    "signed before can still be checked.", path=path),
                say("Put a backup of it back in its place, or rotate to a new key."),
            ) from error  # fmt: skip
        except (ValueError, TypeError) as error:
            raise RefusedError(
                say("The passphrase does not open the issuer's key, or its file {path} is damaged.", path=path),
                say("Check the passphrase letter by letter; if the file is damaged, put a backup back in its place."),
            ) from error
        key = RSAKey.import_key(raw)
        if key.thumbprint() != current.kid:
            raise RefusedError(
                say("The file {path} holds another key than the one that is in use.", path=path),
                say("Put a backup of the right one back in its place, or rotate to a new key."),
            )
        return key

    def known(self, name: str = "") -> list[KnownKey]:
        """Every key of this issuer as others need it to check badges; none if none was ever made."""
        keys = self._table.all()
        if not keys:
            return []
        issuer = issuer_uri(keys[0].kid)
        return [KnownKey(key.kid, issuer, name, _public(key), key.created_wall_ms, key.retired_wall_ms) for key in keys]

    def export(self, name: str) -> str:
        """The known-issuer file: hand it to whoever is to check badges. It holds nothing secret.

        Args:
            name: the company's name, as it is shown to whoever checks.
        Raises: RefusedError if there is no key yet; UsageError without a name.
        """
        if not name.strip():
            raise UsageError(say("The file of known issuers needs the company's name."), say("Give it with --name."))
        self._some()
        return json.dumps({**FORM, "keys": [key.values() for key in self.known(name.strip())]}, ensure_ascii=False, indent=1) + "\n"

    def _some(self) -> list[IssuerKey]:
        keys = self._table.all()
        if not keys:
            raise RefusedError(say("There is no issuer's key yet."), say("Make one with `certify key new`."))
        return keys

    def _current(self) -> IssuerKey:
        self._some()
        current = self._table.current()
        if current is None:
            raise RefusedError(say("The issuer's key was retired."), say("Make one with `certify key new`."))
        return current

    def _make(self, passphrase: str, wall_ms: int, replaces: str) -> IssuerKey:
        from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat, PublicFormat
        from joserfc.jwk import RSAKey

        check_passphrase(passphrase)
        key = RSAKey.generate_key(BITS, auto_kid=False)
        kid = key.thumbprint()
        name = f"issuer-{kid[:_KID_SHOWN]}.pem"
        locked = key.raw_value.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
        public = key.raw_value.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        make_folder(self._folder)
        path = self._folder / name
        write_bytes(path, locked)
        os.chmod(path, 0o600)
        made = IssuerKey(kid, public, name, wall_ms, None)
        try:
            self._table.put(made, replaces)
        except (RefusedError, StorageError):
            path.unlink(missing_ok=True)
            raise
        return made


def issuer_uri(kid: str) -> str:
    """The URI of the issuer whose first key this was (RFC 6920: named by a digest)."""
    return f"ni:///sha-256;{kid}"


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that would not hold.

    Raises: UsageError.
    """
    if not SHORTEST <= len(passphrase) <= LONGEST:
        raise UsageError(
            say("A passphrase has {least} to {most} characters.", least=SHORTEST, most=LONGEST),
            say("Four or five words make a good one."),
        )


def _public(key: IssuerKey) -> dict:
    from joserfc.errors import JoseError
    from joserfc.jwk import RSAKey

    try:
        values = RSAKey.import_key(key.public_pem).as_dict(private=False)
    except (JoseError, ValueError) as error:
        raise InputError(say("The data file holds a key of the issuer that is damaged.")) from error
    return {name: values[name] for name in ("kty", "n", "e")}
