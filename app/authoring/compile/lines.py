"""Every text of a scenario under a stable id, so that it can be translated."""

from __future__ import annotations

from collections.abc import Iterator

from app.authoring.schema.injects import Post
from app.authoring.schema.scenario import ScenarioFile


def lines_of(file: ScenarioFile) -> dict[str, str]:
    """Stable id -> text: `feed.clip.drafts.own-it.text` and the like; empty texts have none."""
    return {key: text.strip() for key, text in _all(file) if text.strip()}


def _all(file: ScenarioFile) -> Iterator[tuple[str, str]]:
    yield "title", file.title
    yield "company.brief", file.company.brief
    for name in ("objectives", "log", "content"):
        for number, text in enumerate(getattr(file, name), 1):
            yield f"{name}.{number}", text
    for name, persona in file.personas.items():
        yield f"personas.{name}.name", persona.name
    for name, storyline in file.storylines.items():
        yield f"storylines.{name}.title", storyline.title
    for name, fact in file.facts.items():
        yield f"facts.{name}.title", fact.title
        yield f"facts.{name}.text", fact.text
    for name, deed in file.deeds.items():
        yield f"deeds.{name}.title", deed.title
        yield f"deeds.{name}.refused", deed.refused
    for piece in file.queue:
        yield f"queue.{piece.id}.text", piece.text
        yield f"queue.{piece.id}.why", piece.why
    for inject in file.feed:
        for part in ("title", "text", "gloss", "why"):
            yield f"feed.{inject.id}.{part}", getattr(inject, part, "")
        if isinstance(inject, Post):
            for name, draft in inject.drafts.items():
                yield f"feed.{inject.id}.drafts.{name}.text", draft.text
                yield f"feed.{inject.id}.drafts.{name}.why", draft.why
