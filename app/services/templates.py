"""New scenarios from the blank one or from another; nothing is ever overwritten."""

from __future__ import annotations

import re
from pathlib import Path

from app.errors import ExportError, InputError, UsageError
from app.paths import Paths
from app.services.scenarios import find, load_one

BLANK = "blank.yaml"
LONGEST_ID = 60
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ID_LINE = re.compile(r"^id:.*$", re.MULTILINE)


def new_scenario(paths: Paths, new_id: str, source: str, into: Path) -> Path:
    """Write a copy of the blank scenario, or of `source`, under its new id.

    Args:
        new_id: small letters, digits and hyphens; also the file's name.
        source: id or file of the scenario to copy; empty takes the blank one.
        into: the folder to write in; it must exist.
    Raises: UsageError for an unusable id; InputError or ScenarioError if the source cannot be read
        or played; ExportError if the file is there already or cannot be written.
    """
    if not _ID.fullmatch(new_id) or len(new_id) > LONGEST_ID:
        raise UsageError(f"{new_id!r} cannot be a scenario's id.",
                         "Use small letters, digits and single hyphens, such as late-ferry.")
    target = into / f"{new_id}.yaml"
    if target.exists() or target.is_symlink():
        raise ExportError(f"{target} exists already; it was left as it is.", "Choose another id.")
    text = _template(paths, source)
    from app.exports.atomic import write_text

    write_text(target, _ID_LINE.sub(f"id: {new_id}", text, count=1))
    return target


def _template(paths: Paths, source: str) -> str:
    template = find(paths, source) if source else paths.scenarios / BLANK
    if source:
        load_one(paths, template)  # a copy of what cannot be played would not check clean
    try:
        return template.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{template} cannot be read: {error}.") from error
