"""Folds a record again and says what it comes to and whether it holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.engine.codec import from_json, scenario_digest
from app.engine.drill import Drill
from app.engine.record import LARGEST_RECORD_BYTES, Header, Record, read_record, text_digest, verify_chain
from app.engine.replay import fold_record
from app.engine.scenario import Scenario
from app.engine.scoring import Ledger, ledger_json, score
from app.errors import InputError, NotRecomputableError, RecordError, StorageError
from app.paths import Paths
from app.units import HUNDREDTHS

_LARGEST_COMPILED_BYTES = 32_000_000
Find = Callable[[Header], Scenario | None]


@dataclass(frozen=True, slots=True)
class Replay:
    """What a record comes to. `problems` are sentences; empty: it is valid."""

    record: Record
    drill: Drill
    ledger: Ledger
    digest: str
    problems: tuple[str, ...]

    @property
    def valid(self) -> bool:
        """Whether chain, signature, digest and ledger all hold."""
        return not self.problems

    def values(self) -> dict:
        """As plain values, for JSON: score in points with at most two decimals."""
        return {
            "score": self.ledger.total / HUNDREDTHS,
            "passed": self.ledger.passed,
            "ledger": json.loads(ledger_json(self.ledger)),
            "digest": self.digest,
            "valid": self.valid,
            "problems": list(self.problems),
        }


def replay(paths: Paths, file: Path) -> dict:
    """Fold a record file again: score, passed, ledger, digest, valid, problems.

    Raises: InputError if there is no such file or it is no record; RecordError if it cannot be
        read or folded; NotRecomputableError if its scenario or rules are not here.
    """
    record = open_record(file)
    return recompute(record, finder(paths, file.parent)).values()


def open_record(file: Path) -> Record:
    """Read a record file that anybody may have written.

    Raises: InputError if there is no such file or it is no record; RecordError if it is damaged.
    """
    try:
        if file.stat().st_size > LARGEST_RECORD_BYTES:
            raise RecordError(f"{file} is larger than any record can be.")
        content = file.read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}.") from error
    try:
        return read_record(content.decode("ascii"))
    except UnicodeDecodeError as error:
        if content.startswith(b"{"):
            raise RecordError(f"{file} holds characters that no record has.") from error
        raise InputError(f"{file} is not a Stormdrill record.") from error


def recompute(record: Record, find: Find) -> Replay:
    """Fold a record again and compare with what it says of itself.

    Raises: NotRecomputableError if its scenario or rules are not here; RecordError if one of its
        commands is impossible.
    """
    scenario = find(record.header)
    if scenario is None:
        raise NotRecomputableError(
            f"This record cannot be recomputed here: its scenario {record.header.scenario!r}, in the edition that was "
            "played, is not at hand.",
            "Put the scenario, or the bundle it came in, beside the record.",
        )
    drill = fold_record(scenario, record)
    ledger = score(drill)
    digest = drill.digest()
    return Replay(record, drill, ledger, digest, tuple(_problems(record, digest, ledger)))


def _problems(record: Record, digest: str, ledger: Ledger) -> Iterator[str]:
    yield from verify_chain(record)
    yield from signature_problems(record)
    footer = record.footer
    if footer is None:
        yield "The record has no end: the run was not finished, or its end was cut off."
        return
    if footer.status == "void":
        yield "The run was voided: it counts as nothing."
        return
    if footer.digest != digest:
        yield "The drill that the record says it was is not the one its commands make."
    if footer.ledger_digest != text_digest(ledger_json(ledger)):
        yield "The ledger that the record says it had is not the one its commands make."


def signature_problems(record: Record) -> list[str]:
    """What does not hold about the signature; a robot's record has none, and that is right."""
    from app.storage.installation import holds, installation_id

    if record.footer is None:
        return []
    if record.header.actor == "player":
        return ["A robot's run is signed, which no installation does."] if record.signature else []
    if not record.key or not record.signature:
        return ["The record is not signed."]
    if installation_id(record.key) != record.header.installation:
        return ["The record is signed by another installation than the one that began it."]
    if not holds(record.key, record.signature, record.footer_hash):
        return ["The signature does not hold: something was changed after signing."]
    return []


def finder(paths: Paths, beside: Path | None = None) -> Find:
    """Where the scenario of a record may be found: the shelf, beside the record, the shipped ones.

    Whatever is found is taken only if it is, to the byte, the edition that the record names.
    """

    def find(header: Header) -> Scenario | None:
        for scenario in _candidates(paths, beside, header):
            if scenario is not None and scenario_digest(scenario) == header.scenario_digest == scenario.digest:
                return _with_own_baselines(scenario)
        return None

    return find


def _candidates(paths: Paths, beside: Path | None, header: Header) -> Iterator[Scenario | None]:
    yield _from_shelf(paths, header.scenario_digest)
    folders = [] if beside is None else [beside, beside / "scenarios"]
    for folder in folders:
        yield _compiled(folder / f"{header.scenario_digest}.json")
    yield _compiled(paths.cache / "compiled" / f"{header.scenario_digest}.json")
    name = header.scenario
    if not name.replace("-", "").isalnum():  # it becomes part of a path
        return
    for folder in [*folders, paths.scenarios]:
        file = folder / f"{name}.yaml"
        if file.is_file():
            yield _authored(file)


def _from_shelf(paths: Paths, digest: str) -> Scenario | None:
    if not paths.database.is_file():
        return None
    from app.storage.database import Database
    from app.storage.shelf import Shelf

    try:
        with Database(paths.database) as database:
            return Shelf(database).get(digest)
    except StorageError:
        return None  # the scenario may still lie elsewhere


def _compiled(file: Path) -> Scenario | None:
    try:
        if file.stat().st_size > _LARGEST_COMPILED_BYTES:
            return None
        return from_json(file.read_text(encoding="ascii"))
    except (OSError, ValueError, InputError):
        return None


def _authored(file: Path) -> Scenario | None:
    from app.authoring import load

    return load(file).scenario


def _with_own_baselines(scenario: Scenario) -> Scenario:
    """The digest does not cover the baselines, so those of a stranger's file are never believed."""
    from app.engine.baselines import with_baselines

    return with_baselines(scenario)
