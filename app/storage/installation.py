"""The installation's own key: it signs records, so that changes after signing are detected.

It proves that nothing was changed, not that nobody cheated: it lies on the machine it speaks for.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import StorageError
from app.paths import make_folder
from app.said import say

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_FILE = "installation.pem"
_PURPOSE = b"stormdrill record\n"
"""Goes before what is signed, so that no signature can be taken for one over something else."""
_HAND_OVER = b"stormdrill hand-over\n"


class Installation:
    """The key in a folder, made when it is first needed.

    Args:
        folder: where the key lies; only its owner may read it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._private: Ed25519PrivateKey | None = None

    @property
    def id(self) -> str:
        """SHA-256 of the public key, as records name this installation.

        Raises: StorageError if the key can be neither read nor made.
        """
        return installation_id(self.public_key)

    @property
    def public_key(self) -> str:
        """The raw public key in hex."""
        return self._key().public_key().public_bytes_raw().hex()

    def sign(self, head: str) -> str:
        """The signature over a record's last hash, in hex."""
        return self._key().sign(_PURPOSE + head.encode()).hex()

    def sign_hand_over(self, digest: str) -> str:
        """The signature over the digest of what this installation hands over, in hex."""
        return self._key().sign(_HAND_OVER + digest.encode()).hex()

    def _key(self) -> Ed25519PrivateKey:
        if self._private is None:
            self._private = _load_or_make(self._folder)
        return self._private


def installation_id(public_key: str) -> str:
    """How records name the installation with this public key (raw, hex)."""
    return sha256(bytes.fromhex(public_key)).hexdigest()


def holds(public_key: str, signature: str, head: str) -> bool:
    """Whether this key made this signature over a record's last hash (all in hex)."""
    return _made(public_key, signature, _PURPOSE + head.encode())


def holds_hand_over(public_key: str, signature: str, digest: str) -> bool:
    """Whether this key made this signature over the digest of a hand-over (all in hex)."""
    return _made(public_key, signature, _HAND_OVER + digest.encode())


def _made(public_key: str, signature: str, content: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(signature), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _load_or_make(folder: Path) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    path = folder / KEY_FILE
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except FileNotFoundError:
        return _make(path)
    except (OSError, ValueError, TypeError) as error:
        raise StorageError(
            say("The key of this installation, {path}, cannot be read.", path=path),
            say("Put a backup back in its place, or move it away; a new one is then made, under another name."),
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise StorageError(say("The file {path} is another kind of key than this program uses.", path=path), say("Move it away."))
    return key


def _make(path: Path) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    make_folder(path.parent)
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.unlink(missing_ok=True)  # of a program that was killed under the same number
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        raise StorageError(
            say("The key of this installation could not be written to {path}: {why}.", path=path, why=error.strerror),
            say("Check the permissions and the free space of the folder."),
        ) from error
    return key
