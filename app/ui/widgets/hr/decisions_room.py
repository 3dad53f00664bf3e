"""Decisions: the program proposes, a named person decides; certificates, the history of all decisions, and the issuer's key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.ui.background import Job
from app.ui.language import told, tr
from app.ui.models.hr.decision_words import what_waits
from app.ui.models.hr.impartial_rows import ImpartialRows
from app.ui.widgets.hr.ask_bar import AskBar
from app.ui.widgets.hr.certificates_view import MOST, CertificatesView
from app.ui.widgets.hr.decider_bar import DeciderBar
from app.ui.widgets.hr.deciding_hands import DecidingHands
from app.ui.widgets.hr.history_view import HistoryView
from app.ui.widgets.hr.issued_card import IssuedCard
from app.ui.widgets.hr.issuer_hands import IssuerHands
from app.ui.widgets.hr.issuer_view import IssuerView
from app.ui.widgets.hr.room import HrRoom
from app.ui.widgets.hr.waiting_view import WaitingView
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow
from app.ui.widgets.studio.message import Message
from app.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from app.storage.decisions import WaitingRow
    from app.wiring import App

WAITING, CERTIFICATES, HISTORY, KEY = "waiting", "certificates", "history", "key"


class DecisionsRoom(HrRoom):
    """Four views; carrying out is its hands' business.

    Args:
        app: the program.
    """

    name = "decisions"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._rows: list[WaitingRow] = []
        self._in_hand = 0
        self._reading, self._sheet = True, False
        self.impartial = ImpartialRows()
        self.decider, self.bar, self.message, self.issued = DeciderBar(), AskBar(), Message(), IssuedCard()
        self.waiting, self.certificates, self.history, self.issuer = WaitingView(self.impartial), CertificatesView(), HistoryView(), IssuerView()
        self.hands = DecidingHands(app, self.decider, self.impartial, self.bar, self.message, self.issued)
        self.issuer_hands = IssuerHands(app, self.issuer, self.bar, self.message)
        self._build()
        self._connect()

    def status(self) -> str:
        return tr("reading …") if self._reading else what_waits(self._rows)

    def keys(self) -> tuple[KeyRow, ...]:
        if self._tabs.current != WAITING:
            return (("↑ ↓", tr("choose")), ("Esc", tr("leave it")))
        return (("Space", tr("tick")), ("Ctrl A", tr("tick all")), ("↑ ↓", tr("choose")), ("Esc", tr("leave it")))

    def enter(self) -> None:
        self.read()

    def leave(self) -> None:
        self.bar.put_away()
        self.issuer.forget()

    def close_down(self) -> None:
        self.hands.stop()
        self.leave()

    def show_certificate(self, number: str) -> None:
        """Somebody wants to decide about this certificate."""
        self._show(CERTIFICATES)
        self.certificates.search.setText(number)

    # reading -------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read all that may have changed."""
        from app.storage.decisions import DecisionRows

        app = self._app

        def waiting() -> tuple:
            titles = {level.id: level.title for programme in app.programmes.all() for level in programme.levels}
            return DecisionRows(app.database).waiting(), titles

        self._reading = True
        self.told.emit()
        Job(waiting, self, storage=True).done(self._show_waiting).failed(self._failed).start()
        self._read_certificates()
        self._read_history()
        self.issuer_hands.read()

    def _show_waiting(self, found: tuple) -> None:
        rows, titles = found
        self._reading = False
        self._rows = rows
        self._counts.setText(what_waits(rows))
        self._tabs.count(WAITING, len(rows))
        self.waiting.show_rows(rows, titles)
        self.told.emit()

    def _read_certificates(self) -> None:
        from app.storage.decisions import DecisionRows

        app, search = self._app, self.certificates.search.text().strip()

        def show(rows: list) -> None:
            if search == self.certificates.search.text().strip():
                self.certificates.show_rows(rows, app.standing.today().isoformat())

        Job(lambda: DecisionRows(app.database).held(search, MOST), self, storage=True).done(show).failed(self._failed).start()

    def _read_history(self) -> None:
        from app.storage.decisions import DecisionRows

        app, most = self._app, self.history.most
        Job(lambda: DecisionRows(app.database).decided(most), self, storage=True).done(self.history.show_rows).failed(self._failed).start()

    def _look_at(self, row: WaitingRow | None) -> None:
        self._in_hand = row.id if row is not None else 0
        if row is None:
            return
        app = self._app

        def work() -> object:
            from app.services.proposal_story import proposal_story

            return proposal_story(app.database, app.programmes, row)

        def show(story: object) -> None:
            if row.id == self._in_hand:
                self.waiting.evidence.show_story(story, self.impartial.why_not(row))

        Job(work, self, storage=True).done(show).failed(lambda error: self.waiting.evidence.say(told(error))).start()

    def _read_lines(self, head: str) -> None:
        from app.storage.decisions import DecisionRows

        app = self._app
        Job(lambda: DecisionRows(app.database).lines(head), self, storage=True).done(
            lambda lines: self.waiting.evidence.show_lines(head, lines)).failed(self._failed).start()

    def _propose(self) -> None:
        app = self._app
        self.waiting.propose.setEnabled(False)
        self.waiting.propose.set_words(tr("Looking …"))

        def settle() -> None:
            self.waiting.propose.setEnabled(True)
            self.waiting.propose.set_words(tr("Look what has been earned"))

        def done(new: list) -> None:
            settle()
            self.message.say(tr("%n new proposal(s).", "", len(new)) if new else tr("Nothing new has been earned."), tone="good" if new else "calm")
            self.read()

        def failed(error: BaseException) -> None:
            settle()
            self._failed(error)

        Job(lambda: app.deciding.propose(app.clock.wall_ms()), self, storage=True).done(done).failed(failed).start()

    def _failed(self, error: BaseException) -> None:
        self._reading = False
        self.message.error(error)
        self.told.emit()

    # parts ---------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._counts = Label("", "title", wrap=True)
        first = row(self._counts, self.waiting.propose, gap=12)
        first.setStretch(0, 1)
        self._tabs = Tabs(tr("Views of decisions"))
        for name, words in ((WAITING, tr("To decide")), (CERTIFICATES, tr("Certificates")), (HISTORY, tr("History")), (KEY, tr("Issuer's key"))):
            self._tabs.add(name, words)
        head = Panel(column(first, self.decider, self._tabs, gap=8, margins=(16, 12, 16, 8)))
        self._views = QStackedWidget()
        self._order = (WAITING, CERTIFICATES, HISTORY, KEY)
        for view in (self.waiting, self.certificates, self.history, self.issuer):
            self._views.addWidget(view)
        self.setLayout(column(head, Hairline(), self.message, self.bar, self.issued, self._views, gap=0))
        self.layout().setStretch(5, 1)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._show)
        self.decider.changed.connect(self._decide_as)
        self.waiting.propose.clicked.connect(self._propose)
        self.waiting.looked_at.connect(self._look_at)
        self.waiting.confirm_wanted.connect(lambda numbers: self.hands.confirm([row for row in self._rows if row.id in set(numbers)]))
        self.waiting.decline_wanted.connect(self.hands.decline)
        self.waiting.appeal_wanted.connect(self.hands.decide_appeal)
        self.waiting.evidence.person_wanted.connect(self.person_wanted)
        self.waiting.evidence.lines_wanted.connect(self._read_lines)
        self.certificates.changed.connect(self._read_certificates)
        self.certificates.act_wanted.connect(self._act)
        self.certificates.person_wanted.connect(self.person_wanted)
        self.history.more_wanted.connect(self._read_history)
        self.history.person_wanted.connect(self.person_wanted)
        self.history.appeal_wanted.connect(lambda done: self.hands.lodge(_target(done)))
        self.hands.decided.connect(self._decided)
        self.hands.key_wanted = lambda: self._show(KEY)
        self.issued.picture_wanted.connect(self.hands.look)
        self.issued.sheet_shown.connect(self._give_room)
        self.bar.asking.connect(self._asking)
        self.issuer_hands.found.connect(lambda has: setattr(self.hands, "has_key", has))
        QShortcut(QKeySequence("Escape"), self, self._escape, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _show(self, name: str) -> None:
        self._tabs.show_tab(name)
        self.issued.close_sheet()
        self._views.setCurrentIndex(self._order.index(name))
        self.told.emit()

    def _act(self, act: str, held: object) -> None:
        if act == "appeal":
            self.hands.lodge(held.number)
        elif act == "files":
            self.hands.files(held)
        elif act == "look":
            self.hands.look(held.number)
        else:
            self.hands.change(act, held)

    def _decide_as(self) -> None:
        self.impartial.decide_as(self.decider.by, self.decider.trained.text())
        self.waiting.look_again()

    def _decided(self) -> None:
        self.read()
        self.changed.emit()

    def _give_room(self, sheet: bool) -> None:
        """A page that is looked at takes the place of the views."""
        self._sheet = sheet
        self._views.setVisible(not sheet)
        self._asking(False)
        self.layout().setStretch(4, 1 if sheet else 0)

    def _asking(self, on: bool) -> None:
        """What is asked names who decides already."""
        self.decider.setVisible(not on and not self._sheet)

    def _escape(self) -> None:
        self.issued.close_sheet()
        self.bar.put_away()


def _target(done: object) -> str:
    if done is None:
        return ""
    return done.certificate or (str(done.proposal) if done.proposal else "")
