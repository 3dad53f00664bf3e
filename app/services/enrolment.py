"""Which installations are believed: HR looks at a key with its fingerprint, gives it a name, and may withdraw it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.clock import Clock
from app.errors import InputError, RecordError, RefusedError, UsageError
from app.said import say
from app.storage.enrolled import Enrolled, EnrolledInstallation
from app.storage.installation import holds, installation_id

_HEX = re.compile(r"[0-9a-f]{64}")
_LARGEST_KEY_FILE = 10_000
_LONGEST_NAME = 100
_GROUPS, _GROUP = 8, 4


@dataclass(frozen=True, slots=True)
class KeyLook:
    """A key that was found in a file, to be compared with the laptop before it is believed."""

    id: str
    public_key: str
    fingerprint: str
    """To be read aloud: the laptop shows the same one."""
    source: str
    """hand-over, record or key."""
    enrolled: EnrolledInstallation | None
    """What is known of it already."""


def fingerprint(installation: str) -> str:
    """An installation's id as a person compares it: eight groups of four."""
    return " ".join(installation[place : place + _GROUP] for place in range(0, _GROUPS * _GROUP, _GROUP))


class Enrolment:
    """Enrols installations, names and withdraws them."""

    def __init__(self, enrolled: Enrolled, clock: Clock) -> None:
        self._enrolled, self._clock = enrolled, clock

    def all(self) -> list[EnrolledInstallation]:
        """Every one that was ever enrolled, withdrawn ones too, by name."""
        return self._enrolled.all()

    def look(self, file: Path) -> KeyLook:
        """The key in a hand-over, a record or a file with a public key; nothing is enrolled by looking.

        Raises: InputError if there is none in it; RecordError if a hand-over or record does not hold.
        """
        key, source = _key_in(file)
        known = installation_id(key)
        return KeyLook(known, key, fingerprint(known), source, self._enrolled.get(known))

    def enrol(self, public_key: str, name: str, by: str) -> EnrolledInstallation:
        """Believe an installation from now on; one that was withdrawn is believed again.

        Args:
            public_key: raw, in hex, as `look` gives it.
            name: what people call the laptop.
            by: who says so.
        Raises: UsageError for a name, a person or a key that is none; StorageError if it cannot be saved.
        """
        if not _HEX.fullmatch(public_key):
            raise UsageError(say("This is not the public key of an installation."))
        known = installation_id(public_key)
        made = EnrolledInstallation(known, public_key, _named(name), _named(by), self._clock.wall_ms(), None)
        before = self._enrolled.get(known)
        if before is not None and before.believed:
            if before.name != made.name:
                self._enrolled.rename(known, made.name)
            return self._enrolled.get(known) or made
        self._enrolled.put(made)
        return made

    def withdraw(self, installation: str) -> None:
        """Take in nothing more from an installation; what was taken in stays.

        Raises: RefusedError if it was never enrolled; StorageError if it cannot be saved.
        """
        if self._enrolled.get(installation) is None:
            raise RefusedError(say("No installation of this fingerprint was enrolled here."))
        self._enrolled.withdraw(installation, self._clock.wall_ms())


def _named(text: str) -> str:
    whole = " ".join(text.split())
    if not whole or len(whole) > _LONGEST_NAME or not whole.isprintable():
        raise UsageError(say("A name of 1 to {most} letters is wanted.", most=_LONGEST_NAME))
    return whole


def _key_in(file: Path) -> tuple[str, str]:
    from app.services.collecting.unzipping import unzipped
    from app.services.hand_over_form import MANIFEST, read_manifest
    from app.services.replaying import open_record

    try:
        with open(file, "rb") as stream:
            begin = stream.read(_LARGEST_KEY_FILE)
    except (OSError, ValueError) as error:
        raise InputError(say("{file} cannot be read: {why}.", file=file, why=getattr(error, "strerror", None) or error)) from error
    if begin.startswith(b"PK\x03\x04"):
        with unzipped(file) as archive:
            if MANIFEST not in archive.names:
                raise InputError(say("{file} is not what a laptop hands over.", file=file))
            return read_manifest(archive.read(MANIFEST)).public_key, "hand-over"
    if begin.startswith(b'{"format":'):
        record = open_record(file)
        if not record.key or not holds(record.key, record.signature, record.footer_hash):
            raise RecordError(say("The signature of the record {file} does not hold.", file=file))
        return record.key, "record"
    return _plain_key(file, begin), "key"


def _plain_key(file: Path, content: bytes) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    text = content.strip().lower().decode("ascii", errors="replace")
    if _HEX.fullmatch(text):
        return text
    if b"PRIVATE KEY" in content:
        raise InputError(say("{file} holds a private key, which must never leave its laptop.", file=file),
                         say("Delete this copy and ask for the public key."))  # fmt: skip
    try:
        key = load_pem_public_key(content)
    except (ValueError, TypeError) as error:
        raise InputError(say("There is no key of an installation in {file}.", file=file),
                         say("Name a hand-over of that laptop, a record, or a file with its public key.")) from error  # fmt: skip
    if not isinstance(key, Ed25519PublicKey):
        raise InputError(say("The key in {file} is of another kind than installations use.", file=file))
    return key.public_bytes_raw().hex()
