"""Looks for words in the text while it is idle, lights the hits up, walks through them and replaces them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.authoring.editing.changes import TextChange
from app.ui.language import tr
from app.ui.models.studio.finding import Scan, Wanted
from app.ui.models.studio.pasting import cleaned, fits
from app.ui.notices import notices
from app.ui.widgets.studio.editor_marks import Marks
from app.ui.widgets.studio.editor_text import EditorText
from app.ui.widgets.studio.find_bar import FindBar

_REST_MS = 200


class Searching(QObject):
    """One search in one text."""

    def __init__(self, text: EditorText, marks: Marks, bar: FindBar) -> None:
        super().__init__(text)
        self._text, self._marks, self._bar = text, marks, bar
        self._wanted = Wanted()
        self._scan: Scan | None = None
        self._then: Callable[[Scan], None] | None = None
        self._origin = 0
        """Where the cursor was when the words began to be written: the first hit from there on is shown."""
        self._idle, self._rest = QTimer(self), QTimer(self)
        self._idle.timeout.connect(self._step)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self._begin(None))
        text.edited.connect(self._text_changed)
        text.cursorPositionChanged.connect(self._tell)
        bar.wanted.connect(self._look_for)
        bar.step_wanted.connect(self.step)
        bar.replace_wanted.connect(self._replace)
        bar.closed.connect(self.close)

    def open(self, replacing: bool) -> None:
        """Show the bar, with what is selected if that is on one line."""
        start, end = self._text.stretch()
        self._origin = start
        words = self._text.text_between(start, end) if end - start < 200 else ""
        self._bar.open(words if "\n" not in words else "", replacing)

    def step(self, forward: bool) -> None:
        """Go to the next hit or the one before; with the bar closed, of what was looked for last."""
        if not self._wanted.words:
            self.open(False)
        else:
            self._with_hits(lambda scan: self._go(scan, forward))

    def close(self) -> None:
        """Put the light out."""
        self.pause()
        self._scan = None
        self._marks.light(None)

    def pause(self) -> None:
        """Look no further for now."""
        self._idle.stop()
        self._rest.stop()
        self._then = None

    def _look_for(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._marks.light(wanted.pattern())
        self._begin(self._show_first)

    def _begin(self, then: Callable[[Scan], None] | None) -> None:
        self._rest.stop()
        self._scan, self._then = Scan(self._text.text(), self._wanted), then
        self._step()
        if self._scan is not None and not self._scan.done:
            self._bar.show_counting()
            self._idle.start(0)

    def _with_hits(self, then: Callable[[Scan], None]) -> None:
        if self._scan is None:
            self._begin(then)
        elif self._scan.done:
            then(self._scan)
        else:
            self._then = then

    def _step(self) -> None:
        if self._scan is not None and not self._scan.step():
            return
        self._idle.stop()
        then, self._then = self._then, None
        if then is not None and self._scan is not None:
            then(self._scan)
        self._tell()

    def _show_first(self, scan: Scan) -> None:
        place = scan.beside(self._origin, True)
        if place >= 0:
            self._text.reveal(*scan.stretch(place))

    def _go(self, scan: Scan, forward: bool) -> None:
        start, end = self._text.stretch()
        at_hit = scan.place_of(start, end) >= 0
        place = scan.beside(start + at_hit if forward else start, forward)
        if place >= 0:
            self._text.reveal(*scan.stretch(place))
            self._origin = scan.hits[place]

    def _text_changed(self) -> None:
        self._scan, self._then = None, None
        self._idle.stop()
        if self._bar.isVisible():
            self._rest.start()

    def _tell(self) -> None:
        if self._scan is not None and self._scan.done and self._bar.isVisible():
            self._bar.show_hits(self._scan.place_of(*self._text.stretch()), len(self._scan.hits))

    def _replace(self, every: bool) -> None:
        if not self._text.isReadOnly():
            self._with_hits(self._replace_all if every else self._replace_one)

    def _replace_one(self, scan: Scan) -> None:
        start, end = self._text.stretch()
        if scan.place_of(start, end) < 0:
            self._go(scan, True)
            return
        new = cleaned(self._bar.new.text()).text
        self._text.change((TextChange(start, end, new),), start + len(new), start + len(new))
        self._begin(lambda found: self._go(found, True))

    def _replace_all(self, scan: Scan) -> None:
        new, count = cleaned(self._bar.new.text()).text, len(scan.hits)
        changes = scan.replaced(new)
        if not count:
            return
        text = self._text.text()
        if not fits(text, "".join(text[change.start : change.end] for change in changes), new * count):
            notices.warn(tr("The text would be larger than 2 MiB, so nothing was replaced; no scenario is that long."),
                         key="editor-paste")
            return
        self._text.change(changes)
        self._begin(None)
        self._bar.show_replaced(count)
