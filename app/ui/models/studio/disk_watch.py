"""Notices that a file has changed on the disk, by whomever."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

REST_MS = 300
"""A file is seldom written in one go, and mostly replaced: it is looked at when nothing more happens to it."""


class DiskWatch(QObject):
    """Watches one file and its folder: a file that is replaced by another of its name is no longer the one watched."""

    changed = Signal()
    """Something has happened to it; what it says may be the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._watcher = QFileSystemWatcher(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settled)
        self._watcher.fileChanged.connect(lambda _: self._rest.start())
        self._watcher.directoryChanged.connect(lambda _: self._rest.start())

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on; None: nothing."""
        self._rest.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path = "" if path is None else str(path)
        if path is not None:
            self._watcher.addPaths([each for each in (self._path, str(path.parent)) if Path(each).exists()])

    def _settled(self) -> None:
        if self._path and self._path not in self._watcher.files() and Path(self._path).exists():
            self._watcher.addPath(self._path)
        self.changed.emit()
