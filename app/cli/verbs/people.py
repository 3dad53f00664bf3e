"""people: the roster in, people files for laptops, and what each person has a right to."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from importlib import import_module

from app.cli.arguments import some_path
from app.cli.verbs.bundle import VARIABLE

HELP = "take a roster in, hand people to laptops, show what is stored, hand a person their data, forget a person"
DATA = True
PIN_VARIABLE = "STORMDRILL_PIN"
_FORMATS = ("text", "html")


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own verbs."""
    verbs = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    _roster(verbs)
    _laptops(verbs)
    _rights(verbs)
    _page(verbs)


def _verb(verbs: object, name: str, help: str, work: str) -> ArgumentParser:  # noqa: A002 - argparse's word
    sub = verbs.add_parser(name, help=help, description=help, allow_abbrev=False)
    sub.add_argument("--home", metavar="DIR", default=SUPPRESS, help="keep all data under this folder")
    sub.add_argument("--json", action="store_true", default=SUPPRESS, help="print the result as JSON and nothing else")
    sub.set_defaults(work=work)
    return sub


def _roster(verbs: object) -> None:
    taken = _verb(verbs, "import", "take a roster in from CSV or XLSX, after a look at what it would change", "people_roster:take")
    taken.add_argument("file", metavar="FILE", type=some_path, help="any column order; headings in English or German")
    taken.add_argument("--dry-run", action="store_true", help="look only, write nothing")
    taken.add_argument("--leavers", action="store_true", help="note those who are not in the file as having left")
    taken.add_argument("--leave-out", action="store_true", help="take the good rows although others cannot be taken")


def _laptops(verbs: object) -> None:
    out = _verb(verbs, "hand-out", "write the people file for laptops: number, display name, unit, hash", "people_laptops:write")
    out.add_argument("--out", metavar="FILE", type=some_path, required=True,
                     help=f"sealed to a passphrase, asked for or taken from {VARIABLE}")
    taken = _verb(verbs, "take", "take a people file in on this laptop, after a look", "people_laptops:take")
    taken.add_argument("file", metavar="FILE", type=some_path, help=f"{VARIABLE} opens it")
    taken.add_argument("--dry-run", action="store_true", help="look only, write nothing")
    taken.add_argument("--leavers", action="store_true", help="note those who are not in the file as having left")
    pin = _verb(verbs, "reset-pin", "take a forgotten PIN away, so that its person sets a new one", "people_laptops:reset_pin")
    pin.add_argument("number", metavar="NUMBER")
    area = _verb(verbs, "reset-area", "take a forgotten passphrase away; the area is open then, and the log says so",
                 "people_laptops:reset_area")
    area.add_argument("area", metavar="AREA", choices=("instructor", "hr", "accommodations"))
    area.add_argument("--by", metavar="NAME", required=True, help="who does it")


def _rights(verbs: object) -> None:
    out = _verb(verbs, "export", "hand a person all that is stored of them, as one zip", "people_privacy:export")
    out.add_argument("number", metavar="NUMBER")
    out.add_argument("--out", metavar="FILE", type=some_path, required=True)
    out.add_argument("--by", metavar="NAME", default="", help="who hands it out; without it the person themselves")
    out.add_argument("--practice", action="store_true",
                     help=f"the own practice too, which is the person's alone; {PIN_VARIABLE} shows that it is them")
    gone = _verb(verbs, "erase", "forget a person; the records' chains stay whole", "people_privacy:erase")
    gone.add_argument("number", metavar="NUMBER")
    gone.add_argument("--certificates", choices=("keep", "revoke"), default="", help="what becomes of them")
    gone.add_argument("--reason", metavar="TEXT", default="", help="why so; it stays beside the certificates")
    gone.add_argument("--by", metavar="NAME", default="", help="who decided it")
    gone.add_argument("--void", action="store_true", help="void what the learning record store has; that does not erase it there")
    gone.add_argument("--dry-run", action="store_true", help="say what it would mean, forget nothing")


def _page(verbs: object) -> None:
    due = _verb(verbs, "due", "what has been kept for long enough", "people_privacy:due")
    due.add_argument("--delete", action="store_true", help="delete it; the log gets the counts")
    due.add_argument("--by", metavar="NAME", default="", help="who deletes")
    page = _verb(verbs, "stored", "every table and column with its purpose, who sees it, how long", "people_privacy:stored")
    page.add_argument("--sheet", action="store_true", help="the one-page sheet for works council and data officer instead")
    page.add_argument("--format", choices=_FORMATS, default="text")
    page.add_argument("--out", metavar="FILE", type=some_path, default=None, help="absent: onto the screen")


def run(options: Namespace) -> int:
    """Do what was asked in the home that was meant."""
    from app.cli.home import paths_of
    from app.wiring.application import open_app

    module, work = options.work.split(":")
    with open_app(paths_of(options)) as app:
        return getattr(import_module(f"app.cli.{module}"), work)(app, options)
