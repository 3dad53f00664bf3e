"""Scoring: a finished drill becomes a ledger, one line per thing that was asked."""

from __future__ import annotations

from app.engine.scoring.ledger import DIMENSIONS, Breach, DimensionScore, Ledger, Line, ledger_json
from app.engine.scoring.scorer import score

__all__ = ["DIMENSIONS", "Breach", "DimensionScore", "Ledger", "Line", "ledger_json", "score"]
