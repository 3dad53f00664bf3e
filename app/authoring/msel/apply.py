"""The text of a scenario that says what a table makes of it: edited in place, or written anew."""

from __future__ import annotations

from typing import Any

from yaml.nodes import MappingNode, Node, SequenceNode

from app.authoring.msel.compact import bare
from app.authoring.msel.patch import Patch, applied
from app.authoring.msel.rows import Raw
from app.authoring.tree import Tree, parse
from app.errors import InputError

SECTIONS = ("queue", "feed")


def edited(text: str, tree: Tree, new: Raw) -> tuple[str, Tree]:
    """The text with as few changes as make it say this, and the same parsed; comments and all else stay.

    Args:
        text: the scenario's text.
        tree: the same, parsed without problems.
        new: the scenario as it should be.
    Raises: InputError if no such edit is found; nothing is half done then.
    """
    old, root = tree.data, tree.root
    if not isinstance(old, dict) or not isinstance(root, MappingNode):
        raise InputError("The scenario is not a group of keys with values.")
    patch = Patch(text)
    patch.note_flow(root)
    nodes = {key.value: value for key, value in root.value}
    for section in SECTIONS:
        _section(patch, nodes.get(section), section, old.get(section) or [], new.get(section) or [])
    missing = [section for section in SECTIONS if section in new and not _listed(nodes.get(section))]
    rest = {key: value for key, value in old.items() if key not in SECTIONS}
    wanted = {key: value for key, value in new.items() if key not in SECTIONS or key in missing and new[key]}
    _top(patch, root, rest, wanted)
    if not patch.edits:
        return text, tree
    made = applied(text, patch.edits)
    again = parse(made, tree.file)
    if again.problems or not says(again.data, new):
        raise InputError("The changes could not be written into the scenario's text without touching the rest.",
                         "Make them in the editor, in smaller steps.")
    return made, again


def says(data: Any, new: Raw) -> bool:
    """Whether data that was read from a text is what was meant, blanks around texts aside."""
    if not isinstance(data, dict) or _orders(data) != _orders(new):
        return False
    before, now = _filled(data), _filled(new)
    return before.keys() == now.keys() and all(_same(before[key], now[key]) for key in now)


def fresh(new: Raw) -> str:
    """A new file's text."""
    patch = Patch("\n")
    lines = []
    for key in sorted(new, key=SECTIONS.__contains__):  # the rows come last
        value = new[key]
        if key not in SECTIONS:
            lines.append(key + ":" + patch.after_colon(value, 0))
        elif value:
            lines.append("\n" + key + ":\n" + "\n\n".join(patch.item(raw, 2) for raw in value))
    return "\n".join(lines) + "\n"


def _listed(node: Node | None) -> bool:
    return isinstance(node, SequenceNode)


def _section(patch: Patch, node: Node | None, section: str, old: list[Raw], new: list[Raw]) -> None:
    """Let the injects of a list be those of another."""
    if not isinstance(node, SequenceNode):
        return
    if not new and old:
        patch.replace(node, "[]")
        return
    now = {raw["id"]: raw for raw in new}
    places = {raw["id"]: place for place, raw in enumerate(old)}
    remaining = [place for place, raw in enumerate(old) if raw["id"] in now]
    last_kept = remaining[-1] if remaining else -1
    for place, raw in enumerate(old):
        if raw["id"] in now:
            patch.value(node.value[place], raw, now[raw["id"]], node.start_mark.column)
        else:
            patch.take_item(node, place, place > last_kept)
    after, waiting = -1, []
    for raw in [*new, None]:
        if raw is not None and raw["id"] not in places:
            waiting.append(raw)
            continue
        if waiting:
            patch.add_items(node, after, waiting)
            waiting = []
        after = places[raw["id"]] if raw is not None else after


def _top(patch: Patch, root: MappingNode, old: Raw, new: Raw) -> None:
    """Change the keys of the file itself; what is new comes before the rows."""
    for place, (key, value) in enumerate(root.value):
        if key.value in SECTIONS and key.value not in new:
            continue
        if key.value in new:
            patch.value(value, old.get(key.value), new[key.value], 0)
        else:
            patch.take_key(root, place)
    present = {key.value for key, _ in root.value}
    added = {key: value for key, value in new.items() if key not in present}
    if added:
        patch.add_before(root, added, SECTIONS)


def _same(one: Any, other: Any) -> bool:
    if one == other:
        return True
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other) > 1:
        return all(a == b or bare(a) == bare(b) for a, b in zip(one, other, strict=True))
    return bare(one) == bare(other)


def _filled(data: Raw) -> Raw:
    return {key: value for key, value in data.items() if value not in ([], {})}


def _orders(data: Any) -> list[list[str]]:
    """The order of the drafts of every inject: it counts."""
    feed = data.get("feed") if isinstance(data, dict) else None
    return [list(raw.get("drafts") or {}) for raw in feed or [] if isinstance(raw, dict)]
