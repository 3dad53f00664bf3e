"""Sentences that remember how they were put together, so that a window can say them in another language.

A `Said` is the English sentence and nothing else to whoever prints, stores or compares it. The window
alone asks for its template and parts. Translators' tools find the templates by the name `say`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_PLURAL = re.compile(r"\((?:([^()|]+)\|([^()|]+)|(\w{1,3}))\)")


class Said(str):
    """An English sentence with the template and the parts that it was made of.

    `recipe` is (template, comment, count, parts by name), or of several that were joined (what stands
    between them, the sentences). Rehearsals say thousands a second, so it is one value and not five.
    """

    __slots__ = ("recipe",)

    @property
    def template(self) -> str:
        """With `{names}` for its parts; empty where several sentences were joined."""
        return self.recipe[0] if len(self.recipe) == 4 else ""

    @property
    def parts(self) -> dict[str, object]:
        """The parts by name; of several sentences by their number."""
        if len(self.recipe) == 4:
            return self.recipe[3]
        return {str(number): sentence for number, sentence in enumerate(self.recipe[1])}


class Figure(str):
    """A number as text with a decimal point; a window shows it with its own language's sign."""


def say(text: str, comment: str = "", count: int = -1, /, **parts: object) -> Said:
    """A sentence in English that can be shown in another language.

    Args:
        text: with `{names}` for its parts; `%n` is the count, and `post(s)` has the ending if that is not 1.
        comment: what a translator has to know about it.
        count: a whole number that chooses the form, -1 for none.
        parts: texts and numbers; one that is itself `Said` is translated on its own.
    """
    english = counted(text, count) if count >= 0 else text
    made = Said(english.format_map(parts) if parts else english)
    made.recipe = (text, comment, count, parts)
    return made


def joined_said(sentences: Iterable[str], between: str = " ") -> Said:
    """Several sentences as one; empty ones are left out."""
    kept = tuple([sentence for sentence in sentences if sentence])
    made = Said(between.join(kept))
    made.recipe = (between, kept)
    return made


def mark(text: str, comment: str = "") -> str:
    """A text that translators find here and that is said or shown elsewhere: for tables made at import.

    Args:
        comment: what a translator has to know about it; whoever shows it gives the same one.
    """
    return text


def counted(text: str, count: int) -> str:
    """The English form for a count: `%n post(s) (is|are) open` is `1 post is open` or `3 posts are open`."""
    return _PLURAL.sub(r"\1" if count == 1 else r"\2\3", text).replace("%n", str(count))
