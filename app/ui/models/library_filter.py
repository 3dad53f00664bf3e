"""Which scenarios the library shows: a choice, whether an entry meets it, and how many would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.services.library import Entry
from app.services.played import Played
from app.ui.language import mark

NOT_PLAYED, PASSED, TO_PASS = "not-played", "passed", "to-pass"
PLAYED_WORDS: dict[str, str] = {NOT_PLAYED: mark("Not played"), TO_PASS: mark("Still to pass"), PASSED: mark("Passed")}


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for; empty or 0: anything."""

    played: str = ""
    cause: str = ""
    formation: str = ""
    difficulty: int = 0
    words: str = ""

    @property
    def anything(self) -> bool:
        """Whether nothing in particular is asked for."""
        return self == Choice()


def played_state(entry: Entry, played: Mapping[str, Played]) -> str:
    """not-played, passed or to-pass."""
    if entry.id not in played:
        return NOT_PLAYED
    return PASSED if played[entry.id].passed else TO_PASS


def meets(entry: Entry, played: Mapping[str, Played], choice: Choice) -> bool:
    """Whether the entry is what is asked for. What cannot be read is found by words alone."""
    searched = f"{entry.title} {entry.company} {entry.sector} {entry.line}".casefold()
    if not all(word in searched for word in choice.words.casefold().split()):
        return False
    if not entry.readable:
        return replace(choice, words="") == Choice()
    return (
        choice.cause in ("", entry.cause)
        and choice.formation in ("", entry.formation)
        and choice.difficulty in (0, entry.difficulty)
        and choice.played in ("", played_state(entry, played))
    )


def options(entries: Sequence[Entry], played: Mapping[str, Played], choice: Choice) -> dict[str, list[tuple[object, int]]]:
    """What can be chosen in each group, and how many entries it would leave with the rest of the choice."""
    ready = [entry for entry in entries if entry.readable]
    causes = sorted({entry.cause for entry in ready} - {""})
    formations = sorted({entry.formation for entry in ready} - {""})
    levels = sorted({entry.difficulty for entry in ready})
    groups: dict[str, Sequence[object]] = {
        "played": tuple(PLAYED_WORDS),
        "difficulty": levels,
        "formation": formations,
        "cause": causes,
    }
    return {
        group: [(value, _count(ready, played, choice, group, value)) for value in values] for group, values in groups.items()
    }


def _count(entries: Sequence[Entry], played: Mapping[str, Played], choice: Choice, group: str, value: object) -> int:
    wanted = replace(choice, **{group: value})
    return sum(meets(entry, played, wanted) for entry in entries)
