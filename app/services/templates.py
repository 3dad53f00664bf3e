"""New scenarios from the blank one or from another; nothing is ever overwritten."""

from __future__ import annotations

import re
from pathlib import Path

from app.errors import InputError, UsageError
from app.paths import Paths
from app.services.scenarios import find

BLANK = "blank.yaml"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ID_LINE = re.compile(r"^id:.*$", re.MULTILINE)


def new_scenario(paths: Paths, new_id: str, source: str, into: Path) -> Path:
    """Write a copy of the blank scenario, or of `source`, under its new id.

    Args:
        new_id: small letters, digits and hyphens; also the file's name.
        source: id or file of the scenario to copy; empty takes the blank one.
        into: the folder to write in; it must exist.
    Raises: UsageError for an unusable id, InputError if the file is there already or cannot be written.
    """
    if not _ID.fullmatch(new_id) or len(new_id) > 60:
        raise UsageError(f"{new_id!r} cannot be a scenario's id.",
                         "Use small letters, digits and single hyphens, such as late-ferry.")
    template = find(paths, source) if source else paths.scenarios / BLANK
    try:
        text = template.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{template} cannot be read: {error}.") from error
    target = into / f"{new_id}.yaml"
    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(_ID_LINE.sub(f"id: {new_id}", text, count=1))
    except FileExistsError as error:
        raise InputError(f"{target} exists already; it was left as it is.", "Choose another id.") from error
    except OSError as error:
        raise InputError(f"{target} cannot be written: {error.strerror}.") from error
    return target
