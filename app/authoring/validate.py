"""Plain data against a schema: a typed model, or every problem with its line."""

from __future__ import annotations

import re
from types import UnionType
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from app.authoring.near import did_you_mean
from app.authoring.problems import Loc, Problem, problem
from app.authoring.schema.conditions import FORMS
from app.authoring.schema.injects import KINDS
from app.authoring.tree import Tree
from app.said import mark, say

File = TypeVar("File", bound=BaseModel)

_CODES = {
    "missing": "SD201",
    "extra_forbidden": "SD202",
    "literal_error": "SD203",
    "union_tag_invalid": "SD203",
    "union_tag_not_found": "SD204",
    "string_pattern_mismatch": "SD206",
    "string_too_long": "SD206",
    "string_too_short": "SD207",
    "too_short": "SD208",
    "too_long": "SD208",
    "integer": "SD210",
    "range": "SD211",
    "duration": "SD212",
    "moment": "SD213",
    "rate": "SD214",
    "effect": "SD215",
    "yes_no": "SD216",
    "format": "SD217",
    "link": "SD218",
    "duty": "SD219",
    "span": "SD930",
    "day": "SD931",
}
_SHAPES = {
    "string_type": mark("text", "a shape"),
    "list_type": mark("a list", "a shape"),
    "dict_type": mark("keys with values", "a shape"),
    "model_type": mark("keys with values", "a shape"),
    "model_attributes_type": mark("keys with values", "a shape"),
}
_QUOTED = re.compile(r"'([^']*)'")


class Trouble(NamedTuple):
    """One problem of shape: its path in the file, whether it is only a key too many, and its words."""

    loc: Loc
    surplus: bool
    problem: Problem


def validate(tree: Tree, schema: type[File], data: object = None) -> tuple[File | None, list[Trouble]]:
    """The typed file, or None and everything that is wrong with its shape.

    Args:
        tree: the parsed file.
        schema: the model it should follow.
        data: what to read instead of the tree's own data.
    """
    data = tree.data if data is None else data
    if not isinstance(data, dict):
        message = say("The file is not a group of keys with values.")
        return None, [Trouble((), False, problem(tree.file, tree.place(()), "SD205", message))]
    try:
        return schema.model_validate(data), []
    except ValidationError as trouble:
        return None, [told(tree, schema, error) for error in trouble.errors(include_url=False)]


def untagged(loc: Loc) -> Loc:
    """A pydantic path without the names of union members, which are no keys of the file."""
    found: list[str | int] = []
    union = False
    for step in loc:
        if union and isinstance(step, str):
            union = False
            continue
        found.append(step)
        in_list = isinstance(step, int) and len(found) > 1
        union = step in ("when", "not") or in_list and (found[-2] in ("all", "any") or tuple(found[:-1]) == ("feed",))
    return tuple(found)


def told(tree: Tree, schema: type[BaseModel], error: Any) -> Trouble:
    """One of pydantic's errors as a problem of the file."""
    kind, typed = error["type"], tuple(error["loc"])
    at_key = kind == "extra_forbidden" or typed[-1:] == ("[key]",)
    if typed[-1:] == ("[key]",):
        typed = typed[:-1]
    loc = untagged(typed)
    message, remedy = _sentence(kind, typed, error, schema)
    code = "SD207" if kind == "string_pattern_mismatch" and error["input"] == "" else _CODES.get(kind, "SD205")
    place = tree.place((*loc, "kind") if kind == "union_tag_invalid" else loc, key=at_key)
    return Trouble(loc, kind == "extra_forbidden", problem(tree.file, place, code, message, remedy))


