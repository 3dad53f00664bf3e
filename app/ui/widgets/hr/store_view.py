"""The company's learning record store: where it is, whether it is told, what waits, what failed and why."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.background import Job
from app.ui.kept_words import kept
from app.ui.language import shown, tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, column, row, scrolling
from app.ui.widgets.secret_field import SecretField
from app.ui.widgets.setting_rows import OneOf, on_or_off
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.xapi_queue import Status
    from app.wiring import App

_WIDEST_PX = 520
_STATES = {"waiting": "warn", "stopped": "hot", "failed": "hot"}


class StoreView(QWidget):
    """Settings are saved by a button; sending runs off the window's thread and can be stopped.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.sending = False
        self._halt = Event()
        self._on = app.settings.lrs_on
        self.message = Message()
        self._fields = {name: _field(words, hint, getattr(app.settings, name)) for name, words, hint in (
            ("lrs_endpoint", tr("Address"), "https://lrs.example.com/xapi"), ("lrs_user", tr("Name there"), ""),
            ("lrs_home_page", tr("Home page of people's ids"), "https://hr.example.com"),
        )}  # fmt: skip
        self.secret = SecretField(tr("Secret"), tr("Kept among the keys of this home. Leave it empty to keep the one that is there."))
        self.secret.setMaximumWidth(theme.px(_WIDEST_PX))
        self.model = Cells((
            Column(tr("State"), lambda each: _state(each.state), lambda each: _STATES.get(each.state, "ink2"), width=90),
            Column(tr("Why"), lambda each: kept(each.error), lambda each: "ink", width=460),
            Column(tr("Tries"), lambda each: str(each.tries), right=True, width=60),
            Column(tr("Statement"), lambda each: each.id, lambda each: "ink3", width=270),
        ))  # fmt: skip
        self.table = CellsTable(self.model, tr("Statements with trouble"))
        self._build()

    def read(self) -> None:
        """How the queue stands."""
        app = self._app
        Job(lambda: app.xapi.status(), self, storage=True).done(self._show).failed(self.message.error).start()

    def leave(self) -> None:
        """The secret that was typed is forgotten."""
        self.secret.clear()

    def stop(self) -> None:
        """Stop sending."""
        if self.sending:
            self._halt.set()
            self._app.xapi.stop()

    def save(self) -> None:
        """Keep what is typed; checked first where the store is on."""
        app, secret = self._app, self.secret.words
        wanted = replace(app.settings, lrs_on=self._on, **{name: field.text().strip() for name, field in self._fields.items()})

        def work() -> None:
            from app.services.lrs_store import check_store, store_of

            if wanted.lrs_on:
                check_store(store_of(wanted))
            if secret:
                app.xapi.keep_secret(secret)
            app.change(wanted)

        def done(_: object) -> None:
            self.secret.clear()
            self.message.say(tr("Saved. Exams and decisions are told to the store.") if wanted.lrs_on else tr("Saved. Nothing is told to a store."), tone="good")
            self.read()

        Job(work, self, storage=True).done(done).failed(self.message.error).start()

    def send(self) -> None:
        """Queue what is missing and send what is due."""
        if self.sending:
            return
        app, halt = self._app, Event()
        self._halt = halt
        self._show_sending(True)

        def work(progress: object) -> object:
            app.xapi.queue_missing(halt.is_set)
            if halt.is_set():
                return None
            return app.xapi.send(lambda done, of: progress("", done, of))

        def done(sent: object) -> None:
            self._show_sending(False)
            if sent is None:
                self.message.say(tr("Stopped. What has not left goes the next time."))
                self.read()
                return
            said = [tr("%n statement(s) arrived.", "", sent.done)]
            said += [tr("%n refused.", "statements", sent.failed)] if sent.failed else []
            said += [tr("%n (waits|wait).", "statements", sent.left)] if sent.left else []
            self.message.say(" ".join(said), shown(sent.message), "warn" if sent.message or sent.failed else "good")
            self.read()

        def failed(error: BaseException) -> None:
            self._show_sending(False)
            self.message.error(error)
            self.read()

        Job(work, self, with_progress=True).progress(
            lambda _, so_far, of: self._says.setText(tr("Sending: {done} of {of}").format(done=so_far, of=of))).done(done).failed(failed).start()

    def retry(self) -> None:
        """Let what was refused or stopped be sent again."""
        app = self._app

        def done(many: int) -> None:
            self.message.say(tr("%n statement(s) may be sent again.", "", many), tr("Press Send now, or wait: they go by themselves."))
            self.read()

        Job(lambda: app.xapi.retry(), self, storage=True).done(done).failed(self.message.error).start()

    def _show(self, status: Status) -> None:
        said = [tr("%n statement(s) arrived so far.", "", status.done)]
        said += [tr("%n (waits|wait).", "statements", status.waiting)] if status.waiting else []
        said += [tr("%n (stands|stand) until something is put right.", "statements", status.stopped)] if status.stopped else []
        said += [tr("%n refused for good.", "statements", status.failed)] if status.failed else []
        self._says.setText(" ".join(said) if status.on or status.done or status.waiting else tr("No store is on; nothing is told to anybody."))
        self._send.setEnabled(status.on and not self.sending)
        self._retry.setEnabled(bool(status.trouble))
        self.model.set_rows(status.trouble)
        self.table.setVisible(bool(status.trouble))
        self.table.fit_height(8)

    def _show_sending(self, on: bool) -> None:
        self.sending = on
        self._send.setEnabled(not on)
        self._stop.setVisible(on)
        if on:
            self._says.setText(tr("Sending …"))

    def _build(self) -> None:
        switch: OneOf = on_or_off(tr("Tell the store"), self._on)
        switch.chosen.connect(lambda on: setattr(self, "_on", on))
        save = Button(tr("Save"), "primary")
        save.clicked.connect(self.save)
        rows: list[object] = [Label(tr("Learning record store"), "title"), Label(tr(
            "Exams and decisions can be told to the company's own store as xAPI statements. Practice never is. What was sent cannot be called back; it can "
            "only be marked void."), "control", "ink2", wrap=True), row(Label(tr("Tell the store"), strong=True), switch, None, gap=16)]  # fmt: skip
        for field in self._fields.values():
            rows += [Label(field.accessibleName(), strong=True), field]
        secret = row(self.secret, None)
        secret.setStretch(0, 1)
        rows += [secret, row(save, None)]
        self._says = Label("", "control", "ink2", wrap=True)
        self._send = Button(tr("Send now"), hint=tr("Also tells what was taken in or decided while no store was on"))
        self._send.clicked.connect(self.send)
        self._retry = Button(tr("Retry what failed"))
        self._retry.clicked.connect(self.retry)
        self._stop = Button(tr("Stop"))
        self._stop.clicked.connect(self.stop)
        self._stop.hide()
        acts = Flow(theme.px(8))
        for each in (self._send, self._retry, self._stop):
            acts.addWidget(each)
        queue = Card(column(Label(tr("What is on its way"), "title"), self._says, acts, self.table, gap=8, margins=(20, 16, 20, 16)))
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(column(self.message, queue, Card(column(*rows, gap=6, margins=(20, 16, 20, 16))), None, gap=12, margins=(24, 16, 24, 20)))
        self.setLayout(column(scrolling(content), gap=0))
        self.table.hide()


def _state(state: str) -> str:
    return {"waiting": tr("waits", "a statement"), "stopped": tr("stands", "a statement"), "failed": tr("failed", "a statement")}.get(state, state)


def _field(name: str, hint: str, value: str) -> QLineEdit:
    field = QLineEdit(value)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaximumWidth(theme.px(_WIDEST_PX))
    return field
