"""The settings file: JSON, written beside and renamed, so it is never half there."""

from __future__ import annotations

import json
import os
from pathlib import Path

from app.errors import StorageError
from app.said import say
from app.settings.model import Settings, from_values, to_values

_LARGEST_BYTES = 1_000_000


def load_settings(path: Path) -> tuple[Settings, str]:
    """Read the settings; a file that cannot be read is set aside and the defaults hold.

    Returns: the settings and a sentence for the user, empty if all is well.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return Settings(), _set_aside(path, say("it is far too large"))
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), say(
            "The settings file {path} cannot be read ({why}); the defaults hold.", path=path, why=error.strerror
        )
    except (ValueError, RecursionError):
        return Settings(), _set_aside(path, say("it is not what it should be"))
    if not isinstance(values, dict):
        return Settings(), _set_aside(path, say("it is not what it should be"))
    settings, wrong = from_values(values)
    if wrong:
        return settings, say(
            "Some settings were not understood and are back to their defaults: {names}.", names=", ".join(wrong)
        )
    return settings, ""


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings.

    Raises: StorageError if they cannot be written; the file before is then still whole.
    """
    text = json.dumps(to_values(settings), indent=2, ensure_ascii=False) + "\n"
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise StorageError(
            say("The settings could not be saved to {path}: {why}.", path=path, why=error.strerror),
            say("They hold until the program ends."),
        ) from error


def _set_aside(path: Path, why: str) -> str:
    aside = path.with_name(path.name + ".broken")
    try:
        path.replace(aside)
    except OSError:
        return say("The settings file {path} cannot be used: {why}. The defaults hold.", path=path, why=why)
    return say(
        "The settings file could not be used: {why}. It was set aside as {name}; the defaults hold.", why=why, name=aside.name
    )
