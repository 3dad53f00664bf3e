"""A badge baked into a PNG: one uncompressed iTXt chunk, written and read with no trust in the file's own numbers."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from app.said import Said, say

KEYWORD = b"openbadgecredential"
SIGNATURE = b"\x89PNG\r\n\x1a\n"
LARGEST_BYTES = 20_000_000
_MOST_CHUNKS = 10_000
_PLAIN = KEYWORD + b"\0\0\0\0\0"
"""Keyword and its end, not compressed, no method, no language, no translated keyword."""


class PngError(Exception):
    """A picture that is not whole, or holds its badge in another way than it must; its text is the sentence."""

    def __init__(self, sentence: Said) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def baked(picture: bytes, token: str) -> bytes:
    """The picture with the badge in it, in place of any badge that was in it.

    Raises: PngError if it is no whole PNG.
    """
    parts = [(kind, data) for kind, data in _chunks(picture) if not _is_badge(kind, data)]
    parts.insert(1, (b"iTXt", _PLAIN + token.encode("ascii")))
    return SIGNATURE + b"".join(_written(kind, data) for kind, data in parts)


def unbaked(picture: bytes) -> str:
    """The badge in a picture.

    Raises: PngError if it is no whole PNG, or holds no badge, several, or one in another form.
    """
    found = [data for kind, data in _chunks(picture) if _is_badge(kind, data)]
    if not found:
        raise PngError(say("There is no badge in this picture."))
    if len(found) > 1:
        raise PngError(say("There is more than one badge in this picture; a picture holds one."))
    if not found[0].startswith(_PLAIN):
        raise PngError(say("The badge in this picture is not written in the way that badges are."))
    try:
        return found[0][len(_PLAIN):].decode("ascii")
    except UnicodeDecodeError as error:
        raise PngError(say("The badge in this picture holds characters that none has.")) from error


def _is_badge(kind: bytes, data: bytes) -> bool:
    return kind in (b"iTXt", b"tEXt", b"zTXt") and data.split(b"\0", 1)[0] == KEYWORD


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not picture.startswith(SIGNATURE):
        raise PngError(say("This is not a PNG picture."))
    if len(picture) > LARGEST_BYTES:
        raise PngError(say("The picture is larger than any badge."))
    at, count, kind = len(SIGNATURE), 0, b""
    while at < len(picture) and kind != b"IEND":
        if at + 12 > len(picture) or count >= _MOST_CHUNKS:
            raise PngError(say("The picture was cut off."))
        length, kind = struct.unpack(">I4s", picture[at:at + 8])
        end = at + 12 + length
        if end > len(picture):
            raise PngError(say("The picture was cut off."))
        data, check = picture[at + 8:end - 4], picture[end - 4:end]
        if struct.pack(">I", zlib.crc32(kind + data)) != check or (count == 0) != (kind == b"IHDR"):
            raise PngError(say("The picture is damaged."))
        yield kind, data
        at, count = end, count + 1
    if kind != b"IEND":
        raise PngError(say("The picture was cut off."))
    if at != len(picture):
        raise PngError(say("Something was added behind the picture's end."))


def _written(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
