"""xAPI 1.0.3 statements about exams and decisions: pure, so the same record gives the same statements anywhere."""

from __future__ import annotations

from app.exports.xapi.attempts import attempt_statements
from app.exports.xapi.comparing import same_statement
from app.exports.xapi.decisions import KINDS, Decision, decision_statement
from app.exports.xapi.frame import Attempt
from app.exports.xapi.parts import Sender, line_of
from app.exports.xapi.validator import problems
from app.exports.xapi.voiding import voiding_statement

__all__ = [
    "KINDS",
    "Attempt",
    "Decision",
    "Sender",
    "attempt_statements",
    "decision_statement",
    "line_of",
    "problems",
    "same_statement",
    "voiding_statement",
]
