"""Bundles as they should be, and as nobody should make them."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from app.authoring.bundle.gather import gather
from app.authoring.bundle.manifest import PLAIN, Manifest, manifest_of, written
from app.authoring.bundle.pack import PLAIN_FILE, TIME, UNIX, packed
from app.paths import Paths

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
FIFE = "fife"
PASSPHRASE = "four words make one"


def entry(name: str, **other: object) -> zipfile.ZipInfo:
    """A file in a zip as the program puts it there, but for what is said otherwise."""
    made = zipfile.ZipInfo("placeholder", TIME)
    made.filename = made.orig_filename = name
    made.create_system, made.external_attr = UNIX, PLAIN_FILE
    for key, value in other.items():
        setattr(made, key, value)
    return made


def zipped(*entries: tuple[zipfile.ZipInfo | str, bytes], comment: bytes = b"") -> bytes:
    """A zip of whatever is wanted."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for what, data in entries:
            archive.writestr(entry(what) if isinstance(what, str) else what, data)
        archive.comment = comment
    return target.getvalue()


def with_part(name: str, data: bytes = b"x", **other: object) -> bytes:
    """A good bundle with one more part, listed as it should be."""
    parts = dict(fife_parts()) | {name: data}
    manifest = manifest_of(PLAIN, parts, ids())
    rest = [(entry(each, **(other if each == name else {})), parts[each]) for each in sorted(parts)]
    return zipped(("bundle.json", written(manifest)), *rest)


def with_manifest(change: Mapping[str, object]) -> bytes:
    """A good bundle whose list of contents says something else, with a digest that fits."""
    told = json.loads(written(manifest_of(PLAIN, fife_parts(), ids()))) | dict(change)
    del told["digest"]
    number = hashlib.sha256(_canonical(told)).hexdigest()
    return zipped(("bundle.json", _canonical(told | {"digest": number})), *sorted(fife_parts().items()))


@cache
def fife_bundle() -> bytes:
    """A small scenario, packed."""
    return packed(fife_manifest(), fife_parts())


def fife_manifest() -> Manifest:
    """What it says of itself."""
    return manifest_of(PLAIN, fife_parts(), ids())


@cache
def fife_parts() -> Mapping[str, bytes]:
    """Its parts."""
    shipped = dict(gather(SCENARIOS / "blank.yaml").parts)
    return {f"{FIFE}.yaml": fife_text().encode(), **{name: data for name, data in shipped.items() if name != "blank.yaml"}}


def fife_text(use: str = "practice", title: str = "A small drill") -> str:
    """The blank scenario under another name."""
    lines = (SCENARIOS / "blank.yaml").read_text(encoding="utf-8").splitlines()
    said = {"id:": f"id: {FIFE}", "title:": f"title: {title}", "use:": f"use: {use}"}
    return "\n".join(said.get(line.split(" ")[0], line) for line in lines) + "\n"


def ids() -> dict[str, str]:
    """What the manifest of the small scenario tells."""
    return dict(gather(SCENARIOS / "blank.yaml").ids) | {"scenario": FIFE}


def scenario_in(folder: Path, **other: str) -> Path:
    """The small scenario as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{FIFE}.yaml"
    file.write_text(fife_text(**other), encoding="utf-8")
    return file


def saved(folder: Path, data: bytes) -> Path:
    """A bundle as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "some.stormdrill"
    file.write_bytes(data)
    return file


def tree(folder: Path) -> dict[str, bytes]:
    """Every file under a folder with its content, and every folder."""
    return {str(file.relative_to(folder)): file.read_bytes() if file.is_file() else b"" for file in sorted(folder.rglob("*"))}


def home(folder: Path) -> Paths:
    """A home that is not there yet."""
    return Paths.under(folder / "home")


def png(width: int = 2, height: int = 2) -> bytes:
    """A picture."""
    head = struct.pack(">2L5B", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0\0\0" * 2)
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data)) for kind, data in chunks
    )


def jpg(width: int = 2, height: int = 2) -> bytes:
    """The frame of a picture; nobody paints it here."""
    start = b"\xff\xd8\xff\xe0\x00\x04ab"
    frame = b"\xff\xc0" + struct.pack(">HB2HB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return start + frame + b"\xff\xda\x00\x02\x00\xff\xd9"


def svg(inside: str = '<rect width="2" height="2"/>', head: str = "", attributes: str = "") -> bytes:
    """A drawing."""
    return f'{head}<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")
