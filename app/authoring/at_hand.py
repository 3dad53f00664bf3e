"""The scenarios at hand beside a programme, as drawing knows them: only the head of each file is read."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from app.authoring.cases import cases_from
from app.authoring.places import cases_of, leads_outside, part_of
from app.authoring.source import SourceError, read_bytes, text_of
from app.authoring.tree import parse
from app.certification.candidates import Candidate
from app.errors import InputError
from app.paths import shipped_root

_BLOCK = re.compile(r"^(?=[A-Za-z\"'][\w\"'-]*[ \t]*:)", re.MULTILINE)
_HEAD = re.compile(r"[\"']?(id|use|difficulty|case|chart|themes|feed)[\"']?[ \t]*:")
_FORMATION = re.compile(rb"""^formation:[ \t]*["']?([a-z-]+)""", re.MULTILINE)
_SUFFIXES = (".yaml", ".yml")
BLANK = "blank"


def scenarios_beside(path: Path) -> tuple[Candidate, ...]:
    """What a programme at this place may draw from: the scenarios in its folder or the one above, else the shipped ones.

    A file that cannot be read as a scenario is none; what is wrong with it, its own check tells.
    """
    here = path.absolute().parent
    for folder in (here, here.parent, shipped_root() / "scenarios"):
        files = _files(folder)
        causes = _causes_of(folder) if files else {}
        found = [each for file in files if (each := _candidate(folder, file, causes)) is not None]
        if found:
            return tuple(found)
    return ()


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.suffix in _SUFFIXES and file.stem != BLANK and file.is_file())
    except OSError:
        return []


def _candidate(folder: Path, file: Path, causes: dict[str, str]) -> Candidate | None:
    try:
        data = read_bytes(file)
        head = _head(text_of(data, file.name))
    except SourceError:
        return None
    name, difficulty = head.get("id"), head.get("difficulty")
    if "feed" not in head or not isinstance(name, str) or not isinstance(difficulty, str) or difficulty not in "12345":
        return None
    themes = head.get("themes", [])
    themes = [themes] if isinstance(themes, str) else themes if isinstance(themes, list) else []
    case = head.get("case")
    return Candidate(
        name, head.get("use") == "exam", int(difficulty), causes.get(case, "") if isinstance(case, str) else "",
        _formation(folder, head.get("chart")), tuple(each for each in themes if isinstance(each, str)), "",
    )  # fmt: skip


def _head(text: str) -> dict:
    """The few keys that drawing needs; the feed is only looked for, not read."""
    blocks = [block for block in _BLOCK.split(text) if _HEAD.match(block)]
    kept = ["feed: there\n" if re.match(r"[\"']?feed", block) else block for block in blocks]
    data = parse("".join(kept), "").data
    return data if isinstance(data, dict) else {}


def _causes_of(folder: Path) -> dict[str, str]:
    """The cause of each case that the folder's scenarios may name."""
    try:
        return _causes(read_bytes(cases_of(folder)))
    except (SourceError, InputError):
        return {}


@lru_cache(maxsize=4)
def _causes(data: bytes) -> dict[str, str]:
    return {case.id: case.cause for case in cases_from(data, "cases").values()}


def _formation(folder: Path, chart: object) -> str:
    if not isinstance(chart, str) or leads_outside(chart):
        return ""
    try:
        match = _FORMATION.search(read_bytes(part_of(folder, chart)))
    except SourceError:
        return ""
    return match[1].decode("ascii") if match else ""
