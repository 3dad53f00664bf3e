"""Where a store may be, who it must be, and where its secret lies."""

from __future__ import annotations

import socket
import ssl
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.errors import StorageError, UsageError
from app.exports.xapi import Sender
from app.paths import Paths
from app.services.lrs_client import LrsClient
from app.services.lrs_store import Store as Settings
from app.services.lrs_store import check_endpoint, check_store, keep_secret, read_secret, store_of
from app.settings import Settings as AllSettings
from app.settings import load_settings
from app.wiring import App
from tests.helpers.disk import full_disk
from tests.xapi.making import SENDER
from tests.xapi.scripted import Store


@pytest.mark.parametrize("address", [
    "https://lrs.example.com", "https://lrs.example.com:8443/xAPI/", "http://localhost/xapi", "http://127.0.0.1:8100/xAPI",
    "http://[::1]:8100/xAPI", "http://127.5.5.5/",
])  # fmt: skip
def test_encrypted_or_on_this_machine(address: str) -> None:
    check_endpoint(address)


@pytest.mark.parametrize("address", [
    "", "lrs.example.com", "http://lrs.example.com/xapi", "http://127.0.0.1.example.com/", "http://localhost.example.com/",
    "ftp://lrs.example.com", "file:///etc/passwd", "https://", "https://kim:secret@lrs.example.com", "https://a.example/?x=1",
    "https://a.example/#x", "https://a.example:99999/", "https://a.example/\r\nX: y", "https://[::1", "http://2130706433/",
    "https://a.example/ä", "javascript:alert(1)", "http://0.0.0.0/",
])  # fmt: skip
def test_nowhere_else(address: str) -> None:
    with pytest.raises(UsageError):
        check_endpoint(address)


def test_nothing_is_sent_before_a_home_page_is_named() -> None:
    check_store(Settings("https://lrs.example.com", "kim", True, SENDER))
    with pytest.raises(UsageError, match="home page"):
        check_store(store_of(AllSettings(lrs_endpoint="https://lrs.example.com")))
    with pytest.raises(UsageError, match="web address"):
        check_store(Settings("https://lrs.example.com", "kim", True, Sender("hr", "")))


def test_the_secret_is_for_its_owner_only_and_no_setting(app: App) -> None:
    app.xapi.keep_secret("Žluťoučký:kůň")
    file = app.paths.keys / "lrs-secret"
    assert file.stat().st_mode & 0o777 == 0o600
    assert read_secret(app.paths) == "Žluťoučký:kůň"
    app.change(app.settings)
    assert "kůň" not in app.paths.settings.read_text("utf-8")
    assert load_settings(app.paths.settings)[0].lrs_endpoint == app.settings.lrs_endpoint
    app.xapi.keep_secret("")
    assert not file.exists() and read_secret(app.paths) == ""


def test_a_secret_that_cannot_be_kept_leaves_the_one_before(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    keep_secret(paths, "old")
    with full_disk(), pytest.raises(StorageError):
        keep_secret(paths, "new")
    assert read_secret(paths) == "old"


def test_a_broken_secret_is_a_sentence(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.keys.mkdir()
    (paths.keys / "lrs-secret").write_bytes(b"\xff\xfe")
    with pytest.raises(StorageError, match="secret"):
        read_secret(paths)


def test_a_store_that_cannot_prove_who_it_is_gets_nothing(tmp_path: Path) -> None:
    store = Store()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_self_made(tmp_path))
    store.socket = context.wrap_socket(store.socket, server_side=True, do_handshake_on_connect=False)
    thread = Thread(target=store.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        address = store.endpoint.replace("http:", "https:")
        answer = LrsClient(Settings(address, "kim", True, SENDER), "secret").post([{"id": "x"}])
    finally:
        store.shutdown()
        store.server_close()
        thread.join()
    assert answer.status == 0 and answer.untrusted and "prove" in answer.trouble
    assert store.asked == []


def test_a_store_that_speaks_no_tls_is_a_sentence(store: Store) -> None:
    address = store.endpoint.replace("http:", "https:")
    answer = LrsClient(Settings(address, "kim", True, SENDER), "secret").post([{"id": "x"}])
    assert answer.status == 0 and "secure" in answer.trouble and not answer.untrusted


def test_a_host_that_is_nowhere_is_a_sentence() -> None:
    answer = LrsClient(Settings("https://lrs.invalid", "kim", True, SENDER), "secret").post([{"id": "x"}])
    assert answer.status == 0 and answer.trouble


def _self_made(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    then = datetime(2026, 1, 1, tzinfo=timezone.utc)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
            .serial_number(1).not_valid_before(then).not_valid_after(then + timedelta(days=36_500)).sign(key, hashes.SHA256()))  # fmt: skip
    file = folder / "store.pem"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return file


@pytest.mark.parametrize("answer", [b"HTTP/1.1 403 Forbidden\r\n\r\n", b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", b""])
def test_the_way_out_of_the_house_is_used_and_learns_nothing(answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as way_out:
        def answer_once() -> None:
            one, _ = way_out.accept()
            with one:
                heard.append(one.recv(4_000))
                one.sendall(answer)

        thread = Thread(target=answer_once)
        thread.start()
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{way_out.getsockname()[1]}")
        monkeypatch.setenv("no_proxy", "")
        found = LrsClient(Settings("https://lrs.example.com/xapi", "kim", True, SENDER), "secret").post([{"id": "x"}])
        thread.join()
    assert heard[0].startswith(b"CONNECT lrs.example.com:443 ") and b"uthorization" not in heard[0]
    assert found.status == 0 and found.trouble


def test_a_store_on_this_machine_is_asked_directly(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    assert LrsClient(Settings(store.endpoint, "kim", True, SENDER), "s").post([{"id": "x"}]).status == 200
