"""A moment of the wall clock in a few words: the time alone if it was today."""

from __future__ import annotations

from datetime import datetime

from app.ui.language import tr


def moment(wall_ms: int, now_ms: int) -> str:
    """`21:40`, or `3 March, 21:40`, in this machine's own time.

    Args:
        wall_ms: the moment.
        now_ms: the present.
    """
    try:
        then, now = datetime.fromtimestamp(wall_ms / 1000), datetime.fromtimestamp(now_ms / 1000)
    except (OverflowError, OSError, ValueError):
        return tr("an unknown time")
    clock = f"{then.hour}:{then.minute:02}"
    if then.date() == now.date():
        return clock
    return tr("{day} {month}, {clock}").format(day=then.day, month=_month(then.month), clock=clock)


def _month(number: int) -> str:
    return (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"), tr("July"), tr("August"),
        tr("September"), tr("October"), tr("November"), tr("December"),
    )[number - 1]  # fmt: skip
