"""schema: the JSON Schema of a file format, for editors."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.output import say_json

HELP = "print the JSON Schema of a file format, for editors"
DATA = True
KINDS = ("scenario", "chart", "policy", "programme")


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("kind", nargs="?", choices=KINDS, default="scenario", help="which format (default: scenario)")


def run(options: Namespace) -> int:
    """Print the schema."""
    from app.authoring import json_schema

    say_json(json_schema(options.kind))
    return 0
