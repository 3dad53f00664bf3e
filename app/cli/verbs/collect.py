"""`collect PATH…`: takes in exam records or hand-overs from laptops, scores each again."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import some_path
from app.cli.output import say, say_json, tell
from app.errors import StormdrillError

HELP = "take in exam records or hand-overs from laptops; each is verified and scored again, the same again changes nothing"
DATA = True
_BY = "the command line"


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("paths", nargs="+", type=some_path, metavar="PATH", help="records, hand-overs, zips or folders of them")
    parser.add_argument("--enrol", action="store_true",
                        help="believe the installations of the hand-overs named from now on: compare the fingerprints that "
                        "are told with those on the laptops")
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="processes; 0: as many as there are processors")


def run(options: Namespace) -> int:
    """Collect, and say what came of it; 1 if something was refused or is missing."""
    from app.cli.home import paths_of
    from app.wiring import open_app

    files = [Path(path) for path in options.paths]
    for file in files:
        if not file.exists():
            from app.errors import InputError

            raise InputError(f"{file} is not there.", "Check its name.")
    with open_app(paths_of(options)) as app:
        enrolled = _enrol(app, files) if options.enrol else []
        found = app.collecting.collect(files, max(0, options.workers))
    if options.json:
        say_json({**found.values(), "enrolled": enrolled})
    else:
        for entry in enrolled:
            say(f"enrolled {entry['name']}: {entry['fingerprint']}")
        _say(found.values())
    return 0 if found.fine else 1


def _enrol(app: object, files: list[Path]) -> list[dict]:
    """Enrol the installations of all hand-overs among the files named, and in the folders named."""
    enrolled = []
    for file in sorted({inner for file in files for inner in (file.rglob("*.zip") if file.is_dir() else [file])}):
        try:
            look = app.enrolment.look(file)
        except StormdrillError as trouble:
            if file in files:
                tell(f"stormdrill: not enrolled: {trouble}")
            continue
        if look.source == "hand-over" and (look.enrolled is None or not look.enrolled.believed):
            made = app.enrolment.enrol(look.public_key, file.name.split(".")[0][:100] or look.id[:8], _BY)
            enrolled.append({"name": made.name, "installation": made.id, "fingerprint": look.fingerprint})
    return enrolled


def _say(values: dict) -> None:
    say(f"taken in: {values['taken']}, known already: {values['known']}, refused: {len(values['refused'])}")
    for entry in values["refused"]:
        say(f"    {entry['source']}: {entry['reason']}")
    for entry in values["missing"]:
        say(f"    missing: the record of drill {entry['drill']} ({entry['scenario']}) of set {entry['set']}")
