"""What becomes of a bug: its trace goes to a log under home, one kind sentence to the person."""

from __future__ import annotations

import traceback
from pathlib import Path

from app.clock import SystemClock, wall_text
from app.paths import Paths

LARGEST_LOG_BYTES = 1_000_000
_SET_UP = "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/python main.py"


def write_fault(paths: Paths, fault: BaseException) -> str:
    """Append the trace to the log under home.

    Returns: the log file's path, or empty if even that could not be written.
    """
    text = f"{wall_text(SystemClock().wall_ms())}\n{''.join(traceback.format_exception(fault))}\n"
    target: Path = paths.logs / "faults.log"
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if target.exists() and target.stat().st_size > LARGEST_LOG_BYTES:
            target.replace(target.with_suffix(".old"))
        with target.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(text)
    except OSError:
        return ""
    return str(target)


def fault_sentence(paths: Paths | None, fault: BaseException) -> str:
    """Keep the trace of a bug and say so, kindly, in one line.

    Args:
        paths: where the log lies; None if not even that is known.
    """
    kept = write_fault(paths, fault) if paths is not None else ""
    where = f"The details are in {kept}." if kept else f"No log could be written; it was {_in_short(fault)}."
    return f"Something went wrong inside the program; this is our fault, not yours. {where}"


def missing_library(fault: BaseException) -> str:
    """What to do if a Python library the program is made of is not installed; empty for any other fault."""
    name = (fault.name or "").split(".")[0] if isinstance(fault, ModuleNotFoundError) else ""
    if not name or name == "app":
        return ""
    return f"The library {name} is not installed for this Python. Set it up in the program's folder with: {_SET_UP}"


def _in_short(fault: BaseException) -> str:
    return " ".join(traceback.format_exception_only(fault)[-1].split())
