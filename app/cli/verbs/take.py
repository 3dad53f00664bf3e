"""take: takes a bundle in, after a look at what it would change."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.arguments import some_path
from app.cli.output import say, say_json, tell
from app.cli.verbs.bundle import VARIABLE, given

if TYPE_CHECKING:
    from app.services.bundle_look import Look

HELP = "take in a bundle that another machine made, or look what it would change"
DATA = True
_SAYS = {
    "new": "is new",
    "identical": "is there already",
    "changed": "replaces yours",
    "instead": "stands in for the shipped one, for your own scenarios",
    "clash": "cannot be taken in",
}


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("file", metavar="FILE", type=some_path,
                        help=f"a bundle; {VARIABLE} opens a sealed one for the look, it is kept sealed")
    parser.add_argument("--dry-run", action="store_true", help="look only, write nothing")
    parser.add_argument("--replace", action="store_true", help="also where something that is there changes by it")


def run(options: Namespace) -> int:
    """Say what is inside and what it changes, and take it in; 1 if it cannot be."""
    from app.cli.home import paths_of
    from app.errors import StormdrillError
    from app.services.bundles import look_into, take_in

    paths = paths_of(options)
    look = look_into(paths, Path(options.file), given())
    written: tuple[Path, ...] = ()
    trouble: StormdrillError | None = None
    if not options.dry_run:
        try:
            written = take_in(paths, look, options.replace)
        except StormdrillError as refused:
            trouble = refused
    if options.json:
        say_json(_data(look, written))
    else:
        _tell(look, written, options.dry_run)
    if trouble is not None:
        tell(f"stormdrill: {trouble}")
        return trouble.exit_code
    return 1 if look.errors or look.clashes or (look.replaced and not options.replace) else 0


def _tell(look: Look, written: tuple[Path, ...], dry_run: bool) -> None:
    what = f"{look.title} ({look.scenario})" if look.scenario else "a sealed scenario"
    say(f"{look.file}: {what}, {look.kind}, made by Stormdrill {look.program}.")
    for part in look.parts:
        say(f"    {part.name} {_SAYS[part.state]}{f': {part.why}' if part.why else ''}.")
        if part.used_by:
            say(f"        Also used by: {', '.join(part.used_by)}.")
        for line in part.difference:
            say(f"        {_shown(line)}")
    for problem in look.problems:
        say(f"    {problem.file}:{problem.line}:{problem.column}: {problem.severity} {problem.code}: {_shown(problem.message)}")
    if written:
        say(f"Wrote {len(written)} file{'' if len(written) == 1 else 's'}.")
    else:
        say("Nothing was written." if dry_run or look.clashes or look.errors or look.replaced else "All of it is there already.")


def _shown(text: str) -> str:
    """A stranger's text, without what would steer the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _data(look: Look, written: tuple[Path, ...]) -> dict[str, object]:
    return {
        "file": str(look.file),
        "kind": look.kind,
        "number": look.number,
        "program": look.program,
        "ids": dict(look.ids),
        "title": look.title,
        "parts": [
            {"name": part.name, "bytes": part.size, "state": part.state, "target": str(part.target), "why": part.why,
             "used_by": list(part.used_by), "difference": list(part.difference)}
            for part in look.parts
        ],
        "problems": [problem._asdict() for problem in look.problems],
        "written": [str(path) for path in written],
    }  # fmt: skip
