"""A tiny signal: services tell, whoever cares listens, and nobody is kept alive by listening."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from types import MethodType
from typing import Any

Listener = Callable[..., Any]


class Signal:
    """Calls its listeners in the order in which they connected.

    A bound method is held weakly: when its object goes, it stops listening. A plain function or
    lambda is held until it is disconnected.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[[], Listener | None]] = []

    def connect(self, listener: Listener) -> None:
        """Begin to listen."""
        if isinstance(listener, MethodType):
            self._listeners.append(weakref.WeakMethod(listener))
        else:
            self._listeners.append(lambda: listener)

    def disconnect(self, listener: Listener) -> None:
        """Stop listening; harmless when repeated."""
        self._listeners = [held for held in self._listeners if held() not in (listener, None)]

    def emit(self, *values: Any) -> None:
        """Tell all who listen now."""
        for held in tuple(self._listeners):
            listener = held()
            if listener is not None:
                listener(*values)
        self._listeners = [held for held in self._listeners if held() is not None]
