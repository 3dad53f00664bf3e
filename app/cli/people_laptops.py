"""`people hand-out`, `people take`, and the resetting of what was forgotten."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import say, say_json
from app.cli.people_roster import shown
from app.cli.verbs.bundle import VARIABLE, asked_for, given
from app.errors import UsageError

if TYPE_CHECKING:
    from app.wiring.application import App


def write(app: App, options: Namespace) -> int:
    """Write the people file for laptops."""
    count = app.laptop_rosters.write(Path(options.out), asked_for())
    if options.json:
        say_json({"file": options.out, "people": count})
    else:
        say(f"Wrote {options.out}, sealed: {count} {'person' if count == 1 else 'people'}.")
    return 0


def take(app: App, options: Namespace) -> int:
    """Take a people file in after a look."""
    if not given():
        raise UsageError("A people file is sealed to a passphrase.", f"Set {VARIABLE}.")
    plan = app.laptop_rosters.plan(Path(options.file), given())
    taken = 0 if options.dry_run else app.laptop_rosters.take_in(plan, options.leavers)
    if options.json:
        say_json({"file": plan.file, "new": [row.number for row in plan.new], "unchanged": plan.unchanged, "pins": plan.pins,
                  "changed": [each._asdict() for each in plan.changed], "other_hash": list(plan.other_hash),
                  "gone": [number for number, _ in plan.gone], "taken": taken})
        return 0
    say(f"{plan.file}: {len(plan.new)} new, {len(plan.changed)} changed, {plan.unchanged} as before, {plan.pins} other PINs, "
        f"{len(plan.gone)} here and not in the file.")
    for each in plan.changed:
        say(f"    {shown(f'{each.number}: {each.before} → {each.after}')}")
    if plan.other_hash:
        say(f"    Records of this laptop name {len(plan.other_hash)} of them by a hash of its own; both stay known.")
    say("Nothing was written." if options.dry_run else f"Took {taken} in.")
    return 0


def reset_pin(app: App, options: Namespace) -> int:
    """Take a PIN away."""
    app.signing_in.reset_pin(options.number)
    _done(options, f"The PIN of {shown(options.number)} is gone; a new one is set at the next exam.")
    return 0


def reset_area(app: App, options: Namespace) -> int:
    """Take a passphrase away."""
    app.areas.reset(options.area, options.by)
    _done(options, f"The area {options.area} is open to everybody until a new passphrase is set.")
    return 0


def _done(options: Namespace, sentence: str) -> None:
    say_json({"done": sentence}) if options.json else say(sentence)
