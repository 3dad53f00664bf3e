"""Canonical bytes and the chain over them."""

from __future__ import annotations

import json
from hashlib import sha256

# Made once: verifying a record asks it for every line twice.
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def canonical(value: object) -> str:
    """JSON that is the same text for the same value everywhere: sorted, without spaces, pure ASCII."""
    return _ENCODER.encode(value)


def chain(previous: str, payload: str) -> str:
    """The hash of a payload that comes after the hash `previous` (lower-case hex; empty: the first)."""
    return sha256(f"{previous}\n{payload}".encode()).hexdigest()


def text_digest(text: str) -> str:
    """SHA-256 of a text, lower-case hex."""
    return sha256(text.encode()).hexdigest()
