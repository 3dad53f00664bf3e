"""Every scenario that may be opened in the studio: own and shipped ones, exam ones too.

For instructors, never for somebody who may have to sit an exam. Only the first lines of each file are
read; how many problems one has is known from the library's index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import InputError
from app.said import say
from app.services.library_reading import stamp_of

if TYPE_CHECKING:
    from app.clock import Clock
    from app.paths import Paths
    from app.services.library import Entry

DRAFTS = "drafts"
"""Folder of the home for unsaved texts that cannot lie beside their file."""
BLANK = "blank"
UNKNOWN = -1
_HEAD_BYTES = 16_384
_LONGEST = 200
_KEY = re.compile(r"^(id|title|use|difficulty|minutes):[ \t]*(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Authored:
    """One scenario file as the studio lists it."""

    path: Path
    own: bool
    """It lies in the home and may be changed; a shipped one may not."""
    id: str
    title: str
    use: str = ""
    """practice or exam; "" where the file does not say."""
    difficulty: int = 0
    """1 to 5; 0 where it is not known."""
    minutes: int = 0
    problems: int = UNKNOWN
    """How many keep it from being played; `UNKNOWN` if the file is newer than the library's index."""
    unsaved_ms: int = 0
    """Wall time of the newest unsaved text that was kept for it; 0 for none."""
    trouble: str = ""
    """Why it cannot be read."""


def own_scenarios(paths: Paths) -> Path:
    """The home's own folder of scenarios; it need not exist."""
    return paths.home / "scenarios"


def authored(
    paths: Paths, entries: Iterable[Entry], clock: Clock, open_file: Path | None = None
) -> tuple[Authored, ...]:
    """All scenario files, own ones first, each part by title.

    Args:
        paths: the home.
        entries: what the library's index knows.
        clock: tells what is recent.
        open_file: one that is being written; it is among the own ones wherever it lies.
    Raises: InputError if a folder is there and cannot be read.
    """
    known = {(entry.path, entry.stamp): entry.flaw_count for entry in entries}
    found = []
    for folder, own in ((own_scenarios(paths), True), (paths.scenarios, False)):
        unsaved = _Unsaved(folder, paths.home / DRAFTS, clock)
        part = [_read(path, own, known, unsaved(path)) for path in _files(folder)]
        if own and open_file is not None and not _lies_in(open_file, (folder, paths.scenarios)):
            part.append(_read(open_file, True, known, 0))
        found += sorted(part, key=lambda each: (each.title.casefold(), each.id))
    return tuple(found)


def _lies_in(file: Path, folders: tuple[Path, ...]) -> bool:
    return any(file.resolve().parent == folder.resolve() for folder in folders)


def _files(folder: Path) -> list[Path]:
    try:
        found = [path for path in folder.iterdir() if path.suffix == ".yaml" and path.stem != BLANK and path.is_file()]
    except FileNotFoundError:
        return []  # nothing has been written yet
    except OSError as error:
        why = error.strerror or error
        told = say("The folder {folder} cannot be read: {why}.", folder=folder, why=why)
        raise InputError(told, say("Look at its permissions.")) from error
    return sorted(found)


def _read(path: Path, own: bool, known: dict[tuple[str, str], int], unsaved_ms: int) -> Authored:
    title = path.stem.replace("-", " ")
    title = title[:1].upper() + title[1:]
    try:
        with open(path, "rb") as file:
            head = file.read(_HEAD_BYTES).decode("utf-8-sig", errors="replace")
    except OSError as error:
        return Authored(path, own, path.stem, title, unsaved_ms=unsaved_ms, trouble=error.strerror or str(error))
    said = {key: _plain(value) for key, value in reversed(_KEY.findall(head.replace("\r\n", "\n")))}
    problems = known.get((str(path), stamp_of(path)), UNKNOWN)
    use = said.get("use", "")
    return Authored(
        path, own, said.get("id") or path.stem, said.get("title") or title, use if use in ("practice", "exam") else "",
        _number(said.get("difficulty", ""), 5), _number(said.get("minutes", ""), 999), problems, unsaved_ms,
    )  # fmt: skip


def _plain(value: str) -> str:
    """A value of one line without its quotes and comment; "" for one that stands on further lines."""
    value = value.strip()
    if value[:1] in ("'", '"'):
        return value[1:].split(value[0])[0].strip()[:_LONGEST]
    if value[:1] in ("|", ">"):
        return ""
    return re.split(r"\s#", f" {value}")[0].strip()[:_LONGEST]


def _number(value: str, most: int) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 4 and int(value) <= most else 0


class _Unsaved:
    """When the newest unsaved text of a file was kept; asks only about files that may have one."""

    def __init__(self, folder: Path, away: Path, clock: Clock) -> None:
        from app.services.drafts_kept import SUFFIX, DraftsKept

        self._beside = [file.name for file in folder.glob(f"*{SUFFIX}*")]
        self._away = [file.name for file in away.glob(f"*{SUFFIX}*")]
        self._suffix = SUFFIX
        self._kept = DraftsKept(away, clock)

    def __call__(self, path: Path) -> int:
        beside = any(name.startswith(path.name + self._suffix) for name in self._beside)
        if not beside and not any(f"-{path.name[:80]}{self._suffix}" in name for name in self._away):
            return 0
        return max((offer.kept_ms for offer in self._kept.offers(path)), default=0)
