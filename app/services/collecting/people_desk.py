"""Whose record it is: by the hash, by what came with it, and never by a guess."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from app.said import say
from app.services.collecting.parcels import Parcel
from app.storage.people import person_hash
from app.storage.taken import Taken


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person, or the reason why it is nobody."""

    person: str = ""
    """The number."""
    salt: str = ""
    """With which the hash was made, where it is not known here yet."""
    trouble: str = ""
    private: bool = False
    """Nothing of the record may be kept."""


def whose(key: str, parcel: Parcel, taken: Taken) -> Somebody:
    """The person whom a hash in a record means.

    Args:
        key: the hash.
        parcel: what the record came with.
        taken: what is known here.
    """
    known = taken.person_of(key)
    if known:
        return Somebody(known)
    if taken.erased(key):
        return Somebody(trouble=say("The person of this record has been erased here; it is not taken in, and nothing of "
                                    "it is kept."), private=True)  # fmt: skip
    if key not in parcel.people:
        return Somebody(trouble=say("Nothing here tells whose record this is: collect the hand-over of its laptop, which "
                                    "says so."), private=True)  # fmt: skip
    number, name, salt = parcel.people[key]
    if person_hash(bytes.fromhex(salt), number) != key:
        return Somebody(trouble=say("The hand-over gives this record to somebody whose number does not make its hash."))
    here = taken.name_of(number)
    if here is None:
        return Somebody(trouble=say("Nobody on the roster here is the person of this record: import the roster, then "
                                    "collect the same files again."), private=True)  # fmt: skip
    if not same_name(here, name):
        return Somebody(trouble=say("On that laptop the number of this record stands for another name than on the roster "
                                    "here: find out who sat, and put the number right on one of the two."), private=True)  # fmt: skip
    return Somebody(number, salt)


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name: order of its words, case, commas and accents' form do not matter."""
    return _words(one) == _words(other)


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", name).casefold().replace(",", " ").replace(".", " ")
    return sorted(plain.split())
