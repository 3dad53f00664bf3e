"""What each act of `certify` does: asks the service, says what came of it."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import say, say_json, tell
from app.cli.passphrases import passphrase_of
from app.clock import wall_text
from app.errors import UsageError
from app.exports.atomic import write_text

if TYPE_CHECKING:
    from app.services.deciding.issuing import Seal
    from app.storage.certificates import Certificate
    from app.storage.proposals import Proposal
    from app.wiring import App


def _propose(app: App, options: Namespace) -> int:
    _none(options)
    new = app.deciding.propose(app.clock.wall_ms())
    _say_proposals(app, options, new, "Nothing new has been earned.")
    return 0


def _waiting(app: App, options: Namespace) -> int:
    _none(options)
    _say_proposals(app, options, app.deciding.waiting(), "Nothing waits for a decision.")
    return 0


def _confirm(app: App, options: Namespace) -> int:
    from app.services.deciding import Refused

    if options.all == bool(options.targets):
        raise UsageError("Say which proposals are confirmed.", "Name their ids, or say --all.")
    numbers = [each.id for each in app.deciding.waiting() if each.kind != "appeal"] if options.all else _ids(options)
    if not numbers:
        say_json([]) if options.json else say("Nothing waits for a decision.")
        return 0
    done = app.deciding.confirm(numbers, options.by, _seal(app, options), app.clock.wall_ms(), options.ground,
                                _folder(app, options), options.trained_by)  # fmt: skip
    for each in done if not options.json else ():
        if isinstance(each, Refused):
            tell(f"proposal {each.proposal} was not confirmed: {each.reason}")
        else:
            say(f"proposal {each.proposal}: certificate {each.certificate.number} for {each.certificate.name}, "
                f"{each.certificate.level_title}, valid until {each.certificate.valid_until}")  # fmt: skip
            for file in each.files:
                say(f"    {file}")
    if options.json:
        say_json([
            {"proposal": each.proposal, "certificate": None, "reason": str(each.reason)} if isinstance(each, Refused) else
            {"proposal": each.proposal, "certificate": _values(each.certificate), "files": [str(file) for file in each.files]}
            for each in done
        ])  # fmt: skip
    return 1 if any(isinstance(each, Refused) for each in done) else 0


def _decline(app: App, options: Namespace) -> int:
    numbers = _ids(options)
    app.deciding.decline(numbers, options.by, options.ground, app.clock.wall_ms(), options.trained_by)
    _said(options, f"Declined: {', '.join(map(str, numbers))}.", {"declined": numbers})
    return 0


def _change(app: App, options: Namespace) -> int:
    number = _one(options)
    act = {"suspend": app.deciding.suspend, "reinstate": app.deciding.reinstate, "revoke": app.deciding.revoke}[options.act]
    now = act(number, options.by, options.ground, app.clock.wall_ms(), options.trained_by)
    _said(options, f"Certificate {number} is {now.state}. Hand out a new list with `certify revocations`.", _values(now))
    return 0


def _appeal(app: App, options: Namespace) -> int:
    made = app.deciding.appeals.lodge(_one(options), options.by, options.ground, app.clock.wall_ms())
    told = json.loads(made.evidence)
    for looked in told["replay"] if not options.json else ():
        say(f"    {looked['head'][:12]}: " + ("; ".join(looked["problems"]) or "holds, and comes to the same"))
    _said(options, f"Appeal {made.id} waits for somebody who decided nothing of it before.", {"appeal": made.id, **told})
    return 0


def _decide_appeal(app: App, options: Namespace) -> int:
    number, appeals, now = _ids(options, 1)[0], app.deciding.appeals, app.clock.wall_ms()
    if options.act == "reject":
        appeals.reject(number, options.by, options.ground, now, options.trained_by)
        _said(options, f"Appeal {number} was rejected: the first decision stands.", {"appeal": number, "allowed": False})
        return 0
    found = app.deciding.proposals.get(number)
    needs = found is not None and json.loads(found.evidence).get("of") == "proposal"
    seal = _seal(app, options) if needs else None
    appeals.allow(number, options.by, options.ground, now, seal, _folder(app, options), options.trained_by)
    _said(options, f"Appeal {number} was allowed.", {"appeal": number, "allowed": True})
    return 0


def _print(app: App, options: Namespace) -> int:
    if not options.targets:
        raise UsageError("Say which certificates are printed.", "Name their numbers.")
    folder = _folder(app, options)
    files = [file for number in options.targets for file in app.deciding.files(number, folder)]
    for file in files if not options.json else ():
        say(str(file))
    if options.json:
        say_json([str(file) for file in files])
    return 0


def _history(app: App, options: Namespace) -> int:
    found = app.deciding.certificate(_one(options))
    events = [{"kind": each.kind, "at": wall_text(each.wall_ms), "by": each.decided_by, "ground": each.ground}
              for each in app.deciding.events(found.number)]  # fmt: skip
    if options.json:
        say_json({**_values(found), "events": events})
        return 0
    say(f"{found.number} {found.level_title} {found.name}: {found.state}, {found.valid_from} to {found.valid_until}")
    for event in events:
        say(f"    {event['at']} {event['kind']} by {event['by']}{': ' if event['ground'] else ''}{event['ground']}")
    return 0


def _revocations(app: App, options: Namespace) -> int:
    from app.services.revocations import revocation_list

    _none(options)
    out, seal = _out(options), _seal(app, options)
    rows = app.deciding.certificates.not_in_force()
    write_text(out, revocation_list(rows, seal.issuer, seal.key, seal.kid, app.clock.wall_ms()) + "\n")
    _said(options, f"Wrote {out}: {len(rows)} on the list.", {"file": str(out), "listed": len(rows)})
    return 0


def _key(app: App, options: Namespace) -> int:
    act, keys = _one(options), app.issuer_keys
    if act == "export":
        out = _out(options)
        held = app.deciding.certificates.all()
        write_text(out, keys.export(options.name or (held[-1].company if held else "")))
        _said(options, f"Wrote {out}. Hand it to whoever is to check badges.", {"file": str(out)})
        return 0
    if act not in ("new", "rotate"):
        raise UsageError(f"There is no `certify key {act}`.", "It is new, rotate or export.")
    made = (keys.new if act == "new" else keys.rotate)(passphrase_of(options, twice=True), app.clock.wall_ms())
    _said(options, f"Made key {made.kid} in {app.paths.keys / made.file}. Keep a copy of the file, and the passphrase, apart "
                   "from this machine.", {"kid": made.kid, "file": str(app.paths.keys / made.file)})  # fmt: skip
    return 0


CARRY_OUT: dict[str, Callable[[App, Namespace], int]] = {
    "propose": _propose, "waiting": _waiting, "confirm": _confirm, "decline": _decline, "suspend": _change,
    "reinstate": _change, "revoke": _change, "appeal": _appeal, "allow": _decide_appeal, "reject": _decide_appeal,
    "print": _print, "history": _history, "revocations": _revocations, "key": _key,
}  # fmt: skip


def _seal(app: App, options: Namespace) -> Seal:
    from app.services.deciding.issuing import Seal

    keys = app.issuer_keys
    issuer, kid = keys.issuer, keys.kid  # before anybody is asked for a passphrase
    return Seal(keys.private(passphrase_of(options)), kid, issuer)


def _folder(app: App, options: Namespace) -> Path:
    return Path(options.folder) if options.folder else app.paths.exports / "certificates"


def _out(options: Namespace) -> Path:
    if not options.out:
        raise UsageError("Say where to write it.", "Give --out FILE.")
    return Path(options.out)


def _none(options: Namespace) -> None:
    if options.targets:
        raise UsageError(f"certify {options.act} takes no {options.targets[0]!r}.", "Leave it out.")


def _one(options: Namespace) -> str:
    if len(options.targets) != 1:
        raise UsageError(f"certify {options.act} takes exactly one thing to act on.", "See `main.py certify --help`.")
    return options.targets[0]


def _ids(options: Namespace, count: int = 0) -> list[int]:
    if not options.targets or (count and len(options.targets) != count):
        raise UsageError(f"certify {options.act} takes {'one id' if count else 'ids'}.", "See `certify waiting`.")
    for text in options.targets:
        if not (text.isascii() and text.isdecimal() and len(text) < 18):
            raise UsageError(f"{text!r} is not the id of a proposal.", "See `certify waiting`.")
    return [int(text) for text in options.targets]


def _said(options: Namespace, sentence: str, values: dict) -> None:
    if options.json:
        say_json(values)
    else:
        say(sentence)


def _values(certificate: Certificate) -> dict:
    names = ("number", "person", "name", "level", "level_title", "company", "valid_from", "valid_until", "supervised_by", "state")
    return {**{name: getattr(certificate, name) for name in names}, "provisional": bool(certificate.provisional)}


def _say_proposals(app: App, options: Namespace, found: list[Proposal], nothing: str) -> None:
    rows = []
    for each in found:
        person = app.people.get(each.person) if each.person else None
        told = json.loads(each.evidence)
        rows.append({"id": each.id, "kind": each.kind, "person": each.person, "name": person.name if person else "",
                     "level": each.level, "certificate": each.certificate, "doubts": told.get("doubts", [])})  # fmt: skip
    if options.json:
        say_json(rows)
        return
    for row in rows:
        say(f"{row['id']}: {row['kind']}, {row['level']}, {row['name']} ({row['person']})")
        for doubt in row["doubts"]:
            say(f"    doubt: {doubt}")
    if not rows:
        say(nothing)
