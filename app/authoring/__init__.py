"""From authored files to frozen engine objects, or to numbered problems with line and column.

Importing this costs next to nothing: YAML and the schemas are loaded with the first file.
"""

from __future__ import annotations

from typing import Any

from app.authoring.codes import UNREADABLE
from app.authoring.load import check_paths, load
from app.authoring.loaded import Loaded
from app.authoring.problems import Problem

__all__ = ["UNREADABLE", "Loaded", "Problem", "check_paths", "json_schema", "load"]


def json_schema(kind: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file: scenario, chart, policy or programme.

    Raises: UsageError for any other kind.
    """
    from app.authoring.schema.export import json_schema as made  # brings pydantic along

    return made(kind)
