"""The response desk: shows a running drill and turns keys and clicks into what the desk does."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.services.session import PAUSED, RUNNING, TRIED, DrillSession
from app.settings import Settings
from app.ui import keys
from app.ui.bridge import SessionBridge
from app.ui.language import decimal, mark, told, tr
from app.ui.models.desk import Desk
from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_tags import Tags
from app.ui.widgets.desk_hands import DeskHands
from app.ui.widgets.desk_room import DeskRoom
from app.ui.widgets.desk_show import DeskShow
from app.ui.widgets.layout import column
from app.ui.widgets.page import KeyRow, Page

_REFUSED_MS = 6_000
_SYMBOLS = frozenset("/?[]123456789")
_LEAVE = mark("Leave the desk? A practice waits where you left it; an exam's time goes on.")


class DeskPage(Page):
    """One page for all drills: each `enter` with a session sets the desk for it.

    Args:
        settings: list mode, guided chart and the like.
        live: False where a robot moves the clock.
        strip: stands above the desk, where this is no ordinary drill.
    """

    name = "desk"
    own_bars = True
    ended = Signal(object)
    """The session has come to its end: on to the debrief."""
    voided = Signal(object)
    """The session was stopped for something real."""

    def __init__(self, settings: Settings, live: bool = True, strip: QWidget | None = None) -> None:
        super().__init__()
        self._settings, self._live = settings, live
        self._left = False
        self.hands_off = False
        """Whether keys do nothing: a robot has the desk."""
        self.session: DrillSession | None = None
        self.bridge: SessionBridge | None = None
        self.desk: Desk | None = None
        self.room: DeskRoom | None = None
        self.show_: DeskShow | None = None
        self.hands: DeskHands | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._hush)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayout(column(*([strip] if strip is not None else []), gap=0))

    # the window asks ---------------------------------------------------------------------------------

    def title(self) -> str:
        return self.session.scenario.title if self.session is not None else tr("Desk")

    def keys(self) -> tuple[KeyRow, ...]:
        return tuple((key.shown, tr(key.words)) for key in keys.KEYS)

    def enter(self, argument: object = None) -> None:
        if isinstance(argument, DrillSession):
            self._set(argument)
        if self.bridge is not None:
            self.bridge.start()
            self.show_.everything(force=True)
            self._show_status(self.session.status)
            self.room.feed.take_focus()

    def leave(self) -> None:
        if self.session is not None and not self.session.over:
            # What is tried is kept nowhere: it stands still until one comes back.
            self.session.pause() if self.session.mode == TRIED else self.session.leave()
        self._quiet.stop()
        if self.bridge is not None:
            self.bridge.stop()

    def may_leave(self) -> bool:
        if self.session is None or self.session.over or self.session.status == "left" or not self._settings.confirm_quit:
            return True
        if self._left or self.session.mode == TRIED:
            return True
        self._left = True
        self.room.say(tr(_LEAVE), tr("Leave"), tr("Stay"))
        return False

    # a drill begins ----------------------------------------------------------------------------------

    def _set(self, session: DrillSession) -> None:
        self._clear()
        exam = not session.may_pause
        scenario = session.scenario
        self.session = session
        self.bridge = SessionBridge(session, self._live, self)
        desk = self.desk = Desk(self.bridge, self)
        model = FeedModel(desk.view_of, self)
        titles = {entry.id: entry.title for entry in scenario.policy.classes}
        tags = Tags(titles, lambda inject: desk.cards[inject].name if inject in desk.cards else tr("another post"),
                    lambda inject: desk.merged.get(inject, 0))
        self.room = DeskRoom(scenario, model, tags, exam, allowance=_allowance(session))
        guided = not exam and self._settings.guided_chart
        self.show_ = DeskShow(desk, self.room, model, tags, guided, self._settings.list_mode)
        self.hands = DeskHands(desk, self.room, self.show_)
        self.layout().addWidget(self.room)
        self.room.show()
        self._connect()
        self.titled.emit()

    def _connect(self) -> None:
        self.desk.refused.connect(self._refuse)
        self.desk.real.connect(self._void)
        self.room.bar.pause_wanted.connect(self.toggle_pause)
        self.room.notice.yes.connect(self._notice_yes)
        self.room.notice.no.connect(self._notice_no)
        self.bridge.status.connect(self._show_status)
        self.bridge.trouble.connect(lambda error: self._refuse(told(error)))
        self.bridge.over.connect(self._over)

    def _clear(self) -> None:
        self._left = False
        self._quiet.stop()
        if self.room is not None:
            self.bridge.stop()
            self.layout().removeWidget(self.room)
            for old in (self.room, self.desk, self.bridge):
                old.deleteLater()
            self.room = None

    # keys --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = keys.act_of(pressed(event))
        if self.hands_off:
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not act:
            self._yes()
        elif act == "pause":
            self.toggle_pause()
        elif act == "close" and self.desk is not None and self.desk.ask is None and self.room.notice.isVisible():
            self._notice_no()
        elif not act or self.hands is None or not self.hands.do(act, pressed(event)):
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False if self.hands_off else super().focusNextPrevChild(forward)

    def _yes(self) -> None:
        """Enter presses the button that has the focus, or says yes to the question in the bar."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif self.desk is not None:
            self.desk.confirm()

    def toggle_pause(self) -> None:
        """Hold a practice still, or go on; an exam only goes on, where it stands at a chapter."""
        if self.session is None or self.session.over or not (self.session.may_pause or self.session.on_break):
            return
        self.bridge.set_paused(self.session.status == RUNNING)

    # what comes back -----------------------------------------------------------------------------------

    def _refuse(self, why: str) -> None:
        self.room.say(why, "", tr("Put away"))
        self._quiet.start(_REFUSED_MS)

    def _hush(self) -> None:
        if self.room is not None and self.desk.ask is None:
            self.room.say("")

    def _notice_yes(self) -> None:
        if self.desk.ask is not None:
            self.desk.confirm()
        elif self._left:
            self.session.leave()
            self.back_wanted.emit()

    def _notice_no(self) -> None:
        self._left = False
        self.desk.dismiss()
        self.room.say("")

    def _void(self) -> None:
        self.bridge.void()

    def _show_status(self, status: str) -> None:
        if self.room is None:
            return
        self.room.bar.show_paused(status == PAUSED)
        self.room.bar.pause.setEnabled(not self.session.over)
        self.room.bar.end.setEnabled(not self.session.over)
        self.room.bar.pause.setVisible(self.session.may_pause or self.session.on_break)
        paused = tr("A break: a new chapter begins when you go on") if self.session.on_break else tr("Paused")
        still = {PAUSED: paused, "left": tr("Left"), "void": tr("Stopped: this is real")}.get(status, "")
        if self.session.over and not still:
            still = tr("The drill is over")
        self.room.feed.show_paused(bool(still), still)

    def _over(self) -> None:
        self.show_.everything()
        if self.session.status == "void":
            self.voided.emit(self.session)
        else:
            self.ended.emit(self.session)


def pressed(event: QKeyEvent) -> str:
    """What was pressed, as the table of keys writes it: symbols by what they say on this keyboard."""
    if event.text() in _SYMBOLS and event.text():
        return event.text()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString(QKeySequence.SequenceFormat.PortableText)


def _allowance(session: DrillSession) -> str:
    """What an exam grants this person beyond the usual time."""
    percent = session.percent
    return tr("time ×{factor}").format(factor=decimal(f"{percent / 100:g}")) if percent != 100 else ""


