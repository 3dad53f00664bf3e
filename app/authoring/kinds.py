"""What kind of file some data is, told by its keys."""

from __future__ import annotations

from pydantic import BaseModel

from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.schema.programme import ProgrammeFile
from app.authoring.schema.scenario import ScenarioFile


def kind_of(data: object) -> type[BaseModel] | None:
    """Which schema a file wants to follow: the one that most of its keys belong to."""
    if not isinstance(data, dict):
        return None
    if _is_programme(data):
        return ProgrammeFile
    best, most = None, 0
    for schema in (ScenarioFile, ChartFile, PolicyFile):
        count = len((_keys(schema) - {"format", "id", "title"}) & data.keys())
        if count > most:
            best, most = schema, count
    return best


def _is_programme(data: dict) -> bool:
    """Whether its few keys, which other files have too, are used as a programme uses them."""
    others = {key for schema in (ScenarioFile, ChartFile, PolicyFile) for key in _keys(schema)} - _keys(ProgrammeFile)
    if others & data.keys():
        return False
    return isinstance(data.get("levels"), dict) or bool(data.get("company")) and isinstance(data["company"], str)


def _keys(schema: type[BaseModel]) -> set[str]:
    return {info.alias or name for name, info in schema.model_fields.items()}
