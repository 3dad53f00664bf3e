"""replay: fold a record again and see whether it holds."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

HELP = "fold a record again: score, ledger, digest, and whether chain, signature and digest hold"


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("record", metavar="RECORD", help="a record file")
    parser.add_argument("--json", action="store_true", help="print the result as JSON and nothing else")


def run(options: Namespace) -> int:
    """Print what the record comes to; 1 if it does not hold."""
    from app.cli.home import paths_of
    from app.services.replaying import replay

    result = replay(paths_of(options), Path(options.record))
    if options.json:
        print(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        if result["ledger"] is not None:
            print(f"score {result['score']}, {'passed' if result['passed'] else 'not passed'}")
            print(f"digest {result['digest']}")
        print("valid: chain, signature and digest hold" if result["valid"] else "not valid")
        for sentence in result.get("problems", ()):
            print(f"    {sentence}")
    return 0 if result["valid"] else 1
