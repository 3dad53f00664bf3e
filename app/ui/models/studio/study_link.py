"""Between the window and the process that studies the text: questions go out, answers come in on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from app.ui.notices import notices

Use = Callable[[object], None]


class Asked(Protocol):
    """Whoever answers: `app.services.studying.apart.StudyApart`."""

    def ask(self, what: str, arguments: tuple, answer: Callable[[object, BaseException | None], None]) -> None: ...

    def close(self) -> None: ...


class StudyLink(QObject):
    """Asks about one text. Answers to whoever is gone by then go nowhere.

    Args:
        apart: who answers; closed with this.
    """

    _came = Signal(object, object, object)

    def __init__(self, apart: Asked, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apart = apart
        self._closed = False
        self._came.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def ask(self, what: str, *arguments: object, use: Use, failed: Use | None = None) -> None:
        """Put a question.

        Args:
            what: a method of `Studying`.
            arguments: for it.
            use: what to do with the answer, on the window's thread.
            failed: what to do with a fault instead of telling it.
        """
        if self._closed:
            return

        def answered(result: object, error: BaseException | None) -> None:
            if not self._closed:
                self._came.emit((use, failed or notices.error), result, error)

        self._apart.ask(what, arguments, answered)

    def close(self) -> None:
        """Ask nothing more; the process ends."""
        self._closed = True
        self._apart.close()

    def _settle(self, ways: tuple[Use, Use], result: object, error: BaseException | None) -> None:
        if self._closed:
            return
        use, failed = ways
        if error is None:
            use(result)
        else:
            failed(error)
