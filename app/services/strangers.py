"""Installations that nobody enrolled yet, as they were met in what was refused: with the key that would be enrolled."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.engine.record import read_record
from app.errors import InputError, RecordError
from app.services.collecting.kept_apart import parcel_of
from app.services.enrolment import fingerprint
from app.storage.enrolled import Enrolled
from app.storage.installation import holds, installation_id
from app.storage.refused import Refused


@dataclass(frozen=True, slots=True)
class Stranger:
    """One installation that is not believed."""

    id: str
    public_key: str
    fingerprint: str
    records: int
    """Records of it that wait to be looked at again."""
    source: str
    """Where one of them lay."""
    withdrawn: str
    """The name under which it was believed once; empty: never."""


def strangers(refused: Refused, enrolled: Enrolled) -> list[Stranger]:
    """Every one, that with the most records first; a key counts only where it signed its record.

    Raises: StorageError if it cannot be read.
    """
    found: dict[str, Stranger] = {}
    for number, source, content in refused.contents():
        parcel = parcel_of(number, source, content)
        for offered in parcel.records if parcel is not None else ():
            key = _key(offered.content)
            name = installation_id(key) if key else ""
            if name in found:
                found[name] = replace(found[name], records=found[name].records + 1)
            elif name:
                known = enrolled.get(name)
                if known is None or not known.believed:
                    found[name] = Stranger(name, key, fingerprint(name), 1, source, known.name if known else "")
    return sorted(found.values(), key=lambda each: (-each.records, each.id))


def _key(content: bytes) -> str:
    try:
        record = read_record(content.decode("ascii"))
    except (UnicodeDecodeError, InputError, RecordError):
        return ""
    return record.key if record.key and holds(record.key, record.signature, record.footer_hash) else ""
