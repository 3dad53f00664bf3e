"""Files, folders and zips to parcels: a few records that came together, with what came with them."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from app.engine.record import LARGEST_RECORD_BYTES
from app.errors import InputError, RecordError, StormdrillError
from app.said import say
from app.services.collecting.set_form import SetEntry, people_of, sets_of
from app.services.collecting.unzipping import Unzipped, unzipped
from app.services.hand_over_form import (
    EDITIONS, LARGEST_BYTES, MANIFEST, PEOPLE, PROGRAMMES, RECORDS, SETS, HandOver, check_part, read_manifest,
)

_TOGETHER = 100
"""Records that make one parcel, and are written together."""
_MOST_FILES = 200_000
_START = re.compile(rb'"start_wall_ms":(\d{1,16})[,}]')
_ZIP, _RECORD = b"PK\x03\x04", b'{"format":'


@dataclass(frozen=True)
class Offered:
    """One record, as it came."""

    source: str
    """Where it lay, for a person to find."""
    content: bytes
    again: int = 0
    """It was refused before under this number, and is looked at again."""

    @cached_property
    def digest(self) -> str:
        """SHA-256 of its bytes."""
        return sha256(self.content).hexdigest()


@dataclass(slots=True)
class Parcel:
    """Records that came together."""

    source: str
    records: list[Offered] = field(default_factory=list)
    installation: str = ""
    """Whose hand-over it is; empty: the records came alone."""
    sets: dict[str, SetEntry] = field(default_factory=dict)
    """By id."""
    people: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    """Hash -> (number, name, salt in hex)."""
    editions: dict[str, bytes] = field(default_factory=dict)
    """Compiled scenarios by digest."""
    programmes: dict[str, bytes] = field(default_factory=dict)
    """Compiled programmes by digest."""
    runs: dict[str, int] = field(default_factory=dict)
    """Digest of a record -> its run, where it was played here."""
    first: bool = True
    """The first piece of what came together: its sets are news."""
    last: bool = True
    """The last piece: what is missing now did not come."""


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something that was named and holds no records that can be looked at."""

    source: str
    reason: str
    digest: str = ""
    """SHA-256 of a hand-over that lies; empty for what is none."""


def parcels(paths: Iterable[Path]) -> Iterator[Parcel | Unusable]:
    """Everything in the files and folders named, in an order that does not depend on the machine."""
    loose = Parcel("")
    for file, named in _files(paths, found := []):
        kind = _kind(file)
        if isinstance(kind, Unusable):
            yield kind
        elif kind == _ZIP:
            yield from _zip(file)
        elif kind == _RECORD:
            loose.records.append(Offered(str(file), _bytes(file)))
            if len(loose.records) == _TOGETHER:
                yield loose
                loose = Parcel("")
        elif named:
            yield Unusable(str(file), say("This is neither a record nor a zip of records."))
    if loose.records:
        yield loose
    yield from found


def open_hand_over(archive: Unzipped, source: str) -> tuple[HandOver, Parcel]:
    """A hand-over with all its parts.

    Raises: RecordError if it is not what its installation signed; InputError if it cannot be read.
    """
    signed = read_manifest(archive.read(MANIFEST))
    names = [name for name in archive.names if name != MANIFEST]
    if names != sorted(signed.parts):
        raise RecordError(say("This hand-over holds other files than its list of contents says."))
    parcel = Parcel(source, installation=signed.installation)
    for name in names:
        data = archive.read(name)
        check_part(signed, name, data)
        digest = name.rpartition("/")[2].partition(".")[0]
        if name.startswith(RECORDS):
            parcel.records.append(Offered(f"{source}: {name}", data))
        elif name.startswith(EDITIONS):
            parcel.editions[digest] = data
        elif name.startswith(PROGRAMMES):
            parcel.programmes[digest] = data
        elif name == SETS:
            parcel.sets = sets_of(data, signed.installation)
        elif name == PEOPLE:
            parcel.people = people_of(data)
    return signed, parcel


