"""The bytes of a bundle to its parts, in memory, with hard limits: nothing is believed, nothing is written.

The zip must be exactly as `pack` writes one: plain files, uncompressed, one behind the other, nothing before,
between or after them. That leaves no room for links, devices, bombs, overlaps or a second, hidden content.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.authoring.bundle.contents import check_content
from app.authoring.bundle.manifest import PLAIN, Manifest, check_parts, read
from app.authoring.bundle.names import (
    LARGEST_BUNDLE,
    LARGEST_MANIFEST,
    MANIFEST,
    MOST_PARTS,
    SEALED,
    check_belonging,
    check_name,
    check_together,
    largest,
    shown,
)
from app.authoring.bundle.pack import PLAIN_FILE, TIME, UNIX
from app.authoring.bundle.trouble import AlteredError, BundleError

_END = struct.Struct("<4s4H2LH")
_LOCAL_BYTES = 30
_LARGEST_LIST = (MOST_PARTS + 1) * 256
_UNREADABLE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, struct.error)
_NONE = "This is no bundle"


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was read: every name, size and digest holds, and every part is what its ending says."""

    manifest: Manifest
    parts: Mapping[str, bytes]


def read_file(path: Path) -> bytes:
    """The bytes of a file that may be a bundle.

    Raises: BundleError if it cannot be read or is too large to be one.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BundleError(f"{path} is no file.", "Name the bundle's file.")
        with open(path, "rb") as stream:
            data = stream.read(LARGEST_BUNDLE + 1)
    except (OSError, ValueError) as trouble:
        why = getattr(trouble, "strerror", None) or trouble
        raise BundleError(f"{path} cannot be read: {why}.", "Check its name and that you may read it.") from trouble
    return data


def unpacked(data: bytes) -> Bundle:
    """The parts of a bundle.

    Raises: BundleError if it is none or holds what none may hold; AlteredError if its digests do not hold.
    """
    if len(data) > LARGEST_BUNDLE:
        raise BundleError(f"This is larger than the {LARGEST_BUNDLE} bytes that a bundle may have.")
    _check_end(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries, archive.start_dir)
            found = {entry.filename: archive.read(entry) for entry in entries}
    except _UNREADABLE as trouble:
        raise AlteredError("This bundle is damaged: it cannot be unpacked.") from trouble
    manifest = read(found.pop(MANIFEST))
    check_parts(manifest, found)
    if manifest.kind == PLAIN:
        check_belonging(list(found), manifest.ids["scenario"])
        for name, content in found.items():
            check_content(name, content)
    return Bundle(manifest, found)


def _check_end(data: bytes) -> None:
    """The end of a zip says how much there is; believed only if it all fits together."""
    if len(data) < _END.size or data[:4] != b"PK\x03\x04":
        raise BundleError(f"{_NONE}.", "Name a file that `bundle` wrote.")
    mark, disk, first, here, count, size, offset, comment = _END.unpack(data[-_END.size :])
    if mark != b"PK\x05\x06" or disk or first or comment or here != count:
        raise AlteredError("This bundle is cut off, or something was put behind it.")
    if count > MOST_PARTS + 1 or size > _LARGEST_LIST:
        raise BundleError(f"The bundle lists {count} files; {MOST_PARTS} is the most.")
    if offset + size + _END.size != len(data):
        raise AlteredError("The bundle's own table does not fit its size: it was changed or damaged.")


def _check_entries(entries: list[zipfile.ZipInfo], end: int) -> None:
    names = [entry.orig_filename for entry in entries]
    if not names or names[0] != MANIFEST:
        raise BundleError(f"{_NONE}: it does not begin with a list of its contents.", "Name a file that `bundle` wrote.")
    check_together(names)
    offset = 0
    for entry in entries:
        if entry.orig_filename not in (MANIFEST, SEALED):
            check_name(entry.orig_filename)
        _check_kind(entry)
        _check_size(entry)
        if entry.header_offset != offset:
            raise AlteredError("Files in the bundle overlap, or something lies hidden between them.")
        offset += _LOCAL_BYTES + len(entry.orig_filename) + entry.file_size
    if offset != end:
        raise AlteredError("Something lies hidden in the bundle between its files and its table.")


def _check_kind(entry: zipfile.ZipInfo) -> None:
    name, mode = shown(entry.orig_filename), entry.external_attr >> 16
    if stat.S_ISLNK(mode):
        raise BundleError(f"The bundle holds {name}, which is a link to somewhere else.")
    if stat.S_ISDIR(mode) or entry.external_attr & 0x10:
        raise BundleError(f"The bundle holds {name}, which is a folder.")
    if mode and not stat.S_ISREG(mode):
        raise BundleError(f"The bundle holds {name}, which is a device or a pipe.")
    if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size:
        raise BundleError(f"The bundle holds {name} compressed; bundles are not, so that none can swell when opened.")
    if entry.flag_bits & 1:
        raise BundleError(f"The bundle holds {name} under a zip password; bundles are sealed in another way.")
    usual = (entry.external_attr, entry.create_system, entry.date_time, entry.flag_bits) == (PLAIN_FILE, UNIX, TIME, 0)
    if not usual or entry.extra or entry.comment or entry.filename != entry.orig_filename:
        raise AlteredError(f"{name} was not put into the bundle by this program, or the bundle was changed.")


def _check_size(entry: zipfile.ZipInfo) -> None:
    name = entry.orig_filename
    most = {MANIFEST: LARGEST_MANIFEST, SEALED: LARGEST_BUNDLE}.get(name) or largest(name)
    if entry.file_size > most:
        raise BundleError(f"The bundle holds {shown(name)} with {entry.file_size} bytes; {most} is the most.")
