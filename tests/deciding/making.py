"""A home where exams were sat and taken in, a programme they count for, and the issuer's key."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from app.certification.programme import Level, Programme
from app.clock import ManualClock
from app.paths import Paths
from app.services.deciding import Confirmed
from app.services.deciding.issuing import Seal
from app.services.issuer_keys import IssuerKeys
from app.settings import Settings
from app.storage.certificates import Certificate
from app.storage.database import Database
from app.storage.issuer_keys import IssuerKeyTable
from app.wiring import App, open_app
from tests.collecting import making

PASSPHRASE = "correct horse battery"
DECIDER = "Robin Ekström"
NUMBER, NAME = making.NUMBER, making.NAME
DAY = 86_400_000
RESPONDER = Level("responder", "Responder", 2)
PROGRAMME = Programme("stormdrill", "Crisis response", "Skylark Air", (RESPONDER,), making.PROGRAMME)


def opened(folder: Path, clock: ManualClock | None = None, programme: Programme = PROGRAMME) -> App:
    """A home in which the programme is at hand."""
    app = open_app(Paths.under(folder), Settings(), clock or ManualClock())
    app._programme = lambda digest: programme if digest == programme.digest else None  # type: ignore[method-assign]
    return app


def earned(folder: Path, programme: Programme = PROGRAMME, player: str = "playbook", **how: object) -> App:
    """A home where one set was sat and taken in."""
    app = opened(folder, programme=programme)
    app.people.put(NUMBER, NAME, app.clock.wall_ms())
    sit(app, player=player, **how)
    return app


def sit(app: App, player: str = "playbook", kind: str = "whole", name: str = "set-1", **how: object) -> None:
    """One more set, taken in."""
    making.sat(app, name=name, player=player, **how)
    app.database.write("UPDATE exam_sets SET kind = ? WHERE id = ?", (kind, name))
    app.collecting.take_own()


@cache
def _key() -> tuple[str, str, str]:
    """An issuer's key, made once: it takes a while."""
    folder = Path(mkdtemp())
    with Database(folder / "keys.db") as database:
        keys = IssuerKeys(IssuerKeyTable(database), folder)
        made = keys.new(PASSPHRASE, ManualClock().wall_ms())
    return made.public_pem, made.file, (folder / made.file).read_text()


def sealed(app: App) -> Seal:
    """What signs in this home."""
    keys = app.issuer_keys
    if not keys.has_one():
        pem, name, private = _key()
        from joserfc.jwk import RSAKey

        app.paths.ensure()
        (app.paths.keys / name).write_text(private)
        kid = RSAKey.import_key(pem).thumbprint()
        app.database.write("INSERT INTO issuer_keys (kid, public_pem, file, created_wall_ms) VALUES (?, ?, ?, ?)",
                           (kid, pem, name, ManualClock().wall_ms()))  # fmt: skip
    return Seal(keys.private(PASSPHRASE), keys.kid, keys.issuer)


def confirmed(app: App, by: str = DECIDER, **how: object) -> Certificate:
    """The certificate for all that waits in this home; it must be one."""
    app.deciding.propose(app.clock.wall_ms())
    (done,) = app.deciding.confirm([each.id for each in app.deciding.waiting()], by, sealed(app), app.clock.wall_ms(), **how)
    assert isinstance(done, Confirmed), done
    return done.certificate


def with_level(**changes: object) -> Programme:
    """The programme with another responder's level."""
    return replace(PROGRAMME, levels=(replace(RESPONDER, **changes),))
