"""The JSON Schemas: whole, closed, and of the same mind as the models they are made from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest

from app.authoring import json_schema
from app.authoring.schema import words
from app.engine.conduct import CRITICAL, SERIOUS
from app.engine.policy import DISPOSITIONS
from app.errors import UsageError
from app.org.source import FORMATIONS, FUNCTIONS

KEYWORDS = {
    "$defs", "$ref", "$schema", "additionalProperties", "anyOf", "const", "default", "description", "enum", "items",
    "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "oneOf", "pattern",
    "patternProperties", "properties", "propertyNames", "required", "title", "type",
}  # fmt: skip
NAMED = {"$defs", "patternProperties", "properties"}


def schemas(value: Any) -> Iterator[dict[str, Any]]:
    """Every schema inside a schema."""
    if not isinstance(value, dict):
        return
    yield value
    for key, inner in value.items():
        if key in NAMED:
            for entry in inner.values():
                yield from schemas(entry)
        elif key in ("anyOf", "oneOf"):
            for entry in inner:
                yield from schemas(entry)
        elif key in ("items", "propertyNames", "additionalProperties"):
            yield from schemas(inner)


@pytest.mark.parametrize("kind", ["scenario", "chart", "policy", "programme"])
def test_a_schema_is_of_the_dialect_it_names_and_hangs_together(kind: str) -> None:
    schema = json_schema(kind)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for part in schemas(schema):
        assert part.keys() <= KEYWORDS, part.keys() - KEYWORDS
        if "$ref" in part:
            assert part["$ref"].removeprefix("#/$defs/") in schema["$defs"]
        if "pattern" in part:
            re.compile(part["pattern"])
        if "properties" in part:
            assert part["additionalProperties"] is False
            assert set(part.get("required", ())) <= part["properties"].keys()


def test_the_schema_knows_the_keys_as_they_are_written() -> None:
    post = json_schema("scenario")["$defs"]["Post"]["properties"]
    assert {"is", "class", "at", "when", "drafts", "escalate"} <= post.keys()
    assert "traits" not in post and "class_id" not in post


def test_there_is_no_schema_of_anything_else() -> None:
    with pytest.raises(UsageError):
        json_schema("poem")


def test_files_and_engine_use_the_same_words() -> None:
    assert get_args(words.Disposition) == DISPOSITIONS
    assert set(get_args(words.Function)) == set(FUNCTIONS)
    assert set(get_args(words.Formation)) == set(FORMATIONS)
    assert set(get_args(words.Breach)) == CRITICAL.keys() | SERIOUS.keys()
