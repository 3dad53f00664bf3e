"""A parsed file: plain data, and the place of every key and value for the messages.

Every scalar stays text: what it means is the schema's business. The syntax tree is walked once for
the data and again only when a problem needs its line.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.composing import DEPTH_CAP, TooDeepError, compose, gave_up, marks, too_deep
from app.authoring.problems import Loc, Problem, problem
from app.authoring.yaml_words import complaint
from app.said import say


@dataclass
class Tree:
    """A parsed file: its plain data and where everything stands."""

    file: str
    data: object = None
    root: Node | None = None
    problems: list[Problem] = field(default_factory=list)
    damage: frozenset[Loc] = frozenset()
    """Where nothing could be read, and it is told already: a stand-in of the wrong shape is there."""
    lost: frozenset[str] = frozenset()
    """Kinds of things of which some name could not be read there."""

    def place(self, loc: Loc, key: bool = False) -> tuple[int, int]:
        """(line, column) of the value at this path, of its key if `key`, else of what is nearest above."""
        node, mark = self.root, None
        for step in loc:
            found = child(node, step)
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
        tree.problems += marks(text, file)
        if not tree.problems:
            tree.root = compose(text)
        if tree.root is not None:
            tree.data = plain(tree.root, tree, 1)
        elif not tree.problems:
            tree.problems.append(problem(file, (1, 1), "SD111", say("The file is empty.")))
    except TooDeepError:
        tree.problems.append(too_deep(text, file))
    except yaml.MarkedYAMLError as trouble:
        tree.problems.append(too_deep(text, file) if gave_up(trouble) else _syntax(trouble, text, file))
    except (yaml.YAMLError, RecursionError, ValueError) as trouble:
        tree.problems.append(problem(file, (1, 1), "SD110", say("This is not readable as YAML: {trouble}.", trouble=trouble)))
    return tree


def plain(node: Node, tree: Tree, depth: int) -> object:
    """The plain data of a node; what is odd about its keys goes to the tree's problems.

    Args:
        node: where to begin.
        tree: the file that it belongs to.
        depth: how deep it stands, 1 for the whole file.
    Raises: TooDeepError beyond the cap.
    """
    if node.__class__ is ScalarNode:
        return node.value
    if depth > DEPTH_CAP:
        raise TooDeepError
    if node.__class__ is SequenceNode:
        return [plain(item, tree, depth + 1) for item in node.value]
    try:
        result = {key.value: plain(value, tree, depth + 1) for key, value in node.value}
    except TypeError:
        return _odd_keys(node, tree, depth)
    if len(result) != len(node.value):
        _repeated(node, tree)
    return result


def _odd_keys(node: MappingNode, tree: Tree, depth: int) -> dict[str, object]:
    result: dict[str, object] = {}
    for key, value in node.value:
        if isinstance(key, ScalarNode):
            result[key.value] = plain(value, tree, depth + 1)
        else:
            tree.problems.append(problem(tree.file, _start(key), "SD116", say("A key must be a plain word.")))
    return result


def _repeated(node: MappingNode, tree: Tree) -> None:
    first: dict[str, int] = {}
    for key, _ in node.value:
        if key.value in first:
            message = say("The key `{value}` stands here a second time; the first is in line {first}.", value=key.value, first=first[key.value])
            tree.problems.append(problem(tree.file, _start(key), "SD112", message))
        else:
            first[key.value] = key.start_mark.line + 1


def child(node: Node | None, step: str | int) -> tuple | None:
    """(mark of its key or start, node) of what stands one step below; None if nothing does."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if key.value == step:
                return key.start_mark, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and 0 <= step < len(node.value):
        return node.value[step].start_mark, node.value[step]
    return None


def _start(node: Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _syntax(trouble: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    mark = trouble.problem_mark or trouble.context_mark
    at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if "another document" in (trouble.problem or "") or "expected a single document" in (trouble.context or ""):
        return problem(file, at, "SD118", say("A second document begins here."))
    lines = text.splitlines()
    if at[0] <= len(lines) and lines[at[0] - 1][at[1] - 1 : at[1]] == "\t":
        return problem(file, at, "SD119", say("A tab stands where YAML wants spaces."))
    place, said = complaint(trouble, text)
    return problem(file, place, "SD110", said)
