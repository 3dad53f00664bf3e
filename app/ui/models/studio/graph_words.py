"""What the story graph says: kinds of nodes, what an edge means, why something leads nowhere."""

from __future__ import annotations

from app.ui.language import mark, tr
from app.ui.models.studio.sayings import Sayings

KINDS: dict[str, str] = {
    "inject": mark("inject"),
    "contingency": mark("contingency"),
    "draft": mark("draft"),
    "fact": mark("fact"),
    "deed": mark("deed"),
    "storyline": mark("storyline"),
    "level": mark("level"),
    "piece": mark("own piece"),
}
DEAD_ENDS: dict[str, tuple[str, str]] = {
    "never": (mark("never"), mark("Never happens")),
    "unwaited": (mark("unused"), mark("Nothing waits for it")),
    "set off": (mark("set off"), mark("The playbook sets it off")),
}
"""Kind -> (the word on the node, the words in the list)."""
EDGES = Sayings(
    (
        mark("{time} after it"),
        mark("once it happens"),
        mark("once it is published"),
        mark("once any draft of it is published"),
        mark("once it is classified as {name}"),
        mark("once it is classified"),
        mark("once nothing was done about it for {time}"),
        mark("once it is carried to anybody"),
        mark("once it is carried to nobody"),
        mark("once it is carried to {roles}"),
        mark("once it is known"),
        mark("once it is done"),
        mark("while its heat is at or over {points}"),
        mark("while its heat is under {points}"),
        mark("once it is reached"),
        mark("a failure here opens it"),
        mark("makes it known"),
        mark("heats it by {points}"),
        mark("cools it by {points}"),
        mark("sets it"),
        mark("offers"),
        mark("must be known"),
        mark("must be done"),
        mark("carrying it up brings it"),
        mark("overturns it"),
        mark("going out heats it by {points}"),
    )
)
REASONS = Sayings(
    (
        mark("It is set for {time}; the drill ends at {end}."),
        mark("It has neither `at` nor `when`."),
        mark("Its condition cannot hold before the end of the drill."),
        mark("Nobody within reach may approve it."),
        mark("The fact `{name}` that it needs is never known."),
        mark("The deed `{name}` that it needs is never done."),
        mark("No draft needs it, no inject waits for it, and it overturns nothing."),
        mark("No draft needs it and no inject waits for it."),
        mark("No post belongs to it."),
        mark("The playbook itself brings it about, though it waits for a failure."),
        mark("There is no level {level}: the highest is {highest}."),
        mark("Level {level} cannot be reached: the storylines do not weigh enough, and no inject sets it."),
        mark("Nobody can bring the fact `{name}`: no inject makes it known, and nobody is asked."),
        mark("The deed `{name}` is always refused."),
        mark("The deed `{name}` cannot be done: no draft needs it, or nobody within reach may grant it."),
        mark("`{name}` is no post."),
        mark("Nobody of that kind can be reached from the seat."),
        mark("It waits for `{name}`, which never happens."),
        mark("Heat never goes over {highest}."),
        mark("Heat never goes under 0."),
        mark("The storyline `{name}` never opens: nothing that happens belongs to it."),
    )
)
_NOT = "not: "


def kind_word(kind: str) -> str:
    """What a node is."""
    return tr(KINDS[kind]) if kind in KINDS else kind


def edge_words(words: str) -> str:
    """What an edge means."""
    if words.startswith(_NOT):
        return tr("not: {words}").format(words=EDGES.say(words[len(_NOT) :]))
    return EDGES.say(words)


def dead_word(kind: str) -> str:
    """The word on a node that leads nowhere."""
    return tr(DEAD_ENDS[kind][0]) if kind in DEAD_ENDS else kind


def dead_words(kind: str) -> str:
    """In which way something leads nowhere."""
    return tr(DEAD_ENDS[kind][1]) if kind in DEAD_ENDS else kind
