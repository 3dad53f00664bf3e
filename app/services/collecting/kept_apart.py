"""What is kept of a refused record, so that it can be looked at again, and be forgotten with its person."""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict

from app.engine.record import canonical
from app.errors import RecordError
from app.services.collecting.parcels import Offered, Parcel
from app.services.collecting.set_form import SetEntry, people_of, people_text, sets_of, sets_text
from app.storage.refused import Refused

MOST_BYTES = 4 * 1024 * 1024
"""Of one record with what came with it, compressed; what is larger is kept by its reason alone."""
_LARGEST_WHOLE = 64 * 1024 * 1024


def kept(offered: Offered, parcel: Parcel, person_hash: str, edition: str, entry: SetEntry | None, again: bool) -> bytes | None:
    """One record with all that would be wanted to look at it again; None if it is too much.

    Args:
        person_hash: whom the record means.
        edition: digest of its scenario.
        entry: its set.
        again: whether it will be looked at again; if not, only the record itself is kept.
    """
    whole = {"record": offered.content.decode("latin-1"), "installation": parcel.installation if again else ""}
    if again:
        people = {key: value for key, value in parcel.people.items() if key == person_hash}
        whole["people"] = people_text(people).decode("ascii")
        whole["sets"] = sets_text([entry] if entry is not None else []).decode("ascii")
        whole["edition"] = [edition, parcel.editions.get(edition, b"").decode("latin-1")]
    packed = zlib.compress(canonical(whole).encode("ascii"), 6)
    return packed if len(packed) <= MOST_BYTES else None


def parcel_of(number: int, source: str, content: bytes) -> Parcel | None:
    """A refused record as the parcel that it came in; None if it cannot be read any more."""
    try:
        opener = zlib.decompressobj()
        whole = json.loads(opener.decompress(content, _LARGEST_WHOLE))
        installation = whole["installation"]
        parcel = Parcel(source, installation=installation)
        parcel.records.append(Offered(source, whole["record"].encode("latin-1"), number))
        parcel.people = people_of(whole["people"].encode("ascii"))
        parcel.sets = sets_of(whole["sets"].encode("ascii"), installation)
        digest, text = whole["edition"]
        if text:
            parcel.editions[digest] = text.encode("latin-1")
    except (ValueError, KeyError, TypeError, zlib.error, RecordError):
        return None
    return parcel


def forget(refused: Refused, person: str, hashes: frozenset[str]) -> int:
    """Keep nothing but the reason of refused records of one person.

    Args:
        person: the number.
        hashes: that mean this person in records.
    Returns: how many were emptied.
    """
    emptied = 0
    for number, source, content in refused.contents(again=False):
        parcel = parcel_of(number, source, content)
        text = zlib.decompressobj().decompress(content, _LARGEST_WHOLE).decode("latin-1") if parcel is None else ""
        own = any(value in text for value in hashes) if parcel is None else _is_of(parcel, person, hashes)
        if own:
            refused.empty(number)
            emptied += 1
    return emptied


def _is_of(parcel: Parcel, person: str, hashes: frozenset[str]) -> bool:
    if any(key in hashes or number == person for key, (number, _, _) in parcel.people.items()):
        return True
    text = parcel.records[0].content.decode("latin-1")
    return any(value in text for value in hashes)


def plain_set(entry: SetEntry) -> dict:
    """A set's own values, without its drills."""
    values = asdict(entry)
    del values["drills"]
    return values
