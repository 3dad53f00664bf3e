"""Entries of the library as a test needs them."""

from __future__ import annotations

from app.services.library import Entry, Flaw
from app.services.played import Played

_ROWS = (
    ("guitar-on-the-tarmac", "The guitar on the tarmac", "Skylark Air", "airline", "A regional carrier of 40 aircraft; a singer's case was broken in transit.", "poor-customer-experience", 2, 14, "hub-and-spoke"),
    ("wrong-account", "The wrong account", "Lifeline", "charity", "A relief charity whose night shift posts from the wrong phone.", "rogue-or-careless-employee", 1, 12, "centralised"),
    ("palm-and-parody", "Palm and parody", "Brunnhaus", "food", "A chocolate bar, a forest and a video that shows both.", "environmental-or-political", 4, 16, "multiple-hub-and-spoke"),
    ("two-cooks", "Two cooks and a camera", "Casa Forno", "restaurants", "Staff filmed themselves in the kitchen; the film is out.", "product-or-safety-failure", 3, 14, "decentralised"),
    ("hollow-fans", "Hollow fans", "Northmart", "retail", "A fan blog turns out to be paid for.", "ethical-violation", 3, 13, "honeycomb"),
    ("open-drawer", "The open drawer", "Playforge", "games", "Names and cards of millions may be out; nobody can say yet.", "privacy-or-data", 5, 18, "multiple-hub-and-spoke"),
    ("letter-to-a-tenant", "A letter to a tenant", "Harbour Homes", "housing", "Twenty followers, one complaint, and a lawyer's letter.", "heavy-handed-legal", 2, 12, "centralised"),
    ("ache", "The ache in the ad", "Sanaflex", "medicine", "An advert about mothers that mothers find no joke.", "campaign-backlash", 2, 13, "hub-and-spoke"),
)


def entry(row: int = 0, **changes: object) -> Entry:
    """One entry; the first is the guitar."""
    names = ("id", "title", "company", "sector", "line", "cause", "difficulty", "minutes", "formation")
    values = dict(zip(names, _ROWS[row])) | {"path": f"/scenarios/{_ROWS[row][0]}.yaml", "digest": "d" * 64} | changes
    return Entry(**values)


def entries() -> tuple[Entry, ...]:
    """Eight that can be played and one that cannot."""
    return (*(entry(row) for row in range(len(_ROWS))), broken())


def broken() -> Entry:
    """One with three problems."""
    flaws = (
        Flaw("late-train.yaml", 41, "The storyline “tunel” is not declared.", "Did you mean “tunnel”?"),
        Flaw("late-train.yaml", 88, "A post whose best disposition speaks needs drafts of its own.", "Write two to five drafts."),
        Flaw("late-train.yaml", 120, "“ninety” is not a duration.", "Write 90s, 2m, 1m30s or 2:30."),
    )
    return Entry("late-train", "/scenarios/late-train.yaml", "Late train", flaws=flaws, flaw_count=3)


def played() -> dict[str, Played]:
    """Two played, one of them passed."""
    return {
        "wrong-account": Played(best=8_650, last=8_650, passed=True, times=2),
        "guitar-on-the-tarmac": Played(best=6_125, last=5_800, passed=False, times=3),
    }
