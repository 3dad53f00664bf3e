"""Carries a scenario into another language: its string table out, and in again after a look at what would change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import InputError, RefusedError, UsageError
from app.paths import Paths
from app.said import say
from app.services.translation_standing import Standing, folders_of, standing_of
from app.services.translations import FOLDER, SOURCE, said_by, table_at, table_name

if TYPE_CHECKING:
    from app.authoring.problems import Problem
    from app.authoring.translation.difference import Difference
    from app.authoring.translation.table import Table
    from app.engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Written:
    """A string table that was written out."""

    file: Path
    language: str
    lines: int
    translated: int
    fuzzy: int
    missing: int
    gone: int
    """Translations of lines that are no longer there."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A string table that would be taken in, and was not yet."""

    scenario: str
    language: str
    target: Path
    before: bytes | None
    """The table as it is kept now; None where there is none."""
    after: bytes
    difference: Difference
    standing: Standing
    """How far the language would be."""
    problems: tuple[Problem, ...]
    """What the words of the translation lead to, told at the places of the scenario."""


def kept_at(paths: Paths, scenario: Path, scenario_id: str, language: str) -> Path:
    """Where the translation of a scenario is kept: beside one's own, in the home for a shipped one.

    Raises: UsageError for a language that is none, or the one of the original.
    """
    _check_language(language)
    shipped = scenario.parent.resolve() == paths.scenarios.resolve()
    folder = paths.home / "scenarios" if shipped else scenario.parent
    return folder / FOLDER / table_name(scenario_id, language)


def table_out(paths: Paths, scenario: Scenario, file: Path, language: str, out: Path) -> Written:
    """Write the string table of a scenario, with everything that is translated already.

    Args:
        scenario: compiled, in English.
        file: where it lies.
        language: its letters.
        out: the PO file to write; replaced if it is there.
    Raises: UsageError for a language that is none; InputError if the table that is kept cannot be read; ExportError
        if the file cannot be written.
    """
    from app.authoring.translation.drawing import draw_up
    from app.authoring.translation.po_out import po_bytes
    from app.exports.atomic import write_bytes

    _check_language(language)
    table = draw_up(scenario, language, _kept(paths, scenario.id, file, language))
    write_bytes(out, po_bytes(table))
    spoken = said_by(scenario, table)
    return Written(out, language, spoken.lines, spoken.lines - spoken.left, len(spoken.fuzzy), len(spoken.missing),
                   len(table.gone))


def plan_take(paths: Paths, given: Path, scenario: Scenario, file: Path, text: str = "", reviewer: tuple[str, str] = ("", "")
              ) -> Plan:
    """Work out what taking a string table in would change; nothing is written.

    Args:
        given: the PO file.
        scenario: the scenario it should be of, compiled, in English.
        file: where that lies.
        text: the scenario's file as it is in an editor; empty: as it is on the disk.
        reviewer: (name, day) of whoever has reviewed it, in place of what its header says.
    Raises: InputError if the file is no string table, or one of another scenario.
    """
    from app.authoring.translation.difference import compare
    from app.authoring.translation.judging import judged
    from app.authoring.translation.po_in import read_file
    from app.authoring.translation.po_out import po_bytes
    from app.authoring.translation.table import Review

    table = read_file(given)
    if table.scenario != scenario.id:
        raise InputError(say("{name} is the string table of {other}, not of {scenario}.", name=given.name,
                             other=ascii(table.scenario), scenario=scenario.id),
                         say("Nothing was taken in."))
    if reviewer[0]:
        table = replace(table, review=Review(*reviewer))
    target = kept_at(paths, file, scenario.id, table.language)
    made, difference = compare(scenario, _usable(paths, scenario.id, file, table.language), table)
    words = said_by(scenario, made).scenario
    return Plan(
        scenario=scenario.id, language=table.language, target=target, before=_bytes(target), after=po_bytes(made),
        difference=difference, standing=standing_of(scenario, made, target),
        problems=judged(text or _text(file), file, words, table.language),
    )


def carry_out(plan: Plan) -> Path:
    """Write what was planned, whole or not at all; returns where.

    Raises: RefusedError if the table that is kept has changed since; ExportError or StorageError if it cannot be
        written.
    """
    if _bytes(plan.target) != plan.before:
        raise RefusedError(say("{name} has been changed since the difference was shown.", name=plan.target.name),
                           say("Look at it again; nothing was written."))
    from app.exports.atomic import write_bytes
    from app.paths import make_folder

    if plan.after != plan.before:
        make_folder(plan.target.parent)
        write_bytes(plan.target, plan.after)
    return plan.target


def scenario_named(given: Path) -> str:
    """The id of the scenario that a string table says it is of.

    Raises: InputError if the file is no string table.
    """
    from app.authoring.translation.po_in import read_file

    return read_file(given).scenario


def _check_language(language: str) -> None:
    from app.authoring.translation.table import LANGUAGE

    if not LANGUAGE.fullmatch(language):
        raise UsageError(say("{language} is no language by its letters.", language=ascii(language[:40])),
                         say("Write de, fr, pt-BR or the like."))
    if language == SOURCE:
        raise UsageError(say("Scenarios are written in English; there is nothing to translate into it."))


def _kept(paths: Paths, scenario_id: str, file: Path, language: str) -> Table | None:
    """The table that counts now; None where there is none."""
    from app.services.translations import places

    there = (path for path in places(folders_of(paths, file), scenario_id, language) if path.is_file())
    found = next(there, None)
    return table_at(found, scenario_id, language) if found else None


def _usable(paths: Paths, scenario_id: str, file: Path, language: str) -> Table | None:
    """The same, where one that cannot be read is none: what is taken in stands in its place."""
    try:
        return _kept(paths, scenario_id, file, language)
    except InputError:
        return None


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error


def _text(file: Path) -> str:
    from app.authoring.source import read_bytes, text_of

    return text_of(read_bytes(file), file.name)
