"""Words and figures of the desk: counts, ages, story time, channels. No markup, no colours."""

from __future__ import annotations

from datetime import UTC, datetime

from app.units import MS_PER_SECOND, format_ms

CHANNELS: dict[str, str] = {
    "microblog": "Microblog",
    "social-network": "Social network",
    "video": "Video",
    "blog": "Blog",
    "forum": "Forum",
    "news": "News",
    "e-mail": "E-mail",
    "phone": "Phone",
    "internal-chat": "Internal chat",
}

DUE: dict[str, str] = {"first-look": "first look", "first-word": "first word", "answer": "answer"}

DISPOSITIONS: dict[str, str] = {
    "let-stand": "Let stand",
    "monitor": "Monitor",
    "acknowledge": "Acknowledge",
    "respond": "Respond",
    "correct": "Correct",
    "restore": "Restore",
    "share": "Share",
    "hide": "Hide",
}

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")
SOON_MS = 30_000
"""From here on a due time counts as breaching."""


def count(number: int) -> str:
    """A count in at most four figures: 210, 3.1k, 48.2k, 1.2M."""
    if number < 1_000:
        return str(number)
    for unit, mark in ((1_000, "k"), (1_000_000, "M")):
        tenths = number * 10 // unit
        if tenths < 1_000 * 10:
            whole, rest = divmod(tenths, 10)
            return f"{whole}{mark}" if rest == 0 or whole >= 100 else f"{whole}.{rest}{mark}"
    return f"{number // 1_000_000}M"


def thousands(number: int) -> str:
    """A whole number with commas: 2,100."""
    return f"{number:,}"


def ago(ms: int) -> str:
    """How long ago, drill time in ms."""
    return f"{format_ms(ms)} ago" if ms >= MS_PER_SECOND else "now"


def up_seconds(ms: int) -> int:
    """A countdown's ms, rounded up to whole seconds, so that 0:00 means it is over."""
    return -(-ms // MS_PER_SECOND) * MS_PER_SECOND


def due_words(kind: str, left_ms: int) -> str:
    """The badge of a due time: `first word 0:52`, or `first word late 0:12` once it has passed."""
    if left_ms > 0:
        return f"{DUE.get(kind, kind)} {format_ms(up_seconds(left_ms))}"
    return f"{DUE.get(kind, kind)} late {format_ms(-left_ms)}"


def due_by(kind: str, due_ms: int) -> str:
    """The badge of a due time where nothing may move: `first word by 03:10`."""
    return f"{DUE.get(kind, kind)} by {clock(due_ms)}"


def clock(ms: int) -> str:
    """Drill time as mm:ss, the minutes in two figures."""
    ms = max(0, ms)
    return f"{ms // 60_000:02d}:{ms % 60_000 // 1_000:02d}"


def story_time(story_ms: int) -> str:
    """Story time as on a wall: `Fri 6 March, 11:51`."""
    when = datetime.fromtimestamp(story_ms // 1000, UTC)
    return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]}, {when.hour:02d}:{when.minute:02d}"


def channel(name: str) -> str:
    """A channel's title."""
    return CHANNELS.get(name, name.replace("-", " ").capitalize())


def disposition(name: str) -> str:
    """A disposition's title."""
    return DISPOSITIONS.get(name, name)


def about(ms: int) -> str:
    """An estimate of drill time: `about 1:20`, to the next five seconds."""
    return f"about {format_ms(-(-ms // 5_000) * 5_000)}"

