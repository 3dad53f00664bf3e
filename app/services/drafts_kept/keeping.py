"""The instructor's unsaved text, kept beside the file until it is saved or thrown away.

A kept draft is the text itself under one line of comment that says what it was made from. It is
written beside and renamed, so it is there whole or in the state before. Where the folder takes no
file, it goes to a folder of the home. Every window keeps its own: no window writes over a draft
that is not its own, so two windows on one file, or a window after a crash, lose nothing.
"""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import ExportError, InputError, StorageError
from app.services.drafts_kept.difference import Change, changes
from app.services.drafts_kept.opening import NEW, Opened, open_text

if TYPE_CHECKING:
    from app.clock import Clock

SUFFIX = ".stormdrill-draft"
RECENT_MS = 60_000
"""A draft kept no longer ago may belong to a window that is still open."""
_HEAD = "# stormdrill-draft "
_MOST = 50
"""Drafts of one file in one folder."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A kept draft that says something else than the file."""

    place: Path
    """Where the draft lies."""
    text: str
    file: Opened
    """What the file says now."""
    kept_ms: int
    """Wall time at which it was kept."""
    newer: bool
    """Kept after the file was last changed."""
    same_start: bool
    """The file is still the one that the draft was made from."""
    recent: bool
    """Kept within the last minute: perhaps another window is still open on it."""
    window: str

    def difference(self) -> tuple[Change, ...]:
        """What differs, in lines: `old` is the file's, `new` the draft's."""
        return changes(self.file.text, self.text)


@dataclass(frozen=True, slots=True)
class _Kept:
    place: Path
    window: str
    start: str
    kept_ms: int
    text: str


