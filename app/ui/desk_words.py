"""Words and figures of the desk: counts, ages, story time, channels. No markup, no colours."""

from __future__ import annotations

from datetime import UTC, datetime

from app.ui.language import decimal, mark, tr
from app.units import MS_PER_SECOND, format_ms

CHANNELS: dict[str, str] = {
    "microblog": mark("Microblog"),
    "social-network": mark("Social network"),
    "video": mark("Video"),
    "blog": mark("Blog"),
    "forum": mark("Forum"),
    "news": mark("News"),
    "e-mail": mark("E-mail"),
    "phone": mark("Phone"),
    "internal-chat": mark("Internal chat"),
}

DUE: dict[str, str] = {"first-look": mark("first look"), "first-word": mark("first word"), "answer": mark("answer")}

DISPOSITIONS: dict[str, str] = {
    "let-stand": mark("Let stand"),
    "monitor": mark("Monitor"),
    "acknowledge": mark("Acknowledge"),
    "respond": mark("Respond"),
    "correct": mark("Correct"),
    "restore": mark("Restore"),
    "share": mark("Share"),
    "hide": mark("Hide"),
}

_DAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
_MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)
SOON_MS = 30_000
"""From here on a due time counts as breaching."""


def count(number: int) -> str:
    """A count in at most four figures: 210, 3.1k, 48.2k, 1.2M."""
    if number < 1_000:
        return str(number)
    for unit, pattern in ((1_000, mark("{number}k")), (1_000_000, mark("{number}M"))):
        tenths = number * 10 // unit
        if tenths < 1_000 * 10:
            whole, rest = divmod(tenths, 10)
            return tr(pattern).format(number=whole if rest == 0 or whole >= 100 else decimal(f"{whole}.{rest}"))
    return tr("{number}M").format(number=number // 1_000_000)


def thousands(number: int) -> str:
    """A whole number with commas: 2,100."""
    return f"{number:,}".replace(",", tr(",", "the sign between thousands"))


def ago(ms: int) -> str:
    """How long ago, drill time in ms."""
    return tr("{time} ago").format(time=format_ms(ms)) if ms >= MS_PER_SECOND else tr("now")


def up_seconds(ms: int) -> int:
    """A countdown's ms, rounded up to whole seconds, so that 0:00 means it is over."""
    return -(-ms // MS_PER_SECOND) * MS_PER_SECOND


def due(kind: str) -> str:
    """What is due: `first word`."""
    return tr(DUE[kind]) if kind in DUE else kind


def due_words(kind: str, left_ms: int) -> str:
    """The badge of a due time: `first word 0:52`, or `first word late 0:12` once it has passed."""
    if left_ms > 0:
        return tr("{due} {time}", "first word 0:52").format(due=due(kind), time=format_ms(up_seconds(left_ms)))
    return tr("{due} late {time}", "first word late 0:12").format(due=due(kind), time=format_ms(-left_ms))


def due_by(kind: str, due_ms: int) -> str:
    """The badge of a due time where nothing may move: `first word by 03:10`."""
    return tr("{due} by {time}", "first word by 03:10").format(due=due(kind), time=clock(due_ms))


def clock(ms: int) -> str:
    """Drill time as mm:ss, the minutes in two figures."""
    ms = max(0, ms)
    return f"{ms // 60_000:02d}:{ms % 60_000 // 1_000:02d}"


def story_time(story_ms: int) -> str:
    """Story time as on a wall: `Fri 6 March, 11:51`."""
    when = datetime.fromtimestamp(story_ms // 1000, UTC)
    return tr("{weekday} {day} {month}, {time}", "Fri 6 March, 11:51").format(
        weekday=tr(_DAYS[when.weekday()]), day=when.day, month=tr(_MONTHS[when.month - 1]),
        time=f"{when.hour:02d}:{when.minute:02d}",
    )


def channel(name: str) -> str:
    """A channel's title."""
    return tr(CHANNELS[name]) if name in CHANNELS else name.replace("-", " ").capitalize()


def disposition(name: str) -> str:
    """A disposition's title."""
    return tr(DISPOSITIONS[name]) if name in DISPOSITIONS else name


def about(ms: int) -> str:
    """An estimate of drill time: `about 1:20`, to the next five seconds."""
    return tr("about {time}").format(time=format_ms(-(-ms // 5_000) * 5_000))
