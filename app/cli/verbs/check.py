"""check: every problem of scenarios, charts and policies."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import add_policy, some_path
from app.cli.output import say, say_json

HELP = "list every problem of scenarios, charts and policies"
DATA = True


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("paths", nargs="+", type=some_path, metavar="PATH", help="a file, or a folder of files")
    add_policy(parser)


def run(options: Namespace) -> int:
    """Print all problems; 1 if there is an error among them, 2 if a file could not even be read."""
    from app.authoring import UNREADABLE, check_paths

    problems = check_paths([Path(path) for path in options.paths], policy=options.policy)
    if options.json:
        say_json([entry._asdict() for entry in problems])
    else:
        for entry in problems:
            say(f"{entry.file}:{entry.line}:{entry.column}: {entry.severity} {entry.code}: {entry.message}")
            if entry.remedy:
                say(f"    {entry.remedy}")
        say(_verdict(problems))
    if any(entry.code in UNREADABLE for entry in problems):
        return 2
    return 1 if any(entry.severity == "error" for entry in problems) else 0


def _verdict(problems: list) -> str:
    errors = sum(entry.severity == "error" for entry in problems)
    warnings = len(problems) - errors
    if not problems:
        return "No problems found."
    return f"{_count(errors, 'error')}, {_count(warnings, 'warning')}."


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
