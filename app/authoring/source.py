"""Reading an authored file from the disk: bytes that are text, or a sentence why not."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path

from app.errors import InputError
from app.said import say

SIZE_CAP = 2 * 1024 * 1024
"""Bytes; a scenario of an hour has about a tenth of it."""

_UNPRINTABLE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

_CONTROLS = bytes(code for code in range(32) if code not in (9, 10, 13)) + b"\x7f"
_LEADS = (b"\xc2", b"\xe2\x80", b"\xef")
"""How every other unprintable character begins in UTF-8."""


class SourceError(InputError):
    """A file that cannot be read as text; knows its code and the place in the file."""

    def __init__(self, code: str, message: str, remedy: str = "", place: tuple[int, int] = (1, 1)) -> None:
        super().__init__(message, remedy)
        self.code = code
        self.place = place


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of at most 2 MiB.

    Raises: SourceError if it is missing, a folder, too large or may not be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not os.path.isdir(path):
            raise SourceError("SD103", say("{path} is a pipe or a device, not a file.", path=path))
        with open(path, "rb") as stream:
            data = stream.read(SIZE_CAP + 1)
    except (OSError, ValueError) as trouble:
        raise _unreadable(path, trouble) from None
    if len(data) > SIZE_CAP:
        raise SourceError("SD104", say("{name} is larger than 2 MiB; no scenario, chart, policy or programme is.", name=path.name))
    return data


def text_of(data: bytes, name: str) -> str:
    """The text of these bytes: UTF-8 without control characters.

    Raises: SourceError with line and column of the first byte that is not text.
    """
    nul = data.find(b"\0")
    if nul >= 0:
        raise SourceError("SD105", say("{name} holds NUL bytes: it is no text file.", name=name), place=_place(data[:nul]))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        place = _place(data[: trouble.start])
        raise SourceError("SD106", say("{name} is not UTF-8 from here on.", name=name), place=place) from None
    if len(data.translate(None, _CONTROLS)) == len(data) and not any(lead in data for lead in _LEADS):
        return text
    found = _UNPRINTABLE.search(text)
    if found is None:
        return text
    place = _place(text[: found.start()].encode("utf-8"))
    sign = f"U+{ord(found.group()):04X}"
    raise SourceError("SD107", say("{name} holds the invisible character {sign} here.", name=name, sign=sign), place=place)


def _place(before: bytes) -> tuple[int, int]:
    text = before.decode("utf-8", errors="replace")
    return text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1


def _unreadable(path: Path, trouble: OSError | ValueError) -> SourceError:
    code = getattr(trouble, "errno", None)
    if code in (errno.ENOENT, errno.ENOTDIR):
        return SourceError("SD101", say("There is no file {path}.", path=path))
    if code == errno.EISDIR or (code in (errno.EACCES, errno.EPERM) and os.path.isdir(path)):
        return SourceError("SD102", say("{path} is a folder, not a file.", path=path))
    if code in (errno.EACCES, errno.EPERM):
        return SourceError("SD103", say("{path} may not be read by you.", path=path))
    reason = getattr(trouble, "strerror", None) or str(trouble)
    return SourceError("SD103", say("{path} cannot be read: {reason}.", path=path, reason=reason))
