"""schema: the JSON Schema of a file format, for editors."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace

HELP = "print the JSON Schema of a file format, for editors"
KINDS = ("scenario", "chart", "policy")


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("kind", nargs="?", choices=KINDS, default="scenario", help="which format (default: scenario)")


def run(options: Namespace) -> int:
    """Print the schema."""
    from app.authoring import json_schema

    print(json.dumps(json_schema(options.kind), ensure_ascii=False, indent=2))
    return 0
