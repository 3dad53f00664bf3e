"""How a text is written as one YAML value: plain where that is safe, else in quotes, long ones as a block."""

from __future__ import annotations

import re

import yaml
from yaml.nodes import MappingNode, ScalarNode

from app.authoring.composing import TooDeepError, compose, marks

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
_AS_IS = re.compile("[ -\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_PLAIN = re.compile(r"[^\W_](?:[^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]*\S)?|-\d+(?:/min)?")
_CLOCK = re.compile(r"\d+:[\d:]+")
"""Other readers of YAML take it for a number to the base of sixty."""
_WORDS = frozenset({"null", "~"})


def quoted(value: str) -> str:
    """The text in double quotes, whatever is in it."""
    return '"' + "".join(map(_escaped, value)) + '"'


def written(value: str, style: str = "", flow: bool = False) -> str:
    """One line that YAML reads as this text.

    Args:
        value: the text.
        style: how it was written before: a quote sign, or nothing for plain. Kept where it can be.
        flow: whether it will stand in brackets.
    """
    if style == '"':
        return quoted(value)
    if style == "'" and value.isprintable() and value:
        return "'" + value.replace("'", "''") + "'"
    return value if is_plain(value, flow) else quoted(value)


def is_plain(value: str, flow: bool = False) -> bool:
    """Whether YAML reads this, written just so, as one text."""
    if not _PLAIN.fullmatch(value) or _CLOCK.fullmatch(value) or value.lower() in _WORDS:
        return False
    if value.isalnum():
        return True
    return _reads(f"{{k: {value}}}" if flow else f"k: {value}\n", value)


def key_written(key: str, flow: bool = False) -> str:
    """A key that YAML reads as this word."""
    ready = is_plain(key, flow) and _has_key(f"{{{key}: v}}" if flow else f"{key}: v\n", key)
    return key if ready else quoted(key)


def block(value: str, indent: int, newline: str = "\n") -> str | None:
    """The text as a block of lines behind `|`; None where it cannot be one.

    Args:
        value: the text.
        indent: how many spaces its lines are indented.
        newline: how lines of the file end.
    """
    body = value.removesuffix("\n")
    if not body or body.endswith("\n") or body[0] in " \n" or "\r" in value:
        return None
    head = "|" if value.endswith("\n") else "|-"
    lines = [" " * indent + line if line else "" for line in body.split("\n")]
    made = newline.join([head, *lines])
    return made if _reads(f"{' ' * max(0, indent - 1)}k: {made}\n", value) else None


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    if _AS_IS.match(sign):
        return sign
    code = ord(sign)
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _reads(text: str, value: str) -> bool:
    pair = _pair(text)
    return pair is not None and isinstance(pair[1], ScalarNode) and pair[0].value == "k" and pair[1].value == value


def _has_key(text: str, key: str) -> bool:
    pair = _pair(text)
    return pair is not None and isinstance(pair[0], ScalarNode) and pair[0].value == key


def _pair(text: str) -> tuple | None:
    try:
        node = None if marks(text, "") else compose(text)
    except (yaml.YAMLError, ValueError, TooDeepError):
        return None
    return node.value[0] if isinstance(node, MappingNode) and len(node.value) == 1 else None
