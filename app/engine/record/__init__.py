"""The record of a run: its header and commands, chained by SHA-256. All else is computed from it.

A record file is one JSON object a line, each in canonical form: the header, one entry per command,
and, once the run is over, the footer. Every line's hash covers its own content and the hash before
it, so no byte can be changed without being found.
"""

from __future__ import annotations

from app.engine.record.chain import canonical, chain, text_digest
from app.engine.record.form import (
    FORMAT,
    MODES,
    STATUSES,
    Entry,
    Footer,
    Header,
    Record,
    chained,
    end_hash,
    header_hash,
)
from app.engine.record.reading import LARGEST_RECORD_BYTES, header_from_text, read_record, read_with_payloads
from app.engine.record.verifying import verify_chain
from app.engine.record.writing import footer_text, header_text, record_text

__all__ = [
    "FORMAT",
    "LARGEST_RECORD_BYTES",
    "MODES",
    "STATUSES",
    "Entry",
    "Footer",
    "Header",
    "Record",
    "canonical",
    "chain",
    "chained",
    "end_hash",
    "footer_text",
    "header_from_text",
    "header_hash",
    "header_text",
    "read_record",
    "read_with_payloads",
    "record_text",
    "text_digest",
    "verify_chain",
]
