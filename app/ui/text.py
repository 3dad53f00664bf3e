"""Plain words and figures that several pages show. No markup, no colours, no Qt."""

from __future__ import annotations

from app.units import format_points

FORMATIONS: dict[str, str] = {
    "decentralised": "Decentralised",
    "centralised": "Centralised",
    "hub-and-spoke": "Hub and spoke",
    "multiple-hub-and-spoke": "Multiple hub and spoke",
    "honeycomb": "Honeycomb",
}
FORMATION_MEANINGS: dict[str, str] = {
    "decentralised": "Every unit speaks for itself; nobody in the middle.",
    "centralised": "One team speaks for all; everything goes through it.",
    "hub-and-spoke": "A hub in the middle serves the units round it.",
    "multiple-hub-and-spoke": "Several hubs, each serving its own units, under one.",
    "honeycomb": "Everybody is close to everybody; many ways lead to a decision.",
}
CAUSES: dict[str, str] = {
    "ethical-violation": "Breach of ethics",
    "poor-customer-experience": "Poor customer experience",
    "rogue-or-careless-employee": "Careless or rogue employee",
    "product-or-safety-failure": "Product or safety failure",
    "environmental-or-political": "Environment or politics",
    "inappropriate-content": "Inappropriate content",
    "campaign-backlash": "Campaign backlash",
    "privacy-or-data": "Privacy or data",
    "heavy-handed-legal": "Heavy-handed legal letters",
    "poor-influencer-relations": "Poor influencer relations",
}
STEPS: dict[str, tuple[str, str]] = {
    "foundation": ("Foundation", "The policy and the house rules: what is mine, what stays, what goes."),
    "safety": ("Safety", "The crisis process: triage, the first word, carrying a danger up."),
    "formation": ("Formation", "Several units as one: who must know, who speaks, what is still loaded."),
    "enablement": ("Enablement", "Letting others act: shops, staff, agencies, countries."),
    "enlightenment": ("Enlightenment", "Seeing it come: facts that change, harm that can only be limited."),
}
"""Step of the hierarchy of needs -> (name, what it trains)."""
DIMENSIONS: dict[str, tuple[str, str]] = {
    "triage": ("Triage", "The right class and the right disposition for every post."),
    "response": ("Response", "The right words where words are due, and none where they are not."),
    "timeliness": ("Timeliness", "First word and answer before they are due; only right ones count."),
    "escalation": ("Escalation", "The right people, the needed authority, a path without detours."),
    "containment": ("Containment", "How much heat your acts took out, against silence and par."),
    "order": ("Order", "The urgent before the less urgent."),
}
"""Dimension -> (name, what it looks at)."""
DIMENSION_ORDER: tuple[str, ...] = tuple(DIMENSIONS)

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def plural(count: int, one: str, many: str = "") -> str:
    """`1 post`, `3 posts`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def in_words(count: int) -> str:
    """Small numbers as words, others as figures."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def words_of(identifier: str) -> str:
    """An identifier as words: `community-manager` -> `community manager`."""
    return identifier.replace("-", " ").replace("_", " ")


def sentence_case(text: str) -> str:
    """The first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


def formation(identifier: str) -> str:
    """A formation's name; one that nobody knows as words."""
    return FORMATIONS.get(identifier) or sentence_case(words_of(identifier))


def cause(identifier: str) -> str:
    """A cause's name; one that nobody knows as words."""
    return CAUSES.get(identifier) or sentence_case(words_of(identifier)) or "Cause not said"


def marks(difficulty: int) -> str:
    """Difficulty for reading aloud: `difficulty 2 of 5`."""
    return f"difficulty {difficulty} of 5"


def points(hundredths: int | None) -> str:
    """Hundredths as points; None is a dash."""
    return "–" if hundredths is None else format_points(hundredths)


def duration(ms: int) -> str:
    """Drill time in plain words: `90 s`, `6 min`, `2 min 30 s`."""
    seconds = ms // 1000
    if seconds < 120 and seconds % 60:
        return f"{seconds} s"
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"


def joined(parts: list[str] | tuple[str, ...], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"
