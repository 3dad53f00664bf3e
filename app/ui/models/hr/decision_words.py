"""How decisions read: kinds of proposals, events of certificates, points, and what waits in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.ui.language import decimal, mark, tr
from app.units import format_points

if TYPE_CHECKING:
    from app.storage.decisions import WaitingRow

KINDS = {"award": mark("earned"), "renewal": mark("renewal"), "appeal": mark("appeal")}
EVENTS = {
    "issued": mark("issued", "a certificate was"), "suspended": mark("suspended", "a certificate was"),
    "reinstated": mark("reinstated", "a certificate was"), "revoked": mark("revoked", "a certificate was"),
    "upheld": mark("upheld on appeal", "a decision was"), "declined": mark("declined", "a proposal was"),
    "appeal-granted": mark("appeal allowed"), "appeal-declined": mark("appeal turned down"),
}  # fmt: skip
EVENT_TONES = {"issued": "good", "reinstated": "good", "appeal-granted": "good", "suspended": "warn", "revoked": "hot"}
_COMMENTS = {"declined": "a proposal was", "upheld": "a decision was", "appeal-granted": "", "appeal-declined": ""}


def event_words(kind: str) -> str:
    """What was decided, in a word or two."""
    return tr(EVENTS[kind], _COMMENTS.get(kind, "a certificate was")) if kind in EVENTS else kind


def points(hundredths: int | None) -> str:
    """Points with the decimal sign of the window's language; a dash for none."""
    return "–" if hundredths is None else decimal(format_points(hundredths))


def what_waits(rows: Sequence[WaitingRow]) -> str:
    """How much waits, by kind."""
    counts = {kind: sum(row.kind == kind for row in rows) for kind in KINDS}
    said = [words for kind, words in (
        ("award", tr("%n earned", "certificates that wait", counts["award"])),
        ("renewal", tr("%n renewal(s)", "", counts["renewal"])),
        ("appeal", tr("%n appeal(s)", "", counts["appeal"])),
    ) if counts[kind]]  # fmt: skip
    return ", ".join(said) if said else tr("Nothing waits for a decision")


def breaches(critical: int, serious: int) -> str:
    """Breaches in words."""
    said = [tr("%n critical", "", critical)] if critical else []
    said += [tr("%n serious", "", serious)] if serious else []
    return ", ".join(said) or tr("none", "breaches")
