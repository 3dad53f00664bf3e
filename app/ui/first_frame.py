"""What the window shows in its first instant: the bars, the word EXERCISE and empty cards, no widgets yet.

It is one SVG, for drawing anything by painter calls would first load Qt's tables of names (15 ms),
and text would first look for fonts (as long again). The real page follows as soon as it is loaded.
"""

from __future__ import annotations

from app.ui.theme.tokens import DARK, LIGHT

_BAR, _FOOT, _PANE, _CARD, _GAP, _EDGE = 64, 32, 256, 84, 8, 16
_LETTERS = {
    "E": "M4 0H0V6H4M0 3H3",
    "X": "M0 0L5 6M5 0L0 6",
    "R": "M0 6V0H3.5Q5 0 5 1.7T3.5 3.3H0M3 3.3L5 6",
    "C": "M5 1Q4.4 0 2.8 0Q0 0 0 3T2.8 6Q4.4 6 5 5",
    "I": "M2.5 0V6",
    "B": "M0 6V0H3Q4.6 0 4.6 1.5T3 2.9H0M3 2.9Q5 2.9 5 4.4T3 6H0",
    "G": "M5 1Q4.4 0 2.8 0Q0 0 0 3T2.8 6Q5 6 5 3.4H3",
    "N": "M0 6V0L5 6V0",
    "U": "M0 0V3.6Q0 6 2.5 6T5 3.6V0",
    "Ü": "M0 0V3.6Q0 6 2.5 6T5 3.6V0M1.4 -2V-1.6M3.6 -2V-1.6",
    "S": "M5 1Q4.4 0 2.6 0Q.4 0 .4 1.5T2.6 3T5 4.5T2.6 6Q.6 6 0 5",
}
"""The letters of the stamp as strokes on a grid 5 wide and 6 high."""


def tokens_for(scheme: str, system_is_dark: bool) -> dict[str, str]:
    """The colours to begin with.

    Args:
        scheme: what the user has set: system, light or dark.
        system_is_dark: whether the desktop is.
    """
    dark = scheme == "dark" or (scheme == "system" and system_is_dark)
    return DARK if dark else LIGHT


def svg(width: int, height: int, tokens: dict[str, str], factor: float, stamp: str = "EXERCISE") -> bytes:
    """The first frame of a window of this size, px; lengths are multiplied by `factor`; `stamp` is the word on it."""
    bar, foot, pane = _BAR * factor, height - _FOOT * factor, _PANE * factor
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
        _box(0, 0, width, height, tokens["canvas"]),
        _box(0, 0, width, bar, tokens["surface"]),
        *_cards(width, foot, bar, tokens, factor),
        _box(0, foot, width, height - foot, tokens["surface"]),
        _box(0, bar, width, 1, tokens["line"]),
        _box(0, foot - 1, width, 1, tokens["line"]),
        _box(pane, bar, 1, foot - bar, tokens["line"]),
        _stamp(bar, tokens, factor, stamp),
        "</svg>",
    ]
    return "".join(parts).encode()


def _box(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}"/>'


def _cards(width: int, foot: float, bar: float, tokens: dict[str, str], factor: float) -> list[str]:
    left, top, cards = (_PANE + _EDGE) * factor, bar + _EDGE * factor, []
    while top < foot:
        cards.append(
            f'<rect x="{left}" y="{top}" width="{width - left - _EDGE * factor}" height="{_CARD * factor}" '
            f'rx="{12 * factor}" fill="{tokens["surface"]}" stroke="{tokens["line"]}"/>'
        )
        top += (_CARD + _GAP) * factor
    return cards


def _stamp(bar: float, tokens: dict[str, str], factor: float, word: str) -> str:
    top = (bar - 24 * factor) / 2
    letters = "".join(
        f'<g transform="translate({7 + number * 7.2} 6.1)"><path d="{_LETTERS[letter]}"/></g>'
        for number, letter in enumerate(word)
        if letter in _LETTERS
    )
    wide = 7 + len(word) * 7.2 + 5.4
    return (
        f'<g transform="translate({24 * factor} {top}) scale({factor * 1.3})" fill="none" stroke="{tokens["warn"]}">'
        f'<rect width="{wide:g}" height="18.5" rx="3" stroke-width=".8"/><g stroke-width="1.1">{letters}</g></g>'
    )
