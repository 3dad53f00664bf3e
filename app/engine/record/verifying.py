"""Whether a record is what was written: every hash, every number, every time."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from app.engine.record.form import Record, end_hash, entry_payload, header_hash


def verify_chain(record: Record, payloads: Sequence[str] | None = None) -> list[str]:
    """What does not hold, as sentences; empty if the chain is whole.

    Only the first broken link is named: what comes after it says nothing any more. The signature is
    checked elsewhere.

    Args:
        payloads: as `read_with_payloads` gave them with this very record; without them they are made once more.
    """
    if payloads is None:
        payloads = [entry_payload(*entry[:5]) for entry in record.entries]
    broken = _first_broken(record, payloads)
    if broken:
        return [broken]
    footer = record.footer
    if footer is None:
        return []
    if footer.entries != len(record.entries):
        return [f"The record's end speaks of {footer.entries} commands, but there are {len(record.entries)}."]
    return []


def _first_broken(record: Record, payloads: Sequence[str]) -> str:
    if header_hash(record.header) != record.header_hash:
        return "The header of the record was changed."
    last, drill_ms = record.header_hash, 0
    for place, (entry, payload) in enumerate(zip(record.entries, payloads, strict=True), start=1):
        seq, at_ms, _, _, command, own_hash = entry
        if seq != place:
            return f"A command is missing or out of order at line {place + 1} of the record."
        if sha256(f"{last}\n{payload}".encode()).hexdigest() != own_hash:  # `chain`, written out for every line
            return f"Line {place + 1} of the record was changed, or one before it is missing."
        if command[1:2] != [at_ms]:
            return f"Line {place + 1} of the record gives two different times for one command."
        if at_ms < drill_ms:
            return f"Time goes backwards at line {place + 1} of the record."
        last, drill_ms = own_hash, at_ms
    if record.footer is not None and end_hash(last, record.footer) != record.footer_hash:
        return "The end of the record was changed."
    return ""
