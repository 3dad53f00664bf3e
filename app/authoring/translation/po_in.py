"""A PO file to a string table; a stranger's file, so nothing of it is believed before it was looked at."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.authoring.source import SourceError, text_of
from app.authoring.translation.po_lines import check_lines
from app.authoring.translation.table import LANGUAGE, Line, Review, Table
from app.errors import InputError
from app.said import say

if TYPE_CHECKING:
    from polib import POEntry, POFile

FILE_CAP = 4 * 1024 * 1024
"""Bytes; the largest table of a scenario has a tenth of it."""
CREDITS = ("Last-Translator", "Language-Team", "PO-Revision-Date")
_LONGEST_FIELD = 200
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_file(path: Path) -> Table:
    """The table that a file holds.

    Raises: InputError if it cannot be read or is no string table of a scenario.
    """
    return read_table(read_bytes(path), path.name)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of at most 4 MiB.

    Raises: InputError if it cannot be read or is larger.
    """
    try:
        with open(path, "rb") as stream:
            data = stream.read(FILE_CAP + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputError(say("{path} cannot be read: {why}.", path=str(path), why=why)) from error
    if len(data) > FILE_CAP:
        raise InputError(say("{name} is larger than 4 MiB; no string table of a scenario is.", name=path.name))
    return data


def read_table(data: bytes, name: str) -> Table:
    """The table that these bytes hold.

    Args:
        data: a PO file, UTF-8.
        name: of the file, for what is told.
    Raises: InputError if it is no string table of a scenario.
    """
    text = _text(data, name)
    check_lines(text, name)
    po = _parsed(text, name)
    head = {key: " ".join(value.split())[:_LONGEST_FIELD] for key, value in po.metadata.items()}
    _check_charset(head.get("Content-Type", ""), name)
    scenario, language = head.get("X-Scenario", ""), head.get("Language", "").replace("_", "-")
    if not _ID.fullmatch(scenario):
        raise InputError(say("{name} is not the string table of a scenario: its header names none in X-Scenario.", name=name),
                         say("Begin from the table that is written for the scenario."))
    if not LANGUAGE.fullmatch(language):
        raise InputError(say("The header of {name} names no language that is known by its letters: {language}.",
                             name=name, language=ascii(language)), say("Write Language: de, or the like."))
    lines = tuple(_line(entry, name) for entry in po if not entry.obsolete)
    _check_once(lines, name)
    return Table(
        scenario=scenario,
        language=language,
        digest=head.get("X-Scenario-Digest", ""),
        lines=lines,
        gone=tuple(_line(entry, name) for entry in po if entry.obsolete),
        review=Review(head.get("X-Reviewed-By", ""), head.get("X-Reviewed-On", ""), head.get("X-Reviewed-Digest", "")),
        title=head.get("Project-Id-Version", ""),
        credits=tuple((key, head[key]) for key in CREDITS if head.get(key)),
    )


def _text(data: bytes, name: str) -> str:
    try:
        return text_of(data, name)
    except SourceError as trouble:
        raise InputError(trouble.message, say("Look at line {number}.", number=trouble.place[0])) from trouble


def _parsed(text: str, name: str) -> POFile:
    import polib

    try:
        # The line break in front keeps polib from taking the text for the name of a file.
        return polib.pofile("\n" + text, encoding="utf-8", check_for_duplicates=False)
    except (OSError, ValueError, IndexError, KeyError, AttributeError, UnicodeError) as error:
        raise InputError(say("{name} cannot be read as a PO file: {why}.", name=name, why=str(error)[:200].rstrip("."))
                         ) from error


def _check_charset(kind: str, name: str) -> None:
    charset = kind.lower().rpartition("charset=")[2].strip() if "charset=" in kind.lower() else "utf-8"
    if charset not in ("utf-8", "utf8", "us-ascii", "ascii"):
        raise InputError(say("{name} says that it is written in {charset}; a string table is UTF-8.",
                             name=name, charset=ascii(charset)), say("Save it as UTF-8."))


def _line(entry: POEntry, name: str) -> Line:
    if entry.msgid_plural or entry.msgstr_plural:
        raise InputError(say("In {name} the line {id} has forms for several numbers; no line of a scenario has.",
                             name=name, id=ascii(entry.msgctxt or entry.msgid[:40])))
    previous = entry.previous_msgid or ""
    return Line(entry.msgctxt or "", entry.msgid, entry.msgstr, "fuzzy" in entry.flags, previous, entry.tcomment,
                entry.comment)


def _check_once(lines: tuple[Line, ...], name: str) -> None:
    seen: set[str] = set()
    for line in lines:
        if line.id and line.id in seen:
            raise InputError(say("{name} has the line {id} twice.", name=name, id=ascii(line.id)),
                             say("Keep one of the two."))
        seen.add(line.id)
