"""The fonts that a page is set with: the shipped ones, the house's own, and the machine's where those do not reach."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typst import Fonts

_LAST_OF_INTER = 0x24FF
"""Beyond this the shipped fonts do not reach."""


def fonts_for(text: str, assets: Path, own: Path | None = None) -> Fonts:
    """What the typesetter may choose from for this text.

    Args:
        text: all that will be set.
        assets: the shipped folder with `fonts/`.
        own: a folder of the house's own fonts, for scripts that neither the shipped ones nor the machine's have.
    """
    import typst

    folders = [str(assets / "fonts"), *([str(own)] if own is not None and own.is_dir() else [])]
    return typst.Fonts(include_system_fonts=any(ord(letter) > _LAST_OF_INTER for letter in text), font_paths=folders)
