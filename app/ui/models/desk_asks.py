"""The questions that the desk asks before something goes out: neutral words, and no hint at the key."""

from __future__ import annotations

from typing import Any, NamedTuple

from app.ui import desk_words, text

ACTS = frozenset({"hide", "share"})
"""Dispositions that are acts in public: asked about, and recallable."""


class Ask(NamedTuple):
    """One question: what it is about, the sentence, the verb that says yes and the one that says no."""

    kind: str
    """publish, hide, share, end or real."""
    words: str
    yes: str
    no: str = "Not yet"
    injects: tuple[int, ...] = ()
    draft: int = -1


def publish(card: Any, draft: int, company: str) -> Ask:
    """Before a draft goes out."""
    where = desk_words.channel(card.channel)
    return Ask("publish", f"Publish this draft as {company}, to {card.name} ({where})?", "Publish", "Not yet",
               (card.inject,), draft)


def act(card: Any, disposition: str, injects: tuple[int, ...]) -> Ask:
    """Before a post is hidden or passed on."""
    verb = desk_words.disposition(disposition)
    what = f"this post of {card.name}" if len(injects) == 1 else text.plural(len(injects), "post")
    words = f"{verb} {what} in public?" if disposition == "share" else f"{verb} {what} from everybody?"
    return Ask(disposition, words, verb, "Not yet", injects)


END = Ask("end", "End the drill here? The world runs on in silence to its end, then comes the debrief.",
          "End drill", "Go on")
REAL = Ask("real", "Stop the exercise because something real has happened? This run is void and the attempt is returned.",
           "Stop the exercise", "Go on")