def _zip(file: Path) -> Iterator[Parcel | Unusable]:
    try:
        with unzipped(file) as archive:
            if MANIFEST in archive.names:
                yield from _pieces(open_hand_over(archive, str(file))[1])
            else:
                yield from _loose(file, archive)
    except RecordError as trouble:
        yield Unusable(str(file), str(trouble), _digest(file))
    except InputError as trouble:
        yield Unusable(str(file), str(trouble))


def _pieces(parcel: Parcel) -> Iterator[Parcel]:
    """A large hand-over in pieces by the time at which the drills began, so that one is written while others are folded."""
    records = sorted(parcel.records, key=lambda offered: (_begun_ms(offered.content), offered.source))
    count = max(1, len(records))
    for start in range(0, count, _TOGETHER):
        yield replace(parcel, records=records[start : start + _TOGETHER], first=start == 0, last=start + _TOGETHER >= count)


def _begun_ms(content: bytes) -> int:
    """When a record says that it began, wall ms, unchecked: only an order is made of it."""
    found = _START.search(content[:4_096])
    return int(found[1]) if found is not None else 0


def _loose(file: Path, archive: Unzipped) -> Iterator[Parcel | Unusable]:
    parcel, strange = Parcel(str(file)), 0
    for name in archive.names:
        where = f"{file}: {ascii(name)}"
        try:
            data = archive.read(name)
        except StormdrillError as trouble:
            yield Unusable(where, str(trouble))
            return
        if data.startswith(_ZIP):
            yield Unusable(where, say("A zip inside a zip is not opened: unpack it and name what was in it."))
        elif _looks_like_record(data, name):
            parcel.records.append(Offered(where, data))
        else:
            strange += 1
        if len(parcel.records) == _TOGETHER:
            yield parcel
            parcel = Parcel(str(file))
    if parcel.records:
        yield parcel
    elif strange:
        yield Unusable(str(file), say("There are no records in this zip."))


def _files(paths: Iterable[Path], told: list[Unusable]) -> Iterator[tuple[Path, bool]]:
    """Every file, and whether it was named itself; links inside folders are not followed."""
    count = 0
    for path in paths:
        if not path.is_dir():
            yield path, True
            continue
        trouble: list[OSError] = []
        for folder, folders, names in os.walk(path, onerror=trouble.append):
            folders.sort()
            for name in sorted(names):
                file = Path(folder, name)
                count += 1
                if count > _MOST_FILES:
                    told.append(Unusable(str(path), say("There are more than {most} files in it; the rest was not looked at.",
                                                        most=_MOST_FILES)))  # fmt: skip
                    return
                if file.is_symlink():
                    told.append(Unusable(str(file), say("This is a link to somewhere else, and was not followed.")))
                elif not name.startswith("."):
                    yield file, False
        told += [Unusable(str(error.filename), say("The folder cannot be read: {why}.", why=error.strerror))
                 for error in trouble]  # fmt: skip


def _kind(file: Path) -> bytes | Unusable:
    """How a file begins, or why it cannot be looked at; empty for something else."""
    try:
        state = file.stat()
        if not stat.S_ISREG(state.st_mode):
            return Unusable(str(file), say("This is no file."))
        with open(file, "rb") as stream:
            begin = stream.read(64)
    except (OSError, ValueError) as error:
        return Unusable(str(file), say("It cannot be read: {why}.", why=getattr(error, "strerror", None) or error))
    if begin.startswith(_ZIP):
        if state.st_size > LARGEST_BYTES:
            return Unusable(str(file), say("This zip is larger than any that is taken in."))
        return _ZIP
    if not _looks_like_record(begin, file.name):
        return b""
    if state.st_size > LARGEST_RECORD_BYTES:
        return Unusable(str(file), say("This is larger than any record can be."))
    return _RECORD


def _looks_like_record(begin: bytes, name: str) -> bool:
    """What calls itself one is looked at too: of a damaged record something should be heard."""
    return begin.startswith(_RECORD) or name.endswith(".jsonl")


def _bytes(file: Path) -> bytes:
    try:
        with open(file, "rb") as stream:
            return stream.read(LARGEST_RECORD_BYTES + 1)
    except OSError:
        return b""


def _digest(file: Path) -> str:
    try:
        with open(file, "rb") as stream:
            return sha256(stream.read(LARGEST_BYTES)).hexdigest()
    except OSError:
        return ""
