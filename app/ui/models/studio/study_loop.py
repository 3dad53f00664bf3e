"""Keeps what the text means up to date while somebody types: one question at a time, always about the latest text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.models.studio.study_link import StudyLink

REST_MS = 25
"""How long nobody types before a text is studied."""
AFRESH_MS = 1_500
"""How long nobody types before a text that is no YAML is parsed whole, as its file would be."""


class StudyLoop(QObject):
    """Studies a text that changes.

    Args:
        link: to whoever studies.
        text: gives the text as it is now.
    """

    studied = Signal(object)
    """A `Studied` of the text as it was a moment ago."""
    resting = Signal()
    """The last answer is about the text as it stands."""

    def __init__(self, link: StudyLink, text: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link, self._text = link, text
        self._view = ""
        self._asked = False
        self._stale = True
        self._rest, self._afresh = QTimer(self), QTimer(self)
        for timer, wait_ms, act in ((self._rest, REST_MS, self._ask), (self._afresh, AFRESH_MS, self._ask_afresh)):
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
            timer.timeout.connect(act)

    @property
    def up_to_date(self) -> bool:
        """Whether the last answer is about the text as it stands."""
        return not self._stale and not self._asked

    def change(self) -> None:
        """The text is another one."""
        self._stale = True
        self._afresh.stop()
        self._rest.start()

    def show(self, view: str) -> None:
        """Another view is wanted, at once."""
        self._view = view
        self._stale = True
        self._rest.stop()
        self._ask()

    def stop(self) -> None:
        """Study nothing more."""
        self._rest.stop()
        self._afresh.stop()

    def _ask(self, afresh: bool = False) -> None:
        if self._asked:
            return  # the answer that is on its way asks again
        self._asked, self._stale = True, False
        self._link.ask("study", self._text(), self._view, afresh, use=self._take, failed=self._lost)

    def _ask_afresh(self) -> None:
        self._ask(True)

    def _take(self, found: object) -> None:
        self._asked = False
        self.studied.emit(found)
        if self._stale:
            if not self._rest.isActive():
                self._ask()
        else:
            if found.guessed:
                self._afresh.start()
            self.resting.emit()

    def _lost(self, error: object) -> None:
        from app.ui.notices import notices

        self._asked = False
        notices.error(error)
