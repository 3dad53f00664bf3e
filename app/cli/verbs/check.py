"""check: every problem of scenarios, charts, policies and programmes; or what one code means."""

from __future__ import annotations

import textwrap
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import add_policy, some_path
from app.cli.output import say, say_json
from app.errors import UsageError

HELP = "list every problem of scenarios, charts, policies and programmes, or explain one by its code"
DATA = True
WIDTH = 88


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("paths", nargs="*", type=some_path, metavar="PATH", help="a file, or a folder of files")
    parser.add_argument("--explain", metavar="CODE", help="tell what a code such as SD212 means; needs no PATH")
    add_policy(parser)


def run(options: Namespace) -> int:
    """Print all problems; 1 if there is an error among them, 2 if a file could not even be read.

    Raises: UsageError for neither a path nor a code, or both; InputError for an unknown code.
    """
    if options.explain is not None:
        return _explain(options)
    if not options.paths:
        raise UsageError("The following arguments are required: PATH.", "See `main.py check --help`.")
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


def _explain(options: Namespace) -> int:
    if options.paths or options.policy is not None:
        raise UsageError("--explain tells what a code means and checks no file.", "Leave the code or the files out.")
    from app.authoring.explain import WHY, explanation

    page = explanation(options.explain)
    if options.json:
        say_json(page._asdict())
        return 0
    say(f"{page.code}: {page.title}")
    say(f"\n{_filled(page.meaning)}")
    for head, example in (("Wrong", page.wrong), ("Right", page.right)):
        say(f"\n{head}:\n\n{textwrap.indent(example, '    ')}")
    say(f"\n{_filled(WHY + page.why)}")
    return 0


def _filled(words: str) -> str:
    return textwrap.fill(words, WIDTH, break_long_words=False, break_on_hyphens=False)


def _verdict(problems: list) -> str:
    errors = sum(entry.severity == "error" for entry in problems)
    warnings = len(problems) - errors
    if not problems:
        return "No problems found."
    return f"{_count(errors, 'error')}, {_count(warnings, 'warning')}."


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
