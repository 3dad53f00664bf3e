"""Picking oneself on a shared laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QStackedWidget, QWidget

from app.ui.background import Job
from app.ui.delegates.two_lines import TwoLines
from app.ui.language import tr
from app.ui.models.myself_model import NUMBER_ROLE, MyselfModel
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column

if TYPE_CHECKING:
    from app.services.signing_in import SigningIn


class PickMyself(QWidget):
    """A search field over a list of people; Enter or a click picks. Practice asks for nothing more.

    Args:
        signing_in: who may sit here.
    """

    picked = Signal(str, str)
    """Number and name."""

    def __init__(self, signing_in: SigningIn) -> None:
        super().__init__()
        self._signing_in = signing_in
        self._model = MyselfModel()
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Search name, number, unit"))
        self._field.setAccessibleName(tr("Search for yourself"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(self._pick_shown)
        self._field.installEventFilter(self)
        self._list = self._make_list()
        self._none = Label("", "control", "ink2", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._below = QStackedWidget()
        self._below.addWidget(self._list)
        self._below.addWidget(self._none)
        self._about = Label(tr("Practice is yours alone: nobody else sees it unless you share a run."), "hint", "ink3", wrap=True)
        self.setLayout(column(Label(tr("Who are you?"), "title"), self._field, self._below, self._about, gap=12))
        self.layout().setStretch(2, 1)
        self.setFocusProxy(self._field)
        self._told(tr("Looking who is on the roster …"))

    def ask(self) -> None:
        """Read who is here, and begin with an empty search; called each time it is shown."""
        self._field.clear()
        self._field.setFocus()
        Job(self._signing_in.choices, self, storage=True).done(self._have).start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and down move in the list while one types."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key(), 0)
            if step:
                row = self._list.currentIndex().row() + step
                self._list.setCurrentIndex(self._model.index(max(0, min(row, self._model.rowCount() - 1)), 0))
                return True
        return False

    def _have(self, people: list) -> None:
        self._model.set_people(people)
        self._show()

    def _search(self, text: str) -> None:
        self._model.search(text)
        self._show()

    def _show(self) -> None:
        if self._model.rowCount():
            self._below.setCurrentWidget(self._list)
            self._list.setCurrentIndex(self._model.index(0, 0))
        elif self._model.everybody:
            self._told(tr("Nobody on this laptop fits the search. Try fewer letters, or your employee number."))
        else:
            self._told(tr("Nobody is on the roster of this laptop yet. HR imports a roster, or hands you a people file to take in."))

    def _told(self, sentence: str) -> None:
        self._none.setText(sentence)
        self._below.setCurrentWidget(self._none)

    def _pick_shown(self) -> None:
        if self._below.currentWidget() is self._list:
            self._pick(self._list.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(index.data(NUMBER_ROLE), index.data())

    def _make_list(self) -> QListView:
        found = QListView()
        found.setItemDelegate(TwoLines(found))
        found.setModel(self._model)
        found.setFrameShape(QFrame.Shape.NoFrame)
        found.setUniformItemSizes(True)
        found.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        found.setAccessibleName(tr("People on this laptop"))
        found.setAccessibleDescription(tr("Up and down choose, Enter says that it is you"))
        found.activated.connect(self._pick)
        found.clicked.connect(self._pick)
        return found
