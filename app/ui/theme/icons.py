"""Icons by name and colour token, drawn from SVG when first needed and kept.

QtSvg is imported with the first icon. What is kept is keyed by colour, so a change of scheme draws anew.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from app.paths import shipped_root

_FOLDER = shipped_root() / "assets" / "icons"


def draw(name: str, colour: str, size_px: int) -> QIcon:
    """The icon `name` (a file of assets/icons) in one colour, sharp on every screen at hand.

    Raises: FileNotFoundError if there is no such icon.
    """
    icon = QIcon()
    for ratio in sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
        icon.addPixmap(pixmap(name, colour, size_px, ratio))
    return icon


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """One picture of the icon, `size_px` square at this device pixel ratio."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(round(size_px * ratio), round(size_px * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
