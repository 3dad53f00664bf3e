"""What a laptop hands over: the form of the zip that carries exam records, written and read with nothing believed.

It is stored, not compressed, and every part is listed with its digest in a manifest that the installation
signs. The same records make the same bytes.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from app.engine.record import canonical
from app.errors import InputError, RecordError
from app.said import say
from app.storage.installation import Installation, holds_hand_over, installation_id

FORMAT = 1
MANIFEST, SETS, PEOPLE = "hand-over.json", "sets.json", "people.json"
RECORDS, EDITIONS, PROGRAMMES = "records/", "editions/", "programmes/"
LARGEST_BYTES = 512 * 1024 * 1024
MOST_PARTS = 20_000
NOTE = ("For `collect` only. The records tell wall and monotonic times, from which the pace of a clock can be read, and "
        "people.json says whose they are: keep this file as you keep a personnel file, and delete it once it is collected.")
"""Stands in every manifest, for whoever opens one."""

_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX, _PLAIN_FILE = 3, 0o100644 << 16
_PART = re.compile(r"(?:records/[0-9a-f]{64}\.jsonl|(?:editions|programmes)/[0-9a-f]{64}\.json|sets\.json|people\.json)")
_HEX = re.compile(r"[0-9a-f]+")
_LARGEST_MANIFEST = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class HandOver:
    """A hand-over that was read: digests and signature hold. Whether the key is believed is asked elsewhere."""

    installation: str
    public_key: str
    since: str
    """ISO date from which on runs are in it; empty: all."""
    digest: str
    """SHA-256 of the manifest: the number of this hand-over."""
    parts: Mapping[str, tuple[int, str]]
    """Name -> bytes and SHA-256 of every part."""


def packed(installation: Installation, parts: Mapping[str, bytes], since: str = "") -> bytes:
    """The bytes of a hand-over.

    Args:
        parts: contents by name, see the constants above.
        since: ISO date from which on runs are in it; empty: all.
    Raises: InputError if it would be larger than anybody takes in.
    """
    listed = [[name, len(data), sha256(data).hexdigest()] for name, data in sorted(parts.items())]
    if len(listed) > MOST_PARTS or sum(size for _, size, _ in listed) > LARGEST_BYTES - _LARGEST_MANIFEST:
        raise InputError(say("There are more exam records here than one hand-over carries."),
                         say("Hand over those since a later date."))  # fmt: skip
    manifest = {
        "stormdrill": "hand-over", "format": FORMAT, "for": "collect", "note": NOTE, "installation": installation.id,
        "key": installation.public_key, "since": since, "parts": listed,
    }  # fmt: skip
    text = canonical(manifest)
    whole = canonical({"manifest": manifest, "signature": installation.sign_hand_over(_digest(text))})
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, data in [(MANIFEST, whole.encode("ascii")), *sorted(parts.items())]:
            entry = zipfile.ZipInfo(name, _TIME)
            entry.create_system, entry.external_attr = _UNIX, _PLAIN_FILE
            archive.writestr(entry, data)
    return target.getvalue()


def read_manifest(data: bytes) -> HandOver:
    """What a hand-over says of itself, if its own installation signed it.

    Raises: RecordError if it is damaged or was changed.
    """
    try:
        values = json.loads(data.decode("ascii")) if len(data) <= _LARGEST_MANIFEST else None
        if not isinstance(values, dict) or set(values) != {"manifest", "signature"} or canonical(values).encode() != data:
            raise ValueError("form")
        found = _manifest(values["manifest"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise RecordError(say("The list of contents of this hand-over cannot be read: it was damaged or changed."),
                          say("Ask for a new one from that laptop.")) from error  # fmt: skip
    if installation_id(found.public_key) != found.installation:
        raise RecordError(say("This hand-over names another installation than the one whose key it carries."))
    if not holds_hand_over(found.public_key, str(values["signature"]), found.digest):
        raise RecordError(say("The signature of this hand-over does not hold: its list of contents was changed."),
                          say("Ask for a new one from that laptop."))  # fmt: skip
    return found


def check_part(hand_over: HandOver, name: str, data: bytes) -> None:
    """Refuse a part that is not what the manifest says.

    Raises: RecordError with the reason.
    """
    if hand_over.parts.get(name) != (len(data), sha256(data).hexdigest()):
        raise RecordError(say("{part} in this hand-over is not what its list of contents says: it was changed.",
                              part=ascii(name[:80])))  # fmt: skip


def _manifest(values: dict) -> HandOver:
    if not isinstance(values, dict) or set(values) != {"stormdrill", "format", "for", "note", "installation", "key",
                                                      "since", "parts"}:  # fmt: skip
        raise ValueError("form")
    if values["stormdrill"] != "hand-over" or values["format"] != FORMAT or values["for"] != "collect":
        raise ValueError("kind")
    for name, length in (("installation", 64), ("key", 64)):
        if not isinstance(values[name], str) or len(values[name]) != length or not _HEX.fullmatch(values[name]):
            raise ValueError(name)
    since = values["since"]
    if not isinstance(since, str) or len(since) > 10:
        raise ValueError("since")
    parts = values["parts"]
    if not isinstance(parts, list) or len(parts) > MOST_PARTS:
        raise ValueError("parts")
    listed = dict(_part(part) for part in parts)
    if len(listed) != len(parts):
        raise ValueError("parts")
    return HandOver(values["installation"], values["key"], since, _digest(canonical(values)), listed)


def _part(values: object) -> tuple[str, tuple[int, str]]:
    name, size, digest = values if isinstance(values, list) and len(values) == 3 else ("", 0, "")
    if not isinstance(name, str) or not _PART.fullmatch(name) or type(size) is not int or not isinstance(digest, str):
        raise ValueError("part")
    return name, (size, digest)


def _digest(text: str) -> str:
    return sha256(text.encode("ascii")).hexdigest()
