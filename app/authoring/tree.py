"""YAML text to plain data, with the place of every key and value kept for the messages.

Every scalar stays text: what it means is the schema's business. The C parser of PyYAML does the
work where it is there, the pure one otherwise; the syntax tree it builds is walked once for the
data and again only when a problem needs its line.
"""

from __future__ import annotations

import gc
import re
from dataclasses import dataclass, field

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.problems import Loc, Problem, problem

try:
    from yaml.cyaml import CParser as _Parser
except ImportError:  # libyaml is not everywhere; the pure parser reads the same
    from app.authoring.pureyaml import PureParser as _Parser

DEPTH_CAP = 40
_MARK = re.compile(r"[&*!]")
_BEFORE_MARK = frozenset(" \t\r\n[{,:?-\"'")
_MARK_TOKENS = {"AnchorToken": "SD113", "AliasToken": "SD114", "TagToken": "SD115"}


class _TooDeepError(Exception):
    """Nested beyond the cap; raised while composing so that the parser's own stack is safe."""


class _Composer(_Parser):
    """Composes nodes without guessing types, and watches the depth."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    resolve = staticmethod(slice)  # a builtin, for speed: what it returns is kept as a tag that nobody reads

    def descend_resolver(self, parent: Node | None, index: object) -> None:
        self._depth += 1
        if self._depth > DEPTH_CAP:
            raise _TooDeepError

    def ascend_resolver(self) -> None:
        self._depth -= 1


@dataclass
class Tree:
    """A parsed file: its plain data and where everything stands."""

    file: str
    data: object = None
    root: Node | None = None
    problems: list[Problem] = field(default_factory=list)

    def place(self, loc: Loc, key: bool = False) -> tuple[int, int]:
        """(line, column) of the value at this path, of its key if `key`, else of what is nearest above."""
        node, mark = self.root, None
        for step in loc:
            found = _child(node, step)
            if found is None:
                continue
            mark, node = found
        if node is None:
            return 1, 1
        start = mark if key and mark is not None else node.start_mark
        return start.line + 1, start.column + 1


def parse(text: str, file: str) -> Tree:
    """Parse one YAML document; what cannot be read is in `problems` and `data` is None.

    Args:
        text: the file's text.
        file: its name for the messages.
    """
    tree = Tree(file)
    try:
        if _may_hold_marks(text):
            _refuse_marks(text, tree)
        if not tree.problems:
            tree.root = _compose(text)
    except _TooDeepError:
        tree.problems.append(_too_deep(text, file))
    except yaml.MarkedYAMLError as trouble:
        tree.problems.append(_syntax(trouble, text, file))
    except (yaml.YAMLError, RecursionError, ValueError) as trouble:
        tree.problems.append(problem(file, (1, 1), "SD110", f"This is not readable as YAML: {trouble}."))
    if tree.root is not None:
        tree.data = _plain(tree.root, tree)
    elif not tree.problems:
        tree.problems.append(problem(file, (1, 1), "SD111", "The file is empty."))
    return tree


def _compose(text: str) -> Node | None:
    """The nodes of one document. Thousands are made and none is garbage, so the collector waits."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _Composer(text).get_single_node()
    finally:
        if collecting:
            gc.enable()


def _may_hold_marks(text: str) -> bool:
    """Whether some `&`, `*` or `!` stands where YAML may take it for an anchor, an alias or a tag."""
    for match in _MARK.finditer(text):
        at = match.start()
        if (at == 0 or text[at - 1] in _BEFORE_MARK) and (match.group() == "!" or not text[at + 1 : at + 2].isspace()):
            return True
    return False


def _plain(node: Node, tree: Tree) -> object:
    if node.__class__ is ScalarNode:
        return node.value
    if node.__class__ is SequenceNode:
        return [_plain(item, tree) for item in node.value]
    try:
        result = {key.value: _plain(value, tree) for key, value in node.value}
    except TypeError:
        return _odd_keys(node, tree)
    if len(result) != len(node.value):
        _repeated(node, tree)
    return result


def _odd_keys(node: MappingNode, tree: Tree) -> dict[str, object]:
    result: dict[str, object] = {}
    for key, value in node.value:
        if isinstance(key, ScalarNode):
            result[key.value] = _plain(value, tree)
        else:
            tree.problems.append(problem(tree.file, _start(key), "SD116", "A key must be a plain word."))
    return result


def _repeated(node: MappingNode, tree: Tree) -> None:
    first: dict[str, int] = {}
    for key, _ in node.value:
        if key.value in first:
            message = f"The key `{key.value}` stands here a second time; the first is in line {first[key.value]}."
            tree.problems.append(problem(tree.file, _start(key), "SD112", message))
        else:
            first[key.value] = key.start_mark.line + 1


def _child(node: Node | None, step: str | int) -> tuple | None:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if key.value == step:
                return key.start_mark, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and 0 <= step < len(node.value):
        return node.value[step].start_mark, node.value[step]
    return None


def _start(node: Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _refuse_marks(text: str, tree: Tree) -> None:
    """Anchors, aliases and tags, found among the tokens before anything is built from them."""
    parser = _Parser(text)
    while parser.check_token():
        token = parser.get_token()
        code = _MARK_TOKENS.get(type(token).__name__)
        if code is None:
            continue
        place = (token.start_mark.line + 1, token.start_mark.column + 1)
        word = token.value if isinstance(token.value, str) else "".join(part or "" for part in token.value)
        what = {"SD113": f"The anchor `&{word}`", "SD114": f"The alias `*{word}`", "SD115": f"The tag `{word}`"}[code]
        tree.problems.append(problem(tree.file, place, code, f"{what} is not allowed here."))


def _too_deep(text: str, file: str) -> Problem:
    place, depth, deepest = (1, 1), 0, DEPTH_CAP
    parser = _Parser(text)
    while parser.check_event():
        event = parser.get_event()
        if event.__class__.__name__ in ("MappingStartEvent", "SequenceStartEvent"):
            depth += 1
            if depth >= deepest:
                place = (event.start_mark.line + 1, event.start_mark.column + 1)
                break
        elif event.__class__.__name__ in ("MappingEndEvent", "SequenceEndEvent"):
            depth -= 1
    return problem(file, place, "SD117", f"More than {DEPTH_CAP} levels are nested here.")


def _syntax(trouble: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    mark = trouble.problem_mark or trouble.context_mark
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    said = (trouble.problem or "unreadable").rstrip(".")
    if "another document" in said or "expected a single document" in (trouble.context or ""):
        return problem(file, place, "SD118", "A second document begins here.")
    lines = text.splitlines()
    if place[0] <= len(lines) and lines[place[0] - 1][place[1] - 1 : place[1]] == "\t":
        return problem(file, place, "SD119", "A tab stands where YAML wants spaces.")
    context = f" {trouble.context}" if trouble.context else ""
    return problem(file, place, "SD110", f"YAML cannot be read here{context}: {said}.")
