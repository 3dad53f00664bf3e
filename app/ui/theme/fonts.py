"""The interface font: the system's own where it has a good one, else the bundled Inter."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from app.paths import shipped_root

_FOLDER = shipped_root() / "assets" / "fonts"
_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_POOR = (
    "dejavu",
    "bitstream",
    "nimbus",
    "liberation",
    "freesans",
    "droid sans",
    "sans serif",
    "sans",
    "helvetica",
    "fixed",
    "c059",
    "p052",
)
"""Families that a bare Linux falls back to; none has a true semi-bold or even figures."""


def interface_font(system: QFont) -> QFont:
    """The font everything is set in: the system's, or Inter in the system's size."""
    family = QFontInfo(system).family().lower()
    if family and not family.startswith(_POOR):
        return QFont(system)
    font = QFont(system)
    if _load():
        font.setFamilies(["Inter"])
    return font


def figures(font: QFont) -> QFont:
    """The same font with figures of equal width, for numbers that change."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def _load() -> bool:
    """Make the bundled files known to Qt; True if Inter can be used afterwards."""
    added = [QFontDatabase.addApplicationFont(str(_FOLDER / name)) for name in _FILES]
    return min(added) >= 0
