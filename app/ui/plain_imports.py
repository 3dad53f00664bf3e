"""Imports without the detour that Qt for Python puts round every one of them.

Importing PySide6 replaces `builtins.__import__`: from then on the source of every module imported
is read and searched for a switch that this program does not use, which makes imports 1.6 times as
slow. Inside `plain_imports()` the interpreter's own import is back in its place.
"""

from __future__ import annotations

import builtins
import importlib
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import what follows as if Qt had not been there."""
    detour = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", importlib.__import__)
    try:
        yield
    finally:
        builtins.__import__ = detour
