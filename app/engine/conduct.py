"""The breaches: six critical ones that fail an exam drill, eight serious ones that cost points.

Codes are the words used in scenario files (`breach: threat`), in records and in the ledger.
"""

from __future__ import annotations

CRITICAL: dict[str, str] = {
    "removed-criticism": "Lawful criticism was hidden, blocked or had removed.",
    "unapproved": "A text went out without, or other than, the approved one.",
    "disclosure": "Personal or confidential data was disclosed or confirmed.",
    "threat": "Somebody was threatened, insulted or retaliated against.",
    "deception": "The public was deceived: hidden affiliation, bought praise, or what the desk knew to be false.",
    "danger-unescalated": "A danger was not carried up before its deadline.",
}

SERIOUS: dict[str, str] = {
    "silent-withdrawal": "Our own wrong post was withdrawn silently or without a copy.",
    "speculation": "Something was stated before it was known.",
    "second-voice": "A second voice contradicted the statement of record or answered what the named speaker holds.",
    "scapegoat": "A customer, a junior, an agency or “hackers” were blamed.",
    "brush-off": "Somebody was sent to private with no public word, or asked for data in public.",
    "clash": "Promotion ran beside harm, or a blanket stop killed the notice that had to run.",
    "two-prices": "Whoever shouted louder was offered more.",
    "broken-promise": "A promised next word did not come in time.",
}

SERIOUS_COST_HUNDREDTHS = 500
SERIOUS_CAP_HUNDREDTHS = 1_500


def is_critical(code: str) -> bool:
    """Whether this breach fails an exam drill."""
    return code in CRITICAL


def words(code: str) -> str:
    """The breach as a sentence."""
    return CRITICAL.get(code) or SERIOUS.get(code, code)
