"""Exports for HR: what is asked for, checked, read in batches, written whole or not at all, and noted."""

from __future__ import annotations

from app.services.exporting.asked import DATE_MEANT, STATUSES, Asked
from app.services.exporting.exporter import Exported, Exporting

__all__ = ["DATE_MEANT", "STATUSES", "Asked", "Exported", "Exporting"]
