"""A small file sealed to a passphrase: scrypt makes the key, AES-256-GCM hides and binds the content.

The first line says how the key is made; it is bound to the content, so that no sign of it can be changed.
"""

from __future__ import annotations

import json
import re
import secrets
import unicodedata
import zlib

from app.errors import InputError, RefusedError, UsageError
from app.said import say

SHORTEST, LONGEST = 12, 1_024
"""Signs of a passphrase: whoever has the file can try as many as he likes."""
_COST = {"n": 65_536, "r": 8, "p": 1}
"""64 MiB and a third of a second for every try; a file that asks for anything else is refused."""
_SALT, _NONCE = 16, 12
_HEADER_CAP, _PLAIN_CAP = 1_024, 256 * 1024 * 1024
_HEX = re.compile(r"(?:[0-9a-f]{2})+")


def seal(kind: str, plain: bytes, passphrase: str) -> bytes:
    """The sealed file.

    Args:
        kind: what it is; a file of another kind is not opened.
        passphrase: at least 12 signs.
    Raises: UsageError for a passphrase that is too short or too long.
    """
    if not SHORTEST <= len(passphrase) <= LONGEST:
        raise UsageError(say("A passphrase for a file has {least} to {most} signs.", least=SHORTEST, most=LONGEST),
                         say("Four or five words make a good one."))
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    head = json.dumps({"kind": kind, "format": 1, **_COST, "salt": salt.hex(), "nonce": nonce.hex()}).encode()
    return head + b"\n" + _cipher(salt, passphrase).encrypt(nonce, zlib.compress(plain), head)


def unseal(kind: str, data: bytes, passphrase: str, name: str) -> bytes:
    """What is inside.

    Args:
        name: what to call the file in sentences.
    Raises: InputError if it is no such file; RefusedError if the passphrase does not fit or a sign was changed.
    """
    from cryptography.exceptions import InvalidTag

    head, salt, nonce = _head(kind, data, name)
    try:
        packed = _cipher(salt, passphrase[:LONGEST]).decrypt(nonce, data[len(head) + 1 :], head)
    except InvalidTag as trouble:
        raise RefusedError(say("This passphrase does not open {name}, or the file was changed.", name=name),
                           say("Check it letter by letter, or ask for the file again.")) from trouble
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(packed, _PLAIN_CAP)
    except zlib.error as trouble:
        raise InputError(say("{name} holds nothing that can be read.", name=name)) from trouble
    if not unpacking.eof:
        raise InputError(say("{name} holds more than such a file can.", name=name))
    return plain


def _head(kind: str, data: bytes, name: str) -> tuple[bytes, bytes, bytes]:
    wrong = InputError(say("{name} is no file of this kind.", name=name), say("Ask for it again."))
    head, line, _ = data[: _HEADER_CAP].partition(b"\n")
    if not line:
        raise wrong
    try:
        values = json.loads(head)
    except (ValueError, RecursionError):
        raise wrong from None
    if not isinstance(values, dict) or values.get("kind") != kind:
        raise wrong
    if values.get("format") != 1 or any(values.get(key) != value for key, value in _COST.items()):
        raise InputError(say("{name} is sealed in a way that this program does not know.", name=name),
                         say("Try a newer Stormdrill."))
    salt, nonce = values.get("salt"), values.get("nonce")
    if not (_is_hex(salt, _SALT) and _is_hex(nonce, _NONCE)):
        raise wrong
    return head, bytes.fromhex(salt), bytes.fromhex(nonce)


def _is_hex(text: object, size: int) -> bool:
    return isinstance(text, str) and len(text) == 2 * size and _HEX.fullmatch(text) is not None


def _cipher(salt: bytes, passphrase: str) -> object:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    kdf = Scrypt(salt=salt, length=32, n=_COST["n"], r=_COST["r"], p=_COST["p"])
    # The same passphrase typed on another keyboard may be other code points.
    return AESGCM(kdf.derive(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")))
