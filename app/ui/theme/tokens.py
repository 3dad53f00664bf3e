"""The colours of the window by name, light and dark, and which of them may carry text on which.

Plain text, no Qt. Paper has its own copy in `app.exports.palette`, for it may not know the window; a test
keeps the two alike.
"""

from __future__ import annotations

LIGHT: dict[str, str] = {
    "canvas": "#F4F5F7",
    "surface": "#FFFFFF",
    "raised": "#FFFFFF",
    "line": "#D9DDE3",
    "ink": "#15181D",
    "ink2": "#4A5361",
    "ink3": "#636D7C",
    "accent": "#2F4FC6",
    "accentsoft": "#E6EAFB",
    "onaccent": "#FFFFFF",
    "calm": "#0F6E62",
    "calmsoft": "#DDF1EE",
    "warn": "#8A5300",
    "warnsoft": "#FBEBD3",
    "hot": "#B3261E",
    "hotsoft": "#FBE3E1",
    "good": "#1E6B34",
    "goodsoft": "#DFF2E4",
}

DARK: dict[str, str] = {
    "canvas": "#0F1216",
    "surface": "#171B21",
    "raised": "#1E242C",
    "line": "#323A45",
    "ink": "#EEF1F5",
    "ink2": "#B5BEC9",
    "ink3": "#919CAA",
    "accent": "#93A8FF",
    "accentsoft": "#222C52",
    "onaccent": "#0B1020",
    "calm": "#5FD0BF",
    "calmsoft": "#12332F",
    "warn": "#F2B45C",
    "warnsoft": "#3A2A10",
    "hot": "#FF8D84",
    "hotsoft": "#431B19",
    "good": "#7FD796",
    "goodsoft": "#16321F",
}

SCHEMES: dict[str, dict[str, str]] = {"light": LIGHT, "dark": DARK}

_GROUNDS = ("canvas", "surface", "raised")
_TONES = ("calm", "warn", "hot", "good", "accent")
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "ink2", "ink3", *_TONES) for ground in _GROUNDS),
    *((tone, f"{tone}soft") for tone in _TONES),
    *(("ink", f"{tone}soft") for tone in _TONES),
    ("ink2", "accentsoft"),
    ("onaccent", "accent"),
)
"""(text, ground) pairs that the window uses; each must reach 4.5:1 in both schemes."""

AVATAR_GROUNDS: tuple[str, ...] = (
    "#7A35E8",
    "#0E7490",
    "#4D7C0F",
    "#B45309",
    "#BE123C",
    "#1D4ED8",
    "#9D174D",
    "#475569",
)
AVATAR_INK = "#FFFFFF"


def strengthened(scheme: str) -> dict[str, str]:
    """A scheme with lines and quiet text as strong as they can be."""
    colours = SCHEMES[scheme]
    return {**colours, "line": colours["ink3"], "ink2": colours["ink"], "ink3": colours["ink2"]}


def contrast(first: str, second: str) -> float:
    """WCAG contrast ratio of two #RRGGBB colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def avatar(name: str, handle: str) -> tuple[str, str]:
    """(initials, ground) of an author: the same handle always gets the same ground."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalnum()]
    letters = "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words))
    number = 0
    for character in handle or name:
        number = (number * 31 + ord(character)) % 1_000_003
    return letters.upper() or "?", AVATAR_GROUNDS[number % len(AVATAR_GROUNDS)]


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
