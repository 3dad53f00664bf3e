"""Is there a screen, and has Qt what it needs? Found out before Qt is started, for Qt would abort."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

PLATFORM = "QT_QPA_PLATFORM"
NOTHING = "nothing"
"""`lacking_screen` says so where there is no display at all."""

DRAWING = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0", "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What Qt needs to draw anything, even off the screen, and the Debian package that has it."""
SCREEN = {
    "libxcb.so.1": "libxcb1", "libX11-xcb.so.1": "libx11-xcb1", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What it needs besides for a window on an X display."""
_LIBRARY = re.compile(r"(lib[\w+.-]+\.so(?:\.\d+)*)")


def lacking_screen() -> str:
    """Why no window can be opened here: a sentence, `NOTHING`, or empty if one can."""
    chosen = os.environ.get(PLATFORM, "")
    if chosen:
        return _lacking_for(chosen)
    if sys.platform in ("win32", "darwin") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return _lacking_x()


def _lacking_for(chosen: str) -> str:
    """Somebody has decided; Qt aborts if that cannot be done, so only what can is let through."""
    names = [part.split(":")[0] for part in chosen.split(";")]
    if names == ["xcb"]:
        return _lacking_x()
    known = known_platforms()
    if known and not any(name in known for name in names):
        return f"{PLATFORM} is {chosen!r}, which Qt does not have. Leave it unset, or use one of: {', '.join(known)}."
    return ""


def known_platforms() -> list[str]:
    """The platforms this Qt can draw on, by its plugins; empty if they are not where they usually are."""
    from importlib.util import find_spec

    found = find_spec("PySide6")
    folder = Path(found.origin).parent / "Qt" / "plugins" / "platforms" if found and found.origin else Path()
    names = (re.fullmatch(r"libq([a-z]+)(?:-.*)?\.so", file.name) for file in sorted(folder.glob("libq*.so")))
    return list(dict.fromkeys(name[1] for name in names if name))


def _lacking_x() -> str:
    if not os.environ.get("DISPLAY"):
        return NOTHING
    if _loads("libxcb.so.1") and not _answers(ctypes.CDLL("libxcb.so.1")):
        return NOTHING
    return _install({**DRAWING, **SCREEN})


def _answers(xcb: ctypes.CDLL) -> bool:
    """Whether the X server that DISPLAY names answers (1-3 ms)."""
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return broken == 0


def with_fallback(offscreen: bool) -> None:
    """Let Qt draw off the screen where it would otherwise abort; the caller then sees that it did.

    Args:
        offscreen: it is known already that there is no screen.
    """
    if offscreen:
        os.environ[PLATFORM] = "offscreen"
    elif sys.platform.startswith("linux") and not os.environ.get(PLATFORM):
        wanted = "wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb"
        os.environ[PLATFORM] = f"{wanted};offscreen"


def missing_libraries() -> str:
    """What to install so that Qt can draw at all; empty if nothing is missing."""
    return _install(DRAWING) if sys.platform.startswith("linux") else ""


def missing_packages() -> list[str]:
    """The Debian packages to install so that Qt can draw at all."""
    return _packages(DRAWING, _missing(DRAWING)) if sys.platform.startswith("linux") else []


def sentence_for(error: ImportError) -> str:
    """What to install for a library that Qt asked for when it was loaded; empty if it asked for none."""
    found = _LIBRARY.search(str(error))
    if not found:
        return ""
    package = {**DRAWING, **SCREEN}.get(found[1])
    rest = f" On Debian or Ubuntu: {_apt([package])}" if package else f" ({error})"
    return f"Qt needs the system library {found[1]}, which is not installed.{rest}"


def _install(libraries: dict[str, str]) -> str:
    missing = _missing(libraries)
    if not missing:
        return ""
    noun = "library" if len(missing) == 1 else "libraries"
    return (f"Qt needs the system {noun} {', '.join(missing)}, not installed here. On Debian or Ubuntu: "
            f"{_apt(_packages(libraries, missing))}")


def _missing(libraries: dict[str, str]) -> list[str]:
    return [name for name in libraries if not _loads(name)]


def _packages(libraries: dict[str, str], missing: list[str]) -> list[str]:
    return list(dict.fromkeys(libraries[name] for name in missing))


def _apt(packages: list[str]) -> str:
    sudo = "sudo " if hasattr(os, "geteuid") and os.geteuid() != 0 else ""
    return f"{sudo}apt-get install -y {' '.join(packages)}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
