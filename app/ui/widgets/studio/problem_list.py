"""The problems of the text, worst first: a click or Enter goes to the place, a key opens the help page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedLayout, QWidget

from app.ui.delegates.problem_delegate import ProblemDelegate
from app.ui.language import tr
from app.ui.models.studio.problems_model import ENTRY, ProblemsModel
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column


class ProblemList(QWidget):
    """Shows problems; the selection stays on the same problem while others come and go."""

    picked = Signal(object)
    """A `Marked`: show where it stands."""
    help_wanted = Signal(str)
    """A code: show its help page."""

    def __init__(self) -> None:
        super().__init__()
        self.model = ProblemsModel()
        self.list = _List(self.model)
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)
        self.list.help_wanted.connect(self._help)
        self._none = Label(tr("No problems: this can be played."), "control", "ink2", wrap=True)
        box = self._box = QWidget()
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setLayout(column(self._none, None, margins=(16, 12, 16, 12)))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(box)
        self.show_words(tr("Reading …"))

    def show_words(self, words: str) -> None:
        """Instead of problems, one sentence."""
        self._none.setText(words)
        self._box.setAccessibleName(words)
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self._box)

    def show_problems(self, problems: Sequence, playable: bool = True) -> None:
        """Show these; without any, whether the text can be played is said, unless it is a chart or a policy."""
        index = self.list.currentIndex()
        before = index.data(ENTRY) if index.isValid() else None
        if self.model.set_problems(problems) and before is not None:
            row = self.model.same_problem(before.code, before.message)
            if row >= 0:
                self.list.setCurrentIndex(self.model.index(row))
        if problems:
            self._stack.setCurrentIndex(0)
            self.setFocusProxy(self.list)
        else:
            self.show_words(tr("No problems: this can be played.") if playable else tr("No problems."))

    def current(self) -> object | None:
        """The problem that is selected; None for none."""
        index = self.list.currentIndex()
        return index.data(ENTRY) if index.isValid() else None

    def code(self) -> str:
        """The code of the problem that is selected, else of the first; empty for none."""
        index = self.list.currentIndex()
        index = index if index.isValid() else self.model.index(0)
        return index.data(ENTRY).code if index.isValid() else ""

    def choose(self, start: int, end: int) -> None:
        """Select the first problem that was found at these characters."""
        for row in range(self.model.rowCount()):
            entry = self.model.index(row).data(ENTRY)
            if (entry.start, entry.end) == (start, end):
                self.list.setCurrentIndex(self.model.index(row))
                return

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(ENTRY))

    def _help(self) -> None:
        entry = self.current()
        if entry is not None:
            self.help_wanted.emit(entry.code)


class _List(QListView):
    help_wanted = Signal()

    def __init__(self, model: ProblemsModel) -> None:
        super().__init__()
        self.setItemDelegate(ProblemDelegate(self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Problems"))
        self.setAccessibleDescription(tr("Enter goes to the place, H opens the help page"))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes by key sees where he is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_H and not event.modifiers():
            self.help_wanted.emit()
            return
        super().keyPressEvent(event)
