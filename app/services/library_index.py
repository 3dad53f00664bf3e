"""What the library knows of a scenario without opening it, and the index file that holds it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

INDEX_FORMAT = 2


@dataclass(frozen=True, slots=True)
class Flaw:
    """One problem of a scenario that cannot be read. `line` counts from 1."""

    file: str
    line: int
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the library knows of a scenario without opening it."""

    id: str
    path: str
    title: str
    company: str = ""
    sector: str = ""
    line: str = ""
    """What it is about, one line."""
    cause: str = ""
    difficulty: int = 0
    minutes: int = 0
    formation: str = ""
    use: str = "practice"
    step: str = ""
    """Of the hierarchy of needs; "" where none is named."""
    themes: tuple[str, ...] = ()
    content: tuple[str, ...] = ()
    pass_hundredths: int = 7_500
    flaws: tuple[Flaw, ...] = ()
    flaw_count: int = 0
    digest: str = ""
    """Of the compiled scenario; empty if it cannot be read."""
    stamp: str = ""
    """Size and time of its file when it was read."""

    @property
    def readable(self) -> bool:
        """Whether it can be played."""
        return bool(self.digest)


def read_index(path: Path) -> tuple[tuple[Entry, ...], str]:
    """The index, or nothing if it is missing, damaged or of another format: it can always be made again."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if values["format"] != INDEX_FORMAT:
            return (), ""
        return tuple(_entry(value) for value in values["entries"]), str(values["shared"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return (), ""


def _entry(value: dict) -> Entry:
    flaws = tuple(Flaw(**flaw) for flaw in value["flaws"])
    lists = {name: tuple(value[name]) for name in ("content", "themes")}
    return Entry(**{**value, "flaws": flaws, **lists})


def index_text(entries: Sequence[Entry], shared: str) -> str:
    """The index as JSON."""
    values = {"format": INDEX_FORMAT, "shared": shared, "entries": [asdict(entry) for entry in entries]}
    return json.dumps(values, ensure_ascii=False)
