"""A message where the work is done: what happened, what it means, what to do; never a dialog."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.errors import StormdrillError
from app.ui.kept_words import kept
from app.ui.language import shown, tr
from app.ui.notices import notices
from app.ui.widgets.labels import Label, restyle
from app.ui.widgets.layout import Panel, column


class Message(Panel):
    """One message; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(ground="calmsoft")
        self.setProperty("rounded", True)
        self._text = Label(strong=True, wrap=True, selectable=True)
        self._more = Label(wrap=True, selectable=True)
        self.setLayout(column(self._text, self._more, gap=2, margins=(12, 8, 12, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, text: str, more: str = "", tone: str = "calm") -> None:
        """Show it.

        Args:
            text: what happened.
            more: what it means and what to do; may be empty.
            tone: calm, good, warn or hot.
        """
        self._text.setText(text)
        self._text.set_tone("ink" if tone == "calm" else tone)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        restyle(self, ground=f"{tone}soft")
        self.setAccessibleName(f"{text} {more}".strip())
        self.show()
        announce(self, self.accessibleName())

    def error(self, error: BaseException) -> None:
        """Known trouble as it says itself, with its first problems; a fault of the program as a notice."""
        if not isinstance(error, StormdrillError):
            self.clear()
            notices.error(error)
            return
        told = [shown(error.remedy)] if error.remedy else []
        problems = [each for each in getattr(error, "problems", ())]
        told += [
            tr("Line {line}: {problem}").format(line=each.line, problem=kept(each.message))
            for each in problems[:_MOST]
        ]
        if len(problems) > _MOST:
            told.append(tr("And %n more.", "problems", len(problems) - _MOST))
        self.say(shown(error.message), "\n".join(told), "hot")

    def clear(self) -> None:
        """Nothing to say."""
        self.hide()


def announce(widget: QWidget, words: str) -> None:
    """Have it read aloud at once, wherever the focus is."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


_MOST = 5
