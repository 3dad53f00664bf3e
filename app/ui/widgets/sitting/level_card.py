"""One level on My standing: what I have, what I lack, what a set is, and the way to begin one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.language import mark, shown, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label, Tag
from app.ui.widgets.layout import Card, column, row

if TYPE_CHECKING:
    from app.ui.models.standing_shown import LevelShown

_STATES = {
    "none": (mark("Not held yet"), "plain"),
    "valid": (mark("Valid"), "good"),
    "expiring": (mark("Runs out soon"), "warn"),
    "lapsed": (mark("Run out"), "warn"),
    "suspended": (mark("Suspended"), "warn"),
    "revoked": (mark("Revoked"), "hot"),
}


class LevelCard(Card):
    """Shows one level.

    Args:
        level: what is known of it.
        busy: a set is open already: none can be begun.
    """

    begin_wanted = Signal(str, str)
    """(programme, level)."""

    def __init__(self, level: LevelShown, busy: bool) -> None:
        super().__init__()
        where = level.standing
        words, tone = _STATES[where.state]
        head = row(Label(where.title, "title"), Tag(tr(words), tone), None, gap=12)
        dates = dates_words(level)
        parts: list[object] = [head, *([Label(dates, "control", "ink2", wrap=True)] if dates else []), 6, Caps(tr("A set"))]
        parts += [_bullet(shown(sentence)) for sentence in level.asks]
        reasons = [*where.next.reasons, *([level.lack] if level.lack else [])]
        if reasons:
            parts += [6, Caps(tr("Not now"))]
            parts += [Label(shown(sentence), "control", "ink", wrap=True) for sentence in reasons]
        if where.next.waived:
            parts += [6, Label(tr("The last set was a near miss: there is no wait this time."), "control", "calm", wrap=True)]
        may = where.next.may and not level.lack
        begin = Button(tr("Renew …") if where.next.kind == "renewal" else tr("Begin a set …"), "primary" if may else "plain")
        begin.setAccessibleDescription(where.title)
        begin.setEnabled(may and not busy)
        begin.clicked.connect(lambda: self.begin_wanted.emit(level.programme, where.level))
        foot = row(Label(left_words(level), "hint", "ink3", wrap=True), begin, gap=12)
        foot.setStretch(0, 1)
        self.begin = begin
        self.setLayout(column(*parts, 8, foot, gap=4, margins=(20, 16, 20, 16)))


def dates_words(level: LevelShown) -> str:
    """Until when it is held and from when on the next set may be; empty where there is neither."""
    where = level.standing
    found = []
    if where.state in ("valid", "expiring") and where.until is not None:
        found.append(tr("Held until {date}.").format(date=where.until.isoformat()))
    elif where.state == "lapsed" and where.until is not None:
        found.append(tr("It was held until {date}.").format(date=where.until.isoformat()))
    if where.next.earliest is not None and not where.next.may:
        found.append(tr("A set may be begun from {date} on.").format(date=where.next.earliest.isoformat()))
    elif where.next.may and not level.lack:
        found.append(tr("A set may be begun today."))
    return " ".join(found)


def left_words(level: LevelShown) -> str:
    """How many sets are left."""
    pattern = tr("%n of {all} set(s) left within {months} months", "", level.standing.next.attempts_left)
    return pattern.format(all=level.attempts, months=level.months)


def _bullet(sentence: str) -> object:
    line = row(Label("·", "control", "ink3"), Label(sentence, "control", "ink2", wrap=True), gap=8)
    line.setStretch(1, 1)
    return line
