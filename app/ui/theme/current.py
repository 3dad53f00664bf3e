"""The theme in force: scheme, scale and font, set once on the application and whenever they change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.theme import fonts, icons, scale, stylesheet, tokens

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "canvas",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onaccent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
}


class Theme(QObject):
    """Colours, lengths and fonts as they are now; `changed` tells painters to draw anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted = "system"
        self._percent = 100
        self._strong = False
        self._system_font: QFont | None = None
        self._font = QFont()
        self.scheme = "light"
        self.factor = 1.0
        self.tokens = tokens.LIGHT
        self.reduced_motion = False

    def apply(
        self,
        application: QApplication,
        scheme: str = "system",
        text_percent: int = 100,
        reduced_motion: bool = False,
        high_contrast: bool = False,
    ) -> None:
        """Dress the application.

        Args:
            application: the one application.
            scheme: `system` follows the desktop; `light` or `dark` forces it.
            text_percent: own choice of text size on top of the desktop's, in per cent.
            reduced_motion: whether nothing may move by itself.
            high_contrast: lines as strong as text, and the second and third text as strong as the first.
        """
        hints = QGuiApplication.styleHints()
        if self._system_font is None:
            self._system_font = application.font()
            self._font = fonts.interface_font(self._system_font)
            application.setStyle("fusion")
            hints.colorSchemeChanged.connect(lambda _: self._dress(application))
        self._wanted, self._percent = scheme, text_percent
        self.reduced_motion, self._strong = reduced_motion, high_contrast
        self._dress(application)

    def _dress(self, application: QApplication) -> None:
        system = QGuiApplication.styleHints().colorScheme()
        dark = self._wanted == "dark" or (self._wanted == "system" and system == Qt.ColorScheme.Dark)
        self.scheme = "dark" if dark else "light"
        self.tokens = tokens.strengthened(self.scheme) if self._strong else tokens.SCHEMES[self.scheme]
        self.factor = scale.factor(_pixels(self._system_font)) * self._percent / 100
        base = QFont(self._font)
        base.setPixelSize(self.px(scale.SIZES["control"][0]))
        application.setFont(base)
        application.setPalette(self._palette())
        application.setStyleSheet(stylesheet.build(self.tokens, self.px, dark))
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("ink3"))
        return palette

    def px(self, length: float) -> int:
        """A length in px at 100 %, scaled with the text."""
        return round(length * self.factor)

    def color(self, token: str) -> QColor:
        """The colour of a token, e.g. `ink2`, or of a literal #RRGGBB."""
        return QColor(self.tokens.get(token, token))

    def font(self, role: str = "body", strong: bool | None = None, tabular: bool = False) -> QFont:
        """A font for painters.

        Args:
            role: caps, hint, control, body, title or clock.
            strong: True for 600, False for 400, None for what the role has.
            tabular: figures of equal width, for numbers that change.
        """
        size, weight = scale.SIZES[role]
        font = QFont(self._font)
        font.setPixelSize(self.px(size))
        chosen = weight if strong is None else (scale.SEMIBOLD if strong else scale.REGULAR)
        font.setWeight(QFont.Weight(chosen))
        if role == "caps":
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
        return fonts.figures(font) if tabular else font

    def icon(self, name: str, token: str = "ink2", size: int = 16) -> QIcon:
        """An icon of assets/icons in a token's colour; `size` in px at 100 %."""
        return icons.draw(name, self.color(token).name(), self.px(size))

    def pixmap(self, name: str, token: str = "ink2", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """One picture of an icon for painters; `size` in px at 100 %."""
        return icons.pixmap(name, self.color(token).name(), self.px(size), ratio)


def _pixels(font: QFont | None) -> float:
    """Size of a font in px, whichever way it was given."""
    if font is None:
        return 0.0
    if font.pixelSize() > 0:
        return float(font.pixelSize())
    screen = QGuiApplication.primaryScreen()
    return font.pointSizeF() * (screen.logicalDotsPerInch() if screen else 96.0) / 72


theme = Theme()
"""The one theme of the window."""
