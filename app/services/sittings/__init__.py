"""Sitting exams: sets are opened, sat drill by drill, and told."""

from __future__ import annotations

from app.services.sittings.parts import Parts, SetView
from app.services.sittings.results import DrillResult, Result
from app.services.sittings.settling import Returned
from app.services.sittings.sittings import Sittings

__all__ = ["DrillResult", "Parts", "Result", "Returned", "SetView", "Sittings"]
