"""What a record holds, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from app.engine.record.chain import canonical, chain

FORMAT = 1
MODES = ("practice", "exam", "rehearsal")
STATUSES = ("ended", "interrupted", "void")
"""How a run came to its end: played out or ended by the trainee; a clock was set back; "this is real"."""


@dataclass(frozen=True, slots=True)
class Header:
    """What is fixed before the first inject. Digests are SHA-256, lower-case hex; empty: none."""

    rules: int
    scenario: str
    scenario_digest: str
    policy_digest: str
    chart_digest: str
    programme_digest: str
    seed: int
    mode: str
    person: str
    """SHA-256 over salt and number of the person; empty for a player."""
    installation: str
    """SHA-256 of the installation's public key."""
    actor: str
    """person or player."""
    player: str
    """Name of the player, empty for a person."""
    supervised_by: str
    """Empty: alone."""
    previous: str
    """Last hash of the record before on this installation: a folder put back shows as a fork."""
    start_wall_ms: int


class Entry(NamedTuple):
    """One command and when it was given; `hash` covers it and the hash before."""

    seq: int
    """From 1."""
    drill_ms: int
    wall_ms: int
    mono_ms: int
    command: list
    hash: str


@dataclass(frozen=True, slots=True)
class Footer:
    """What is known when the run is over."""

    status: str
    entries: int
    digest: str
    """Of the drill, played to its scripted end."""
    ledger_digest: str
    """SHA-256 of the ledger's canonical JSON; empty for a void run."""


@dataclass(frozen=True, slots=True)
class Record:
    """A whole record as it was read; `verify_chain` says whether it holds."""

    header: Header
    header_hash: str
    entries: tuple[Entry, ...]
    footer: Footer | None = None
    footer_hash: str = ""
    key: str = ""
    """The installation's public key, raw, in hex; empty if unsigned."""
    signature: str = ""
    """Ed25519 over the footer's hash, in hex; empty if unsigned."""

    @property
    def head(self) -> str:
        """The last hash: the digest of the record as far as it goes."""
        if self.footer is not None:
            return self.footer_hash
        return self.entries[-1].hash if self.entries else self.header_hash


def header_hash(header: Header) -> str:
    """The first hash of the chain."""
    return chain("", canonical([FORMAT, plain(header)]))


def chained(previous: str, seq: int, drill_ms: int, wall_ms: int, mono_ms: int, command: list) -> Entry:
    """The next entry after the hash `previous`."""
    own = entry_hash(previous, seq, drill_ms, wall_ms, mono_ms, command)
    return Entry(seq, drill_ms, wall_ms, mono_ms, command, own)


def entry_hash(previous: str, seq: int, drill_ms: int, wall_ms: int, mono_ms: int, command: list) -> str:
    """The hash of an entry after the hash `previous`: over its values as one canonical list."""
    return chain(previous, entry_payload(seq, drill_ms, wall_ms, mono_ms, command))


def entry_payload(seq: int, drill_ms: int, wall_ms: int, mono_ms: int, command: list) -> str:
    """What the hash of an entry is over, after the hash before it."""
    return f"[{seq},{drill_ms},{wall_ms},{mono_ms},{canonical(command)}]"


def end_hash(previous: str, footer: Footer) -> str:
    """The last hash of the chain; this is what is signed."""
    return chain(previous, canonical(plain(footer)))


def plain(values: Header | Footer) -> dict[str, str | int]:
    """A header or an end as a dict; it holds nothing but numbers and texts, so nothing has to be copied deeply."""
    return {name: getattr(values, name) for name in values.__dataclass_fields__}
