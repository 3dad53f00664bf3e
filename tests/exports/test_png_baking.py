"""A badge in a picture: once, plain, in a picture that is whole."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exports.badge_picture import badge_picture
from app.exports.png_baking import KEYWORD, SIGNATURE, PngError, baked, unbaked
from app.paths import Paths


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


HEADER, END = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)), chunk(b"IEND", b"")
PICTURE = SIGNATURE + HEADER + chunk(b"IDAT", zlib.compress(b"\0\0")) + END
BADGE = chunk(b"iTXt", KEYWORD + b"\0\0\0\0\0" + b"a.b.c")


def test_what_was_baked_in_comes_out_and_the_picture_stays_one() -> None:
    drawn = badge_picture("Responder", "Skylark Air", "1 March 2027", True, Paths.under("/nowhere").assets)
    whole = baked(drawn, "head.body.signature")
    assert unbaked(whole) == "head.body.signature" and whole.count(KEYWORD) == 1
    from PySide6.QtGui import QImage

    assert QImage.fromData(whole).width() == 600


def test_baking_again_replaces_what_was_there() -> None:
    assert unbaked(baked(baked(PICTURE, "old.old.old"), "new.new.new")) == "new.new.new"
    assert baked(baked(PICTURE, "old.old.old"), "new.new.new") == baked(PICTURE, "new.new.new")


@pytest.mark.parametrize(("parts", "why"), [
    ((HEADER, END), "no badge"), ((HEADER, BADGE, BADGE, END), "more than one"), ((HEADER, BADGE), "cut off"),
    ((HEADER, BADGE[:-3]), "cut off"), ((BADGE, HEADER, END), "damaged"), ((HEADER, BADGE, END, b"x"), "added behind"),
    ((HEADER, BADGE[:-1] + b"\0", END), "damaged"), ((HEADER, chunk(b"tEXt", KEYWORD + b"\0a.b.c"), BADGE, END), "more than one"),
    ((HEADER, chunk(b"iTXt", KEYWORD + b"\0\1\0\0\0" + zlib.compress(b"a.b.c")), END), "not written"),
    ((HEADER, chunk(b"iTXt", KEYWORD + b"\0\0\0en\0\0a.b.c"), END), "not written"),
    ((HEADER, chunk(b"iTXt", KEYWORD + b"\0\0\0\0\0\xff"), END), "characters"),
    ((HEADER, *([chunk(b"tEXt", b"x\0y")] * 10_001), END), "cut off"),
])  # fmt: skip
def test_any_other_picture_is_refused_and_says_why(parts: tuple[bytes, ...], why: str) -> None:
    with pytest.raises(PngError, match=why):
        unbaked(SIGNATURE + b"".join(parts))


@given(st.data())
def test_a_picture_that_was_cut_or_changed_is_never_taken_for_whole(data: st.DataObject) -> None:
    whole = baked(PICTURE, "head.body.signature")
    place = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(PngError):
        unbaked(whole[:place])
    with pytest.raises(PngError):
        unbaked(whole[:place] + bytes([whole[place] ^ data.draw(st.integers(1, 255))]) + whole[place + 1:])


@given(st.binary(max_size=300))
def test_rubbish_is_refused(rubbish: bytes) -> None:
    for content in (rubbish, SIGNATURE + rubbish):
        with pytest.raises(PngError):
            unbaked(content)
