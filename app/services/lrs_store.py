"""The company's learning record store: where it is, who we are there, and what of that may be believed.

The secret is no setting: it lies among the keys, for its owner's eyes only.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from app.errors import StorageError, UsageError
from app.exports.xapi import Sender
from app.exports.xapi.parts import NO_HOME_PAGE
from app.paths import Paths, make_folder
from app.said import say
from app.settings import Settings

SECRET_FILE = "lrs-secret"
_LONGEST_SECRET = 4_000


@dataclass(frozen=True, slots=True)
class Store:
    """A learning record store as it is set up here."""

    endpoint: str
    """As it ends before `/statements`."""
    user: str
    on: bool
    sender: Sender

    @property
    def statements(self) -> str:
        """Where statements go."""
        return f"{self.endpoint.rstrip('/')}/statements"


def store_of(settings: Settings) -> Store:
    """The store of the settings, checked or not."""
    home_page = settings.lrs_home_page or NO_HOME_PAGE
    return Store(
        settings.lrs_endpoint, settings.lrs_user, settings.lrs_on,
        Sender(home_page, settings.lrs_owner, settings.lrs_answer_times),
    )  # fmt: skip


def check_store(store: Store) -> None:
    """Whether statements may be sent there.

    Raises: UsageError, with what to put right.
    """
    check_endpoint(store.endpoint)
    if store.sender.home_page == NO_HOME_PAGE:
        raise UsageError(say("The store has to be told whose the people's ids are, and no home page is set."),
                         say("Give the address of the system that the ids belong to, such as https://hr.example.com."))
    for address in (store.sender.home_page, store.sender.owner):
        if address and _parts(address).scheme not in ("http", "https"):
            raise UsageError(say("{address} is no web address.", address=address),
                             say("It begins with https:// and names a host."))


def check_endpoint(endpoint: str) -> None:
    """Whether this may be a store's address: encrypted, or on this very machine.

    Raises: UsageError, with what to put right.
    """
    parts = _parts(endpoint)
    if parts.scheme not in ("http", "https"):
        raise UsageError(say("{address} is no web address.", address=endpoint or "-"),
                         say("It begins with https:// and names a host."))
    if parts.username is not None or parts.query or parts.fragment:
        raise UsageError(say("The store's address holds more than an address."),
                         say("Leave out name, password and everything from a question mark on; they have places of their own."))
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise UsageError(say("The store's address begins with http://, so everybody on the way could read along."),
                         say("Use https://; http:// is for a store on this very machine."))


def is_loopback(host: str) -> bool:
    """Whether a host is this very machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def read_secret(paths: Paths) -> str:
    """The store's secret, empty if none is kept.

    Raises: StorageError if it cannot be read.
    """
    path = paths.keys / SECRET_FILE
    try:
        return path.read_text(encoding="utf-8")[:_LONGEST_SECRET]
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise StorageError(say("The secret of the learning record store, {path}, cannot be read.", path=path),
                           say("Enter it again.")) from error


def keep_secret(paths: Paths, secret: str) -> None:
    """Keep the store's secret; an empty one is taken away.

    Raises: StorageError if it cannot be; the one before is then still there.
    """
    path = paths.keys / SECRET_FILE
    try:
        if not secret:
            path.unlink(missing_ok=True)
            return
        make_folder(paths.keys)
        _write(path, secret)
    except OSError as error:
        raise StorageError(say("The secret of the learning record store could not be kept: {why}.", why=error.strerror),
                           say("Check the permissions and the free space of the folder.")) from error


def _write(path: Path, secret: str) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.unlink(missing_ok=True)  # of a program that was killed under the same number
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _parts(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        good = bool(parts.hostname) and parts.port != 0 and address.isascii() and not any(sign <= " " for sign in address)
    except ValueError:
        good = False
    return parts if good else urlsplit("")
