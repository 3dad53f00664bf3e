"""Parts to the bytes of a bundle: a zip that any tool opens, the same bytes for the same parts, for ever.

Nothing is compressed. So the bytes do not depend on a library's version, and no bundle can be a bomb.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from app.authoring.bundle.manifest import Manifest, written
from app.authoring.bundle.names import LARGEST_BUNDLE, MANIFEST, MOST_PARTS, SEALED, check_name, check_together, largest
from app.authoring.bundle.trouble import BundleError

TIME = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip can tell; when it was made is nobody's business."""
UNIX = 3
PLAIN_FILE = 0o100644 << 16


def packed(manifest: Manifest, parts: Mapping[str, bytes]) -> bytes:
    """The bundle's bytes.

    Args:
        manifest: made of these very parts.
        parts: contents by name.
    Raises: BundleError if a part has no place in a bundle or is too large, or they are too many.
    """
    _check(parts)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, data in [(MANIFEST, written(manifest)), *sorted(parts.items())]:
            archive.writestr(_entry(name), data)
    whole = target.getvalue()
    if len(whole) > LARGEST_BUNDLE:
        raise BundleError(_too_large(len(whole)), "Leave out some of its pictures, or make them smaller.")
    return whole


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, TIME)
    entry.create_system, entry.external_attr = UNIX, PLAIN_FILE
    return entry


def _check(parts: Mapping[str, bytes]) -> None:
    if len(parts) > MOST_PARTS:
        raise BundleError(f"A bundle carries at most {MOST_PARTS} files, not {len(parts)}.", "Leave out some pictures.")
    check_together(list(parts))
    for name, data in parts.items():
        if name == SEALED:
            continue
        check_name(name)
        if len(data) > largest(name):
            raise BundleError(f"{name} is larger than the {largest(name)} bytes that a bundle carries.", "Make it smaller.")


def _too_large(size: int) -> str:
    return f"The bundle would have {size} bytes; {LARGEST_BUNDLE} is the most."
