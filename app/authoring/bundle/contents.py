"""Whether a part is what its ending says, and nothing that runs or reaches out."""

from __future__ import annotations

import json
import struct

from app.authoring.bundle.names import ending
from app.authoring.bundle.svg import why_not
from app.authoring.bundle.trouble import BundleError
from app.authoring.source import SourceError, text_of
from app.errors import InputError

WIDEST = 8_192
"""Pixels of a picture, each way: one that says more would fill the memory when it is painted."""
_PNG = b"\x89PNG\r\n\x1a\n"
_WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD9)}
_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _END = 0xDA, 0xD9


def check_content(name: str, data: bytes) -> None:
    """Refuse a part that is not what its name says.

    Raises: BundleError with the reason.
    """
    kind = ending(name)
    if kind in (".png", ".jpg"):
        size = _png_size(data) if kind == ".png" else _jpg_size(data)
        if size is None:
            raise BundleError(f"{name} in the bundle is no {kind[1:].upper()} picture.")
        if not all(0 < side <= WIDEST for side in size):
            raise BundleError(f"{name} in the bundle is {size[0]} by {size[1]} pixels; {WIDEST} each way is the most.")
        return
    try:
        text = text_of(data, name)
    except SourceError as trouble:
        raise BundleError(f"In the bundle: {trouble.message}") from trouble
    if kind == ".svg" and (why := why_not(data)):
        raise BundleError(f"{name} in the bundle {why}.", "Save it as a plain drawing: shapes and text alone.")
    if kind == ".json":
        _check_json(name, text)
    if kind == ".po":
        _check_table(name, data)


def _check_table(name: str, data: bytes) -> None:
    """A translation, of the scenario and into the language that its name says."""
    from app.authoring.translation.po_in import read_table  # few bundles carry one

    try:
        table = read_table(data, name)
    except InputError as trouble:
        raise BundleError(f"In the bundle: {trouble.message}", trouble.remedy) from trouble
    if f"translations/{table.scenario}.{table.language.lower()}.po" != name:
        raise BundleError(f"{name} in the bundle is the table of {table.scenario} in {table.language}.")


def _check_json(name: str, text: str) -> None:
    """Data, whose escapes must not smuggle in what the file itself may not hold."""
    try:
        waiting = [json.loads(text)]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                waiting += [*value, *value.values()]
            elif isinstance(value, list):
                waiting += value
            elif isinstance(value, str):
                text_of(value.encode("utf-8"), name)
    except (ValueError, RecursionError, SourceError) as trouble:
        raise BundleError(f"{name} in the bundle cannot be read as JSON without invisible characters.") from trouble


def _png_size(data: bytes) -> tuple[int, int] | None:
    """Width and height; None unless it is chunks from the first to the last byte."""
    if not data.startswith(_PNG) or data[12:16] != b"IHDR" or len(data) < 33:
        return None
    at, kind = len(_PNG), b""
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">L4s", data, at)
        at += 12 + length
        if kind == b"IEND":
            break
    return struct.unpack_from(">2L", data, 16) if kind == b"IEND" and at == len(data) else None


def _jpg_size(data: bytes) -> tuple[int, int] | None:
    """Width and height from the first frame; None where there is no frame before the scan, or no end."""
    if not data.startswith(b"\xff\xd8\xff") or not data.endswith(bytes((0xFF, _END))):
        return None
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark = data[at + 1]
        if mark in (_SCAN, _END):
            return None
        if mark in _WITHOUT_LENGTH or mark == 0xFF:
            at += 1 if mark == 0xFF else 2
            continue
        if mark in _FRAMES:
            return struct.unpack_from(">2H", data, at + 5)[::-1] if at + 9 <= len(data) else None
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return None
