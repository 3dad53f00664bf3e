"""The closed lists of words that files may use."""

from __future__ import annotations

from typing import Literal

Channel = Literal[
    "microblog", "social-network", "video", "blog", "forum", "news", "e-mail", "phone", "internal-chat"
]  # fmt: skip
PersonaKind = Literal[
    "customer", "fan", "journalist", "regulator", "politician", "ngo", "staff", "own", "rival", "expert",
    "investor", "bystander", "bot",
]  # fmt: skip
Disposition = Literal["let-stand", "monitor", "acknowledge", "respond", "correct", "restore", "share", "hide"]
Function = Literal[
    "community", "care", "comms", "legal", "privacy", "security", "hr", "product", "operations", "safety",
    "marketing", "sustainability", "procurement", "fundraising", "agency", "country", "executive",
]  # fmt: skip
PieceKind = Literal["promotion", "advert", "newsletter", "influencer", "auto-reply", "notice"]
Formation = Literal["decentralised", "centralised", "hub-and-spoke", "multiple-hub-and-spoke", "honeycomb"]
Use = Literal["practice", "exam"]
Step = Literal["foundation", "safety", "formation", "enablement", "enlightenment"]
Theme = Literal[
    "own-mistake", "unavertable", "let-it-stand", "employees", "languages", "abroad", "off-hours", "personal-data",
    "danger",
]  # fmt: skip
Basis = Literal["completion", "previous-expiry", "fixed-date"]
Means = Literal["danger", "noise", "positive"]
Key = Literal["hold", "run"]
Until = Literal["closed"]
Breach = Literal[
    "removed-criticism", "unapproved", "disclosure", "threat", "deception", "danger-unescalated",
    "silent-withdrawal", "speculation", "second-voice", "scapegoat", "brush-off", "clash", "two-prices",
    "broken-promise",
]  # fmt: skip
