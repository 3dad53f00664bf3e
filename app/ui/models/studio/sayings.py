"""Sentences that a service says in English, said again in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.ui.language import shown, tr

_PART = re.compile(r"\{(\w+)\}")


class Sayings:
    """Knows sentences by their templates, so that what differs in them stays as it is.

    Args:
        templates: in English, each marked for translators; parts that differ as `{name}`.
    """

    def __init__(self, templates: Iterable[str]) -> None:
        self._plain: set[str] = set()
        self._known: list[tuple[str, re.Pattern[str]]] = []
        for template in templates:
            pattern = _pattern(template)
            if pattern is None:
                self._plain.add(template)
            else:
                self._known.append((template, pattern))

    def knows(self, text: str) -> bool:
        """Whether a template says this."""
        return text in self._plain or any(pattern.fullmatch(text) for _, pattern in self._known)

    def say(self, text: str) -> str:
        """The same in the language of the window; a sentence that no template says stays English."""
        said = shown(text)
        if said != text:
            return said
        if text in self._plain:
            return tr(text)
        for template, pattern in self._known:
            found = pattern.fullmatch(text)
            if found is not None:
                return tr(template).format(**found.groupdict())
        return text


def _pattern(template: str) -> re.Pattern[str] | None:
    pieces = _PART.split(template)
    if len(pieces) == 1:
        return None
    made = [f"(?P<{piece}>.+?)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces)]
    return re.compile("".join(made), re.DOTALL)
