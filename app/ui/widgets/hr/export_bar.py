"""Exports what HR has on screen: format, shape and columns chosen here, progress with Stop, and where it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.exports.tables.presets import Preset, presets_of
from app.ui.background import Job
from app.ui.language import decimal, mark, tr
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.export_words import told_done, told_many
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.choice_box import ChoiceBox
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.exporting import Asked, Exported, Exporting

_FORMATS = (("csv", "CSV"), ("xlsx", "XLSX"), ("jsonl", "JSON Lines"))
_PRESETS = {
    "plain": mark("Plain", "columns of an export"), "manager": mark("For managers", "columns of an export"),
    "successfactors": mark("SuccessFactors", "columns of an export"), "workday": mark("Workday", "columns of an export"),
}  # fmt: skip
_GROUPS = {
    "grade": mark("Points", "what an export shows"), "failures": mark("Failures", "what an export shows"),
    "email": mark("E-mail", "what an export shows"),
}  # fmt: skip


class ExportBar(Panel):
    """One export at a time, of what it was last told to offer.

    Args:
        exporting: gives the service when it is first needed.
        folder: where files are suggested.
    """

    exported = Signal(object)
    """An `Exported` that came to its end or was stopped."""

    def __init__(self, exporting: Callable[[], Exporting], folder: Path) -> None:
        super().__init__()
        self._exporting, self._folder = exporting, folder
        self._asked: Asked | None = None
        self._who = ""
        self._format, self._presets = "csv", ()
        self._asking = 0
        self._stop: Event | None = None
        self._build()

    @property
    def running(self) -> bool:
        """Whether something is being written."""
        return self._stop is not None

    def offer(self, asked: Asked, who: str) -> None:
        """What is on screen: its rows are counted, and written when the button is pressed.

        Args:
            asked: what with its filters; format, path, preset and groups are chosen here.
            who: who would do it, for the export log.
        """
        fresh = self._asked is None or self._asked.what != asked.what
        self._asked, self._who = asked, who
        if fresh:
            self._presets = presets_of(asked.what)
            self._preset.blockSignals(True)
            self._preset.clear()
            for each in self._presets:
                self._preset.addItem(tr(_PRESETS[each.name], "columns of an export"))
            self._preset.blockSignals(False)
            self._preset.setVisible(len(self._presets) > 1)
        self._choose()

    def request(self, path: Path) -> Asked:
        """What would be carried out."""
        assert self._asked is not None  # nothing can be pressed before something is offered
        return replace(self._asked, path=path, format=self._format, preset=self._now().name, groups=self._chosen())

    def write(self, path: Path) -> None:
        """Begin to write; harmless while something is being written."""
        if self.running or self._asked is None:
            return
        stop = self._stop = Event()
        self.destroyed.connect(lambda *_: stop.set())  # whoever takes the bar away stops it too
        asked, who, exporting = self.request(path), self._who, self._exporting
        self._message.clear()
        self._show_running(True)
        self._progressed("", 0, -1)
        job = Job(lambda progress: exporting().export(asked, who, lambda done, of: progress("", done, of), stop.is_set),
                  self, with_progress=True)  # fmt: skip
        job.progress(self._progressed).done(self._done).failed(self._failed).start()
        self._stop_button.setFocus()

    def stop(self) -> None:
        """Let what is being written be; no file comes of it."""
        if self._stop is not None:
            self._stop.set()
            self._how_far.setText(tr("Stopping…"))

    def _build(self) -> None:
        formats = OneOf(tr("Format"), _FORMATS, self._format)
        formats.chosen.connect(self._take_format)
        self._preset = ChoiceBox(tr("Columns"))
        self._preset.currentIndexChanged.connect(self._choose)
        self._boxes = {name: QCheckBox(tr(words, "what an export shows")) for name, words in _GROUPS.items()}
        for box in self._boxes.values():
            box.toggled.connect(self._choose)
        self._go = Button(tr("Export…"), "primary", icon="download", hint=tr("Choose a file and write it"))
        self._go.clicked.connect(self._ask_file)
        self._says = Label("", tone="ink2", wrap=True)
        choices = Flow(theme.px(12), down=theme.px(4))
        for each in (Label(tr("Export"), strong=True), formats, self._preset, *self._boxes.values()):
            choices.addWidget(each)
        line = row(self._go, self._says, gap=12)
        line.setStretch(1, 1)
        self._choices = QWidget()
        self._choices.setLayout(column(choices, line, gap=8))
        self._bar = Bar(0, 1000)
        self._bar.setFixedWidth(theme.px(160))
        self._how_far = Label("", tone="ink2")
        self._stop_button = Button(tr("Stop"), hint=tr("Stop; no file is written"))
        self._stop_button.clicked.connect(self.stop)
        self._work = QWidget()
        self._work.setLayout(row(self._bar, self._how_far, self._stop_button, None, gap=12))
        self._work.hide()
        self._message = Message()
        self.setLayout(column(self._choices, self._work, self._message, gap=8, margins=(16, 12, 16, 12)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._go.setEnabled(False)

    def _now(self) -> Preset:
        return self._presets[max(0, self._preset.currentIndex())]

    def _chosen(self) -> frozenset[str]:
        return frozenset(name for name in self._now().groups if self._boxes[name].isChecked())

    def _take_format(self, value: object) -> None:
        self._format = str(value)

    def _choose(self) -> None:
        if self._asked is None:
            return
        for name, box in self._boxes.items():
            box.setVisible(name in self._now().groups)
        self._asking += 1
        number, asked, exporting = self._asking, self.request(Path("count")), self._exporting
        self._says.setText(tr("Counting…"))
        self._go.setEnabled(False)
        job = Job(lambda: exporting().count(asked), self)
        job.done(lambda count: self._counted(number, count)).failed(lambda error: self._uncounted(number, error)).start()

    def _counted(self, number: int, count: int) -> None:
        if number != self._asking:
            return
        self._go.setEnabled(True)
        self._says.setText(told_many(count, self._now(), self.request(Path("count"))))

    def _uncounted(self, number: int, error: BaseException) -> None:
        if number == self._asking:
            self._says.setText("")
            self._message.error(error)

    def _ask_file(self) -> None:
        suffix = f".{self._format}"
        suggested = self._folder / f"{self.request(Path('x')).what}{suffix}"
        chosen = asking_files.file_to_write(self, tr("Export"), f"{dict(_FORMATS)[self._format]} (*{suffix})", suggested)
        if chosen is not None:
            self.write(asking_files.with_suffix(chosen, suffix)[0])

    def _progressed(self, _: str, done: int, of: int) -> None:
        if self._stop is None or self._stop.is_set():
            return
        self._bar.setVisible(of > 0)
        self._bar.show_value(done * 1000 // of if of > 0 else 0)
        if of > 0:
            self._how_far.setText(tr("{count} of {all} rows").format(count=_figure(done), all=_figure(of)))
        else:
            self._how_far.setText(tr("{count} rows so far").format(count=_figure(done)))

    def _done(self, exported: Exported) -> None:
        self._settled()
        text, more, tone = told_done(exported)
        self._message.say(text, more, tone)
        self.exported.emit(exported)

    def _failed(self, error: BaseException) -> None:
        self._settled()
        self._message.error(error)

    def _settled(self) -> None:
        self._stop = None
        self._show_running(False)
        self._go.setFocus()

    def _show_running(self, running: bool) -> None:
        self._choices.setVisible(not running)
        self._work.setVisible(running)


def _figure(number: int) -> str:
    return decimal(f"{number:,}".replace(",", "\u202f"))
