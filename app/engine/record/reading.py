"""Reads a record file that anybody may have written: trusts no size, type or form."""

from __future__ import annotations

import json
import re
from collections.abc import Set
from dataclasses import fields
from typing import Any

from app.engine.record.chain import canonical
from app.engine.record.form import FORMAT, MODES, STATUSES, Entry, Footer, Header, Record, entry_payload
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
_COMMAND = '{"command":'
_ENTRY = re.compile(rf'\n\{{"command":(\[.*\]),"drill_ms":{_WHOLE},"hash":"([0-9a-f]{{64}})","mono_ms":{_WHOLE},'
                    rf'"seq":{_WHOLE},"wall_ms":{_WHOLE}\}}(?=\n)')
"""A command's line as it is nearly always: whatever does not look like it is read slowly, to say why."""

_HASHES = {"scenario_digest", "person", "installation", "previous", "digest", "ledger_digest", "hash"}
_FIELDS = {kind: {item.name: int if item.type == "int" else str for item in fields(kind)} for kind in (Header, Footer)}
_WORDS = {"mode": MODES, "actor": ("person", "player"), "status": STATUSES}


def read_record(text: str) -> Record:
    """Read a record file.

    Raises: InputError if this is no record at all; RecordError, naming the line, if it is one that
        was cut or changed so that it cannot be read.
    """
    return read_with_payloads(text)[0]


def read_with_payloads(text: str) -> tuple[Record, list[str]]:
    """Read a record file, and keep what the hashes of its entries are over, for `verify_chain`.

    Returns: the record, and of every entry its values in canonical form as they stand in the file.
    Raises: as `read_record`.
    """
    if len(text) > LARGEST_RECORD_BYTES:
        raise RecordError("The record is larger than any run can be.")
    lines = text.split("\n")
    header, own_hash = _header_line(lines[0])
    if lines.pop() != "":
        raise RecordError(f"Line {len(lines) + 1} of the record was cut off.")
    if len(lines) > _MOST_LINES:
        raise RecordError("The record has more lines than any run can have.")
    entries, payloads = _usual_entries(text, lines)
    for number, line in enumerate(lines[1 + len(entries) :], start=2 + len(entries)):
        values = _object(line, number)
        if "footer" in values:
            if number != len(lines):
                raise RecordError(f"Line {number + 1} of the record comes after its end.")
            return _with_footer(Record(header, own_hash, tuple(entries)), values, number), payloads
        entries.append(_entry(values, number))
        payloads.append(entry_payload(*entries[-1][:5]))
    return Record(header, own_hash, tuple(entries)), payloads


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


def _usual_entries(text: str, lines: list[str]) -> tuple[list[Entry], list[str]]:
    """The commands of a record whose lines all have the very form in which they are written; none if one has not.

    A match is always one whole line. Whether the commands are in canonical form is asked of all at once: as each is one
    whole list, which ends where its bracket closes, they are together what they are one by one.
    """
    found = _ENTRY.findall(text)
    wanted = len(lines) - (1 if lines[-1].startswith(_COMMAND) else 2)  # without the header, and without the end
    if not found or len(found) != wanted or max(map(len, lines)) > _LONGEST_LINE:
        return [], []
    texts, drill, hashes, mono, seqs, wall = zip(*found)
    try:
        read = [_scan(each, 0) for each in texts]
        commands = [command for command, _ in read]
        if [end for _, end in read] != list(map(len, texts)) or canonical(commands) != f"[{','.join(texts)}]":
            return [], []
    except (StopIteration, ValueError, RecursionError):
        return [], []  # they are read slowly, to say which it is and why
    whole = zip(*(json.loads(f"[{','.join(column)}]") for column in (seqs, drill, wall, mono)), commands, hashes)
    return list(map(Entry._make, whole)), list(map("[{},{},{},{},{}]".format, seqs, drill, wall, mono, texts))


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


def _expect(values: object, names: Set[str], number: int) -> None:
    if not isinstance(values, dict) or values.keys() != names:
        raise RecordError(f"Line {number} of the record does not hold what belongs there.")


def _fields(kind: type, values: object, number: int) -> dict:
    expected = _FIELDS[kind]
    _expect(values, expected.keys(), number)
    return {name: _checked(name, values[name], wanted, number) for name, wanted in expected.items()}


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
