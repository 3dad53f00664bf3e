"""A certificate's page as a picture, to be looked at in the window; the page itself stays the PDF."""

from __future__ import annotations

import json
from pathlib import Path

from app.errors import ExportError
from app.exports.certificate_pdf import TEMPLATE, Paper, fonts_for, values
from app.said import say

_DOTS_PER_INCH = 110


def certificate_picture(paper: Paper, assets: Path, fonts: Path | None = None) -> bytes:
    """The first page as PNG.

    Args:
        paper: what it says.
        assets: the shipped folder with the template and `fonts/`.
        fonts: a folder of the house's own fonts.
    Raises: ExportError if it cannot be drawn.
    """
    import typst

    told = json.dumps(values(paper), ensure_ascii=False)
    try:
        drawn = typst.compile((assets / TEMPLATE).read_bytes(), format="png", ppi=_DOTS_PER_INCH, font_paths=fonts_for(told, assets, fonts),
                              sys_inputs={"certificate": told})  # fmt: skip
    except OSError as error:
        raise ExportError(say("The certificate's template is not there: {why}.", why=error.strerror or error),
                          say("Install the program again.")) from error  # fmt: skip
    except typst.TypstError as error:
        raise ExportError(say("The certificate could not be drawn: {why}.", why=error)) from error
    return drawn[0] if isinstance(drawn, list) else drawn
