"""A policy file to the engine's policy."""

from __future__ import annotations

from dataclasses import replace

from app.authoring.schema.policy import PolicyFile
from app.engine.codec import digest_of
from app.engine.policy import DISPOSITIONS, Policy, PolicyClass, StandardDraft


def word_count(text: str) -> int:
    """How many words a reader meets."""
    return len(text.split())


def compile_policy(policy: PolicyFile) -> Policy:
    """The frozen policy with its digest."""
    made = Policy(
        id=policy.id,
        title=policy.title,
        summary=policy.summary.strip(),
        first_look_ms=policy.first_look,
        traits=tuple(sorted(policy.traits.items())),
        classes=_classes(policy),
        reach_steps=tuple((step.reach, step.percent) for step in policy.reach),
        drafts=tuple(StandardDraft(entry.id, entry.text, word_count(entry.text)) for entry in policy.drafts),
        house_rules=tuple(policy.house_rules),
        disposition_words=tuple(
            (name, policy.dispositions[name]) for name in DISPOSITIONS if name in policy.dispositions
        ),
        approvals=policy.approvals.strip(),
        digest="",
    )
    return replace(made, digest=digest_of(made))


def _classes(policy: PolicyFile) -> tuple[PolicyClass, ...]:
    return tuple(
        PolicyClass(
            id=class_id,
            key=entry.key,
            title=entry.title,
            question=entry.question,
            hint=entry.hint.strip(),
            any_of=frozenset(entry.when.any_of),
            all_of=frozenset(entry.when.all_of),
            none_of=frozenset(entry.when.none_of),
            default=entry.default,
            escalates=entry.escalates,
            first_word_ms=entry.due.first_word if entry.due else 0,
            answer_ms=entry.due.answer if entry.due else 0,
            triage_ms=entry.triage,
            means=entry.means or "",
        )
        for class_id, entry in policy.classes.items()
    )
