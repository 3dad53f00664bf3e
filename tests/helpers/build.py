"""Small compiled scenarios, built in the test instead of read from a file."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from app.engine.baselines import with_baselines
from app.engine.policy import SPEAKING, Policy, PolicyClass, StandardDraft
from app.engine.scenario import Deed, Draft, Expected, Fact, Inject, LevelRule, Persona, Piece, Scenario, Storyline
from app.org.tables import ChartTables, Role
from app.org.walks import best_windows

MONDAY_9 = 4 * 86_400_000 + 9 * 3_600_000
"""Monday 5 January 1970, 09:00 story time."""

CLASSES = (
    ("danger", "acknowledge", True, 60, 240),
    ("our-name", "correct", True, 90, 300),
    ("official", "acknowledge", True, 90, 360),
    ("unhappy-customer", "restore", False, 120, 360),
    ("claim", "acknowledge", True, 120, 360),
    ("question", "respond", False, 180, 420),
    ("positive", "let-stand", False, 0, 0),
    ("criticism", "acknowledge", False, 150, 420),
    ("noise", "let-stand", False, 0, 0),
)
TRIAGE_MS = 120_000


def policy() -> Policy:
    """Nine classes; the trait `t-<class>` makes a post of that class."""
    classes = tuple(
        PolicyClass(name, number, name.replace("-", " ").capitalize(), f"Is it {name}?", "",
                    frozenset() if name == "noise" else frozenset({f"t-{name}"}), frozenset(), frozenset(),
                    default, up, first * 1000, answer * 1000, TRIAGE_MS)
        for number, (name, default, up, first, answer) in enumerate(CLASSES, 1)
    )
    return Policy(
        id="test", title="Test policy", summary="", first_look_ms=60_000, traits=(), classes=classes,
        reach_steps=((0, 100),),
        drafts=tuple(StandardDraft(name, text, len(text.split())) for name, text in (
            ("thanks", "Thank you for your message."), ("sorry", "We are sorry to hear that."),
            ("look", "We will look into this today."), ("contact", "Please write to our service team."))),
        house_rules=(), disposition_words=(), approvals="", digest="policy",
    )


ROLES = (
    # id, functions, authority, reply s
    ("seat", ("community",), 1, 10), ("lead", ("community", "comms"), 2, 10), ("care", ("care",), 3, 15),
    ("comms", ("comms",), 4, 20), ("legal", ("legal",), 4, 30), ("ops", ("operations", "safety"), 2, 15),
    ("chief", ("executive",), 5, 40),
)
SEAT, LEAD, CARE, COMMS, LEGAL, OPS, CHIEF = range(7)


def chart(off_duty: tuple[int, ...] = ()) -> ChartTables:
    """A hub: the seat asks the lead, the lead asks everybody else. `off_duty` roles are never there."""
    roles = tuple(
        Role(name, name.capitalize(), name, "", functions, authority, ((0, 1),) if index in off_duty else (),
             reply * 1000, -1)
        for index, (name, functions, authority, reply) in enumerate(ROLES)
    )
    spokes = tuple(range(2, len(roles)))
    links = (((LEAD, 5_000),), tuple((role, 5_000) for role in (SEAT, *spokes)), *(((LEAD, 5_000),) for _ in spokes))
    everybody = tuple(range(len(roles)))
    return ChartTables("test", "Test", "hub-and-spoke", roles, links,
                       tuple(tuple(r for r in everybody if r != role) for role in everybody),
                       tuple((0, 0) for _ in roles), (LEAD,), "chart")


def draft(name: str, worth: int, effect: str = "slow", **more) -> Draft:
    """A draft; `more` are further fields of `Draft`."""
    text = more.pop("text", f"This is the text of {name}.")
    fields = {"raise_points": 0, "approval": 0, "approval_functions": (), "facts": (), "deeds": (), "promise_ms": 0,
              "holding": False, "breach": "", "why": "", "words": len(text.split())}
    return Draft(id=name, text=text, worth=worth, effect=effect, **{**fields, **more})


def answers(name: str, **more) -> tuple[Draft, ...]:
    """Four drafts: the right answer (turns), a right first word, a poor one, and a harmful one."""
    return (
        draft(f"{name}-poor", 20, "none", text="Our terms apply here, as they do to everybody else who flies."),
        draft(f"{name}-right", 100, "turn", text="We got this wrong and are putting it right for you now.", **more),
        draft(f"{name}-hold", 70, "slow", holding=True, text="We have seen this and look into it."),
        draft(f"{name}-harm", 0, "raise", raise_points=150, text="Stop this at once or our lawyers will write."),
    )


def post(name: str, at_s: int, class_id: str, best: str, **more) -> Inject:
    """A post; a speaking best with drafts gets the class's due times."""
    first, answer = next((first, answer) for entry, _, _, first, answer in CLASSES if entry == class_id)
    due = best in SPEAKING and "drafts" in more
    text = more.pop("text", f"Post {name} says something about the company and expects to be read by its desk.")
    fields = {
        "storyline": -1, "until_closed": False, "when": None, "why": "", "channel": "microblog", "persona": 0,
        "text": text,
        "traits": (f"t-{class_id}",) if class_id != "noise" else (), "acceptable": (), "triage_ms": TRIAGE_MS,
        "first_word_ms": first * 1000 if due else 0, "answer_ms": answer * 1000 if due else 0,
        "words": len(text.split()), "authored": "drafts" in more,
        "drafts": tuple(draft(f"{name}-{entry.id}", 30, "none", text=entry.text) for entry in policy().drafts),
    }
    return Inject(id=name, index=-1, kind="post", at_ms=at_s * 1000, class_id=class_id, best=best,
                  **{**fields, **more})


