"""Who may decide about whom: nobody who trained or supervised the candidate, and nobody about themselves."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from app.errors import RefusedError, UsageError
from app.said import say

LONGEST_NAME, LONGEST_GROUND = 120, 2_000
_SEVERAL = re.compile(r"[;,/&\n]|\band\b|\bund\b")


def check_decider(name: str, candidate: str, supervised: Iterable[str], trained: Iterable[str] = ()) -> None:
    """Refuse a decider who has a part in what is decided.

    Args:
        name: who decides.
        candidate: whom it is about.
        supervised: who supervised any drill of the evidence, as the records have it.
        trained: who trained the candidate.
    Raises: UsageError without a usable name; RefusedError if this person may not decide it.
    """
    check_name(name)
    if same_person(name, candidate):
        raise RefusedError(say("Nobody decides about themselves."), say("Let somebody else decide."))
    if any(same_person(name, each) for each in supervised):
        raise RefusedError(
            say("{name} supervised drills of {candidate} and so may not decide.", name=name, candidate=candidate),
            say("Let somebody decide who neither trained nor supervised the candidate."),
        )
    if any(same_person(name, each) for each in trained):
        raise RefusedError(
            say("{name} trained {candidate} and so may not decide.", name=name, candidate=candidate),
            say("Let somebody decide who neither trained nor supervised the candidate."),
        )


def check_name(name: str) -> None:
    """Refuse a name that is none.

    Raises: UsageError.
    """
    if not any(letter.isalpha() for letter in name) or len(name) > LONGEST_NAME or not name.isprintable():
        raise UsageError(say("A decision needs the name of the person who decides."), say("Give it with --by."))


def check_ground(ground: str, needed: bool = True) -> None:
    """Refuse a ground that says nothing.

    Raises: UsageError.
    """
    if len(ground) > LONGEST_GROUND:
        raise UsageError(say("A ground has at most {most} characters.", most=LONGEST_GROUND))
    if needed and not ground.strip():
        raise UsageError(say("This decision needs a ground, in words."), say("Give it with --ground."))


def check_clock(wall_ms: int, *known_ms: int) -> None:
    """Refuse to decide at a moment that lies before what is decided about.

    Raises: RefusedError.
    """
    if wall_ms < max(known_ms, default=0):
        raise RefusedError(
            say("The clock of this machine stands before what is to be decided about; it was set back."),
            say("Set the clock right and try again."),
        )


def same_person(name: str, other: str) -> bool:
    """Whether a name stands in a text that holds one or several names, however it is written there."""
    wanted = _folded(name)
    return bool(wanted) and any(_folded(part) == wanted for part in (other, *_SEVERAL.split(other)))


def _folded(name: str) -> tuple[str, ...]:
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return tuple(sorted(re.findall(r"\w+", plain.casefold())))
