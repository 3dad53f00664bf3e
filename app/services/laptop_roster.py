"""The people file that HR hands to laptops: who may pick themselves there, and by which hash records name them.

It carries number, display name, unit, salt, hash and the hash of the PIN, sealed to a passphrase; no address, manager,
date, accommodation or result travels. So a person has the same hash on every laptop.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from app.clock import Clock
from app.errors import InputError, RefusedError
from app.said import say
from app.services.roster_rows import Doubt, name_of, number_of, unit_of
from app.services.sealed_file import seal, unseal
from app.storage.people import LaptopRow, People, person_hash

KIND = "stormdrill people"
MOST_BYTES = 64 * 1024 * 1024
_HEX = re.compile(r"(?:[0-9a-f]{2}){8,64}")
_PIN = re.compile(r"\$argon2id\$v=19\$m=\d{1,7},t=\d{1,2},p=\d{1,2}\$[A-Za-z0-9+/]{8,128}\$[A-Za-z0-9+/]{8,128}")
_PIN_COST = re.compile(r"m=(\d+),t=(\d+),p=(\d+)")
_MOST_MEMORY_KIB, _MOST_ROUNDS = 262_144, 10


class Renamed(NamedTuple):
    """Somebody whose name or unit is another by the file."""

    number: str
    before: str
    after: str


@dataclass(frozen=True)
class LaptopPlan:
    """What a people file would change on this laptop. Nothing has been written."""

    file: str
    new: tuple[LaptopRow, ...]
    changed: tuple[Renamed, ...]
    pins: int
    """How many PINs come with it that are others than those here."""
    other_hash: tuple[str, ...]
    """Numbers of those whom records of this laptop name by a hash of its own; both stay known."""
    gone: tuple[tuple[str, str], ...]
    """Number and name of those who are here and not in the file."""
    unchanged: int
    rows: tuple[LaptopRow, ...] = field(repr=False, default=())
    written_wall_ms: int = 0
    """When HR wrote the file."""


class LaptopRosters:
    """People files out and in."""

    def __init__(self, people: People, clock: Clock) -> None:
        self._people, self._clock = people, clock

    def write(self, file: Path, passphrase: str) -> int:
        """Write everybody who is here into a sealed people file.

        Returns: how many.
        Raises: UsageError for a passphrase that is none; RefusedError if nobody is here; ExportError if it cannot be written.
        """
        from app.exports.atomic import write_bytes

        rows = self._people.for_laptops()
        if not rows:
            raise RefusedError(say("There is nobody on the roster."), say("Import a roster first."))
        plain = json.dumps({"written_wall_ms": self._clock.wall_ms(), "people": rows}, ensure_ascii=False).encode()
        write_bytes(file, seal(KIND, plain, passphrase))
        return len(rows)

    def plan(self, file: Path, passphrase: str) -> LaptopPlan:
        """What a people file would change here.

        Raises: InputError if it is none; RefusedError if the passphrase does not fit or it was changed.
        """
        try:
            if file.stat().st_size > MOST_BYTES:
                raise InputError(say("{file} is larger than any people file.", file=file.name))
            data = file.read_bytes()
        except OSError as error:
            raise InputError(say("{file} cannot be read: {why}.", file=file, why=error.strerror or error)) from error
        wall_ms, rows = _rows(unseal(KIND, data, passphrase, file.name), file.name)
        return self._compare(file.name, wall_ms, rows)

    def take_in(self, plan: LaptopPlan, leavers: bool = False) -> int:
        """Write what was planned, all or nothing.

        Args:
            leavers: note those who are not in the file as having left.
        Returns: how many people the laptop now has from the file.
        Raises: StorageError if it cannot be saved.
        """
        gone = [number for number, _ in plan.gone] if leavers else []
        self._people.take_for_laptop(plan.rows, gone, self._clock.wall_ms())
        return len(plan.rows)

    def _compare(self, name: str, wall_ms: int, rows: list[LaptopRow]) -> LaptopPlan:
        known = {person.id: person for person in self._people.all()}
        pins = {row.number: row.pin for row in self._people.for_laptops()}
        new, changed, other = [], [], []
        unchanged = 0
        for row in rows:
            person = known.get(row.number)
            if person is None:
                new.append(row)
                continue
            if person.hash != row.hash:
                other.append(row.number)
            if (person.name, person.unit) != (row.name, row.unit):
                changed.append(Renamed(row.number, f"{person.name}, {person.unit}", f"{row.name}, {row.unit}"))
            elif person.left_wall_ms is None:
                unchanged += 1
        numbers = {row.number for row in rows}
        gone = [(person.id, person.name) for person in known.values()
                if person.id not in numbers and person.left_wall_ms is None]
        fresh_pins = sum(1 for row in rows if row.pin and pins.get(row.number, "") != row.pin)
        return LaptopPlan(name, tuple(new), tuple(changed), fresh_pins, tuple(other), tuple(gone), unchanged, tuple(rows), wall_ms)


def _rows(plain: bytes, name: str) -> tuple[int, list[LaptopRow]]:
    wrong = InputError(say("{name} is no people file that can be read.", name=name), say("Ask HR for it again."))
    try:
        values = json.loads(plain)
    except (ValueError, RecursionError):
        raise wrong from None
    if not isinstance(values, dict) or set(values) != {"written_wall_ms", "people"}:
        raise wrong
    wall_ms, people = values["written_wall_ms"], values["people"]
    if type(wall_ms) is not int or not isinstance(people, list) or not people:
        raise wrong
    rows, numbers, hashes = [], set(), set()
    for each in people:
        row = _row(each)
        if row is None or row.number in numbers or row.hash in hashes:
            raise wrong
        numbers.add(row.number)
        hashes.add(row.hash)
        rows.append(row)
    return wall_ms, rows


def _row(values: object) -> LaptopRow | None:
    """One person, None if anything about it is not as HR writes it."""
    if not isinstance(values, list) or len(values) != 6 or not all(isinstance(value, str) for value in values):
        return None
    row = LaptopRow(*values)
    try:
        sound = number_of(row.number)[0] == row.number and name_of(row.name) == row.name and unit_of(row.unit) == row.unit
    except Doubt:
        return None
    if not sound or not _HEX.fullmatch(row.salt) or person_hash(bytes.fromhex(row.salt), row.number) != row.hash:
        return None
    return row if not row.pin or _bearable(row.pin) else None


def _bearable(pin: str) -> bool:
    """Whether a PIN's hash is one, and would not keep the machine busy for long."""
    if not _PIN.fullmatch(pin):
        return False
    memory, rounds, lanes = map(int, _PIN_COST.search(pin).groups())
    return 8 * lanes <= memory <= _MOST_MEMORY_KIB and 1 <= rounds <= _MOST_ROUNDS and 1 <= lanes <= 16
