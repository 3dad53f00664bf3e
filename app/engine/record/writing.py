"""A record as the text of its file."""

from __future__ import annotations

from app.engine.record.chain import canonical
from app.engine.record.form import FORMAT, Entry, Footer, Header, Record, plain


def record_text(record: Record) -> str:
    """The whole file, one line each for header, entries and footer."""
    lines = [header_text(record.header, record.header_hash)]
    lines += [entry_text(entry) for entry in record.entries]
    if record.footer is not None:
        lines.append(footer_text(record.footer, record.footer_hash, record.key, record.signature))
    return "\n".join(lines) + "\n"


def header_text(header: Header, own_hash: str) -> str:
    """The first line."""
    return canonical({"stormdrill": "record", "format": FORMAT, "header": plain(header), "hash": own_hash})


def entry_text(entry: Entry) -> str:
    """One command's line."""
    return canonical(entry._asdict())


def footer_text(footer: Footer, own_hash: str, key: str, signature: str) -> str:
    """The last line."""
    return canonical({"footer": plain(footer), "hash": own_hash, "key": key, "signature": signature})
