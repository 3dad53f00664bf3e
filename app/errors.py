"""The one tree of known trouble.

Everything below is trouble a person can understand and act on; anything else that is raised is a
bug and belongs in the log with its trace.

    StormdrillError            message, remedy, exit code
    ├── UsageError             the command line or a call was put wrongly              (exit 2)
    ├── InputError             a file or folder cannot be read or is not what it says  (exit 2)
    │   └── ScenarioError      authored files with problems; carries all of them       (exit 1)
    ├── StorageError           the database: full disk, locked, newer than the program (exit 2)
    ├── RecordError            a record whose chain, signature or digest does not hold (exit 1)
    │   └── NotRecomputableError   rules or files of that record are not here          (exit 1)
    ├── ExportError            a report or export could not be written                 (exit 2)
    └── RefusedError           a command that is impossible now; nothing was recorded  (exit 1)
"""

from __future__ import annotations


class StormdrillError(Exception):
    """Known trouble, told as a sentence for a person.

    Args:
        message: what happened and what it means, one or two plain sentences.
        remedy: what to do about it; may be empty.
    """

    exit_code = 2

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class UsageError(StormdrillError):
    """The command line or a call was put wrongly."""


class InputError(StormdrillError):
    """A file or folder cannot be read, or is not what it says it is."""


class ScenarioError(InputError):
    """Authored files with problems; `problems` holds every one of them."""

    exit_code = 1

    def __init__(self, message: str, problems: tuple = (), remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.problems = problems


class StorageError(StormdrillError):
    """The database could not do what was asked; nothing was half-written."""


class RecordError(StormdrillError):
    """A record whose chain, signature or digest does not hold."""

    exit_code = 1


class NotRecomputableError(RecordError):
    """The rules, scenario, chart or policy of a record are not at hand."""


class ExportError(StormdrillError):
    """A report or an export could not be written."""


class RefusedError(StormdrillError):
    """A command that is impossible now; it was neither done nor recorded."""

    exit_code = 1
