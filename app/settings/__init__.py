"""What the user has set: one frozen value, kept in one small file."""

from __future__ import annotations

from app.settings.model import CHOICES, MEANINGS, Settings
from app.settings.store import load_settings, save_settings

__all__ = ["CHOICES", "MEANINGS", "Settings", "load_settings", "save_settings"]
