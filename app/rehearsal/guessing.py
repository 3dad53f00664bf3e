"""Guesses from what anybody can see at a glance: who posts, where, and a few loud words."""

from __future__ import annotations

import re

from app.rehearsal.sight import PostSight, Sight

BY_KIND = {
    "customer": "unhappy-customer", "fan": "positive", "journalist": "official", "regulator": "official",
    "politician": "official", "investor": "official", "ngo": "criticism", "staff": "our-name", "own": "our-name",
    "rival": "noise", "expert": "claim", "bystander": "criticism", "bot": "noise",
}
_DANGER = re.compile(
    r"\b(?:hurt|injur\w*|burn\w*|bleed\w*|blood|ambulance|hospital|unconscious|stranded|trapped|leak\w*|passwords?"
    r"|card numbers?|suicid\w*|kill\w*|die[ds]?|dying|dead|fire|smoke|choking|allerg\w*|poison\w*|threat\w*|unsafe)\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(r"\b(?:thank\w*|love\w*|great|best|lovely|brilliant|well done|kudos|happy)\b", re.IGNORECASE)
_JUNK = re.compile(
    r"https?://|\b(?:win|free|follow(?:ers)?|giveaway|crypto|lol|haha)\b", re.IGNORECASE)


def class_by_kind(sight: Sight, post: PostSight) -> str:
    """The class that fits the kind of persona, as far as the policy has it; else its last."""
    guess = BY_KIND.get(post.kind, "")
    return guess if sight.policy.by_id(guess) else sight.policy.classes[-1].id


def class_by_marks(sight: Sight, post: PostSight) -> str:
    """The class that kind, channel and loud words suggest."""
    if _DANGER.search(post.text) and post.kind not in ("bot", "rival"):
        guess = "danger"
    elif _JUNK.search(post.text):
        guess = "noise"
    elif post.kind in ("customer", "bystander", "fan") and _PRAISE.search(post.text) and not post.own_drafts:
        guess = "positive"
    elif post.kind in ("customer", "bystander", "fan", "staff") and post.text.rstrip().endswith("?"):
        guess = "question"
    elif post.kind == "customer" and not post.own_drafts:
        guess = "noise"
    else:
        guess = BY_KIND.get(post.kind, "")
    return guess if sight.policy.by_id(guess) else sight.policy.classes[-1].id
