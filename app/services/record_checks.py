"""Whether a record or a hand-over is what was written, for `verify`: nothing is taken in, nothing is saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.engine.codec import from_json, scenario_digest, to_json
from app.engine.record import Record, read_record
from app.errors import InputError, NotRecomputableError, RecordError, StorageError
from app.paths import Paths
from app.said import joined_said, say
from app.services.collecting.parcels import Parcel, open_hand_over
from app.services.collecting.unzipping import unzipped
from app.services.editions import finder
from app.services.enrolment import fingerprint
from app.services.hand_over_form import MANIFEST
from app.services.replaying import open_record, recompute

VALID, ALTERED, UNKNOWN, ELSEWHERE = "valid", "altered", "unknown issuer", "cannot be recomputed here"


@dataclass(frozen=True, slots=True)
class RecordAnswer:
    """What `verify` says of a record or a hand-over."""

    status: str
    """valid, altered, unknown issuer, or cannot be recomputed here."""
    kind: str
    """record or hand-over."""
    sentences: tuple[str, ...]
    """What was found, and what to do."""
    installation: str = ""
    """Fingerprint of the installation that signed it."""
    records: int = 1

    @property
    def valid(self) -> bool:
        """Whether everything holds and the installation is enrolled here."""
        return self.status == VALID


def is_hand_over(path: Path) -> bool:
    """Whether a file is a zip with a hand-over in it."""
    try:
        with open(path, "rb") as stream:
            if stream.read(4) != b"PK\x03\x04":
                return False
        with unzipped(path) as archive:
            return MANIFEST in archive.names
    except (OSError, ValueError, InputError):
        return False


def check_record(paths: Paths, path: Path) -> RecordAnswer:
    """Whether a record is as it was signed, by an installation that is enrolled here, and scores what it says.

    Raises: InputError if there is no such file or it is no record.
    """
    try:
        record = open_record(path)
    except RecordError as trouble:
        return RecordAnswer(ALTERED, "record", (trouble.message,))
    status, sentences = _checked(paths, record, path.parent)
    return _answered(paths, "record", status, sentences, record.header.installation, 1)


def check_bundle(paths: Paths, path: Path) -> RecordAnswer:
    """Whether a hand-over is as its installation signed it, and every record in it holds.

    Raises: InputError if there is no such file or it is no hand-over.
    """
    if not is_hand_over(path):
        raise InputError(say("{file} is not what a laptop hands over.", file=path))
    try:
        with unzipped(path) as archive:
            signed, parcel = open_hand_over(archive, path.name)
    except RecordError as trouble:
        return RecordAnswer(ALTERED, "hand-over", (trouble.message,))
    found: dict[str, list[str]] = {}
    with TemporaryDirectory() as folder:
        _lay_out(parcel, Path(folder))
        for offered in parcel.records:
            status, sentences = _one(paths, offered.content, signed.installation, Path(folder))
            found.setdefault(status, []).extend(joined_said((offered.source, each), ": ") for each in sentences)
    worst = next((status for status in (ALTERED, ELSEWHERE) if status in found), VALID)
    return _answered(paths, "hand-over", worst, found.get(worst, []), signed.installation, len(parcel.records))


def _one(paths: Paths, content: bytes, installation: str, beside: Path) -> tuple[str, list[str]]:
    try:
        record = read_record(content.decode("ascii"))
    except (UnicodeDecodeError, InputError, RecordError) as trouble:
        return ALTERED, [str(trouble)]
    if record.header.installation != installation:
        return ALTERED, [say("The record is of another installation than the one that handed it over.")]
    return _checked(paths, record, beside)


def _checked(paths: Paths, record: Record, beside: Path) -> tuple[str, list[str]]:
    try:
        problems = recompute(record, finder(paths, beside)).problems
    except NotRecomputableError as trouble:
        return ELSEWHERE, [trouble.message]
    except RecordError as trouble:
        return ALTERED, [trouble.message]
    if record.footer is not None and record.footer.status == "void":
        problems = [problem for problem in problems if "voided" not in problem]
    return (ALTERED, list(problems)) if problems else (VALID, [])


def _answered(
    paths: Paths, kind: str, status: str, sentences: Iterable[str], installation: str, records: int
) -> RecordAnswer:
    told = list(sentences)
    if status == VALID:
        told.append(say("Chain, signature, digest and ledger hold: nothing was changed after signing."))
        name, believed = _known(paths, installation)
        if not believed:
            status = UNKNOWN
            told.append(say("It is signed by an installation that is not enrolled here, {fingerprint}.",
                            fingerprint=fingerprint(installation)))  # fmt: skip
        else:
            told.append(say("It is signed by {name}.", name=name))
    return RecordAnswer(status, kind, tuple(told), fingerprint(installation), records)


def _known(paths: Paths, installation: str) -> tuple[str, bool]:
    """Name of an enrolled installation, and whether it is believed; nothing is created by asking."""
    from app.storage.database import Database
    from app.storage.enrolled import Enrolled
    from app.storage.installation import KEY_FILE, Installation

    if (paths.keys / KEY_FILE).is_file() and Installation(paths.keys).id == installation:
        return say("this machine"), True
    if not paths.database.is_file():
        return "", False
    try:
        with Database(paths.database) as database:
            found = Enrolled(database).get(installation)
    except StorageError:
        return "", False
    return (found.name, found.believed) if found is not None else ("", False)


def _lay_out(parcel: Parcel, folder: Path) -> None:
    """Editions that came along, each under its own true digest, where the finder looks."""
    for data in parcel.editions.values():
        try:
            scenario = from_json(data.decode("ascii"))
        except (ValueError, InputError):
            continue
        (folder / f"{scenario_digest(scenario)}.json").write_text(to_json(scenario), encoding="ascii")
