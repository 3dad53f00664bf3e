"""Things that were named and never used."""

from __future__ import annotations

from app.authoring.study import Study


def check_unused(study: Study) -> None:
    """Note personas, storylines, facts and deeds that nothing refers to."""
    file = study.file
    sections = (
        ("persona", "personas", file.personas),
        ("storyline", "storylines", file.storylines),
        ("fact", "facts", file.facts),
        ("deed", "deeds", file.deeds),
    )
    for what, section, names in sections:
        for name in names:
            if (what, name) not in study.names.used:
                study.report.add("SD316", (section, name), f"The {what} `{name}` is never used.", key=True)
