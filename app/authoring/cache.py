"""Compiled scenarios kept by the content of their files: JSON in a folder that may be emptied any time.

A file is named by the SHA-256 over everything that went into it and begins with the SHA-256 of the
rest, so one that is damaged, half-written or of another version is simply not there.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.authoring.places import cases_of, leads_outside, part_of, root_of
from app.authoring.problems import Problem
from app.authoring.source import SourceError, read_bytes
from app.engine.codec import from_json, to_json
from app.engine.scenario import RULES_VERSION, Scenario
from app.errors import InputError

COMPILER_VERSION = 4
"""To be raised whenever the same files compile to something else."""

_NAME = rb"""^%s:[ \t]*["']?([^\s"'#]+)["']?[ \t]*(?:#.*)?\r?$"""
_CHART = re.compile(_NAME % b"chart", re.MULTILINE)
_POLICY = re.compile(_NAME % b"policy", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Inputs:
    """The files that a compiled scenario comes from, and the digest over all of them."""

    files: tuple[Path, Path, Path]
    """Scenario, chart, policy."""
    digest: str


def inputs_of(path: Path, root: Path | None, house: Path | None = None) -> Inputs | None:
    """What a scenario is made of, found without parsing it; None where that is not plain to see.

    Args:
        path: the scenario file.
        root: the folder that its chart and policy are relative to; None: to be found.
        house: a policy in place of the one that it names; None: its own.
    """
    try:
        data = read_bytes(path)
        names = [match.group(1).decode() for match in (_CHART.search(data), _POLICY.search(data)) if match]
        if len(names) != 2 or any(map(leads_outside, names)):
            return None
        root = root or root_of(path, *names)
        files = (path, part_of(root, names[0]), house or part_of(root, names[1]))
        contents = [data, read_bytes(files[1]), read_bytes(files[2])]
        contents.append(read_bytes(part_of(root, names[1])) if house else b"")
        cases = cases_of(root)
        contents.append(read_bytes(cases) if os.path.isfile(cases) else b"")
    except (SourceError, ValueError):
        return None
    head = json.dumps([RULES_VERSION, COMPILER_VERSION, path.stem, *map(_digest, contents)])
    return Inputs(files, _digest(head.encode("utf-8")))


def fetch(folder: Path, inputs: Inputs) -> tuple[Scenario, tuple[Problem, ...]] | None:
    """The kept scenario with the warnings it had; None if it is not there or broken."""
    try:
        seal, _, body = (folder / _name(inputs)).read_bytes().partition(b"\n")
        if seal.decode("ascii") != _digest(body):
            return None
        problems, _, scenario = body.decode("ascii").partition("\n")
        found = tuple(_problem(entry, inputs) for entry in json.loads(problems))
        return from_json(scenario), found
    except (OSError, ValueError, TypeError, IndexError, InputError):
        return None


def keep(folder: Path, inputs: Inputs, scenario: Scenario, problems: tuple[Problem, ...]) -> bool:
    """Keep a compiled scenario; whether it could be written. A folder that cannot be written to is no trouble."""
    known = [str(file) for file in inputs.files]
    rows = [[known.index(entry.file), *entry[1:]] for entry in problems if entry.file in known]
    body = f"{json.dumps(rows)}\n{to_json(scenario)}".encode("ascii")
    target = folder / _name(inputs)
    beside = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(_digest(body).encode("ascii") + b"\n" + body)
        os.replace(beside, target)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        return False
    return True


def _problem(row: list, inputs: Inputs) -> Problem:
    which, line, column, *words = row
    return Problem(str(inputs.files[which]), line, column, *words)


def _name(inputs: Inputs) -> str:
    return f"scenario-{inputs.digest}.json"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
