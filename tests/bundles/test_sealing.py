"""A sealed bundle tells nothing, opens to its passphrase alone, and cannot make the machine work for an hour."""

from __future__ import annotations

import json

import pytest

from app.authoring.bundle.manifest import SEALED_KIND, manifest_of, written
from app.authoring.bundle.names import LARGEST_BUNDLE
from app.authoring.bundle.pack import packed
from app.authoring.bundle.seal import check_seal, opened, sealed
from app.authoring.bundle.trouble import BundleError
from app.authoring.bundle.unpack import unpacked
from app.errors import UsageError
from tests.bundles.making import FIFE, PASSPHRASE, fife_bundle, fife_parts, zipped


@pytest.fixture(scope="module")
def closed() -> bytes:
    return sealed(fife_bundle(), PASSPHRASE)


def _again(closed: bytes, **seal: object) -> bytes:
    """The same bundle with another seal, its digests made to fit."""
    bundle = unpacked(closed)
    manifest = manifest_of(SEALED_KIND, bundle.parts, seal=dict(bundle.manifest.seal) | seal)
    return zipped(("bundle.json", written(manifest)), *bundle.parts.items())


def test_the_passphrase_opens_it(closed: bytes) -> None:
    assert opened(unpacked(closed), PASSPHRASE).parts == fife_parts()


def test_a_passphrase_is_the_same_on_every_keyboard() -> None:
    made = sealed(fife_bundle(), "caf\u00e9 caf\u00e9 caf\u00e9")
    assert opened(unpacked(made), "cafe\u0301 cafe\u0301 cafe\u0301").parts == fife_parts()


@pytest.mark.parametrize("other", ["", PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 100_000, "\ud800" * 12])
def test_no_other_one_does(closed: bytes, other: str) -> None:
    with pytest.raises(BundleError, match="does not open"):
        opened(unpacked(closed), other)


@pytest.mark.parametrize("short", ["", "secret", "x" * 11, "x" * 1_025])
def test_a_passphrase_too_short_to_keep_anybody_out(short: str) -> None:
    with pytest.raises(UsageError, match="12 to"):
        sealed(fife_bundle(), short)


def test_nothing_of_what_is_inside_can_be_read_outside(closed: bytes) -> None:
    for words in (FIFE, "Skylark", "united", "guitar", "A small drill", "yaml", "charts", "cases"):
        assert words.encode() not in closed
    manifest = unpacked(closed).manifest
    assert dict(manifest.ids) == {} and [line.name for line in manifest.parts] == ["sealed.bin"]


def test_the_same_scenario_sealed_twice_is_not_seen_to_be_the_same(closed: bytes) -> None:
    other = sealed(fife_bundle(), PASSPHRASE)
    assert unpacked(other).parts["sealed.bin"][:64] != unpacked(closed).parts["sealed.bin"][:64]


@pytest.mark.parametrize(
    ("seal", "why"),
    [
        ({"n": 2**30}, "far more work"), ({"n": 2**20}, "far more work"), ({"r": 2**20}, "far more work"), ({"p": 2**20}, "far more work"),
        ({"n": 2**16, "r": 16, "p": 4}, "far more work"), ({"n": 10**40}, "weaker"), ({"n": 2}, "weaker"), ({"n": 65_537}, "weaker"),
        ({"n": 0}, "cannot be read"), ({"n": -65_536}, "cannot be read"), ({"n": "65536"}, "cannot be read"), ({"r": 0}, "cannot be read"),
        ({"kdf": "md5"}, "does not know"), ({"cipher": "none"}, "does not know"), ({"salt": ""}, "cannot be read"),
        ({"salt": "zz" * 16}, "cannot be read"), ({"nonce": "00" * 500}, "cannot be read"), ({"nonce": 5}, "cannot be read"),
        ({"more": 1}, "cannot be read"),
    ],
)  # fmt: skip
def test_a_seal_that_asks_for_too_much_or_gives_too_little(closed: bytes, seal: dict, why: str) -> None:
    """Refused before anything is worked out."""
    bundle = unpacked(_again(closed, **seal))
    for refuse in (lambda: check_seal(bundle.manifest), lambda: opened(bundle, PASSPHRASE)):
        with pytest.raises(BundleError, match=why):
            refuse()


def test_the_seal_is_bound_to_what_stands_outside(closed: bytes) -> None:
    told = json.loads(written(unpacked(closed).manifest))
    bundle = unpacked(_again(closed, n=32_768))
    assert told["seal"]["n"] == 65_536
    with pytest.raises(BundleError, match="does not open"):
        opened(bundle, PASSPHRASE)


def test_what_is_sealed_is_looked_at_like_any_stranger() -> None:
    inner = zipped(("bundle.json", b"{}"), ("../evil.yaml", b"x"))
    with pytest.raises(BundleError, match="leads out"):
        opened(unpacked(sealed(inner, PASSPHRASE)), PASSPHRASE)


def test_no_seal_within_a_seal() -> None:
    twice = sealed(sealed(fife_bundle(), PASSPHRASE), PASSPHRASE)
    with pytest.raises(BundleError, match="another sealed bundle"):
        opened(unpacked(twice), PASSPHRASE)


def test_more_than_a_bundle_may_hold_is_not_sealed() -> None:
    with pytest.raises(BundleError, match="is the most"):
        packed(manifest_of(SEALED_KIND, {"sealed.bin": b""}), {"sealed.bin": bytes(LARGEST_BUNDLE)})
