"""No test needs a screen, touches the real home, or leaves a thread, a timer or a logged warning behind."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from app.ui.display import PLATFORM, missing_libraries

# Before anything imports Qt.
os.environ[PLATFORM] = "offscreen"
os.environ.pop("STORMDRILL_HOME", None)
# A slow machine makes a test late, not wrong.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

_SECONDS_TO_END = 5


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept` rewrites what tests compare with, where the change is meant."""
    parser.addoption("--accept", action="store_true", help="rewrite golden files with what came out")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Stop with one sentence where Qt cannot be loaded, rather than with a trace for every test."""
    if lacking := missing_libraries():
        raise pytest.UsageError(lacking)


@pytest.fixture(scope="session", autouse=True)
def no_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The platform's data folder is an empty one, also for programs that a test starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data-home")))
        yield


@pytest.fixture(autouse=True)
def nothing_left_behind(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test that left a thread or a running timer, or logged a warning."""
    threads, timers = set(threading.enumerate()), _running_timers()
    yield
    said = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [record.getMessage() for record in said if record.levelno >= logging.WARNING] == []
    assert _left_threads(threads) == []
    if _running_timers() - timers:
        gc.collect()  # what nobody holds any more ends with its owner
    assert _running_timers() - timers == set()


def _left_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    until = time.monotonic() + _SECONDS_TO_END
    for thread in set(threading.enumerate()) - before:
        # Qt's pools keep their workers for a while; Python knows them only as dummies.
        if not isinstance(thread, threading._DummyThread):
            thread.join(max(0.0, until - time.monotonic()))
    return [thread for thread in threading.enumerate()
            if thread not in before and not isinstance(thread, threading._DummyThread)]


def _running_timers() -> set:
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {each for each in shiboken6.getAllValidWrappers() if isinstance(each, QTimer) and each.isActive()}
