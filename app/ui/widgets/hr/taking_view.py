"""Exam records come in: from files and folders, from this machine; what is refused stands below with why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.background import Job
from app.ui.kept_words import kept
from app.ui.language import shown, tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.models.hr.collecting_words import collected_words
from app.ui.models.hr.people_model import day_words
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.collecting.report import Collected
    from app.wiring import App


class TakingView(QWidget):
    """One collecting at a time.

    Args:
        app: the program.
    """

    changed = Signal()
    """Something was taken in, or kept apart."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.running = False
        self.message = Message()
        self._build()

    def take(self, paths: Sequence[Path]) -> None:
        """Take in what is in these files and folders; harmless while something is being taken in."""
        collecting = self._app.collecting
        if paths:
            self._run(lambda told: collecting.collect(list(paths), told=told))

    def look_again(self) -> None:
        """Look again at what was refused and may hold by now."""
        collecting = self._app.collecting
        self._run(lambda told: collecting.collect([], told=told))

    def take_own(self) -> None:
        """Take in the exams of this machine."""
        collecting = self._app.collecting
        self._run(lambda told: collecting.take_own(told=told))

    def stop(self) -> None:
        """Stop after what is being written."""
        if self.running:
            self._how_far.setText(tr("Stopping…"))
            self._app.collecting.cancel()

    def hand_over(self, path: Path) -> None:
        """Write the exam records of this machine into one file."""
        app = self._app

        def done(made: object) -> None:
            more = " ".join(shown(each) for each in made.lacking)
            self.message.say(tr("%n record(s) written to {path}.", "", made.records).format(path=made.path), more, "warn" if more else "good")

        Job(lambda: app.handing_over.hand_over(path), self, storage=True).done(done).failed(self.message.error).start()

    def show_rows(self, refused: Sequence[object]) -> None:
        """What is kept apart."""
        self.model.set_rows(refused)
        self._none.setVisible(not refused)
        self._note.setVisible(bool(refused))
        self.table.setVisible(bool(refused))
        self._title.setText(tr("Kept apart: %n record(s)", "", len(refused)))

    def _run(self, work: Callable[[Callable], Collected]) -> None:
        if self.running:
            return
        self._show_running(True)
        self._how_far.setText(tr("Reading …"))
        self.message.clear()

        def job(progress: Callable[[str, int, int], None]) -> Collected:
            return work(lambda so_far: progress(f"{so_far.taken}\n{so_far.known}\n{so_far.refused}\n{so_far.source}", so_far.done, -1))

        def done(found: Collected) -> None:
            self._show_running(False)
            self.message.say(*collected_words(found))
            self.changed.emit()

        def failed(error: BaseException) -> None:
            self._show_running(False)
            self.message.error(error)
            self.changed.emit()

        # Not in the line of the database: it takes minutes, and other pages are to be read meanwhile.
        Job(job, self, with_progress=True).progress(self._progressed).done(done).failed(failed).start()

    def _progressed(self, text: str, done: int, _of: int) -> None:
        taken, known, refused, source = text.split("\n", 3)
        self._how_far.setText(tr("{done} looked at: {taken} taken in, {known} known, {refused} refused · {source}").format(
            done=done, taken=taken, known=known, refused=refused, source=source))

    def _show_running(self, on: bool) -> None:
        self.running = on
        self._work.setVisible(on)
        for button in self._takers:
            button.setEnabled(not on)
        if on:
            self._stop.setFocus()

    def _build(self) -> None:
        files = Button(tr("Take records in…"), "primary", icon="folder-open", hint=tr("Choose what laptops handed over, or records"))
        files.clicked.connect(self._ask_files)
        folder = Button(tr("Take a folder in…"), hint=tr("Everything in it that is an exam record"))
        folder.clicked.connect(self._ask_folder)
        own = Button(tr("Take in this machine's exams"), hint=tr("Exams that were sat here; they also come in by themselves when they end"))
        own.clicked.connect(self.take_own)
        out = Button(tr("Hand over this machine's exam records…"), icon="download", hint=tr("One signed file for HR's machine; practice is never in it"))
        out.clicked.connect(self._ask_target)
        self._takers = (files, folder, own, out)
        acts = Flow(theme.px(8))
        for each in self._takers:
            acts.addWidget(each)
        self._how_far = Elided("", tone="ink2")
        self._stop = Button(tr("Stop"), hint=tr("Stop; what was taken in stays"))
        self._stop.clicked.connect(self.stop)
        self._work = QWidget()
        self._work.setLayout(row(self._stop, self._how_far, gap=12))
        self._work.hide()
        head = Panel(column(
            Label(tr("Each record is verified and scored again before it counts. The same file twice changes nothing."), "hint", "ink2", wrap=True),
            acts, self._work, self.message, gap=8, margins=(16, 12, 16, 12),
        ))  # fmt: skip
        self.model = Cells((
            Column(tr("Why"), lambda each: kept(each.reason), lambda each: "ink", width=520),
            Column(tr("When"), lambda each: day_words(each.wall_ms), width=110),
            Column(tr("Again"), lambda each: tr("content kept") if each.kept else tr("reason only"), width=110),
            Column(tr("Where it lay"), lambda each: each.source, lambda each: "ink3", width=320),
        ))  # fmt: skip
        self.table = CellsTable(self.model, tr("Records that were refused"))
        self._title = Label(tr("Kept apart"), strong=True)
        self._none = Label(tr("Nothing was refused so far."), "body", "ink2", wrap=True)
        self._note = Label(tr("What could not be taken in stands here and counts for nobody. It is looked at again with the next taking in, where something "
                        "else may have changed: an installation enrolled, a scenario at hand."), "hint", "ink3", wrap=True)  # fmt: skip
        below = Panel(column(self._title, self._note, self._none, gap=4, margins=(16, 12, 16, 8)))
        self.setLayout(column(head, Hairline(), below, self.table, gap=0))
        self.layout().setStretch(3, 1)
        self.layout().addStretch(0)
        self.table.hide()

    def _ask_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Take records in"), "", tr("Hand-overs and records (*.zip *.jsonl);;All files (*)"))
        self.take([Path(each) for each in chosen])

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Take a folder in"))
        self.take([Path(chosen)] if chosen else [])

    def _ask_target(self) -> None:
        from app.services.handing_over import ENDING

        path = asking_files.file_to_write(self, tr("Hand over this machine's exam records"), tr("Hand-overs (*.zip)"),
                                          self._app.paths.exports / f"laptop{ENDING}")  # fmt: skip
        if path is not None:
            self.hand_over(path)
