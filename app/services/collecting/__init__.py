"""Exam records from many laptops: verified, scored again, taken in once; what is refused is kept apart with why."""

from __future__ import annotations

from app.services.collecting.collecting import Collecting
from app.services.collecting.report import Collected, Progress

__all__ = ["Collected", "Collecting", "Progress"]
