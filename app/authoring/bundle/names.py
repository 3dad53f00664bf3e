"""What may be inside a bundle, and under which names.

A bundle is laid out as a folder of scenarios is. Every name is plain ASCII in small letters, so it means the
same file on every system; whatever else a name holds is refused with the reason.
"""

from __future__ import annotations

import re

from app.authoring.bundle.trouble import BundleError

MANIFEST = "bundle.json"
SEALED = "sealed.bin"
CASES = "cases.json"

MOST_PARTS = 100
LONGEST_NAME = 160
_MIB = 1024 * 1024
LARGEST_BUNDLE = 32 * _MIB
LARGEST_MANIFEST = 64 * 1024
_LARGEST = {".yaml": 2 * _MIB, ".json": 2 * _MIB, ".md": _MIB, ".po": 4 * _MIB, ".png": 4 * _MIB, ".jpg": 4 * _MIB, ".svg": _MIB}
"""Bytes of one part, by its ending. No other endings are carried."""

_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_PLACES = (
    re.compile(rf"(?P<id>{_SLUG})\.(?:yaml|md)"),
    re.compile(rf"(?:charts|policies)/{_SLUG}\.yaml"),
    re.compile(rf"pictures/(?P<id>{_SLUG})/{_SLUG}\.(?:png|jpg|svg)"),
    re.compile(rf"translations/(?P<id>{_SLUG})\.[a-z]{{2,3}}(?:-[a-z0-9]{{2,8}}){{0,2}}\.po"),
    re.compile(re.escape(CASES)),
)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")


def check_name(name: str) -> None:
    """Refuse a name that no part of a bundle may have.

    Raises: BundleError with the reason.
    """
    why = _bad_path(name) or _bad_kind(name)
    if why:
        raise BundleError(f"The bundle holds {shown(name)}, {why}.")


def check_together(names: list[str]) -> None:
    """Refuse names that would be one file on some system.

    Raises: BundleError with the two.
    """
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(name.casefold(), name)
        if other is not name:
            how = "twice" if other == name else f"and {shown(other)}, which are one file on many machines"
            raise BundleError(f"The bundle holds {shown(name)} {how}.")


def check_belonging(names: list[str], scenario: str) -> None:
    """Refuse what belongs to another scenario than the one that is carried.

    Args:
        names: all parts.
        scenario: the id of the one scenario.
    Raises: BundleError if the scenario itself is missing or something strange lies beside it.
    """
    if scenario_file(scenario) not in names:
        raise BundleError(f"The bundle says it carries {scenario}, but there is no {scenario_file(scenario)} in it.")
    for name in names:
        owner = next((found["id"] for place in _PLACES if (found := place.fullmatch(name)) and "id" in place.groupindex),
                     scenario)
        if owner != scenario:
            raise BundleError(f"The bundle carries {scenario}, but {shown(name)} belongs to another scenario.")


def scenario_file(scenario: str) -> str:
    """The name of the scenario's own file."""
    return f"{scenario}.yaml"


def largest(name: str) -> int:
    """How many bytes a part of this name may have."""
    return _LARGEST[ending(name)]


def ending(name: str) -> str:
    """The ending with its dot; "" where there is none."""
    stem, dot, last = name.rpartition("/")[2].rpartition(".")
    return f".{last}" if dot and stem else ""


def shown(name: str) -> str:
    """A name as it may stand in a sentence, whatever it holds."""
    return ascii(name if len(name) <= 60 else f"{name[:57]}...")


def _bad_path(name: str) -> str:
    steps = re.split(r"[/\\]", name)
    if not name or len(name) > LONGEST_NAME:
        return "a name that is empty or too long"
    if _UNPRINTABLE.search(name):
        return "a name with letters that are not the same on every machine"
    if _DRIVE.match(name) or name[0] in "/\\":
        return "which names a place on the machine itself"
    if ".." in steps:
        return "which leads out of the folder"
    if "\\" in name or ":" in name:
        return "which is another place on another system"
    if name.endswith("/"):
        return "which is a folder"
    if any(_RESERVED.fullmatch(step) for step in steps):
        return "a name that some systems keep for a device"
    if any(step in ("", ".") or step[-1] in ". " or step[0] in ". ~" for step in steps):
        return "a name that some systems change or hide"
    return ""


def _bad_kind(name: str) -> str:
    if ending(name) not in _LARGEST:
        kinds = ", ".join(_LARGEST)
        return f"which is of a kind that no bundle carries (only {kinds})"
    if not any(place.fullmatch(name) for place in _PLACES):
        return "which has no place in a folder of scenarios"
    return ""
