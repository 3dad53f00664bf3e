"""What the debrief's drawing and lists are computed from: values on a curve, ticks, labels, turns. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.exports.debrief import Curve, Debrief, LedgerRow, PostStory
from app.ui import names, text
from app.ui.language import shown, tr
from app.units import format_ms


def value_at(curve: Curve, at_ms: int) -> int:
    """Pressure of a curve at a time; after a jump where it jumps."""
    value = 0
    for (from_ms, from_value), (to_ms, to_value) in zip(curve.points, curve.points[1:]):
        if from_ms > at_ms:
            break
        if to_ms > from_ms:
            value = from_value + (to_value - from_value) * (min(at_ms, to_ms) - from_ms) // (to_ms - from_ms)
        if to_ms <= at_ms:
            value = to_value
    return value


def curve_name(curve: Curve) -> str:
    """What a curve is called on the drawing."""
    return tr("You") if curve.label == "me" else text.sentence_case(names.word(curve.label))


def minute_step(end_ms: int, most: int = 8) -> int:
    """Whole minutes between two ticks, so that there are at most `most`."""
    minutes = -(-end_ms // 60_000)
    for step in (1, 2, 5, 10, 15, 30, 60):
        if minutes // step <= most:
            return step
    return 120


def apart(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Places as near to the wanted ones as can be, at least `gap` apart, in the same order of height."""
    order = sorted(range(len(wanted)), key=lambda number: wanted[number])
    placed = [0.0] * len(wanted)
    last = low - gap
    for number in order:
        last = placed[number] = max(wanted[number], last + gap, low)
    over = max(0.0, last - high)
    if over:
        ceiling = high
        for number in reversed(order):
            placed[number] = min(placed[number], ceiling)
            ceiling = placed[number] - gap
    return placed


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of the policy at which posts were lost, and those posts."""

    question: str
    said_yes: bool
    posts: tuple[PostStory, ...]

    @property
    def words(self) -> str:
        """What was answered and what was right."""
        return tr("You said yes; no was right.") if self.said_yes else tr("You said no; yes was right.")


def turns(debrief: Debrief) -> tuple[Turn, ...]:
    """The wrong turns by question, the most frequent first."""
    found: dict[tuple[str, bool], list[PostStory]] = {}
    for post in debrief.posts:
        if post.turn is not None:
            found.setdefault((post.turn.question, post.turn.said_yes), []).append(post)
    made = [Turn(question, said_yes, tuple(posts)) for (question, said_yes), posts in found.items()]
    return tuple(sorted(made, key=lambda turn: -len(turn.posts)))


def lost_words(row: LedgerRow) -> str:
    """`−2.4` off the total, `0` where nothing was lost."""
    return f"−{text.points(row.lost)}" if row.lost > 0 else "0"


def row_aloud(row: LedgerRow) -> str:
    """A line of the ledger as one sentence."""
    what = names.word(row.what)
    if row.at_ms >= 0:
        what = tr("{what}, at {time}").format(what=what, time=format_ms(row.at_ms))
    return tr("{dimension}, {title}, {what}: {earned} of {possible}, {lost} points lost").format(
        dimension=text.dimension(row.dimension)[0], title=shown(row.title), what=what, earned=row.earned,
        possible=row.possible, lost=text.points(row.lost),
    )


def sorted_words(class_id: str, disposition: str) -> str:
    """`unhappy customer · restore`; what is missing is said."""
    return f"{class_words(class_id)} · {disposition_words(disposition)}"


def class_words(class_id: str) -> str:
    """A class as words; that there is none is said."""
    return text.words_of(class_id) or tr("not classified")


def disposition_words(disposition: str) -> str:
    """A disposition as words; that there is none is said."""
    return names.word(text.words_of(disposition)) or tr("nothing decided")


def post_aloud(post: PostStory) -> str:
    """A post of the time line as one sentence."""
    given = sorted_words(post.given_class, post.given_disposition)
    right = sorted_words(post.right_class, post.right_disposition)
    return tr("{time}, {name}: {text}. You: {given}. Right: {right}.").format(
        time=format_ms(post.at_ms), name=post.name, text=post.text[:120], given=given, right=right
    )


def chart_aloud(debrief: Debrief) -> str:
    """The pressure curves as words."""
    said = []
    for curve in debrief.curves:
        highest = max(curve.points, key=lambda point: point[1], default=(0, 0))
        last = curve.points[-1][1] if curve.points else 0
        said.append(tr("{curve}: highest {highest} at {time}, {last} at the end").format(
            curve=curve_name(curve), highest=highest[1], time=format_ms(highest[0]), last=last
        ))
    return tr("Pressure. {curves}.").format(curves="; ".join(said))
