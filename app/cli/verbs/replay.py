"""replay: fold a record again and see whether it holds."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import some_path
from app.cli.output import say, say_json
from app.errors import NotRecomputableError

HELP = "fold a record again: score, ledger, digest, and whether chain, signature and digest hold"
DATA = True


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("record", type=some_path, metavar="RECORD", help="a record file")


def run(options: Namespace) -> int:
    """Print what the record comes to; 1 if it does not hold."""
    from app.cli.home import paths_of
    from app.services.replaying import replay

    try:
        result = replay(paths_of(options), Path(options.record))
    except NotRecomputableError as trouble:
        if options.json:
            say_json({"score": None, "passed": False, "ledger": None, "digest": "", "valid": False,
                      "problems": [str(trouble)]})
        raise
    if options.json:
        say_json(result)
    else:
        _say_result(result)
    return 0 if result["valid"] else 1


def _say_result(result: dict) -> None:
    if result["score"] is not None:
        say(f"score {result['score']}, {'passed' if result['passed'] else 'not passed'}")
        say(f"digest {result['digest']}")
    say("valid: chain, signature and digest hold" if result["valid"] else "not valid")
    for sentence in result["problems"]:
        say(f"    {sentence}")
