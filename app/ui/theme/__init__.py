"""The look of the window: tokens, type, one stylesheet, icons and the formation glyphs.

    from app.ui.theme import theme
    theme.color("ink2"); theme.px(8); theme.font("body", strong=True); theme.icon("search")

What is asked for is loaded when it is asked for: the first frame needs the tokens alone.
"""

from __future__ import annotations

__all__ = ["Theme", "avatar", "theme"]


def __getattr__(name: str) -> object:
    if name in ("Theme", "theme"):
        from app.ui.theme import current

        globals().update(Theme=current.Theme, theme=current.theme)
    elif name == "avatar":
        from app.ui.theme.tokens import avatar

        globals()["avatar"] = avatar
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[name]
