"""Decisions: the program proposes what was earned, a named person decides, and what was decided stays written."""

from __future__ import annotations

from app.services.deciding.deciding import Confirmed, Deciding, Refused

__all__ = ["Confirmed", "Deciding", "Refused"]
