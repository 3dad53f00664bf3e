"""Is there a screen, and has Qt what it needs? Found out before Qt is started, for Qt would abort."""

from __future__ import annotations

import ctypes
import os
import re
import sys

_PACKAGES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libGLX.so.0": "libgl1", "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0", "libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6", "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-randr.so.0": "libxcb-randr0", "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libX11-xcb.so.1": "libx11-xcb1", "libxcb.so.1": "libxcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libzstd.so.1": "libzstd1",
}
_ALL_PACKAGES = "libegl1 libgl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libfreetype6 libdbus-1-3"
_LIBRARY = re.compile(r"(lib[\w+.-]+\.so(?:\.\d+)*)")


def has_display() -> bool:
    """Whether a window can be opened here."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True  # Somebody has decided; trust it.
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_answers()


def _x_answers() -> bool:
    """Whether the X server that DISPLAY names answers (1-3 ms)."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return broken == 0


def with_fallback() -> None:
    """Let Qt fall back to drawing off the screen instead of aborting; the caller then sees that it did."""
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        wanted = "wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb"
        os.environ["QT_QPA_PLATFORM"] = f"{wanted};offscreen"


def missing_library(error: BaseException | str) -> str:
    """A sentence naming what to install for a library that the loader did not find."""
    found = _LIBRARY.search(str(error))
    name = found[1] if found else ""
    package = _PACKAGES.get(name)
    what = f"Qt needs the system library {name}, which is not installed" if name else "Qt cannot be loaded"
    if name and package:
        rest = f" {_ALL_PACKAGES}" if package in _ALL_PACKAGES else ""
        packages = " ".join(dict.fromkeys(f"{package}{rest}".split()))
        return f"{what}. On Debian or Ubuntu: sudo apt-get install {packages}"
    return f"{what} ({error})."


def missing_for_screen() -> str:
    """Why Qt could not use the screen: the library its X part lacks, as a sentence; empty if none is."""
    import PySide6

    plugin = os.path.join(os.path.dirname(PySide6.__file__), "Qt", "plugins", "platforms", "libqxcb.so")
    try:
        ctypes.CDLL(plugin)
    except OSError as error:
        return missing_library(error)
    return ""
