"""The programmes of this home: shipped ones and its own, and every edition by which somebody was ever judged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.certification.candidates import Candidate
from app.certification.programme import Programme
from app.errors import InputError
from app.paths import Paths, make_folder
from app.said import say

if TYPE_CHECKING:
    from app.authoring.problems import Problem
    from app.services.library_index import Entry

_DIGEST = re.compile(r"[0-9a-f]{64}")
_LARGEST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class ProgrammeSource:
    """One programme file."""

    path: Path
    own: bool
    """It lies in the home and may be changed; a shipped one may not."""
    programme: Programme | None
    """None: it has errors."""
    problems: tuple[Problem, ...]


class Programmes:
    """Finds programmes by id (as they stand today) and by digest (as they stood when somebody was judged by them).

    Args:
        paths: the home. Its own programmes lie in `scenarios/programmes`; editions are kept in `programmes`.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._read: dict[Path, tuple[tuple[int, int], ProgrammeSource]] = {}
        self._editions: dict[str, Programme] = {}

    def sources(self) -> tuple[ProgrammeSource, ...]:
        """Every programme file, own ones first, broken ones too; each read again only when it has changed."""
        home = self._paths.home / "scenarios" / "programmes"
        folders = ((home, True), (self._paths.scenarios / "programmes", False))
        return tuple(source for folder, own in folders for file in _files(folder) if (source := self._source(file, own)))

    def all(self) -> tuple[Programme, ...]:
        """Every programme that can be used, each id once; the home's own stands before a shipped one of that id."""
        found: dict[str, Programme] = {}
        for source in self.sources():
            if source.programme is not None:
                found.setdefault(source.programme.id, source.programme)
        return tuple(found.values())

    def get(self, programme_id: str) -> Programme | None:
        """The programme of this id as it stands today, or None."""
        return next((each for each in self.all() if each.id == programme_id), None)

    def by_digest(self, digest: str) -> Programme | None:
        """The very edition with this digest, from today's files or from those kept; None if it is nowhere."""
        if digest not in self._editions:
            today = (source.programme for source in self.sources() if source.programme is not None)
            found = next((each for each in today if each.digest == digest), None) or self._kept(digest)
            if found is None:
                return None
            self._editions[digest] = found
        return self._editions[digest]

    def text_of(self, digest: str) -> str | None:
        """An edition as canonical JSON, ASCII, to be handed over; None if it is nowhere."""
        from app.engine.codec import to_json

        found = self.by_digest(digest)
        return to_json(found) if found is not None else None

    def keep(self, programme: Programme) -> None:
        """Keep this edition for ever; to be called before anybody is judged by it.

        Raises: StorageError or ExportError if it cannot be saved.
        """
        from app.engine.codec import to_json
        from app.exports.atomic import write_text

        target = self._file(programme.digest)
        if self._kept(programme.digest) is None:
            make_folder(target.parent)
            write_text(target, to_json(programme))

    def take(self, data: bytes) -> Programme:
        """Keep an edition that came from elsewhere.

        Args:
            data: as `text_of` gave it out there.
        Raises: InputError if it is no programme, or not the one that its digest says; StorageError or ExportError if it
            cannot be saved.
        """
        programme = _believed(data)
        self.keep(programme)
        return programme

    def _kept(self, digest: str) -> Programme | None:
        if not _DIGEST.fullmatch(digest):
            return None
        try:
            found = _believed(self._file(digest).read_bytes())
        except (OSError, InputError):
            return None  # damaged or gone: it is not at hand
        return found if found.digest == digest else None

    def _file(self, digest: str) -> Path:
        return self._paths.home / "programmes" / f"{digest}.json"

    def _source(self, file: Path, own: bool) -> ProgrammeSource | None:
        try:
            stat = file.stat()
        except OSError:
            return None
        stamp = (stat.st_mtime_ns, stat.st_size)
        if file not in self._read or self._read[file][0] != stamp:
            from app.authoring.programmes import read_programme  # brings yaml and pydantic along

            read = read_programme(file)
            self._read[file] = stamp, ProgrammeSource(file, own, read.programme, read.problems)
        return self._read[file][1]


def candidates_of(entries: Iterable[Entry]) -> tuple[Candidate, ...]:
    """What may be drawn of the library's entries: everything that can be played.

    Args:
        entries: exam ones too.
    """
    return tuple(
        Candidate(each.id, each.use == "exam", each.difficulty, each.cause, each.formation, each.themes, each.digest)
        for each in entries
        if each.readable
    )


def _believed(data: bytes) -> Programme:
    from app.engine.codec import digest_of, read_json

    if len(data) > _LARGEST_BYTES:
        raise InputError(say("This is no programme: it is larger than any is."))
    try:
        found = read_json(data.decode("ascii"), Programme)
    except UnicodeDecodeError:
        raise InputError(say("This is no programme: it is not even text.")) from None
    if digest_of(replace(found, digest="")) != found.digest:
        raise InputError(say("This programme is not the one that its digest says: it was changed."))
    return found


def _files(folder: Path) -> Sequence[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.suffix in (".yaml", ".yml") and file.is_file())
    except OSError:
        return ()
