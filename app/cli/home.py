"""Where the data is: `--home`, else STORMDRILL_HOME, else the platform's folder."""

from __future__ import annotations

import os
from argparse import Namespace

from app.paths import Paths


def paths_of(options: Namespace) -> Paths:
    """The folders for parsed options."""
    return choose(getattr(options, "home", ""))


def paths_from(arguments: list[str]) -> Paths:
    """The folders for a command line that was perhaps never parsed."""
    for number, argument in enumerate(arguments):
        if argument == "--home" and number + 1 < len(arguments):
            return choose(arguments[number + 1])
        if argument.startswith("--home="):
            return choose(argument.removeprefix("--home="))
    return choose("")


def choose(home: str) -> Paths:
    """The folders under `home`, or the default ones if it is empty."""
    from pathlib import Path

    home = home or os.environ.get("STORMDRILL_HOME", "")
    return Paths.under(Path(home)) if home else Paths.default()
