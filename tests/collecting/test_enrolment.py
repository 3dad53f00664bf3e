"""Enrolling installations: a key is looked at, compared, named, and may be withdrawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.errors import InputError, RefusedError, StormdrillError, UsageError
from app.services.enrolment import fingerprint
from tests.collecting.making import machine, sat


def test_a_key_is_the_same_however_it_comes(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        run = sat(laptop, drills=1)[0]
        bundle = laptop.handing_over.hand_over(tmp_path / "all.zip").path
        record = laptop.history.export(run, tmp_path / "r.jsonl")
        key, shown = laptop.handing_over.public_key, laptop.handing_over.fingerprint
    (tmp_path / "key.hex").write_text(key + "\n")
    pem = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "key.pem").write_bytes(pem)
    with machine(tmp_path / "hr") as hr:
        for file in (bundle, record, tmp_path / "key.hex", tmp_path / "key.pem"):
            look = hr.enrolment.look(file)
            assert (look.public_key, look.fingerprint, look.enrolled) == (key, shown, None)
        assert hr.enrolment.all() == []  # looking believes nothing
        made = hr.enrolment.enrol(key, "  Desk 4 ", "Ada HR")
        assert (made.name, made.enrolled_by, made.believed, fingerprint(made.id)) == ("Desk 4", "Ada HR", True, shown)
        assert hr.enrolment.look(bundle).enrolled == made


def test_withdrawn_and_enrolled_again(tmp_path: Path) -> None:
    with machine(tmp_path) as hr:
        key = hr.installation.public_key
        made = hr.enrolment.enrol(key, "Desk 4", "Ada")
        hr.clock.move(5)
        assert hr.enrolment.enrol(key, "Desk 5", "Bob").enrolled_wall_ms == made.enrolled_wall_ms
        hr.enrolment.withdraw(made.id)
        assert not hr.enrolment.all()[0].believed
        again = hr.enrolment.enrol(key, "Desk 5", "Bob")
        assert again.believed and again.enrolled_by == "Bob" and len(hr.enrolment.all()) == 1
        with pytest.raises(RefusedError):
            hr.enrolment.withdraw("0" * 64)


@pytest.mark.parametrize(("key", "name"), [("zz", "Desk"), ("0" * 64, ""), ("0" * 64, "x" * 200), ("0" * 64, "a\u202eb")])
def test_names_and_keys_that_are_none(tmp_path: Path, key: str, name: str) -> None:
    with machine(tmp_path) as hr, pytest.raises(UsageError):
        hr.enrolment.enrol(key, name, "HR")


def test_files_without_a_key(tmp_path: Path) -> None:
    with machine(tmp_path / "hr") as hr:
        private = hr.paths.keys / "installation.pem"
        hr.installation.public_key
        with pytest.raises(InputError, match="private key"):
            hr.enrolment.look(private)
        other = X25519PrivateKey.generate().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        for number, data in enumerate((b"", b"hello", other, b"PK\x03\x04", b'{"format":1}', b"-----BEGIN PUBLIC KEY-----")):
            file = tmp_path / str(number)
            file.write_bytes(data)
            with pytest.raises(StormdrillError):
                hr.enrolment.look(file)
        with pytest.raises(InputError, match="cannot be read"):
            hr.enrolment.look(tmp_path / "missing")
