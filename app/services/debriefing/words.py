"""Short names of what a debrief speaks of: posts, pieces, classes, dispositions."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from app.engine import naming
from app.engine.drill import Drill
from app.engine.scenario import Inject, Persona, Piece, Scenario
from app.said import joined_said, mark, say

_QUOTED = 44

_DECIDED = {
    "let-stand": mark("let it stand"),
    "monitor": mark("monitor it"),
    "acknowledge": mark("acknowledge it"),
    "respond": mark("respond to it"),
    "correct": mark("correct it"),
    "restore": mark("restore it"),
    "share": mark("share it"),
    "hide": mark("hide it"),
}


def decided(disposition: str) -> str:
    """What deciding on a disposition was to do: `let it stand`."""
    return say(_DECIDED.get(disposition, disposition))


def quoted(text: str, width: int = _QUOTED) -> str:
    """The beginning of a text in quotation marks, on one line."""
    short = shorten(text, width, placeholder=" …")
    return say("“{text}”", text=text if short == text else short)


def whole(text: str) -> str:
    """A whole text in quotation marks, on one line."""
    return say("“{text}”", text=" ".join(text.split()))


def author(drill: Drill, inject: int) -> str:
    """Name of a post's author, as this drill showed it; empty for what is no post."""
    return _name(drill.scenario, inject, naming.shown(drill))


def _name(scenario: Scenario, inject: int, personas: Sequence[Persona]) -> str:
    persona = scenario.injects[inject].persona if inject >= 0 else -1
    return personas[persona].name if persona >= 0 else ""


def post_title(scenario: Scenario, inject: int, personas: Sequence[Persona] = ()) -> str:
    """A post, short: who, and how it begins.

    Args:
        scenario: compiled.
        inject: which post.
        personas: as a drill named them; absent: as they are written.
    """
    entry = scenario.injects[inject]
    name = _name(scenario, inject, personas or scenario.personas)
    return joined_said((name, quoted(entry.text)), ", ") if name else entry.title or entry.id


def piece_title(piece: Piece, within: bool = False) -> str:
    """A piece of our own queue, short; `within` a sentence or at its beginning."""
    kind, text = say(piece.kind), quoted(piece.text)
    return say("our {kind} {text}", kind=kind, text=text) if within else say("Our {kind} {text}", kind=kind, text=text)


def class_title(scenario: Scenario, class_id: str) -> str:
    """Title of a class; empty for none."""
    found = scenario.policy.by_id(class_id)
    return found.title if found is not None else class_id


def disposition_words(disposition: str) -> str:
    """A disposition as two words at most; empty for none."""
    return say(disposition.replace("-", " ")) if disposition else ""


def channel_words(inject: Inject) -> str:
    """The channel in plain words."""
    return say(inject.channel.replace("-", " ") if inject.channel != "e-mail" else inject.channel)
