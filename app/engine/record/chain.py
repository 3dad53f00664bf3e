"""Canonical bytes and the chain over them."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256

_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def _encoder() -> Callable[[object], str]:
    """The encoder, made once: verifying a record asks it for every line twice, and making it costs more than a line."""
    make = json.encoder.c_make_encoder
    if make is None:  # another Python than the usual one
        return _ENCODER.encode
    pieces = make(None, _ENCODER.default, json.encoder.encode_basestring_ascii, None, ":", ",", True, False, False)
    return lambda value: "".join(pieces(value, 0))


_encode = _encoder()


def canonical(value: object) -> str:
    """JSON that is the same text for the same value everywhere: sorted, without spaces, pure ASCII."""
    return _encode(value)


def chain(previous: str, payload: str) -> str:
    """The hash of a payload that comes after the hash `previous` (lower-case hex; empty: the first)."""
    return sha256(f"{previous}\n{payload}".encode()).hexdigest()


def text_digest(text: str) -> str:
    """SHA-256 of a text, lower-case hex."""
    return sha256(text.encode()).hexdigest()
