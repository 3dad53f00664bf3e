"""A compiled scenario in other words: the same ids, indices, times and worths, only the texts differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.engine.codec import scenario_digest
from app.engine.scenario import Draft, Inject, Scenario


def spoken(scenario: Scenario, words: Mapping[str, str]) -> Scenario:
    """The scenario with these texts; what is not among them stays. It is an edition of its own, by digest.

    Args:
        scenario: compiled, with its lines.
        words: line id -> text.
    """
    if not words:
        return scenario

    def said(key: str, text: str) -> str:
        return words.get(key, text)

    def each(name: str, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(said(f"{name}.{number}", text) for number, text in enumerate(texts, 1))

    made = replace(
        scenario,
        title=said("title", scenario.title),
        brief=said("company.brief", scenario.brief),
        objectives=each("objectives", scenario.objectives),
        log=each("log", scenario.log),
        content=each("content", scenario.content),
        personas=tuple(replace(p, name=said(f"personas.{p.id}.name", p.name)) for p in scenario.personas),
        storylines=tuple(replace(s, title=said(f"storylines.{s.id}.title", s.title)) for s in scenario.storylines),
        facts=tuple(
            replace(f, title=said(f"facts.{f.id}.title", f.title), text=said(f"facts.{f.id}.text", f.text))
            for f in scenario.facts
        ),
        deeds=tuple(
            replace(d, title=said(f"deeds.{d.id}.title", d.title), refused=said(f"deeds.{d.id}.refused", d.refused))
            for d in scenario.deeds
        ),
        queue=tuple(
            replace(q, text=said(f"queue.{q.id}.text", q.text), why=said(f"queue.{q.id}.why", q.why))
            for q in scenario.queue
        ),
        injects=tuple(_inject(inject, words) for inject in scenario.injects),
        lines={key: said(key, text) for key, text in scenario.lines.items()},
    )
    return replace(made, digest=scenario_digest(made))


def _inject(inject: Inject, words: Mapping[str, str]) -> Inject:
    stem = f"feed.{inject.id}"
    parts = {name: words.get(f"{stem}.{name}", getattr(inject, name)) for name in ("title", "text", "gloss", "why")}
    drafts = tuple(_draft(draft, f"{stem}.drafts.{draft.id}", words) for draft in inject.drafts)
    count = _count(parts["text"]) if parts["text"] != inject.text else inject.words
    return replace(inject, **parts, words=count, drafts=drafts if inject.authored else inject.drafts)


def _draft(draft: Draft, stem: str, words: Mapping[str, str]) -> Draft:
    text = words.get(f"{stem}.text", draft.text)
    count = _count(text) if text != draft.text else draft.words
    return replace(draft, text=text, why=words.get(f"{stem}.why", draft.why), words=count)


def _count(text: str) -> int:
    """How many words a reader meets, as the compiler counts them."""
    return len(text.split())
