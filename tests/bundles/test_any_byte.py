"""One byte changed anywhere, a piece cut out or put in: refused, or it changes nothing."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from app.authoring.bundle.manifest import written
from app.authoring.bundle.seal import sealed
from app.authoring.bundle.trouble import BundleError
from app.authoring.bundle.unpack import Bundle, unpacked
from tests.bundles.making import PASSPHRASE, fife_bundle

ENDS = 2_000
"""Bytes at both ends in which headers, names and the tables lie: tried more often than the long middle."""


@cache
def closed() -> bytes:
    return sealed(fife_bundle(), PASSPHRASE)


def _same_or_refused(data: bytes, before: Bundle) -> None:
    try:
        after = unpacked(data)
    except BundleError as trouble:
        assert trouble.message and trouble.remedy
        return
    assert written(after.manifest) == written(before.manifest) and after.parts == before.parts


def _places(size: int) -> st.SearchStrategy[int]:
    ends = st.integers(0, ENDS) | st.integers(size - ENDS, size - 1)
    return ends | st.integers(0, size - 1)


@settings(max_examples=400)
@given(st.data(), st.integers(1, 255), st.booleans())
def test_a_changed_byte(data: st.DataObject, flip: int, seal: bool) -> None:
    good = closed() if seal else fife_bundle()
    at = data.draw(_places(len(good)))
    _same_or_refused(good[:at] + bytes((good[at] ^ flip,)) + good[at + 1 :], unpacked(good))


def test_every_byte_of_the_table_at_the_end() -> None:
    for good in (fife_bundle(), closed()):
        before, start = unpacked(good), good.index(b"PK\x01\x02")
        for at in range(start, len(good)):
            _same_or_refused(good[:at] + bytes((good[at] ^ 0x55,)) + good[at + 1 :], before)


@settings(max_examples=150)
@given(st.data(), st.binary(max_size=40), st.integers(0, 60), st.booleans())
def test_a_piece_cut_out_and_another_put_in(data: st.DataObject, piece: bytes, gone: int, seal: bool) -> None:
    good = closed() if seal else fife_bundle()
    at = data.draw(_places(len(good)))
    _same_or_refused(good[:at] + piece + good[at + gone :], unpacked(good))


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes_at_all(data: bytes) -> None:
    for whole in (data, b"PK\x03\x04" + data, fife_bundle()[:100] + data + fife_bundle()[-300:]):
        try:
            unpacked(whole)
        except BundleError as trouble:
            assert trouble.message
