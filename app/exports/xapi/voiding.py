"""Taking a statement back. That does not erase it: a store keeps it and answers differently when asked for it."""

from __future__ import annotations

from app.exports.xapi.parts import PLATFORM, Sender, statement_id, timestamp
from app.exports.xapi.words import verb

VOIDED = "http://adlnet.gov/expapi/verbs/voided"


def voiding_statement(target: str, wall_ms: int, sender: Sender) -> dict:
    """The statement that voids the one with the id `target`, in the program's own name and nobody's else."""
    return {
        "id": statement_id(f"void {target}", "voided"),
        "actor": {"objectType": "Agent", "account": {"homePage": sender.home_page, "name": PLATFORM}},
        "verb": verb(sender, "voided"),
        "object": {"objectType": "StatementRef", "id": target},
        "timestamp": timestamp(wall_ms),
    }
