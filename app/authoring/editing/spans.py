"""Where nodes really end, and the lines around a place of the text."""

from __future__ import annotations

import re

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_HEADER = re.compile(r"[|>]([+-]?\d?[+-]?)")


def node_end(node: Node, text: str) -> int:
    """Where a node ends, without what only follows it: blank lines, comments, the next line's indentation.

    Args:
        node: a node whose marks count characters of `text`.
        text: the text.
    """
    while isinstance(node, (MappingNode, SequenceNode)) and not node.flow_style:
        if not node.value:
            return node.start_mark.index
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    if not isinstance(node, ScalarNode) or node.style not in ("|", ">"):
        return node.end_mark.index
    return _block_end(node, text)


def _block_end(node: Node, text: str) -> int:
    start, end = node.start_mark.index, node.end_mark.index
    header = _HEADER.match(text, start)
    while end > start and text[end - 1] == " ":
        end -= 1
    if header is not None and "+" in header[1]:  # its blank lines are part of it
        return end - 1 if text[end - 1 : end] == "\n" else end
    return start + len(text[start:end].rstrip(" \t\r\n"))


def line_start(text: str, offset: int) -> int:
    """Where the line of this character begins."""
    return text.rfind("\n", 0, offset) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line of this character ends: at its newline, or at the end of the text."""
    found = text.find("\n", offset)
    return len(text) if found < 0 else found


def next_line(text: str, offset: int) -> int:
    """Where the line after the one of this character begins; the end of the text after the last."""
    found = text.find("\n", offset)
    return len(text) if found < 0 else found + 1


def column_of(text: str, offset: int) -> int:
    """How many characters stand before this one in its line."""
    return offset - line_start(text, offset)


def newline_of(text: str) -> str:
    """How the lines of this text end."""
    at = text.find("\n")
    return "\r\n" if at > 0 and text[at - 1] == "\r" else "\n"
