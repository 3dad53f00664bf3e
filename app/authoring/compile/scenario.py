"""A scenario file, its chart and its policy to one frozen scenario."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.authoring.compile.injects import InjectCompiler
from app.authoring.compile.lines import lines_of
from app.authoring.compile.names import NOWHERE, Names
from app.authoring.compile.openers import openers
from app.authoring.schema.injects import Scripted
from app.authoring.schema.scenario import ScenarioFile
from app.engine.codec import scenario_digest
from app.engine.policy import Policy
from app.engine.scenario import Deed, Fact, Inject, LevelRule, Persona, Piece, Scenario, Storyline
from app.org.tables import ChartTables
from app.units import HUNDREDTHS

DEFAULT_LEVELS = (LevelRule(250, 30_000), LevelRule(500, 45_000), LevelRule(750, 60_000))
NO_CHART = ChartTables("", "", "", (), (), (), (), (), "")
NO_POLICY = Policy("", "", "", 0, (), (), (), (), (), (), "", "")
DIMENSIONS = ("triage", "response", "timeliness", "escalation", "containment", "order")


CompileOne = Callable[[InjectCompiler, Scripted, int], Inject]


def compile_scenario(
    file: ScenarioFile, names: Names, compile_one: CompileOne = InjectCompiler.compile
) -> Scenario:
    """The frozen scenario without baselines. With problems noted it is good for further checks only.

    Args:
        file: the typed scenario.
        names: its names, with chart, policy and the report that takes the problems.
        compile_one: compiles an entry of the feed, or has it from before.
    """
    seat = names.role(file.seat, ("seat",), "SD806")
    compiler = InjectCompiler(names, [persona.reach for persona in file.personas.values()], seat)
    injects = [compile_one(compiler, inject, index) for index, inject in enumerate(file.feed)]
    for index, found in openers(injects).items():
        injects[index] = replace(injects[index], contingency=True, openers=found)
    made = Scenario(
        **_head(file),
        seat=seat,
        chart=names.chart or NO_CHART,
        policy=names.policy or NO_POLICY,
        personas=tuple(
            Persona(name, entry.name, entry.handle, entry.kind, entry.reach) for name, entry in file.personas.items()
        ),
        storylines=tuple(
            Storyline(
                name, entry.title, entry.heat, entry.rise, abs(entry.rise) if entry.fall is None else entry.fall,
                entry.grace, entry.weight, entry.organised, entry.language,
            )
            for name, entry in file.storylines.items()
        ),
        facts=_facts(file, names, injects),
        deeds=tuple(
            Deed(
                name, entry.title, tuple(sorted(set(entry.functions))), entry.authority, entry.takes,
                entry.refused.strip(),
            )
            for name, entry in file.deeds.items()
        ),
        injects=tuple(injects),
        queue=_queue(file, names),
        digest="",
    )  # fmt: skip
    return made


def sealed(scenario: Scenario, file: ScenarioFile) -> Scenario:
    """The same scenario with its digest and the lines that may be translated."""
    return replace(scenario, digest=scenario_digest(scenario), lines=lines_of(file))


def _head(file: ScenarioFile) -> dict[str, object]:
    levels = tuple(LevelRule(level.pressure, level.dwell) for level in file.levels)
    return {
        "id": file.id,
        "title": file.title,
        "case": file.case,
        "use": file.use,
        "difficulty": file.difficulty,
        "step": file.step or "",
        "themes": tuple(sorted(set(file.themes))),
        "minutes": file.minutes,
        "company": file.company.name,
        "sector": file.company.sector,
        "brief": file.company.brief,
        "log": tuple(file.log),
        "content": tuple(file.content),
        "objectives": tuple(file.objectives),
        "start_story_ms": file.story.starts,
        "pace": file.story.pace,
        "pass_hundredths": file.pass_points * HUNDREDTHS,
        "weights": tuple(getattr(file.rubric, name) for name in DIMENSIONS),
        "levels": levels if len(levels) == 3 else DEFAULT_LEVELS,
    }


def _facts(file: ScenarioFile, names: Names, injects: list[Inject]) -> tuple[Fact, ...]:
    made: list[Fact] = []
    for index, (name, entry) in enumerate(file.facts.items()):
        times = [
            inject.at_ms for inject in injects if inject.fact == index and inject.when is None and inject.at_ms >= 0
        ]
        source = entry.source
        made.append(
            Fact(
                id=name,
                title=entry.title,
                text=entry.text,
                at_ms=min(times, default=NOWHERE),
                functions=tuple(sorted(set(source.functions))) if source else (),
                authority=source.authority if source else 0,
                revises=names.fact(entry.revises, ("facts", name, "revises")) if entry.revises else NOWHERE,
            )
        )
    return tuple(made)


def _queue(file: ScenarioFile, names: Names) -> tuple[Piece, ...]:
    return tuple(
        Piece(
            id=piece.id,
            at_ms=piece.at,
            channel=piece.channel,
            kind=piece.kind,
            text=piece.text,
            key=piece.key,
            storyline=names.storyline(piece.storyline, ("queue", index, "storyline")),
            raise_points=piece.raise_points,
            why=piece.why.strip(),
        )
        for index, piece in enumerate(file.queue)
    )
