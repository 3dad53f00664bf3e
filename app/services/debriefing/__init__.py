"""The debrief of a finished run: what came of it, beside silence and the playbook, and why."""

from __future__ import annotations

from app.services.debriefing.build import debrief
from app.services.debriefing.real_case import case_of

__all__ = ["case_of", "debrief"]
