"""What passes a scenario: the judges' cut where there is one that holds, else the author's own figure."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from app.certification.angoff import (
    USUAL_JUDGES, Cut, Judge, faults, out_of_bounds, panel_cut, shortcomings,
)
from app.certification.exam_lines import ExamLine, exam_lines
from app.clock import wall_text
from app.engine.scenario import RULES_VERSION, Scenario
from app.errors import ExportError, InputError
from app.exports.atomic import write_text
from app.paths import Paths, make_folder
from app.rehearsal.players import CHEATS
from app.said import joined_said, say
from app.services.cut_sheets import Measured, Sheet, name_problems, read_sheet, sheet_text
from app.units import HUNDREDTHS

PROVISIONAL, SET, STALE = "provisional", "set", "stale"
_FOLDER, _ENDING = "pass-marks", ".cut.json"


@dataclass(frozen=True, slots=True)
class PassMark:
    """What passes now, and how far it can be defended."""

    status: str
    """set: by judges; stale: they judged another edition; provisional: the author's figure."""
    pass_hundredths: int
    cut: Cut | None
    """The judges' cut, stale ones too."""
    sheet: Sheet | None
    reasons: tuple[str, ...]
    """Sentences: why it is not set, or what there is to know although it is."""


_newest: list[tuple[Scenario, tuple[ExamLine, ...]]] = []


def lines_of(scenario: Scenario) -> tuple[ExamLine, ...]:
    """The lines to judge; those of the scenario that was asked for last are kept, for judges ask after every number."""
    for known, lines in _newest:
        if known is scenario:
            return lines
    found = exam_lines(scenario)
    _newest[:] = [(scenario, found)]
    return found


def sheet_file(paths: Paths, file: Path) -> Path:
    """Where a scenario's sheet is written: beside it, or under home for a shipped one."""
    name = file.stem + _ENDING
    return paths.home / _FOLDER / name if _is_shipped(paths, file) else file.with_name(name)


def pass_mark(paths: Paths, scenario: Scenario, file: Path) -> PassMark:
    """What passes this scenario. A sheet that cannot be believed counts as none, and it is said.

    Args:
        paths: the home.
        scenario: compiled, with baselines.
        file: where it was read from.
    """
    try:
        sheet = read(paths, scenario, file)
    except InputError as trouble:
        return _provisional(scenario, None, (joined_said((trouble.message, trouble.remedy)),))
    if sheet is None:
        return _provisional(scenario, None, (say("No judges have set a pass mark: the author's figure stands."),))
    if _is_stale(sheet, scenario):
        changed = say("The scenario has changed since judges set its pass mark on {date}; they have to judge again.",
                      date=sheet.date)  # fmt: skip
        return PassMark(STALE, scenario.pass_hundredths, sheet.cut, sheet, (changed,))
    missing = shortcomings(lines_of(scenario), sheet.judges)
    if missing or sheet.cut is None:
        return _provisional(scenario, sheet, tuple(missing))
    return PassMark(SET, sheet.cut.cut, sheet.cut, sheet, tuple(_to_know(sheet.cut)))


def read(paths: Paths, scenario: Scenario, file: Path) -> Sheet | None:
    """The sheet of a scenario as it stands, a stale one too; None if there is none.

    Raises: InputError if it cannot be read, is another scenario's, or says what cannot be.
    """
    places = [place for place in dict.fromkeys((sheet_file(paths, file), file.with_name(file.stem + _ENDING)))
              if place.exists() or place.is_symlink()]  # fmt: skip
    if not places:
        return None
    sheet = read_sheet(places[0])
    if sheet.scenario != scenario.id:
        raise InputError(say("{file} is the sheet of another scenario, {scenario!r}.",
                             file=places[0], scenario=sheet.scenario[:60]),
                         say("Put each sheet beside its own scenario."))  # fmt: skip
    if not _is_stale(sheet, scenario) and sheet.cut != _cut(scenario, sheet.judges, places[0]):
        raise InputError(say("The cut in {file} is not the one that its judges' points come to.", file=places[0]),
                         say("Somebody changed one of them by hand: let the judges save it again."))  # fmt: skip
    return sheet


