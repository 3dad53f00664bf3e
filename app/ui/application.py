"""The window's start: something on screen at once, the first page from the library's index, the rest afterwards."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.paths import APP_NAME, Paths
from app.settings import Settings, load_settings
from app.ui.first_frame import tokens_for
from app.ui.language import language_of, shown, speak
from app.ui.main_window import MainWindow, fits
from app.ui.plain_imports import plain_imports
from app.ui.theme.scale import factor as scaled

if TYPE_CHECKING:
    from app.ui.flow import Flow
    from app.ui.keys_first import KeysFirst

_DARK_BELOW = 128
"""A desktop whose windows are darker than this (0-255) is dark."""


def make_application() -> QApplication:
    """The one QApplication; made at the first call."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([APP_NAME])
    application.setApplicationName(APP_NAME)
    return application


def platform_name() -> str:
    """What Qt draws on: xcb, wayland, windows, cocoa or offscreen."""
    return QGuiApplication.platformName()


def dress(application: QApplication, settings: Settings) -> None:
    """Language and theme, as the user has set them."""
    speak(application, language_of(settings.language))
    from app.ui.theme import theme

    theme.apply(
        application,
        scheme=settings.theme,
        text_percent=settings.font_percent,
        reduced_motion=settings.reduced_motion,
        high_contrast=settings.high_contrast,
    )


def run_window(paths: Paths, on_painted: Callable[[], None] | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: where everything lies.
        on_painted: called once the first frame is painted.
    Returns: the exit code.
    """
    application = make_application()
    catch_bugs(paths)
    settings, trouble = load_settings(paths.settings)
    speak(application, language_of(settings.language))
    window = bare_window(application, settings)
    flows: list[Flow] = []
    quiet: list[KeysFirst] = []

    def furnish() -> None:
        flow = furnish_window(window, application, paths, settings)
        flows.append(flow)
        if trouble:
            flow.warn(shown(trouble))
        flow.start()
        from app.ui.keys_first import KeysFirst

        quiet.append(KeysFirst(application))
        window.went.connect(quiet[0].page_shown)

    def painted() -> None:
        if on_painted is not None:
            on_painted()
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, furnish)

    window.when_painted(painted)
    window.show()
    code = application.exec()
    for flow in flows:
        flow.close()
    for each in quiet:
        each.stop()
    return code


def run_demo(paths: Paths, options: argparse.Namespace) -> int:
    """Let the playbook play a drill at the real desk; prints score and digest.

    Args:
        paths: where everything lies.
        options: scenario, speed, seed and shots.
    Returns: the exit code.
    """
    application = make_application()
    with plain_imports():
        from app.ui import demo
    settings, _ = load_settings(paths.settings)
    dress(application, settings)
    return demo.run(paths, settings, options, platform_name() != "offscreen")


def bare_window(application: QApplication, settings: Settings) -> MainWindow:
    """The window as it is in its first instant, not shown yet."""
    dark = application.palette().window().color().lightness() < _DARK_BELOW
    dots = application.primaryScreen().logicalDotsPerInch() if application.primaryScreen() else 96.0
    factor = scaled(application.font().pointSizeF() * dots / 72) * settings.font_percent / 100
    window = MainWindow(tokens_for(settings.theme, dark), factor)
    fits(window, factor)
    return window


def furnish_window(window: MainWindow, application: QApplication, paths: Paths, settings: Settings) -> Flow:
    """Theme, bars and the library page; returns what leads through the pages, not started yet."""
    with plain_imports():
        from app.ui.flow import Flow
        from app.ui.notices import notices
    dress(application, settings)
    flow = Flow(paths, settings, lambda changed: dress(application, changed))
    window.furnish(flow.places(), notices)
    flow.take(window)
    window.go("library")
    return flow


def catch_bugs(paths: Paths) -> None:
    """A fault that nobody caught: trace to the log, one kind sentence to the user, and the window lives on."""

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        from app.services.faults import write_fault
        from app.ui.notices import notices

        notices.bug(write_fault(paths, fault.with_traceback(trace)))

    sys.excepthook = caught
