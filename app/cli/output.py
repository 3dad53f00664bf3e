"""What is said: results on stdout, everything else on stderr, whatever these lead to."""

from __future__ import annotations

import json
import os
import sys
from typing import TextIO

from app.errors import ExportError


def prepare() -> None:
    """Let no character stop the program: what the terminal cannot show is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def say(line: str = "") -> None:
    """One line of the result.

    Raises: BrokenPipeError if nobody reads any more; ExportError if it cannot be written.
    """
    _write(f"{line}\n")


def say_json(value: object) -> None:
    """The result as JSON.

    Raises: as `say`.
    """
    plain = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"
    _write(json.dumps(value, ensure_ascii=not plain, indent=2) + "\n")


def tell(line: str, end: str = "\n") -> None:
    """One line that is no result: trouble, progress. Never fails."""
    try:
        print(line, end=end, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        silence(sys.stderr)


def finish() -> None:
    """Bring everything said to its reader.

    Raises: as `say`.
    """
    _write("")


def silence(stream: TextIO | None) -> None:
    """Lead a stream that takes no more into nothing, or Python would complain of it at its end."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
    except (AttributeError, OSError, ValueError):
        return  # no stream of the operating system; nothing to lead


def _write(text: str) -> None:
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(text)
        if not text:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence(sys.stdout)
        raise ExportError(f"The result could not be written: {error.strerror}.") from error
