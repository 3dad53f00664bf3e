"""PINs and passphrases: kept as argon2id hashes, never as they are."""

from __future__ import annotations

import unicodedata

from app.errors import StorageError
from app.said import say


def hashed(word: str) -> str:
    """The hash to keep, with its own salt and cost in it."""
    return _hasher().hash(_same(word))


def fits(kept: str, word: str) -> bool:
    """Whether this is the word that was kept.

    Raises: StorageError if what was kept is no hash.
    """
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        return _hasher().verify(kept, _same(word))
    except VerifyMismatchError:
        return False
    except (InvalidHashError, VerificationError) as trouble:
        raise StorageError(say("What was kept of this PIN or passphrase is damaged."),
                           say("Somebody in charge has to reset it.")) from trouble


def _hasher() -> object:
    from argon2 import PasswordHasher  # 15 ms that nobody pays who only practises

    return PasswordHasher()


def _same(word: str) -> bytes:
    # The same word typed on another keyboard may be other code points.
    return unicodedata.normalize("NFKC", word).encode("utf-8", "surrogatepass")
