"""Formats of authored files: what was once written opens for ever.

`steps` holds the numbered migrations, `carrying` moves plain data and the place of every value
through them, `opening` brings a parsed file to today's format or refuses it.
"""

from __future__ import annotations

from app.authoring.formats.carrying import Carried, Text, carried, placed
from app.authoring.formats.opening import MovedTree, opened
from app.authoring.formats.steps import CURRENT, KINDS, STEPS, Step, Steps

__all__ = ["CURRENT", "KINDS", "STEPS", "Carried", "MovedTree", "Step", "Steps", "Text", "carried", "opened", "placed"]
