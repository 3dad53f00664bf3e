"""`people export`, `erase`, `due` and `stored`: what a person and a data officer may ask for."""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import say, say_json
from app.cli.people_roster import shown
from app.cli.verbs.people import PIN_VARIABLE

if TYPE_CHECKING:
    from app.wiring.application import App


def export(app: App, options: Namespace) -> int:
    """Write the zip with everything about one person."""
    counts = app.personal_data.export(options.number, Path(options.out), options.by or "the person themselves",
                                      options.practice, os.environ.get(PIN_VARIABLE, ""))
    if options.json:
        say_json({"file": options.out, "rows": counts})
    else:
        say(f"Wrote {options.out}: {', '.join(f'{count} {name}' for name, count in counts.items())}.")
    return 0


def erase(app: App, options: Namespace) -> int:
    """Forget a person, or say what it would mean."""
    plan = app.erasure.plan(options.number)
    done = None
    if not options.dry_run:
        done = app.erasure.carry_out(plan, options.certificates, options.reason, options.by, options.void)
        if app.settings.person == options.number:
            app.change(replace(app.settings, person=""))
    if options.json:
        say_json({"practice": plan.practice, "exams": plan.exams, "certificates": plan.certificates, "sent": list(plan.sent),
                  "unsent": plan.unsent, "backups": [str(path) for path in plan.backups], "erased": done is not None,
                  "voiding": done.voiding if done else 0, "still_to_do": list(done.still_to_do) if done else []})
        return 0
    say(f"{shown(plan.name)}: {plan.practice} practice runs go; {plan.exams} exam results stay without a name; "
        f"{plan.certificates} certificates; {len(plan.sent)} statements at a store.")
    for name in plan.sent:
        say(f"    sent: {name}")
    if done is None:
        say("Nothing was forgotten.")
        return 0
    say(f"Forgotten. {done.voiding} voiding statements wait to be sent." if done.voiding else "Forgotten.")
    for sentence in done.still_to_do:
        say(f"    {sentence}")
    return 0


def due(app: App, options: Namespace) -> int:
    """Count what has been kept for long enough, or delete it."""
    counts = app.retention.carry_out(options.by) if options.delete else app.retention.due()
    if options.json:
        say_json({"due": counts, "deleted": options.delete})
        return 0
    for name, count in counts.items():
        say(f"{count} {name}")
    if not counts:
        say("Nothing is due.")
    elif options.delete:
        say("Deleted; the log has the counts.")
    return 0


def stored(app: App, options: Namespace) -> int:
    """Show or write the page about what is stored, or the sheet."""
    from app.clock import wall_text
    from app.exports.atomic import write_text
    from app.services.privacy.stored import sheet_html, sheet_text, stored_html, stored_text

    tables = app.what_is_stored()
    if options.json:
        say_json([{"table": table.name, "title": table.title, "who": table.who, "how_long": table.how_long,
                   "columns": dict(table.columns)} for table in tables])
        return 0
    html = options.format == "html"
    if options.sheet:
        day = wall_text(app.clock.wall_ms())[:10]
        page = sheet_html(tables, day) if html else sheet_text(tables, day)
    else:
        page = stored_html(tables) if html else stored_text(tables)
    if options.out:
        write_text(Path(options.out), page)
        say(f"Wrote {options.out}.")
    else:
        say(page.rstrip("\n"))
    return 0
