"""verify: is this badge, record, bundle or list of revocations good? Offline."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import some_path
from app.cli.output import say, say_json

HELP = "check a badge, a record, a bundle or a list of revocations, without a network"
DATA = True
_SHOWN = (("title", "certificate"), ("number", "number"), ("issuer", "issuer"), ("valid_from", "valid from"),
          ("valid_until", "valid until"), ("as_of", "as of"), ("installation", "installation"))  # fmt: skip


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("file", metavar="FILE", type=some_path, help="a .jwt, .json or .png badge, a record, a bundle or a list")
    parser.add_argument("--issuers", metavar="FILE", type=some_path, default=None,
                        help="the known issuers; where this home issues badges, its own keys are known anyway")
    parser.add_argument("--revoked", metavar="FILE", type=some_path, default=None,
                        help="the issuer's signed list of revocations")  # fmt: skip


def run(options: Namespace) -> int:
    """Say what the file is worth; 1 unless it is valid."""
    from app.cli.home import paths_of
    from app.clock import SystemClock
    from app.services.verifying import verify

    issuers, revoked = (Path(each) if each is not None else None for each in (options.issuers, options.revoked))
    verdict = verify(paths_of(options), Path(options.file), SystemClock().wall_ms(), issuers, revoked)
    if options.json:
        say_json(verdict.values())
    else:
        say(f"{verdict.answer}: {verdict.sentence}")
        for name, word in _SHOWN:
            if verdict.facts.get(name):
                say(f"    {word}: {_plain(str(verdict.facts[name]))}")
    return 0 if verdict.valid else 1


def _plain(text: str) -> str:
    """A text of a stranger's file, without what could move a terminal's cursor."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)[:300]
