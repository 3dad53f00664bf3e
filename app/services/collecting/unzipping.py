"""The files of a zip that anybody may have made, one by one, with hard limits: nothing is written, nothing swells."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import InputError
from app.said import say
from app.services.hand_over_form import LARGEST_BYTES, MOST_PARTS

LARGEST_PART = 32 * 1024 * 1024
_READ = 64 * 1024
_DRIVE = re.compile(r"[A-Za-z]:")
_UNREADABLE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, zlib.error)


class Unzipped:
    """An open zip whose list of files has been looked through."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self._name = archive, name
        self._left = LARGEST_BYTES
        entries = archive.infolist()
        if len(entries) > MOST_PARTS + 1:
            raise InputError(say("{name} lists {count} files; {most} is the most.", name=name, count=len(entries),
                                 most=MOST_PARTS))  # fmt: skip
        self._entries = {}
        for entry in entries:
            if not _is_folder(entry):
                self._check(entry)
                self._entries[entry.filename] = entry

    @property
    def names(self) -> list[str]:
        """Names of all files in it, sorted."""
        return sorted(self._entries)

    def read(self, name: str) -> bytes:
        """One file, never more than its limit whatever the zip says.

        Raises: InputError if it is larger, damaged or under a password.
        """
        try:
            found = bytearray()
            with self._archive.open(self._entries[name]) as stream:
                while piece := stream.read(_READ):
                    found += piece
                    if len(found) > LARGEST_PART or len(found) > self._left:
                        raise InputError(say("{file} in {name} swells to more than any record can be.",
                                             file=_shown(name), name=self._name))  # fmt: skip
        except _UNREADABLE as trouble:
            raise InputError(say("{file} in {name} is damaged or under a password.", file=_shown(name),
                                 name=self._name)) from trouble  # fmt: skip
        self._left -= len(found)
        return bytes(found)

    def _check(self, entry: zipfile.ZipInfo) -> None:
        name, mode = entry.filename, entry.external_attr >> 16
        if mode and stat.S_IFMT(mode) and not stat.S_ISREG(mode):
            raise InputError(say("{name} holds {file}, which is a link or a device.", name=self._name, file=_shown(name)))
        steps = re.split(r"[/\\]", name)
        if ".." in steps or name[:1] in ("/", "\\") or _DRIVE.match(name) or "\\" in name or "\0" in entry.orig_filename:
            raise InputError(say("{name} holds {file}, which leads out of it.", name=self._name, file=_shown(name)))
        if name in self._entries:
            raise InputError(say("{name} holds {file} twice.", name=self._name, file=_shown(name)))
        if entry.file_size > LARGEST_PART:
            raise InputError(say("{file} in {name} swells to more than any record can be.", file=_shown(name),
                                 name=self._name))  # fmt: skip


@contextmanager
def unzipped(file: Path) -> Iterator[Unzipped]:
    """Open a zip.

    Raises: InputError if it is none, or holds what none may hold.
    """
    try:
        archive = zipfile.ZipFile(file)
    except _UNREADABLE as trouble:
        raise InputError(say("{name} is a damaged zip.", name=file)) from trouble
    with archive:
        yield Unzipped(archive, str(file))


def _is_folder(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.endswith("/") and entry.file_size == 0


def _shown(name: str) -> str:
    return ascii(name if len(name) <= 80 else f"{name[:77]}...")
