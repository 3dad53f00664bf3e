"""Levels, certificates, sets and scenarios made up for the rules' tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.certification.candidates import Candidate
from app.certification.entitlement import Tried
from app.certification.holding import Held
from app.certification.outcome import Attempted
from app.certification.programme import THEME, WHOLE, Level, Need, Programme

RESPONDER = Level("responder", "Responder", 4, (1, 3), (Need("causes", 3), Need("formations", 2), Need(THEME, 1, "own-mistake")))
LEAD = Level("lead", "Triage Lead", 6, (2, 4), supervised=True, requires="responder", requires_days=90, wait_days=30)
PROGRAMME = Programme("desk", "Crisis desk", "Skylark Air", (RESPONDER, LEAD))
TODAY = date(2026, 6, 15)


def scenario(name: str, cause: str = "a", formation: str = "hub", *themes: str, exam: bool = True, difficulty: int = 2) -> Candidate:
    """One scenario as drawing sees it."""
    return Candidate(name, exam, difficulty, cause, formation, themes, f"digest-{name}")


def drill(position: int, score: int, cut: int = 7_000, **more: object) -> Attempted:
    """One exam drill of a set."""
    return replace(Attempted(f"head-{position}", f"scenario-{position}", position, "ended", score, cut), **more)


def certificate(valid_from: date, valid_until: date, level: str = "responder", state: str = "valid") -> Held:
    """A certificate, numbered by its dates."""
    return Held(f"{level}-{valid_from}-{valid_until}", level, valid_from, valid_until, state)


def tried(opened: date, closed: date | None = None, level: str = "responder", kind: str = WHOLE, **more: object) -> Tried:
    """A set that was begun; without a second date it was closed on the same day."""
    return Tried(f"set-{level}-{opened}", level, kind, opened, closed or opened, **more)
