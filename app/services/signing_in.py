"""Signing in on a shared laptop: one picks oneself. Practice asks for nothing more; an exam asks for a PIN or an invigilator."""

from __future__ import annotations

from typing import NamedTuple

from app.clock import Clock
from app.errors import RefusedError, UsageError
from app.said import say
from app.services.secret_words import fits, hashed
from app.services.slowing import Slowing
from app.storage.people import People, Person
from app.storage.tries import WrongTries

SHORTEST_PIN, LONGEST_PIN = 4, 12
LONGEST_NAME = 200


class Myself(NamedTuple):
    """One line of the list in which one picks oneself: nothing else of the roster is shown."""

    number: str
    name: str
    unit: str


class SigningIn:
    """Who sits here, and whether it is them."""

    def __init__(self, people: People, tries: WrongTries, clock: Clock) -> None:
        self._people, self._slowing = people, Slowing(tries, clock)

    def choices(self, search: str = "") -> list[Myself]:
        """Everybody who has not left and whose number, name or unit has every word of the search, by name."""
        words = search.casefold().split()
        found = []
        for person in self._people.all():
            text = f"{person.id} {person.name} {person.unit}".casefold()
            if person.left_wall_ms is None and all(word in text for word in words):
                found.append(Myself(person.id, person.name, person.unit))
        return found

    def has_pin(self, number: str) -> bool:
        """Whether this person has set a PIN."""
        return self._known(number).has_pin

    def set_pin(self, number: str, pin: str, old: str = "") -> None:
        """Set a PIN, or another one with the old one.

        Raises: UsageError for one that is none; RefusedError if the old one is wrong or comes too soon.
        """
        check_pin(pin)
        if self._known(number).has_pin:
            self.enter_pin(number, old)
        self._people.set_pin(number, hashed(pin))

    def enter_pin(self, number: str, pin: str) -> None:
        """Show that it is them.

        Raises: RefusedError if there is none, it is wrong (WrongError) or comes too soon (TooSoonError).
        """
        if not self._known(number).has_pin:
            raise RefusedError(say("No PIN has been set yet."), say("Set one, or have an invigilator beside you."))
        kept = self._people.pin(number)
        self._slowing.attempt(_name(number), lambda: len(pin) <= LONGEST_PIN and fits(kept, pin),
                              say("This is not the PIN."))

    def wait_ms(self, number: str) -> int:
        """How long until the next PIN is heard; 0: now."""
        return self._slowing.wait_ms(_name(number))

    def reset_pin(self, number: str) -> None:
        """Take a forgotten PIN away, with the waits; HR does this, and the person sets a new one."""
        self._known(number)
        self._people.set_pin(number, "")
        self._slowing.clear(_name(number))

    def admit_to_exam(self, number: str, pin: str = "", invigilator: str = "") -> str:
        """Let a person sit an exam: with their PIN, or with an invigilator who sees who it is.

        Returns: the invigilator's name as it goes into the record; empty: alone.
        Raises: RefusedError without either, for a wrong PIN, and for somebody who invigilates themselves.
        """
        person = self._known(number)
        name = " ".join(invigilator.split())
        if not name and not pin:
            raise RefusedError(say("An exam needs to know that it is you."),
                               say("Enter your PIN, or have an invigilator beside you."))
        if len(name) > LONGEST_NAME or not name.isprintable():
            raise RefusedError(say("This is no name of an invigilator."), say("Write it as on a name plate."))
        if name.casefold() in (" ".join(person.name.split()).casefold(), number.casefold()):
            raise RefusedError(say("Nobody invigilates their own exam."), say("Somebody else has to."))
        if pin or not name:
            self.enter_pin(number, pin)
        return name

    def _known(self, number: str) -> Person:
        person = self._people.get(number)
        if person is None or person.left_wall_ms is not None:
            raise RefusedError(say("Nobody with the number {number} is on the roster of this laptop.", number=number),
                               say("Ask HR for a new people file."))
        return person


def check_pin(pin: str) -> None:
    """Refuse what is no PIN.

    Raises: UsageError.
    """
    if not (pin.isascii() and pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        raise UsageError(say("A PIN has {least} to {most} digits and nothing else.", least=SHORTEST_PIN, most=LONGEST_PIN))


def _name(number: str) -> str:
    return f"pin {number}"
