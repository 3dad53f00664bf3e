"""The manifest: what a bundle says of itself, in one canonical text whose every byte counts."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import app
from app.authoring.bundle.names import LARGEST_BUNDLE, LARGEST_MANIFEST, MANIFEST, MOST_PARTS, SEALED, check_name
from app.authoring.bundle.trouble import AlteredError, BundleError

FORMAT = 1
PLAIN, SEALED_KIND = "plain", "sealed"
_IDS = ("scenario", "case", "chart", "policy")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,40}")
_LONGEST_ID = 64


@dataclass(frozen=True, slots=True)
class PartLine:
    """One part as the manifest lists it."""

    name: str
    size: int
    """Bytes."""
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself."""

    kind: str
    """plain or sealed."""
    program: str
    """The version of the program that made it."""
    parts: tuple[PartLine, ...]
    ids: Mapping[str, str] = field(default_factory=dict)
    """Of a plain one: the ids of its scenario, case, chart and policy. A sealed one does not tell them."""
    seal: Mapping[str, object] = field(default_factory=dict)
    """Of a sealed one: how its key is made from the passphrase."""

    @property
    def number(self) -> str:
        """The SHA-256 over all of it, and so over every part: no two bundles share it."""
        return _digest(canonical(_told(self)))


def manifest_of(kind: str, parts: Mapping[str, bytes], ids: Mapping[str, str] | None = None,
                seal: Mapping[str, object] | None = None) -> Manifest:
    """The manifest for these parts, in order of name."""
    lines = tuple(PartLine(name, len(parts[name]), _digest(parts[name])) for name in sorted(parts))
    return Manifest(kind, app.__version__, lines, dict(ids or {}), dict(seal or {}))


def written(manifest: Manifest) -> bytes:
    """The manifest as it stands in the bundle."""
    return canonical(_told(manifest) | {"digest": manifest.number})


def bound(manifest: Manifest) -> bytes:
    """All of a sealed bundle's manifest but the list of parts: what the seal is bound to."""
    told = _told(manifest)
    del told["parts"]
    return canonical(told)


def read(data: bytes) -> Manifest:
    """The manifest of a bundle.

    Raises: BundleError if it is none, or of a newer program; AlteredError if it was changed.
    """
    if len(data) > LARGEST_MANIFEST:
        raise BundleError("The bundle's list of contents is far too long.")
    try:
        told = json.loads(data.decode("ascii"))
        number = told.get("format")
    except (ValueError, RecursionError, AttributeError) as trouble:
        raise AlteredError("The bundle's list of contents cannot be read: it is damaged.") from trouble
    if type(number) is int and number > FORMAT:
        raise BundleError(
            f"This bundle is of format {number}; this is Stormdrill {app.__version__}, which reads format {FORMAT}.",
            "Open it with a newer Stormdrill, or have it exported by this version.",
        )
    manifest = _manifest(told) if number == FORMAT and type(number) is int else None
    if manifest is None or written(manifest) != data:
        raise AlteredError("The bundle's list of contents was changed after it was written, or it is damaged.")
    return manifest


def check_parts(manifest: Manifest, parts: Mapping[str, bytes]) -> None:
    """Hold the parts against the manifest.

    Raises: AlteredError if one is missing, too many or other than it was.
    """
    if [line.name for line in manifest.parts] != sorted(parts):
        raise AlteredError("The bundle does not hold the parts that it lists.")
    for line in manifest.parts:
        if len(parts[line.name]) != line.size or _digest(parts[line.name]) != line.sha256:
            raise AlteredError(f"{line.name} in the bundle is not what was put in: it was changed or damaged.")


def canonical(value: object) -> bytes:
    """The one way to write this as JSON."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")


def _told(manifest: Manifest) -> dict[str, object]:
    told: dict[str, object] = {
        "format": FORMAT,
        "kind": manifest.kind,
        "program": manifest.program,
        "parts": [[line.name, line.size, line.sha256] for line in manifest.parts],
    }
    if manifest.kind == PLAIN:
        return told | {"ids": dict(manifest.ids)}
    return told | {"seal": dict(manifest.seal)}


def _manifest(told: dict) -> Manifest | None:
    """The typed manifest; None where anything has another shape."""
    kind, program = told.get("kind"), told.get("program")
    last = {PLAIN: "ids", SEALED_KIND: "seal"}.get(kind) if isinstance(kind, str) else None
    if last is None or set(told) != {"format", "kind", "program", "parts", "digest", last}:
        return None
    if not (isinstance(program, str) and _VERSION.fullmatch(program) and isinstance(told[last], dict)):
        return None
    if last == "ids" and not _are_ids(told["ids"]):
        return None
    if last == "seal" and any(type(value) not in (int, str) for value in told["seal"].values()):
        return None
    parts = _lines(told["parts"])
    if parts is None or (kind == SEALED_KIND and [line.name for line in parts] != [SEALED]):
        return None
    if kind == PLAIN:
        for line in parts:
            check_name(line.name)
    return Manifest(kind, program, parts, **{last: told[last]})


def _are_ids(ids: dict) -> bool:
    words = [word for word in ids.values() if isinstance(word, str) and len(word) <= _LONGEST_ID and _ID.fullmatch(word)]
    return set(ids) == set(_IDS) and len(words) == len(ids)


def _lines(rows: object) -> tuple[PartLine, ...] | None:
    if not (isinstance(rows, list) and 0 < len(rows) <= MOST_PARTS):
        return None
    for row in rows:
        if not (isinstance(row, list) and len(row) == 3 and isinstance(row[0], str) and row[0] != MANIFEST):
            return None
        fits = type(row[1]) is int and 0 <= row[1] <= LARGEST_BUNDLE
        if not (fits and isinstance(row[2], str) and _DIGEST.fullmatch(row[2])):
            return None
    return tuple(PartLine(*row) for row in rows)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
