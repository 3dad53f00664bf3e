"""What a translator has to know about every line: who speaks, where it stands, what must stay."""

from __future__ import annotations

from collections.abc import Iterator

from app.authoring.translation.keeping import kept, most
from app.engine.scenario import Inject, Scenario

_DEBRIEF = "A reason, told in the debrief only."
_HEADS = {
    "title": "The drill's title, in the library and on reports.",
    "company.brief": "The briefing: read before the drill. Blank lines part paragraphs.",
}
_LISTS = {
    "objectives": "What the drill trains, in the briefing.",
    "log": "The log of the shift before, in the briefing. It begins with its time. One of these lines is wrong on purpose.",
    "content": "What is hard to see in this drill, within a sentence: 'This drill shows ...'.",
}


def notes(scenario: Scenario) -> dict[str, str]:
    """Line id -> comment for the translator, lines broken by newlines."""
    told = {**_HEADS, **dict(_small(scenario)), **dict(_queue(scenario))}
    for inject in scenario.injects:
        told.update(_inject(scenario, inject))
    return {key: _whole(key, source, told.get(key, "")) for key, source in scenario.lines.items()}


def _whole(key: str, source: str, told: str) -> str:
    parts = [told or _LISTS.get(key.partition(".")[0], "")]
    if most(key):
        parts.append(f"At most {most(key)} characters.")
    if kept(source):
        parts.append(f"Stays as it is: {', '.join(kept(source))}")
    return "\n".join(part for part in parts if part)


def _small(scenario: Scenario) -> Iterator[tuple[str, str]]:
    for persona in scenario.personas:
        told = f"Name of an author of posts ({persona.handle}, {persona.kind}). Names stay; translate words only."
        yield f"personas.{persona.id}.name", told
    for storyline in scenario.storylines:
        yield f"storylines.{storyline.id}.title", "Title of a storyline, on chips and charts: a few words."
    for fact in scenario.facts:
        yield f"facts.{fact.id}.title", "Title of a fact that becomes known: a few words."
        yield f"facts.{fact.id}.text", "A fact as it becomes known at the desk."
    for deed in scenario.deeds:
        yield f"deeds.{deed.id}.title", "Something the company may do; an infinitive, a few words."
        yield f"deeds.{deed.id}.refused", "Why it is refused, said by whoever decides it."


def _queue(scenario: Scenario) -> Iterator[tuple[str, str]]:
    for piece in scenario.queue:
        yield f"queue.{piece.id}.text", f"Our own queue: {piece.kind} on {piece.channel}, written by us."
        yield f"queue.{piece.id}.why", _DEBRIEF


def _inject(scenario: Scenario, inject: Inject) -> Iterator[tuple[str, str]]:
    stem = f"feed.{inject.id}"
    yield f"{stem}.why", _DEBRIEF
    yield f"{stem}.title", "Title of a chapter."
    if inject.kind == "chat" and inject.role >= 0:
        role = scenario.chart.roles[inject.role]
        yield f"{stem}.text", f"Internal chat: {role.title}, to the desk. Colleagues among themselves."
    if inject.kind != "post" or inject.persona < 0:
        return
    persona = scenario.personas[inject.persona]
    yield f"{stem}.text", _post(scenario, inject)
    yield f"{stem}.gloss", "What the foreign post means, in the language of the drill."
    for draft in inject.drafts if inject.authored else ():
        told = (f"A draft of our answer to {persona.name} ({persona.handle}), on {inject.channel}. About as long as in "
                "English beside the other drafts: length must not tell which one is right.")
        yield f"{stem}.drafts.{draft.id}.text", told
        yield f"{stem}.drafts.{draft.id}.why", _DEBRIEF


def _post(scenario: Scenario, inject: Inject) -> str:
    persona = scenario.personas[inject.persona]
    about = f" Storyline: {scenario.storylines[inject.storyline].title}." if inject.storyline >= 0 else ""
    said = f"{inject.channel}: {persona.name} ({persona.handle}), {persona.kind}, in their own voice.{about}"
    if inject.language:
        said += f"\nIn another language than the drill ({inject.language}): leave it as it is."
    return said
