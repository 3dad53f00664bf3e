"""The questions that the desk asks before something goes out: neutral words, and no hint at the key."""

from __future__ import annotations

from typing import Any, NamedTuple

from app.ui import desk_words
from app.ui.language import tr

ACTS = frozenset({"hide", "share"})
"""Dispositions that are acts in public: asked about, and recallable."""


class Ask(NamedTuple):
    """One question: what it is about, the sentence, the verb that says yes and the one that says no."""

    kind: str
    """publish, hide, share, end or real."""
    words: str
    yes: str
    no: str
    injects: tuple[int, ...] = ()
    draft: int = -1


def publish(card: Any, draft: int, company: str) -> Ask:
    """Before a draft goes out."""
    words = tr("Publish this draft as {company}, to {name} ({where})?").format(
        company=company, name=card.name, where=desk_words.channel(card.channel)
    )
    return Ask("publish", words, tr("Publish"), tr("Not yet"), (card.inject,), draft)


def act(card: Any, disposition: str, injects: tuple[int, ...]) -> Ask:
    """Before a post is hidden or passed on."""
    words = _share(card, len(injects)) if disposition == "share" else _hide(card, len(injects))
    return Ask(disposition, words, desk_words.disposition(disposition), tr("Not yet"), injects)


def _share(card: Any, several: int) -> str:
    if several == 1:
        return tr("Share this post of {name} in public?").format(name=card.name)
    return tr("Share %n post(s) in public?", "", several)


def _hide(card: Any, several: int) -> str:
    if several == 1:
        return tr("Hide this post of {name} from everybody?").format(name=card.name)
    return tr("Hide %n post(s) from everybody?", "", several)


def end() -> Ask:
    """Before the drill is ended early."""
    words = tr("End the drill here? The world runs on in silence to its end, then comes the debrief.")
    return Ask("end", words, tr("End drill"), tr("Go on"))


def real() -> Ask:
    """Before the exercise is stopped for something real."""
    words = tr(
        "Stop the exercise because something real has happened? This run is void and the attempt is returned."
    )
    return Ask("real", words, tr("Stop the exercise"), tr("Go on"))
