"""The file in which judges' words about a scenario are kept, and the distrust with which it is read.

JSON, one object: format, scenario, digest, rules, date, judges (name, sat_first, rounds of line id ->
points), cut and, once real first attempts tell it, measured. Whole numbers and text only; whatever else
is found, the sheet is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path

from app.certification.angoff import PERMILLE, ROUNDS, Cut, Judge
from app.certification.exam_lines import WHOLE
from app.errors import InputError
from app.said import say

FORMAT = 1
LARGEST_BYTES = 4_000_000
MOST_JUDGES = 50
MOST_LINES = 20_000
LONGEST_NAME = 200
LONGEST_ID = 400
MOST_POINTS = 1_000

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_KEYS = {"format", "scenario", "digest", "rules", "date", "judges", "cut"}
_LATER = "measured"
"""What a sheet may lack: nobody has sat the drill when judges begin."""
_REMEDY = say("Put back the sheet as the program wrote it, or take it away and let the judges judge again.")


@dataclass(frozen=True, slots=True)
class Measured:
    """The standard error of measurement, as real first attempts at the edition that was judged have it."""

    error: int
    """Hundredths of a point on the whole score."""
    attempts: int
    alpha: int
    """The reliability behind it, per mille; 0 where the parts go against one another."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Who judged which edition of a scenario when, what they said, and the cut it came to."""

    scenario: str
    digest: str
    """Of the scenario as it was judged."""
    rules: int
    """Version of the rules under which its lines were made."""
    date: str
    """Day of the last change, ISO 8601, UTC."""
    judges: tuple[Judge, ...]
    cut: Cut | None
    """None: it has not come to one yet."""
    measured: Measured | None = None
    """None: too few people have sat this edition for it to be known."""


