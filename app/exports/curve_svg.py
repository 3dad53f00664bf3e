"""The pressure curves as one SVG picture: me, silence, playbook over time, my acts in lanes below."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from app.exports.debrief import Act, Curve, Debrief
from app.units import format_ms

WIDTH, HEIGHT = 720, 316
_LEFT, _RIGHT, _TOP, _FLOOR = 44, 104, 18, 212
_LANES = 246
_LANE = 17
_TOP_PRESSURE = 1_000
_MOST_TICKS = 8
_LABEL_GAP = 14

LOOKS = {"me": ("accent", "2.5", ""), "silence": ("hot", "1.75", "6 4"), "playbook": ("calm", "1.75", "2 3")}
"""Curve -> (colour, width, dashes): told apart without colour too."""

Paint = Callable[[str], str]
"""From a colour's name to what SVG is to paint with."""


def curve_svg(debrief: Debrief, paint: Paint) -> str:
    """The picture, with a text for those who cannot see it.

    Args:
        paint: gives each colour, such as `#2F4FC6` or `var(--accent)`.
    """
    draw = _Drawing(debrief, paint)
    parts = [*draw.grid(), *draw.level_marks(), *draw.curves(), *draw.lanes()]
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
            f' font-family="Inter, system-ui, sans-serif" font-size="11"><title>{escape(spoken(debrief))}</title>'
            f"{''.join(parts)}</svg>")


def spoken(debrief: Debrief) -> str:
    """The curves in a sentence: the highest pressure and the last of each."""
    told = [
        f"{_name(debrief, curve)}: at most {max(value for _, value in curve.points)}, {curve.points[-1][1]} at the end"
        for curve in debrief.curves if curve.points
    ]
    return f"Pressure from 0 to 1000. {'; '.join(told)}."


def _name(debrief: Debrief, curve: Curve) -> str:
    if curve.label == "me":
        return "player" if debrief.player else "you"
    return curve.label


class _Drawing:
    def __init__(self, debrief: Debrief, paint: Paint) -> None:
        self.debrief, self.paint = debrief, paint
        self.end_ms = max(1, debrief.end_ms)

    def x(self, at_ms: int) -> str:
        """Where a drill time stands."""
        return f"{_LEFT + (WIDTH - _LEFT - _RIGHT) * at_ms / self.end_ms:.1f}"

    def y(self, pressure: int) -> float:
        """Where a pressure stands."""
        return _FLOOR - (_FLOOR - _TOP) * pressure / _TOP_PRESSURE

    def line(self, x1: object, y1: object, x2: object, y2: object, colour: str, more: str = "") -> str:
        """A straight line."""
        return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" style="stroke:{self.paint(colour)}" {more}/>'

    def text(self, x: object, y: object, words: str, colour: str = "ink3", more: str = "") -> str:
        """A word."""
        return f'<text x="{x}" y="{y}" style="fill:{self.paint(colour)}" {more}>{escape(words)}</text>'

    def grid(self) -> list[str]:
        """Pressure to the left, drill time below."""
        parts = []
        for pressure in (0, 250, 500, 750, 1000):
            y = f"{self.y(pressure):.1f}"
            parts.append(self.line(_LEFT, y, WIDTH - _RIGHT, y, "line"))
            parts.append(self.text(_LEFT - 6, f"{self.y(pressure) + 4:.1f}", str(pressure), more='text-anchor="end"'))
        step = self._step()
        for at_ms in range(0, self.end_ms + 1, step):
            parts.append(self.text(self.x(at_ms), _FLOOR + 16, format_ms(at_ms), more='text-anchor="middle"'))
        return parts

    def _step(self) -> int:
        for minutes in (1, 2, 5, 10, 15, 30):
            if self.end_ms <= minutes * 60_000 * _MOST_TICKS:
                return minutes * 60_000
        return 3_600_000

    def level_marks(self) -> list[str]:
        """When each level was reached."""
        parts = []
        for number, at_ms in enumerate(self.debrief.level_ms, 1):
            if at_ms >= 0:
                x = self.x(at_ms)
                parts.append(self.line(x, _TOP - 4, x, _FLOOR, "warn", 'stroke-dasharray="1 3"'))
                parts.append(self.text(x, _TOP - 7, f"level {number}", "warn", 'text-anchor="middle"'))
        return parts

    def curves(self) -> list[str]:
        """Silence and playbook under mine, each named at its end."""
        parts, ends = [], []
        for curve in reversed(self.debrief.curves):
            if not curve.points:
                continue
            colour, width, dashes = LOOKS.get(curve.label, ("ink2", "1.5", ""))
            points = " ".join(f"{self.x(at_ms)},{self.y(pressure):.1f}" for at_ms, pressure in curve.points)
            dash = f' stroke-dasharray="{dashes}"' if dashes else ""
            parts.append(f'<polyline points="{points}" fill="none" stroke-width="{width}" stroke-linejoin="round"'
                         f'{dash} style="stroke:{self.paint(colour)}"/>')
            ends.append((self.y(curve.points[-1][1]), f"{_name(self.debrief, curve)} {curve.points[-1][1]}", colour))
        for y, words, colour in _apart(ends):
            parts.append(self.text(WIDTH - _RIGHT + 8, f"{y + 4:.1f}", words, colour, 'font-weight="600"'))
        return parts

    def lanes(self) -> list[str]:
        """My acts: right ones, wrong ones and others each in a row of their own."""
        parts = []
        for number, (right, words, colour) in enumerate(
            ((True, "right", "good"), (False, "wrong", "hot"), (None, "other acts", "ink3"))
        ):
            y = _LANES + number * _LANE
            acts = [act for act in self.debrief.my_acts if act.right is right]
            parts.append(self.line(_LEFT, y, WIDTH - _RIGHT, y, "line"))
            parts.append(self.text(WIDTH - _RIGHT + 8, y + 4, f"{words} {len(acts)}", colour))
            parts += [self._mark(act, y, colour) for act in acts]
        parts.append(self.text(_LEFT, HEIGHT - 10, "Acts at the desk by drill time"))
        return parts

    def _mark(self, act: Act, y: int, colour: str) -> str:
        x = float(self.x(act.at_ms))
        told = f"<title>{escape(format_ms(act.at_ms))} {escape(act.text)}</title>"
        if act.right is True:
            return f'<circle cx="{x:.1f}" cy="{y}" r="3" style="fill:{self.paint(colour)}">{told}</circle>'
        shape = f"M{x - 3:.1f} {y - 3}l6 6m0 -6l-6 6" if act.right is False else f"M{x:.1f} {y - 4}v8"
        return (f'<path d="{shape}" fill="none" stroke-width="1.6"'
                f' style="stroke:{self.paint(colour)}">{told}</path>')


def _apart(ends: list[tuple[float, str, str]]) -> list[tuple[float, str, str]]:
    """Labels moved so that none covers another, none below the floor's line."""
    placed: list[tuple[float, str, str]] = []
    below = float(_FLOOR + _LABEL_GAP)
    for y, words, colour in sorted(ends, reverse=True):
        below = min(y, below - _LABEL_GAP)
        placed.append((below, words, colour))
    return placed
