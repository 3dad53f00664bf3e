"""What the writer's guide asks for, in the words of its rows."""

from __future__ import annotations

from app.ui import desk_words, text
from app.ui.language import mark, tr

ASKED: tuple[str, ...] = (
    mark("minutes"),
    mark("posts"),
    mark("chatter, per cent of the posts"),
    mark("storylines"),
    mark("decisions that want an answer or are rightly left"),
    mark("of these rightly left"),
    mark("decisions without 4 or 5 drafts"),
    mark("escalations expected"),
    mark("functions that they go to"),
    mark("drafts that break conduct"),
    mark("facts"),
    mark("facts known only later"),
    mark("facts that revise another"),
    mark("deeds that a draft needs"),
    mark("deeds always refused"),
    mark("contingencies of a failure"),
    mark("lines of colleagues"),
    mark("chapters"),
    mark("pieces of our own queue"),
    mark("pieces to hold"),
    mark("notices to let run"),
    mark("pieces at 0:00"),
    mark("lines of the log"),
    mark("objectives"),
    mark("injects, drafts and pieces without a reason"),
)
"""Every row of the guide, as the service calls it."""
GROUPS: dict[str, str] = {
    "classes": mark("Posts by class"),
    "dispositions": mark("Posts by what we do"),
    "channels": mark("Posts by channel"),
    "storylines": mark("Posts by storyline"),
    "escalations": mark("Expected escalations by function"),
    "contingencies": mark("Contingencies by what they wait for"),
    "breaches": mark("Drafts by breach"),
}
"""Field of the coverage -> heading."""
_WAITS: dict[str, str] = {
    "after": mark("Another inject"),
    "published": mark("A published draft"),
    "classified": mark("A post that is classified"),
    "ignored": mark("A post that is ignored"),
    "escalated": mark("A matter that is carried up"),
    "known": mark("A fact that is known"),
    "done": mark("A deed that is done"),
    "heat": mark("The heat of a storyline"),
    "level": mark("A level"),
}
_UNBOUND = 10_000


def what(name: str) -> str:
    """A row of the guide."""
    return text.sentence_case(tr(name))


def asks(least: int, most: int) -> str:
    """How many the guide asks for."""
    if most >= _UNBOUND:
        return tr("the guide asks for at least {least}").format(least=least)
    if most == 0:
        return tr("the guide asks for none")
    if least == most:
        return tr("the guide asks for {count}").format(count=most)
    if least == 0:
        return tr("the guide asks for at most {most}").format(most=most)
    return tr("the guide asks for {least} to {most}").format(least=least, most=most)


def span(least: int, most: int) -> str:
    """How many the guide asks for, beside a count."""
    if most >= _UNBOUND:
        return tr("at least {least}").format(least=least)
    if most == 0:
        return tr("none", "how many the guide asks for")
    if least == 0:
        return tr("at most {most}").format(most=most)
    return str(most) if least == most else f"{least}–{most}"


def off(count: int, least: int, most: int) -> str:
    """How far a count is from what the guide asks."""
    if count < least:
        return tr("{count} too few").format(count=least - count)
    return tr("{count} too many").format(count=count - most)


def tally_name(group: str, name: str) -> str:
    """What is counted in a tally."""
    if group == "storylines" and not name:
        return tr("Chatter")
    if group == "channels":
        return desk_words.channel(name)
    if group == "dispositions":
        return desk_words.disposition(name)
    if group == "contingencies" and name in _WAITS:
        return tr(_WAITS[name])
    return text.sentence_case(text.words_of(name))
