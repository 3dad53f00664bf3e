"""What came of confirming: how many certificates, where their files lie, one of them to look at, and what was refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row, scrolling

if TYPE_CHECKING:
    from app.services.deciding import Confirmed, Refused

_MOST_TOLD = 6


class IssuedCard(Panel):
    """Hidden until something was confirmed."""

    stop_wanted = Signal()
    picture_wanted = Signal(str)
    """A certificate's number."""
    sheet_shown = Signal(bool)
    """A page is being looked at, and wants room; or no longer."""

    def __init__(self) -> None:
        super().__init__(ground="goodsoft")
        self._folder = Path()
        self._title = Label("", strong=True, wrap=True)
        self._more = Label("", "hint", "ink2", wrap=True, selectable=True)
        self._show = Button(tr("Show the folder"), icon="folder-open")
        self._show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        self._look = Button(tr("Look at the certificate"))
        self._look.clicked.connect(lambda: self.picture_wanted.emit(self._number))
        self._away = Button(tr("Put away"), "quiet")
        self._away.clicked.connect(self.put_away)
        self._acts = QWidget()
        acts = Flow(theme.px(8))
        for each in (self._show, self._look, self._away):
            acts.addWidget(each)
        self._acts.setLayout(acts)
        self._bar = Bar(0, 1000)
        self._bar.setFixedWidth(theme.px(200))
        self._stop = Button(tr("Stop"), hint=tr("Stop after the certificate at hand; what is issued stays issued"))
        self._stop.clicked.connect(self.stop_wanted)
        self._work = QWidget()
        self._work.setLayout(row(self._bar, self._stop, None, gap=12))
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._sheet = scrolling(self._picture)
        self._sheet.setMinimumHeight(theme.px(160))
        self._sheet.hide()
        self._number = ""
        self.setLayout(column(self._title, self._more, self._work, self._acts, self._sheet, gap=8, margins=(16, 12, 16, 12)))
        self.layout().setStretch(4, 1)
        self.hide()

    def put_away(self) -> None:
        """Say nothing any more."""
        self._show_sheet(False)
        self._picture.clear()
        self.hide()

    def close_sheet(self) -> None:
        """Look at no page any more; what was told stays."""
        self._show_sheet(False)

    def progress(self, done: int, of: int) -> None:
        """So many of them are decided."""
        self._title.setText(tr("Issuing: {done} of {of}").format(done=done, of=of))
        self._more.setText(tr("Each record is folded again before its certificate is signed."))
        self._bar.show_value(1000 * done // max(1, of))
        for each, on in ((self._work, True), (self._acts, False)):
            each.setVisible(on)
        self._show_sheet(False)
        self.show()

    def tell(self, done: list[Confirmed | Refused], names: dict[int, str], folder: Path, left: int) -> None:
        """What came of it.

        Args:
            done: each proposal that was decided on.
            names: whose proposals they were.
            folder: where files lie.
            left: how many were left because somebody stopped it.
        """
        made = [each.certificate for each in done if hasattr(each, "certificate")]
        refused = [each for each in done if not hasattr(each, "certificate")]
        self._folder, self._number = folder, made[0].number if made else ""
        said = [tr("%n certificate(s) issued.", "", len(made))] if made else [tr("No certificate was issued.")]
        said += [tr("%n proposal(s) refused.", "", len(refused))] if refused else []
        said += [tr("%n left because you stopped.", "proposals", left)] if left else []
        self._title.setText(" ".join(said))
        more = [tr("Page (PDF), badge and picture (PNG) of each lie in {folder}.").format(folder=folder)] if made else []
        more += [tr("{name}: {why}").format(name=names.get(each.proposal, each.proposal), why=shown(each.reason)) for each in refused[:_MOST_TOLD]]
        more += [tr("And %n more.", "problems", len(refused) - _MOST_TOLD)] if len(refused) > _MOST_TOLD else []
        self._more.setText("\n".join(more))
        self.setProperty("ground", "warnsoft" if refused or not made else "goodsoft")
        self.style().unpolish(self)
        self.style().polish(self)
        self._work.hide()
        self._show_sheet(False)
        self._show.setVisible(bool(made))
        self._look.setVisible(bool(made))
        self._acts.show()
        self.setAccessibleName(f"{self._title.text()} {self._more.text()}")
        self.show()

    def tell_files(self, number: str, folder: Path) -> None:
        """The files of one certificate were written again."""
        self._folder, self._number = folder, number
        self._title.setText(tr("The files of certificate {number} were written.").format(number=number))
        self._more.setText(tr("Page (PDF), badge and picture (PNG) of each lie in {folder}.").format(folder=folder))
        self._work.hide()
        for each in (self._show, self._look, self._acts):
            each.show()
        self.show()

    def show_picture(self, png: bytes) -> None:
        """The certificate's page."""
        picture = QPixmap()
        picture.loadFromData(png)
        self._picture.setPixmap(picture.scaledToWidth(min(picture.width(), theme.px(640)), Qt.TransformationMode.SmoothTransformation))
        self._picture.setAccessibleName(tr("The page of certificate {number}").format(number=self._number))
        self._show_sheet(True)

    def _show_sheet(self, on: bool) -> None:
        if on != self._sheet.isVisibleTo(self):
            self._sheet.setVisible(on)
            self.sheet_shown.emit(on)
