"""`people import`: what a roster would change, and the taking in of it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import say, say_json, tell
from app.errors import StormdrillError

if TYPE_CHECKING:
    from app.services.rosters import RosterPlan
    from app.wiring.application import App

_SHOWN = 20
_FIELDS = {"name": "name", "email": "e-mail", "unit": "unit", "manager": "manager", "started_on": "start date"}


def take(app: App, options: Namespace) -> int:
    """Say what the file changes and take it in; 1 if rows of it cannot be taken."""
    plan = app.rosters.plan(Path(options.file))
    written = 0
    trouble: StormdrillError | None = None
    if not options.dry_run:
        try:
            written = app.rosters.carry_out(plan, options.leavers, options.leave_out)
        except StormdrillError as refused:
            trouble = refused
    done = not options.dry_run and trouble is None
    if options.json:
        say_json(_data(plan, written, done))
    else:
        _tell(plan, written, done, options.leavers)
    if trouble is not None:
        tell(f"stormdrill: {trouble}")
    return 1 if plan.problems or trouble is not None else 0


def _tell(plan: RosterPlan, written: int, done: bool, leavers: bool) -> None:
    say(f"{plan.file}: {', '.join(f'{heading.strip()} as {name}' for name, heading in plan.headings)}.")
    for note in plan.notes:
        say(f"    {shown(note)}")
    for problem in plan.problems:
        say(f"    row {problem.row}: {shown(problem.sentence)}")
    say(f"{len(plan.new)} new, {len(plan.changed)} changed, {len(plan.returning)} returning, {plan.unchanged} as before, "
        f"{len(plan.leavers)} not in the file, {len(plan.problems)} problems.")
    _some("new", [f"{row.number} {row.name}" for row in plan.new])
    _some("changed", [f"{each.number} {each.name}: " + "; ".join(
        f"{_FIELDS.get(field, field)} “{before}” → “{after}”" for field, before, after in each.fields) for each in plan.changed])
    _some("returning", [f"{row.number} {row.name}" for row in plan.returning])
    _some("left" if leavers and done else "not in the file", [f"{number} {name}" for number, name in plan.leavers])
    if not done:
        say("Nothing was written.")
    else:
        say(f"Wrote {written} {'person' if written == 1 else 'people'}"
            f"{f', noted {len(plan.leavers)} as having left' if leavers else ''}.")


def _some(title: str, lines: list[str]) -> None:
    for line in lines[:_SHOWN]:
        say(f"    {title}: {shown(line)}")
    if len(lines) > _SHOWN:
        say(f"    {title}: and {len(lines) - _SHOWN} more")


def shown(text: str) -> str:
    """A stranger's text, without what would steer the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _data(plan: RosterPlan, written: int, done: bool) -> dict[str, object]:
    return {
        "file": plan.file,
        "headings": dict(plan.headings),
        "notes": list(plan.notes),
        "problems": [{"row": each.row, "number": each.number, "message": each.sentence} for each in plan.problems],
        "new": [row._asdict() for row in plan.new],
        "changed": [{"number": each.number, "name": each.name, "fields": [change._asdict() for change in each.fields]}
                    for each in plan.changed],
        "returning": [row._asdict() for row in plan.returning],
        "leavers": [{"number": number, "name": name} for number, name in plan.leavers],
        "unchanged": plan.unchanged,
        "written": written,
        "done": done,
    }  # fmt: skip
