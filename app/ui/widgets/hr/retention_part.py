"""How long things are kept: the periods, what is due by them now in counts, and the deleting of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.background import Job
from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.ask_bar import AskBar, Given, Wanted
from app.ui.widgets.hr.months_field import MonthsField
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.hr.revealing import reveal
from app.ui.widgets.labels import Label, Number
from app.ui.widgets.layout import Hairline, column, row, scrolling
from app.ui.widgets.setting_rows import setting
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.settings import Settings
    from app.wiring import App

_WIDEST_PX = 720
_RESULTS, _CERTIFICATES = (1, 240), (0, 240)
"""Months, as the settings take them."""
_KINDS = {
    "certificates": mark("certificates"), "decisions": mark("decisions"), "ledger lines": mark("ledger lines"),
    "exam results": mark("exam results"), "exam drills of this machine": mark("exam drills of this machine"),
    "tries at a level": mark("tries at a level"), "refused records": mark("refused records"),
    "statements that were sent": mark("statements that were sent"),
}  # fmt: skip


class RetentionPart(RoomPart):
    """Periods above, what is due below.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._due: dict[str, int] | None = None
        self._results = MonthsField(tr("Months that exam results are kept"), _RESULTS)
        self._certificates = MonthsField(tr("Months that certificates are kept after they have run out"), _CERTIFICATES)
        for box in (self._results, self._certificates):
            box.edited.connect(self._edited)
            box.entered.connect(lambda: self._save() if self._keep.isEnabled() else None)
        self._keep = Button(tr("Keep these periods"), "plain")
        self._keep.clicked.connect(self._save)
        self._said, self._message = Label("", "body", "ink2", wrap=True), Message()
        self._counts = QWidget()
        self._counts.setLayout(QGridLayout())
        self._go = Button(tr("Carry it out…"), "danger")
        self._go.clicked.connect(self._ask)
        self._bar = AskBar()
        page = QWidget()
        page.setProperty("ground", "none")
        page.setMaximumWidth(theme.px(_WIDEST_PX))
        page.setLayout(column(
            Label(tr("How long"), "title"),
            setting(tr("Exam results and their ledgers"), tr("Months after the exam; longer where a certificate rests on them."), self._results),
            setting(tr("Certificates"), tr("Months after a certificate has run out."), self._certificates),
            row(self._keep, None), 8, Hairline(), 8, Label(tr("What is due now"), "title"), self._said, self._counts,
            Label(tr("Practice is never among it: it is its owner's."), "hint", "ink3", wrap=True), 4, row(self._go, None),
            self._bar, self._message, None, gap=6, margins=(24, 16, 24, 24)))  # fmt: skip
        self.setLayout(column(scrolling(page), gap=0))
        self._show_due(None)

    def enter(self) -> None:
        settings = self._app.settings
        self._results.show_value(settings.keep_results_months)
        self._certificates.show_value(settings.keep_certificates_months)
        self._results.setFocus()
        self._edited()
        self.read()

    def leave(self) -> None:
        self._bar.put_away()
        self._message.clear()

    def read(self) -> None:
        """Count what is due; nothing is deleted."""
        self._show_due(None)
        app = self._app
        Job(lambda: app.retention.due(), self, storage=True).done(self._show_due).failed(self._failed).start()

    # the periods -------------------------------------------------------------------------------------

    def _wanted(self) -> Settings:
        return replace(self._app.settings, keep_results_months=self._results.value,
                       keep_certificates_months=self._certificates.value)  # fmt: skip

    def _edited(self) -> None:
        self._bar.put_away()
        sound = self._results.value is not None and self._certificates.value is not None
        other = not sound or self._wanted() != self._app.settings
        self._keep.setEnabled(sound and other)
        self._go.setEnabled(not other and bool(self._due))

    def _save(self) -> None:
        from app.errors import StorageError

        self._message.clear()
        try:
            self._app.change(self._wanted())
        except StorageError as trouble:
            self._message.error(trouble)
        else:
            self._message.say(tr("The new periods hold from now on."), tr("Nothing has been deleted."), "good")
        self._edited()
        self.read()
        self.changed.emit()

    # what is due -------------------------------------------------------------------------------------

    def _show_due(self, due: dict[str, int] | None) -> None:
        self._due = due
        grid = self._counts.layout()
        while item := grid.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.px(12))
        for at, (kind, count) in enumerate((due or {}).items()):
            number = Number(str(count), "body", strong=True)
            grid.addWidget(number, at, 0)
            grid.addWidget(Label(tr(_KINDS.get(kind, kind)), "body", wrap=True), at, 1)
        self._counts.setVisible(bool(due))
        if due is None:
            self._said.setText(tr("Counting what is due …"))
        else:
            self._said.setText(tr("By these periods, this would be deleted:") if due else tr("Nothing is due. Nothing would be deleted."))
        self._edited()

    def _ask(self) -> None:
        total = sum((self._due or {}).values())
        self._message.clear()
        self._bar.ask(tr("Delete %n row(s) for good?", "", total), tr("This cannot be undone. The log gets the counts and your name."),
                      (Wanted("by", tr("Your name, for the log")),), tr("Delete what is due"), self._carry_out, danger=True)
        reveal(self._bar)

    def _carry_out(self, given: Given) -> None:
        app = self._app
        self._message.say(tr("Deleting …"))
        Job(lambda: app.retention.carry_out(given["by"]), self, storage=True).done(self._done).failed(self._wrong).start()

    def _done(self, counts: dict[str, int]) -> None:
        self._bar.done()
        self._message.say(tr("%n row(s) deleted.", "", sum(counts.values())), tr("The log has the counts."), "good")
        reveal(self._message)
        self.read()
        self.changed.emit()

    def _wrong(self, trouble: BaseException) -> None:
        self._bar.wrong()
        self._message.error(trouble)
        reveal(self._message)

    def _failed(self, trouble: BaseException) -> None:
        self._said.setText(tr("What is due cannot be counted."))
        self._message.error(trouble)

