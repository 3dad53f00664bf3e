"""The language of the window: every text a person sees goes through `tr` on its way to the screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.said import Figure, Said, counted, mark

if TYPE_CHECKING:
    from app.errors import StormdrillError

__all__ = ["LANGUAGES", "decimal", "language_of", "mark", "now_spoken", "shown", "speak", "told", "tr"]

LANGUAGES = ("en", "de")
"""What the window can be shown in, two letters each."""
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "languages"
_CONTEXT = ""
"""All texts share one context: what a word means is told to translators by its comment."""
_installed: list[QTranslator] = []
_spoken: list[str] = ["en"]


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """A text in the language of the window.

    Args:
        text: in English; parts that differ as `{names}` for `str.format`, a number that asks for a plural as `%n`.
        comment: what a translator has to know about it; texts with different comments are different texts.
        count: what stands for `%n` and chooses the form, -1 for none.
    """
    found = QCoreApplication.translate(_CONTEXT, text, comment or None, count)
    if count >= 0 and found == text.replace("%n", str(count)):
        return counted(text, count)  # nothing is installed: the source's own forms
    return found


def shown(text: str) -> str:
    """A sentence that a service has said, in the language of the window; any other text as it is."""
    if isinstance(text, Said):
        if not text.template:
            between, sentences = text.recipe
            return shown(between).join(shown(sentence) for sentence in sentences)
        template, comment, count, parts = text.recipe
        told_parts = {name: shown(part) if isinstance(part, str) else part for name, part in parts.items()}
        return tr(template, comment, count).format_map(told_parts)
    return decimal(text) if isinstance(text, Figure) else text


def told(error: StormdrillError) -> str:
    """Known trouble as one text: what happened, and what to do."""
    return f"{shown(error.message)} {shown(error.remedy)}".strip()


def decimal(figure: str) -> str:
    """A number with the decimal sign of the window's language."""
    return figure.replace(".", tr(".", "the sign before decimals"))


def language_of(chosen: str) -> str:
    """The two letters of the language that a setting comes to.

    Args:
        chosen: system, or two letters.
    """
    wanted = QLocale.system().name()[:2] if chosen == "system" else chosen
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


def now_spoken() -> str:
    """The two letters of the language that the window speaks now."""
    return _spoken[0]


def speak(application: QCoreApplication, language: str) -> None:
    """Show every text made from now on in this language, Qt's own too.

    Args:
        language: two letters; one that is not known is English.
    """
    language = language if language in LANGUAGES else LANGUAGES[0]
    if _installed and language == _spoken[0]:
        return
    while _installed:
        application.removeTranslator(_installed.pop())
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    for file in (qt, FOLDER / f"stormdrill_{language}.qm"):
        translator = QTranslator()
        if file.is_file() and translator.load(str(file)):
            application.installTranslator(translator)
            _installed.append(translator)
    _spoken[0] = language
