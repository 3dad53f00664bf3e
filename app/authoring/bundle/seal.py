"""Seals the bundle of an exam scenario to a passphrase, and opens it again in memory.

The whole plain bundle is one ciphertext; outside stand only how the key is made, sizes and digests. scrypt and
AES-256-GCM are in every build of `cryptography`, whichever OpenSSL it was built with, and a bundle is made to travel.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Mapping

from app.authoring.bundle.manifest import SEALED_KIND, Manifest, bound, manifest_of
from app.authoring.bundle.names import SEALED
from app.authoring.bundle.pack import packed
from app.authoring.bundle.trouble import BundleError
from app.authoring.bundle.unpack import Bundle, unpacked
from app.errors import UsageError

SHORTEST, LONGEST = 12, 1_024
"""Characters of a passphrase: whoever has the file can try as many as he likes."""
KDF, CIPHER = "scrypt", "aes-256-gcm"
_COST = {"n": 65_536, "r": 8, "p": 1}
"""64 MiB and a third of a second for every try."""
_LEAST_N, _MOST_MEMORY, _MOST_WORK = 16_384, 256 * 1024 * 1024, 4 * 65_536 * 8
_SALT, _NONCE = 16, 12
_HEX = re.compile(r"(?:[0-9a-f]{2})*")


def sealed(plain: bytes, passphrase: str) -> bytes:
    """A sealed bundle around a plain one.

    Args:
        plain: the bytes of a plain bundle.
        passphrase: at least 12 characters.
    Raises: UsageError for a passphrase that is too short or too long; BundleError if there is too much to carry.
    """
    if not SHORTEST <= len(passphrase) <= LONGEST:
        raise UsageError(f"A passphrase has {SHORTEST} to {LONGEST} characters.", "Four or five words make a good one.")
    seal = {"kdf": KDF, **_COST, "salt": secrets.token_hex(_SALT), "cipher": CIPHER, "nonce": secrets.token_hex(_NONCE)}
    # What the seal is bound to leaves out the parts, so it is known before they are.
    draft = manifest_of(SEALED_KIND, {}, seal=seal)
    hidden = _cipher(_key(seal, passphrase)).encrypt(bytes.fromhex(seal["nonce"]), plain, bound(draft))
    parts = {SEALED: hidden}
    return packed(manifest_of(SEALED_KIND, parts, seal=seal), parts)


def opened(bundle: Bundle, passphrase: str) -> Bundle:
    """The plain bundle inside a sealed one.

    Raises: BundleError if the passphrase does not fit, the seal asks for too much work, or what is inside is no
    plain bundle.
    """
    from cryptography.exceptions import InvalidTag

    seal = _checked(bundle.manifest)
    try:
        cipher = _cipher(_key(seal, passphrase))
        plain = cipher.decrypt(bytes.fromhex(str(seal["nonce"])), bundle.parts[SEALED], bound(bundle.manifest))
    except InvalidTag as trouble:
        raise BundleError("This passphrase does not open the bundle.", "Check it letter by letter.") from trouble
    except MemoryError as trouble:
        raise BundleError("There is not enough memory to open the seal.", "Close other programs.") from trouble
    inside = unpacked(plain)
    if inside.manifest.kind == SEALED_KIND:
        raise BundleError("There is another sealed bundle inside this one; none is made so.")
    return inside


def check_seal(manifest: Manifest) -> None:
    """Refuse a seal that would make the machine work for long, before anything is worked out.

    Raises: BundleError.
    """
    _checked(manifest)


def _checked(manifest: Manifest) -> Mapping[str, object]:
    seal = manifest.seal
    whole = all(type(seal.get(name)) is int and seal[name] > 0 for name in _COST)
    if set(seal) != {"kdf", "salt", "cipher", "nonce", *_COST} or not whole:
        raise BundleError("The bundle's seal cannot be read.")
    if (seal["kdf"], seal["cipher"]) != (KDF, CIPHER):
        raise BundleError("The bundle is sealed in a way that this program does not know.", "Try a newer Stormdrill.")
    if not (_is_hex(seal["salt"], _SALT) and _is_hex(seal["nonce"], _NONCE)):
        raise BundleError("The bundle's seal cannot be read.")
    n, r, p = (seal[name] for name in _COST)
    if n & (n - 1) or n < _LEAST_N:
        raise BundleError("The bundle's seal is weaker than any that this program makes.")
    if 128 * n * r > _MOST_MEMORY or n * r * p > _MOST_WORK:
        raise BundleError("The bundle's seal asks this machine for far more work than any that this program makes.")
    return seal


def _is_hex(text: object, size: int) -> bool:
    return isinstance(text, str) and len(text) == 2 * size and _HEX.fullmatch(text) is not None


def _key(seal: Mapping[str, object], passphrase: str) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    kdf = Scrypt(salt=bytes.fromhex(str(seal["salt"])), length=32, n=seal["n"], r=seal["r"], p=seal["p"])
    # The same passphrase typed on another keyboard may be other code points.
    return kdf.derive(unicodedata.normalize("NFKC", passphrase[:LONGEST]).encode("utf-8", "surrogatepass"))


def _cipher(key: bytes) -> object:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)