def chapter(name: str, at_s: int, story_ms: int) -> Inject:
    """A chapter that jumps story time."""
    return Inject(id=name, index=-1, kind="chapter", at_ms=at_s * 1000, when=None, until_closed=False, storyline=-1,
                  why="", title=name, story_ms=story_ms)


def learned(name: str, at_s: int, fact: int) -> Inject:
    """A fact that becomes known by itself."""
    return Inject(id=name, index=-1, kind="fact", at_ms=at_s * 1000, when=None, until_closed=False, storyline=-1,
                  why="", fact=fact)


def storyline(name: str = "song", heat: int = 200, rise: int = 60, **more) -> Storyline:
    """A storyline that rises after 30 s of grace."""
    fields = {"title": name, "fall": abs(rise), "grace_ms": 30_000, "weight": 3, "organised": False}
    return Storyline(id=name, heat=heat, rise=rise, **{**fields, **more})


def fact(name: str, functions: tuple[str, ...] = ("operations",), authority: int = 0, revises: int = -1) -> Fact:
    """A fact that one of these functions knows."""
    return Fact(name, name, f"It turned out that {name}.", -1, functions, authority, revises)


def deed(name: str, functions: tuple[str, ...] = ("care",), authority: int = 3, takes_s: int = 20) -> Deed:
    """A deed that one of these functions may order."""
    return Deed(name, name, functions, authority, takes_s * 1000, "")


def piece(name: str, at_s: int, key: str = "hold", kind: str = "promotion", storyline: int = -1) -> Piece:
    """A piece of our own queue."""
    return Piece(name, at_s * 1000, "microblog", kind, f"Our {name} begins today.", key, storyline, 80, "")


def expected(functions: tuple[str, ...], authority: int, within_s: int = 120, charted: ChartTables | None = None
             ) -> Expected:
    """An expected escalation with its best walks on the test chart."""
    return Expected(functions, authority, within_s * 1000,
                    best_windows(charted or chart(), SEAT, functions, authority))


def scenario(injects: list[Inject], **more) -> Scenario:
    """A compiled scenario of these injects, with baselines. `more` are further fields of `Scenario`."""
    fields = {
        "id": "test", "title": "Test", "case": "", "use": "practice", "difficulty": 2, "minutes": 10, "company": "Test",
        "sector": "", "brief": "", "log": (), "content": (), "objectives": (), "start_story_ms": MONDAY_9, "pace": 20,
        "seat": SEAT,
        "pass_hundredths": 7_500, "weights": (20, 25, 15, 20, 10, 10), "chart": chart(), "policy": policy(),
        "personas": (Persona("dana", "Dana", "@dana", "customer", 2_100),), "storylines": (), "facts": (), "deeds": (),
        "queue": (), "levels": (LevelRule(250, 30_000), LevelRule(500, 45_000), LevelRule(750, 60_000)),
    }
    fields.update(more)
    numbered = tuple(replace(inject, index=index) for index, inject in enumerate(injects))
    digest = sha256(repr((numbered, sorted(fields.items(), key=lambda item: item[0]))).encode()).hexdigest()
    return with_baselines(Scenario(injects=numbered, digest=digest, **fields))
