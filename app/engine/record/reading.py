"""Reads a record file that anybody may have written: trusts no size, type or form."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from typing import Any

from app.engine.record.chain import canonical
from app.engine.record.form import FORMAT, MODES, STATUSES, Entry, Footer, Header, Record
from app.errors import InputError, RecordError

LARGEST_RECORD_BYTES = 16_000_000
_LONGEST_LINE = 100_000
_MOST_LINES = 20_002
_LARGEST_INT = 2**53
_LONGEST_TEXT = 300
_HEX = re.compile(r"[0-9a-f]*")
_HASH_LENGTHS = (0, 64)

_scan = json.JSONDecoder().scan_once
"""Reads one value and says where it ends, without looking for what may stand around it."""
_WHOLE = r"(0|-?[1-9]\d{0,14})"
_ENTRY = re.compile(rf'\{{"command":(\[.*\]),"drill_ms":{_WHOLE},"hash":"([0-9a-f]{{64}})","mono_ms":{_WHOLE},'
                    rf'"seq":{_WHOLE},"wall_ms":{_WHOLE}\}}')
"""A command's line as it is nearly always: whatever does not look like it is read slowly, to say why."""

_HASHES = {"scenario_digest", "person", "installation", "previous", "digest", "ledger_digest", "hash"}
_WORDS = {"mode": MODES, "actor": ("person", "player"), "status": STATUSES}


def read_record(text: str) -> Record:
    """Read a record file.

    Raises: InputError if this is no record at all; RecordError, naming the line, if it is one that
        was cut or changed so that it cannot be read.
    """
    if len(text) > LARGEST_RECORD_BYTES:
        raise RecordError("The record is larger than any run can be.")
    lines = text.split("\n")
    header, own_hash = _header_line(lines[0])
    if lines.pop() != "":
        raise RecordError(f"Line {len(lines) + 1} of the record was cut off.")
    if len(lines) > _MOST_LINES:
        raise RecordError("The record has more lines than any run can have.")
    entries: list[Entry] = []
    for number, line in enumerate(lines[1:], start=2):
        if (usual := _usual_entry(line)) is not None:
            entries.append(usual)
            continue
        values = _object(line, number)
        if "footer" in values:
            if number != len(lines):
                raise RecordError(f"Line {number + 1} of the record comes after its end.")
            return _with_footer(Record(header, own_hash, tuple(entries)), values, number)
        entries.append(_entry(values, number))
    return Record(header, own_hash, tuple(entries))


def header_from_text(line: str) -> tuple[Header, str]:
    """The header and its hash from a record's first line, without the line's end.

    Raises: InputError or RecordError as `read_record` does.
    """
    return _header_line(line)


def _header_line(line: str) -> tuple[Header, str]:
    if not line.startswith("{") or '"stormdrill":"record"' not in line[-40:]:
        raise InputError("This is not a Stormdrill record.")
    values = _object(line, 1)
    _expect(values, {"stormdrill", "format", "header", "hash"}, 1)
    if values["format"] != FORMAT:
        raise RecordError(f"This version reads records of format {FORMAT}; this one is of another.")
    return Header(**_fields(Header, values["header"], 1)), _checked("hash", values["hash"], str, 1)


def _with_footer(record: Record, values: dict, number: int) -> Record:
    _expect(values, {"footer", "hash", "key", "signature"}, number)
    return Record(
        record.header,
        record.header_hash,
        record.entries,
        Footer(**_fields(Footer, values["footer"], number)),
        _checked("hash", values["hash"], str, number),
        _hex("key", values["key"], (0, 64), number),
        _hex("signature", values["signature"], (0, 128), number),
    )


def _usual_entry(line: str) -> Entry | None:
    """A command's line in the very form in which it is written; None for every other line."""
    found = _ENTRY.fullmatch(line) if len(line) <= _LONGEST_LINE else None
    if found is None:
        return None
    text, drill_ms, own_hash, mono_ms, seq, wall_ms = found.groups()
    try:
        command, end = _scan(text, 0)
        if end != len(text) or canonical(command) != text:
            return None
    except (StopIteration, ValueError, RecursionError):
        return None
    return Entry(int(seq), int(drill_ms), int(wall_ms), int(mono_ms), command, own_hash)


def _entry(values: dict, number: int) -> Entry:
    _expect(values, set(Entry._fields), number)
    if not isinstance(values["command"], list):
        raise _wrong("command", number)
    whole = [_checked(name, values[name], int, number) for name in ("seq", "drill_ms", "wall_ms", "mono_ms")]
    return Entry(*whole, values["command"], _checked("hash", values["hash"], str, number))


def _object(line: str, number: int) -> dict:
    if len(line) > _LONGEST_LINE:
        raise RecordError(f"Line {number} of the record is longer than any can be.")
    try:
        values = json.loads(line)
        same = isinstance(values, dict) and canonical(values) == line
    except (ValueError, RecursionError) as error:
        raise RecordError(f"Line {number} of the record cannot be read.") from error
    if not same:
        raise RecordError(f"Line {number} of the record is not in the form in which it was written.")
    return values


def _expect(values: object, names: set[str], number: int) -> None:
    if not isinstance(values, dict) or set(values) != names:
        raise RecordError(f"Line {number} of the record does not hold what belongs there.")


def _fields(kind: type, values: object, number: int) -> dict:
    expected = {item.name: item.type for item in fields(kind)}
    _expect(values, set(expected), number)
    return {
        name: _checked(name, values[name], int if expected[name] == "int" else str, number) for name in expected
    }


def _checked(name: str, value: object, kind: type, number: int) -> Any:
    if type(value) is not kind:
        raise _wrong(name, number)
    if kind is int and not -_LARGEST_INT < value < _LARGEST_INT:
        raise _wrong(name, number)
    if kind is str and len(value) > _LONGEST_TEXT:
        raise _wrong(name, number)
    if name in _HASHES:
        return _hex(name, value, _HASH_LENGTHS, number)
    if name in _WORDS and value not in _WORDS[name]:
        raise _wrong(name, number)
    return value


def _hex(name: str, value: object, lengths: tuple[int, ...], number: int) -> str:
    if not isinstance(value, str) or len(value) not in lengths or not _HEX.fullmatch(value):
        raise _wrong(name, number)
    return value


def _wrong(name: str, number: int) -> RecordError:
    return RecordError(f"Line {number} of the record has a wrong value for {name!r}.")
