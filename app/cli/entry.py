"""Reads the command line, finds the verb, and turns known trouble into a sentence and an exit code.

Exit codes: 0 fine, 1 the thing asked about is not fine, 2 usage or unreadable input, 3 a fault of ours.
"""

from __future__ import annotations

import sys

from app import __version__

FINE, NOT_FINE, UNUSABLE, FAULT = 0, 1, 2, 3


def run(arguments: list[str]) -> int:
    """Run one verb.

    Args:
        arguments: what stands after `main.py`.
    Returns: the exit code.
    """
    if "--version" in arguments:
        print(f"stormdrill {__version__}")
        return FINE
    from app.cli.parser import make_parser
    from app.errors import StormdrillError

    try:
        options = make_parser().parse_args(arguments)
        return options.run(options)
    except StormdrillError as trouble:
        print(f"stormdrill: {trouble}", file=sys.stderr)
        return trouble.exit_code
    except KeyboardInterrupt:
        print("stormdrill: stopped; nothing was left half-done.", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        sys.stderr.close()
        return FINE
    except Exception as fault:
        return _fault(fault, arguments)


def _fault(fault: BaseException, arguments: list[str]) -> int:
    """A bug: the trace goes to the log, a kind sentence to the person."""
    from app.cli.home import paths_from
    from app.services.faults import write_fault

    kept = write_fault(paths_from(arguments), fault)
    where = f" The details are in {kept}." if kept else ""
    print(f"stormdrill: something went wrong inside the program; this is our fault, not yours.{where}", file=sys.stderr)
    return FAULT
