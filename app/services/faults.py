"""Keeps the trace of a bug for whoever mends it."""

from __future__ import annotations

import traceback
from pathlib import Path

from app.clock import SystemClock, wall_text
from app.paths import Paths

LARGEST_LOG_BYTES = 1_000_000


def write_fault(paths: Paths, fault: BaseException) -> str:
    """Append the trace to the log under home.

    Returns: the log file's path, or empty if even that could not be written.
    """
    text = f"{wall_text(SystemClock().wall_ms())}\n{''.join(traceback.format_exception(fault))}\n"
    target: Path = paths.logs / "faults.log"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and target.stat().st_size > LARGEST_LOG_BYTES:
            target.replace(target.with_suffix(".old"))
        with target.open("a", encoding="utf-8") as log:
            log.write(text)
    except OSError:
        return ""
    return str(target)
