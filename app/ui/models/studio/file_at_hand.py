"""The file at hand: opened, saved whole, its unsaved text kept beside it all the while. Nothing here waits for a disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import ExportError, InputError
from app.services.drafts_kept import DraftsKept, Offer, Opened, changed_since, open_text, save_text
from app.services.drafts_kept.opening import NEW
from app.ui.background import Job
from app.ui.models.studio.disk_watch import DiskWatch
from app.ui.notices import notices

KEEP_MS = 2_000
"""How long after the first unsaved change the text is kept."""


class FileAtHand(QObject):
    """One file at a time.

    Args:
        fresh: makes whoever keeps unsaved texts; used from one thread only.
        text: gives the text as it is now.
        protected: files under this folder came with the program and are not written.
    """

    opened = Signal(object)
    """An `Opened`: put its text into the editor."""
    offered = Signal(object)
    """`Offer`s: unsaved texts of other sittings, the newest first."""
    told = Signal()
    """Whether it is saved, or which file it is, has changed."""
    in_the_way = Signal(object)
    """An `ExportError`: nothing was written. Mostly a `ChangedOnDiskError`: somebody else has changed the file."""
    taken = Signal(str)
    """An offered text is to be gone on with, in place of what the editor says."""
    renamed = Signal()
    """The text at hand was saved under another name, and is that file's now."""

    def __init__(self, fresh: Callable[[], DraftsKept], text: Callable[[], str], protected: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fresh, self._text, self._protected = fresh, text, protected.resolve()
        self._drafts = fresh()
        self._left: dict[Path, tuple[str, Opened]] = {}
        """Unsaved texts of files that were left for others, and what they began from: they go on where they were."""
        self._asked: Path | None = None
        self.path: Path | None = None
        self._file = NEW
        self._changed = False
        self._saving = False
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self._keep_now)
        self._disk = DiskWatch(self)
        self._disk.changed.connect(self._look)

    @property
    def saved(self) -> bool:
        """Whether the file says what the editor says, as far as that is known."""
        return not self._changed

    @property
    def read_only(self) -> bool:
        """Whether it came with the program."""
        return self.path is not None and self.path.resolve().is_relative_to(self._protected)

    def open(self, path: Path, anew: bool = False) -> None:
        """Read a file. Until it is there, and if it cannot be read, what was at hand stays; then its unsaved text is kept.

        Args:
            path: the file.
            anew: take what it says now, even if unsaved text of it waits here.
        """
        self._asked = path
        drafts = self._drafts

        def work() -> tuple[Opened, tuple[Offer, ...]]:
            return open_text(path), drafts.offers(path)

        Job(work, self, storage=True).done(lambda found: self._take(path, anew, *found)).start()

    def change(self) -> None:
        """The editor's text is another one."""
        if self.read_only or self.path is None:
            return
        if not self._keep.isActive():
            self._keep.start()
        if not self._changed:
            self._changed = True
            self.told.emit()

    def save(self, over: bool = False, to: Path | None = None) -> None:
        """Write the file.

        Args:
            over: even if somebody else has changed it since; if it is to be another file: even if there is one.
            to: another file instead, which is at hand from then on.
        """
        if self.path is None or self._saving or (self.read_only and to is None):
            return
        before, text, path = self.path, self._text(), to or self.path
        file = self._file if to is None else NEW
        self._saving = True

        def work() -> Opened:
            if over and to is None:
                self._keep_theirs(path, file)
            made = save_text(path, text, file, over)
            for each in {before, path}:
                self._drafts.throw_away(each)
            return made

        job = Job(work, self, storage=True).done(lambda made: self._done(before, path, text, made))
        job.failed(lambda error: self._not_saved(before, error)).start()

    def reload(self) -> None:
        """Take what is on the disk; the unsaved text stays beside it and is offered."""
        if self.path is not None:
            self._keep_now()
            self._drafts = self._fresh()  # what was kept so far is another sitting's from now on
            self.open(self.path, anew=True)

    def take(self, offer: Offer) -> None:
        """Go on with an offered text."""
        path, typed, file, changed = self.path, self._text(), self._file, self._changed

        def use(text: str) -> None:
            if path == self.path:
                self.taken.emit(text)

        def work() -> str:
            if changed and typed != offer.text:
                self._fresh().keep(path, typed, file)  # what was typed since stays beside the file, and is offered the next time
            return self._drafts.take(path, offer)

        Job(work, self, storage=True).done(use).start()

    def refuse(self, offer: Offer) -> None:
        """Throw an offered text away."""
        Job(lambda: self._drafts.refuse(offer), self, storage=True).start()

    def close(self) -> None:
        """Let go of the file; an unsaved text stays beside it and will be offered."""
        if self._keep.isActive() or self._changed:
            self._keep.stop()
            self._keep_now()
            if self.path is not None and self._changed:
                self._left[self.path] = (self._text(), self._file)
        self.path, self._file, self._changed = None, NEW, False
        self._disk.watch(None)

    def _look(self) -> None:
        """The file has been touched: if somebody else has written it, say so now, not at the next save."""
        path, file = self.path, self._file
        if path is None or self._saving or self.read_only:
            return

        def use(changed: object) -> None:
            if changed is not None and (self.path, self._file) == (path, file) and not self._saving:
                self.in_the_way.emit(changed)

        Job(lambda: changed_since(path, file), self, storage=True).done(use).start()

    def _keep_theirs(self, path: Path, file: Opened) -> None:
        """What somebody else has saved meanwhile is written over, but not lost: it stays beside the file as a draft."""
        try:
            theirs = open_text(path)
        except InputError:
            return  # nothing there that could be kept
        if theirs.digest != file.digest:
            self._fresh().keep(path, theirs.text, theirs)

    def _keep_now(self) -> None:
        if self.path is None or not self._changed:
            return
        path, text, file, drafts = self.path, self._text(), self._file, self._drafts
        if text == file.text and file is not NEW:  # undone as far as it goes
            self._changed = False
            self.told.emit()
            Job(lambda: drafts.throw_away(path), None, storage=True).start()
            return
        Job(lambda: drafts.keep(path, text, file), None, storage=True).start()

    def _take(self, path: Path, anew: bool, file: Opened, offers: tuple[Offer, ...]) -> None:
        if path != self._asked:
            return  # another one was wanted meanwhile
        self.close()
        if anew:
            self._left.pop(path, None)
        text, begun = self._left.pop(path, (file.text, file))
        self.path, self._changed = path, text != file.text
        self._file = begun if self._changed else file
        self._disk.watch(path)
        self.opened.emit(replace(file, text=text))
        self.told.emit()
        if offers and not self.read_only:
            self.offered.emit(offers)

    def _done(self, before: Path, path: Path, text: str, made: Opened) -> None:
        self._saving = False
        if self.path != before:  # it was left for another one while it was written
            if self._left.get(before, ("",))[0] == text:
                del self._left[before]
            return
        self.path, self._file = path, made
        self._changed = self._text() != text
        if not self._changed:
            self._keep.stop()
        elif not self._keep.isActive():
            self._keep.start()
        self._disk.watch(path)
        if path != before:
            self.renamed.emit()
        self.told.emit()

    def _not_saved(self, path: Path, error: BaseException) -> None:
        self._saving = False
        if isinstance(error, ExportError) and path == self.path:
            self.in_the_way.emit(error)
        else:
            notices.error(error)
