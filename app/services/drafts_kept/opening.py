"""An authored file, opened to be edited and saved as it was made.

An editor works on lines that end in one newline. The file may end its lines otherwise, may mix
endings, may begin with a byte-order mark: all that is remembered and put back.
"""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from app.errors import ExportError, InputError
from app.services.drafts_kept.difference import blocks

BOM = b"\xef\xbb\xbf"
_ENDINGS = re.compile("\r\n|\r|\n")


class ChangedOnDiskError(ExportError):
    """The file is no longer what was read; nothing was written.

    Args:
        now: what the file says now; None if it is gone or cannot be read.
    """

    def __init__(self, message: str, now: Opened | None) -> None:
        super().__init__(message, "Keep yours, take what is on the disk, or save yours under another name.")
        self.now = now


@dataclass(frozen=True, slots=True)
class Opened:
    """A file as it was when it was read."""

    text: str
    """Without a byte-order mark; every line ends in one newline."""
    digest: str
    """SHA-256 of the bytes; empty for a file that is not there yet."""
    modified_ms: int = 0
    """Wall time of its last change."""
    bom: bool = False
    endings: tuple[str, ...] = ()
    """Of every line, in order; one alone stands for all."""


NEW = Opened("", "")
"""What is opened where no file is yet."""


def open_text(path: Path) -> Opened:
    """Read a file for an editor.

    Raises: InputError if it is missing, not text in UTF-8, larger than 2 MiB or may not be read.
    """
    from app.authoring.source import read_bytes

    return _opened(path, read_bytes(path))


def _opened(path: Path, data: bytes) -> Opened:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        line = data[: trouble.start].count(b"\n") + 1
        message = f"{path.name} is not UTF-8 in line {line}; saving it from here would change what stands there."
        raise InputError(message, "Save it with the encoding UTF-8 in the editor that it came from.") from None
    found = tuple(_ENDINGS.findall(text))
    endings = found[:1] if len(set(found)) < 2 else found
    modified_ms = path.stat().st_mtime_ns // 1_000_000
    return Opened(_ENDINGS.sub("\n", text), sha256(data).hexdigest(), modified_ms, data.startswith(BOM), endings)


def save_text(path: Path, text: str, opened: Opened = NEW, over: bool = False) -> Opened:
    """Save a text where it was read from, whole or not at all.

    Args:
        path: the file; a link is followed.
        text: what it shall say, every line ending in one newline.
        opened: the file as it was read; absent: it is new.
        over: write even if the file has changed since.
    Returns: the file as it is now.
    Raises: ChangedOnDiskError if it has changed; ExportError if it cannot be written.
    """
    path = Path(os.path.realpath(path))
    if not over:
        _unchanged(path, opened)
    data = bytes_of(text, opened)
    put_bytes(path, data)
    return _opened(path, data)


def put_bytes(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, as the one that is there: a link is followed, its permissions stay.

    Raises: ExportError if it cannot be written, or may not.
    """
    from app.exports.atomic import write_bytes

    path = Path(os.path.realpath(path))
    mode = _mode(path)
    write_bytes(path, data)
    if mode is not None:
        _give_mode(path, mode)


def changed_since(path: Path, opened: Opened) -> ChangedOnDiskError | None:
    """What is to be told of a file that is no longer what was opened; None if it is."""
    try:
        _unchanged(Path(os.path.realpath(path)), opened)
    except ChangedOnDiskError as changed:
        return changed
    return None


def bytes_of(text: str, opened: Opened) -> bytes:
    """The text as bytes, made like the file that was read.

    Raises: ExportError if it holds half a character.
    """
    text = _ENDINGS.sub("\n", text)
    if opened.endings and opened.endings != ("\n",):
        text = _with_endings(text, opened)
    try:
        return (BOM if opened.bom else b"") + text.encode("utf-8")
    except UnicodeEncodeError as trouble:
        line = text.count("\n", 0, trouble.start) + 1
        raise ExportError(f"Line {line} holds half a character, which no file can.", "Delete it there.") from None


def _with_endings(text: str, opened: Opened) -> str:
    usual = Counter(opened.endings).most_common(1)[0][0]
    if len(opened.endings) == 1:
        return text.replace("\n", usual)
    lines = text.split("\n")
    endings = [usual] * len(lines)
    for tag, i, j, k, _ in blocks(opened.text.split("\n"), lines):
        for at in range(j - i) if tag == "equal" else ():
            if i + at < len(opened.endings):  # the last line has none
                endings[k + at] = opened.endings[i + at]
    endings[-1] = ""
    return "".join(line + ending for line, ending in zip(lines, endings, strict=True))


def _unchanged(path: Path, opened: Opened) -> None:
    """Raises: ChangedOnDiskError if the file is not what was opened."""
    try:
        digest = sha256(path.read_bytes()).hexdigest()
    except OSError:
        digest = ""
    if digest == opened.digest and (digest or not os.path.lexists(path)):
        return
    if not opened.digest:
        message = f"There is already a file {path.name}; it was not there before."
    elif not digest:
        message = f"{path.name} is gone or can no longer be read; it was there before."
    else:
        message = f"{path.name} has been changed on the disk by somebody else since it was opened here."
    try:
        now: Opened | None = open_text(path)
    except InputError:
        now = None
    raise ChangedOnDiskError(message, now)


def _mode(path: Path) -> int | None:
    """Permissions of the file that is to be replaced; None if there is none.

    Raises: ExportError if it may not be written: renaming another over it would evade that.
    """
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        message = f"{path} may be read but not written by you."
        raise ExportError(message, "Save under another name or in another folder.")
    return mode


def _give_mode(path: Path, mode: int) -> None:
    try:
        path.chmod(mode)
    except OSError:
        return  # the text is saved; some file systems know no permissions
