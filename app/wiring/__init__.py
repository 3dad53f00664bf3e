"""Builds the services once, from the folders, the settings and the clock: both faces come in here."""

from __future__ import annotations

from app.wiring.application import App, open_app

__all__ = ["App", "open_app"]
