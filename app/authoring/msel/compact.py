"""The short written form of what is no plain text: `{after: clip, delay: 30s}`, the same in a cell and in a file."""

from __future__ import annotations

import json
import re

from app.authoring.tree import parse

_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 _./%+-]*[A-Za-z0-9_./%+-])?")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def write(value: object) -> str:
    """The value on one line, readable for people and for YAML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {write(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(write, value)) + "]"
    return scalar(str(value))


def scalar(text: str) -> str:
    """A text as YAML writes it on one line, in quotes where it needs them."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def lines(value: dict[str, object]) -> str:
    """A group with one line for each of its entries."""
    return "\n".join(f"{scalar(key)}: {write(item)}" for key, item in value.items())


def read(text: str) -> object:
    """What such a form says.

    Raises: ValueError with the reason, for text that is no such form.
    """
    tree = parse(text, "cell")
    if tree.problems:
        raise ValueError(tree.problems[0].message)
    return tree.data


def clean(text: str) -> str:
    """A cell's text without signs that no file may hold, and with plain line ends."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNFIT.sub("", text).strip()


def bare(value: object) -> object:
    """A value for comparing: blanks around texts do not count, nor does a list around a single word."""
    if isinstance(value, dict):
        return {key: bare(item) for key, item in value.items()}
    if isinstance(value, list):
        items = [bare(item) for item in value]
        return items[0] if len(items) == 1 and isinstance(items[0], str) else items
    return clean(value) if isinstance(value, str) else value
