"""The home folder that a command line means."""

from __future__ import annotations

from argparse import Namespace

from app.paths import Paths
from app.services.homes import choose_home


def paths_of(options: Namespace) -> Paths:
    """The folders for parsed options.

    Raises: UsageError or StorageError if that home cannot be one.
    """
    return choose_home(getattr(options, "home", None))


def paths_from(arguments: list[str]) -> Paths:
    """The folders for a command line that was perhaps never parsed.

    Raises: as `paths_of`.
    """
    for number, argument in enumerate(arguments):
        if argument == "--home" and number + 1 < len(arguments):
            return choose_home(arguments[number + 1])
        if argument.startswith("--home="):
            return choose_home(argument.removeprefix("--home="))
    return choose_home()
