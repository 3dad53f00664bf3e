"""Which home: the folder that a person named, else STORMDRILL_HOME, else the platform's own."""

from __future__ import annotations

import os
from pathlib import Path

from app.errors import StorageError, UsageError
from app.paths import Paths

VARIABLE = "STORMDRILL_HOME"


def choose_home(named: str | None = None) -> Paths:
    """The folders under the home that is meant; nothing is created.

    Args:
        named: what stood after `--home`; None if nothing did.
    Raises: UsageError for a name that can be no folder's; StorageError if a file is in its place.
    """
    if named is None:
        named = os.environ.get(VARIABLE) or None
    elif not named:
        # An unset variable in a script must not lead to the real folder.
        raise UsageError("--home was given without a folder.", "Name one, or leave --home out.")
    if named is None:
        return Paths.default()
    try:
        paths = Paths.under(named)
        if "\0" in named:
            raise ValueError("it holds a NUL")
        _look_for_files(paths.home)
    except (OSError, RuntimeError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise UsageError(f"{named!r} cannot be a folder: {why}.", "Choose another one with --home.") from error
    return paths


def _look_for_files(home: Path) -> None:
    """A file where a folder must be is told before anything is begun."""
    for folder in (home, *home.parents):
        if folder.is_dir():
            return
        if folder.exists():
            raise StorageError(
                f"{home} cannot be the home folder: {folder} is a file.",
                "Move the file away or choose another folder with --home.",
            )
