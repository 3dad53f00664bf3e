"""Short names of what a debrief speaks of: posts, pieces, classes, dispositions."""

from __future__ import annotations

from textwrap import shorten

from app.engine.scenario import Inject, Piece, Scenario

_QUOTED = 44

DECIDED = {
    "let-stand": "let it stand",
    "monitor": "monitor it",
    "acknowledge": "acknowledge it",
    "respond": "respond to it",
    "correct": "correct it",
    "restore": "restore it",
    "share": "share it",
    "hide": "hide it",
}


def quoted(text: str, width: int = _QUOTED) -> str:
    """The beginning of a text in quotation marks, on one line."""
    return f"“{shorten(text, width, placeholder=' …')}”"


def whole(text: str) -> str:
    """A whole text in quotation marks, on one line."""
    return f"“{' '.join(text.split())}”"


def author(scenario: Scenario, inject: int) -> str:
    """Name of a post's author; empty for what is no post."""
    persona = scenario.injects[inject].persona if inject >= 0 else -1
    return scenario.personas[persona].name if persona >= 0 else ""


def post_title(scenario: Scenario, inject: int) -> str:
    """A post, short: who, and how it begins."""
    entry = scenario.injects[inject]
    name = author(scenario, inject)
    return f"{name}, {quoted(entry.text)}" if name else entry.title or entry.id


def piece_title(piece: Piece) -> str:
    """A piece of our own queue, short."""
    return f"Our {piece.kind.replace('-', ' ')} {quoted(piece.text)}"


def class_title(scenario: Scenario, class_id: str) -> str:
    """Title of a class; empty for none."""
    found = scenario.policy.by_id(class_id)
    return found.title if found is not None else class_id


def disposition_words(disposition: str) -> str:
    """A disposition as two words at most; empty for none."""
    return disposition.replace("-", " ")


def channel_words(inject: Inject) -> str:
    """The channel in plain words."""
    return inject.channel.replace("-", " ") if inject.channel != "e-mail" else inject.channel
