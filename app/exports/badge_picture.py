"""The badge as a picture, to be shown where badges are shown; the signed badge is baked into it."""

from __future__ import annotations

import json
from pathlib import Path

from app.errors import ExportError
from app.exports.fonts_at_hand import fonts_for
from app.said import say

TEMPLATE = "badge.typ"
_DOTS_PER_INCH = 127.0
"""600 dots on a side."""


def badge_picture(level: str, company: str, until: str, provisional: bool, assets: Path, fonts: Path | None = None) -> bytes:
    """The picture as PNG.

    Args:
        level: the level's title.
        company: who issues it.
        until: its last day in words.
        provisional: whether it says so.
        assets: the shipped folder with the template and `fonts/`.
        fonts: a folder of the house's own fonts.
    Raises: ExportError if it cannot be drawn.
    """
    import typst

    told = {"level": level, "company": company, "until": f"Valid until {until}",
            "kind": "Internal certificate, provisional" if provisional else "Internal certificate"}  # fmt: skip
    text = json.dumps(told, ensure_ascii=False)
    try:
        drawn = typst.compile((assets / TEMPLATE).read_bytes(), format="png", ppi=_DOTS_PER_INCH, font_paths=fonts_for(text, assets, fonts),
                              sys_inputs={"badge": text})  # fmt: skip
    except OSError as error:
        raise ExportError(say("The badge's template is not there: {why}.", why=error.strerror or error),
                          say("Install the program again.")) from error  # fmt: skip
    except typst.TypstError as error:
        raise ExportError(say("The badge could not be drawn: {why}.", why=error)) from error
    return drawn
