"""The settings file: JSON, written beside and renamed, so it is never half there."""

from __future__ import annotations

import json
import os
from pathlib import Path

from app.errors import StorageError
from app.settings.model import Settings, from_values, to_values

_LARGEST_BYTES = 1_000_000


def load_settings(path: Path) -> tuple[Settings, str]:
    """Read the settings; a file that cannot be read is set aside and the defaults hold.

    Returns: the settings and a sentence for the user, empty if all is well.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return Settings(), _set_aside(path, "it is far too large")
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), f"The settings file {path} cannot be read ({error.strerror}); the defaults hold."
    except (ValueError, RecursionError):
        return Settings(), _set_aside(path, "it is not what it should be")
    if not isinstance(values, dict):
        return Settings(), _set_aside(path, "it is not what it should be")
    settings, wrong = from_values(values)
    if wrong:
        return settings, f"Some settings were not understood and are back to their defaults: {', '.join(wrong)}."
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
            f"The settings could not be saved to {path}: {error.strerror}.",
            "They hold until the program ends.",
        ) from error


def _set_aside(path: Path, why: str) -> str:
    aside = path.with_name(path.name + ".broken")
    try:
        path.replace(aside)
    except OSError:
        return f"The settings file {path} cannot be used: {why}. The defaults hold."
    return f"The settings file could not be used: {why}. It was set aside as {aside.name}; the defaults hold."
