"""What languages are called, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.ui.language import tr

OFTEN = ("de", "fr", "es", "it", "nl", "pl", "pt", "pt-BR", "sv", "nb", "da", "fi", "cs", "hu", "ro", "el", "tr", "uk",
         "ar", "hi", "ja", "ko", "zh")  # fmt: skip
"""Offered when somebody wants a table for a language that there is none for; any other comes in with its table."""


def name_of(letters: str) -> str:
    """The language by its own name with its letters; by its letters alone where nobody knows its name."""
    locale = QLocale(letters.replace("-", "_"))
    name = locale.nativeLanguageName()
    if locale.language() == QLocale.Language.C or not name:
        return letters
    return tr("{name} ({letters})").format(name=name[:1].upper() + name[1:], letters=letters)
