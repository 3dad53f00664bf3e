"""A scenario studied again at every key, at the cost of what has changed: the same answers as from its file."""

from __future__ import annotations

from app.authoring.live.restudy import Restudied, Restudy

__all__ = ["Restudied", "Restudy"]
