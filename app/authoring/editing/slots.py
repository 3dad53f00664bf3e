"""What the schema lets stand at a path: keys of a mapping, words of a closed list."""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from app.authoring.editing.reading import Reading
from app.authoring.kinds import kind_of
from app.authoring.problems import Loc
from app.authoring.schema.conditions import FORMS
from app.authoring.schema.scenario import ScenarioFile


def schema_of(reading: Reading) -> type[BaseModel]:
    """Which kind of file this wants to be; a scenario where that cannot be told."""
    return kind_of({spot.name: "" for spot in reading.sections()}) or ScenarioFile


def keys_at(reading: Reading, loc: Loc, besides: str = "") -> list[str]:
    """The keys that may stand in the mapping at this path and do not yet.

    Args:
        reading: the text as read.
        loc: the path of the mapping; () for the file itself.
        besides: a key that is there only for the sake of asking.
    """
    present = _present(reading, loc, besides)
    found: dict[str, None] = {}
    for model in _fitting(_types_at(reading, loc, besides), present):
        for name, info in model.model_fields.items():
            found[info.alias or name] = None
    if set(FORMS) <= found.keys():  # a condition of which nothing is said yet
        found = dict.fromkeys(FORMS)
    return [key for key in found if key not in present]


def words_at(reading: Reading, loc: Loc, besides: str = "") -> list[str]:
    """The words of the closed list that the value at this path is taken from; none where any text may stand."""
    found: dict[str, None] = {}
    for leaf in _types_at(reading, loc, besides):
        if get_origin(leaf) is list:  # one value alone may stand for a list of one
            leaves = [inner for part in get_args(leaf) for inner in _leaves(part)]
        else:
            leaves = [leaf]
        for each in leaves:
            if get_origin(each) is Literal:
                found.update(dict.fromkeys(map(str, get_args(each))))
    return list(found)


def _types_at(reading: Reading, loc: Loc, besides: str) -> list[Any]:
    found: list[Any] = [schema_of(reading)]
    for depth, step in enumerate(loc):
        present = _present(reading, loc[:depth], besides)
        models = _fitting(found, present)
        below: list[Any] = []
        for leaf in [*models, *(each for each in found if not _is_model(each))]:
            below += _below(leaf, step)
        found = below
    return found


def _present(reading: Reading, loc: Loc, besides: str) -> dict[str, str]:
    """The keys of a mapping with their texts."""
    spots = list(reading.sections()) if not loc else []
    if loc:
        spot = reading.find(loc)
        spots = reading.below(spot) if spot is not None and spot.is_map else []
    return {spot.name: spot.text or "" for spot in spots if spot.name != besides}


def _fitting(found: list[Any], present: dict[str, str]) -> list[type[BaseModel]]:
    """Of several models those that could be meant, by the keys that stand there."""
    models = [leaf for leaf in found if _is_model(leaf)]
    if len(models) < 2:
        return models
    if any("kind" in model.model_fields for model in models):
        kind = present.get("kind", "post")
        return [model for model in models if kind in get_args(model.model_fields["kind"].annotation)] or models
    counts = [len(_keys(model) & present.keys()) for model in models]
    return [model for model, count in zip(models, counts, strict=True) if count == max(counts)]


def _keys(model: type[BaseModel]) -> set[str]:
    return {info.alias or name for name, info in model.model_fields.items()}


def _below(leaf: Any, step: str | int) -> list[Any]:
    origin = get_origin(leaf)
    if _is_model(leaf):
        fields = {info.alias or name: info for name, info in leaf.model_fields.items()}
        return _leaves(fields[step].annotation) if step in fields else []
    if origin is list and isinstance(step, int):
        return _leaves(get_args(leaf)[0])
    if origin is dict and isinstance(step, str):
        return _leaves(get_args(leaf)[1])
    return []


def _leaves(annotation: Any) -> list[Any]:
    """A type without its trimmings: the members of a union, the inside of a note."""
    if get_origin(annotation) is Annotated:
        return _leaves(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return [leaf for part in get_args(annotation) for leaf in _leaves(part)]
    return [annotation]


def _is_model(leaf: Any) -> bool:
    return isinstance(leaf, type) and issubclass(leaf, BaseModel)
