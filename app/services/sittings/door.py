"""The door to an exam: who shows that it is them is admitted, until the sitting is over."""

from __future__ import annotations

from app.services.signing_in import SigningIn


class ExamDoor:
    """Asks what signing in asks, and remembers who was let in, and with whom beside them.

    Args:
        signing_in: who may sit here.
    """

    def __init__(self, signing_in: SigningIn) -> None:
        self._signing_in = signing_in
        self._inside: dict[str, str] = {}

    def has_pin(self, number: str) -> bool:
        """Whether this person has set a PIN."""
        return self._signing_in.has_pin(number)

    def wait_ms(self, number: str) -> int:
        """How long until the next PIN is heard."""
        return self._signing_in.wait_ms(number)

    def set_pin(self, number: str, pin: str, old: str = "") -> None:
        """Set a PIN, or another one with the old one; whoever did that is inside.

        Raises: as `SigningIn.set_pin`.
        """
        self._signing_in.set_pin(number, pin, old)
        self._inside[number] = ""

    def enter_pin(self, number: str, pin: str) -> None:
        """Come in alone.

        Raises: as `SigningIn.enter_pin`.
        """
        self.admit_to_exam(number, pin)

    def admit_to_exam(self, number: str, pin: str = "", invigilator: str = "") -> str:
        """Come in with the PIN, or with somebody who sees who it is.

        Returns: the invigilator's name; empty: alone.
        Raises: as `SigningIn.admit_to_exam`; then nobody is inside.
        """
        self._inside.pop(number, None)
        self._inside[number] = self._signing_in.admit_to_exam(number, pin, invigilator)
        return self._inside[number]

    def name_of_supervisor(self, number: str) -> str | None:
        """Who supervises this person; empty: nobody; None: the person is not inside."""
        return self._inside.get(number)

    def close(self) -> None:
        """Everybody is outside again."""
        self._inside.clear()
