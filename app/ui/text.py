"""Plain words and figures that several pages show, in the language of the window. No markup, no colours."""

from __future__ import annotations

from app.ui.language import decimal, mark, now_spoken, tr
from app.units import format_points

FORMATIONS: dict[str, str] = {
    "decentralised": mark("Decentralised"),
    "centralised": mark("Centralised"),
    "hub-and-spoke": mark("Hub and spoke"),
    "multiple-hub-and-spoke": mark("Multiple hub and spoke"),
    "honeycomb": mark("Honeycomb"),
}
FORMATION_MEANINGS: dict[str, str] = {
    "decentralised": mark("Every unit speaks for itself; nobody in the middle."),
    "centralised": mark("One team speaks for all; everything goes through it."),
    "hub-and-spoke": mark("A hub in the middle serves the units round it."),
    "multiple-hub-and-spoke": mark("Several hubs, each serving its own units, under one."),
    "honeycomb": mark("Everybody is close to everybody; many ways lead to a decision."),
}
CAUSES: dict[str, str] = {
    "ethical-violation": mark("Breach of ethics"),
    "poor-customer-experience": mark("Poor customer experience"),
    "rogue-or-careless-employee": mark("Careless or rogue employee"),
    "product-or-safety-failure": mark("Product or safety failure"),
    "environmental-or-political": mark("Environment or politics"),
    "inappropriate-content": mark("Inappropriate content"),
    "campaign-backlash": mark("Campaign backlash"),
    "privacy-or-data": mark("Privacy or data"),
    "heavy-handed-legal": mark("Heavy-handed legal letters"),
    "poor-influencer-relations": mark("Poor influencer relations"),
}
STEPS: dict[str, tuple[str, str]] = {
    "foundation": (mark("Foundation"), mark("The policy and the house rules: what is mine, what stays, what goes.")),
    "safety": (mark("Safety"), mark("The crisis process: triage, the first word, carrying a danger up.")),
    "formation": (mark("Formation"), mark("Several units as one: who must know, who speaks, what is still loaded.")),
    "enablement": (mark("Enablement"), mark("Letting others act: shops, staff, agencies, countries.")),
    "enlightenment": (mark("Enlightenment"), mark("Seeing it come: facts that change, harm that can only be limited.")),
}
"""Step of the hierarchy of needs -> (name, what it trains)."""
DIMENSIONS: dict[str, tuple[str, str]] = {
    "triage": (mark("Triage"), mark("The right class and the right disposition for every post.")),
    "response": (mark("Response"), mark("The right words where words are due, and none where they are not.")),
    "timeliness": (mark("Timeliness"), mark("First word and answer before they are due; only right ones count.")),
    "escalation": (mark("Escalation"), mark("The right people, the needed authority, a path without detours.")),
    "containment": (mark("Containment"), mark("How much heat your acts took out, against silence and par.")),
    "order": (mark("Order"), mark("The urgent before the less urgent.")),
}
"""Dimension -> (name, what it looks at)."""
DIMENSION_ORDER: tuple[str, ...] = tuple(DIMENSIONS)

_NUMBERS = (
    mark("no"), mark("one"), mark("two"), mark("three"), mark("four"), mark("five"), mark("six"), mark("seven"),
    mark("eight"), mark("nine"), mark("ten"), mark("eleven"), mark("twelve"),
)


def in_words(count: int) -> str:
    """Small numbers as words, others as figures."""
    return tr(_NUMBERS[count]) if 0 <= count < len(_NUMBERS) else str(count)


def words_of(identifier: str) -> str:
    """An identifier as words: `community-manager` -> `community manager`."""
    return identifier.replace("-", " ").replace("_", " ")


def sentence_case(text: str) -> str:
    """The first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


def formation(identifier: str) -> str:
    """A formation's name; one that nobody knows as words."""
    return tr(FORMATIONS[identifier]) if identifier in FORMATIONS else sentence_case(words_of(identifier))


def within(title: str) -> str:
    """A title in the middle of a sentence: English writes it small there, unless it begins with an abbreviation."""
    return title[:1].lower() + title[1:] if now_spoken() == "en" and not title[:2].isupper() else title


def formation_meaning(identifier: str) -> str:
    """What a formation is; empty for one that nobody knows."""
    return tr(FORMATION_MEANINGS[identifier]) if identifier in FORMATION_MEANINGS else ""


def cause(identifier: str) -> str:
    """A cause's name; one that nobody knows as words."""
    if identifier in CAUSES:
        return tr(CAUSES[identifier])
    return sentence_case(words_of(identifier)) or tr("Cause not said")


def step(identifier: str) -> tuple[str, str]:
    """Name of a step of the hierarchy of needs, and what it trains."""
    name, meaning = STEPS[identifier]
    return tr(name), tr(meaning)


def dimension(identifier: str) -> tuple[str, str]:
    """Name of a dimension and what it looks at; one that nobody knows as words."""
    if identifier not in DIMENSIONS:
        return words_of(identifier), ""
    name, meaning = DIMENSIONS[identifier]
    return tr(name), tr(meaning)


def marks(difficulty: int) -> str:
    """Difficulty for reading aloud: `difficulty 2 of 5`."""
    return tr("difficulty {difficulty} of 5").format(difficulty=difficulty)


def points(hundredths: int | None) -> str:
    """Hundredths as points; None is a dash."""
    return "–" if hundredths is None else decimal(format_points(hundredths))


def duration(ms: int) -> str:
    """Drill time in plain words: `90 s`, `6 min`, `2 min 30 s`."""
    seconds = ms // 1000
    minutes, rest = divmod(seconds, 60)
    if not minutes or (seconds < 120 and rest):
        return tr("{seconds} s").format(seconds=seconds)
    if not rest:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def joined(parts: list[str] | tuple[str, ...]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{several} and {last}", "a, b and c").format(several=", ".join(parts[:-1]), last=parts[-1])


def joined_or(parts: list[str] | tuple[str, ...]) -> str:
    """`a`, `a or b`, `a or b or c`."""
    return tr(" or ", "between alternatives").join(parts)
