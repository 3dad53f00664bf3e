"""Records and hand-overs as somebody else would make them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.engine.record import Record, canonical, chained, end_hash, header_hash, read_record, record_text
from app.services.hand_over_form import MANIFEST, packed
from app.storage.installation import Installation


def parts_of(bundle: Path) -> dict[str, bytes]:
    """What is in a hand-over, without its manifest."""
    with zipfile.ZipFile(bundle) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != MANIFEST}


def record_of(bundle: Path) -> Record:
    """The first record of a hand-over."""
    name = next(name for name in sorted(parts_of(bundle)) if name.startswith("records/"))
    return read_record(parts_of(bundle)[name].decode())


def signed_anew(record: Record, key: Installation, entries: list[tuple] | None = None, **header: object) -> Record:
    """A record that its laptop would have signed, had this happened: its chain and signature hold.

    Args:
        entries: (drill_ms, wall_ms, mono_ms, command) in place of its own.
        header: fields to change.
    """
    changed = replace(record.header, **header)
    last = first = header_hash(changed)
    made = []
    for number, entry in enumerate(entries if entries is not None else [each[1:5] for each in record.entries], 1):
        made.append(chained(last, number, *entry))
        last = made[-1].hash
    footer = replace(record.footer, entries=len(made))
    head = end_hash(last, footer)
    return Record(changed, first, tuple(made), footer, head, key.public_key, key.sign(head))


def handed(target: Path, key: Installation, parts: dict[str, bytes], *records: Record) -> Path:
    """A hand-over of these parts, with these records in place of its own where there are any."""
    if records:
        parts = {name: data for name, data in parts.items() if not name.startswith("records/")}
        parts |= {f"records/{record.head}.jsonl": record_text(record).encode() for record in records}
    target.write_bytes(packed(key, parts))
    return target


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    """A zip of these files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", how) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return target.getvalue()


def rewritten(bundle: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """A hand-over whose files were changed behind its manifest's back; None leaves one out."""
    with zipfile.ZipFile(bundle) as archive:
        files = [(name, change(name, archive.read(name))) for name in archive.namelist()]
    target.write_bytes(zipped(*((name, data) for name, data in files if data is not None)))
    return target


def with_sets(parts: dict[str, bytes], change: Callable[[dict], None]) -> dict[str, bytes]:
    """Parts whose one set was changed."""
    import json

    values = json.loads(parts["sets.json"])
    for entry in values["sets"]:
        change(entry)
    return {**parts, "sets.json": canonical(values).encode()}
