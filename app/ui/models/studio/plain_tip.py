"""Tooltips that show a file's words as they are."""

from __future__ import annotations

from html import escape


def plain(text: str) -> str:
    """The text as a tooltip that breaks its lines; Qt would otherwise guess whether it is markup."""
    return f"<p>{escape(text)}</p>" if text else ""
