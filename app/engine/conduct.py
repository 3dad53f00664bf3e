"""The breaches: six critical ones that fail an exam drill, eight serious ones that cost points.

Codes are the words used in scenario files (`breach: threat`), in records and in the ledger.
"""

from __future__ import annotations

from app.said import mark, say

CRITICAL: dict[str, str] = {
    "removed-criticism": mark("Lawful criticism was hidden, blocked or had removed."),
    "unapproved": mark("A text went out without, or other than, the approved one."),
    "disclosure": mark("Personal or confidential data was disclosed or confirmed."),
    "threat": mark("Somebody was threatened, insulted or retaliated against."),
    "deception": mark("The public was deceived: hidden affiliation, bought praise, or what the desk knew to be false."),
    "danger-unescalated": mark("A danger was not carried up before its deadline."),
}

SERIOUS: dict[str, str] = {
    "silent-withdrawal": mark("Our own wrong post was withdrawn silently or without a copy."),
    "speculation": mark("Something was stated before it was known."),
    "second-voice": mark("A second voice contradicted the statement of record or answered what the named speaker holds."),
    "scapegoat": mark("A customer, a junior, an agency or “hackers” were blamed."),
    "brush-off": mark("Somebody was sent to private with no public word, or asked for data in public."),
    "clash": mark("Promotion ran beside harm, or a blanket stop killed the notice that had to run."),
    "two-prices": mark("Whoever shouted louder was offered more."),
    "broken-promise": mark("A promised next word did not come in time."),
}

SERIOUS_COST_HUNDREDTHS = 500
SERIOUS_CAP_HUNDREDTHS = 1_500


def is_critical(code: str) -> bool:
    """Whether this breach fails an exam drill."""
    return code in CRITICAL


def words(code: str) -> str:
    """The breach as a sentence."""
    return say(CRITICAL.get(code) or SERIOUS.get(code, code))