def save(
    paths: Paths, scenario: Scenario, file: Path, judges: Sequence[Judge], wall_ms: int, measured: Measured | None = None
) -> PassMark:
    """Keep what the judges have said so far, and the cut that it comes to.

    Args:
        judges: all of them; names as they gave them. A round may still have lines missing.
        wall_ms: now.
        measured: the standard error of measurement, where enough people have sat this edition.

    Raises: InputError if a name or a rating cannot be; StorageError or ExportError if it cannot be written.
    """
    if problems := name_problems(judges):
        raise InputError(joined_said(problems))
    target = sheet_file(paths, file)
    cut = _cut(scenario, judges, target)
    day = wall_text(wall_ms)[:10]
    sheet = Sheet(scenario.id, scenario.digest, RULES_VERSION, day, tuple(judges), cut, measured)
    _write(paths, file, sheet)
    return pass_mark(paths, scenario, file)


def remeasure(paths: Paths, scenario: Scenario, file: Path, measured: Measured) -> None:
    """Write down the standard error of measurement beside a cut; what was judged and when stays as it was.

    Raises: InputError if there is no sheet of this edition; StorageError or ExportError if it cannot be written.
    """
    sheet = read(paths, scenario, file)
    if sheet is None or _is_stale(sheet, scenario):
        raise InputError(say("There is no sheet of this edition to write an error of measurement on."))
    _write(paths, file, replace(sheet, measured=measured))


def set_aside(paths: Paths, file: Path, day: str) -> Path | None:
    """Put a sheet away under a dated name beside its place, whatever is in it; it is never lost.

    Args:
        day: ISO 8601, of when it was judged.
    Returns: where it is now; None if there was none to put away.
    Raises: ExportError if it cannot be renamed.
    """
    place = sheet_file(paths, file)
    if not os.path.lexists(place):
        return None
    base = file.stem + _ENDING.removesuffix(".json")
    names = (f"{base}.{day}{f'-{number}' if number > 1 else ''}.json" for number in count(1))
    free = next(path for name in names if not os.path.lexists(path := place.with_name(name)))
    try:
        place.rename(free)
    except OSError as error:
        raise ExportError(say("{file} cannot be put aside: {why}.", file=place, why=error.strerror or error),
                          say("Check the permissions of its folder; nothing was changed.")) from error  # fmt: skip
    return free


def bounds(cut: int, results: Iterable[dict]) -> list[str]:
    """Why a cut cannot stand beside what robots came to, one sentence each; empty: it can.

    Args:
        cut: hundredths of a point.
        results: of a rehearsal of this scenario; players that did not play bound nothing.
    """
    found = list(results)
    cheats = {entry["player"]: round(entry["max"] * HUNDREDTHS) for entry in found
              if entry["player"] in (*CHEATS, "idle", "random")}  # fmt: skip
    right = [round(entry["min"] * HUNDREDTHS) for entry in found if entry["player"] == "playbook"]
    return out_of_bounds(cut, cheats, min(right, default=100 * HUNDREDTHS))


def _write(paths: Paths, file: Path, sheet: Sheet) -> None:
    target = sheet_file(paths, file)
    if _is_shipped(paths, file):
        make_folder(target.parent)
    write_text(target, sheet_text(sheet))


def _cut(scenario: Scenario, judges: Sequence[Judge], where: Path) -> Cut | None:
    lines = lines_of(scenario)
    for judge in judges:
        for ratings in judge.rounds:
            if wrong := faults(lines, ratings):
                raise InputError(say("What {name} said in {file} cannot be: {why}",
                                     name=judge.name, file=where.name, why=wrong[0]))  # fmt: skip
    return panel_cut(lines, judges)


def _is_stale(sheet: Sheet, scenario: Scenario) -> bool:
    return (sheet.digest, sheet.rules) != (scenario.digest, RULES_VERSION)


def _is_shipped(paths: Paths, file: Path) -> bool:
    return file.resolve().is_relative_to(paths.scenarios.resolve())


def _provisional(scenario: Scenario, sheet: Sheet | None, reasons: tuple[str, ...]) -> PassMark:
    return PassMark(PROVISIONAL, scenario.pass_hundredths, sheet.cut if sheet else None, sheet, reasons)


def _to_know(cut: Cut) -> list[str]:
    if len(cut.judges) >= USUAL_JUDGES:
        return []
    return [say("Set by {judges} judges; {usual} are usual, and its error is that much larger.",
                judges=len(cut.judges), usual=USUAL_JUDGES)]  # fmt: skip
