"""The command line, as its own tests type it."""

from __future__ import annotations

from tests.cli.conftest import home, say, work

__all__ = ["home", "say", "work"]
