"""Whether a record is what was written: every hash, every number, every time."""

from __future__ import annotations

from app.engine.record.form import Record, end_hash, entry_hash, header_hash


def verify_chain(record: Record) -> list[str]:
    """What does not hold, as sentences; empty if the chain is whole.

    Only the first broken link is named: what comes after it says nothing any more. The signature is
    checked elsewhere.
    """
    broken = _first_broken(record)
    if broken:
        return [broken]
    footer = record.footer
    if footer is None:
        return []
    if footer.entries != len(record.entries):
        return [f"The record's end speaks of {footer.entries} commands, but there are {len(record.entries)}."]
    return []


def _first_broken(record: Record) -> str:
    if header_hash(record.header) != record.header_hash:
        return "The header of the record was changed."
    last, drill_ms = record.header_hash, 0
    for place, entry in enumerate(record.entries, start=1):
        line = place + 1
        if entry.seq != place:
            return f"A command is missing or out of order at line {line} of the record."
        if entry_hash(last, *entry[:5]) != entry.hash:
            return f"Line {line} of the record was changed, or one before it is missing."
        if entry.command[1:2] != [entry.drill_ms]:
            return f"Line {line} of the record gives two different times for one command."
        if entry.drill_ms < drill_ms:
            return f"Time goes backwards at line {line} of the record."
        last, drill_ms = entry.hash, entry.drill_ms
    if record.footer is not None and end_hash(last, record.footer) != record.footer_hash:
        return "The end of the record was changed."
    return ""
