"""The typed scenario of a parsed one: entries of the feed that were typed before are not typed again."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from app.authoring.schema.injects import AnyInject
from app.authoring.schema.scenario import ScenarioFile
from app.authoring.tree import Tree
from app.authoring.validate import told, validate
from app.authoring.workshop import Typed

_FEED = "feed"
_GOOD = {"id": "stands-in", "kind": "level"}


class TypedBefore:
    """Remembers what the entries of the feed came to. An entry that was read before is the same object."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[object, object]] = {}

    def typed(self, tree: Tree, schema: type[ScenarioFile], data: object = None) -> Typed:
        """As `validate`, for a scenario."""
        data = tree.data if data is None else data
        feed = data.get(_FEED) if isinstance(data, dict) else None
        if schema is not ScenarioFile or not isinstance(feed, list) or not feed:
            return validate(tree, schema, data)
        kept, errors = {}, []
        made = [self._entry(entry, place, kept, errors) for place, entry in enumerate(feed)]
        self._kept = kept
        file = None
        try:
            file = schema.model_validate({**data, _FEED: [_GOOD]})
        except ValidationError as trouble:
            errors += [dict(error) for error in trouble.errors(include_url=False)]
        if errors:
            return None, [told(tree, schema, error) for error in errors]
        return file.model_copy(update={_FEED: made}), []

    def _entry(self, entry: object, place: int, kept: dict, errors: list[dict[str, Any]]) -> object:
        known = self._kept.get(id(entry))
        if known is None or known[0] is not entry:
            try:
                known = (entry, _adapter().validate_python(entry))
            except ValidationError as trouble:
                errors += [{**error, "loc": (_FEED, place, *error["loc"])} for error in trouble.errors(include_url=False)]
                return None
        kept[id(entry)] = known
        return known[1]


@lru_cache(maxsize=1)
def _adapter() -> TypeAdapter:
    return TypeAdapter(AnyInject)
