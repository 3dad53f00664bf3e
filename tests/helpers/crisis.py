"""A whole invented crisis of 50 posts: three storylines, fourteen decisions, chatter, facts, deeds, a queue."""

from __future__ import annotations

from app.engine.dice import Dice
from app.engine.scenario import Draft, Inject, Persona, Scenario
from tests.helpers import build as b

KINDS = ("customer", "fan", "journalist", "regulator", "staff", "ngo", "expert", "bystander", "bot")
_TALK = """the company said on the phone that nobody at the desk had seen it before and that the matter would take
another nine days while we waited in the rain with two bags and one very broken guitar"""
_WORDS = _TALK.split()


def crisis() -> Scenario:
    """The crisis, compiled, with baselines."""
    dice = Dice(7)
    injects = _decisions(dice) + _lures(dice) + _plain(dice) + [
        b.learned("crew-known", 200, 1), b.chapter("evening", 400, b.MONDAY_9 + 9 * 3_600_000),
    ]
    return b.scenario(
        injects, id="crisis", minutes=16,
        personas=tuple(Persona(kind, kind.capitalize(), f"@{kind}", kind, 900 * number)
                       for number, kind in enumerate(KINDS, 1)),
        storylines=(b.storyline("song"), b.storyline("leak", 150, 45, weight=2), b.storyline("rumour", 100, 40)),
        facts=(b.fact("ops-saw-it"), b.fact("crew-known", ())),
        deeds=(b.deed("repair"),),
        queue=(b.piece("sale", 150), b.piece("gate", 300, "run", "notice"), b.piece("spot", 420, "hold", "advert")),
    )


def _text(dice: Dice, words: int) -> str:
    return " ".join(dice.choice(_WORDS) for _ in range(words))


_PLAN = (
    # at s, class, best, storyline, approval, fact, deed, functions to tell, authority
    (20, "unhappy-customer", "restore", 0, 3, (), (0,), ("care",), 3),
    (80, "danger", "acknowledge", 1, 0, (), (), ("safety", "comms"), 4),
    (130, "official", "acknowledge", 0, 4, (), (), ("comms",), 4),
    (170, "claim", "correct", 2, 0, (0,), (), ("operations",), 2),
    (220, "question", "respond", 1, 0, (1,), (), (), 0),
    (280, "our-name", "correct", 2, 2, (), (), ("comms",), 2),
    (330, "criticism", "respond", 0, 0, (), (), (), 0),
    (380, "claim", "respond", 1, 0, (), (), (), 0),
    (430, "unhappy-customer", "acknowledge", 0, 0, (), (), (), 0),
    (480, "criticism", "acknowledge", 2, 0, (), (), (), 0),
)


def _decisions(dice: Dice) -> list[Inject]:
    found = []
    for number, (at_s, class_id, best, line, approval, facts, deeds, functions, authority) in enumerate(_PLAN):
        kind = dice.below(len(KINDS))
        more = {"escalate": b.expected(functions, authority)} if functions else {}
        found.append(b.post(
            f"d{number}", at_s, class_id, best, storyline=line, persona=kind, text=_text(dice, 20),
            drafts=_drafts(dice, f"d{number}", number, approval, facts, deeds), **more,
        ))
    return found


def _drafts(dice: Dice, name: str, number: int, approval: int, facts: tuple, deeds: tuple) -> tuple[Draft, ...]:
    sorry = " We are sorry." if number % 3 == 0 else ""
    locks = (approval or 4 * (number % 5 == 4), approval)
    drafts = [
        b.draft(f"{name}-right", 100, "turn", approval=approval, facts=facts, deeds=deeds,
                text=_text(dice, 14 + dice.below(12)) + sorry),
        b.draft(f"{name}-poor", 20, "none", approval=locks[0],
                text=_text(dice, 14 + dice.below(12)) + " We apologise."),
        b.draft(f"{name}-harm", 0, "raise", raise_points=150, approval=locks[1],
                breach="threat" if number % 4 == 0 else "", text=_text(dice, 14 + dice.below(12))),
        b.draft(f"{name}-hold", 70, "slow", holding=True, promise_ms=180_000 if number % 2 else 0,
                text=_text(dice, 12)),
    ]
    return tuple(drafts[place] for place in dice.permutation(len(drafts)))


def _lures(dice: Dice) -> list[Inject]:
    """Posts with drafts of their own that are rightly left without a public answer."""
    return [
        b.post(f"lure{number}", 60 + 120 * number, class_id, best, storyline=number % 3,
               persona=dice.below(len(KINDS)), text=_text(dice, 20),
               drafts=tuple(b.draft(f"lure{number}-{word}", 20, "raise", raise_points=60, text=_text(dice, 16),
                                    approval=3 * (word == "b"), promise_ms=120_000 * (word == "c"))
                            for word in "abcd"))
        for number, (class_id, best) in enumerate(
            (("criticism", "let-stand"), ("noise", "monitor"), ("criticism", "monitor"), ("noise", "hide")))
    ]


def _plain(dice: Dice) -> list[Inject]:
    """Posts with the standard drafts: repeats on the storylines and chatter."""
    kinds = (("noise", "let-stand"), ("positive", "let-stand"), ("positive", "share"), ("criticism", "let-stand"),
             ("noise", "monitor"), ("criticism", "monitor"))
    found = []
    for number in range(36):
        class_id, best = kinds[number % len(kinds)]
        found.append(b.post(f"p{number}", 10 + 17 * number, class_id, best, storyline=number % 3 if number % 2 else -1,
                            persona=dice.below(len(KINDS)), text=_text(dice, 10 + dice.below(8)),
                            jitter_ms=0 if number % 2 else 3_000))
    return found
