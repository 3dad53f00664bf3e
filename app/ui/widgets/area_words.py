"""What the guarded areas are called on screen, and what lies in them."""

from __future__ import annotations

from app.ui.language import mark, tr

_TITLES = {
    "instructor": mark("Instructor's area"),
    "hr": mark("HR's area"),
    "accommodations": mark("Accommodations officer's area"),
}
_ABOUT = {
    "instructor": mark("Scenarios with their keys, pass marks and figures lie behind it."),
    "hr": mark("People, results and certificates lie behind it."),
    "accommodations": mark("Who has more time or breaks in exams is seen here and nowhere else."),
}


def title(area: str) -> str:
    """What the area is called."""
    return tr(_TITLES[area])


def about(area: str) -> str:
    """What lies in it."""
    return tr(_ABOUT[area])


def forgotten_words(area: str) -> str:
    """What has to be done about a forgotten passphrase."""
    from app.services.areas import forgotten  # brings the data file's libraries; the words are wanted late

    return forgotten(area)


def open_words(area: str) -> str:
    """What an area without a passphrase says of itself."""
    from app.services.areas import open_notice

    return open_notice(area)
