"""The language of the window: every text a person sees goes through `tr` on its way to the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_CONTEXT = ""
"""All texts share one context: what a word means is told to translators by its comment."""


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """A text in the language of the window.

    Args:
        text: in English; parts that differ as `{names}` for `str.format`, a number that asks for a plural as `%n`.
        comment: what a translator has to know about it; texts with different comments are different texts.
        count: what stands for `%n` and chooses the form, -1 for none.
    """
    return QCoreApplication.translate(_CONTEXT, text, comment or None, count)


def mark(text: str) -> str:
    """A text that is found by translators here and shown through `tr` elsewhere: for tables made at import."""
    return text
