"""The JSON Schemas of the files, made from the same models that read them: for editors."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.schema.programme import ProgrammeFile
from app.authoring.schema.scenario import ScenarioFile
from app.errors import UsageError

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: dict[str, type[BaseModel]] = {
    "scenario": ScenarioFile, "chart": ChartFile, "policy": PolicyFile, "programme": ProgrammeFile,
}  # fmt: skip


def json_schema(kind: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file: scenario, chart, policy or programme.

    Raises: UsageError for any other kind.
    """
    if kind not in FILES:
        raise UsageError(f"There is no schema of {kind!r}.", f"Kinds are: {', '.join(FILES)}.")
    made = FILES[kind].model_json_schema()
    return {"$schema": DIALECT, **_tidied(made), "title": f"Stormdrill {kind}"}


def _tidied(value: Any) -> Any:
    """Without what only the program needs: no null, which no file can hold, no empty defaults, no made-up titles."""
    if isinstance(value, list):
        return [_tidied(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _tidied(item) for key, item in value.items()}
    if "default" in kept and kept["default"] in (None, "", [], {}):
        del kept["default"]
    if isinstance(kept.get("title"), str):
        del kept["title"]
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    choices = [choice for choice in kept.get("anyOf", ()) if choice != {"type": "null"}]
    if choices:
        del kept["anyOf"]
        kept |= choices[0] if len(choices) == 1 else {"anyOf": choices}
    return kept
