"""A button that saves a page as HTML or as plain text, and says where it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.ui.background import Job
from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message


class SavePage(Button):
    """Asks where, and writes.

    Args:
        title: what the dialog is called.
        suggested: folder and name to begin with.
        make: the page; True: as HTML, False: as plain text. Called off the window's thread.
        message: where it says what came of it.
    """

    def __init__(self, title: str, suggested: Path, make: Callable[[bool], str], message: Message) -> None:
        super().__init__(tr("Save as…"), "primary", icon="download", hint=tr("As a page or as plain text"))
        self._title, self._suggested, self._make, self._message = title, suggested, make, message
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        kinds = tr("Page (*.html)") + ";;" + tr("Plain text (*.txt)")
        chosen = asking_files.file_to_write(self, self._title, kinds, self._suggested)
        if chosen is None:
            return
        file, asked = (chosen, True) if chosen.suffix.lower() in (".html", ".txt") else asking_files.with_suffix(chosen, ".html")
        if not asked and file.exists():
            self._message.say(tr("{name} is there already.").format(name=file.name), tr("Choose another name."), "warn")
            return
        self.setEnabled(False)
        self._message.say(tr("Writing {name} …").format(name=file.name))
        make = self._make

        def work() -> Path:
            from app.exports.atomic import write_text

            write_text(file, make(file.suffix.lower() == ".html"))
            return file

        Job(work, self, storage=True).done(self._done).failed(self._failed).start()

    def _done(self, file: Path) -> None:
        self.setEnabled(True)
        self._message.say(tr("Written to {file}.").format(file=file), tone="good")

    def _failed(self, trouble: BaseException) -> None:
        self.setEnabled(True)
        self._message.error(trouble)
