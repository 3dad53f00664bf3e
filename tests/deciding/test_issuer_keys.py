"""Issuer keys: locked, changed without losing old badges, and lost without losing the ability to check."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from app.errors import InputError, RefusedError, UsageError
from app.services.badge_checking import UNKNOWN, VALID, check_badge
from app.services.known_issuers import read_issuers
from tests.deciding.making import DAY, PASSPHRASE, confirmed, earned, opened, sealed


def test_a_key_is_made_once_locked_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as app:
        made = app.issuer_keys.new(PASSPHRASE, app.clock.wall_ms())
        file = app.paths.keys / made.file
        assert file.read_text().startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert app.issuer_keys.private(PASSPHRASE).raw_value.key_size == 3_072
        with pytest.raises(RefusedError, match="already"):
            app.issuer_keys.new(PASSPHRASE, app.clock.wall_ms())


@pytest.mark.parametrize("passphrase", ["", "short", "x" * 1_025])
def test_a_passphrase_that_would_not_hold_makes_no_key(tmp_path: Path, passphrase: str) -> None:
    with opened(tmp_path) as app:
        with pytest.raises(UsageError, match="characters"):
            app.issuer_keys.new(passphrase, app.clock.wall_ms())
        assert not app.issuer_keys.has_one() and list(app.paths.keys.glob("issuer-*")) == []


def test_without_a_key_nothing_is_signed_and_it_says_what_to_do(tmp_path: Path) -> None:
    with opened(tmp_path) as app:
        for act in (lambda: app.issuer_keys.private(PASSPHRASE), lambda: app.issuer_keys.export("Skylark Air"),
                    lambda: app.issuer_keys.rotate(PASSPHRASE, app.clock.wall_ms()), lambda: app.issuer_keys.issuer):
            with pytest.raises(RefusedError, match="certify key new"):
                act()


def test_a_wrong_passphrase_a_damaged_file_and_another_key_are_told_apart_from_a_lost_one(tmp_path: Path) -> None:
    with opened(tmp_path) as app:
        sealed(app)
        (file,) = app.paths.keys.glob("issuer-*.pem")
        whole = file.read_bytes()
        with pytest.raises(RefusedError, match="passphrase does not open"):
            app.issuer_keys.private("another passphrase")
        file.write_bytes(whole[:700])
        with pytest.raises(RefusedError, match="damaged"):
            app.issuer_keys.private(PASSPHRASE)
        with opened(tmp_path / "other") as other:
            made = other.issuer_keys.new(PASSPHRASE, other.clock.wall_ms())
            file.write_bytes((other.paths.keys / made.file).read_bytes())
        with pytest.raises(RefusedError, match="another key"):
            app.issuer_keys.private(PASSPHRASE)


def test_a_lost_key_file_is_a_sentence_and_what_it_signed_is_still_checked(tmp_path: Path) -> None:
    with earned(tmp_path) as app:
        badge = confirmed(app).badge
        (file,) = app.paths.keys.glob("issuer-*.pem")
        file.unlink()
        with pytest.raises(RefusedError, match="can still be checked"):
            app.issuer_keys.private(PASSPHRASE)
        assert check_badge(badge, app.issuer_keys.known("Skylark Air"), [], app.clock.wall_ms()).answer == VALID
        app.clock.move(DAY)
        app.issuer_keys.rotate(PASSPHRASE, app.clock.wall_ms())  # the way on
        assert app.issuer_keys.private(PASSPHRASE)


def test_a_rotation_keeps_the_issuer_and_old_badges_and_the_old_key_signs_nothing_new(tmp_path: Path) -> None:
    with earned(tmp_path / "home") as app:
        old_seal = sealed(app)
        first = confirmed(app)
        app.clock.move(DAY)
        app.issuer_keys.rotate(PASSPHRASE, app.clock.wall_ms())
        assert (app.issuer_keys.issuer, app.issuer_keys.kid != old_seal.kid) == (old_seal.issuer, True)
        (tmp_path / "issuers.json").write_text(app.issuer_keys.export("Skylark Air"))
        known = read_issuers(tmp_path / "issuers.json")
        assert len(known) == 2 and check_badge(first.badge, known, [], app.clock.wall_ms()).answer == VALID
        app.clock.move(DAY)
        from tests.deciding.making import sit

        sit(app, name="set-2", set_seed=9)
        (proposal,) = app.deciding.propose(app.clock.wall_ms())
        (late,) = app.deciding.confirm([proposal.id], "Robin", old_seal, app.clock.wall_ms(), ground="a key that was copied")
        assert check_badge(late.certificate.badge, known, [], app.clock.wall_ms()).answer == UNKNOWN


def test_a_clock_that_was_set_back_rotates_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as app:
        sealed(app)
        with pytest.raises(RefusedError, match="clock"):
            app.issuer_keys.rotate(PASSPHRASE, app.clock.wall_ms() - DAY)


def test_of_two_windows_that_rotate_one_is_told(tmp_path: Path) -> None:
    with opened(tmp_path) as app:
        seal = sealed(app)
        app.clock.move(DAY)
        made = app.issuer_keys.rotate(PASSPHRASE, app.clock.wall_ms())
        with pytest.raises(RefusedError, match="Another window"):
            app.issuer_keys._table.put(made, seal.kid)


@pytest.mark.parametrize("spoil", [
    lambda keys: keys["keys"][0].update(n="AQAB"), lambda keys: keys["keys"][0].update(kid="x"),
    lambda keys: keys["keys"][0].pop("issuer"), lambda keys: keys["keys"][0].update(name=""),
    lambda keys: keys["keys"][0].update(created="yesterday"), lambda keys: keys["keys"][0].update(kty="oct"),
    lambda keys: keys.update(stormdrill="something"), lambda keys: keys.update(keys={}),
    lambda keys: keys["keys"].append({**keys["keys"][0], "issuer": "ni:///sha-256;other"}),
    lambda keys: keys["keys"].append(7),
])  # fmt: skip
def test_a_file_of_known_issuers_that_was_changed_is_not_believed(tmp_path: Path, spoil) -> None:
    with opened(tmp_path / "home") as app:
        sealed(app)
        keys = json.loads(app.issuer_keys.export("Skylark Air"))
    spoil(keys)
    (tmp_path / "issuers.json").write_text(json.dumps(keys))
    with pytest.raises(InputError):
        read_issuers(tmp_path / "issuers.json")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b"7"])
def test_something_else_is_no_file_of_known_issuers(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "issuers.json").write_bytes(content)
    with pytest.raises(InputError):
        read_issuers(tmp_path / "issuers.json")
