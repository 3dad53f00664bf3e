"""The reading load in words: the mean and its cap, the busiest sixty seconds, one minute and its shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.ui.language import tr
from app.ui.models.studio.place_rows import Row
from app.units import MS_PER_MINUTE, format_ms

if TYPE_CHECKING:
    from app.authoring.views.load import Load, Minute, Share


class Finding(NamedTuple):
    """One figure against its cap, as a sentence."""

    text: str
    over: int
    """Words too many, 0 none."""
    a_minute: bool
    """Whether that is so in every minute, taken together."""


def mean_finding(load: Load) -> Finding:
    """Words a minute on the whole."""
    if load.mean > load.last_cap:
        text = tr("{mean} words a minute on the whole; nobody reads more than {cap}.")
        return Finding(text.format(mean=load.mean, cap=load.last_cap), load.mean - load.mean_cap, True)
    text = tr("{mean} words a minute on the whole; {cap} are the most at this difficulty.")
    return Finding(text.format(mean=load.mean, cap=load.mean_cap), max(0, load.mean - load.mean_cap), True)


def peak_finding(load: Load) -> Finding:
    """The busiest sixty seconds."""
    peak = load.peak
    text = tr("{words} words in the busiest sixty seconds, from {time}; {cap} are the most.")
    told = text.format(words=peak.words, time=format_ms(peak.from_ms), cap=load.peak_cap)
    return Finding(told, max(0, peak.words - load.peak_cap), False)


def tag_words(finding: Finding) -> str:
    """`fits`, or by how much it does not."""
    if not finding.over:
        return tr("fits")
    if finding.a_minute:
        return tr("%n word(s) a minute too many", "", finding.over)
    return tr("%n word(s) too many", "", finding.over)


def queue_words(load: Load) -> str:
    """What our own queue has beside it; "" nothing."""
    words = sum(words for _, words, _ in load.queue_words)
    return tr("Our own queue: %n word(s), read at leisure and not counted.", "", words) if words else ""


def part_words() -> dict[str, str]:
    """What the parts of a bar are called."""
    return {
        "posts": tr("posts"),
        "drafts": tr("drafts"),
        "chat": tr("internal chat"),
        "maybe": tr("may come, not counted"),
    }


def minute_words(minute: Minute) -> str:
    """One minute in one line."""
    span = tr("{from_time} to {to_time}").format(
        from_time=format_ms(minute.from_ms), to_time=format_ms(minute.from_ms + MS_PER_MINUTE))  # fmt: skip
    parts = [tr("%n word(s)", "", minute.words), *_parts(minute.posts, minute.drafts, minute.chat)]
    if minute.maybe:
        parts.append(tr("%n more may come", "words to read", minute.maybe))
    return f"{span} · " + " · ".join(parts)


def _parts(posts: int, drafts: int, chat: int) -> list[str]:
    told = []
    if posts:
        told.append(tr("{words} in posts").format(words=posts))
    if drafts:
        told.append(tr("{words} in drafts").format(words=drafts))
    if chat:
        told.append(tr("{words} in the internal chat").format(words=chat))
    return told


def share_rows(minute: Minute) -> list[Row]:
    """What each inject of a minute has to read, by time."""
    most = max((share.words for share in minute.shares), default=1)
    seen: dict[str, int] = {}
    return [_row(share, most, seen) for share in minute.shares]


def _row(share: Share, most: int, seen: dict[str, int]) -> Row:
    seen[share.id] = count = seen.get(share.id, -1) + 1
    parts = [tr("not before {time}").format(time=format_ms(share.at_ms)) if share.maybe else format_ms(share.at_ms)]
    parts += _parts(share.posts, share.drafts, share.chat)
    if share.maybe:
        parts.append(tr("may come, not counted"))
    return Row(
        key=f"{share.id} {count}",
        title=share.id,
        sub=" · ".join(parts),
        right=tr("%n word(s)", "", share.words),
        tone="ink3" if share.maybe else "accent",
        bar=(share.words, most, -1),
        locs=(share.loc,),
    )
