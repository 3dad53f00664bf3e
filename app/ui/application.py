"""The window's start: Qt set up, the first page painted from the library's index, everything heavy afterwards."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.paths import APP_NAME, Paths
from app.settings import Settings, load_settings
from app.ui.flow import Flow
from app.ui.main_window import MainWindow, fits
from app.ui.notices import notices
from app.ui.theme import theme


def make_application() -> QApplication:
    """The one QApplication; made at the first call."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([APP_NAME])
    application.setApplicationName(APP_NAME)
    application.setApplicationDisplayName("")
    return application


def platform_name() -> str:
    """What Qt draws on: xcb, wayland, windows, cocoa or offscreen."""
    return QGuiApplication.platformName()


def dress(application: QApplication, settings: Settings) -> None:
    """Put the theme on, as the user has set it."""
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
        on_painted: called once the first page is on screen.
    Returns: the exit code.
    """
    application = make_application()
    catch_bugs(paths)
    settings, trouble = load_settings(paths.settings)
    dress(application, settings)
    window, flow = open_window(paths, settings)
    window.show()
    if trouble:
        notices.warn(trouble)

    def painted() -> None:
        if on_painted is not None:
            on_painted()
        flow.start()

    QTimer.singleShot(0, painted)
    code = application.exec()
    flow.close()
    return code


def open_window(paths: Paths, settings: Settings) -> tuple[MainWindow, Flow]:
    """The window with its library page filled from the index, not yet shown, and what leads through the pages."""
    flow = Flow(paths, settings)
    window = MainWindow(flow.places(), notices)
    flow.take(window)
    fits(window)
    window.go("library")
    return window, flow


def catch_bugs(paths: Paths) -> None:
    """A fault that nobody caught: trace to the log, one kind sentence to the user, and the window lives on."""

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        from app.services.faults import write_fault

        notices.bug(write_fault(paths, fault.with_traceback(trace)))

    sys.excepthook = caught


