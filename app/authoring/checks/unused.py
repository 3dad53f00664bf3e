"""Things that were named and never used."""

from __future__ import annotations

from app.authoring.report import NOUN
from app.authoring.study import Study
from app.said import say


def check_unused(study: Study) -> None:
    """Note personas, storylines, facts and deeds that nothing refers to."""
    file = study.file
    sections = (
        ("persona", "personas", file.personas, "SD302"),
        ("storyline", "storylines", file.storylines, "SD303"),
        ("fact", "facts", file.facts, "SD304"),
        ("deed", "deeds", file.deeds, "SD305"),
    )
    misspelt = {problem.code for problem in study.report.problems}
    for what, section, names, unknown in sections:
        if unknown in misspelt:
            continue  # whoever is not used may well be the one that was meant
        for name in names:
            if (what, name) not in study.names.used:
                study.report.add("SD316", (section, name), say("The {what} `{name}` is never used.", what=say(what, NOUN), name=name), key=True)