def sheet_text(sheet: Sheet) -> str:
    """The sheet as it is kept; the same sheet gives the same text."""
    values = {
        "format": FORMAT, "scenario": sheet.scenario, "digest": sheet.digest, "rules": sheet.rules, "date": sheet.date,
        "judges": [{"name": judge.name, "sat_first": judge.sat_first, "rounds": [dict(each) for each in judge.rounds]}
                   for judge in sheet.judges],
        "cut": None if sheet.cut is None else asdict(sheet.cut),
        _LATER: None if sheet.measured is None else asdict(sheet.measured),
    }  # fmt: skip
    return json.dumps(values, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def read_sheet(file: Path) -> Sheet:
    """A sheet that anybody may have written.

    Raises: InputError if it cannot be read or is not what the program writes.
    """
    try:
        if not file.is_file():
            raise InputError(say("{file} is no file.", file=file), _REMEDY)
        with file.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise InputError(say("{file} cannot be read: {why}.", file=file, why=error.strerror)) from error
    if len(content) > LARGEST_BYTES:
        raise InputError(say("{file} is larger than any sheet of judges can be.", file=file), _REMEDY)
    try:
        values = json.loads(content.decode("utf-8"), object_pairs_hook=_object,
                            parse_float=_no_number, parse_constant=_no_number)  # fmt: skip
        return _sheet(values)
    except (ValueError, RecursionError) as error:
        why = "it is nested too deeply" if isinstance(error, RecursionError) else _in_short(error)
        raise InputError(say("{file} is no sheet of judges: {why}.", file=file, why=why), _REMEDY) from error


def name_problems(judges: Iterable[Judge]) -> list[str]:
    """What is wrong with the judges' names, one sentence each."""
    found, seen = [], set()
    for judge in judges:
        if not _is_name(judge.name):
            found.append(say("{name!r} is no name: 1 to {most} printable characters.",
                             name=judge.name[:40], most=LONGEST_NAME))  # fmt: skip
        if judge.name in seen:
            found.append(say("Two judges are called {name!r}; tell them apart.", name=judge.name))
        seen.add(judge.name)
    if len(seen) > MOST_JUDGES:
        found.append(say("There can be {most} judges at most.", most=MOST_JUDGES))
    return found


def _sheet(values: object) -> Sheet:
    _demand(isinstance(values, dict) and _KEYS <= set(values) <= {*_KEYS, _LATER}, "its entries are not those of a sheet")
    version = _whole(values["format"], 1, 10**9, "format")
    _demand(version == FORMAT, f"its format is {version}, and this version of the program reads {FORMAT}")
    for key in ("scenario", "digest", "date"):
        _demand(isinstance(values[key], str), f"{key!r} is no text")
    _demand(0 < len(values["scenario"]) <= LONGEST_ID, "it names no scenario")
    _demand(bool(_DIGEST.fullmatch(values["digest"])), "its digest is none")
    _demand(bool(_DAY.fullmatch(values["date"])), "its date is none")
    date.fromisoformat(values["date"])
    _demand(isinstance(values["judges"], list) and len(values["judges"]) <= MOST_JUDGES, "its judges are no list")
    judges = tuple(_judge(entry) for entry in values["judges"])
    problems = name_problems(judges)
    _demand(not problems, problems[0].rstrip(".") if problems else "")
    return Sheet(values["scenario"], values["digest"], _whole(values["rules"], 1, 10**6, "rules"), values["date"],
                 judges, None if values["cut"] is None else _cut(values["cut"]),
                 None if values.get(_LATER) is None else _measured(values[_LATER]))  # fmt: skip


def _judge(entry: object) -> Judge:
    _demand(isinstance(entry, dict) and set(entry) == {"name", "sat_first", "rounds"}, "a judge is not one")
    name, sat_first, rounds = entry["name"], entry["sat_first"], entry["rounds"]
    _demand(isinstance(name, str), "a judge has no name")
    _demand(isinstance(sat_first, bool), f"it does not say whether {name[:40]!r} sat the drill first")
    _demand(isinstance(rounds, list) and len(rounds) <= ROUNDS, f"{name[:40]!r} has more than {ROUNDS} rounds")
    return Judge(name, sat_first, tuple(_ratings(each) for each in rounds))


def _ratings(values: object) -> dict[str, int]:
    _demand(isinstance(values, dict) and len(values) <= MOST_LINES, "a round is not one")
    _demand(all(len(name) <= LONGEST_ID for name in values), "a line's name is too long")
    return {name: _whole(points, 0, MOST_POINTS, "points") for name, points in values.items()}


def _cut(values: object) -> Cut:
    names = {field.name for field in fields(Cut)}
    _demand(isinstance(values, dict) and set(values) == names, "its cut is not one")
    _demand(isinstance(values["judges"], list) and len(values["judges"]) <= MOST_JUDGES, "its cut is not one")
    kept = {name: _whole(value, 0, WHOLE, name) for name, value in values.items()
            if name != "judges" and not (value is None and name in ("error", "spread", "spread_before"))}  # fmt: skip
    each = tuple(_whole(value, 0, WHOLE, "cut") for value in values["judges"])
    return Cut(**{"error": None, "spread": None, "spread_before": None, **kept, "judges": each})


def _measured(values: object) -> Measured:
    names = {field.name for field in fields(Measured)}
    _demand(isinstance(values, dict) and set(values) == names, "its error of measurement is none")
    return Measured(_whole(values["error"], 0, WHOLE, "error"), _whole(values["attempts"], 1, 10**9, "attempts"),
                    _whole(values["alpha"], 0, PERMILLE, "alpha"))  # fmt: skip


def _whole(value: object, least: int, most: int, what: str) -> int:
    # A bool is an int to Python, and neither points nor a version to anybody.
    _demand(type(value) is int and least <= value <= most, f"{what!r} is no whole number from {least} to {most}")
    return value


def _is_name(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and name.isprintable() and bool(name.strip())


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    _demand(len(values) == len(pairs), "it says something twice")
    return values


def _no_number(text: str) -> None:
    raise ValueError(f"{text[:20]} is no whole number")


def _demand(holds: bool, why: str) -> None:
    if not holds:
        raise ValueError(why)


def _in_short(error: ValueError) -> str:
    if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)):
        return "it is not JSON in UTF-8"
    return str(error)[:200].rstrip(".")
