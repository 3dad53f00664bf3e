"""What kind of file some data is, told by its keys."""

from __future__ import annotations

from pydantic import BaseModel

from app.authoring.schema.chart import ChartFile
from app.authoring.schema.policy import PolicyFile
from app.authoring.schema.scenario import ScenarioFile


def kind_of(data: object) -> type[BaseModel] | None:
    """Which schema a file wants to follow: the one that most of its keys belong to."""
    if not isinstance(data, dict):
        return None
    best, most = None, 0
    for schema in (ScenarioFile, ChartFile, PolicyFile):
        own = {info.alias or name for name, info in schema.model_fields.items()} - {"format", "id", "title"}
        count = len(own & data.keys())
        if count > most:
            best, most = schema, count
    return best
