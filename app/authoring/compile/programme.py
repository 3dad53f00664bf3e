"""A programme file to the programme that the rules of certification read."""

from __future__ import annotations

from dataclasses import replace

from app.authoring.schema.programme import LevelText, MixText, ProgrammeFile
from app.certification.programme import CAUSES, FORMATIONS, THEME, Level, Need, Programme
from app.engine.codec import digest_of
from app.units import HUNDREDTHS


def compile_programme(file: ProgrammeFile) -> Programme:
    """The frozen programme with its digest."""
    levels = tuple(_level(level_id, entry) for level_id, entry in file.levels.items())
    made = Programme(file.id, file.title, file.company, levels)
    return replace(made, digest=digest_of(made))


def needs_of(mix: MixText) -> tuple[Need, ...]:
    """What a mix asks for, one need each, in a fixed order."""
    named = [Need(CAUSES, mix.causes)] if mix.causes else []
    named += [Need(FORMATIONS, mix.formations)] if mix.formations else []
    return (*named, *(Need(THEME, count, theme) for theme, count in sorted(mix.themes.items())))


def _level(level_id: str, entry: LevelText) -> Level:
    return Level(
        id=level_id,
        title=entry.title,
        drills=entry.exam.drills,
        difficulty=entry.exam.difficulty,
        mix=needs_of(entry.exam.mix),
        renewal_mix=needs_of(entry.renewal.mix),
        sittings=entry.exam.sittings,
        mean=entry.passes.mean * HUNDREDTHS,
        floor=entry.passes.floor * HUNDREDTHS,
        critical=entry.passes.critical,
        serious=entry.passes.serious,
        supervised=entry.supervised,
        judges=entry.judges,
        requires=entry.requires.level if entry.requires else "",
        requires_days=entry.requires.days if entry.requires else 0,
        attempts=entry.attempts.sets,
        attempts_months=entry.attempts.months,
        wait_days=entry.attempts.wait_days,
        valid_months=entry.valid_months,
        renewal_window_days=entry.renewal.window_days,
        renewal_basis=entry.renewal.counts_from,
        fixed_date=entry.renewal.day or "",
        renewal_drills=entry.renewal.drills,
    )
