"""The look of the window: tokens, type, one stylesheet, icons and the formation glyphs.

    from app.ui.theme import theme
    theme.color("ink2"); theme.px(8); theme.font("body", strong=True); theme.icon("search")
"""

from __future__ import annotations

from app.ui.theme.current import Theme, theme
from app.ui.theme.tokens import avatar

__all__ = ["Theme", "avatar", "theme"]
