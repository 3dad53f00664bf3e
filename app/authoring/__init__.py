"""From authored files to frozen engine objects, or to numbered problems with line and column.

Importing this costs next to nothing: YAML and the schemas are loaded with the first file.
"""

from __future__ import annotations

from app.authoring.load import Loaded, check_paths, load
from app.authoring.problems import Problem

__all__ = ["Loaded", "Problem", "check_paths", "load"]
