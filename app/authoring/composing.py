"""YAML text to PyYAML's nodes: no types guessed, no depth beyond bounds, no anchors, aliases or tags.

The C parser does the work where it is there, the pure one otherwise. Both descend one call a
level, so a text that might nest a thousand levels is watched while it is composed; any other is
composed at full speed.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator

from yaml.error import MarkedYAMLError
from yaml.nodes import Node

from app.authoring.problems import Problem, problem
from app.said import say

try:
    from yaml.cyaml import CParser as Parser
except ImportError:  # libyaml is not everywhere; the pure parser reads the same
    from app.authoring.pureyaml import PureParser as Parser

DEPTH_CAP = 40
_SAFE_FLOW = 600
_INDENTED = re.compile(r"\n[ \t?:-]{100}")
_BEFORE_MARK = frozenset(" \t\r\n[{,:?-\"'")
_MARK_TOKENS = {"AnchorToken": "SD113", "AliasToken": "SD114", "TagToken": "SD115"}


class TooDeepError(Exception):
    """Nested beyond the cap."""


_PARSER_GAVE_UP = "exceeded maximum nesting depth"
"""What libyaml from 0.2.6 on says of its own, higher cap, which its look-ahead may meet before ours."""


class _Quick(Parser):
    """Composes without guessing types; its hooks are builtins that do as good as nothing."""

    resolve = staticmethod(slice)  # what it returns is kept as a tag that nobody reads
    descend_resolver = staticmethod(operator.is_)
    ascend_resolver = staticmethod(int)


class _Watchful(Parser):
    """The same, watching the depth."""

    resolve = staticmethod(slice)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def descend_resolver(self, parent: Node | None, index: object) -> None:
        self._depth += 1
        if self._depth > DEPTH_CAP + 1:
            raise TooDeepError

    def ascend_resolver(self) -> None:
        self._depth -= 1


def compose(text: str) -> Node | None:
    """The nodes of the one document in this text; None if it is empty.

    Raises: yaml.YAMLError where it cannot be read, TooDeepError where it is nested far too deep
    (what is only a little too deep comes through and is for the reader of the nodes to refuse).
    """
    return (_Quick if _is_shallow(text) else _Watchful)(text).get_single_node()


def gave_up(trouble: MarkedYAMLError) -> bool:
    """Whether the parser itself found a text nested too deep, before any of our counting did."""
    return trouble.problem == _PARSER_GAVE_UP


def _is_shallow(text: str) -> bool:
    """Whether nothing can be nested so deep that composing it would overflow the stack.

    A bound, not a count: every bracket may open a flow level, every column before a line's first
    word up to two block levels.
    """
    if text.count("[") + text.count("{") > _SAFE_FLOW or "\r" in text:
        return False
    return _INDENTED.match("\n" + text[:101]) is None and _INDENTED.search(text) is None


def marks(text: str, file: str) -> list[Problem]:
    """Anchors, aliases and tags, found among the tokens before anything is built from them."""
    if not _may_hold_marks(text):
        return []
    found: list[Problem] = []
    parser, depth = Parser(text), 0
    while parser.check_token() and depth <= DEPTH_CAP:  # deeper ones cost ever more, and are refused anyway
        token = parser.get_token()
        name = type(token).__name__
        depth += name in ("FlowSequenceStartToken", "FlowMappingStartToken")
        depth -= name in ("FlowSequenceEndToken", "FlowMappingEndToken")
        code = _MARK_TOKENS.get(name)
        if code is None:
            continue
        place = (token.start_mark.line + 1, token.start_mark.column + 1)
        word = token.value if isinstance(token.value, str) else "".join(part or "" for part in token.value)
        what = {"SD113": say("The anchor `&{word}`", word=word), "SD114": say("The alias `*{word}`", word=word), "SD115": say("The tag `{word}`", word=word)}[code]
        found.append(problem(file, place, code, say("{what} is not allowed here.", what=what)))
    return found


def _may_hold_marks(text: str) -> bool:
    """Whether some `&`, `*` or `!` stands where YAML may take it for an anchor, an alias or a tag."""
    for sign in "&*!":
        for at in _places(text, sign):
            starts = at == 0 or text[at - 1] in _BEFORE_MARK
            if starts and (sign == "!" or not text[at + 1 : at + 2].isspace()):
                return True
    return False


def _places(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def too_deep(text: str, file: str) -> Problem:
    """The problem of a text that is nested too deep, at the first level too many."""
    place, depth = (1, 1), 0
    parser = Parser(text)
    try:
        while parser.check_event():
            event = parser.get_event()
            name = event.__class__.__name__
            depth += name in ("MappingStartEvent", "SequenceStartEvent")
            depth -= name in ("MappingEndEvent", "SequenceEndEvent")
            if depth > DEPTH_CAP:
                place = (event.start_mark.line + 1, event.start_mark.column + 1)
                break
    except MarkedYAMLError as trouble:  # the parser looked further ahead than it can count
        if trouble.problem_mark is not None:
            place = (trouble.problem_mark.line + 1, trouble.problem_mark.column + 1)
    return problem(file, place, "SD117", say("More than {depth_cap} levels are nested here.", depth_cap=DEPTH_CAP))
