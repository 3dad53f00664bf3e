"""What the program calls things by in its files, as words of the window: kinds, functions, phases, lines of a ledger."""

from __future__ import annotations

from app.ui.language import mark, shown, tr

_KINDS = (
    mark("customer"), mark("fan"), mark("journalist"), mark("regulator"), mark("politician"), mark("ngo"),
    mark("staff"), mark("own"), mark("rival"), mark("expert"), mark("investor"), mark("bystander"), mark("bot"),
)
_FUNCTIONS = (
    mark("community"), mark("care"), mark("comms"), mark("legal"), mark("privacy"), mark("security"), mark("hr"),
    mark("product"), mark("operations"), mark("safety"), mark("marketing"), mark("sustainability"),
    mark("procurement"), mark("fundraising"), mark("agency"), mark("country"), mark("executive"),
)
_PIECES = (
    mark("promotion"), mark("advert"), mark("newsletter"), mark("influencer"), mark("auto-reply"), mark("notice"),
)
_PHASES = (mark("dormant"), mark("rising"), mark("slowed"), mark("falling"), mark("closed"))
_LINES = (
    mark("class"), mark("disposition"), mark("answer"), mark("needless answer"), mark("own queue"),
    mark("first word"), mark("answer in time"), mark("carried up"), mark("needless"), mark("heat"), mark("urgency"),
)
_MODES = (mark("practice"), mark("exam"), mark("rehearsal"))
_DISPOSITIONS = (
    mark("let stand"), mark("monitor"), mark("acknowledge"), mark("respond"), mark("correct"), mark("restore"),
    mark("share"), mark("hide"),
)
_CHANNELS = (
    mark("microblog"), mark("social network"), mark("video"), mark("blog"), mark("forum"), mark("news"),
    mark("e-mail"), mark("phone"), mark("internal chat"),
)
_CURVES = (mark("me"), mark("silence"), mark("playbook"))
_CONFIDENCE = (mark("high"), mark("medium"), mark("low"))
_KNOWN = frozenset((
    *_KINDS, *_FUNCTIONS, *_PIECES, *_PHASES, *_LINES, *_MODES, *_DISPOSITIONS, *_CHANNELS, *_CURVES, *_CONFIDENCE,
))  # fmt: skip


def word(identifier: str) -> str:
    """What the program calls this thing, in the language of the window; what an author has named stays."""
    return tr(identifier) if identifier in _KNOWN else shown(identifier)


def words(identifiers: tuple[str, ...] | list[str]) -> str:
    """Several such words with commas between."""
    return ", ".join(word(identifier) for identifier in identifiers)
