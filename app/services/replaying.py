"""Folds a record again and says what it comes to and whether it holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.engine.drill import Drill
from app.engine.record import LARGEST_RECORD_BYTES, Record, read_record, text_digest, verify_chain
from app.engine.replay import fold_record
from app.engine.scoring import Ledger, ledger_json, score
from app.errors import InputError, NotRecomputableError, RecordError
from app.paths import Paths
from app.services.editions import Find, finder
from app.units import HUNDREDTHS


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

    A record so damaged that it comes to nothing has neither score nor ledger, and says why.

    Raises: InputError if there is no such file or it is no record; NotRecomputableError if the
        record holds but its scenario or rules are not here.
    """
    try:
        return recompute(open_record(file), finder(paths, file.parent)).values()
    except NotRecomputableError:
        raise
    except RecordError as error:
        nothing = {"score": None, "passed": False, "ledger": None, "digest": ""}
        return {**nothing, "valid": False, "problems": [error.message]}


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
        commands is impossible, or it was changed so that it can no longer be folded.
    """
    changed = (*verify_chain(record), *signature_problems(record))
    try:
        drill = _folded(record, find)
    except RecordError as error:
        if changed:  # then that is the reason, whatever the folding stumbled over
            raise RecordError(changed[0]) from error
        raise
    ledger = score(drill)
    digest = drill.digest()
    return Replay(record, drill, ledger, digest, (*changed, *_end_problems(record, digest, ledger)))


def _folded(record: Record, find: Find) -> Drill:
    scenario = find(record.header)
    if scenario is None:
        raise NotRecomputableError(
            f"This record cannot be recomputed here: its scenario {record.header.scenario!r}, in the edition that was "
            "played, is not at hand.",
            "Put the scenario, or the bundle it came in, beside the record.",
        )
    return fold_record(scenario, record)


def _end_problems(record: Record, digest: str, ledger: Ledger) -> Iterator[str]:
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