class DraftsKept:
    """Keeps one window's unsaved texts. Not to be shared between threads.

    Args:
        folder: where drafts go that cannot lie beside their file.
        clock: tells when they were kept.
        window: names the window; absent: a new name.
    """

    def __init__(self, folder: Path, clock: Clock, window: str = "") -> None:
        self._folder = folder
        self._clock = clock
        self._window = window or secrets.token_hex(8)
        self._places: dict[Path, Path] = {}
        self._last: dict[Path, tuple[str, str]] = {}

    def keep(self, path: Path, text: str, opened: Opened = NEW) -> Path:
        """Keep the unsaved text of a file; call it when it has changed, every few seconds at most.

        Args:
            path: the file that is being edited.
            text: the whole text as it is in the editor.
            opened: the file as it was read; absent: it was never saved.
        Returns: where it lies.
        Raises: ExportError if it can be kept nowhere; what was kept before is still there.
        """
        path = _real(path)
        if self._last.get(path) == (text, opened.digest) and self._places[path].is_file():
            return self._places[path]
        data = self._bytes(path, text, opened)
        place = self._write(path, data)
        before = self._places.get(path)
        self._places[path], self._last[path] = place, (text, opened.digest)
        if before is not None and before != place:
            _remove(before)
        return place

    def offers(self, path: Path) -> tuple[Offer, ...]:
        """Drafts of other windows, this file's, that say something else than the file; newest first.

        Drafts that say what the file says are thrown away. A file that cannot be read says nothing.
        """
        path = _real(path)
        try:
            file = open_text(path)
        except InputError:
            file = NEW
        found = []
        for kept in self._all(path):
            if kept.window == self._window:
                continue
            if kept.text == file.text:
                _remove(kept.place)
                continue
            recent = abs(self._clock.wall_ms() - kept.kept_ms) < RECENT_MS
            newer, same = kept.kept_ms >= file.modified_ms, kept.start == file.digest
            found.append(Offer(kept.place, kept.text, file, kept.kept_ms, newer, same, recent, kept.window))
        return tuple(sorted(found, key=lambda offer: (-offer.kept_ms, str(offer.place))))

    def take(self, path: Path, offer: Offer) -> str:
        """Go on with an offered draft: it is kept as this window's before the other one goes.

        Args:
            path: the file.
            offer: what was offered.
        Returns: the text to be put into the editor.
        Raises: ExportError as `keep` does; the offered draft stays then.
        """
        self.keep(path, offer.text, offer.file)
        self.refuse(offer)
        return offer.text

    def refuse(self, offer: Offer) -> None:
        """Throw an offered draft away, unless its window has written more into it since."""
        kept = _read(offer.place)
        if kept is not None and (kept.window, kept.text) == (offer.window, offer.text):
            _remove(offer.place)

    def throw_away(self, path: Path) -> None:
        """Throw this window's draft of a file away: call it after the file was saved or closed unchanged."""
        path = _real(path)
        self._last.pop(path, None)
        self._places.pop(path, None)
        for kept in self._all(path):
            if kept.window == self._window:
                _remove(kept.place)
        for first in (path, *_candidates(path, self._folder)):
            for part in first.parent.glob(".stormdrill-*.part"):
                if self._is_old(part):  # of a program that was killed while it wrote
                    _remove(part)

    def _bytes(self, path: Path, text: str, opened: Opened) -> bytes:
        body = text.encode("utf-8", "surrogatepass")
        head = {
            "file": str(path),
            "window": self._window,
            "start": opened.digest,
            "kept_ms": self._clock.wall_ms(),
        }
        return f"{_HEAD}{json.dumps(head)}\n".encode() + body

    def _write(self, path: Path, data: bytes) -> Path:
        from app.paths import make_folder

        beside, at_home = _candidates(path, self._folder)
        try:
            return self._put(path, beside, data)
        except ExportError:
            pass  # the folder takes no file: the home may
        try:
            make_folder(self._folder)
            return self._put(path, at_home, data)
        except (ExportError, StorageError) as trouble:
            message = f"The unsaved text of {path.name} can be kept neither beside it nor in {self._folder}."
            raise ExportError(message, "Save the file now, or make room on the disk.") from trouble

    def _put(self, path: Path, first: Path, data: bytes) -> Path:
        from app.exports.atomic import write_bytes

        place = self._place(path, first)
        try:
            write_bytes(place, data)
        except ExportError:
            if _is_empty(place):
                _remove(place)
            raise
        return place

    def _place(self, path: Path, first: Path) -> Path:
        """This window's own place, or the first that is free; a free one is claimed before it is written."""
        for place in _numbered(first):
            kept = _read(place)
            if kept is not None and kept.window == self._window:
                return place
            if os.path.lexists(place) and not self._left_behind(place):
                continue
            try:
                with open(place, "xb"):
                    return place
            except FileExistsError:
                continue  # another window was quicker
            except OSError as trouble:
                raise ExportError(f"{place} could not be written: {trouble.strerror}.") from trouble
        raise ExportError(f"There are {_MOST} kept drafts of {path.name} already.", "Take or throw away some of them.")

    def _left_behind(self, place: Path) -> bool:
        """Whether it was claimed long ago by a window that died before it wrote; it is removed then."""
        if not _is_empty(place) or not self._is_old(place):
            return False
        _remove(place)
        return not os.path.lexists(place)

    def _is_old(self, place: Path) -> bool:
        try:
            return self._clock.wall_ms() - place.stat().st_mtime_ns // 1_000_000 >= RECENT_MS
        except OSError:
            return False

    def _all(self, path: Path) -> list[_Kept]:
        """Every whole draft of this file, beside it and at home."""
        read = (_read(place) for first in _candidates(path, self._folder) for place in _numbered(first))
        return [kept for kept in read if kept is not None]


def _candidates(path: Path, folder: Path) -> tuple[Path, Path]:
    """The first name beside the file, and the first one in the folder where files of all folders meet."""
    mark = sha256(os.fsencode(path)).hexdigest()[:16]
    return path.with_name(path.name + SUFFIX), folder / f"{mark}-{path.name[:80]}{SUFFIX}"


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _numbered(first: Path) -> list[Path]:
    return [first, *(first.with_name(f"{first.name}-{number}") for number in range(2, _MOST + 1))]


def _read(place: Path) -> _Kept | None:
    """The draft that lies here, also one that somebody has edited by hand; None if there is none."""
    try:
        head, _, body = place.read_bytes().partition(b"\n")
        said = json.loads(head.decode("utf-8").removeprefix(_HEAD))
        text = body.decode("utf-8", "surrogatepass").replace("\r\n", "\n")
        return _Kept(place, str(said["window"]), str(said["start"]), int(said["kept_ms"]), text)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _is_empty(place: Path) -> bool:
    try:
        return place.stat().st_size == 0
    except OSError:
        return False


def _remove(place: Path) -> None:
    try:
        place.unlink(missing_ok=True)
    except OSError:
        return  # it says what is saved already, or is offered once more: nothing is lost
