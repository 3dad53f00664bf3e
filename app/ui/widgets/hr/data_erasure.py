"""Forgets a person: what goes and what stays is shown first, then a choice with its reason, then a second word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.ask_bar import AskBar, Given, Wanted
from app.ui.widgets.hr.revealing import reveal
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.privacy.erasure import ErasurePlan
    from app.wiring import App

KEEP, REVOKE = "keep", "revoke"
_LINES_SHOWN, _MOST_SENT, _ROUND_PX = 5, 500, 20


class DataErasure(QWidget):
    """The whole of it in place, no dialog.

    Args:
        app: the program.
    """

    erased = Signal(object)
    """What was done (`Erased`)."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._plan: ErasurePlan | None = None
        self._sent_title = Label("", strong=True, wrap=True)
        self._sent_about = Label(tr("They are out of reach from here: the store's owner has to erase them. Voiding marks them as not "
                                    "to be counted."), "hint", "ink2", wrap=True)
        self._sent = QPlainTextEdit()
        self._sent.setReadOnly(True)
        self._sent.setTabChangesFocus(True)
        self._sent.setAccessibleName(tr("Ids of statements at the learning record store"))
        self._void = QCheckBox(tr("Queue statements that void these"))
        self._goes, self._stays = Label("", "control", wrap=True), Label("", "control", wrap=True)
        self._choice = ""
        self._held = QWidget()
        self._held.setLayout(column(gap=4))
        self._first = Button(tr("Erase them…"), "danger")
        self._first.clicked.connect(self._ask)
        self._bar, self._message = AskBar(), Message()
        self.setLayout(column(
            Label(tr("Forget them"), "body", strong=True), self._sent_title, self._sent_about, self._sent, self._void, 4,
            Label(tr("What goes"), strong=True), self._goes, 4, Label(tr("What stays"), strong=True), self._stays, 4,
            self._held, 4, row(self._first, None), self._bar, self._message, gap=6))  # fmt: skip

    def show_plan(self, plan: ErasurePlan) -> None:
        """What forgetting this person would mean."""
        self._plan = plan
        self._message.clear()
        self._show_sent(plan)
        gone = [tr("name, number, unit, address, PIN, salt, and every tie from them to records"),
                tr("%n practice run(s), with every act", "", plan.practice),
                tr("extra time and breaks, if any were set")]  # fmt: skip
        if plan.unsent:
            gone.append(tr("%n unsent statement(s)", "", plan.unsent))
        stays = [tr("%n exam result(s) under a salted hash that leads to nobody; every chain stays valid", "", plan.exams)]
        if plan.backups:
            stays.append(tr("earlier copies of the data file, which have to be deleted by hand: {files}").format(
                files=", ".join(path.name for path in plan.backups)))  # fmt: skip
        self._goes.setText("\n".join(f"–  {each}" for each in gone))
        self._stays.setText("\n".join(f"–  {each}" for each in stays))
        self.leave()

    def leave(self) -> None:
        """No choice is left standing."""
        self._bar.put_away()
        self._void.setChecked(False)
        layout = self._held.layout()
        while item := layout.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        count = self._plan.certificates if self._plan is not None else 0
        if count:
            name = tr("What becomes of %n certificate(s)", "", count)
            choice = OneOf(name, ((KEEP, tr("Keep")), (REVOKE, tr("Revoke"))), None)
            choice.chosen.connect(self._choose)
            about = tr("Kept: name and badge stay as issued. Revoked: name and badge go, number and state stay on the list.")
            for part in (Label(name, strong=True), choice, Label(about, "hint", "ink2", wrap=True)):
                layout.addWidget(part)
        self._held.setVisible(bool(count))
        self._choose("")

    def _show_sent(self, plan: ErasurePlan) -> None:
        count = len(plan.sent)
        self._sent_title.setText(tr("%n statement(s) about them went to a learning record store", "", count) if count else
                                 tr("Nothing about them went to a learning record store."))
        ids = list(plan.sent[:_MOST_SENT])
        if count > _MOST_SENT:
            ids.append(tr("And %n more", "", count - _MOST_SENT))
        self._sent.setPlainText("\n".join(ids))
        lines = min(_LINES_SHOWN, len(ids))
        self._sent.setFixedHeight(lines * self._sent.fontMetrics().lineSpacing() + theme.px(_ROUND_PX))
        for part in (self._sent_about, self._sent):
            part.setVisible(bool(count))
        self._void.setVisible(bool(count) and bool(self._app.settings.lrs_endpoint))

    def _choose(self, choice: object) -> None:
        self._choice = str(choice)
        self._bar.put_away()
        needed = self._plan is not None and bool(self._plan.certificates)
        self._first.setEnabled(bool(self._choice) or not needed)

    def _ask(self) -> None:
        plan = self._plan
        if plan is None:
            return
        if not plan.certificates:
            reason = tr("Reason")
        else:
            reason = tr("Why their certificates are kept") if self._choice == KEEP else tr("Why their certificates are revoked")
        wanted = (Wanted("reason", reason), Wanted("by", tr("Your name, for the log")))
        title = tr("Erase {name}, {number}, for good?").format(name=plan.name, number=plan.number)
        meaning = tr("Nobody can bring this back. The reason stays; do not write their name into it.")
        self._bar.ask(title, meaning, wanted, tr("Erase for good"), self._carry_out, danger=True)
        reveal(self._bar)

    def _carry_out(self, given: Given) -> None:
        plan, app = self._plan, self._app
        if plan is None:
            return
        choice = self._choice or KEEP
        void = self._void.isVisibleTo(self) and self._void.isChecked()
        self._message.say(tr("Erasing …"))

        def wrong(trouble: BaseException) -> None:
            self._bar.wrong()
            self._message.error(trouble)
            reveal(self._message)

        job = Job(lambda: app.erasure.carry_out(plan, choice, given["reason"], given["by"], void), self, storage=True)
        job.done(self._done).failed(wrong).start()

    def _done(self, erased: object) -> None:
        self._plan = None
        self._bar.done()
        self._message.clear()
        self.erased.emit(erased)