def _sentence(kind: str, loc: Loc, error: Any, schema: type[BaseModel]) -> tuple[str, str]:
    name = next((step for step in reversed(loc) if isinstance(step, str)), say("the file"))
    given = error.get("input")
    if kind == "missing":
        return say("`{name}` is missing here.", name=name), ""
    if kind == "extra_forbidden":
        if name in FORMS and "when" in loc:
            return say("`{name}` is one condition too many here.", name=name), say("Combine conditions with `all` or `any`.")
        return say("The key `{name}` is not known here.", name=name), did_you_mean(name, _keys_at(schema, loc[:-1]))
    if kind in ("literal_error", "union_tag_invalid"):
        return _not_a_choice(kind, name, error, given)
    if kind == "union_tag_not_found":
        if loc[:1] == ("feed",) and len(loc) == 2:
            if isinstance(given, dict):
                return say("`kind` wants one of {names}.", names=", ".join(KINDS)), ""
            return say("An inject is a group of keys with values."), ""
        return say("This is no condition."), say("A condition names one of: {names}.", names=", ".join(FORMS))
    if kind == "string_too_short" or kind == "string_pattern_mismatch" and given == "":
        return say("`{name}` is empty.", name=name), ""
    if kind in ("string_pattern_mismatch", "string_too_long"):
        return say("`{str}` is no name.", str=str(given)[:60]), ""
    if kind in ("too_short", "too_long"):
        context = error["ctx"]
        bound = say("at least {context}", context=context["min_length"]) if kind == "too_short" else say("at most {context}", context=context["max_length"])
        return say("`{name}` has {context} entries; {bound} are wanted.", name=name, context=context["actual_length"], bound=bound), ""
    if kind in _SHAPES:
        return say("`{name}` wants {shapes}, not {shape_of}.", name=name, shapes=say(_SHAPES[kind], "a shape"), shape_of=_shape_of(given)), ""
    if given == "":
        return say("`{name}` is empty.", name=name), ""
    return _sentence_case(error["msg"], name), ""


def _not_a_choice(kind: str, name: str, error: Any, given: object) -> tuple[str, str]:
    context = error.get("ctx", {})
    words = _QUOTED.findall(str(context.get("expected_tags" if kind == "union_tag_invalid" else "expected", "")))
    word = context.get("tag", "") if kind == "union_tag_invalid" else given
    where = "kind" if kind == "union_tag_invalid" else name
    if not isinstance(word, str):
        return say("`{where}` wants one of {names}.", where=where, names=", ".join(words)), ""
    if not word:
        return say("`{name}` is empty.", name=where), did_you_mean(word, words)
    return say("`{word}` is not possible for `{where}`.", word=word[:60], where=where), did_you_mean(word, words)


def _sentence_case(message: str, name: str) -> str:
    return say("`{name}`: {message}.", name=name, message=message.rstrip("."))


def _shape_of(value: object) -> str:
    if isinstance(value, str):
        return say("text", "a shape") if value else say("nothing", "a shape")
    return say("a list", "a shape") if isinstance(value, list) else say("keys with values", "a shape")


def _keys_at(schema: type[BaseModel], loc: Loc) -> list[str]:
    """The keys that may stand at this path, found by walking the models beside it."""
    found: list[Any] = [schema]
    for step in loc:
        found = [below for annotation in found for below in _below(annotation, step)] or found
    keys: set[str] = set()
    for annotation in found:
        for model in _models(annotation):
            keys.update(info.alias or key for key, info in model.model_fields.items())
    return sorted(keys)


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (Union, UnionType) or hasattr(annotation, "__metadata__"):
        return [model for part in get_args(annotation) for model in _models(part)]
    return []


def _below(annotation: Any, step: str | int) -> list[Any]:
    """What the types say stands one step below; a step that is only a union's tag leads to that member."""
    origin = get_origin(annotation)
    if origin is list:
        return [get_args(annotation)[0]] if isinstance(step, int) else []
    if origin is dict:
        return [get_args(annotation)[1]]
    if hasattr(annotation, "__metadata__") and origin is None or origin in (Union, UnionType):
        return [found for part in get_args(annotation) for found in _tagged(part, step)]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for key, info in annotation.model_fields.items():
            if (info.alias or key) == step:
                return [info.annotation]
        return []
    return [found for part in get_args(annotation)[:1] for found in _below(part, step)]


def _tagged(part: Any, step: str | int) -> list[Any]:
    for meta in getattr(part, "__metadata__", ()):
        if getattr(meta, "tag", None) == step:
            return [get_args(part)[0]]
    return _below(part, step)
