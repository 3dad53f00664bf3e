"""The one door for messages to the user: pages call it, the window shows what comes through.

A notice is a sentence, what to do about it, and a tone. Known errors come in whole; a bug comes in
as one kind sentence, its trace goes to the log.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import StormdrillError
from app.ui.language import shown, tr


@dataclass(frozen=True, slots=True)
class Notice:
    """One message.

    `tone` is calm, good, warn or hot. `stays_ms` is how long it stays by itself, 0 until it is
    put away. `action` names a button; `key` lets a later notice replace this one.
    """

    text: str
    remedy: str = ""
    tone: str = "calm"
    stays_ms: int = 0
    action: str = ""
    key: str = ""


class Notices(QObject):
    """Where notices go in; `came` is where they come out."""

    came = Signal(object)
    gone = Signal(str)
    acted = Signal(str)
    """The key of a notice whose button was pressed."""

    def tell(self, text: str, tone: str = "calm", stays_ms: int = 6_000) -> None:
        """Something that is good to know and goes away by itself."""
        self.came.emit(Notice(text, tone=tone, stays_ms=stays_ms))

    def warn(self, text: str, remedy: str = "", key: str = "") -> None:
        """Something that needs attention; stays until it is put away."""
        self.came.emit(Notice(text, remedy, "warn", key=key))

    def ask(self, text: str, action: str, key: str, remedy: str = "") -> None:
        """Something with one thing to do about it: a bar with a button, never a dialog."""
        self.came.emit(Notice(text, remedy, "warn", action=action, key=key))

    def error(self, error: BaseException) -> None:
        """Known trouble as it says itself; anything else as one kind sentence."""
        if isinstance(error, StormdrillError):
            self.came.emit(Notice(shown(error.message), shown(error.remedy), "hot"))
        else:
            self.bug()

    def bug(self, log_file: str = "") -> None:
        """A fault of the program itself; its trace is in the log by now."""
        where = tr("What happened is written to {log_file}.").format(log_file=log_file) if log_file else ""
        what = tr("Something in the program went wrong. Your drill is saved up to the last thing you did.")
        self.came.emit(Notice(what, where, "hot", key="bug"))

    def put_away(self, key: str) -> None:
        """Take back the notice with this key, if it still stands."""
        self.gone.emit(key)


notices = Notices()
"""The one door."""
