"""export: certificates, attempts, ledger lines or standing as a file."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path

from app.cli.arguments import some_path
from app.cli.output import say, say_json, tell

HELP = "write certificates, attempts, ledger or standing to a file"
DATA = True


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("what", metavar="WHAT", help="certificates, attempts, ledger or standing")
    parser.add_argument("--format", choices=("csv", "xlsx", "jsonl", "xapi"), default="csv", help="default: csv")
    parser.add_argument("--out", type=some_path, metavar="FILE", required=True, help="where to write it")
    parser.add_argument("--unit", metavar="U", help="people of this unit only")
    parser.add_argument("--from", dest="since", type=_day, metavar="D",
                        help="from this day on, such as 2026-03-01: certificates issued, attempts completed (UTC)")
    parser.add_argument("--to", dest="until", type=_day, metavar="D", help="up to this day, it included")
    parser.add_argument("--level", metavar="L", default="", help="this level only, by its id")
    parser.add_argument("--status", metavar="S", default="", help="certificates: valid, expired, suspended, revoked; "
                        "attempts and ledger: passed, failed, interrupted, void; standing: none, valid, expiring, lapsed, "
                        "suspended, revoked")
    parser.add_argument("--preset", metavar="P", default="plain",
                        help="plain (default); manager, for standing; successfactors or workday, for their imports")
    parser.add_argument("--with", dest="groups", type=_groups, metavar="G", default=frozenset(),
                        help="what is left out otherwise, by commas: grade, failures, email")
    parser.add_argument("--who", metavar="NAME", default="", help="who does it, for the export log; default: this user")
    parser.add_argument("--bom", choices=("yes", "no"),
                        help="begin a CSV file with the mark by which Excel knows UTF-8; default: what suits the preset")


def run(options: Namespace) -> int:
    """Write the file; say where it is and how much is in it."""
    from app.cli.home import paths_of
    from app.services.exporting import Asked
    from app.wiring import open_app

    asked = Asked(
        options.what, options.format, Path(options.out), options.preset, options.groups, options.unit, options.since,
        options.until, options.level, options.status, bom=None if options.bom is None else options.bom == "yes",
    )  # fmt: skip
    with open_app(paths_of(options)) as app:
        done = app.exporting.export(asked, options.who or _this_user())
    if options.json:
        say_json({"file": str(done.path), "rows": done.rows, "refused": done.refused,
                  "refused_file": str(done.refused_path) if done.refused_path else None, "message": str(done.message)})
        return 0
    lines = "statements" if options.format == "xapi" else "rows"
    say(f"Wrote {done.rows} {lines} to {done.path}.")
    if done.refused_path:
        say(f"Refused rows are in {done.refused_path}.")
    if done.message:
        tell(f"stormdrill: {done.message}")
    return 0


def _day(text: str) -> date:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text[:40]!r} is no day such as 2026-03-01") from None
    if len(text) != len("2026-03-01"):
        raise ArgumentTypeError(f"{text[:40]!r} is no day such as 2026-03-01")
    return found


def _groups(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(",") if part.strip())


def _this_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "command line"
